import type { TechniqueRule } from '../technique-rule.ts'

/** What an agent does for a customer, without what passes it on or only finds out. */
const DEED =
  '(alert|align|amend|announce|answer for|append|appoint|approve|attach|attend to|authorise|authorize|badger|balance|bell|bill|bounce|bug|build|bump|bundle|buzz|carry|cart|chalk|chase|clean|clear|collect|combine|comb|come|compensate|complete|convert|convince|cook|correct|courier|cover|craft|cut|deactivate|debug|decide|deduct|delay|deliver|demand|design|dig|disable|discount|dispatch|dispute|divert|do|double|download|draft|drag|draw|drive|drop|drum|duplicate|edit|email|enable|enclose|encode|enlist|enrol|enter|erase|examine|exchange|expedite|explain it to|export|fast track|fetch|fight|file|fill|finish|fit|fix|flip|flush|fold|force|format|free|freeze|fund|gather|generate|get (it|this|that|them|someone|somebody|you|your|one|a|the|our|on|onto|rid|hold|round|over)|glue|go (over|through|and|round|to|down|back|in|after)|grab|grant|guarantee|hand|hang on to|haul|hold|have (a|it|the|your|them|someone|somebody|one|another|him|her|that|this|words|my|our|two|both)|hunt|hurry|include|increase|initiate|insert|install|insure|intervene|introduce|iron|jot|jump on|kick|knock|label|lean on|leave (a|it with|them with|one|word|two|some)|lift|lighten|line|link|load|lodge|lower|mail|make|map|match|meet|mend|merge|migrate|move|nag|negotiate|nip|nudge|nurse|obtain|offset|oil|open|order|organise|organize|oversee|pack|paint|park|patch|pay|pencil|pester|photograph|pick|pin|pitch in|place|plead|plug|polish|pop|post|pour|press|prioritise|prioritize|prod|programme|program|prune|pull|purge|push|put|query|quash|queue|race|rebuild|recall|recalculate|recharge|reclaim|reconnect|record|recover|recreate|rectify|redirect|redo|redraw|reduce|re enter|reissue|reimburse|reinstall|reinstate|relabel|release|reload|relocate|remake|remind|remit|remove|rename|renew|reopen|repeat the|repay|rephrase|replace|replay|report|reprint|reprogram|request|rerun|rescue|resend|reserve|reset|reship|reshoot|resolve|restart|restock|restore|resubmit|resurrect|resync|retrieve|retry|return|reverse|revert|revise|rewire|rewrite|ride|ring|roll|round up|route|run|rush|sand|save|scan|schedule|scrap|scratch|search|secure|sell|send|separate|serve|service|settle|sew|sharpen|ship|shift|shorten|shout|shove|show|shut|sign|sit|skip|slash|slip|slot|smooth|solve|sort|source|speak|speed|split|sponsor|spray|square|squeeze|stamp|stand|start|stay|step in|stick|stitch|stock|stop|store|straighten|strike|strip|submit|subtract|summon|supervise|supply|suspend|swap|sweep|swing|switch|sync|tack|tag|tailor|take|talk|tape|teach|tear|tee|tell (him|her|them|the|my|our|finance|billing)|terminate|test|text|throw|tidy|tie|tighten|tip|top|touch up|tow|trace|track|transcribe|translate|treat|trigger|trim|try|tune|turn|type|unblock|undo|unfreeze|unlink|unlock|unpack|untangle|update|upgrade|upload|vacuum|verify|video|void|vouch|waive|wake|walk|warn|wash|watch|wipe|wire|work|wrap|write|zero|zip)'

/** English: taking it on, in the verbs that agents do things with. */
export const EN_TAKING_ON: readonly TechniqueRule[] = [
  {
    id: 'en.own-deed',
    finds: 'own',
    form: 'statement',
    patterns: [
      `<ill> <adv> <adv> ${DEED}`,
      `(ill|i will|i shall) [you|get|go|be] [also|to|and|about] <adv> ${DEED} (it|that|this|them|your|the|a|an|him|her|you|up|out|back|over|through|down|round|in|on|to|with|for|my|both|two|another|one|everything|all|off|#) ..1`,
      'i am <adv> <adv> [just|already|currently|busy] (alerting|amending|approving|attaching|bringing|building|bumping|buzzing|carrying|chasing|cleaning|clearing|collecting|coming|compensating|completing|converting|correcting|crediting|cutting|deducting|delivering|digging|disputing|doing|drafting|drawing|driving|dropping|editing|emptying|enabling|entering|exchanging|expediting|extending|fetching|fighting|filing|finishing|fitting|fixing|flagging|freeing|freezing|getting (it|this|that|them|someone|somebody|you|your|one|a|the|our|on|onto|hold)|giving|going (over|through|to|round|down|in)|grabbing|granting|handing|heading|hunting|increasing|installing|issuing|jumping|keeping (it|this|your|an|at)|knocking|labelling|lifting|linking|loading|logging|looking after|lowering|mailing|making|marking|matching|meeting|mending|merging|messaging|nudging|opening|ordering|organising|organizing|packing|patching|paying|penciling|pencilling|personally|picking|placing|popping|posting|preparing|pressing|printing|pulling|pushing|putting|queueing|queuing|racing|raising|rebooking|rebuilding|recalculating|redoing|redirecting|reducing|refunding|reinstating|releasing|reloading|removing|renewing|reopening|repaying|replacing|replaying|reporting|reprinting|requesting|rerunning|resending|reserving|resetting|resolving|restarting|restoring|returning|reversing|rewriting|ringing|rolling|running|rushing|scheduling|seeing to|sending|separating|setting|settling|sewing|shifting|shipping|shortening|sitting|slipping|solving|sorting|speaking|splitting|squeezing|standing|starting|staying|sticking|stopping|submitting|swapping|swinging|switching|tagging|taking (care|this|it|on|over|your|the|that|him|her|them|down)|talking|telling (him|her|them|the|my|our)|tightening|topping|tracing|tracking|transferring (the|your) (money|refund|credit|points|balance|file|fee)|treating|turning|typing|unblocking|unlocking|updating|upgrading|uploading|voiding|waiving|walking|warning|watching|wiping|working|wrapping|writing)',
      '(i|me) (make|send|book|order|call|ring|write|bring|fix|change|cancel|refund|replace|give|move|open|print|prepare|arrange|organise|organize|transfer|credit|post|repair|deliver|pick|add|remove|inform|contact|speak with|talk with) (you|it|the|a|an|your|this|that|them|him|her|one|two|both|new|now|for|to|with) ..1',
      '(consider|call|deem) (it|this|that) (done|mine|sorted|handled|fixed|taken care|booked|sent|my|off your plate)',
      '^ [ok|okay|yes|sure|right|cool|great|perfect|got it|no worries|no problem|will do|hi ..1|hello ..1|yep|yup|alright] (on it|am on it|on the case|will do|doing it|doing (that|this) now|sending (it|that|this|one|them|you|the|a)|putting (it|that|this|one|them|the|a)|booking (it|that|this|one|them|the|a)|refunding (it|that|this|you|the|them)|fixing (it|that|this|the)|ringing (them|him|her|the|you)|calling (them|him|her|the|you)|swapping (it|that|the)|cancelling (it|that|the)|changing (it|that|the)|getting (it|that|someone|one)|chasing (it|that|the|them)|resetting (it|that|the|your)|switching (it|that|the|you)|sorting (it|that|this|the)) ..2',
      '(i have|ive|i) [got|have] (this|it|that|you) (from here|covered|in hand|under control|now|sorted)',
      '(ive|i have|im|i am) (got|have|taking|taken|picking|picked) (your (case|back|file|ticket|request)|this (one|on)|it (on|from here|over|up)) ..2',
      '(this|it|your (case|file|ticket|request|matter)|that) [one] (is|stays|remains|sits|lands) ..1 (mine|with me|my (job|case|problem|baby|business|task|responsibility|call|desk|watch)|on (my|me)|in my (diary|court)|on my (desk|list|plate|watch|head|shoulders))',
      '(mine (now|from here|to (fix|solve|sort|chase|carry|see))|my (problem|job|headache|baby|task|turn|responsibility) (now|from here|to (fix|sort|make|see|get|put)))',
      '(leave|pass|hand|give) (it|this|that|everything|all|the rest|the ..1|him|her|them) ..1 (with|to|over to) me',
      '(i|im|i am) (own|take (it|this|over|care|on|full|charge)|own up|your (man|woman|person|contact|point of contact|go to)|in charge of (it|this|your)|on (it|your case|the case|top of (it|this))|personally ..1|responsible for (it|this|your)|stay on (it|this)|stay with (it|this|you)|answerable)',
      '(count|rely|depend|bank) on me ..1',
      '(you have|you ve|youve) [got] my (word|promise|personal|name|direct)',
      '(i|ill) (see to (it|that)|make (certain|sure)|ensure|guarantee) [that] (it|this|the|your|you|they|nobody|he|she|that) ..1',
      '(i mean|i intend|i plan|i want|i d like|id like|i would like|i aim|i undertake|i pledge|i commit|i promise|i am about|i was about|im off|i am off|i am bound) to ' +
        DEED,
      '(let me|lemme|allow me to) <adv> (send|put|book|order|arrange|fix|correct|change|cancel|refund|replace|swap|sort|make|get (you|that|this|it|someone)|move|take (care|this|it)|do|raise|credit|reset|unlock|update|give you|set|switch|chase|handle|deal|add|remove|issue|ring them|call (them|him|her)|speak to|talk to|rebook|waive|restart|push|run)',
      '(i d|id|i would) [rather|gladly|happily] (drive|pay|bring|walk|come|send|put|take|ring|call|cover|throw in) ..3 (myself|you|for you|it|the)',
    ],
    unless: [
      '<ill> (never|not) ..2',
      '<ill> <adv> <adv> (ask you|let you (go|off|get)|have to (ask|say|decline|check|pass|refer|transfer|look)|transfer you|connect you|pass you|put you (through|on hold)|refer you|tell you|explain|do nothing|have (a|your) look at the time|take (a|your) (look|name|number|details|note)|have a (look|think|read)|have (it|that|this|one|them) (please|then)|try (to|and) (help|find|check|explain)|show you|leave (it|this|that) (there|at that|here)|go (now|then|home|off|on)|give you (a minute|a moment|time|the (number|address|link))|need|send you ..3 (survey|questionnaire)|run through ..3 (questions|security)|get (your|the) (details|file|account|order) ..1|work with what|stand by (the|our|my)|talk you|walk you through what|take that as|take it (that|as|you)|make (a note|one thing|it short|it clear|this clear)|speak (plain*|frank*|honest*)|type slowly|stop you|skip|repeat|put it (bluntly|simply|plainly|this way|another way))',
      '(if|unless|in case) (i|you|they|we) ..4 <ill>',
      '(before|until|when|once|while) (<ill>|i) ..2',
      'on it is',
      'ill (at|in) (the|a) ..1',
      '<ill> <adv> close (the|this|your|up|here|our|down) ..2',
      '<ill> ..2 (survey|feedback|rating)',
      '(do|can|could|may|should|shall|how|what|if|when|where|did|as|would|will|while|before|that|which|why|and then) (i|me) (make|send|book|order|call|ring|write|bring|fix|change|cancel|refund|replace|give|take|move|open|print|prepare|arrange|transfer|credit|post|repair|deliver|pick|add|remove|reset|set|do|inform|contact|ask)',
      'i (do|did|ask) (you|not|that you|the same)',
      'i (make|take|put|call|give) (it|that|this) (you|is|out|as)',
      '(let me|lemme|allow me to) <adv> (get|put) (your|the|my) (details|file|account|notes|glasses|order)',
      '(let me|lemme) <adv> (put (it|this)|make (it|this|one|myself|sure)|run (through|a quick check)|do (a|some) (check|checks|test|digging)|take a (look|note)|change (the|that) (subject|question)) ..2',
      '(i|ill) promise [you] nothing',
    ],
    matches: [
      "I'll dispute the claim in your name.",
      'I shall hold row C under his name.',
      "I'm walking your file over to his secretary now.",
      'Consider it mine.',
      'On it, give me ten minutes.',
      'I make you a credit note today.',
      'This one is mine from here.',
      'Let me swap that for you.',
    ],
    rejects: [
      "I'll need your postcode.",
      'I will transfer you to billing.',
      'Let me check.',
      'How do I make a payment?',
      "I'll close up here.",
      'I will never know.',
    ],
  },
  {
    id: 'en.own-doing',
    finds: 'own',
    form: 'statement',
    patterns: [
      'i am ..1 (the|your|it|this|that|them|him|her|both|our|an|someone|somebody|every|all|another) ..1',
      'i am (going|off|on my way|heading|walking|driving|running) (up|down|over|through|out|round|in|to) ..3',
      'i am <adv> (claiming|badgering|begging|pestering|nagging|hounding|pushing|pressing|arguing|disputing|demanding|negotiating|pleading|tearing|turning|searching|hunting|combing|digging|scouring|calling in|standing by|sitting (up|down) with|staying|seeing) ..2',
    ],
    unless: [
      'i am [not|also|still|just|so|very|really|only|truly|terribly|quite|currently] (in|at|on|with|from|of|by|to|not|like|also|only|reading|seeing|looking|checking|hearing|still|sorry|glad|happy|afraid|sure|certain|just|the|your|a|an|asking|wondering|missing|having|getting|trying|speaking|talking|thinking|assuming|aware|about|for|near|behind|under|inside|outside|after|as|down|up|off|over|one|it|this|that|so|all|because|telling|saying|doubting|hoping|expecting|awaiting|waiting|using|confirming|understanding|reviewing|viewing|showing|facing|following|finding|noticing|picturing|imagining|being|called|concerned|transferring|connecting|told|given|allowed|able|regretting|closing|ending|logging|leaving|repeating|quoting) ..3',
      '(if|when|as|that|because|while|whether|where|why|what|how) i am ..3',
    ],
    matches: [
      "I'm badgering the foundry.",
      "I'm claiming your share back.",
      "I'm going up to take the bed apart.",
    ],
    rejects: ["I'm reading the file.", "I'm in the office.", "I'm sorry.", "I'm not the owner."],
  },
]
