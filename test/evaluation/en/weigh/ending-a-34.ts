import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-430',
    messages: [
      ['customer', "I've typed the code in your chat."],
      ['agent', 'Received. Next is the date on the back of the card. Found it?'],
      ['customer', 'Found it, 09/27.'],
      ['agent', 'Great stuff. Third and last: the colour of the ring on the plug?'],
      ['customer', 'Green.'],
      ['agent', 'Registered. If anything is still open after this, the shop helps.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-431',
    messages: [
      ['customer', "How come you write me as Mr? I'm a Mrs."],
      ['agent', "I'm correcting that in our books. Have a look at your profile: does it say what it should?"],
      ['customer', 'It says "Mx", which is nicer than Mr, but not me.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-a-432',
    messages: [
      ['customer', "How come you write me as Mr? I'm a Mrs."],
      ['agent', 'Corrected in our books. Have a look at your profile: does it say what it should?'],
      ['customer', 'Mrs P. Lindqvist, as it should.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-433',
    messages: [
      ['customer', 'Dear Sir, my fishing permit has a wrong county on it.'],
      [
        'agent',
        'Dear Mr Holm,\na new permit with the right county has been issued and is attached. Kindly check it. May we regard your complaint as remedied?\nYours faithfully',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-434',
    messages: [
      ['customer', 'Dear Sir, thank you for the permit.'],
      [
        'agent',
        'Dear Mr Holm,\nthank you for your message. Is there any further business in which the office may serve you?\nYours faithfully',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-435',
    messages: [
      ['customer', 'Dear Sir, thank you for the permit.'],
      [
        'agent',
        'Dear Mr Holm,\nthank you for your message. The office will gladly serve you in any further business. Good catch!\nYours faithfully',
      ],
      ['customer', 'And is there anything else that you require from me?'],
      ['agent', 'Nothing, Mr Holm.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-436',
    messages: [
      ['customer', 'gps watch stuck on the logo'],
      ['agent', 'hold both left buttons 12 sec'],
      ['customer', "logo's gone, clock's there"],
      ['agent', 'mission accomplished?'],
      ['customer', 'mission accomplished'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-437',
    messages: [
      ['customer', 'gps watch finds no satellites'],
      ['agent', 'stand outside, hold the top button 12 sec'],
      ['customer', 'standing outside like a fool'],
      ['agent', 'mission accomplished?'],
      ['customer', 'mission very much not'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-438',
    messages: [
      ['customer', 'Our booking engine is down in high season, every minute costs us.'],
      [
        'agent',
        'I can imagine how that hurts in July. The engine was restarted at 11:02. Are you back in business?',
      ],
      ['customer', "Our night manager looks after it and he's off shift."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-a-439',
    messages: [
      ['customer', 'So the points expire in May, good to know.'],
      ['agent', 'Is there a "but" that you\'re holding back?'],
      ['customer', 'No but.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-440',
    messages: [
      ['customer', 'So the points expire in May, good to know.'],
      ['agent', 'Is there a "but" that you\'re holding back?'],
      ['customer', "But I wasn't told."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-441',
    messages: [
      ['customer', 'So the points expire in May, good to know.'],
      ['agent', 'Is there a "but" that you\'re holding back?'],
      ['customer', "I'm of two minds."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-442',
    messages: [
      ['customer', 'I need a German plug for the blender.'],
      ['agent', "There's an adapter behind the desk for you, free."],
      ['customer', 'Picked it up already.'],
      ['agent', 'Did you get what you came for, then?'],
      ['customer', 'I did and a coffee too.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
