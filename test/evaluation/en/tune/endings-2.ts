import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endings-18',
    messages: [
      ['customer', 'my bike was stolen from your garage'],
      ['agent', "We've paid the 800 the valuer named, the letter is in your box."],
      ['customer', 'I got the letter'],
      ['agent', 'Before I close the file I want two things from you. Is the sum OK for you?'],
      ['agent', 'And is any point still hanging?'],
      ['customer', 'sum OK and nothing hanging'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endings-19',
    messages: [
      ['customer', 'sound is out of sync'],
      ['agent', 'On which app? Is everything else in sync, the menus for example?'],
      ['customer', 'netflix. menus fine'],
      ['agent', 'Sorry about the trouble with the sound. Set the audio to stereo in Netflix.'],
      ['customer', 'top'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise'],
  },
  {
    id: 'en-endings-20',
    messages: [
      ['customer', 'my parcel is at the wrong shop'],
      [
        'agent',
        'I can have it moved to Main Street or to your home. If neither one solves it, is there any other shop near you?',
      ],
      ['customer', 'main street is fine'],
      ['agent', "It's on the way there."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-endings-21',
    messages: [
      ['customer', 'hello?? its me again'],
      ['agent', 'Hello again! I have extended the trial by 10 days now.'],
      ['customer', 'great'],
      ['agent', 'Same question as yesterday: anything at all you lack?'],
      ['customer', 'Same answer: your phone number!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endings-22',
    messages: [
      ['customer', 'is someone there'],
      [
        'agent',
        "Hi! I hope your problem is solved. Should anything else come up don't hesitate to write, we'll be in touch.",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-endings-23',
    messages: [
      ['customer', 'pls check whether my form arrived'],
      ['agent', 'It did, on Monday at 9.'],
      ['customer', 'ok and my photo?'],
      ['agent', 'Photo too. Does that answer it?'],
      ['customer', 'it does'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endings-24',
    messages: [
      ['customer', 'pls check whether my form came in'],
      ['agent', 'Not yet. Please load it up again here.'],
      ['customer', 'now?'],
      ['agent', "It's here now. Any more forms or questions from you?"],
      ['customer', 'I have neither'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
