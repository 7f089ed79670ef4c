import type { ClosureRule } from '../lexicon.ts'

/** English: is it solved, in looser wordings that lean on the question mark and on what was said before. */
export const EN_LOOSE_SOLVED_RULES: readonly ClosureRule[] = [
  {
    id: 'en.settled-then',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'answer',
    patterns: [
      '(would|do|did) you (say|think|feel|agree|notice|find|reckon) ..6 (now|better|again|improved|gone|works|working|worked|cleaner|clearer|quicker|faster|quieter|louder|warmer|cooler|brighter|easier|helped|difference)',
      '(call|consider|say|feel|think|regard|agree) ..5 (fixed|dealt with|solved|over|done|closed|sorted|settled|finished|put right|resolved)',
      '(are|is) you [both|all|now] (happy|content|ok|okay|glad|satisfied|fine|comfortable) to leave (it|things|that|this) (there|at that|like that|here)',
      '(is|are) (the|this|your|that) (matter|issue|problem|case|thing|point|question) [now|then|all] (settled|closed|over|done|solved|out of the way|behind (you|us)|off (your|the)) ..3',
      '(at peace|happy|pleased|comfortable|satisfied|content) with (how|what (i|we)|the (way|outcome|result|end|result|fix|job|work))',
      '(that is|that s|it is|this is|everything is|we are|all is|us|is that|is it|is this) [now|all|then|you|us|well] (sorted|settled|squared away|straight|dealt with|over and done|done with|put right|mended|squared)',
      '(put|puts|set|sets) (things|it|that|everything|matters) right',
      '(are|we|everything|us|you) ..1 squared away',
    ],
    unless: [
      '(how|what|which|when|where|why|who) ..6 (sorted|fixed|settled|done)',
      '(anything|something|nothing|any|some|other|more|else) ..6 (sorted|left|settle*|done)',
      '(happy|ok|okay|comfortable) with (that|this|it)',
      '(if|when|once|until) ..6 (sorted|fixed|settled|done|solved)',
      '(want|wanted|like|get|have|having|be|being|need) (it|this|that|everything) ..1 (sorted|fixed|solved|done|settled)',
    ],
    matches: ['Would you call it done?', 'That puts things right?', 'Are you pleased with how it ended?'],
    rejects: ['When will it be fixed?', 'That puts things right.', 'Are you happy with this?'],
  },
  {
    id: 'en.solved-by-phone',
    technique: 'closure.solved',
    form: 'order',
    needs: 'answer',
    patterns: [
      '(has|have) the ..2 (gone|stopped|come back|cleared|disappeared|arrived|turned up|ended)',
      '(does|do|did) (it|the ..1|a ..1) (work|come out|come on|print|open|start|run|charge) ..4 now',
      'is (that|it) (you|us) (straight|working|in|back)',
      '(that s|thats|that is) (sorted|fixed|all right) ..3 (is it|isnt it|is not it|then|yes)',
      '(does|do|did) ..1 it ..1 (charge|work|start|go|open|print|come on) now',
      '[can you](hear|see) me now',
      '^ [<lead>] [<lead>] that is (it|you|them|everything|all) (working|fixed|in|back|on|up|through|connected|running|going) [now|again] (then|yes|right|is it|yeah)',
      '(are|is) you [both|all|now] (happy|content|ok|okay|glad|satisfied|fine|comfortable) to leave (it|things|that|this) (there|at that|like that|here)',
      'so is that us (straight|sorted|done)',
    ],
    matches: ['has the buzzing stopped', 'does it start up now', "so that's fixed for you then is it"],
    rejects: ['the buzzing has stopped', 'it starts now'],
  },
]
