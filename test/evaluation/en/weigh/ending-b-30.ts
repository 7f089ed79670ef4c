import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-378',
    messages: [
      ['customer', 'what does "carry over" mean on it then'],
      ['agent', 'that days left from last year count on. does that clear things up'],
      ['customer', 'nah cos it says nil and i had three left'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-379',
    messages: [
      ['customer', "I'd like to insure my violin."],
      ['agent', 'With pleasure. Is it insured elsewhere at present?'],
      ['customer', 'no'],
      ['agent', "Is there anything else of value you'd want on the policy, a bow for example?"],
      ['customer', 'the bow, yes, 900'],
      ['agent', 'Good. Violin, bow. Year of making?'],
      ['customer', '1921'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-380',
    messages: [
      ['customer', 'hiya did my stool sample arrive lol'],
      ['agent', 'it did, all normal :)'],
      ['agent', 'anything else i can put your mind at rest about?'],
      ['customer', 'nah mind fully at rest'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-381',
    messages: [
      ['customer', 'The night storage heater ticks like a bomb.'],
      [
        'agent',
        "The electrician put felt under it on his round. I'll have him bring thicker felt on Monday as well. Do you notice a difference?",
      ],
      ['customer', "It only heats at night, so I can't yet say either way."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-382',
    messages: [
      ['customer', "I've sat in a cold flat since Friday with my newborn and your helpline just rings out."],
      [
        'agent',
        "A newborn in a cold flat, you must have been frantic. The pump's fuse had blown, that's why. Take the spare from the lid and push it in. Is the red lamp off?",
      ],
      ['customer', 'off'],
      ['agent', 'Good, then wait for the green one.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-ending-b-383',
    messages: [
      ['customer', 'I was made to look a fool at the till, card declined, queue behind me.'],
      [
        'agent',
        'How embarrassing, with everyone staring. The block was lifted and 20 have been put in for the upset. Are we friends again?',
      ],
      ['customer', 'Not while the other card is blocked.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-b-384',
    messages: [
      ['customer', "The agenda for the tenants' meeting lacks our motion on bikes."],
      [
        'agent',
        'Item 6, bikes, added, agenda sent round. Is it worded as you meant it? Is there another point for that evening?',
      ],
      ['customer', 'Worded as I meant it. No other point.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-385',
    messages: [
      ['customer', "where's the nearest open pharmacy tonight"],
      ['agent', "Bell's on Station Rd, till midnight"],
      ['agent', 'need anything else?'],
      ['agent', 'They also have a night bell'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-386',
    messages: [
      ['customer', 'Payroll says my tax code is an emergency one.'],
      ['agent', 'The right code reached payroll at ten, 1257. Does your payslip preview show it?'],
      ['customer', 'Previews only go up on the 25th.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-387',
    messages: [
      [
        'customer',
        'Just to say that Ivo at your counter was an absolute gem when my father died. Please tell his boss.',
      ],
      [
        'agent',
        "Dear Ms Holm, that is good to read. His boss has your lines in front of her. One line on the estate form is still open, the executor's name, if you would.",
      ],
      ['customer', 'It is my brother.'],
      ['agent', 'And his first name?'],
      ['customer', 'Karl.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-b-388',
    messages: [
      ['customer', "someone's dumped tyres in the lane"],
      [
        'agent',
        "private lane is it? then it's the owners who must clear it i'm afraid. was there any other matter for environmental services",
      ],
      ['customer', "yes, same lane, someone's dumping oil down the drain and that is yours"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-389',
    messages: [
      ['customer', "The choir's booking was given to a karate club."],
      [
        'agent',
        "I'm sorry we gave away your hall. Karate has been moved, the hall is yours from six. Are you happy with that outcome?",
      ],
      ['customer', 'The choir is happy with that outcome.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-390',
    messages: [
      ['customer', 'guest wifi in the ward doesnt reach bed 9'],
      ['agent', "booster's in above bed 8. signal ok in bed 9? anything else we can boost?"],
      ['customer', "bed 9 ok, and yes, bed 11 hasn't got any"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
