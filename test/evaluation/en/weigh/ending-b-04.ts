import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-040',
    messages: [
      ['customer', 'When will the heating grant be decided?'],
      ['agent', 'Your file is complete and was passed on 12 May, the payment has been ordered.'],
      ['agent', 'Does that leave anything in the dark?'],
      ['customer', "It leaves in the dark how much I'm getting."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-041',
    messages: [
      ['customer', 'The translation you made of our contract has clause 9 missing.'],
      ['agent', 'Clause 9 is in now, version 3 is in the shared folder. Is the document as you need it?'],
      ['customer', 'That is for our lawyers to say, they come back on Monday.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-042',
    messages: [
      ['customer', 'booked a table for 8 your system shows 6'],
      ['agent', 'its 8 now. happy? owt else?'],
      ['customer', 'happy yes, and could you put us by the window'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-043',
    messages: [
      ['customer', 'I want to open an account for my daughter, she is 9.'],
      ['agent', 'Lovely! You need her birth certificate and your own ID. Is everything clear so far?'],
      ['customer', 'Yes'],
      ['agent', 'Bring both to any branch, a parent has to sign there. Looking forward to seeing you two.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-044',
    messages: [
      ['customer', 'The tablets make me dizzy, can I take them at night?'],
      [
        'agent',
        "You can, with a little food, the doctor has just confirmed it. Anything you'd still like her to answer?",
      ],
      [
        'customer',
        "No, and what a treat to be rung back within the hour. You're the best surgery I've ever been with.",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-b-045',
    messages: [
      ['customer', 'The street light outside our house is out.'],
      [
        'agent',
        "Lights are the power company's job, not the council's, you'd have to ring them on the number on the pole. Is that an answer you can live with?",
      ],
      ['customer', 'Frankly not. They sent me to you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-046',
    messages: [
      ['customer', 'One of the crates of apples was mouldy.'],
      [
        'agent',
        "I'll knock it off the March invoice, which goes out on the 31st. So no hard feelings about the apples?",
      ],
      ['customer', 'None at all.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-047',
    messages: [
      ['customer', 'The printer you rent us prints stripes.'],
      [
        'agent',
        "That's the drum, it has done its 20,000 pages. A new one is on your desk since noon, swap it by pulling the green lever. Are there any other faults at your end?",
      ],
      ['customer', 'Not that I know of, but I only do mornings. The afternoon crew may know more.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-048',
    messages: [
      ['customer', 'my pension letter has my birthday wrong it says 1958'],
      ['agent', 'thats been put right its 1956 on your file and a fresh letter has been printed'],
      ['agent', 'so is that how it should be mr doyle'],
      ['customer', 'thats how it should be'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-049',
    messages: [
      ['customer', 'Can I pay my council tax with two cards?'],
      ['agent', "I'm afraid our rules only allow one card a payment."],
      ['customer', "That's silly. Do you have anything else to offer?"],
      ['agent', 'Two payments of half each, with one card each. The page for it is linked below.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-ending-b-050',
    messages: [
      ['customer', 'hello i asked for a quiet room and i got the one next to the lift'],
      [
        'agent',
        "you've been moved to 412 at the back here's the key. is 412 to your liking and have you any other wish",
      ],
      ['customer', "i haven't been up there yet"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-051',
    messages: [
      ['customer', 'The dryer trips the fuse every time.'],
      [
        'agent',
        "The technician replaced the heating rod this noon. I'll ring next Tuesday to find out if it has behaved. It has been all right so far, hasn't it?",
      ],
      ['customer', "We haven't washed anything since."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-b-052',
    messages: [
      [
        'customer',
        'Dear Sirs,\nYou debited the annual fee although I closed the account in January.\nP. Lindqvist',
      ],
      [
        'agent',
        'Dear Ms Lindqvist,\nPlease accept our apologies for the wrongful debit. The fee has been returned in full.\nMay I regard your complaint as resolved to your satisfaction?\nYours sincerely,\nD. Moss',
      ],
      [
        'customer',
        'Dear Mr Moss,\nYou may not. The overdraft interest that your debit caused is still on the statement.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
]
