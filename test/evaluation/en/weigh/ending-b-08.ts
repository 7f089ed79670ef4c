import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-092',
    messages: [
      ['customer', 'Your lab lost my blood sample, so I have to fast once more.'],
      [
        'agent',
        'Fasting twice for nothing is no joke, and at your age it drains you. We need no new sample though: the tube was found and the values are in. Does that take care of it?',
      ],
      ['customer', 'If the values are really mine, then I suppose so. The doctor will tell.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-b-093',
    messages: [
      ['customer', 'Our fibre is slower than the contract says.'],
      [
        'agent',
        "Speed profile raised to 500 now. I'll also take 10 off April. Are you getting what you pay for, and is there any other thing you'd have me fix?",
      ],
      ['customer', 'Getting it, yes. Other thing: the upstairs box has no signal at all.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-094',
    messages: [
      ['customer', 'I lost my library card.'],
      ['agent', 'No problem. Are you under 18?'],
      ['customer', 'No'],
      ['agent', 'Do you have an ID on you?'],
      ['customer', 'Yes'],
      ['agent', 'Is everything on that ID up to date?'],
      ['customer', 'Yes, everything.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-095',
    messages: [
      ['customer', "your neighbour's tree hangs over my drive"],
      [
        'agent',
        "Trees between neighbours are private law, we aren't the office for it. A mediator or a lawyer can help you. Is there any council matter I may assist with?",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-096',
    messages: [
      ['customer', 'my crown came off again'],
      ['agent', "We'd squeeze you in and glue it with the strong cement. Do you want to come over?"],
      ['customer', 'yes please'],
      ['agent', "it's down for you"],
      ['customer', "hello again i've just come from you"],
      ['agent', 'the crown then, is it sitting as it ought to'],
      ['customer', "it sits but i bite on it first, it's too high"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-097',
    messages: [
      ['customer', 'Did my planning papers make it to you in time?'],
      [
        'agent',
        "They did, stamped on the 2nd. The board meets on the 20th and its answer goes out on the 22nd. Is there any part of it you're still unsure about?",
      ],
      ['customer', 'No part of it. Clear as daylight.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-098',
    messages: [
      ['customer', "what's the wifi code for room 7"],
      ['agent', 'heron-heron-88'],
      ['agent', 'in?'],
      ['customer', 'in'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-099',
    messages: [
      ['customer', "what's the wifi code for room 9"],
      ['agent', 'puffin-puffin-31'],
      ['agent', 'in?'],
      ['customer', 'nah wrong password it says'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-100',
    messages: [
      ['customer', 'I need a letter for the visa saying my son attends your school.'],
      ['agent', "It's attached, signed and sealed. Is there something different I could get you besides?"],
      ['customer', 'You are an angel, that was quick! The same for his sister, if I may.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-b-101',
    messages: [
      ['customer', 'I want the deposit for the party room back.'],
      [
        'agent',
        "Within 48 hours of the date we can't return deposits, that's laid down in the terms. The cleaning fee has been dropped. Do you feel that we've dealt with it fairly?",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-ending-b-102',
    messages: [
      ['customer', 'the shower chair is wobbly'],
      ['agent', 'turn each foot till it touches the tiles. steady now? need owt else?'],
      ['customer', 'yeah'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-103',
    messages: [
      ['customer', 'The smart meter you fitted, does it send data at night?'],
      ['agent', 'Every half hour, day and night. Is it the privacy that worries you?'],
      ['customer', 'yes a bit'],
      ['agent', 'Nobody sees the half hours unless you tick the box. Leave it unticked.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-104',
    messages: [
      [
        'customer',
        'Hello, I am stuck on the phone menu of your hotline for the third day, I simply want to pay my premium.',
      ],
      [
        'agent',
        "Three days in a phone menu would drive me up the wall. Here is a link to pay the premium on, no menu involved. I'm going to write to you next month to see that the renewal goes through without a hitch. Were you able to pay?",
      ],
      ['customer', 'Paid, receipt and all.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
]
