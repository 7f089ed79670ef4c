import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-070',
    messages: [
      ['customer', 'whats the max weight for a parcel'],
      ['agent', '30 kg. Have I told you what you needed?'],
      ['customer', 'u have'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-072',
    messages: [
      ['customer', 'the cot you delivered has a cracked rail, baby is due next week'],
      [
        'agent',
        "A cracked rail with the baby due next week, no wonder you are worried. I'll bring you a new rail myself on Monday at 6.",
      ],
      ['customer', "thats amazing wow. i'll recommend you to my entire antenatal group"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'advocate'],
  },
  {
    id: 'en-held-074',
    messages: [
      ['customer', 'your chat is USELESS, 45 min waiting!!'],
      ['agent', "Sorry for the 45 minutes. I'm with you now."],
      ['customer', 'cannot add my wife as driver'],
      ['agent', 'Please refresh the page once. Can you add her now?'],
      ['customer', 'no, greyed out'],
      ['agent', "I've added her from my side."],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
    heated: true,
  },
  {
    id: 'en-held-076',
    messages: [
      ['customer', 'I was overcharged at the pump, 60 instead of 40'],
      ['agent', "I can't see any error in our records."],
      ['customer', 'then look at my receipt, sent it'],
      [
        'agent',
        "Thanks, now I see it: 20 too much. Sorry about the wrong charge. Our cashier goes through last night's till at 6, and I'll ring you straight after, at half past 6.",
      ],
      ['customer', 'fine'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-held-078',
    messages: [
      ['customer', 'hello my internet not works 4 days, i am work from home, boss is angry'],
      ['agent', 'Four days is long, and with your boss on your back it must be really hard.'],
      ['customer', 'yes very'],
      ['agent', "When you open the box's page, what is written next to WAN?"],
      ['customer', '"no carrier"'],
      [
        'agent',
        "The cable in your street was cut by a digger, that's why nothing reaches you. Our crew splices it tonight by 10, and I've sent you 50 GB for your mobile so you can work till then.",
      ],
      ['customer', 'oh good'],
      ['agent', 'Has the 50 GB arrived on your mobile?'],
      ['customer', 'Yes arrived and hotspot is working'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'en-held-080',
    messages: [
      ['customer', 'need a copy of my degree'],
      ['agent', 'Copies are made by the registry, not by us. You need to go there.'],
      ['customer', 'they sent me to you'],
      ['agent', "I can't help you with that."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-held-082',
    messages: [
      ['customer', "It's about the invoice again..."],
      ['agent', "Of course, I'm all ears, off you go."],
      [
        'customer',
        'so we agreed on 5 percent off for early payment, I paid after 3 days and the reminder wants the full sum',
      ],
      [
        'agent',
        "You agreed on five percent off, you paid after three days, and now there's a reminder over the full sum, is that the whole picture?",
      ],
      ['customer', 'the whole picture yes'],
      [
        'agent',
        "The discount sat in a note that the reminder run doesn't read. I've booked it by hand and the reminder is withdrawn.",
      ],
      ['customer', 'good'],
      [
        'agent',
        "Next month, once the following invoice is out, I'll check back with you whether the five percent came off by itself.",
      ],
      ['customer', 'very kind'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-held-084',
    messages: [
      ['customer', 'Can the meeting room be booked for the whole day?'],
      ['agent', 'It can. Projector and flipchart are in there, do you require anything else in the room?'],
      ['customer', 'a second table'],
      ['agent', 'Sure. Booked for you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
