import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-378',
    messages: [
      ['customer', 'got the crib'],
      ['agent', "ace, so the crib's done and dusted? and nowt else we owe you?"],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-379',
    messages: [
      ['customer', 'got the crib'],
      ['agent', "ace, so the crib's done and dusted? and nowt else we owe you?"],
      ['customer', 'the mattress!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-380',
    messages: [
      ['customer', 'My hearing aid app lost its left side.'],
      ['agent', 'I paired the left one anew from here. In balance?'],
      ['customer', "My grandson must try, I can't tell left from right with these."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-381',
    messages: [
      ['customer', 'My hearing aid app lost its left side.'],
      [
        'agent',
        "I paired the left one anew from here, and I'll call on the first of the month to check that the two have stayed together.",
      ],
      ['customer', 'All right.'],
      ['agent', 'Any day that is bad for a call, that week?'],
      ['customer', 'Only the Tuesday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-a-382',
    messages: [
      ['customer', 'The gift wrap was charged but it came in a plain box.'],
      ['agent', 'The 4.00 for the wrap are yours again.'],
      ['agent', 'So we part on good terms?'],
      ['customer', 'We don\'t. It was a birthday, and the child saw a bare box with "puzzle" on it.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-383',
    messages: [
      ['customer', 'The gift wrap was charged but it came in a plain box.'],
      ['agent', 'The 4.00 for the wrap are yours again.'],
      ['agent', 'So we part on good terms?'],
      ['customer', 'On the best.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-384',
    messages: [
      ['customer', 'Alright the tent poles are on their way then.'],
      ['agent', 'They are. Any gear besides the poles that let you down?'],
      ['customer', "We've only put up half of it, so there might be, there might not."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-385',
    messages: [
      ['customer', 'The tent poles let me down on day one.'],
      ['agent', 'Right. Where did they break?'],
      ['customer', 'At the joint.'],
      ['agent', 'Any gear besides the poles that let you down? So that it all goes in one parcel.'],
      ['customer', 'The pegs bent as well.'],
      ['agent', 'Poles and pegs, packed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-386',
    messages: [
      ['customer', 'This is ridiculous, I pay for 500 and get 20. Ridiculous!'],
      [
        'agent',
        "Your port had been set to the old plan. It's on 500 since a moment ago. Does your speed test say anything like 500?",
      ],
      ['customer', '21. What a joke.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
    heated: true,
  },
  {
    id: 'en-ending-a-387',
    messages: [
      ['customer', 'Are you people STUPID?? No TV for a week!!'],
      [
        'agent',
        "A cable was cut by the roadworks, that is why the screen was dark, and it's been joined again at noon. Has the picture returned to you?",
      ],
      ['customer', 'yes'],
      ['customer', 'finally'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
    heated: true,
  },
  {
    id: 'en-ending-a-388',
    messages: [
      ['customer', "I'm going to my lawyer if that fee isn't gone today!"],
      ['agent', 'The fee is gone, I struck it off. Is anything else in dispute?'],
      ['customer', 'The letter to the credit agency is. TAKE IT BACK.'],
      ['agent', "I'll withdraw it myself."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
    heated: true,
  },
  {
    id: 'en-ending-a-389',
    messages: [
      ['customer', 'WHERE IS MY MONEY?? Two weeks!!'],
      [
        'agent',
        "Two weeks of waiting would have me fuming too. Your money left at nine this morning. Are we at peace, and is there something else you're cross about?",
      ],
      ['customer', 'Ask my bank. It takes them days.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
    heated: true,
  },
  {
    id: 'en-ending-a-390',
    messages: [
      ['customer', 'My number shows as "private" when I call'],
      ['agent', 'Unhidden from our end. Give a mate a bell.'],
      ['customer', 'gave my mate a bell'],
      ['agent', "And he sees who's calling, does he?"],
      ['customer', 'He picked up with "oi Dave" so I\'d say he does.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
