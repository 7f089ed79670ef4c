import type { TechniqueRule } from '../technique-rule.ts'

/** English: next steps with a time, in the future or as a schedule is told. */
export const EN_SCHEDULE: readonly TechniqueRule[] = [
  {
    id: 'en.facts-future',
    finds: 'facts',
    form: 'statement',
    needs: ['time'],
    patterns: [
      '(will|shall|itll|theyll|hell|shell|thatll|youll|wont|gonna|wholl|ill|drivers|engineerll|courierll) [also|then|now|both|all|still|even|personally|just|be|get|have] (be|get|have|go|come|do|make|take|send|bring|call|ring|phone|text|email|mail|write|message|post|drop|pop|look|see|check|know|hear|find|receive|arrive|land|leave|ship|reach|depart|start|begin|finish|end|open|close|run|move|switch|swap|fix|fit|repair|replace|install|deliver|collect|pick|pay|refund|credit|return|issue|print|cut|cook|sew|build|paint|clean|wash|load|unload|upload|appear|show|clear|reset|restart|update|upgrade|extend|renew|stop|lift|drive|fly|walk|meet|visit|wait|stand|stay|sit|sign|decide|review|approve|confirm|answer|reply|respond|report|follow|speak|talk|join|give|hand|put|set|turn|work|chase|book|rebook|order|arrange|sort|raise|escalate|process|dispatch|ready|there|with|back|done|at|on|in|out|out to|off|round|over) ..2',
      '(goes|comes|leaves|arrives|lands|reaches|ships|departs|starts|begins|delivers|collects|calls|rings|phones|visits|drops|brings|fixes|fits|installs|picks|returns|lifts|posts|mails|sends|follows|hits|appears|clears|takes|reviews|decides|signs|pays|refunds|credits|meets|expects|waits|sees|swaps|replaces|repairs|cleans|writes|emails|texts|hands|joins|travels|sets off|flies|drives|rolls|ends|resumes|restarts|leads|checks|swings|pops|walks|carries|loads|prints|cuts|sews|bakes|cooks|paints|welds|glues|builds|tests|measures|connects|activates|switches|updates|unlocks|processes|transfers|releases|issues|books|orders|arranges|puts|pulls|has you|has it|attends|shows up|turns up|is back|is with|is there|is here|is at|is on|is in|is up|is out|is round|is over|is due|is yours|is done|is ready|is free|is open|is coming|is going|is being|is booked|is set|is planned) ..2',
      '(is|are|gets|get|am) [being|now|also|already|all|both] (<done>|uploaded|rendered|baked|sewn|welded|glued|framed|engraved|planned|due|flown|carried|driven|unloaded|inspected|reviewed|decided|signed|expected|rebooked|back|ready|free|available|with (you|us|him|her|them)|at (your|her|his|the)|on (your|the|its|their|our)|in (your|the) (post|mail|van|oven|diary|calendar|book|inbox|account|shop)|there|here|yours|going|coming|leaving|arriving|landing|sending|bringing|walking|rendering|driving|shipping|starting|ringing|calling|visiting|delivering|fitting|collecting|posting|moving|printing|running|switching|meeting|putting|taking|getting|making|doing|picking|dropping|popping|paying|swapping|replacing|repairing|installing|opening|finishing|flying|setting|working|cooking|booking|having|expecting|releasing|refunding|processing) ..2',
      '(they|we|you|both|all ..1|two|three|boxes|papers|documents|parts|tickets|engineers|fitters|men|lads|movers|builders|people|colleagues|and|then|i|parcels|letters|points|funds|results|tiles|chairs|doors|cards|keys|the ..1|your ..1) [both|all|then|also|just|still] (go|come|leave|arrive|land|reach|ship|depart|start|begin|deliver|collect|call|ring|phone|visit|drop|bring|fix|fit|install|pick|return|post|mail|send|get|have|hear|receive|meet|see|swap|replace|repair|clean|write|email|text|hand|appear|follow|drive|fly|know|expect|take|pay|refund|credit|move|change|put|are (back|with|there|here|due|yours|ready|on|in|at|up|booked|set)) (it|them|out|in|off|up|back|through|to|on|at|by|over|round|you|your|her|him|the|a|an|one|two|both|my|our|from|this|that|again|tomorrow|today|tonight|before|between|within|<weekday>|word|news) ..2',
      '(with you|at your (door|step|desk|house|flat|place|address|office|gate)|on your (step|doorstep|desk|door|card|account|plate|mat|phone)|in your (hands|inbox|account|mailbox|letterbox|wallet|kitchen|house|drive)|to your (door|desk|house|office|address)|at yours|in the (post|mail|van)) (by|on|at|before|tomorrow|today|tonight|this|within|between|from|in|no later|latest|<weekday>|first thing|around|about|after|again|then)',
      '(collection|delivery|visit|pickup|pick up|appointment|handover|installation|repair|refund|payment|replacement|swap|fitting|call back|callback|return call|release|restart|switch|move|review|inspection|slot|start|departure|arrival|dispatch|next (train|flight|bus|slot|van|run|batch|delivery)) [is|will be|planned|scheduled|booked|fixed|set|due|date|time|window] (for|on|at|by|tomorrow|today|tonight|this|within|between|<weekday>|in #|before)',
    ],
    unless: [
      '(is|are) [now|already|also] (enclosed|attached|included|covered|written|made|known|based|called|deleted|emptied|calculated|charged|available) ..2',
      '(if|whenever|unless|should|would|once|when|in case|as soon as) (you|u|it|the|there|they|he|she|anything|nothing|your|we|i|this|that) ..4',
      '(until|before|after) (you|u|it|they|he|she|we|i) ..4',
      '(hope|trust|looking forward|look forward|wish|let me know|let us know|glad|happy to|pleasure|thank*|survey|questionnaire|how can|else|feel free) ..6',
      '(every|each|usually|normally|always|generally|often|daily|weekdays|opening hours|open|opens|closes) ..4',
      'you (will|ll|shall) (need|have to|want|see (that|from|on)) ..2',
      'keep (your|the) (case|ticket) open',
      '(last|yesterday|already|ago|was|were|been|since) ..2',
      '(it|this|that|there|he|she) (says|seems|looks|shows|means|sounds|takes|needs|costs|works|happens|depends) ..2',
      '(have|having|enjoy|wish) (a|you|yourself) ..1 (good|great|nice|lovely|wonderful|pleasant|fine|safe|happy|quiet|restful) ..2',
      '(i|we) (have|get|see|know|take) (the|a|an|your|that|it|in|this|no|two|to) ..1',
      '(please|kindly|could you|can you|do you|did you) ..4',
    ],
    unlessSentence: ['survey'],
    matches: [
      'The cancellation goes in today.',
      'A new relay is in the post to you this afternoon.',
      'The film is uploaded by eight this evening. It is uploaded today.',
      'Both go out before the weekend.',
      'Mr Adeyemi will be at her door on Monday.',
      'It will be on your step before noon.',
      'Delivery is Tuesday between 8 and 12.',
    ],
    rejects: [
      'The courier will come soon.',
      'If you bring it on Monday, we look at it.',
      'Have a lovely weekend.',
      'It was sent on Monday.',
      'We will send a survey tomorrow.',
    ],
  },
]
