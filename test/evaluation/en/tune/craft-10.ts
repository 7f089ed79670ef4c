import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-111',
    messages: [
      [
        'customer',
        'my card reader froze on the busiest market day, i had to send people to the cash machine and most never came back',
      ],
      [
        'agent',
        'watching your own queue walk off, that must have stung. sorry it let you down on the very day. a new reader goes out with the noon van',
      ],
      ['customer', 'ok'],
      ['agent', "i'll stop by your stall next market day and watch a few taps go through"],
      ['customer', 'come hungry, i do dumplings'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-112',
    messages: [
      ['customer', 'I ordered the blue bike through your site and the courier bent the wheel'],
      ['agent', "What happens between our gate and your door is the carrier's affair. Claims go to them."],
      ['customer', 'They only talk to the sender.'],
      ['agent', "I'm sorry you see it that way."],
      ['customer', "I don't see it that way, they wrote it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-113',
    messages: [
      ['customer', 'why am i paying for 2 parking permits'],
      [
        'agent',
        "When you changed cars in June, the old plate stayed on because the form was never signed off at our end. I'll strike the old one today, and the four months come back to you with the next salary run on the 25th.",
      ],
      ['customer', 'ok appreciate it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-114',
    messages: [
      ['customer', "pipe's been replaced by you lot on tuesday, all dry"],
      [
        'agent',
        'Good to hear! You may get a survey from us in a few days, would be great if you filled it in.',
      ],
      ['customer', 'ok'],
      ['agent', 'And if it ever drips, ring us.'],
      ['customer', 'Will do, thanks a lot'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-115',
    messages: [
      [
        'customer',
        "For six years I've brought my class to your farm in May. This year you've put us down for the same morning as a corporate away day, with a beer tent.",
      ],
      [
        'agent',
        "Thirty second-graders next to a beer tent, if I read you rightly, after six Mays with the place to yourselves. I'd be every bit as put out.",
      ],
      ['customer', 'There are twenty-six of them, otherwise yes.'],
      [
        'agent',
        'Twenty-six, thank you. Within my gift: the Thursday of the same week, all barns yours, or the Tuesday with the lambs. Would either be of use to you?',
      ],
      ['customer', 'Lambs, without a doubt.'],
      ['agent', 'Lambs it is. Does anything besides the beer tent give you cause for concern?'],
      ['customer', 'No, the rest is as lovely as ever.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-116',
    messages: [
      [
        'customer',
        'The spa voucher was valid "two years", I counted two years from when I got it at Christmas.',
      ],
      [
        'agent',
        "Two years from printing, that's common knowledge. Anyone can read a date. I couldn't stretch it even if I wished to.",
      ],
      ['customer', 'By nine days?'],
      ['agent', 'By one day even.'],
      ['customer', 'Merry Christmas to you too.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-117',
    messages: [
      ['customer', 'my crypto withdrawal is pending 3 days'],
      [
        'agent',
        "hi there, compliance has it on manual look. i'm chasing them for you, and ur gonna hear from me the moment they let it go",
      ],
      ['customer', 'any idea when tho'],
      ['agent', 'honestly no, they dont tell us times'],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'inform.vague'],
  },
  {
    id: 'en-craft-118',
    messages: [
      ['customer', 'My jigsaw-puzzle shelf arrived flat-packed without the drawings.'],
      [
        'agent',
        'Hello Aurelio. Sorry that you were left with forty boards and no drawing. The printer at the plant ran dry that day and nobody looked. The drawings reach you by mail within the hour.',
      ],
      [
        'customer',
        "They're here and I've built it. What a wonderful, clear set of drawings, and what a nice person you are. I've told the whole model railway club about you!",
      ],
      ['agent', "You've made my day!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-119',
    messages: [
      ['customer', "pharmacy app shows my neighbour's prescriptions, this is private stuff"],
      ['agent', 'that is serious. when did you first spot it'],
      ['customer', 'today, 5 minutes ago'],
      ['agent', "i'm cutting the link between the two of you. ok for you to be logged out for that?"],
      ['customer', 'yes of course'],
      ['agent', 'cut. only your own names on the list now?'],
      ['agent', "ah one moment, i've to log you in first"],
      ['customer', 'ok logging in'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree'],
  },
  {
    id: 'en-craft-120',
    messages: [
      [
        'customer',
        "The choir above the library sings every Tuesday while I study for the bar. I'm losing my mind.",
      ],
      ['agent', "That would fray anybody's nerves."],
      ['note', 'student reader, bar exam in June, asks for silent room on Tuesdays'],
      ['customer', "And it's Abba, which is worse"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'note'],
  },
  {
    id: 'en-craft-121',
    messages: [
      ['customer', "I'll be late for the MRI, the A4 is shut"],
      ['agent', 'You must be near the bridge then? The nurse is with somebody right now.'],
      ['customer', 'Yes, at the bridge'],
      ['agent', "Sorry, the line's bad. At the bridge, you said?"],
      ['customer', 'Yes. And anything else I should bring?'],
      ['agent', 'Just the letter, thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-122',
    messages: [
      ['customer', 'smell of burning from the laminator after 3 sheets'],
      ['agent', 'Unplug it for me, would you?'],
      ['customer', 'done'],
      [
        'agent',
        'thank you. I do apologise for what slipped past us in packing: the smell is the film on the rollers, nobody took it off before it shipped. Peel it, let it cool, on again.',
      ],
      ['customer', 'smells of nothing now'],
      ['agent', "Brilliant. Give it some use and I'll come back to you to learn if it's stayed that way."],
      ['customer', 'ok Val'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'followUp'],
  },
  {
    id: 'en-craft-123',
    messages: [
      ['customer', 'when do i get my first pay'],
      ['agent', 'Hi! The payroll office runs on the 24th, so the money is with you on the 26th.'],
      ['customer', 'gr8'],
      ['agent', 'Our office opens Monday to Friday, in case.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
]
