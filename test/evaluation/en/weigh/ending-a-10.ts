import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-118',
    messages: [
      ['customer', 'Our whole office has been without phones since eight this morning.'],
      [
        'agent',
        'A morning with no phones must cost you dearly. The exchange card was swapped two minutes ago.',
      ],
      ['agent', 'Do your handsets ring when you dial in from outside?'],
      ['customer', 'They ring in reception. The other eleven are mute.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-a-119',
    messages: [
      ['customer', 'Dear support, our newsletters land in spam.'],
      [
        'agent',
        'Dear Ms Okafor,\nthe missing DKIM record is now published for your domain. Are your mails reaching the inboxes as they should?\nWith kind regards',
      ],
      [
        'customer',
        'Dear Mr Lund,\nour next mailing goes out in the first week of May, there is no telling earlier.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-120',
    messages: [
      ['customer', "Our delivery vans can't see the new jobs in the app."],
      ['agent', 'I see. Since when have the jobs been missing?'],
      ['customer', "Since Tuesday's update."],
      ['agent', 'My plan would be to roll the update back for your firm. Would that be okay with you?'],
      ['customer', 'Yes, go on.'],
      ['agent', "Rolled back. That's all from our end."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'en-ending-a-121',
    messages: [
      ['customer', 'Whats the cut-off for next day delivery'],
      ['agent', '8 pm, 6 on Sundays'],
      ['customer', 'thx'],
      ['agent', 'any more riddles for me? :)'],
      ['customer', 'haha no more riddles'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-122',
    messages: [
      ['customer', 'just wanted to know can i use my pass on night buses'],
      ['agent', 'yes all of em'],
      ['agent', 'so that leaves us with what'],
      ['customer', 'that leaves us with the fact that it got declined on one last night'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-123',
    messages: [
      ['customer', 'I need a copy of the contract from 2019'],
      ['agent', "I'm mailing you the scan now."],
      ['agent', 'And, madam, does any matter remain open between us?'],
      ['customer', 'My son looks after these things. You had better ask him.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-a-124',
    messages: [
      ['customer', 'the ice maker makes no ice'],
      ['agent', 'flip the little arm down'],
      ['customer', 'flipped it'],
      ['agent', 'tell me is it dropping cubes and have you got any other worry with the fridge'],
      ['customer', 'cubes are dropping and no other worry'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-125',
    messages: [
      ['customer', 'I cannot see the photos I ordered prints of.'],
      [
        'agent',
        "They're restored to your album as of now. Can you open them all, or does anything still fail to load?",
      ],
      ['customer', 'Something does. The whole of August is grey squares.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-126',
    messages: [
      ['customer', 'rental car deposit?'],
      ['agent', 'Released at noon on our side.'],
      ['agent', 'does that settle your query and is there nothing more you want from us?'],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-127',
    messages: [
      ['customer', 'Can the coffee machine take ground coffee too?'],
      ['agent', "It can, there's a chute beside the bean hopper."],
      ['agent', 'Does this tell you what you were after?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-128',
    messages: [
      ['customer', "I'd like to switch to paper bills again."],
      ['agent', 'Switched to paper, no charge for it.'],
      ['agent', 'Might there be some other point you want to raise with us?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-129',
    messages: [
      ['customer', "Console won't join the party chat"],
      ['agent', 'set the NAT to open on your line'],
      ['agent', 'you in the chat?'],
      ['agent', 'btw your controller update is free to fetch too'],
      ['agent', 'bye'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-130',
    messages: [
      ['customer', 'The trolley case lost a wheel on its first flight.'],
      ['agent', 'The model name is on the inner label, behind the zip. Do you see the label?'],
      ['customer', 'Yes, it says Corvo 55.'],
      ['agent', 'Corvo 55, thanks. Is your address still 12 Mill Lane?'],
      ['customer', 'It is.'],
      ['agent', 'A new wheel kit is packed for you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
