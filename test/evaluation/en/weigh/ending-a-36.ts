import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-456',
    messages: [
      ['customer', 'i got the sample tiles'],
      ['agent', 'yay did you have a second thing you wanted to talk about i believe'],
      ['customer', 'i did, grout'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-457',
    messages: [
      ['customer', 'i got the sample tiles'],
      ['agent', 'yay did you have a second thing you wanted to talk about i believe'],
      ['customer', 'i did but my husband solved it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-458',
    messages: [
      ['customer', 'i want sample tiles'],
      ['agent', '10 or 20 cm'],
      ['customer', '20'],
      ['agent', 'did you have a second colour in mind, for the same parcel'],
      ['customer', 'no just white'],
      ['agent', 'off they go'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-459',
    messages: [
      ['customer', 'Vending machine kept my euro.'],
      [
        'agent',
        "That's because the slot at your floor is worn; I paid you two euros into the app and the slot has been swapped. Does that make us even again?",
      ],
      ['customer', 'It does, twice over.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-460',
    messages: [
      [
        'customer',
        "The kids' headphones broke, you replaced them at once, fantastic service, thank you all!",
      ],
      ['agent', 'A joy to read. Do the new ones do their job?'],
      ['customer', "The left ear's gone again, I'm afraid, but you've been so lovely about it."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-a-461',
    messages: [
      ['customer', 'Could you delete the draft claim?'],
      ['agent', "It's deleted, nothing of it remains."],
      ['agent', 'Did I manage to help you with that?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-462',
    messages: [
      ['customer', 'uh huh got the reference'],
      ['agent', 'perfect so is there some sort of other business for today'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-463',
    messages: [
      ['customer', 'uh huh got the reference'],
      [
        'agent',
        'perfect so thats everything from me and if some other business crops up youve got my line bye',
      ],
      ['customer', 'bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-464',
    messages: [
      ['customer', 'ok restarted the set top box'],
      ['agent', 'is channel one back'],
      ['agent', 'hang on theres a call for my colleague'],
      ['customer', 'it is'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-465',
    messages: [
      ['customer', 'Thanks for the extension.'],
      ['agent', "Are you at ease with the new date, and is there another one you'd like to move?"],
      ['agent', 'The letter with it is in your folder.'],
      ['customer', 'thx'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-466',
    messages: [
      ['customer', "Order's right, thanks"],
      ['agent', 'What else may I rustle up for you?'],
      ['agent', 'Oh, and your coupon is valid to the end of the year.'],
      ['agent', 'Bye!'],
      ['customer', 'bye'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-467',
    messages: [
      ['customer', 'Your museum app reads the labels too fast.'],
      ['agent', "Speed's under the ear symbol; I'd take 0.8."],
      ['customer', 'set 0.8'],
      ['agent', 'Are you comfortable with it?'],
      ['customer', 'Let me walk over to the next picture.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-468',
    messages: [
      ['customer', 'I never get your text codes on holiday.'],
      ['agent', 'Turn on "codes by app" under Security.'],
      ['customer', 'Where is Security?'],
      ['agent', "Behind your name. What's it showing?"],
      ['customer', 'A list of six codes.'],
      ['agent', 'Those serve you for six log-ins. Sorted for the holiday, are you?'],
      ['customer', 'Sorted, packed and off.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['ask'],
  },
]
