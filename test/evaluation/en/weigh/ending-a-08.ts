import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-092',
    messages: [
      ['customer', 'No dial tone at the clinic desk.'],
      ['agent', 'Dial tone set, lift the receiver please.'],
      ['agent', 'Do you hear the tone?'],
      ['agent', 'One sec, a siren is passing my window.'],
      ['customer', 'Yes I do'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-093',
    messages: [
      ['customer', "I'd like the bill in Polish"],
      ['agent', 'Done, a Polish copy of the latest one is in your inbox.'],
      ['agent', "Can you read it well, and is there another paper you'd like in Polish?"],
      ['agent', 'Kind regards from the team'],
      ['customer', 'dziękuję!'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-094',
    messages: [
      ['customer', 'Great, code worked.'],
      ['agent', 'Is there a rest to take care of?'],
      ['agent', "Fine, then I'll say good night."],
      ['customer', 'night!'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-095',
    messages: [
      ['customer', 'Could my pension letter be sent in large print?'],
      [
        'agent',
        "It's gone out in 18 point to you this morning, with a copy in the portal. Is 18 point large enough for your eyes?",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-096',
    messages: [
      ['customer', "thanks, lift's running"],
      [
        'agent',
        "and on the other floors, anything stuck, anything squeaky, anything you'd want me to pass on while I'm here",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-097',
    messages: [
      ['customer', 'The swimming course was booked for the wrong child.'],
      [
        'agent',
        "It's booked for Ella now, and Tom has his Tuesdays back. Are both in the right pool, and is either of them short of anything?",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-098',
    messages: [
      ['customer', 'My contract number is 771.'],
      ['agent', 'And the post code?'],
      ['customer', '4021'],
      ['agent', 'Anything else written next to the number, a letter, a slash?'],
      ['customer', 'a slash and a B'],
      ['agent', 'Got it, 771/B. The tariff sheet is in your mailbox.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-099',
    messages: [
      ['customer', 'Can I pay my fine online?'],
      ['agent', 'Yes, with the number on the slip. Who wants to queue at a counter nowadays?'],
      ['customer', 'Not me!'],
      ['agent', 'Exactly. All the best.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-100',
    messages: [
      ['customer', "The sleeper sofa won't fold."],
      ['agent', 'Step one, pull the strap. Strap pulled?'],
      ['customer', 'Pulled.'],
      ['agent', 'Step two, lift until it clicks. Clicked?'],
      ['customer', 'Clicked.'],
      ['agent', "Step three, push. That's the whole trick; should it jam again, oil the hinge."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-101',
    messages: [
      ['customer', "The sleeper sofa won't fold."],
      ['agent', "Pull the strap, lift until it clicks, push. That's the whole trick. Folded?"],
      ['customer', "Folded in half, with my hand in it. And it's open again."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-102',
    messages: [
      ['customer', 'The blinds were hung too low.'],
      ['agent', 'Raising them by ten centimetres would cost you nothing. Are you happy with that?'],
      ['customer', 'Very.'],
      ['agent', 'Passed on to the fitters.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-103',
    messages: [
      ['customer', 'The blinds were hung too low.'],
      ['agent', 'The fitters have raised them by ten centimetres at noon. Are you happy with that?'],
      ['customer', 'Very.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-104',
    messages: [
      ['customer', 'The blinds were hung too low.'],
      ['agent', 'The fitters have raised them by ten centimetres at noon. Are you happy with that?'],
      ['customer', "I'm in Spain. Ask me on the 20th."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
