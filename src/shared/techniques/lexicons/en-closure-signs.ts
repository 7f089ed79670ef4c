/** What asks for facts, consent or an account of the past, whatever its word order. */
export const ASKS_SOMETHING_ELSE: readonly string[] = [
  '(anything|something|everything|someone|anyone|nothing|what|who) else',
  '(any|some|another) (other|more|further|additional|open|remaining)',
  '(anything|something) ..2 (left|missing|unclear|open|pending|outstanding|more|further|unresolved|unanswered)',
  '(rest|remainder|otherwise)',
  '(ever|before|originally|initially|recently|previously|usually|normally|always|at the time|back then|yesterday|last (night|week|month|time|year))',
  '(when|while) (you|it|they|this|that|the) ..2 (was|were|did|had|ordered|bought|called|started|first|got|tried|happened|came|left|moved|opened)',
  '(would|shall|should|may|might|will) (you|i|we|it|that|this|they) ..1 (like|prefer|be|do|want|rather|work|suit|help|need|mind|agree|accept|have)',
  '(ok|okay|fine|alright|all right|good|acceptable|convenient|possible|agreeable|happy|comfortable) (if|with|to|by)',
  '(is|are|was) ..3 worth',
  '(ticket|case|request|list) ..1 (complete|closed|done)',
  '(is|are) (a|an|one|two) ..3 (ok|okay|fine|alright|all right|good|enough|acceptable|possible)',
  '(is|are|does|do|did|has|was) ..3 (address|postcode|name|surname|number|email) still ..2',
  '(is|are|does|do|did|has|was) ..3 (address|postcode|name|surname|number|email|spelling|receipt|birthday) ..2 (correct|right|the same|current|valid|up to date|on file)',
  'know (how|what|where|when|which|why) ..2',
  '(is|are|was) (it|that|this|these|those|either|one|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday) [all|still|also] (ok|okay|fine|alright|all right|acceptable|convenient|possible|agreeable|urgent|important|necessary|enough|worth)',
  '(does|do|did|will|would) (it|that|this|these|those|either|one|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (work|suit|sound|seem|matter|interest|mean|include|apply|count|depend)',
  '(date|time|slot|day|appointment|price|option|plan|offer|amount|proposal|colour|color|size|afternoon|morning|evening) ..3 (suit|suits|work|ok|okay|fine|good|acceptable|convenient|alright|enough|for you)',
  '(does|do|did) ..2 (have|include|includes|support|supports|cost|costs|require|belong|contain|own|mean|apply|matter|depend|interest) ..1',
  '(it|this|that|the ..2) (happen|occur|start|begin|need|want|use|offer)',
  '(is|are) (it|this|that|the ..2|your ..2|they) (a|an|about|regarding|yours|insured|registered|compatible|covered|made|due|part of|located|for (a|an|the|your)|under|at least|in your name|someone|somebody)',
  '(is|are) (it|this|that|they) the',
  '(is|are) ..5 still (active|valid|in use|current|registered|the right|available|needed|required|interested)',
  '(is|are|was|does) ..4 (spelled|spelt|written|pronounced|heavier|bigger|larger|smaller|older|newer|longer|shorter|taller) ..2',
  '(do|does|did|has|have|is|are) (your|the) ..1 (neighbours|neighbors|colleagues|kids|children|parents|wife|husband|partner|others) ..3',
  '(address|postcode|name|surname|number|email|mail|warranty|receipt|birthday|dob|spelling) [still|all|also|look|looks] (correct|right|the same|on file|registered|current|valid|up to date|is|this|that)',
  '(is|are) (it|this|that|these|those) [all] (right|correct|true|so|what|how|where|when|why|who|which|like)',
  '(driver|courier|seller|technician|engineer|agent|shop|store|doctor|landlord|manufacturer|dealer|neighbour|neighbor|police|landlady|plumber|electrician) ..2 (say|tell|leave|left|give|gave|mention|ask|call|ring|told|said|answer|reply|respond|offer|charge|know|take)',
  '(plugged|turned|switched) (in|into|on|off)',
  'been (dropped|repaired|used|opened|exposed|serviced|changed|wet|moved|in contact|told|asked|charged)',
  '(is|are|does|do) ..5 (red|green|orange|amber|blue|white|solid|blinking|flashing|lit) or',
  '(is|are|has|have|does|do|did) ..8 or (red|green|orange|amber|blue|white|solid|blinking|flashing|off|on|wired|wireless|windows|mac|android|ios|iphone|a|an|in|by|your|do you (want|prefer)|would you|shall (i|we)|should (i|we)|only|just|another|by)',
  '(anyone|anybody|someone|somebody|children|pets)',
]

/** What says that the question is about how things stand since the remedy. */
export const SINCE =
  '(now|again|yet|this time|at last|finally|by now|any better|any (faster|quicker|quieter|clearer|warmer|cooler|brighter|louder|easier|different)|anymore|any more|any longer|properly|correctly|as (it should|expected|before|you wanted)|like before|at your end|(on|from|at) your (side|end)|after (that|this|the)|since (then|the|i|we|that)|with (the new|that|the fix|the update)|still)'
