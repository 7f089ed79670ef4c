import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-376',
    messages: [
      ['customer', 'ordered the L, got the M, and the return label is for a different order'],
      [
        'agent',
        "If I've got the picture, the size is one too small and the label belongs to somebody else. Correct?",
      ],
      ['customer', 'correct'],
      ['agent', "I'll send the L and a new label."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-377',
    messages: [
      ['customer', "the train was cancelled so I took a taxi, and now you say the taxi isn't covered"],
      ['agent', "You mean you took a taxi because the train didn't run, and we turned the receipt down?"],
      ['customer', 'yes'],
      ['agent', 'I can put it to the claims manager again.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'canDo'],
  },
  {
    id: 'en-closers-378',
    messages: [
      ['agent', 'hello broadband'],
      ['customer', 'it drops when the microwave is on but only upstairs'],
      ['agent', "so upstairs it drops every time the microwave runs downstairs it's fine"],
      ['customer', "that's it"],
      ['agent', "i'll change the channel"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-379',
    messages: [
      ['customer', 'the tiles are a shade darker than the sample'],
      ['agent', "I'd take 20% off or send the lighter batch next week. Which one appeals to you more?"],
      ['customer', 'the lighter batch'],
      ['agent', "I'll order it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'own'],
  },
  {
    id: 'en-closers-380',
    messages: [
      ['customer', 'my course starts too early'],
      ['agent', 'How about moving you to the evening group?'],
      ['customer', 'yes please'],
      ['agent', 'Done.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-381',
    messages: [
      ['customer', 'the bill is wrong'],
      ['agent', 'We could split the difference. Fair?'],
      ['customer', 'fair'],
      ['agent', 'Sorted.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'en-closers-382',
    messages: [
      ['customer', 'you lost my coat'],
      ['agent', "We can't be blamed if you leave it on the rack."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-383',
    messages: [
      ['customer', 'nobody called me back'],
      ['agent', "We did call. You just didn't pick up."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-384',
    messages: [
      ['customer', 'the dish was salty'],
      ['agent', "That's a matter of taste, other guests love it. You ought to have told the waiter."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'own.not'],
  },
  {
    id: 'en-closers-385',
    messages: [
      ['customer', 'the app shows my old address'],
      ['agent', "That's down to the nightly sync, it only runs once a day. I'll trigger it by hand."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own'],
  },
  {
    id: 'en-closers-386',
    messages: [
      ['customer', 'i was overcharged'],
      [
        'agent',
        'Sorry about that. A decimal point slipped when the fee was keyed in. You have 90 pounds back on your card.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'apologise'],
  },
  {
    id: 'en-closers-387',
    messages: [
      ['customer', 'why is my parcel in Spain'],
      [
        'agent',
        "The sorting machine read the 5 as an E, which sent it abroad. I'll have it flown back, it reaches you on Monday.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own', 'facts'],
  },
  {
    id: 'en-closers-388',
    messages: [
      ['customer', 'my son waited at the school gate for two hours'],
      ['agent', "I'd be beside myself if that were my child. I'll speak to the driver right away."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-389',
    messages: [
      ['customer', "I've explained this to five people now"],
      ['agent', "Having to tell it five times over would test anyone's patience."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-closers-390',
    messages: [
      ['customer', 'the heating failed on Christmas Eve'],
      [
        'agent',
        'What rotten timing, I really do sympathise. I can get an electric heater to you within the hour.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'en-closers-391',
    messages: [
      ['customer', "Sort it out or you'll be reading about yourselves in the paper."],
      ['agent', 'Hello, your name please?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-392',
    messages: [
      ['customer', 'what kind of amateurs are you?? useless shower'],
      ['agent', 'Hello, your name please?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-393',
    messages: [
      ['customer', 'all good since the visit'],
      [
        'agent',
        "I'll make a note to ring you at the end of the month and hear whether it's stayed that way.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'own', 'facts'],
  },
  {
    id: 'en-closers-394',
    messages: [
      ['customer', 'I need it by tonight'],
      ['agent', "Same-day delivery isn't something we do."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'own.not'],
  },
  {
    id: 'en-closers-395',
    messages: [
      ['customer', "the gate code doesn't work"],
      ['agent', "Gate codes are the management company's thing, best ask there."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
]
