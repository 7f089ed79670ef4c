import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-105',
    messages: [
      ['customer', 'my wages are not on my account'],
      ['agent', 'the transfer came in at eleven and is booked'],
      ['agent', 'look again, is it there'],
      ['customer', 'no it says pending'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-106',
    messages: [
      ['customer', 'The auditor asks for our water figures.'],
      [
        'agent',
        'Dear Ms Kaya, the figures for 2021 to 2023 are enclosed, and by Thursday noon I shall write to tell you whether 2024 is final. Beyond these, does the auditor or do you require anything?',
      ],
      ['customer', 'Dear Mr Flood, neither of us does.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-107',
    messages: [
      ['customer', 'hi my invoice is wrong'],
      ['agent', 'Hi. Is it the amount?'],
      ['customer', 'no the name'],
      ['agent', 'Is it the only thing wrong with it, or is there more that needs changing?'],
      ['customer', 'just the name'],
      ['agent', 'And it should read?'],
      ['customer', 'Marlowe Ltd'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-108',
    messages: [
      ['customer', 'good day i have got two accounts with you by mistake'],
      [
        'agent',
        "They've been merged into one, with the older number. Can I tick this off as done, and is your page empty otherwise?",
      ],
      ['customer', 'Tick away, and it is.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-109',
    messages: [
      ['customer', "The vet bill claim, they said there's a form lacking."],
      [
        'agent',
        'Dear Mrs Bello, the form came from the vet today and 312 have been approved. I trust you agree that it is now settled?',
      ],
      ['customer', "I'd rather wait for the money before I agree to anything."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-110',
    messages: [
      ['customer', 'You wrote "Dear Mr" to me, I\'m a woman.'],
      [
        'agent',
        "I'm sorry about that, Ms Kerrigan. The salutation is changed in all our systems. Is there any other trouble you're having with us?",
      ],
      ['customer', "The spelling. One r, two g's, the other way round."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-111',
    messages: [
      ['customer', 'the heating engineer left and its freezing'],
      ['agent', "he set it to away mode by mistake i've put it back from here"],
      ['agent', 'getting warmer?'],
      ['customer', 'not yet no, not one bit'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-112',
    messages: [
      ['customer', 'the freezer you delivered beeps all night'],
      [
        'agent',
        "It's because the door alarm is set to one minute. Hold the bell key. Does the bell symbol blink?",
      ],
      ['customer', 'it blinks'],
      ['agent', "Hold it on till it goes out. Then you'll have peace and quiet."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-113',
    messages: [
      ['customer', "What's the deadline for the school transfer form?"],
      ['agent', "It's the last day of February, at noon, on paper or online."],
      ['agent', 'Is that what you were after?'],
      ['customer', 'To the dot.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-114',
    messages: [
      ['customer', "What's the deadline for the bursary?"],
      ['agent', 'The last day of February for the transfer form.'],
      ['agent', 'Is that what you were after?'],
      ['customer', "It's the bursary I was after."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-115',
    messages: [
      ['customer', "we want to add a beneficiary to my husband's life cover"],
      [
        'agent',
        "He can do so on page 3 of the form, both of you sign. The form's on its way to your mail box. Any matter we have failed to touch upon?",
      ],
      ['customer', "Difficult to tell until I've got the form in my hands."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-116',
    messages: [
      ['customer', 'The radio in the rental van is dead.'],
      ['agent', "hm that's the fuse, number 14, I'll bring you one to the gate"],
      ['agent', "here, that's it in. Playing?"],
      ['agent', "Turn the knob to the right, it's off"],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-ending-b-117',
    messages: [
      ['customer', "I don't want the cable over the living room wall."],
      ['agent', 'We can run it behind the skirting or up through the cellar. Which way shall it be?'],
      ['customer', 'cellar'],
      ['agent', 'Cellar it is. The fitter has been told.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
]
