import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-469',
    messages: [
      ['customer', 'I never get your text codes.'],
      ['agent', 'Turn on "codes by app" under Security.'],
      ['customer', 'On.'],
      ['agent', 'What else is turned on in that menu?'],
      ['customer', '"Ask each time."'],
      ['agent', 'Leave that. Ready for the next step?'],
      ['customer', 'Ready.'],
      ['agent', 'Scan the square with your camera app. From there it leads you by itself.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-a-470',
    messages: [
      ['customer', 'ok bye then'],
      ['agent', 'bye and hey, no more fires to put out at your place?'],
      ['customer', 'no more fires'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-471',
    messages: [
      ['customer', 'ok bye then'],
      ['agent', 'bye and hey, no more fires to put out at your place?'],
      ['customer', 'hm since you ask, the smoke alarm chirps'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-472',
    messages: [
      ['customer', 'The stroller wheel you sent is left-handed'],
      ['agent', 'Mhm, go on.'],
      ['customer', 'and I need the right one.'],
      ['agent', "It's in locker 12 at the station, code 0417."],
      ['agent', 'Right wheel at last?'],
      ['customer', 'Right side, wrong size.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'en-ending-a-473',
    messages: [
      ['customer', "The ski pass shows my brother's face."],
      ['agent', 'Mhm, go on.'],
      ['customer', 'So the gate man sends me away.'],
      ['agent', "Your own photo's on it as of this second."],
      ['agent', 'Is the man at the gate smiling at you now?'],
      ['customer', 'He even winked.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-ending-a-474',
    messages: [
      ['customer', 'Can I have the invoice with our new firm name?'],
      ['agent', 'Reissued to Halden & Co.'],
      ['agent', 'As you need it? No other papers to redo?'],
      ['customer', 'Our auditor decides about such things.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-475',
    messages: [
      ['customer', "Thanks! Feed's live."],
      ['agent', "Then I'd just ask what, if anything, we still owe you."],
      ['customer', 'Two days of dead feed, in money.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-476',
    messages: [
      ['customer', "Thanks! Feed's live."],
      ['agent', "Then I'd just ask what, if anything, we still owe you."],
      ['customer', 'You owe us nothing.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-477',
    messages: [
      ['customer', "Thanks! Feed's live."],
      ['agent', "Then I'd just ask what, if anything, we still owe you."],
      ['customer', "I'd have to work that out with the contract in hand."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-478',
    messages: [
      ['customer', 'The feed is dead.'],
      ['agent', 'Noted. What did you change today, if anything?'],
      ['customer', 'Nothing.'],
      ['agent', 'And the status page, all green at your end?'],
      ['customer', 'Yes, all green.'],
      ['agent', "Then swap the key for the spare one, please, and you'll be live."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-479',
    messages: [
      ['customer', 'Why did the courier leave it in the rain?'],
      [
        'agent',
        'He was told not to do so again, and a dry set is at your door since ten. Can we call that a happy end?',
      ],
      ['customer', "A happy end would've been the set in one piece."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-480',
    messages: [
      ['customer', 'Why did the courier leave it in the rain?'],
      [
        'agent',
        'He was told not to do so again, and a dry set is at your door since ten. Can we call that a happy end?',
      ],
      ['customer', 'Happy end it is.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-481',
    messages: [
      ['customer', 'The photo book has my ex on the cover.'],
      [
        'agent',
        "I took her off and reprinted it. Is the cover as you'd have it, anything else inside to be changed?",
      ],
      ['customer', 'Page 9, same lady.'],
      ['agent', 'Shall I put the dog there?'],
      ['customer', 'Ha, please.'],
      ['agent', "I'll do that."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'agree'],
  },
]
