import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-157',
    messages: [
      ['customer', "I'd like the money for the ticket back."],
      ['agent', "We can't refund that fare. You have to go to the agency that sold it."],
      ['customer', 'So you do nothing?'],
      ['agent', "Is the agency's phone number on your receipt?"],
      ['customer', 'It is.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-ending-a-158',
    messages: [
      ['customer', "Everything's paid, you say?"],
      ['agent', 'Everything, down to the cent.'],
      ['agent', 'So may I tick you off my list, with no open ends?'],
      ['customer', 'You may tick.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-159',
    messages: [
      ['customer', 'Spreadsheet says "read only" since I renamed it'],
      ['agent', 'I cleared the lock on it. Reopen, type a letter in any cell and hit save.'],
      ['agent', 'Saves fine now I take it?'],
      ['customer', 'It does!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-160',
    messages: [
      ['customer', "My son's account got hacked and his skins are gone."],
      ['agent', 'All of his items are rolled back to Sunday evening.'],
      ['agent', "Is he happy with what's in the locker?"],
      ['customer', "He's in school until three, he'd be the one to ask."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-161',
    messages: [
      ['customer', 'Thanks for changing the name on the cruise.'],
      ['agent', "You're most welcome. What have I forgotten?"],
      ['customer', 'The cabin! We asked for one with a window.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-162',
    messages: [
      ['customer', 'the radio in the hire car is locked'],
      ['agent', 'Code is 3391, type it with the preset keys.'],
      ['agent', 'playing? anything else?'],
      ['agent', 'Hello, are you still connected?'],
      ['customer', 'yes sorry was driving'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-163',
    messages: [
      ['customer', 'Dear Sirs, the toner you sent does not fit.'],
      [
        'agent',
        "Dear Mr Vale,\nit turned out that the list on our page named the wrong printer. I am sending the right toner out with today's courier, free of charge. Does that put the matter right for you?\nYours",
      ],
      [
        'customer',
        'Dear Ms Hart, it does not: I have paid 60 at a local shop in the meantime and want that sum from you.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-ending-a-164',
    messages: [
      ['customer', 'The landline crackles when it rains.'],
      ['agent', 'The joint outside your house was renewed at noon. Crackle-free?'],
      ['customer', "It hasn't rained since."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-165',
    messages: [
      ['customer', 'wheres my voucher from the cancelled ferry'],
      ['agent', 'issued 82 euros valid two years its under wallet in the app'],
      ['agent', 'you see it there'],
      ['customer', 'yup 82 its there'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-166',
    messages: [
      ['customer', "My fitness band won't sync. It has been like that for a week."],
      [
        'agent',
        "I apologise for the week without data. I've rebuilt the pairing on the server; hold the band to the phone, please.",
      ],
      ['agent', 'In sync?'],
      ['customer', 'The wheel turns and turns. A good try, and thank you for it, but no steps arrive.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-167',
    messages: [
      ['customer', 'Your colleague fixed the tap on Friday.'],
      ['agent', 'Good to hear. Does anything about the bathroom order remain to be dealt with?'],
      ['customer', "My husband keeps the list, I truly don't know."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-168',
    messages: [
      ['customer', 'What does "pending" mean on my order?'],
      ['agent', "That the warehouse has it but hasn't packed it."],
      ['customer', 'And how long does that last?'],
      ['agent', 'A few hours as a rule. Should anything remain unclear, my extension is 14.'],
      ['customer', 'Okay.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-169',
    messages: [
      ['customer', "I couldn't upload my passport scan, it kept saying file too big."],
      [
        'agent',
        "I raised the limit for your case to 20 MB. Did it go through this time, and are there further documents that won't?",
      ],
      ['customer', "The passport went. The visa doesn't want to."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
