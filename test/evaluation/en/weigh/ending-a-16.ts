import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-196',
    messages: [
      ['customer', "I'd rather have a refund than a repair."],
      ['agent', '129.00 to the card that you paid with. Satisfied with that, so that I can release it?'],
      ['customer', 'Yes, release it.'],
      ['agent', 'Released. Farewell!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-197',
    messages: [
      ['customer', 'no signal in basement at work since the new box'],
      [
        'agent',
        'the new box sits on 5 ghz alone, thats why it doesnt reach the basement. switched 2.4 on for u',
      ],
      ['agent', 'cellar ok?'],
      ['customer', 'cellar nope'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-198',
    messages: [
      ['customer', 'Where do I see how much data the kids used?'],
      ['agent', 'Under Family, tap a child, then Usage.'],
      ['agent', 'Found what you were looking for?'],
      ['customer', 'Right there, cheers.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-199',
    messages: [
      ['customer', 'Where do I see my old boarding passes?'],
      ['agent', 'Under Trips, Past, then the little paper icon.'],
      ['agent', 'Were you able to dig them out?'],
      ['customer', "There's a paper icon and it's thinking."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-200',
    messages: [
      ['customer', 'Please send the warranty card again.'],
      [
        'agent',
        'Dear Mr Anand,\nthe card is attached. Can it be opened on your side, and is any document still missing?\nSincerely, Petra Novak\nRate this mail: did we help?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-201',
    messages: [
      ['customer', 'my points are back'],
      ['agent', 'lovely and apart from the points'],
      ['customer', "apart from the points i'd need to look hang on no i cant now the bus is here"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-202',
    messages: [
      ['customer', "The stroller's brake failed on a slope with my baby in it."],
      [
        'agent',
        "What a fright that must have been. I'll have a new brake unit at your door tomorrow by noon, with a fitter, at our cost.",
      ],
      ['agent', 'Does this set your mind at ease?'],
      ['customer', 'Not until an engineer tells me why it happened.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-ending-a-203',
    messages: [
      ['customer', 'It rained through the roof of our glamping tent.'],
      ['agent', 'Oh, how miserable on a holiday. Is the bedding wet as well?'],
      ['customer', 'All of it.'],
      ['agent', 'Is there anything else wet, suitcases, clothes?'],
      ['customer', 'My bag.'],
      ['agent', 'And are you in the dry for now?'],
      ['customer', 'At the reception, yes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-ending-a-204',
    messages: [
      ['customer', 'The scoreboard in your league app had my team last. We won!'],
      ['agent', 'Corrected. Your team leads with nine points. Does the table do you justice now?'],
      ['customer', 'It does, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-205',
    messages: [
      ['customer', "Ok, I'll take the aisle seat."],
      ['agent', "Seat 18C is yours. Before I let you go, what's still unsettled?"],
      ['customer', 'All settled.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-206',
    messages: [
      ['customer', "Ok, I'll take the window seat."],
      ['agent', "18A, done. Before you go, are there bits that I haven't dealt with?"],
      ['customer', "My meal! I'm vegan, and the booking says chicken."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-207',
    messages: [
      ['customer', "I'd like a seat at the window, near the wing."],
      ['agent', 'I can give you 18A or 21F.'],
      ['customer', '18A then.'],
      ['agent', 'Before I save it: do you have any other wish for the seat?'],
      ['customer', 'No, save it.'],
      ['agent', 'Saved.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-a-208',
    messages: [
      ['customer', 'Hello, I wrote because our whole street has no TV.'],
      ['agent', 'Hello, the mast is on the air again since 17:05. Does your set agree?'],
      ['customer', "We're away until Sunday and I wrote for my neighbours."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
