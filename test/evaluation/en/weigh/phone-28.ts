import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-230',
    messages: [
      ['agent', "okay that's it switched over"],
      ['agent', "so you're showing the new tariff in the app are you"],
      ['customer', 'it still says the old one'],
      ['agent', 'give it an hour it takes a bit to come across'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-phone-231',
    messages: [
      [
        'agent',
        "i can offer you two hundred dollars off the next cruise or a cash refund of one hundred what's your preference",
      ],
      ['customer', 'cash'],
      ['agent', "you'll see it on your card by the tenth"],
      ['agent', 'was there anything else on the reservation'],
      ['customer', 'just the dinner time is it six or eight'],
      ['agent', 'six'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-phone-232',
    messages: [
      ['customer', "you've spelled my street wrong on every letter for a year"],
      ['agent', "oh gosh a whole year i'd have lost patience too how should it be"],
      ['customer', 'l e i g h not l e e'],
      ['agent', 'okay corrected'],
      ['agent', 'is it right on your side now if you look'],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-phone-233',
    messages: [
      ['customer', "hi i'm waiting on a locksmith"],
      ['agent', "he's five minutes out"],
      ['customer', 'okay great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-phone-234',
    messages: [
      ['agent', "just to let you know we don't deal with pensions on this line it's a separate company now"],
      ['customer', 'who do i ring'],
      ['agent', "it's on the letter"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-phone-235',
    messages: [
      ['agent', "okay i have completed the cancellation you'll get a final bill in about two weeks"],
      ['agent', 'do you require any further assistance'],
      ['customer', 'will i get my deposit back'],
      ['agent', 'yes it comes off the final bill'],
      ['customer', 'okay good'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
]
