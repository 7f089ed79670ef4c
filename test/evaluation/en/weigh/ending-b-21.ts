import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-261',
    messages: [
      ['customer', 'How do I read the new water meter?'],
      ['agent', "Flip the lid, black digits only. Easy, isn't it? The red ones are litres, leave them out."],
      ['customer', 'I see'],
      ['agent', 'Send us the black ones through the link whenever you like.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-262',
    messages: [
      ['customer', "We're four now instead of two in the flat, what about the bins?"],
      ['agent', 'We could swap the bin for a bigger one, or empty the small one weekly. What do you say?'],
      ['customer', 'Bigger one.'],
      ['agent', "Bigger one noted, you needn't do anything else."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-ending-b-263',
    messages: [
      ['customer', 'printer queue stuck, 40 jobs'],
      ['agent', 'purged it. your turn, print something'],
      ['agent', 'comes out?'],
      ['customer', 'nope 41 now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-264',
    messages: [
      ['customer', 'The booking tool asks me for a budget line.'],
      ['agent', 'Click the funnel symbol top right. You with me?'],
      ['customer', 'yes'],
      ['agent', 'Untick "mine only". Do you get a longer list?'],
      ['customer', 'much longer'],
      ['agent', 'Choose K12 there and save. Shout if anything else pops up.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-265',
    messages: [
      ['customer', "I'd like to know who signs the timesheets now that Rob left."],
      [
        'agent',
        "Dear Farida, Lena has had the right to sign since Monday, she knows about it. Is there any more that Rob's leaving stirs up on your side?",
      ],
      ['customer', 'Dear Theo, just the timesheets.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-266',
    messages: [
      ['customer', 'The emergency key at the pool was not in its box last night.'],
      ['agent', "I'll hang a new one there before we open at seven tomorrow. Is everyone alright?"],
      ['customer', 'yes nobody was hurt luckily'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-267',
    messages: [
      ['customer', 'my card payment for the school trip failed'],
      ['agent', 'ok. did the bank text you?'],
      ['customer', 'no'],
      ['agent', 'and did it go through in the end, on a second try?'],
      ['customer', 'i didnt try twice'],
      ['agent', "is there anything else on the trip that's unpaid?"],
      ['customer', 'the packed lunch i think'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-268',
    messages: [
      ['customer', 'The rent book is missing the October stamp.'],
      ['agent', 'Stamped, dated, scanned, and posted back to you. Will that do?'],
      ['customer', "That'll do."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-269',
    messages: [
      ['customer', 'The rent book is missing November as well, says my neighbour.'],
      ['agent', 'It was stamped on Tuesday, see the scan. Will that do?'],
      ['customer', "You'd have to ask her."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-270',
    messages: [
      ['customer', 'The scale in the bakery shows grams in red.'],
      [
        'agent',
        "Red comes up because the calibration's expired. Press Cal, put the kilo weight on. Does it count down?",
      ],
      ['customer', 'it counts down'],
      ['agent', "At zero take the weight off. That clears it, and I reckon you're fine till spring."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-271',
    messages: [
      ['customer', 'Can somebody else sign for the medicine parcel?'],
      ['agent', "A neighbour may, with your note. Shall I put your neighbour's name into the order?"],
      ['customer', 'please, Mrs Ude'],
      ['agent', "It's in. Anything goes amiss, you ring me."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-272',
    messages: [
      ['customer', 'the online seminar didnt record'],
      [
        'agent',
        "the backup did. link's in your inbox. sound ok? and would you be after anything else, slides maybe?",
      ],
      ['customer', 'the sound cuts out after 5 mins so no. slides yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-273',
    messages: [
      ['customer', "I'm not happy with the carer you sent."],
      ['agent', "What has she done that you didn't like?"],
      ['customer', "she's always on her phone"],
      ['agent', 'Have you told her so?'],
      ['customer', 'yes twice'],
      ['agent', 'Have you any other worry about her?'],
      ['customer', 'she came late on Sunday'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
]
