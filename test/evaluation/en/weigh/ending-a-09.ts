import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-105',
    messages: [
      ['customer', 'Nobody came to hang the blinds.'],
      ['agent', "I'll send Jo and Piet on Thursday at nine. Can you live with that?"],
      ['customer', 'I can live with that.'],
      ['agent', 'Then have a quiet evening.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'en-ending-a-106',
    messages: [
      ['customer', 'Jo and Piet hung the blinds a bit crooked.'],
      ['agent', 'They came back at nine and levelled them. Can you live with the result?'],
      ['customer', 'I can live with it.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-107',
    messages: [
      ['customer', 'Is this seat mine?'],
      ['agent', "Let me see. Is your pass for today's flight, and the row?"],
      ['customer', '22'],
      ['agent', 'And is everyone in your party in row 22?'],
      ['customer', 'Yes.'],
      ['agent', "Then you're all in the right place, have a good flight."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-108',
    messages: [
      ['customer', 'There was a lady in my seat the whole flight!'],
      ['agent', 'Fifty euros have gone to your card for that. Do you regard it as made good?'],
      ['customer', "As a start. I'd want the seat fee too."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-109',
    messages: [
      ['customer', 'hi just to say that it fits'],
      ['agent', 'brill, so nothing to send back, nothing to swap, nothing to moan about?'],
      ['customer', 'nothing to send back, swap or moan about'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-110',
    messages: [
      ['customer', 'hi just to say that it fits'],
      ['agent', 'brill, so nothing to send back, nothing to swap, nothing to moan about?'],
      ['customer', "only that one sock's missing"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-111',
    messages: [
      ['customer', 'hi just to say that it fits'],
      ['agent', 'brill, so nothing to send back, nothing to swap, nothing to moan about?'],
      ['customer', 'give me a day, my sister tries hers on tonight'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-112',
    messages: [
      ['customer', "Mine's the grey suitcase."],
      ['agent', 'Is it a hard shell?'],
      ['customer', 'Yes.'],
      ['agent', 'Ribbon, sticker, anything else to tell it from the other grey ones?'],
      ['customer', 'A red ribbon.'],
      ['agent', "It's on carousel five."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-113',
    messages: [
      ['customer', 'The damp patch had dried when your man left.'],
      ['agent', 'Is it dry to this day?'],
      ['customer', "I've hung a picture over it, no clue."],
      ['agent', "I'll come by on the 12th and look whether it has stayed dry."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-a-114',
    messages: [
      ['customer', 'You spelt my name "Brain" on the trophy.'],
      ['agent', 'Sorry about that, Brian! A new plate was glued on this morning. Brian all over, is it?'],
      ['customer', 'Brian all over.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-115',
    messages: [
      ['customer', 'You spelt my name "Brain" on the trophy.'],
      [
        'agent',
        'Sorry about that! We ordered a new plate and will be in touch. Is that good enough for you?',
      ],
      ['customer', "Not without a date. The party's on Saturday."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'en-ending-a-116',
    messages: [
      ['customer', "I've filled the form in. Was that everything?"],
      ['agent', 'That was everything, thank you. Did you sign page two?'],
      ['customer', 'I did.'],
      ['agent', 'Splendid.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-117',
    messages: [
      ['customer', 'esim says activating forever'],
      ['agent', 'Delete the profile and scan this QR again.'],
      ['customer', 'scanned'],
      ['agent', 'Bars at the top of the screen?'],
      ['customer', 'four fat ones'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
