import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-183',
    messages: [
      ['customer', 'the crane truck you rent us has a check light on'],
      ['agent', 'hold the trip button for six seconds'],
      ['customer', 'ok did'],
      ['agent', "light's out i take it"],
      ['customer', 'out it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-184',
    messages: [
      ['customer', 'the forklift has a check light on too'],
      ['agent', 'same trick, trip button six secs'],
      ['customer', 'ok did'],
      ['agent', "light's out i take it"],
      ['customer', 'you take it wrong'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-185',
    messages: [
      ['customer', 'hi, got a fine for no ticket but i have one on my phone'],
      ['agent', 'Hi, sorry, what was your surname?'],
      ['customer', 'Ruiz'],
      [
        'agent',
        "Thanks. I'm going to have the fine cancelled, Mx Ruiz. Was the ticket bought before you got on?",
      ],
      ['customer', 'yes 3 min before'],
      ['agent', "Great, that's what I needed."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-186',
    messages: [
      ['customer', 'The blood pressure cuff reads error 3.'],
      [
        'agent',
        "It's put on upside down on your photo, hose towards the hand please. Does it read properly, and is any other thing with the device odd?",
      ],
      ['customer', "My husband does his at bedtime, so you'll have to bear with us."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-187',
    messages: [
      ['customer', "I've been crying over this student loan form all evening."],
      [
        'agent',
        "Oh, that form has brought many to tears and I don't wonder at it. Leave part C empty and press Send, part C is for couples.",
      ],
      ['agent', 'Has it swallowed the form?'],
      ['customer', "It has! You've saved my evening, I'll tell all my friends to ring you lot."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'advocate'],
  },
  {
    id: 'en-ending-b-188',
    messages: [
      ['customer', 'Please send us the data protection agreement countersigned.'],
      [
        'agent',
        'Dear Mr Hsu, please see attached. Could there be other documents that your audit calls for?',
      ],
      ['customer', 'Could well be. The auditors have not started yet.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-189',
    messages: [
      ['customer', "The concert for the old people's home, is the piano tuned?"],
      ['agent', 'The tuner comes on Tuesday at eight, before you rehearse.'],
      ['customer', 'Good. Anything else we ought to know?'],
      ['agent', 'Park behind the hall, please. The front is closed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-190',
    messages: [
      ['customer', 'the radiator key you sent dont fit'],
      ['agent', 'a 5 mm one was put through your letter box at lunch. that the right one is it'],
      ['customer', 'no idea im in leeds til weds'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-191',
    messages: [
      ['customer', 'Where is the money for my returned school uniform?'],
      ['agent', 'Dear Mrs Sato, 46.50 was credited on the 8th. Could you find it among your bookings?'],
      ['customer', 'Dear Mr Lowe, I could find 36.50, which is ten short.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-192',
    messages: [
      ['customer', 'hiya can my carer have a key'],
      [
        'agent',
        'she can, ill cut her one today and she picks it up from four. anything you want me to tell her from you or any other thing at all love',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-193',
    messages: [
      ['customer', "Invoice 901 has our old logo and the old address on it and our accounts won't book it."],
      ['agent', "So it's two old things on one invoice, logo and address, and it can't be booked like that?"],
      ['customer', 'Just so.'],
      ['agent', 'Invoice 901 is re-issued with both new ones. Have your accounts booked it?'],
      ['customer', 'Booked at 10:14.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-194',
    messages: [
      [
        'customer',
        "The bin lorry leaves our bins at number 40, we're number 14, and we wheel them back each Friday.",
      ],
      ['agent', "I hear you: your bins land at 40 and it's you who wheels them home every week."],
      ['customer', 'Yes!'],
      ['agent', 'The crew leader has been shown the right gate. Were they at 14 this morning?'],
      ['customer', "It's Thursday today. Ask me tomorrow."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-195',
    messages: [
      ['customer', "I'd like to report a lost bus pass and order a new one."],
      ['agent', 'Right. Is it a monthly or a yearly one?'],
      ['customer', 'yearly'],
      ['agent', 'Photo still current?'],
      ['customer', 'yes'],
      ['agent', 'Do you need anything else besides the pass, such as a zone stamp?'],
      ['customer', 'a stamp for zone B'],
      ['agent', 'Got that. And the pass goes to the address in Wharf Lane?'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
