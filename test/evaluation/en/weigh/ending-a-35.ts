import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-443',
    messages: [
      ['customer', 'need to cancel insurance for the phone i sold'],
      ['agent', 'cancelled as of the sale date 3 feb'],
      ['agent', 'would u sign that off as dealt with'],
      ['customer', 'id sign it off with 9 feb on it cos thats when i sold it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-444',
    messages: [
      ['customer', 'need to cancel insurance for the phone i sold'],
      ['agent', 'ok when i cancel it cant be undone. are you with me so far'],
      ['customer', 'yes'],
      ['agent', 'and is there any other phone on that policy'],
      ['customer', 'no just that'],
      ['agent', 'then its cancelled, all the best'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-445',
    messages: [
      ['customer', 'The lawn robot drives in circles.'],
      ['agent', "I've sent it the 3.1 firmware. Would you count it among the fixed?"],
      ['customer', "It's raining cats and dogs, it won't leave its hut."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-446',
    messages: [
      ['customer', 'Many thanks for the guest codes.'],
      ['agent', 'Need anything more from me, codes, maps, a taxi number?'],
      ['customer', "We're fully supplied."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-447',
    messages: [
      ['customer', 'Many thanks for the guest codes.'],
      ['agent', 'Need anything more from me, codes, maps, a taxi number?'],
      ['customer', "A taxi number, if it's no trouble."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-448',
    messages: [
      ['customer', 'The reports come out in the wrong time zone.'],
      [
        'agent',
        'Dear Ms Ferrari,\nthe zone of your tenant has been set to Rome. Would you agree that the fault has been cleared? If so, no reply is needed beyond a yes.\nBest regards,\nGus',
      ],
      ['customer', 'Yes. Ferrari'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-449',
    messages: [
      ['customer', 'The reports come out in the wrong currency.'],
      [
        'agent',
        'Dear Ms Ferrari,\nthe currency of your tenant has been set to euro. Would you agree that the fault has been cleared? If so, no reply is needed beyond a yes.\nBest regards,\nGus',
      ],
      ['customer', 'No. The first page is in lire. Ferrari'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-450',
    messages: [
      ['customer', 'hello its me with the wet phone again'],
      [
        'agent',
        'hello again so its dried and has its new battery did it wake up and is there more that we should look at',
      ],
      ['customer', 'woke up straight away and no leave the rest be'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-451',
    messages: [
      ['customer', 'hello its me with the wet phone again'],
      [
        'agent',
        'hello again so its dried and has its new battery did it wake up and is there more that we should look at',
      ],
      ['customer', 'it woke up but the camera is full of mist'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-452',
    messages: [
      ['customer', 'hello I dropped my phone in the bath'],
      ['agent', 'oh is it on at this moment'],
      ['customer', "no it's off"],
      ['agent', 'and is there more that got wet, the charger, the headset'],
      ['customer', 'the charger'],
      ['agent', 'bring both in, we dry them here'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-453',
    messages: [
      ['customer', 'I was promised fibre by April.'],
      [
        'agent',
        "Fibre was lit at your address this morning, and the router's on it. Do you feel looked after?",
      ],
      ['customer', 'I do.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-454',
    messages: [
      ['customer', 'I was promised fibre by April.'],
      [
        'agent',
        "Fibre was lit at your address this morning, and the router's on it. Do you feel looked after?",
      ],
      ['customer', 'Fobbed off is more like it. The lamp on the wall box is dark.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-455',
    messages: [
      ['customer', 'i got the sample tiles'],
      ['agent', 'yay did you have a second thing you wanted to talk about i believe'],
      ['customer', 'did i? lemme scroll'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
