import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-157',
    messages: [
      [
        'customer',
        'Estimados, pardon my English. The certificate of origin we need with two signatures, we got with one.',
      ],
      [
        'agent',
        "Dear Mr Ibarra, the certificate bearing both signatures is enclosed. Would you be so good as to say if it's now complete, and if we may do more for you?",
      ],
      ['customer', 'Dear Ms Roth, complete, and no more to do. Thanks you.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-158',
    messages: [
      ['customer', "my daughter's inhaler, is it on the repeat list"],
      ['agent', 'it is now, two a month'],
      ['agent', 'and the rest of the family? everybody got what they need?'],
      ['customer', "my dad hasn't, he's been out of his heart pills since friday"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-159',
    messages: [
      ['customer', 'The vendor portal says "bank details rejected".'],
      [
        'agent',
        'Typing error in the second block, mended it from the cheque you scanned. Status has jumped to green with me. And with you?',
      ],
      ['customer', 'Green here as well.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-160',
    messages: [
      ['customer', 'The vendor portal says "tax form expired".'],
      [
        'agent',
        'The new form has been loaded to your record. Status has jumped to green with me. And with you?',
      ],
      ['customer', 'Amber, and a little clock.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-161',
    messages: [
      ['customer', 'Is there a cheaper tariff for us? We are out all day.'],
      ['agent', 'Night Saver would cut about 14 a month. Fancy switching?'],
      ['customer', "yes let's"],
      ['agent', "Switched. You'll find the papers in the app."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-162',
    messages: [
      ['customer', 'where do i drop the ballot'],
      ['agent', 'at any post box or in the town hall lobby'],
      ['agent', 'more questions on the vote?'],
      ['customer', "could be, i'll see when the papers are here"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-163',
    messages: [
      ['customer', 'Hi Jo, we spoke about the floor sander, it keeps cutting out.'],
      ['agent', "Hi, so I'm swapping the lead on it here at the counter."],
      ['agent', 'There. Give it a go.'],
      ['agent', 'Cutting out still?'],
      ['customer', 'No, runs like a dream.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-164',
    messages: [
      ['customer', "Hi Jo, it's the floor sander man again."],
      ['agent', "The motor's brushes have been changed this time. Give it a go."],
      ['agent', 'Cutting out still?'],
      ['customer', 'Yes, on every plank.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-165',
    messages: [
      ['customer', "The intercom app isn't letting visitors in."],
      ['agent', 'Is it the blue app or the white one?'],
      ['customer', 'blue'],
      ['agent', 'Is it all working apart from the visitors?'],
      ['customer', 'yes, I can get in myself'],
      ['agent', 'Okay, hold on.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-166',
    messages: [
      ['customer', 'Please could you split my dental bill.'],
      ['agent', 'Four times 90, would you go along with that?'],
      ['customer', 'Four is perfect.'],
      ['agent', 'Split it is. Bill dealt with, then? No more on your mind?'],
      ['customer', 'Yes.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-167',
    messages: [
      ['customer', "I'm told that the hospital has no record of my allergy to latex."],
      [
        'agent',
        'It stands in red on page one of your record now, and on your wristband. You feel safe with it like this?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-168',
    messages: [
      ['customer', 'hi how long till my ebike battery is back from you'],
      ['agent', 'back already, behind the counter, charged'],
      ['agent', 'sweet. got any other bits of the bike acting up'],
      ['customer', 'brakes are fine lights are fine all fine cheers'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-169',
    messages: [
      ['customer', 'Could I have the house rules in Arabic?'],
      ['agent', 'Here they are in Arabic.'],
      ['agent', 'Is there another tenant in need of a language?'],
      ['agent', 'Ms Haddad, the Arabic text is a short version only.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
]
