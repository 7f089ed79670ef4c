/** English: what an agent asks besides closure, by the words that tell it. */

/** Consent to a plan, or a wish. */
export const ASKS_CONSENT: readonly string[] = [
  '(would|will|shall|should|may|might|must) ..1 (i|you|we|he|she|they|it|that|this|one|either) ..4',
  '(would|will|shall|should) ..4 (suit|do|work|help|be (ok|okay|fine|all right|agreeable|enough|possible|better|of|a|an|good|convenient)|fit|accept|agree|like|want|need|have|mind|prefer|rather|consent|choose|allow) ..3',
  '(is|are|was) ..5 (ok|okay|agreeable|acceptable|convenient|fair|reasonable|doable|feasible|suitable|all right|alright|fine|good) (with|for|by|if|to|as) ..2',
  '(is|are) ..5 (ok|okay|agreeable|acceptable|convenient|fair|reasonable|doable|feasible|suitable|alright|all right|too (early|late|soon|much|far)) $',
  '(does|do|did) ..4 (suit|suits|fit (in|into|your|with)|appeal|seem (fair|reasonable|ok|okay|fine|right|good)|sound|work for|work with|tempt) ..3',
  '(do|does|can|could|will) (you|they|he|she|we) ..1 (agree|accept|consent|approve|object|mind|want|wish|prefer|fancy|like|need|require|live with|go along|go for|think|mean|insist|care|plan|intend|hope|still (want|need|wish)) ..3',
  'did you ..4',
  '(do|did) (i|we) (have|get) (a|your|his|her|their) ..1 (deal|blessing|consent|permission|go ahead|word|okay|ok|agreement|approval|leave|nod|authorisation|authorization) ..3',
  'do we ..3 (deal|agree|agreement|understand) ..3',
  'have we [got] a deal',
  '(a|the) (plan|deal|compromise|offer|way|idea|solution) ..4 (you|d|would|could|can|happy|live) ..3',
  '(to|after|of) (your|the) (taste|choice|preference|fancy)',
  'worth (it|your|the|that) ..2',
  '(arrangement|proposal|offer|option|plan|suggestion|compromise|deal) ..2 (satisfactory|acceptable|agreeable|ok|okay|fine|good|work|suit|sound) ..3',
  '(happy|ok|okay|fine|alright|all right|comfortable|content|good|cool|prepared|willing|ready|up|glad|free|able|available) (with (that|this|it|a|an|the|me|us|us|waiting|having|getting|being|them|him|her|one) ..2|to (wait|go|try|pay|send|come|take|do|have|let|give|hold|accept|bring|show|sign|share|tell|say|stay|start|move|use)|for (me|us|him|her|them|a|the|that|this)|if|about|by) ..2',
  '(content|happy|fine|ok|okay|cool) with (that|this|it) $',
  '(is|are) (that|this|it) in order (for|with|by) ..2',
  '(can|could) (you|he|she|they|your ..1) (live|call|ring|come|be|send|bring|give|tell|wait|spare|manage (with|without)|let|meet) ..3',
]

/** What a few words without a verb ask, or words in the order of a statement. */
export const ASKS_IN_A_WORD: readonly string[] = [
  '(can|could|may|might|shall|should|would|will|do|did|have|am|must) (i|we|you|u) ..4',
  '^ [<lead>] (sir|madam|maam|ma am|miss|mr|mrs|ms|dear|guys|folks|anyone|anybody|somebody|hello) ..2 $$',
  '^ [so|and|then|now|all] (correct|right|yes|yeah|yep|fair|okay|ok|deal|agreed|ready|sure|really|pardon|sorry|hello|true|no|eh|huh|see|understood|got it|got that|follow me|with me|with me so far|still with me|still there|are you there|you there|anyone there|sounds (good|fair|ok|okay|fine|right)|(good|fine|ok|okay|cool|alright|all right|fair) (with|for|by) (you|him|her|them)|your call|up to you|make sense|makes sense) $$',
  '^ (else|which|than|can|could|that i|that we) ..8 $$',
  '^ [<lead>] [<lead>] you (are|re) (sure|certain|serious|joking|kidding|ready) ..2',
  '^ [<lead>] [<lead>] (it|that|this) (is|s) ..3 not ..3 $$',
  '^ no (problem|problems|worries|rush|hurry|matter|chance) $$',
  '^ [<lead>] [<lead>] (sorry|pardon|come again|say again) ..3',
  '^ [<lead>] [<lead>] (take|swap|send|book|cancel|want|fancy|care|mind|deal|go|change|order|refund|replace|make|keep|put|try|call|ring|hold|wait|add|close|leave it|pick|choose|prefer|like|need|agree|agreed|interested|happy (for|if|to)|ok (for|if|to)|okay (for|if|to)|fine (for|if|to|trying)) ..4',
  '^ [<lead>] [<lead>] any ..2 (code|number|name|light|lights|message|error|sticker|label|noise|smell|letter|damage|pets|allergies|idea|clue|preference|time|day|date|symptoms|fever|pain) ..4',
  '^ [<lead>] [<lead>] (i|we|id|i d|shall|ill|i ll|we ll) ..4',
  '^ [<lead>] [<lead>] you (live|have (a|an|any|some|no|to|had|been|#)|want|wanted|said|say|mean|meant|bought|ordered|paid|called|rang|booked|lost|need|use|used|work|own|play|think|know|told|wrote|were|was|did|do|would|could|will|are (at|in|calling|using|a|the)) ..4',
  '(you (said|say|mean|meant|wrote|told)|in other words|meaning|(days|hours|weekdays) only|as in|with (a|an) (a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|double)|for (alpha|bravo|charlie|delta|echo))',
  '(at|in|on|from|by|to|for|with|since|of|until|till) (which|what|when|whom|where|how) ..2',
  '(whatd|howd|whod|whered|whend) (be|you|it|that|they) ..3',
  '^ [<lead>] [and] [the|your] (row|seat|letter|number|date|time|day|floor|street|town|city|name|surname|model|colour|color|size|brand|make|version|postcode|address|phone|email) ..4 $$',
  '(or|versus) (the|a|an|in|on|at|by|from|your|with|without|do you|would you|shall (i|we)|one|two|both|neither|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next) ..3',
  '(please|pls|kindly) $',
  '(if (you|that|it|this)|unless|in case|before|when|provided) ..4',
  '^ [<lead>] [<lead>] (that|this|it) (is|s|was) ..1 (correct|right|true|so|it|all|everything|what|how|where|when|why|who) ..1 $',
  '(see|hear|get|find|spot) (a|an) ..3',
]

/** Whether the agent has understood, as after a paraphrase. */
export const ASKS_UNDERSTANDING: readonly string[] = [
  '(did|have|do|am|was|were) (i|we) [have|got|get|just|now|correctly|rightly|also] (get|got|gotten|understand|understood|follow|followed|have|hear|heard|catch|caught|miss|missed|see|right|correct|read|grasp|grasped|leave|left|forget|forgotten|overlook|overlooked|take|taken|mistaken|wrong|tell|told|note|noted|summed|sum|mean|pronounce|say|said|spell|spelled|spelt|hold|held) ..4',
  '(is|was|s) (that|this|it) (it|how|what happen*|what (it|he|she|they|went|you (said|mean|say|saw|told|had|have|are saying|re saying))|the way (it|this|that|things) (was|were|went|happened)|where|when|who|which|why|correct|right|true|so|accurate|the (whole|full|entire|complete|right|correct) ..2|the size|the gist|the long|the story|about right|in short|roughly|more or less) ..2',
  '(that|this|it|which) (is|s|sounds) (correct|right|true|accurate|so) $',
  '(my|the) (picture|summary|account|recap|story|notes|understanding)',
]

/** Data, or what the matter is: nothing that a remedy could have changed. */
export const ASKS_FACTS: readonly string[] = [
  '(address|postcode|zip|email|e mail|surname|first name|last name|full name|name|birthday|birth|phone number|mobile number|account number|order number|serial|serial number|policy number|reference|iban|passport|licence|license|number ..1 file|account holder|spelling|spelled|spelt|initials|flat|on file|under (your|the) name|ending (in|with|#)|receipt|warranty|guarantee|insurance|allerg*|medication|pregnant|contract|budget) ..3',
  '(do|does|did) (you|they|we|anyone|your ..1) ..1 (have|own|use|play|live|work|fly|drive|wear|smoke|travel|keep|take|know|share|rent|stay|speak|read|remember|recall|recognise|recognize|pay|belong|cook|ride|sleep|run) ..4',
  '(have|has) (you|he|she|anyone|somebody|someone|anybody) ..1 (tried|try|checked|ever|turned|switched|contacted|spoken|talked|called|asked|looked|shut|opened|closed|used|had|been (to|in|there|abroad|drinking|using)|changed|moved|dropped|paid|ordered|booked|bought|eaten|driven|read|told|given|sent|taken|a|an|any|another|the|your|also|already (tried|told|paid|sent|spoken)) ..3',
  'have (a|an|fun|patience|no|lots|some) ..4',
  'do (not|call|check|let|come|feel|try|give|reply|write|send|tell|keep|take|remember|ask|ring|get in touch|contact|reach) ..4',
  '(have|has) you (a|an|any|some|another|the|your|one|another) ..4',
  '(are|is|were) you ..4',
  '(is|are|was) ..4 (your|his|her|their) (first|second|third|only|own|real|usual) ..3',
  '(is|are|was|were) there (a|an|one|someone|somebody|anyone|anybody|people|children|kids|pets|two|three|many|not|#|smoke|water in|room for|enough) ..5',
  '(is|are|was|were|does|do|did|has|have) ..8 (to begin with|at the time|at the moment|at this (moment|point|time)|right now|at present|originally|initially|beforehand|usually|normally|often|sometimes|always|ever|regularly|every (day|night|time|morning)|the first time|in the (past|beginning|meantime)|so far as you know|by any chance|yesterday|last (night|week|time|month|year)|already before|until (now|then)|by the way|in the first place) ..3',
  '(is|are) (it|this|that|they|these|those) [still|really|by chance|perhaps|just|also|only] (#|a|an|for|about|from|made|one of|someone|somebody|called|line|flat|number|covered|insured|plugged|your (own|first|real|usual)|the (only|first|same|8th|old|new|big|small|red|blue|white|black|left|upper|lower|front|rear|main|one (with|that|in|on|at|near|from)|latest)|heavier|lighter than|bigger|larger|smaller|older|newer|taller|longer|shorter) ..4',
  '(is|are) (your|the) ..2 (blue $|red $|green $|white $|black $|brown $|yellow $|grey $|gray $|round $|square $|damaged|broken|wooden|electric|manual|new|old|metal|plastic|digital|analogue|analog|cordless|insured|registered|plugged|married|your own|yours|a|an|the (only|one with|8th)|made|from|over|under|called|spelled) ..3',
  '(see|hear|get|got|notice|find|spot|smell|feel) (a|an|any|some|one|two|#) ..5',
  '(is|are|was|were|do|does|did) (the|your|it|they|this) ..8 or (a|an|the|across|by|in|on|at|from|more|rather|just|only|over|under|to|with|without|for|is it|was it|did (it|you|they)|do (you|they)|are they|red|green|blue|white|black|left|right|top|bottom|both|old|new) ..3',
  '(still|now) (with (you|me)|have|got|on the line|in your (hands|possession|name)|under (warranty|contract)|the (one|same) (ending|as|you|on))  ..3',
  '(who|which|that|anyone|anybody|somebody|someone) (could|can|might|may|would|took|saw|knows|depend*|lives|has access) ..3',
  '(is|are|was|were) ..5 (going to|gonna|about to|due to|supposed to|meant to) ..3',
  '(did|have|has) (they|he|she|anyone|anybody|somebody|someone) ..1 (tell|told|contact|contacted|say|said|call|called|ring|rung|write|written|explain|explained|offer|offered|give|given|promise|promised|mention|ask|asked|charge|charged|leave|left|sign|signed|take|taken|know|known) ..4',
  '(see|find|spot|reach|get (to|at)|feel) (the|your|a|an) ..3 (button|switch|label|plug|hole|socket|screw|slot|lever|knob|tab|arrow|sticker|fuse box|panel|cover|lid|valve|serial|cable|wire|reset) ..4',
  '(read|give|show) me ..4',
  'from where you (are|re|sit|stand) ..1',
  '(got|have) (your|the) ..2 (there|to hand|handy|with you|in front|ready) ..1',
  '(anything|something) (fragile|valuable|special|particular|specific|unusual|strange|urgent|heavy) ..3',
  '(is|are|was|were) (that|this|it|those|these) (your|his|her|their|my) ..2',
  '(hear|see) me ..1 $',
  '(have|did) we (met|meet|spoken|speak|talked|talk|chatted|chat) ..2',
  '(is|was|are) (this|that|it) (happening|occurring|only|just|happen|affecting|limited|specific) ..4',
  '(is|are|was) ..5 (date|time|destination|city|airport|event|location|venue|departure|arrival|seat|class|amount) $',
  '(confirm|verify|check) ..8 (correct|right|details|information|following|above) ..2',
  '(information|details|info|brand|model|screenshot*|photo|photos|proof|pin|password) ..4',
  '(is|are) (any|either|one|some|both|none) of ..5',
  '(what|which|when|where|why|who|how) (is|are|was|were|do|does|did|has|have|can|could|would|will|shall|should|may|might|s|re|far|near|long|much|many) ..8',
]

/** Whether anything is left. */
export const ASKS_WHAT_IS_LEFT: readonly string[] = [
  '(anything|something|nothing|everything|any ..1|some) ..3 (else|left|open|missing|amiss|odd|wrong|still|bother*|troubl*|worr*|need*|lack*|overlook*|outstanding|pending|unclear|unanswered|to (add|do|clear|sort|settle|discuss|fix|look)|besides|apart|beyond|that|you|i|we) ..3',
  '(is|are|was|were|has|have|do|does|did|will) ..6 (other|another|else|further|additional|remaining|outstanding|unanswered|unresolved|left open|leftover*|second thing|more (i|we|you|to|that|about|puzzles|questions|for|on|from|of)|more $) ..6',
  '(is|are|was|were) there (anything|something|more|some|any|still|further|other|another|additional) ..6',
  '(is|was) (that|this|it) [then|now|really] (it|all|everything|the lot|the end|the only|enough|sufficient|you|us|the last|the whole list) ..6',
  '(your|the|our) (list|agenda) ..4',
  '(have|did|do|are|is) ..3 (everything|all) (you|that you|on|of|what|for|with) ..6',
  '(through|done|finished|set|been through) (with|all) ..3',
  '(are|is) (we|you|that) [all|now|then] (done|finished|through|set|complete|good to go) ..2',
  '(leave|leaves|left) (you|any*|some*|us) ..4',
  '(blank|gap|question|questions|query|queries|concern|concerns|wish|wishes|doubt|doubts) (left|open|remain*|unanswered)',
]
