import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-014',
    messages: [
      ['customer', "Half of last night's order never came. The soup and both desserts."],
      ['agent', 'I do apologise for the missing dishes. The price of all three is back on your card.'],
      ['agent', 'Can we call it even?'],
      ['customer', "For the desserts maybe. The soup was billed twice, so I'm still out of pocket for one."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-015',
    messages: [
      ['customer', 'My invoice from the garage lists a cabin filter, I never asked for one.'],
      [
        'agent',
        "You're right, it belonged to another car. A corrected bill is in your inbox and the total is 38 lower. Is it in order like so?",
      ],
      ['customer', "I'll have my son look it over, he understands these things."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-016',
    messages: [
      ['customer', 'i want to report a change of address'],
      ['agent', 'Sure. Which flat number is it?'],
      ['customer', '14b'],
      ['agent', 'And anything else in the address, a staircase or a floor?'],
      ['customer', 'no only 14b'],
      ['agent', 'And the postcode still the same?'],
      ['customer', 'yes still the same'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-017',
    messages: [
      [
        'customer',
        'Good evening, I have a question regarding the deposit for our flat. We moved out in June and have not received it.',
      ],
      [
        'agent',
        'I see. It was released this afternoon, the bank has it and you get it by Thursday. Any loose ends from the move that we ought to tie up too?',
      ],
      ['customer', 'Hard to say. My wife handled most of it.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'facts'],
  },
  {
    id: 'en-ending-b-018',
    messages: [
      ['customer', 'the card terminal in my shop says no connection'],
      ['agent', 'unplug the thin grey cable, count to ten, plug it back'],
      ['customer', 'doing it'],
      ['customer', 'ok done'],
      ['agent', "So you're taking payments again?"],
      ['customer', 'First customer just paid, yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-019',
    messages: [
      ['customer', 'Our dishwasher leaks at the door since your fitter was here.'],
      [
        'agent',
        "The seal was put in the wrong way round, he has turned it this morning. I'll call on Friday to hear whether it stays dry. Nothing more outstanding from your side?",
      ],
      ['customer', 'Nope.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-b-020',
    messages: [
      ['customer', "It's about my electricity bill. It is three times last winter's."],
      ['agent', 'How do you heat your flat, if I may ask?'],
      ['customer', "Gas. So it can't be that."],
      [
        'agent',
        'Then the reading is the culprit, somebody typed a 9 for a 4. The bill has been redone at 61.20. Does that sound more like it?',
      ],
      ['customer', 'Much more, yes. But then why has my monthly instalment gone up to 190 as well?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-ending-b-021',
    messages: [
      ['customer', 'How do I add a second driver to my insurance?'],
      ['agent', 'Open the policy, tap People, then the plus sign. Have you found the plus sign?'],
      ['customer', 'yes'],
      [
        'agent',
        "Then fill in the name and licence date and press Save. That's all there is to it. Hope it helps.",
      ],
      ['customer', 'ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-022',
    messages: [
      ['customer', "The new till roll doesn't fit our printer."],
      [
        'agent',
        "You had the 57 mm one, the 80 mm ones went out to you with this morning's van. Have I solved it for you with that, or is something still bothering you?",
      ],
      ['customer', "Something is: the 57s are opened and I've no use for them, I'd want them taken back."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-023',
    messages: [
      ['customer', 'I was told my blue badge was refused, but no one says why.'],
      [
        'agent',
        "It was refused in error, the doctor's letter lay in another file. I'll print the badge today and it reaches you by Monday. So we can both regard that as dealt with?",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-ending-b-024',
    messages: [
      ['customer', 'Dear team, 12 of the 30 chairs have scratched legs.'],
      [
        'agent',
        'Dear Ms Varga, I can send 12 new ones or take a quarter off the price. Which do you prefer?',
      ],
      ['customer', 'A quarter off, please, they stand under tables anyway.'],
      ['agent', 'Done, the credit note is attached. Is that the lot?'],
      ['customer', 'That is the lot.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-ending-b-025',
    messages: [
      ['customer', 'good afternoon its ruth penn i rang about my late fee'],
      ['agent', 'hello mrs penn yes thats been wiped off your account this morning'],
      ['customer', 'oh lovely'],
      ['agent', 'and while i have you whats next on the list'],
      ['customer', 'well theres the paper statements i never get them any more'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-026',
    messages: [
      ['customer', 'Our office milk has been arriving at noon instead of 7.'],
      [
        'agent',
        "Dear Mr Quist,\nMy apologies for the late deliveries. A new driver had your stop at the end of his round, we have made you his second stop. Was this morning's bottle there on time?",
      ],
      ['customer', 'Dear Anna, it was on the step at ten to seven.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
]
