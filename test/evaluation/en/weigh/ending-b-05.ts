import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-053',
    messages: [
      ['customer', 'i cant hear the entryphone in my flat'],
      ['agent', 'we turned the volume up from the panel downstairs'],
      ['agent', 'loud enough for you?'],
      ['customer', "louder, still not loud enough i'm afraid"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-054',
    messages: [
      ['customer', 'good morning i need the form for free school meals in somali'],
      ['agent', 'its in your inbox now madam'],
      ['agent', 'can you read it alright'],
      ['customer', 'yes very good it is in somali'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-055',
    messages: [
      ['customer', 'Would a Tuesday delivery be possible from now on?'],
      ['agent', 'Yes, the round has been changed to Tuesdays for you.'],
      ['agent', 'What else would make life easier for you?'],
      ['customer', 'A holiday! No, joking apart, Tuesdays is what I wanted.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-056',
    messages: [
      ['customer', "The roof guy didn't turn up."],
      ['agent', "He's got you down for tomorrow instead."],
      ['agent', 'Is tomorrow ok with you?'],
      ['customer', 'tomorrow is ok'],
      ['agent', 'ok then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-ending-b-057',
    messages: [
      ['customer', 'My transfer to Ghana is stuck since Friday.'],
      [
        'agent',
        "The receiving bank has released it now. I'll text you at six this evening with the confirmation. That takes the weight off, doesn't it?",
      ],
      ['customer', 'At six we shall know.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-058',
    messages: [
      ['customer', 'what do i do with the old fridge when the new one comes'],
      ['agent', 'the lads take it with them, no charge, just have it unplugged'],
      ['agent', 'is that all you rang about'],
      ['customer', "no its the colour as well i've gone off the white"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-059',
    messages: [
      ['customer', "The report on our fire alarms has last year's date."],
      [
        'agent',
        "Re-issued with this year's date, see attachment. Kindly confirm: is the matter closed for you, and is no other document faulty?",
      ],
      ['customer', 'Closed, and no other document faulty. Regards, Bauer'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-060',
    messages: [
      ['customer', 'My new glasses, everything looks bent.'],
      [
        'agent',
        "We've re-cut the left lens, it was ground two degrees off, and you've just had them on for ten minutes. Straight lines straight again? Anything bothering you about the frame or so?",
      ],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-061',
    messages: [
      ['customer', 'my internet banking is locked'],
      ['agent', 'Ok. Are you getting a red message or a yellow one?'],
      ['customer', 'red'],
      ['agent', 'And is it solved when you restart the phone?'],
      ['customer', 'no, did that twice'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-062',
    messages: [
      ['customer', 'We would need an invoice addressed to our holding, not to the branch.'],
      ['agent', 'Rewritten to the holding and uploaded. Any other business?'],
      ['customer', 'AOB, yes: our VAT number changes in June, who do I tell?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-063',
    messages: [
      ['customer', 'The ramp at your library is blocked by bikes.'],
      [
        'agent',
        'The bikes were taken away at 9 and there is a bar now. Is it possible for you to get in by the ramp again?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-064',
    messages: [
      ['customer', 'I ordered gluten free, the box says barley.'],
      [
        'agent',
        'Whatever the box says, the content is the gluten free one, the kitchen confirms it with batch and hour. Is that enough for you to eat it with an easy mind?',
      ],
      ['customer', "My daughter is the coeliac. It's for her to decide."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-065',
    messages: [
      ['customer', 'hi, i asked for paper bills'],
      ['agent', 'paper bills switched on'],
      ['agent', 'next one comes on paper'],
      ['agent', 'anything further, hun?'],
      ['agent', '...'],
      ['agent', "ok seems you're off, bye then"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
]
