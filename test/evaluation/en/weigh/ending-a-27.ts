import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-339',
    messages: [
      ['customer', 'the doorbell cam goes blind at dusk'],
      ['agent', 'there\'s a "night" switch under Video, I turned it on for you'],
      ['agent', 'cured?'],
      ['customer', "it's noon here mate"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-340',
    messages: [
      ['customer', 'the doorbell cam shows black and white'],
      ['agent', 'when you open the clip from yesterday, does it show the world in colour?'],
      ['customer', 'nope'],
      ['agent', 'and the live view, black and white as well? anything else strange on it?'],
      ['customer', 'same. no, nothing else strange'],
      ['agent', 'flip the "colour" switch under Video then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-341',
    messages: [
      ['customer', 'I want the sale price for the boots that I bought last week.'],
      [
        'agent',
        "Our rules don't allow that. And nobody else has asked for it. Is the matter closed with that, or do you want something more?",
      ],
      ['customer', 'I want to speak to your manager.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-ending-a-342',
    messages: [
      ['customer', "It's about my claim, number 77."],
      ['agent', "I'll have the cheque in the post by Friday."],
      ['customer', 'Fine.'],
      ['agent', "And your other claims, is there one you'd like to raise while we're at it?"],
      ['customer', 'Let me sleep on it.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-a-343',
    messages: [
      ['customer', 'I got a letter saying that I owe you 0.00.'],
      [
        'agent',
        "You got it because the robot writes to everybody with an open file. I'm closing the file. Does that clear up the riddle for you?",
      ],
      ['customer', 'It does, ha.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-ending-a-344',
    messages: [
      ['customer', 'The voucher says "one per household" and I\'m alone here.'],
      ['agent', "I've unlocked it for your flat."],
      ['customer', 'ok'],
      ['agent', 'Redeemed all right?'],
      ['customer', 'Redeemed all wrong, it took off five and not fifteen.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-345',
    messages: [
      ['customer', 'Nobody told me that the pool would be shut!'],
      [
        'agent',
        "I apologise that you weren't told. It's shut owing to a cracked pipe; entry to the lake is free for you meanwhile. Are there other things that bother you about your stay?",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-ending-a-346',
    messages: [
      ['customer', 'hello hello'],
      ['agent', 'hello can you hear me now'],
      ['customer', 'yes now'],
      ['agent', 'good go ahead'],
      ['customer', 'my parcel box is jammed'],
      ['agent', 'turn the key twice to the left and pull, the flap will come'],
      ['customer', 'it came'],
      ['agent', 'there you go, have a fine evening'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-347',
    messages: [
      ['customer', 'My booking has two beds and I need one big one.'],
      ['agent', 'Moment. Are you happy to hold?'],
      ['customer', 'Yes.'],
      [
        'agent',
        "Thanks for holding. One big bed, noted and confirmed by the hotel. Isn't that what holidays are for?",
      ],
      ['customer', 'Haha, right.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-348',
    messages: [
      ['customer', 'The racket string snapped after one game.'],
      ['agent', 'How about a restring on the house, how does that sound?'],
      ['customer', 'Sounds fair.'],
      ['agent', 'Bring it round to the shop.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-349',
    messages: [
      ['customer', 'The racket string snapped after one game.'],
      [
        'agent',
        "It's been restrung on the house, ready at the counter. How does that sound to you as a finish?",
      ],
      ['customer', "Sounds fair, I'm satisfied."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-350',
    messages: [
      ['customer', 'I was moved from room 8 to room 12 and then asked to pay for both.'],
      ['agent', 'Two rooms on the bill though you slept in one at a time. Did I get that right?'],
      ['customer', 'Yes you did.'],
      ['agent', 'Room 8 has been struck off. Safe travels.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-a-351',
    messages: [
      ['customer', 'I was asked to pay for two rooms.'],
      ['agent', 'Room 8 has been struck off. Did I get that right now?'],
      ['customer', "You struck off the cheaper one that I'm in. Not right."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
