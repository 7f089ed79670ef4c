import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-053',
    messages: [
      ['customer', "I don't understand the contract."],
      ['agent', 'I see, which clause puzzles you?'],
      ['customer', 'Clause 4.'],
      ['agent', 'And is there any other clause that puzzles you, before I go through it?'],
      ['customer', 'Clause 9.'],
      ['agent', "Clause 4 says you pay monthly, clause 9 that you may leave at any month's end."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-054',
    messages: [
      ['customer', "Clause 9, may I leave at any month's end?"],
      ['agent', "At any month's end, in writing."],
      ['agent', 'Puzzle solved?'],
      ['customer', 'Puzzle solved.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-055',
    messages: [
      ['customer', 'the ring light flickers on video calls'],
      ['agent', 'set it to 50 hz, button on the cable'],
      ['customer', 'wow'],
      ['agent', 'flicker gone, questions gone?'],
      ['customer', 'both gone'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-056',
    messages: [
      ['customer', 'the ring light flickers on video calls'],
      ['agent', 'set it to 50 hz, button on the cable'],
      ['customer', 'hm'],
      ['agent', 'flicker gone, questions gone?'],
      ['customer', 'flicker gone, one question: does it eat batteries?'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-057',
    messages: [
      ['customer', 'the ring light flickers on video calls'],
      ['agent', 'set it to 50 hz, button on the cable'],
      ['customer', 'hm'],
      ['agent', 'flicker gone, questions gone?'],
      ['customer', "my next call's on monday"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-058',
    messages: [
      ['customer', 'The game I bought from you needs a code from the publisher.'],
      [
        'agent',
        'Codes are not our business, the publisher must give you one. Would that be cleared up, then?',
      ],
      ['customer', "Cleared up isn't the word. They told me to ask you."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-a-059',
    messages: [
      ['customer', 'Which of the two codes is for the DLC?'],
      ['agent', 'The shorter one.'],
      ['agent', 'cleared up?'],
      ['customer', 'cleared up'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-060',
    messages: [
      ['customer', 'Which of the two codes is for the DLC?'],
      ['agent', "The shorter one. Hope that's cleared up."],
      ['customer', 'And the longer?'],
      ['agent', "The longer's the base game. If that leaves any questions, we're here until ten."],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-061',
    messages: [
      ['customer', "Hello, I'd like my late fee checked, I paid on the 3rd."],
      ['agent', 'You did, and the fee has been taken away. Is everything in order for you now?'],
      ['note', 'Late fee removed, payment of the 3rd was booked late.'],
      ['agent', 'The same has been sent by post.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-ending-a-062',
    messages: [
      ['customer', "Hello, I'd like my late fee checked, I paid on the 3rd."],
      ['note', 'Customer paid on the 3rd, booked on the 6th by mistake.'],
      ['agent', 'You did, and the fee has been taken away. Everything in order with that?'],
      ['customer', 'Everything in order.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['note'],
  },
  {
    id: 'en-ending-a-063',
    messages: [
      ['customer', "ok that's the tyres booked"],
      ['note', 'wants winter tyres stored, told him price'],
      ['agent', 'cool, and is the car fine otherwise'],
      ['customer', 'no the wiper on the left leaves a stripe'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['note'],
  },
  {
    id: 'en-ending-a-064',
    messages: [
      ['customer', "ok i've turned the valve like you told me"],
      ['note', 'walked customer through the valve by phone'],
      ['agent', "and that's the hissing stopped"],
      ['customer', "there's a train going by, i can't hear a thing"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['note'],
  },
  {
    id: 'en-ending-a-065',
    messages: [
      ['customer', "My car's windscreen is chipped."],
      ['agent', 'Sorry to butt in: is the car fine otherwise, so that we can plan the time?'],
      ['customer', "Yes, it's fine otherwise."],
      ['agent', 'Anything in the boot that must come out first?'],
      ['customer', 'A pram.'],
      ['agent', 'Bring it in with the pram out, please.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
