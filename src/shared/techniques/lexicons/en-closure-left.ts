import type { ClosureRule } from '../lexicon.ts'

/** What says that more is meant than what was dealt with. */
const MORE =
  '(other|another|else|further|additional|remaining|outstanding|unanswered|unresolved|unsolved|leftover|lingering|one more|some more|any more|second (thing|question|point|matter|wish|issue|one)|harder one|besides|beyond|apart from|on top of|aside from|other than)'

/** What a customer may have on the mind. */
const TOPIC =
  '(question*|quer*|point|points|matter|matters|topic*|issue*|concern*|wish*|request*|worr*|doubt*|trouble*|problem*|thing|things|item|items|subject*|errand*|favour*|favor*|riddle*|puzzle*|myster*|knot*|hiccup*|bottleneck*|snag*|gremlin*|niggle*|hurdle*|hitch*|obstacle*|complaint*|bit|bits|bits and bobs|detail|details|aspect*|itch*|ache*|headache*|business|task*|job|jobs|mess|muddle*|way|ways|stuff|place|places|spot|spots|area*|corner*|respect*|help|support|information|info|assistance|blank*|gap|gaps|hole*|catch|fault*|flaw*|error*|glitch*|bug|bugs|feature*|improvement*|change*|amendment*|correction*|adjustment*|surprise*|fire|fires)'

/** What one does about it, or what it does. */
const WISHED =
  '(want*|need*|like|wish*|look*|help*|see to|seen to|sort*|solve*|fix*|do for|do about|clear*|settle*|handle*|tackle*|deal with|dealt with|take (care|off|on)|bother*|bug|bugs|bugging|trouble*|worr*|nag*|grief|clash*|stuck|concern*|puzzle*|missing|short|i (can|could|may|might)|we (can|could|may|might)|for (you|me|us)|on your (mind|list|plate|heart|chest)|still|left|remain*|untie|unravel|rather|care to|curious|attention|talk*|discuss*|ask*|raise|bring up|know|find out|go (over|into|through))'

/** Anything, or a part of the matter. */
const SOME_BIT =
  '(anything|something|any thing|any (bit|part|point|corner|detail|thing|piece|step|line|page|aspect|side|question|doubt|worry|gap|snag|trouble|problem|issue|wish)|some (bit|part|point|corner|detail|thing|piece|question|doubt|worry)|any ..2 of (it|this|that|the|them|your|her|his))'

/** What is still wrong, open or wanted. */
const UNWELL =
  '(still|left|open|odd|off|amiss|wrong|missing|lacking|unclear|unsure|undone|unanswered|unsolved|unresolved|outstanding|pending|hanging|bother*|bug|bugs|bugging|trouble|troubles|troubling|worry|worries|worrying|nag|nags|nagging|puzzl*|pinch*|itch*|irk*|concern|concerns|concerning|grief|astray|out of (line|place|order)|need|needs|needed|want|wants|weigh*|stuck|adrift|foggy|blank|short|unhappy)'

/** Facts gathered with the same words, or the retelling checked. */
const GATHERS: readonly string[] = [
  '(in|from|about|to|of) (my|that|the|this) (picture|summary|recap|story|description|list i|notes|statement)',
  '(missing|wrong) (from|with|in|on) (that|it|this|the|your) ..2 $',
  'left (in|on|inside|at the bottom of) (the|that|this) ..2 $',
  '(watch|eat|play|choose|wear|read|drink|buy) (something|anything) else',
  'have you ..1 (seen|had|noticed|tried|used|found) ..4',
  '(before|previously|in the past) $',
  '(did|have|has) [i|we] (miss|missed|forget|forgot|forgotten|leave|left|get|got) (anything|something) $',
  '(anything|something|what|any thing) else (the matter|you want|wanted|you would like|in|on|from) (with|on|top|in|the) ..4',
  '(tell|say|report|describe|explain|check|see|show) ..3 (what|which|whether|if) ..3',
  '(number|name|address|postcode|reference) ..4',
  '(information|details|info|anything|something) ..4 (share|provide|give (me|us)|add|mention|note|tell (me|us)) ..4',
  '(else|other|further|more|additional) ..4 (wrong with|broken|damaged|happen|happens|happened|notice|noticed|changed|you (see|saw|have seen)|shown|written|printed|engraved|(to|should|me to|can|could) (note|add)|(i|we) ..2 (should|need to|must|ought to) know|leave out|in the (box|parcel|window|display|house|room|bag|envelope)|on the (screen|display|label|box|panel|sheet))',
  '(other|another) (shop|store|branch|address|number|phone|card|browser|device|cable|socket|computer|account you|name|neighbour|neighbor|person|way to (reach|call)|time|day|date|slot|colour|color|size|symptom*|light|room|driver|guest|passenger) ..3',
  '(for|by|with) (anyone|anybody|someone|somebody) else ..3',
  '(anyone|anybody|someone|somebody) else ..3',
  '(something|anything) else (instead|entirely|altogether)',
  '(try|tried|use|used|book|order|suggest|recommend|offer|choose|pick|send you|give you) (another|some other|something else|anything else) ..3',
  '(particular|specific|special) reason',
  '(what|which) other ..2 (affected|damaged|broken|involved|used|at|on) ..2',
  'another way (in|out|round|through|to) ..3',
  '(shall|should|may|can|could) (i|we) (send|pack|put|include|add|book|order|bring|print|write) ..3 (anything|something) else ..3',
  '(anything|something) else (with|in|on|inside|for) (it|them|the|that|this) ..3',
  '(did|does|do|has|have) (he|she|they|the ..1|your ..1) ..1 (say|mention|do|tell|said|mentioned|done|told|see|saw|notice) (anything|something) else ..2',
  '(in|round|around) the house $',
  '(what|which) else (did|do|does|happened|is|was|were|can you|could you) (it|he|she|they|you ..1 (see|try|notice|do|eat|drink|take|change|remember|hear|use|touch|press|order|buy|lose|find|say|tell|write)|the|in|happen*|tell|say) ..3',
  '(what|which) else (have|had|did|has) (you|it|they|he|she) ..2 (tried|try|done|do|see|seen|notice|noticed|changed|used|lost|lose|miss|missed|happen|said|say|told) ..3',
  'or (another|some other|any other) ..3',
  '(that is|thats|that s|that was) (missing|broken|wrong|damaged|gone|lost) ..2',
  'what (more|else) (can|could|do|did) you (tell|say|remember|see|recall|know) ..3',
]

/** English: is anything left, by the words that mean more than what was told or done. */
export const EN_LEFT_RULES: readonly ClosureRule[] = [
  {
    id: 'en.more-after-telling',
    technique: 'closure.unresolved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      `(is|are|was|were|wasnt|werent|will|would|might|could|should) there [be|not|perhaps|maybe|possibly|still|by any chance|then] [a|any|some|anything|something|one] ${MORE} ..2 ${TOPIC} ..8`,
      `(is|are|was|were|wasnt|werent|will|would|might|could|should) there [be|not|perhaps|maybe|possibly|still|by any chance|then] [a|any|some|anything|something|one] ${MORE} ..6 ${WISHED} ..5`,
      '(is|are|was|were|will|would|might|could) there [be|perhaps|maybe|possibly|still] (anything|something) (else|more|further|besides|beyond|other) ..6 $$',
      `(is|are|was|were|will|would|might) there [be|perhaps|maybe|possibly] ${SOME_BIT} ..8 ${UNWELL} ..5`,
      '(is|are|was|were) there [still|perhaps|maybe] (anything|something|more|things|stuff|a (worry|question|doubt|wish|thing|point|matter|topic|query|concern)|questions|worries) ..1 (i|we|you|to|for|about|on|between|with|from|of) ..8',
      `(is|are|was|were) there (anything|something) ..6 ${MORE} ..5`,
      '(is|are|was|were) there [any] (bits and bobs|odds and ends|loose ends|gremlins|snags|niggles|this and that) ..4',
      `(do|does|did|have|has|had|has|can|could|may|might|shall|will|would|should|got|are|is|do|need) (you|your|i|we|it|that|this|she|he|they|the ..1) ..5 ${MORE} ..1 ${TOPIC} ..6`,
      `(do|does|did|have|has|had|has|can|could|may|might|shall|will|would|should|got|are|is|do|need) (you|your|i|we|it|that|this|she|he|they|the ..1) ..3 ${WISHED} ..3 ${MORE} ..6`,
      `(do|does|did|have|has|had|has|can|could|may|might|shall|will|would|should|got|are|is|do|need) (you|your|i|we|it|that|this|she|he|they|the ..1) ..5 ${MORE} ..4 ${WISHED} ..4`,
      '(do|does|did|have|has|had|has|can|could|may|might|shall|will|would|should|are|is) (you|i|we|it|that|this|they) ..4 (anything|something) (else|more|further|other) ..3 $',
      `(do|does|did|is|are|has|have|was) ${SOME_BIT} ..8 ${UNWELL} ..5`,
      `(do|does|did|is|are|has|have|was) (anything|something|any|some) ..1 ${MORE} ..2 (${TOPIC}|${WISHED}) ..6`,
      `(do|does|did|is|are|has|have|was) (anything|something|any|some) ..1 ${MORE} ..5 ${WISHED} ..4`,
      '(what|which|who|where|how) (else|more|other|further|remaining|open) ..10',
      '(is|are|was|were|do|does|have|has) ..3 (anything|something|any ..2|some ..2|a ..1) (that|which) (i|we|you) (have not|did not|havent|didnt|missed|forgot|skipped|overlooked|still) ..6',
      '(is|are|was|were) there (a|any) (part two|second part|follow up|sequel|round two|flip side|plus one|next (thing|one|question|item|point)) ..6',
      '(are|is) there still (any|some|anything|something) ..4',
      '(do|does) you still have ..1 (doubts|questions|worries|concerns|queries|issues|wishes|points) ..4',
      '(want|need|like) (me|us) ..5 (anything|something) (else|more|further) ..3',
      '(did|have) we [get|got|gotten|gone|been] (through|over) (everything|it all|all of it|all the ..1) ..2',
      '(still|yet) (some|any|a|one|anything|something) ..2 (that|which|to|you|left|open|not|wrong|out) ..4',
      '(do|did|would) you (need|want|have|like|wish) to (ask|discuss|know|raise|mention|go over|talk about|bring up|say|tell) ..4 (anything|something|more|another) ..6',
      '(what|which) ..3 (remain|remains|is left|are left|left (open|undone|over)|still (open|left|unclear|unanswered)|have (i|we) (left|not|missed|forgotten|skipped)|has not been|have not been|is lacking|is missing|is outstanding|are outstanding) ..6',
      '(what|which) (have not|did not|havent|didnt) (we|i) ..8',
    ],
    unless: GATHERS,
    matches: [
      'Was there some other hiccup?',
      'is there any other page thats giving you grief',
      'Which further items remain on your side?',
      'What more could the front desk do?',
      'Does any part of the roof still worry you?',
      'Are you short of some other screw?',
    ],
    rejects: [
      'Is there any other shop near you?',
      'There is another one.',
      'What else did he say?',
      'Is there a fee?',
    ],
  },
  {
    id: 'en.list-in-a-call',
    technique: 'closure.unresolved',
    form: 'unmarked',
    needs: 'told',
    patterns: [
      `^ [<lead>] [<lead>] [<lead>] (any|got any|have any|and any) ..2 ${MORE} ..8`,
      '^ [<lead>] [<lead>] [<lead>] (any|got any) (other|further|additional|remaining|more|additional) ..10',
      `(any|some) other ..2 (${TOPIC}|${WISHED}) ..6`,
      `^ [<lead>] [<lead>] [<lead>] ${SOME_BIT} ..6 ${UNWELL} ..5`,
      '(am|have|did|are) (i|we) ..1 (leaving|left|overlooked|overlooking|skipped|skip|overlook|passed over|forgetting|neglect*) ..1 (anything|something|a|any|some|one|out|undone|you) ..4',
      '(anything|something|owt) (else|more|further|besides|other) ..3 $$',
      '(have|has|did|do) (you|we) [now] (got|get|have|had|covered|cover|seen to|answered|gone through|been through) ..1 (everything|all|the lot) (you|that|on|of|$) ..4',
    ],
    unless: [
      ...GATHERS,
      '(if|when|should|whenever|or|do|did|is|was|not|for|know|there is|there are|see|find|without) ..1 (anything|something) (else|more|further|besides|other)',
      '(if|when|should|whenever|without|than|with|in|on|for|to|is|are|has|have|there is|there are) (any|some) other ..2',
      '(anything|something) (else|more) (comes|came|is|was|happens|goes|then) ..2',
    ],
    matches: ['right thats on its way any other little jobs for me', 'grand and was there owt else'],
    rejects: ['if theres anything else just ring us', 'it is sent with some other things'],
  },
  {
    id: 'en.list-after-telling',
    technique: 'closure.unresolved',
    form: 'mark',
    needs: 'told',
    patterns: [
      `^ [<lead>] [<lead>] [<lead>] (any|some|no|not|got|need|want|another|other|further|additional|more|fancy) ..3 ${MORE} ..8`,
      '^ [<lead>] [<lead>] [<lead>] (any|some|no|not) (other|further|additional|remaining|more|additional) ..10',
      '^ [<lead>] [<lead>] [<lead>] (other|another|further|additional|more) ..3 (you|for me|for us|i|we|to|on your|from your|this|that) ..6',
      `(any|some|no) other ..2 (${TOPIC}|${WISHED}) ..6`,
      '^ [<lead>] [<lead>] [<lead>] (any|no|some|not) ..4 (left|remaining|outstanding|open|to go) ..2',
      '^ [or|and|so|then] [then] (nothing|not a thing|none) (we|i|you|that|else|more|to|which|left|on your|in the) ..8',
      `^ [<lead>] [<lead>] [<lead>] ${SOME_BIT} ..6 ${UNWELL} ..5`,
      `${SOME_BIT} (gone|going|got) (astray|wrong|missing|adrift) ..5`,
      '(anything|something|one thing|a thing) (we|i) [have|ve|might have|may have] (skipped|missed|overlooked|forgotten|forgot|left|not|passed|dropped|neglected|omitted) ..6',
      '(nothing|none|no ..1|not (a|one|any) ..2) ..2 (left|open|missing|hanging|amiss|astray|undone|unanswered|unclear|out of line|out of place|else|more|further|to (untie|unravel|solve|settle|sort|iron out|clear up)) ..4',
      '(your|the|our|my) (list|agenda|to do list|wish list|shopping list) ..2 (empty|done|clear|complete|finished|exhausted|ticked|at an end|through|then|$)',
      '(to the (bottom|end) of|through|done with|finished with|covered|dealt with|seen to|gone over|ticked off|answered|been through|been over) (your|the|our) ..1 (list|agenda|questions|queries|points|wishes|items|topics|requests|concerns|worries) ..3',
      '(through|done|finished|over) (with|all) ..1 (all|everything|of it|your|the) ..4',
      '(all|everything|each|every one) of your ..1 (questions|queries|points|wishes|items|topics|requests|concerns|worries) ..3',
      '(the rest|everything else|all else|in (all|every) other (way|ways|respect|respects)|in other respects|otherwise|on all counts|all round|all around) ..5',
      '(have|has|had|do|are|were|did|got) (you|we|i) ..3 (all|everything) (you|that you|of it|of them) ..1 (need*|want*|ask*|came|come|require*|wish*|were|hoped|look*|are|expected) ..4',
      '(am|have|did|are) (i|we) ..1 (leaving|left|overlooked|overlooking|skipped|skip|overlook|passed over|forgetting|neglect*|miss* (out|a|any|some|your)) ..1 (anything|something|a|any|some|one|out|undone|you) ..4',
      '(shall|should|will|would|might) (that|this|it) be (all|everything|it|the lot|enough|the end) ..6',
      '(short|in need|in want) of (anything|something|some|any|a) ..4',
      '(loose end*|gremlin*|niggle*|unfinished business|open ends|blanks|gaps) ..4',
    ],
    unless: [
      ...GATHERS,
      'no more of (it|them|that|those|this)',
      'no more (ads|rubbing|noise|noises|errors|error|leaks|leaking|calls|mails|emails|drips|dripping|pain|spam|crashes|crashing|warnings|messages|beeping|flicker*|trouble|smoke|smell|buffering|lag|delays|screaming)',
      '(in|on|from) (the|your|our) list (now|$|yet|again) ..1',
      '(on|in) (the|your) list ..2 (already|too|as well)',
      '(have|did) (i|we) (miss|missed|forget|forgot|forgotten|leave|left|get|got) ..2 (out|anything|something|everything|it all|all of it) $',
      '(the rest|everything else) (of (it|the (name|address|number|code|story)))',
      '(leave|left|leaving) (a crumb|anything|something) out $',
    ],
    matches: [
      'Not a single question left?',
      'And the rest of your order, all there?',
      'Have we got to the end of your list, then?',
      'Any other riddle for me?',
      'Do you have all you came for?',
    ],
    rejects: ['Nothing is left.', 'Any pets?', 'Any other shop near you?'],
  },
]
