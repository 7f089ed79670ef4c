import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-261',
    messages: [
      ['customer', 'The tap still drips after your man was here, so I tightened it as you wrote.'],
      ['agent', 'Thank you for doing that. Does it drip any more?'],
      ['customer', 'No.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-262',
    messages: [
      ['customer', "My freezer door won't close, I've moved the drawer as you wrote."],
      ['agent', 'Very good. Is it ajar even so?'],
      ['customer', 'Yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-263',
    messages: [
      ['customer', 'All my calls go through again.'],
      ['agent', 'I like to read that. Are there calls that still fail?'],
      ['customer', "None that I've noticed."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-264',
    messages: [
      ['customer', 'Most of my calls go through again.'],
      ['agent', 'I like to read that. Are there calls that still fail?'],
      ['customer', 'To my mother in Malta they do.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-265',
    messages: [
      ['customer', 'The shop page is up again, is it?'],
      ['agent', 'Up since 10. Does it do what you need now, or is something left?'],
      ['customer', 'Yes.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-266',
    messages: [
      ['customer', 'cant get emails'],
      ['agent', 'I doubled the room in your mailbox. Do mails come in now, nothing else broken?'],
      ['customer', 'No'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-267',
    messages: [
      ['customer', 'Which plug do I need in Malta?'],
      ['agent', 'Type G, same as in London.'],
      ['agent', 'Is that you all set for the trip?'],
      ['customer', 'Hopefully.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-268',
    messages: [
      ['customer', 'Which plug do I need in Peru?'],
      ['agent', 'Types A and C, yours has both pins.'],
      ['agent', 'Is that you all set for the trip?'],
      ['customer', 'Seems so!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-269',
    messages: [
      ['customer', 'Which plug do I need in Japan?'],
      ['agent', 'Type A, two flat pins.'],
      ['agent', 'Is that you all set for the trip?'],
      ['customer', 'Depends. What about the voltage?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-270',
    messages: [
      ['customer', 'ok thats my dates moved'],
      ['agent', 'cool cool so is that the lot'],
      ['customer', 'thats the lot'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-271',
    messages: [
      ['customer', 'ok thats my dates moved'],
      ['agent', 'cool cool so is that the lot'],
      ['customer', 'not the lot no my mates dates as well'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-272',
    messages: [
      ['customer', 'ok thats my dates moved'],
      ['agent', 'cool cool so is that the lot'],
      ['customer', 'youd have to ask the missus she does the planning'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-273',
    messages: [
      ['customer', 'ok my suitcase went missing and so did my mates'],
      ['agent', 'i see how did you find out'],
      ['customer', 'the belt at gatwick stopped and nothing'],
      ['agent', 'and what was in yours'],
      ['customer', 'clothes a laptop'],
      ['agent', 'is that the lot'],
      ['customer', 'thats the lot'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
]
