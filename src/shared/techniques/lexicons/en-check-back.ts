import type { TechniqueRule } from '../technique-rule.ts'

const LATER =
  '(again|once more|later|afterwards|from now|from today|after (that|this|the|your|you|it|a|some|two|three|a few|one|#)|in (a|two|three|four|six|a few|some|the|one|#)|next (week|month|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on <weekday>|on (the #|#)|tomorrow|tonight|over the (weekend|next|coming)|at the (weekend|end)|a (week|month|fortnight|day|few days|couple) ..2|once (it|you|he|she|they|the|your|this|that)|when (it|you|he|she|they|the|your)|<weekday>|each (day|morning|week)|every (day|morning|week)|thirty days|this (evening|afternoon|week|weekend)|first thing|before (you|the|your)|then|round)'
const LOOKS =
  '(see|hear|check|feel|ask|learn|find out|look|listen|know|be (sure|certain|sure of|convinced)|make (sure|certain)|satisfy myself|confirm|catch up|follow up|verify|watch|enquire|inquire|test|try|have (a|another) (look|listen|word|chat)|talk)'
const HOLDS =
  '(still|stayed|stays|staying|stay|kept|keeps|keeping|held|holds|holding|hold|survived|survives|got through|gets through|settled|settles|settling|healthy|quiet|firm|dry|well|all right|alright|happy|happier|going|goes|went|gone|getting on|gets on|got on|behaving|behaves|behave|working|works|work|worked|better|again|fine|ok|okay|good|right|smooth|smoothly|running|runs|ran|has not|hasnt|have not|stuck|come back|came back|back|lasted|lasts|lasting|sleeping|slept|managing|coping|fits|fit|suits|taken|took|sits|sat|feels|felt|likes|liked|done the trick|did the trick|stopped|gone for good|healed|safe|clean|cold|warm|cool|steady|stable|true|in order|as it should|all is|everything|improved|helped|likes|enjoy*|drying|dried|as expected|healing|healed|growing|closed|closing|behaved|recovering|recovered|mending|bedding in)'

/** English: checking back once the fix is in. */
export const EN_CHECK_BACK: readonly TechniqueRule[] = [
  {
    id: 'en.follow-up-later',
    finds: 'followUp',
    patterns: [
      '(note|line|message|call|text|mail|ring|bell|tinkle|visit) ..3 (asking (if|whether|how|does|is)|to ask|and ask|to hear|to enquire|to inquire|to learn) ..3',
      '(and|to|who) (asks|ask|asking|will ask) [you] (if|whether|how|does it|is it) ..6 (since|still|stuck|stayed|went|goes|runs|works|keeps|kept|holds|held|doing|feels|back|again|quiet|dry|fine|well)',
      `(to|and|nosy to|curious to|keen to) (ask|enquire|inquire|hear|learn) (if|whether|how) ..6 ${HOLDS}`,
      `(nosy|curious|keen|eager) to (know|see|find out) (if|whether|how) ..6 ${HOLDS}`,
      '(ill|i will|i shall|we will|we shall) ..10 (see|check|feel|make sure|be sure) (that|if|whether|how) ..4 (purring|at peace|going strong|behaving|behaves|gone for good|stayed|stays|settled|holding|survived|lasted|kept) ..1',
      '(telephone|telephones|phone|phones|ring|rings|call|calls|visit|visits|text|texts|write|writes|email|emails|message|messages) (you|u|him|her|them) ..4 and (ask|asks|asking|hear|hears|see|sees|check|checks|find|finds) ..2',
      `(<ill>|<well>|i am going to) ..8 to be [quite] (sure|certain) ..8 ${HOLDS}`,
      '(stop|come|drop|swing|pop|pass|call) (by|in|round|past|over) ..6 and (watch|see|check|look|listen|hear|test|try|make sure) ..2',
      '(after|in|next|when|once|on) ..8 (<ill>|<well>) ..2 (look|check|listen|test|go over|measure|weigh|see) ..4 (again|once more|afresh|a second time)',
      '(<ill>|<well>) ..2 (look|check|listen|test|measure|weigh) (at|in|on|to|over) ..3 (again|once more|afresh|a second time) ..2',
      '(ask|asking) to see (it|them|how|the|her|him) ..2',
      `(i|ill|id|we|well|im|am|me|my colleague|someone|somebody|petra|he|she|they|shall|may|can|let|and|will) ..2 (call|calling|ring|phone|buzz|bell|text|message|ping|write|email|mail|drop|pop|swing|come|stop|look|check|go (through|over|back)|visit|get (back|in touch)|touch|be (in touch|back|round)|hear|give|knock|shout|pass by|walk|return|reach|contact|have a (look|listen|chat|word)|catch|sit down|speak|talk|follow|review|test|monitor|keep|watch) ..10 ${LOOKS} ..7 ${HOLDS}`,
      `(checking|calling|ringing|looking|visiting|writing|messaging) ..8 ${LOOKS} ..6 ${HOLDS}`,
      `(a|another|one|quick|second|short|little|follow up|courtesy|after) ..1 (call|ring|visit|look|check|message|text|line|bell|chat|shout|mail|email|review) ..4 to ${LOOKS} ..6 ${HOLDS}`,
      `${LATER} ..4 (i|ill|id|we|well|im) ..4 (call|ring|phone|buzz|bell|text|message|ping|write|email|drop|pop|swing|come|stop|look|check|go (through|over)|visit|get (back|in touch)|touch base|like to hear|want to hear|hear|ask|review|test) ..8 (how|whether|if|that|to|and|what|see) ..6 ${HOLDS}`,
      `(ill|i will|i shall|we will|well|i would|id|i am|im|we are|i|may i|can i|shall i|let me|i want|like) ..3 (call|ring|phone|buzz|bell|text|message|ping|write|email|drop|pop|swing|come|stop|look|check|visit|get (back|in touch)|touch base|hear|ask|review|test|check back|look in|check in|follow up|be in touch|be back|reach out|ring round|circle back) ..8 (how|whether|if|and ask|and hear|and see|and check|to ask|to hear|to see|to check|seeing) ..6 ${HOLDS}`,
      `(look|check|drop|pop|call|swing|come|go) (in|in on|back|by|round|past|over) ..2 (on|with|at|to|you|her|him|it|them|the|your|again) ..5 ${LATER}`,
      `${LATER} ..4 (look|check|drop|pop|swing|stop) (in|in on|by|round|past|back) ..2 (on|with|you|her|him|it|them|the|your|again)`,
      '(hear|ask|asking|find out|see|check|know) (how|whether|if) ..5 (night|weekend|trip|week|flight|party|wedding|run|ride|drive|wash|test|day|month|morning|evening|first ..1|new ..1|old ..1|fix|repair|patch|change|tweak|knee|back|baby|dog|cat|mum|dad|engine|line|roof|tap|boiler|heating|door|screen|printer|till|brakes|sleep|sound|battery) ..2 (went|goes|has gone|was|is|held|holds|did|does|got|gets|feels|felt|behaves|behaved|runs|ran|works|worked|lasted|lasts|slept|sleeps|is doing|turned out|came out|stood up|coped|copes|liked)',
      '(look|call|ring|phone|check|write to|message|text|email|ping) (you|it|her|him|them|your ..2|the ..2) ..1 (up|again|once more|back|over) ..5 (and|to) (hear|see|ask|check|listen|look|make|be sure|be certain|feel) ..2',
      '(thirty|30|sixty|ninety|#) ..1 (day|days|week|month) ..1 (check|check in|review|call|follow up|visit|look|test)',
      '(aftercare|after care|follow up|courtesy|check up|check in|wellbeing|welfare|satisfaction) (call|visit|ring|mail|email|text|message|appointment|chat|check) ..2',
      '(keep|keeping) (an eye|tabs|watch|a watch|my eye|a close eye|close watch) on ..4 (for|over|until|till) ..3 (day|days|week|weeks|month|months|night|nights|weekend) ..1',
    ],
    unless: [
      '(survey|feedback|questionnaire|rate|rating)',
      '(to|and) (see|check|hear|ask|find out) (what|why|where|when|who|with) ..2',
      '(let me|let us|please|could you|can you|if you|you can|you could|would you) ..2 (check|see|look|test|try|call|ring|write|ask) ..4',
      '(ask|see|check|hear|know|find out) (if|whether) (there|you need|you want|you d like|anyone|someone|a|an|any|they have|one|we (can|could|have)|i (can|could)|it is (in stock|possible|free|there)) ..4',
      '(with|to|from|at) (the|our|my|their|his|her) ..1 (courier|depot|warehouse|bank|supplier|manager|team|colleague|office|driver|kitchen|lab|landlord|accounts|billing|finance|engineer*|technician*|developers|maker|manufacturer) ..4',
      '(is|are|was) (in|out of) stock',
      'if (it|the|this) is (available|in stock|possible)',
      '(glad|good|happy|nice|pleased|lovely|great|sorry|sad) to (hear|see|know|learn) ..4',
      'to (ask|know|hear|learn) (if|whether|how) (you|they|it|we|i) (want*|need*|would|can|could|should|got|received) ..2',
      '(call|ring|write|phone|message|text|email|reply) [to] (us|me) ..8',
      '(see|know|understand|imagine|hear) how (much|hard|annoying|bad|important|long) ..6',
      'so that (nobody|you|no one|we) ..6',
    ],
    unlessSentence: ['survey', '(please|kindly) ..4 (let|call|write|contact|check)'],
    matches: [
      'On Thursday I shall go through your volumes once more to be certain that nothing has stuck again.',
      "I'll bell you once you've ridden it a few mornings, see if it's stayed quiet.",
      "Some days after I'll swing by again just to feel that it's still firm.",
      'A month from now I want to check whether it has stayed healthy.',
      "I'll look you up on Sunday and hear how the splitting went.",
      "I'll pop in again next week.",
    ],
    rejects: [
      'You will receive a survey to see if you are still happy.',
      'I will call you tomorrow.',
      'Let me check if it still works.',
      'I will ring the depot to see if they have one.',
      'Call me to say whether it works.',
    ],
  },
]
