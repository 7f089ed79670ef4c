import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-326',
    messages: [
      [
        'customer',
        'Hello. We rent four scooters from you. One of them was stolen, we told you in May, and the bill for June has four on it all the same.',
      ],
      ['agent', 'So you reported the theft in May, yet June was billed as if all four stood in your yard?'],
      ['customer', 'That is so.'],
      ['agent', "June's bill is down to three, and 89.00 went back to you. Have we put it straight?"],
      ['customer', 'You have put it straight.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-a-327',
    messages: [
      [
        'customer',
        'Hello. The film I rented stopped after an hour, I started it anew, and then I was billed for a second rental.',
      ],
      ['agent', 'If I read you well, you paid twice since the film broke off midway?'],
      ['customer', 'Yes.'],
      ['agent', 'The second charge is gone. Are you in a position to watch the end of it?'],
      ['customer', "The film isn't in my list now, so no."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-a-328',
    messages: [
      ['customer', 'Hello. I was told two different prices for the gutter work.'],
      [
        'agent',
        "Let me see whether I've got the whole of it: one price by phone, another in the letter. Have I missed something?",
      ],
      ['customer', 'Only that the letter came later.'],
      ['agent', 'Then the phone price holds, and a corrected letter leaves us today.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'facts'],
  },
  {
    id: 'en-ending-a-329',
    messages: [
      ['customer', 'hi so im good with the tariff now i was just a bit lost'],
      ['agent', 'thats alright so nothing else weighing on you at all'],
      ['customer', 'not a sausage'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-330',
    messages: [
      ['customer', 'hi so im good with the tariff now i was just a bit lost'],
      ['agent', 'thats alright so nothing else weighing on you at all'],
      ['customer', 'oh loads love but nothing you could fix i dont think'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-331',
    messages: [
      ['customer', "My wedding photos wouldn't load in the album maker."],
      ['agent', "I've enlarged your album's quota. Could you turn the pages for me?"],
      ['customer', 'turning...'],
      ['agent', 'All pictures in their frames?'],
      ['customer', "All in their frames! Bless you, I was in tears before I wrote, you're an angel."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-a-332',
    messages: [
      ['customer', 'The trip insurer wants a letter that says the flight was late.'],
      ['agent', "It's in your mailbox, with stamp."],
      ['agent', 'Will the letter do for the insurer?'],
      ['customer', 'They want the number of minutes in it, and it says just "late".'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-333',
    messages: [
      ['customer', 'The trip insurer wants a letter that says the flight was late.'],
      ['agent', "It's in your mailbox, with stamp."],
      ['agent', 'Will the letter do for the insurer?'],
      ['customer', "I'll send it in and see what they say."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-334',
    messages: [
      ['customer', 'The trip insurer wants a letter.'],
      ['agent', 'About the delay or about the bag?'],
      ['customer', 'The delay.'],
      ['agent', 'Will a letter in English do for the insurer?'],
      ['customer', 'It will.'],
      ['agent', "It's in your mailbox."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-335',
    messages: [
      ['customer', 'Thanks for explaining the early exit fee.'],
      ['agent', 'Of course. Have you any doubts left in you?'],
      ['customer', 'One. Does it apply if I move abroad?'],
      ['agent', "It doesn't; I'll put that in writing for you."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-a-336',
    messages: [
      ['customer', 'Thanks for explaining the late fee.'],
      ['agent', 'Of course. Have you any doubts left in you?'],
      ['customer', 'Not a shadow.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-337',
    messages: [
      ['customer', 'the doorbell cam is upside down'],
      ['agent', "there's a flip switch under Video, try"],
      ['customer', 'flipped'],
      ['agent', 'so people have their heads on top again?'],
      ['customer', 'heads on top'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-338',
    messages: [
      ['customer', 'the doorbell cam shows black and white'],
      ['agent', 'there\'s a "colour" switch under Video, try'],
      ['customer', 'tried'],
      ['agent', 'so does it show the world in colour?'],
      ['customer', 'grey as a november morning'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
