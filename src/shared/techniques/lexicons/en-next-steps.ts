import type { TechniqueRule } from '../technique-rule.ts'

/** English: next steps. */
export const EN_NEXT_STEPS: readonly TechniqueRule[] = [
  {
    id: 'en.facts-step',
    finds: 'facts',
    form: 'statement',
    needs: ['time'],
    patterns: [
      '(<ill>|<well>) <adv> <adv> (<action>|have|be|hang|hear)',
      '(will|ll|itll|youll|theyll|hell|shell|thatll|shall|going to|gonna) ..2 (call|come|comes|arrive|reach|be|go|get|have|receive|see|leave|ship|visit|bring|deliver*|fix|repair|replace|collect|start|finish|post|send|refund|credit|pay|install|contact|phone|ring|write|email|update|look|follow|take|open|print|pick|drop|check|hear|do|appear|land|show|move|run|switch|stop|end|process|return|meet)',
      '(he|she|they|it|technician|engineer|driver|courier|fitter|plumber|van|truck|lorry|parcel|package|refund|money|letter|card|colleague|crew|team|man|painter|foreman|nurse|doctor|electrician|inspector|adjuster|mechanic|office|box|order|replacement|desk|phone|part|shade|spare|ones|one|we|i|sim|copy|invoice|table|sofa|all #|mr ..1|ms ..1|mrs ..1|steve|planner|consul|bank|edition|number|<third-party>) ..4 (comes|come|arrives|arrive|reaches|reach|leaves|leave|visits|brings|bring|ships|ship|goes|go|go out|is (back|with you|there|at yours|at (your|the)|here|due|on site|in|on its|printed|on the|yours|ready|scheduled|booked|planned)|are (with you|there|back|due)|posts|signs|starts|start|picks|delivers|fixes|corrects|moves|moves over|gets|takes|collects|calls|has it|lands)',
      '(sees|rings|calls) you ..1',
      '(comes|brings|takes|pays|writes|decides|delivers|loads|empties|reviews|replaces|signs|sends|picks|fixes|repairs|collects|visits|ships|drives|installs|fits|swaps|paints|meets|returns|refunds|credits|transfers|removes|prepares|reads|hands|clears) ..1',
      '(i am|i m|im|he is|she is|they are|we are|is|are) (there|with you|at yours|back|at your ..1|staying|coming) ..1 (in|at|by|on|within|from|until|till|tomorrow|today|tonight)',
      '(and|mate|her|his|they|we|men|people|both) (deliver|bring|take|come|fix|collect|fetch|pick|load|install|visit|replace|meet) (it|them|you|your|one|round|by|over) ..1',
      'you (get|receive|hear) (it|the|your|a|them|this|from|back|my|one)',
      'you have (it|them|one|the new)',
      'within ..3 # ..2 (day|days|week|weeks|hours|working|business)',
      '(is|are|has been|have been|was|it s|its) [now|already|all] (scheduled|booked|due|set|planned|expected|arranged|on) ..3 (for|on|at|by|to|between)',
      '(due|expected|scheduled|delivery|delivered|collection|pickup|pick up|appointment|visit|arriving|reaching|coming|on site|back) (by|on|at|for|before|tomorrow|today|tonight|within|between|in #)',
      '(should) be (with you|back|there|in your|done|finished|ready|delivered|fixed|on)',
      '(i am|i m|im|we are|hes|shes|he is|she is|ms ..1|mr ..1) (coming|sending|bringing|driving|ringing|calling|putting|going|picking|visiting|posting|moving)',
      'word from (me|us)',
      'you ll hear from (me|us|our ..1)',
      'youll hear from (me|us|our ..1)',
    ],
    unless: [
      '(if|whenever|unless|should|would) (you|u|it|the|there|they|he|she|anything|nothing) ..8',
      '(when|once|before) (it|there|they|the) ..6',
      '(hope|trust|looking forward|wish|let me know|glad|happy|pleasure|thank*|survey|how can|else) ..6',
      'you will (need|have to|want)',
      '(will|ll) ..2 (keep|have) (your|the) (case|ticket) open',
      '(open|closed|opening hours) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|from|till|until|#)',
      '(last|yesterday|already (sent|came|arrived))',
    ],
    unlessSentence: ['survey'],
    matches: [
      'The courier comes tomorrow between 9 and 12.',
      'I will send the papers by Friday.',
      'Your refund will reach you within 3 days.',
      'It is booked for Monday at 10.',
    ],
    rejects: [
      'The courier will come soon.',
      'If it comes back tomorrow, write to us.',
      'You can pick it up.',
      'You will get a survey tomorrow.',
    ],
  },
]
