import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-014',
    messages: [
      ['customer', 'hello its about the nursery fees you took them twice this month and now my rent bounced'],
      [
        'agent',
        'oh love, that is the last thing you want with the rent due. tell me how you found out, was it the landlord',
      ],
      ['customer', 'yeah he rang me this morning, proper embarrassing'],
      [
        'agent',
        'i bet. well our new system ran the february list on top of the january one, so every family with two children got hit double. the second payment can go back to you today or sit as credit for march, what would suit your purse better',
      ],
      ['customer', 'back please today'],
      ['agent', "then it lands by four. what else is weighing on you while you've got me"],
      ['customer', "well i'd need something in writing for the landlord"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-015',
    messages: [
      ['customer', "My refund was promised on the 3rd. It's the 19th. Who do I talk to?"],
      ['agent', "That would be accounts, they alone deal with money. I'm sales only."],
      ['customer', 'Can you at least nudge them?'],
      ['agent', "I've no access to their queue, sorry. You'd want to write to them yourself."],
      ['customer', 'Great service.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-016',
    messages: [
      [
        'customer',
        "The hotel you booked us into has put us on the fourth floor, the lift is dead and my wife is in a wheelchair. We've been in the lobby since two.",
      ],
      [
        'agent',
        "Good heavens. A wheelchair, a dead lift and a room four flights up, and you've had nothing but the lobby for three hours, is that how it stands?",
      ],
      ['customer', "That's how it stands."],
      [
        'agent',
        "Right. There's a ground-floor double at their sister house two streets along, I'd pay the taxi. Do I have your blessing to take it?",
      ],
      ['customer', 'You do.'],
      ['agent', "I'm ringing them this minute and you'll have a text from me by quarter past five."],
      ['customer', 'Thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-craft-017',
    messages: [
      [
        'customer',
        "Why has my oat milk been swapped for cow's milk again? I'm allergic, I've said so in the notes.",
      ],
      [
        'agent',
        'Hiya, my bad on the milk, that swap should never leave our kitchen with an allergy note on it. Our picker app hides notes once a bag is sealed, hence nobody saw yours. We could get two cartons of oat to you in the next 40 mins or put the money back',
      ],
      ['customer', '2 cartons'],
      ['agent', 'Rider leaves at 18:10 with both.'],
      ['customer', 'got them'],
      ['agent', 'Right ones this time?'],
      ['agent', "I'll close up here, have a good evening"],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['apologise', 'canDo', 'explain', 'facts'],
  },
  {
    id: 'en-craft-018',
    messages: [
      [
        'customer',
        'Your installer drilled through my water pipe. The kitchen ceiling is on the floor. I will see you in court if nobody comes today.',
      ],
      [
        'agent',
        'Sir, the installer is an independent contractor, so the damage lies between you and him. You signed for that in clause 9.',
      ],
      ['customer', 'You sent him!'],
      ['agent', 'We passed on an address, that is all we did. Clause 9 could not be plainer.'],
      ['customer', "You'll hear from my solicitor."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-019',
    messages: [
      ['customer', 'Greenhouse heater trips the fuse every night around 3.'],
      ['agent', 'Every night, mm-hm, go on.'],
      ['customer', 'Changed the fuse twice. Kettle runs fine on the same socket.'],
      [
        'agent',
        "That's the thermostat relay sticking when it gets below four degrees, we had a bad run of those in autumn. A new relay is in the post to you this afternoon.",
      ],
      ['customer', 'Cheers, looks easy enough to fit'],
      [
        'agent',
        "It is, four screws. First proper frost I'll drop in a call and hear whether she got through the night.",
      ],
      ['customer', "Ta, you're on"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-020',
    messages: [
      ['customer', 'I want to change the name on a train ticket, my sister will travel instead of me'],
      [
        'agent',
        "Tickets of this fare are tied to one traveller, so a change of name is out. What's open to us: a voucher for the full price, valid a year.",
      ],
      ['customer', 'a voucher then'],
      ['agent', 'Thanks. The code is in your account under wallet.'],
      ['customer', 'see it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-craft-021',
    messages: [
      [
        'customer',
        'The translation your agency delivered uses the old product name in 60 places. The client noticed before we did.',
      ],
      [
        'agent',
        'Thank you for telling me straight. Where did the client see it first, in the manual or on the packaging?',
      ],
      ['customer', "Packaging. It's already printed."],
      ['agent', 'I see. Before I start suggesting things: in your eyes, how should we put this right?'],
      ['customer', 'Corrected files and the reprint on your invoice.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'en-craft-022',
    messages: [
      ['customer', "Hi, I'm still locked out of payroll, the people here get paid on Friday"],
      [
        'agent',
        "Hi Beata. Your admin seat expired and I've just switched it back on. There's one more approval that finance has to click, and I'll message you here at 3 pm sharp whatever they say",
      ],
      ['customer', 'ok'],
      [
        'agent',
        '3 pm as agreed: they clicked. Can you get to the payroll page, or is anything still blocking you?',
      ],
      ['customer', 'No'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-023',
    messages: [
      ['customer', 'how do I switch the subtitles to Dutch'],
      ['agent', 'Sure thing. Press the arrow up, then the speech bubble, then Nederlands.'],
      ['customer', 'got it, thank you very much'],
      ['agent', "Sorry, I didn't catch whether you're on the TV app or a phone, but the steps are alike."],
      ['customer', 'tv'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-024',
    messages: [
      ['customer', 'THIS IS THE FOURTH TIME I WRITE ABOUT THE SAME WRONG METER NUMBER'],
      [
        'agent',
        "That would drive me up the wall as well. I'll correct the register myself and have the two bills cancelled.",
      ],
      ['customer', 'finally'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
    heated: true,
  },
  {
    id: 'en-craft-025',
    messages: [
      [
        'customer',
        'my daughter\'s school laptop says "managed by Elm District" but we moved to Oakley district in august and now she can\'t print homework',
      ],
      [
        'agent',
        "Ok so to put it in my own words, she changed schools in summer, the machine still thinks it belongs to the old lot, and that's what's stopping the printing. Close enough?",
      ],
      ['customer', 'Exactly'],
      [
        'agent',
        "Elm never released it from their list when she left, that's the whole trouble. I could write to their IT and request it, provided you're fine with me giving them her name?",
      ],
      ['customer', "Yes that's fine"],
      ['agent', "They've let it go already. Is the homework coming out of the printer now?"],
      ['customer', 'It is, page three as we speak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'canDo', 'explain', 'agree'],
  },
]
