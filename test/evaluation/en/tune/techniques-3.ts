import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-techniques-35',
    messages: [
      ['customer', 'MOVE YOUR TRUCK it blocks my gate'],
      ['agent', 'The truck leaves in 5 minutes. I do see how annoying it is to be locked in.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'facts'],
    heated: true,
  },
  {
    id: 'en-techniques-36',
    messages: [
      ['customer', 'i got the wrong paint'],
      ['agent', "It's clearly printed on the tin. Did you not read the label?"],
      ['customer', 'I read it'],
      ['agent', "Then I don't know what you want from me."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-techniques-37',
    messages: [
      ['customer', 'your app deleted my photos'],
      ['agent', "Nobody else has this problem. You must've deleted them by accident."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-techniques-38',
    messages: [
      ['customer', 'they gave me the keys to the wrong flat'],
      [
        'agent',
        'That must be infuriating with a van full of furniture. Sorry about the keys. Though to be fair to us, we did tell you to read the number on the tag.',
      ],
      ['customer', 'omg'],
      ['agent', "I'm bringing you the right ones this minute."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'defend.not'],
  },
  {
    id: 'en-techniques-39',
    messages: [
      ['customer', "lift out of order, I'm on the 7th floor with a bad knee"],
      ['agent', "That's one for the landlord. We just do the cleaning."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-techniques-40',
    messages: [
      ['customer', 'can you move my appointment'],
      ['agent', "No, moving appointments isn't up to me, you need to ring the surgery."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-techniques-41',
    messages: [
      ['customer', 'fridge warm'],
      ['agent', "Fridges aren't our area, it's the maker who has to sort it. I can give you their number."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo'],
  },
  {
    id: 'en-techniques-42',
    messages: [
      ['customer', 'my knee hurts since the massage'],
      ['agent', 'How does it hurt, and when does it start?'],
      ['customer', 'at night'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-techniques-43',
    messages: [
      ['customer', 'my order is late'],
      ['agent', "What's the order number, and what's your postcode?"],
      ['customer', '771, BS3'],
      ['agent', 'On its way.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-44',
    messages: [
      ['customer', 'the mattress sags'],
      ['agent', 'Could you tell me a bit more about where it sags and how you sleep on it?'],
      ['customer', 'in the middle, on my back'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-techniques-45',
    messages: [
      ['customer', "order 4410 came without lids. I've sent photos"],
      ['agent', "Hello. What's your order number and what is missing?"],
      ['customer', 'as I wrote: 4410, lids'],
      ['agent', 'Could you send photos?'],
      ['customer', 'I DID'],
      ['agent', 'Sorry for asking twice. Lids are on their way.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'apologise'],
  },
  {
    id: 'en-techniques-46',
    messages: [
      ['customer', 'dishwasher E15, water in the base, already tilted it'],
      ['agent', 'Tilt the machine.'],
      ['customer', 'as i said i did'],
      ['agent', 'Sorry for missing that. Then tighten the hose.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
]
