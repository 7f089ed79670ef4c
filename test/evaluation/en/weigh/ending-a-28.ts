import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-352',
    messages: [
      ['customer', 'My photos are gone'],
      ['agent', 'I see, go on'],
      ['customer', 'from the phone and the cloud'],
      ['agent', "They're in the bin still, I've put them back."],
      ['agent', 'Are they where they belong?'],
      ['customer', 'Yes but without dates'],
      ['agent', 'And now, with the dates put in order too?'],
      ['customer', 'Only half of them have one.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'en-ending-a-353',
    messages: [
      ['customer', 'My notes are gone'],
      ['agent', 'I see, go on'],
      ['customer', 'since the update'],
      ['agent', 'Restored.'],
      ['agent', 'Are they where they belong?'],
      ['customer', 'Three are missing'],
      ['agent', "And at this point, having pulled the rest from Sunday's copy?"],
      ['customer', 'All thirty there.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-ending-a-354',
    messages: [
      ['customer', 'the scales show stones i want kilos'],
      ['agent', 'knob underneath to kg'],
      ['customer', 'ok'],
      ['agent', 'so is it kilos'],
      ['customer', 'cant see my feet from here let alone the scales, waiting for the wife'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-355',
    messages: [
      ['customer', 'Hello, two questions: is the sauna included and may we check out at noon?'],
      ['agent', 'Yes to the sauna, and noon is fine too.'],
      ['agent', 'Both settled to your taste, and no third one up your sleeve?'],
      ['customer', 'Both settled, my sleeves are empty.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-356',
    messages: [
      ['customer', 'Hello, is the sauna included?'],
      ['agent', "Yes, from four o'clock."],
      ['agent', 'Settled to your taste, and no second one up your sleeve?'],
      ['customer', 'Just one: towels?'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-357',
    messages: [
      ['customer', 'Hello, is the sauna mixed?'],
      ['agent', 'It is, except on Mondays.'],
      ['agent', 'Settled to your taste, and no second one up your sleeve?'],
      ['customer', "I'll have to tell my aunt first. Oh dear."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-358',
    messages: [
      ['customer', 'Dear Mr Boateng, the certificates have come. Regards, Selma Dahl'],
      [
        'agent',
        'Dear Ms Dahl,\nthank you for the receipt. Before I file the matter: is there any point in your letter of 3 March to which you have had no reply from us?\nYours sincerely,\nK. Boateng',
      ],
      ['customer', 'Dear Mr Boateng, you replied to all of them. Regards, S. D.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-359',
    messages: [
      ['customer', 'Dear Mr Boateng, the certificates have come. Regards, Selma Dahl'],
      [
        'agent',
        'Dear Ms Dahl,\nthank you for the receipt. Before I file the matter: is there any point in your letter of 3 March to which you have had no reply from us?\nYours sincerely,\nK. Boateng',
      ],
      ['customer', 'Dear Mr Boateng, there is, number 4, the training days. Regards, S. D.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-360',
    messages: [
      ['customer', 'Dear Mr Boateng, the certificates have come. Regards, Selma Dahl'],
      [
        'agent',
        'Dear Ms Dahl,\nthank you for the receipt. Before I file the matter: is there any point in your letter of 3 March to which you have had no reply from us?\nYours sincerely,\nK. Boateng',
      ],
      [
        'customer',
        'Dear Mr Boateng, I am out of the office until 2 June with no access to mail. Regards, S. D.',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-361',
    messages: [
      ['customer', 'Dear Mr Boateng, I enclose my letter of 3 March. Regards, Selma Dahl'],
      [
        'agent',
        'Dear Ms Dahl,\nbefore I reply: is there any page missing, since the scan stops at page 2?\nYours sincerely,\nK. Boateng',
      ],
      ['customer', 'Dear Mr Boateng, page 3 is attached. S. D.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-362',
    messages: [
      ['customer', 'Dear team, we still see "unpaid" next to invoice 881.'],
      [
        'agent',
        'Dear Ms Roth,\ninvoice 881 was matched with your transfer of the 6th.\nDoes your portal show it as paid in the meantime?\nThank you for your patience.\nBest wishes,\nOmar\n\n> Dear team, we still see "unpaid"',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-363',
    messages: [
      ['customer', 'Dear team, we see "unpaid" next to invoice 882.'],
      [
        'agent',
        'Dear Ms Roth,\ninvoice 882 was matched with your transfer of the 8th, and it should read "paid" in the portal. Should there be any other invoice that reads "unpaid", a short line will do.\nBest wishes,\nOmar\n--\nHappy with us? Anything else? Visit our help pages!',
      ],
      ['customer', 'Thank you, Omar.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-364',
    messages: [
      ['customer', "hey the launcher says 'disk full' but I've got 200 gigs"],
      ['agent', 'point it to C: in Install Options'],
      ['customer', 'did'],
      ['agent', 'n? still moaning?'],
      ['customer', 'quiet as a lamb'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
