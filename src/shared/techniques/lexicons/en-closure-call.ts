import type { ClosureRule } from '../lexicon.ts'

/** How a thing is, or what it has done, once it is mended. */
const MENDED =
  '(gone|stopped|back|better|clear|clearer|working|fixed|sorted|warm|warmer|dry|quiet|quieter|green|on again|off again|alright|all right|okay now|ok now|fine now|happy|happy with (it|that|them)|settled|well again|steady|stable|loud enough|bright enough|(come|came|gone|got|going|coming) (through|back|up|on|off|in|out|down|away)|turned up|showed up|shown up|arrived|cleared|disappeared|vanished|returned|able to|let (you|them|him|her|me) (in|on|through)|letting (you|them|him|her) (in|on|through))'

/** English: the questions of calls, which transcripts give without marks and without pauses. */
export const EN_CALL_RULES: readonly ClosureRule[] = [
  {
    id: 'en.mended-in-a-call',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      `(has|is|are) (your|the|his|her) ..2 [now|all|finally] ${MENDED} ..4`,
      'have (your|the|his|her) ..2 [now|all|finally] (come|gone|arrived|stopped|cleared|turned up|disappeared|settled) ..4',
      'did (your|the|his|her) ..2 [now|all|finally] (come|go|arrive|stop|clear|turn up|show up|disappear|settle) ..4',
      '(is|was) (that|this|it) [now|all|any|a bit|much|of any] (better|better now|clearer|alright now|all right now|okay now|okay for you now|fine now|use|any use|help|any help|helpful|clear now) ..3',
      '(is|was) (that|this|it) what you (wanted|needed|were (after|looking for|hoping for)|asked for|expected|had in mind) ..4',
      '(has|did|does) (that|this) (done|do|did) (it|the (trick|job)) ..3',
      '(does|did) (that|this|it) [all|now] (make sense|help|clear (it|that|things) up|answer (it|that|your ..1)) [now|to you|for you|at all|then]',
      'did (that|this) ..1 work ..2',
      'how (is|does|do|are) (it|that|they|things|everything|the ..2) (look|looking|sound|sounding|feel|feeling|going|running|doing|working) [now|to you|for you|then|so far] $$',
      'how (are|did|have) you (getting|get|got) on with (it|that|them|the ..2) ..2',
      '^ [<lead>] [<lead>] everything [is|s|all] (alright|all right|okay|ok|fine|good|working|back) (now|then|again|for you) $$',
      '(see|hear|get|use|open|read|log in|get in|manage) ..3 now can (you|he|she|they) $$',
    ],
    unless: [
      '(is|are|has|have) ..8 or (the|a|an|is|on|off|in|out|not|by) ..2',
      '(ever|before|usually|always|originally|normally|at the moment|at the time)',
      '(anything|something|any|some) ..2 (else|other|more|further|left)',
      '(that|it|this|there|here|which|what|who|so|if|whether|when|how|where) (is|has|was) (that|this|it|the|your|his|her) ..4',
      'how does (that|this|it) sound ..3',
      '(work|works) for you',
      '(at least|at all) $',
      '(sound|sounds|look|looks) (good|ok|okay|fine|fair|alright) (to|for) you',
      '(has|have|is|are) (the|your) ..2 (ever|always|usually) ..3',
    ],
    matches: [
      'right that is reset and is the buzzing gone',
      'i have put it on for you was that any use',
      'so how does that look now',
      'has the water come back on',
    ],
    rejects: ['that is the buzzing gone', 'what is it like', 'the buzzing is gone', 'is the lamp on or off'],
  },
  {
    id: 'en.left-in-a-call',
    technique: 'closure.unresolved',
    form: 'unmarked',
    needs: 'action',
    patterns: [
      '(anything|something) else [that|at all] (i|we) (can|could|may) (do|help|sort|get|look|check|take|answer|assist) ..4 $$',
      '(are|is) (you|we|that us) [all] (done|finished|all done|all set) (then|now|for (now|today)) ..1 $$',
      '(have|did) (i|we) ..1 (missed|miss|forgotten|forgot|forget) (anything|something) ..3 $$',
      '(so|and) nothing else ..3 $$',
      '^ nothing else (then|for today|for now|today|from (me|us)|i can do) ..2 $$',
      '(apart from|other than|besides|aside from) (that|this) ..1 (everything|all|you|is|are) ..2 (alright|all right|okay|ok|fine|good|well|happy|working) ..2 $$',
    ],
    unless: [
      '(if|when|should|whenever|there is|there are|is|was|not|know|see|do|did) [there] (anything|something) else',
      '(there is|we have|i have|need|needs|do|did|is) nothing else ..3',
      'nothing else (to|on|in|about|is|was|has) ..3',
      '(your|the) (story|account|summary|picture) ..2',
      'to (confirm|check|sum up|recap) ..6',
    ],
    matches: [
      'that is on its way anything else i can do for you',
      'right have i forgotten anything',
      'and apart from that everything alright',
    ],
    rejects: [
      'if there is anything else i can do just ring',
      'there is nothing else to pay',
      'nothing else is due',
    ],
  },
]
