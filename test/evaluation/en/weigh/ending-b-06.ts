import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-066',
    messages: [
      ['customer', "There's a charge of 4.99 called SVC on my statement."],
      [
        'agent',
        "It's the safe custody fee, booked because the free year ran out. I've ended the contract and refunded the 4.99.",
      ],
      ['agent', 'Any more riddles on that statement?'],
      ['customer', 'That was the only riddle.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-067',
    messages: [
      ['customer', 'You sent a size 5 cot sheet, need size 3.'],
      [
        'agent',
        "I can offer you a size 3 in grey or in mint, both go out with tonight's parcel van, or 20 back.",
      ],
      ['customer', 'grey pls'],
      ['agent', 'Grey it is, on the packing table. All good?'],
      ['customer', 'Not entirely, grey with or without the elastic? I need it with.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'en-ending-b-068',
    messages: [
      ['customer', "the council flat, bathroom tap, won't stop"],
      ['agent', 'The plumber says he left you at 3 with a new cartridge in it. Has the dripping stopped?'],
      ['customer', 'not a drop since'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-069',
    messages: [
      ['customer', 'the council flat, 22b, kitchen tap, same thing'],
      ['agent', 'The plumber put a new cartridge in it at 4. Has the dripping stopped?'],
      ['customer', 'drip drip drip. you can hear it if i hold up the phone'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-070',
    messages: [
      ['customer', 'Our payroll export fails.'],
      ['agent', 'How far does it get before it fails?'],
      ['customer', 'Row 312.'],
      [
        'agent',
        'It fails because row 312 has a letter in the hours column, please clear it. Got row 312 in front of you?',
      ],
      ['customer', 'yes, clearing'],
      ['agent', 'Then export anew. Should you get stuck at some other row, do call.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-ending-b-071',
    messages: [
      ['customer', "i want to know if my mother's home help comes on bank holidays"],
      ['agent', 'she does, the hours are the same as on a sunday'],
      ['agent', 'and apart from that? something about the care plan perhaps?'],
      ['customer', 'erm i dunno'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-072',
    messages: [
      ['customer', 'The court asked for a proof of address with a stamp.'],
      [
        'agent',
        'Dear Ms Wu, the stamped proof is at counter 3, open until six. Would you tell me whether this covers what the court wants, and whether you require any further certificate?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-073',
    messages: [
      ['customer', "app won't take my photo for the student card"],
      ['agent', 'uploaded the one from your mail for you, cropped a bit'],
      ['agent', 'you good with how it looks??'],
      ['customer', 'haha yes i look less dead than on the old one'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-074',
    messages: [
      ['customer', "I've been woken up by your fire panel for three nights running."],
      [
        'agent',
        'Three nights without sleep, that wears anybody down. The battery in your hall unit has been renewed this afternoon. Did you get a quiet night, so to speak, since then?',
      ],
      ['customer', 'Since this afternoon? It chirped again at five.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-b-075',
    messages: [
      ['customer', "My mum's hearing test letter has a wrong date."],
      ['agent', "I'll correct it. What is the right one?"],
      ['customer', '7 March'],
      ['agent', 'And her name, is that spelt as it should be?'],
      ['customer', 'yes'],
      ['agent', "Anything else that's wrong on the letter?"],
      ['customer', "no that's all"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-076',
    messages: [
      ['customer', 'The shop in Elm Road refuses my voucher.'],
      [
        'agent',
        "Vouchers of that series are the shop's own affair, you have to take it up with the manager there. Did you want to know anything besides?",
      ],
      ['customer', 'Nothing. Good day.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-077',
    messages: [
      ['customer', 'I asked for the boiler manual in Polish.'],
      ['agent', "It's under the link below, 64 pages. Were you able to open it?"],
      ['customer', 'Not at my computer at present.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-078',
    messages: [
      ['customer', 'THIRD letter about a dog tax. I HAVE NO DOG. This is ridiculous!!'],
      [
        'agent',
        "Dear Mr Abara,\nI am sorry for these letters. The dog has been struck off your record, and I'll send a written confirmation besides. Is the matter of the dog now at an end for you?\nMunicipal Tax Desk",
      ],
      ['customer', "At an end when somebody pays me back the 80 for last year's dog."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
    heated: true,
  },
]
