import type { ClosureRule } from '../lexicon.ts'
import { ASKS_SOMETHING_ELSE } from './en-closure-signs.ts'
import {
  ASKS_CONSENT,
  ASKS_FACTS,
  ASKS_IN_A_WORD,
  ASKS_UNDERSTANDING,
  ASKS_WHAT_IS_LEFT,
} from './en-closure-others.ts'

/** How a customer is whose matter is settled. */
const CONTENT =
  '(reassured|relieved|calmer|calm|at (ease|peace|rest)|easier in your mind|satisfied|content|contented|pleased|happier|chuffed|delighted|glad|better|safe|safer|warm|warmer|cosy|comfortable|comfy|dry|sorted|set up|squared away|all square|clear (now|about|on|with|as)|clearer|any (wiser|clearer|better|happier)|wiser|informed|up to speed|in the picture|convinced|in (now|yet|again|then|there|$)|back (in|on|up|at|with|to|home|online)|through (now|yet|again|$)|up and running|over (it|the)|past (it|the)|out of|rid of|free of|on (your|the) way|on the road|connected|online|logged in|signed in|covered|looked after|taken care of|provided for|taken|served|helped|happy with (how|what|the way|the (result|outcome|answer|fix|repair|new|replacement|look|look of))|comfortable with (how|what|the way)|okay again|well again|sitting well|able to)'

/** How a thing is that is settled. */
const STATE =
  '(straight|sorted|settled|solved|fixed|good|fine|okay|ok|in order|in place|right|all right|well|clear|done|square|even|set|back|there|working|works|up|through|safe|sound|clean|dry|warm|quiet|open|opens|found|gone|better|adds up|fits|matches|complete|whole|happy|content|pleased|satisfied)'

/** English: whatever yes-or-no question comes once something was told or done, unless its words ask for something else. */
export const EN_DEFAULT_RULES: readonly ClosureRule[] = [
  {
    id: 'en.asked-after-telling',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      '^ [<lead>] [<lead>] [<lead>] (is|are|has|have|does|do|did) ..12 $',
      '^ [<lead>] [<lead>] [<lead>] (will|would) (the|your|his|her|their|these|those) ..10 $',
      '^ [<lead>] [<lead>] [<lead>] (was|were) (that|this|it|my|our|the (answer|explanation|fix|trick|tip|step|steps)) ..2 (help*|use|useful|clear|enough|good|right|trick|answer|what you|success*|any) ..8 $',
      '^ [<lead>] [<lead>] [<lead>] (can|could) (you|he|she|they|it|everyone|everybody|your ..2|the ..3) [now|all|finally|both] (<achieve>|walk|move|drive|ride|sleep|work|breathe|stand|sit|go|leave|rest|park|cook|wash|shower|bathe|eat|drink|live|reach|turn|click|type|tap|select|choose|pick|tell the difference|make (it|them) out|do (it|that|so)|carry on|get by) ..10 $',
    ],
    unless: [
      ...ASKS_SOMETHING_ELSE,
      ...ASKS_CONSENT,
      ...ASKS_FACTS,
      ...ASKS_UNDERSTANDING,
      ...ASKS_WHAT_IS_LEFT,
    ],
    matches: [
      'Does that put your mind at rest?',
      'Has the hinge stopped sticking out?',
      'Are the pigeons leaving you in peace?',
      'Did the nurse let you through?',
      'Have I explained it well?',
    ],
    rejects: [
      'That puts your mind at rest.',
      'Is a window seat okay?',
      'Have I understood you rightly?',
      'Do you own a drill?',
      'Is your surname spelled with an H?',
      'Do we have a deal?',
      'Is that the whole story?',
    ],
  },
  {
    id: 'en.you-after-telling',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      `(are|re) you [now|all|both|two|lot|folks|feeling|quite|fully|finally|a bit|any|more|much|at last] ${CONTENT} ..6`,
      'do you [now] (see|have|get|read|count|hear) (#|the (right|new|correct)|both|all) ..4',
      'did you (manage|make it|make (yourself|anything)|get (in|through|on|it|there|home|back|to|into|past|over|out|your|the)|find (it|your|the|them|him|her)|reach|hear (it|back|them)|see (it|them|that|your)|feel|sleep|succeed|catch) ..5',
      '(is|was) (that|this|it) (a|an|the) [more|fully|quite|reasonably|rather] (satisfying|satisfactory|good|happy|better|helpful|clear|clearer|useful|complete|acceptable) (outcome|answer|result|solution|ending|end|explanation|resolution|way out|reply) ..4',
      '(is|s) (your|his|her|their) (mind|heart|soul|conscience|worry|head) [now|a bit|any] (easy|at (rest|ease|peace)|easier|lighter|calmer|clear|settled) ..4',
      '(can|could) you [now|all] (see|hear|feel|smell|open|find|read|reach|get (to|into|at)) (your|my|his|her|our|him|everyone|everybody|all|both|anything|something|it|them|each) ..4',
      'have you [now|all|finally] (seen|got|heard|felt|received|found|noticed|managed|reached) (it|them|him|her|that|the|your|my|both) ..4',
      '(are|is) you [now|all|both|two] (getting|seeing|hearing|receiving|finding|managing|reaching|connecting|picking up|getting on|making progress|sleeping|breathing|resting|sitting|walking) ..8 (now|again|better|easier|at last|properly|well|through|since|comfortably|ok|okay|all right) ..3',
      '(do|does) you (feel|sleep|breathe|see|hear|get|have|hold|find|know|understand|read) ..1 (better|easier|clearer|calmer|safer|reassured|more|warmer|the (right|new|correct|fresh)|your (new|right)|what you|all you|where you|enough|it (now|all|clearer|better)) ..6',
      '(do|does) (it|that|this|the ..2|everything) (sit|feel|look|read) (right|well|better|easier|safer) (with|to|for) you ..3',
    ],
    unless: [
      ...ASKS_CONSENT,
      '(what|which|when|where|how|who|why|if|whether) ..3 (are|do|does|can|could|have|is) (you|your) ..4',
      '(have|got|seen|heard|found) (it|that|them|the ..1|your ..1) (before|checked|looked at|repaired|serviced|to hand|in front|with you|on you) ..2',
      '(see|hear|feel|smell|open|find|read|reach) (it|them|anything|something|all) (before|when|while|wrong|else|other|from where|written|unusual|strange|leaking|burning) ..3',
      '(rest|remainder) of ..3',
      '(clear|sure|certain|aware|ready|comfortable|happy|free) (to|that|of|if) ..3',
    ],
    matches: [
      'Are you reassured by that?',
      'are you back on the road',
      'Do you feel safer with the new lock?',
    ],
    rejects: ['Are you flying with us too?', 'Are you sure?', 'Are you the owner?', 'Are you happy to wait?'],
  },
  {
    id: 'en.your-own-word-for-it',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      '(would|do|did) you (say|agree|reckon|call|feel|think|find|consider) ..5 (settles|settled|does it|covers it|does the trick|clears (it|that|things) up|(a|the) (load|weight) off|put (this|it|that|things|everything|matters) right|right now|fair|sorted|solved|fixed|enough|closed|dealt with|square|even|mended|as it should be|made up for|done justice|helped|helpful|answered|answers) ..4',
      '(are|is|re) you ..2 (happy|comfortable|ok|okay|content|satisfied|pleased|fine|at ease|alright) with (the|this|that|our|my|your) ..1 (answer|explanation|result|results|outcome|solution|resolution|repair|fix|job|work|look|service|help|advice|reply|decision|ending|finish)',
      'did (your|the) ..1 (get|receive|hear|see|find|make|manage|reach) (it|them|the|that|in|through|their|his|her|there|home) ..4',
      '(would|do) you (say|think|agree|reckon) (that|we have|weve|we ve|i have|ive) ..2 (cracked|nailed|fixed|solved|sorted|got there|done|managed|resolved|settled|helped) ..3',
      '(can|may|shall|could) (we|i) (tick|cross|check|strike) (this|that|it|this one|that one) ..2 off',
      '(can|may|shall|could) (we|i) (call|consider|count|regard|mark|file|log|treat|put) (this|that|it|this one|that one|the ..2) ..2 (done|closed|settled|solved|resolved|sorted|fixed|finished|as (done|closed|settled|solved|resolved|sorted|fixed)|to (bed|rest))',
      '(is|was|s) (that|this) (a|the) (load|weight) off ..4',
    ],
    unless: ['(would|do) you (agree|think|say|find|feel) ..2 (to|with|about|if|it is) ..2'],
    matches: ['Would you say that settles it?', 'Can we tick this one off?', 'May I mark it as solved'],
    rejects: ['Would you agree to a voucher?', 'Would you say it is a click or a knock?'],
  },
  {
    id: 'en.tag-in-a-call',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      `${STATE} ..3 (is|are|does|has|did|do|have|isnt|doesnt|hasnt|arent|didnt|dont) [not] (it|they|he|she|you|we) $$`,
      '(any longer|any more|anymore|now|again|at last|no more|this time|properly) ..1 (is|are|does|has|did|do|have|isnt|doesnt|hasnt|arent|didnt|dont) [not] (it|they|he|she|you) $$',
    ],
    unless: [
      '(who|what|which|where|when|how|why|whose) ..3 (is|are|does|has|did|do|have) [not] (it|they|he|she|you|we)',
      '(so|as|nor|neither|than) (is|are|does|has|did|do|have) (it|they|he|she|you|we)',
    ],
    matches: ['the lock is off so you are not being asked any longer are you', 'so it is working now is it'],
    rejects: ['it is working now', 'who is it', 'how are you'],
  },
  {
    id: 'en.how-after-telling',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'action',
    patterns: [
      '^ [<lead>] [<lead>] [<lead>] how (is|are|was|were|does|do|did|s|has|have) (it|that ..1|this ..1|they|things|everything|the ..3|your ..3|his ..2|her ..2|my ..2|our ..2) (look|looking|feel|feeling|sound|sounding|run|running|work|working|go|going|do|doing|drive|driving|sit|sitting|fit|fitting|hold|holding|behave|behaving|taste|smell|read|reading|come out|coming along|turn out|sleep|sleeping|cope|coping|get on|getting on|been|this (morning|afternoon|evening)|today|tonight|now|on (that|this|the)|with (it|that|this|the new)|so far|since) ..6',
    ],
    unless: [
      '(does|do|did|would|will) (that|this|it|these|those) (sound|look|seem) ..3',
      'how (is|are|do|does) (you|that spelled|that spelt|it spelled)',
      'how (did|does|do|was) (it|that|this|the ..2|they) (happen|come about|start|begin|go wrong|break|arrive) ..3',
      '(before|when|while|usually|normally|at the moment) ..4',
    ],
    matches: ['How are the brakes feeling today?', 'How did the boat look this morning, dry inside?'],
    rejects: ['How does that sound?', 'How did it happen?', 'How is it spelled?'],
  },
  {
    id: 'en.state-and-what-is-left',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'told',
    patterns: [
      `^ [<lead>] [<lead>] [<lead>] [all|everything|that|it|this|things] [now|is|s|all|you] ${STATE} ..4 (and|or|nor|but) (what|nothing|anything|any|is (there|something|anything|it|that)|was there|are there|something|some|no|am i|have i|did i|do you|are you|not) ..1`,
    ],
    matches: ['All straight now and nothing left hanging?', 'Sorted, or is something still open?'],
    rejects: ['All straight and even.', 'Sorted, and nothing is missing.'],
  },
  {
    id: 'en.asked-before-what-is-left',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'told',
    patterns: [
      '^ [<lead>] [<lead>] [<lead>] (is|are|has|have|does|do|did) (that|this|it|they|everything|all|we|he|she|the ..2|your ..2|you ..1) ..6 (and|or) (is|are|was|were|what|which|do|does|did|have|has|am|can|may) ..4 (other|another|anything|something|else|more|further|left|missing|open|undone|overlooked|forgotten|still)',
    ],
    unless: [
      ...ASKS_CONSENT,
      ...ASKS_UNDERSTANDING,
      '(is|are) (it|they|this|that) ..2 or (is|are) (it|they|this|that) ..3',
    ],
    matches: ['Does that cover it, or were there other points?'],
    rejects: ['Shall I post it or fax it?'],
  },
  {
    id: 'en.turned-round-in-a-call',
    technique: 'closure.solved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      '(is|has|does|did|are|do) (it|they|he|she|everything) [now|all] ..6',
      '^ [<lead>] [<lead>] [<lead>] (is|has|does|did|are|have) (the|your|his|her) ..8 $$',
      '(right|okay|ok|so|and|now|love|then|there|um|uh|er|erm|well|but|dear|sir|madam|mate|today|tonight|minute|ago|again|up|back|off|on|in) (is|are|has|have|does|do|did|can) (the|your|it|they|he|she|that|this|any|all|everything|his|her) ..9 $$',
    ],
    unless: [
      ...ASKS_SOMETHING_ELSE,
      ...ASKS_CONSENT,
      ...ASKS_FACTS,
      ...ASKS_UNDERSTANDING,
      ...ASKS_WHAT_IS_LEFT,
      '(what|which|when|where|why|who|how|whose|whats|hows|wheres|if|whether|because|cause|since|that|this|there|here|thing|reason|all|as|than|nor|neither|whatever) ..3 (is|has|does|did|are|have|do) (it|they|he|she|everything|the|your|his|her|my|that) ..2',
      '(i|we|you|they|to|will|can|could|must|should|please|just) (do|have|did) (it|that|the|your|my) ..2',
      '(is|has|does|did|are|have|do) (it|they|he|she) (humming|dead|only|just (when|at|on)|all the time|every|leaking|making|plugged|inside|outside|still under|near|next|by the|stuck) ..4',
    ],
    matches: ['right the valve was shut has it come up any', 'so has she come through the door yet'],
    rejects: [
      'the valve was shut it has come up',
      'when does it start up',
      'is it all the time or only mornings',
    ],
  },
  {
    id: 'en.any-question-after-telling',
    technique: 'closure.solved',
    form: 'sentence',
    needs: 'told',
    patterns: [],
    unless: [
      '^ [<lead>] [<lead>] [<lead>] (what|which|when|where|why|who|how|whose) ..3',
      '^ [<lead>] [<lead>] [<lead>] (is|are|was|were|has|have|does|do|did|can|could|would|will|shall|should|may|might|am|isnt|arent|doesnt|dont) ..12',
      ...ASKS_IN_A_WORD,
      ...ASKS_CONSENT,
      ...ASKS_FACTS,
      ...ASKS_UNDERSTANDING,
      ...ASKS_WHAT_IS_LEFT,
    ],
    matches: ['Paint dry?', 'Draught gone from the hall?', 'So your nan hears it ring?'],
    rejects: ['Paint dry.', 'Which wall?', 'Is it a flat roof?', 'Would a voucher do?'],
  },
]
