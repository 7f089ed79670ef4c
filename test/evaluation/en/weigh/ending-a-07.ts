import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-079',
    messages: [
      ['customer', 'thx got my tickets'],
      ['agent', 'sweet. more on the agenda?'],
      ['customer', 'agenda is in my other bag lol'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-080',
    messages: [
      ['customer', 'Dear desk, received with thanks. Hugo'],
      [
        'agent',
        'Dear Hugo,\nbefore the file goes to the archive, kindly say whether any item on our list of defects is still open.\nGreetings, Runa',
      ],
      ['customer', 'Dear Runa, I forward this to our site manager, who walked the rooms with you. Hugo'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-081',
    messages: [
      ['customer', 'okay so thats understood the swap is free'],
      ['agent', 'it is and is there something that remained in the dark for you'],
      ['customer', 'well its a lot to take in isnt it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-082',
    messages: [
      ['customer', "the pram's brake is tight again"],
      ['agent', "hooray. owt else on it that's loose?"],
      ['customer', "she's asleep in it, not touching anything now"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-083',
    messages: [
      ['customer', "the pram's brake is tight again"],
      ['agent', "hooray. owt else on it that's loose?"],
      ['customer', 'tight as a drum all over'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-084',
    messages: [
      ['customer', 'The badge reader denies our interns.'],
      [
        'agent',
        'Interns are in since a minute ago. Do the doors open to them, and is there any other group locked out?',
      ],
      ['customer', 'Yes.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-085',
    messages: [
      ['customer', 'hi the sub titles r gone from my plan'],
      ['agent', 'back in ur plan now. happy? need more?'],
      ['customer', 'dunno yet'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-086',
    messages: [
      ['customer', "Is my cat's basket counted as a bag?"],
      ['agent', 'No, it rides for free.'],
      ['agent', 'Is that the reply you need, or do you have another pet question?'],
      ['customer', 'Let me first read the ticket.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-087',
    messages: [
      ['customer', 'I asked for the key of the holiday flat to be left with the neighbour.'],
      [
        'agent',
        "She has it since three and she's home all day. Are you reassured, and are there no further wishes for your arrival?",
      ],
      ['customer', "We're at the petrol station, kids screaming, I'll come back to you."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-088',
    messages: [
      ['customer', 'the e bike only does first gear of help'],
      [
        'agent',
        'ok so ive unlocked the other two by air is it pulling and is anything else about the bike strange',
      ],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-089',
    messages: [
      ['customer', 'the e bike only does first gear of help'],
      [
        'agent',
        'ok so ive unlocked the other two by air is it pulling and is anything else about the bike strange',
      ],
      ['customer', 'its pulling like a horse and no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-090',
    messages: [
      ['customer', 'the e bike only does first gear of help'],
      [
        'agent',
        'ok so ive unlocked the other two by air is it pulling and is anything else about the bike strange',
      ],
      ['customer', 'pulls fine but the bell fell off haha can you send one'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-091',
    messages: [
      ['customer', 'the e bike only does first gear of help'],
      [
        'agent',
        'ok before i unlock a thing is it pulling at all and is anything else about the bike strange',
      ],
      ['customer', 'pulling a bit yes and no nothing else'],
      ['agent', 'and its standing outdoors with the battery in'],
      ['customer', 'yes'],
      ['agent', 'good then ive sent it the unlock push the green button once'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
