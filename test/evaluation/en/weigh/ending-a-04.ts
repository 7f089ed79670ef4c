import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-040',
    messages: [
      ['customer', 'hello um my bill says premium numbers and ive never rung a premium number in my life'],
      ['agent', 'mhm okay and when is that supposed to have been'],
      ['customer', 'the tenth at night'],
      [
        'agent',
        'right so it turned out the quiz show line counts as one so what ive done is barred those for the future and dropped the three twenty',
      ],
      ['customer', 'oh the quiz that was my wife'],
      ['agent', 'ah there we are and would you call that a fair outcome'],
      ['customer', 'id better let her answer that one'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-ending-a-041',
    messages: [
      [
        'customer',
        'Our tills print receipts without the tax line since the update. The auditors arrive on Monday.',
      ],
      ['agent', 'I understand. What do the receipts show instead of the tax line?'],
      ['customer', 'A blank row.'],
      [
        'agent',
        "The row is blank because the update reset your tax group. I've set it to B again; please ring up something small. Tax printed?",
      ],
      ['customer', 'Printed twice now, on two rows.'],
      ['agent', "Then I'll take the second row out of the template."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'en-ending-a-042',
    messages: [
      ['customer', "My luggage is in Rome and I'm in Riga, with a wedding to go to in two hours!"],
      [
        'agent',
        'Oh no, a wedding in two hours with no clothes, that would make me panic too. I can pay for a suit at the store in arrivals; the voucher is on your phone.',
      ],
      ['customer', 'At the store... they have it'],
      ['agent', 'Dressed for the dance?'],
      ['customer', 'Dressed, and better than with my own.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'en-ending-a-043',
    messages: [
      [
        'customer',
        'I ordered a two-metre HDMI cable and got a one-metre one, then the exchange was a one-metre one as well.',
      ],
      [
        'agent',
        'I apologise for both cables. A two-metre one leaves today and you have it by tomorrow at noon. Does that satisfy you, and have you been left with any other damage?',
      ],
      ['customer', 'It does if it comes. As for damage, I paid the postage, 5.90.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-ending-a-044',
    messages: [
      ['customer', 'The sensor tap in our bathroom runs all night.'],
      ['agent', 'It runs because its eye catches the mirror lamp. Shall I mail you the shade for it?'],
      ['customer', 'Please.'],
      ['agent', 'Posted. Is there some other tap or lamp giving you a bad night?'],
      ['customer', "We're in room 6 of the guesthouse, ask the owner about the rest."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain', 'agree'],
  },
  {
    id: 'en-ending-a-045',
    messages: [
      ['customer', 'Hello, do I need cash on the island?'],
      ['agent', 'Cards are taken everywhere but at the Sunday market.'],
      ['customer', 'Perfect.'],
      ['agent', "Fire away if you've more. Have you?"],
      ['customer', "I haven't."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-046',
    messages: [
      ['customer', 'Hello, do I need cash on the island?'],
      ['agent', "Cards are taken everywhere but at the Sunday market. If you've more, fire away."],
      ['customer', 'Are there banks?'],
      ['agent', 'One, by the harbour.'],
      ['customer', 'I see.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-047',
    messages: [
      ['customer', "How far's the hotel from the beach?"],
      ['agent', 'Four minutes on foot.'],
      ['agent', 'Close enough for you?'],
      ['customer', 'By road or through the quarry? The last guest wrote of a quarry.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-048',
    messages: [
      ['customer', "I've been moved from the quiet coach to the family coach without anyone asking me."],
      [
        'agent',
        "So nobody asked you and now you're among the kids, when it was the quiet coach you'd booked.",
      ],
      ['customer', 'Quite.'],
      ['agent', "You're back in the quiet coach, seat 30. Is the world in order again?"],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-a-049',
    messages: [
      ['customer', "I've been put into the family coach."],
      ['agent', 'Seat 30 in the quiet one is free. Would the world be in order again with that?'],
      ['customer', 'It would.'],
      ['agent', 'Enjoy the hush.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-050',
    messages: [
      ['customer', "Okay the deposit thing's understood."],
      ['agent', 'Nice. And among the other clauses, does any of them still puzzle you?'],
      ['customer', 'Clause 9 puzzles me.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-051',
    messages: [
      ['customer', "Okay the deposit thing's understood."],
      ['agent', 'Nice. How about the rest of the contract, is there a clause that puzzles you?'],
      ['customer', "I've read contracts for a living, so no."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-052',
    messages: [
      ['customer', "Okay the deposit thing's understood."],
      ['agent', 'Nice. How about the rest of the contract, is there a clause that puzzles you?'],
      ['customer', "Haven't turned the page yet."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
