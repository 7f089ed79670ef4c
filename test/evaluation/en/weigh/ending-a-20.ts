import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-248',
    messages: [
      ['customer', 'No sound in my left ear'],
      ['agent', 'Slider "balance" to the middle'],
      ['agent', 'Both ears?'],
      ['agent', 'Note that the app may reset the slider after an update.'],
      ['customer', 'thx'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-249',
    messages: [
      ['customer', "i can't hear out of the left bud"],
      ['agent', "slider balance to middle, it's in sound"],
      ['agent', 'both ears?'],
      ['customer', 'both ears, and wow what bass'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-250',
    messages: [
      ['customer', 'The camp site gave away our pitch!'],
      [
        'agent',
        "I've just got you pitch 41 by the lake, and I'm telling the warden this minute. You may drive up at three.",
      ],
      ['agent', 'Could you be happy there?'],
      ['customer', 'With three tents on one pitch? Hardly.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-a-251',
    messages: [
      ['customer', 'The QR code on my museum ticket is blank.'],
      ['agent', 'Sent you a new PDF.'],
      ['agent', 'Does the code print, and are all the four tickets in there?'],
      ['customer', 'The code prints. Three tickets in there.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-252',
    messages: [
      ['customer', 'Good, that explains the toll.'],
      ['agent', 'Then let me ask for the sake of good order whether there is a further matter.'],
      ['customer', 'There is no further matter.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-253',
    messages: [
      ['customer', 'Good, that explains the fuel charge.'],
      ['agent', 'then one more from me: whats left'],
      ['customer', 'from the top of my head nothing but dont nail me down'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-254',
    messages: [
      ['customer', 'Je ne... sorry, my English. Coffee machine not hot.'],
      ['agent', 'No problem. Press cup and steam together five seconds. Coffee hot now?'],
      ['customer', 'Hot! Very hot.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-255',
    messages: [
      ['customer', 'Sorry my English. Iron no steam.'],
      ['agent', 'No problem. Turn wheel to three drops. Steam is coming?'],
      ['customer', 'Water is coming. Steam not.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-256',
    messages: [
      ['customer', 'Sorry English small. Freezer too cold, ice on all.'],
      ['agent', 'No problem. Pull plug, wait one day, put plug. Ice is away?'],
      ['customer', 'Today I pull plug. Tomorrow I look.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-257',
    messages: [
      ['customer', 'Sorry English small. Vacuum no go.'],
      ['agent', 'No problem. Plug is in wall?'],
      ['customer', 'Yes.'],
      ['agent', 'Button is green?'],
      ['customer', 'No, red.'],
      ['agent', 'Push red long. Then green comes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-258',
    messages: [
      ['customer', 'Thank you for map of bus.'],
      ['agent', 'You are welcome. You want to ask more?'],
      ['customer', 'Yes: dog can go on bus?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-259',
    messages: [
      ['customer', 'How do I put my number on the new phone?'],
      ['agent', 'Open Settings first; three more taps after that. Are you there?'],
      ['customer', 'Settings is open.'],
      ['agent', 'Go to Mobile, then Add. Is there a line saying "transfer"?'],
      ['customer', 'There is.'],
      ['agent', 'Tap it and hold both phones together till they buzz. Should be all.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-260',
    messages: [
      ['customer', 'The hotel charged my card for the minibar, and we had nothing.'],
      ['agent', "That charge isn't ours, you need to ring the hotel. Does that answer it?"],
      ['customer', 'It answers it like a shut door does. I want my 40 back.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
]
