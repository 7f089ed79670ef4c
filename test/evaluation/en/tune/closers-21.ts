import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-396',
    messages: [
      ['customer', 'the roof box came without the key and without screws and i leave for holidays friday'],
      ['agent', "To make sure we're on the same page: no key, no screws, and you're off on Friday?"],
      ['customer', 'yep'],
      ['agent', "I'll have both sent by courier."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-397',
    messages: [
      ['customer', 'my tariff went from 30 to 45 though the letter said 35'],
      ['agent', 'I take from this that you expected 35 and were charged 45.'],
      ['customer', 'exactly'],
      ['agent', "It's been put down to 35."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen'],
  },
  {
    id: 'en-closers-398',
    messages: [
      ['customer', 'the lamp flickers'],
      ['agent', "I could swap it or knock 10 off. What's your preference?"],
      ['customer', 'swap'],
      ['agent', 'Swapped.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'en-closers-399',
    messages: [
      ['customer', 'i missed the delivery'],
      ['agent', "I'll put you down for Saturday morning if that's okay with you?"],
      ['customer', "saturday's good"],
      ['agent', 'Lovely.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'own'],
  },
  {
    id: 'en-closers-400',
    messages: [
      ['customer', 'the colour is nothing like the photo'],
      ['agent', "Screens differ, that can't be laid at our door."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-401',
    messages: [
      ['customer', 'no one told me about the deadline'],
      ['agent', 'It was in the mail we sent. Everybody else managed to read it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-402',
    messages: [
      ['customer', 'i never got the voucher mail'],
      [
        'agent',
        "Your mail provider bounces anything from us, so the voucher came back. I'll text you the code.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own'],
  },
  {
    id: 'en-closers-403',
    messages: [
      ['customer', "the heater won't go above 18"],
      ['agent', 'The eco mode caps it at 18. You can switch it off under Modes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-404',
    messages: [
      ['customer', 'i got charged for a child ticket'],
      [
        'agent',
        "My apologies for the charge. When you picked the group fare, the form added a child by default. I'll take it off.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'apologise', 'own'],
  },
  {
    id: 'en-closers-405',
    messages: [
      ['customer', "I've been locked out of my own account for a week"],
      ['agent', "A week without access must have you tearing your hair out. I'll let you back in right now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-406',
    messages: [
      ['customer', "they cut off my mum's phone in hospital"],
      ['agent', 'That is the last thing you and your mum need right now.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-closers-407',
    messages: [
      ['customer', 'How many more times?! I want a supervisor. Now.'],
      ['agent', 'One moment please.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-408',
    messages: [
      ['customer', "it's printing fine"],
      [
        'agent',
        "Super. I'm putting a reminder in for the 3rd, I'll give you a shout then to check the toner's lasting.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'own'],
  },
  {
    id: 'en-closers-409',
    messages: [
      ['customer', 'can you still change the engraving'],
      ['agent', "The engraver hasn't started, so we're able to change it to any text you like."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-closers-410',
    messages: [
      ['customer', 'the parking app took my money twice'],
      ['agent', "We don't run the app. The people to talk to are ParkFast."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-closers-411',
    messages: [
      ['customer', 'when will i know'],
      ['agent', "The board meets on Tuesday, and we'll drop you a line on Wednesday."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'facts'],
  },
]
