import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-118',
    messages: [
      ['customer', "Our shop's card payouts come a day late."],
      [
        'agent',
        "The cut-off was at 6 pm, and you close at 7, hence the day. It's been moved to 8. Do you see yesterday's takings in the account, and have you other concerns?",
      ],
      ['customer', 'I shall have to ask my bookkeeper on both.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-119',
    messages: [
      ['customer', "is my mum's bed on ward 6 or 7"],
      ['agent', 'ward 6 bed 2 next to the window'],
      ['agent', 'whats else'],
      ['customer', 'nothing else ta'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-120',
    messages: [
      ['customer', "The mould in the kids' room, you sent a painter."],
      ['agent', "He's treated it twice and painted over it with lime. No spots since then, or are there?"],
      ['customer', 'We keep a wardrobe there. Would have to pull it away.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-121',
    messages: [
      ['customer', 'You people are THIEVES, you took my money twice!!!'],
      [
        'agent',
        "Mr Grau, my sincere apologies for the double booking. The second 79 has gone back to you, it shows in your account already. Would you say that's made good?",
      ],
      ['customer', "Yes. It's there. Sorry for shouting."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
    heated: true,
  },
  {
    id: 'en-ending-b-122',
    messages: [
      ['customer', 'The lift music is unbearable.'],
      ['agent', "The lift belongs to the landlord, you'd have to see the caretaker about that."],
      ['customer', "And who's the caretaker? Is there anything else I should know?"],
      ['agent', 'A Mr Pym, ground floor left.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-123',
    messages: [
      ['customer', 'Thanks for the quote. When would you start?'],
      ['agent', 'On the 12th, if the scaffold is up. Any other business we should be quoting for?'],
      ['customer', "The gutters, if you're at it."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-124',
    messages: [
      ['customer', "Your café card doesn't take the staff discount."],
      ['agent', 'Staff rate loaded, 20 off everything. Did the till give it to you at lunch?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-125',
    messages: [
      ['customer', 'lost the pin for the door safe'],
      ['agent', '4471 then the hash key'],
      ['agent', 'open sesame?'],
      ['customer', "it's flashing red at me"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-126',
    messages: [
      ['customer', "I have to prove I'm not in debt with the town."],
      [
        'agent',
        'Dear Sir, the certificate of no debt is attached. Should you want any other certificate, kindly say which one. Do you want any?',
      ],
      ['customer', 'Dear Madam, I do not. Respectfully, I. Petrov'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-127',
    messages: [
      ['customer', "The tiles you delivered aren't the colour on the sample."],
      [
        'agent',
        'As I told you last time, you have to look at the sample by day. Anyway, batch 7 has been set aside and a box of it left on your porch. Is batch 7 the colour you had in mind?',
      ],
      ['customer', "By lamplight I can't judge. I'll look at it in the daylight."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-b-128',
    messages: [
      ['customer', 'need my vaccination record in english'],
      ['agent', "it's in your mail in english and french. can you use it like that? anything more?"],
      ['customer', "I can use it, but the dates are in a format they won't accept at the embassy"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-129',
    messages: [
      ['customer', 'My grant payment, has it been sent?'],
      ['agent', "For that one I'd need the file number. And your year of birth."],
      ['customer', 'F-2231, 1987'],
      ['agent', 'Thank you. Was there anything else on the letter with that number?'],
      ['customer', 'only a stamp'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-130',
    messages: [
      ['customer', 'um hello yeah its about the, the thing, the green card for driving abroad'],
      ['agent', 'mhm'],
      ['customer', 'i leave on saturday for serbia and i havent got one'],
      [
        'agent',
        'okay so thats just gone to your email sir you can print it on plain paper and ill put a copy in the post too',
      ],
      ['agent', 'right then um what more have we got to cover today'],
      ['customer', 'well the breakdown cover i spose does that go abroad and all'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'own'],
  },
]
