import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-222',
    messages: [
      ['customer', 'The new dosage makes him sleepy, says the care home.'],
      [
        'agent',
        'The doctor has halved it from this noon on and the home has been told. Do you agree that this deals with it?',
      ],
      ['customer', "I'm only the niece. I'd leave that to the nurses to say."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-223',
    messages: [
      ['customer', 'Did the florist find the right church?'],
      ['agent', 'She did, and the roses are on the altar. What else could we do to make the day a good one?'],
      ['customer', "Not a thing, you've been simply wonderful from the first call to the last."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-b-224',
    messages: [
      ['customer', 'the oven says E5'],
      ['agent', 'switch it off at the wall for a minute'],
      ['customer', 'done'],
      ['agent', 'e5 gone?'],
      ['agent', 'i can see it online again here at least'],
      ['customer', 'yes its gone'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-225',
    messages: [
      ['customer', "The transport subsidy I'm owed for April is missing."],
      [
        'agent',
        "It was held back as the April ticket lacked a stamp. With the stamped one from today it's been paid. Am I right in thinking we're through with this?",
      ],
      ['customer', 'Not quite through. Your letter says May is held back too.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-226',
    messages: [
      ['customer', 'I need someone to look at the crack in the ceiling.'],
      ['agent', "I'll come round myself on Thursday at 5. Does Thursday at 5 sit well with you?"],
      ['customer', 'Perfectly well'],
      ['agent', "Till Thursday then. If it grows before, don't hesitate to phone."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'en-ending-b-227',
    messages: [
      ['customer', 'My pension statement lacks the army years.'],
      [
        'agent',
        'The army years are for the Defence Office to report, you need to turn to them. Do you have further questions on the statement?',
      ],
      ['customer', 'Yes: which office exactly, and what form?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-228',
    messages: [
      ['customer', 'coach for 44 on the 7th, can we make it 50'],
      [
        'agent',
        "50-seater's booked instead. ok on the numbers? and anything else for the trip, bike trailer, lunch?",
      ],
      ['customer', 'the head teacher decides all that, i just phone round'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-229',
    messages: [
      ['customer', 'We stood in front of closed doors at your branch, with two toddlers in the rain.'],
      [
        'agent',
        'What a miserable half hour for you and the little ones. The right hours are on the door and online now, and your cheque was paid in by my colleague. All well again between us?',
      ],
      ['customer', 'All well. Nice of you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-b-230',
    messages: [
      ['customer', 'My watch strap came in brown'],
      ['agent', "black one was handed in at your desk. it's black isn't it"],
      ['customer', "it's navy"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-231',
    messages: [
      ['customer', 'Can I get a quote for a 3 ton skip?'],
      ['agent', 'Certainly. Is it to stand in the road?'],
      ['customer', 'no in the drive'],
      ['agent', 'Anything nasty in it? Asbestos, paint?'],
      ['customer', 'No, soil and bricks'],
      ['agent', 'Anything besides soil and bricks?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-232',
    messages: [
      ['customer', 'Have you heard back from the surveyor?'],
      [
        'agent',
        "He found no damp at all. I'm going to write to you by Wednesday with his report. Anything you'd want me to ask him meanwhile?",
      ],
      ['customer', 'Let me sleep on that.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-233',
    messages: [
      ['customer', "Can't find where to put the purchase order number."],
      ['agent', 'It goes in the grey box, bottom of page 2.'],
      ['agent', 'Found a home for it?'],
      ['customer', "It's got a home."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-234',
    messages: [
      ['customer', 'i rang this morning about the cold bath lift its stuck down'],
      ['agent', 'yeah hiya so whats happened is hes charged it up for you now and'],
      ['agent', 'erm is it going up for you then now'],
      ['customer', 'carers not in till four she does all that with the buttons'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
