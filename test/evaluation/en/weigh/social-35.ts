import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-440',
    messages: [
      ['customer', "Hi. My mum's meal delivery (she's 84, diabetic) hasn't come"],
      [
        'agent',
        "Hi Rosalind, thank you for writing to WarmPlate. That's a worry with diabetes. When does it normally come?",
      ],
      ['customer', '12 sharp'],
      [
        'agent',
        "Thank you. I'm sorry that it's an hour late. I'm calling her driver now and I'll write to you by quarter past.",
      ],
      ['customer', 'please'],
      ['agent', "Rosalind, he's on her doorstep this minute."],
      ['customer', "she just rang, she's eating"],
      ['agent', 'So glad to hear that! Anything else she might need today?'],
      ['customer', "no she's happy thank you"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-social-441',
    messages: [
      ['customer', 'WarmPlate menu for next week?'],
      ['agent', "Hello! It's on its way by post, and online here: [link]"],
      ['customer', 'ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-442',
    messages: [
      ['customer', 'mums tray too hard to open'],
      ['agent', "Hi, we have put her on the peel-off trays, today's was the first. Was it easier for her?"],
      ['customer', 'will ask her at tea time'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-443',
    messages: [
      ['customer', 'can the driver take her bins out as well'],
      ['agent', "Drivers aren't allowed to do other jobs. You would need to ask the council."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-social-444',
    messages: [
      ['customer', "she doesn't like fish but ticked fish"],
      ['agent', 'Bless. Shall we swap her Fridays to the cheese bake?'],
      ['customer', "yes please, she'll never know"],
      ['agent', 'Swapped 🙂'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-social-445',
    messages: [
      ['customer', 'soup was cold'],
      ['agent', "Soup leaves us at 75 degrees, so it can't have been cold on arrival."],
      ['customer', 'I was there. I held it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-446',
    messages: [
      ['customer', 'wrong diet, mum got a sugary pudding'],
      [
        'agent',
        'We apologise for the wrong pudding, Rosalind. The kitchen has corrected her card and a new pudding was dropped off. Is there something we should do on top?',
      ],
      ['customer', 'I want to know how it happened'],
      [
        'agent',
        "Of course. Her tray and her neighbour's were swapped on the van. The driver checks names at the door from now on.",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-447',
    messages: [
      ['customer', 'would like to complain properly about the pudding'],
      ['agent', "I'll send you the form, and our manager Beverley rings you tomorrow at 10 about it."],
      ['customer', 'good'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-448',
    messages: [
      ['customer', 'invoice: 31 meals in june. june has 30 days'],
      ['agent', 'Hi Rosalind, I see. Did she have a guest meal by any chance?'],
      ['customer', 'no guests'],
      ['agent', 'The 31st has come off the bill.'],
      ['customer', 'thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-449',
    messages: [
      [
        'customer',
        "Subject: Easter week\n\nDear all,\nMum is with us from Thursday to Monday, then back, but my brother's there on Tuesday so Tuesday two meals.\nRosalind",
      ],
      [
        'agent',
        "Dear Rosalind,\n\nThank you. So nothing from Thursday to Monday while she's at yours, and two on Tuesday as your brother will be there.\n\nKind regards\nPaulette, WarmPlate",
      ],
      ['customer', 'Exactly that, thank you Paulette.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-450',
    messages: [
      ['customer', 'app wont let me cancel saturday'],
      ['agent', "Hello! We've taken it out by hand. Does Saturday look empty to you?"],
      ['customer', 'empty yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-451',
    messages: [
      ['customer', 'any news on the pureed range'],
      ['agent', "We're tasting! You'll be the first to hear."],
      ['customer', 'haha ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
]
