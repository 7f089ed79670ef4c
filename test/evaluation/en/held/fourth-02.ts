import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fourth-012',
    messages: [
      [
        'customer',
        "hiya it's about the mot you did on the fiesta you changed the pads and now it squeals every time i brake",
      ],
      ['agent', 'mm hm'],
      ['customer', 'like really loud kids look round in the street'],
      ['agent', 'when does it do it mostly is it first thing or all the time'],
      ['customer', "first thing mainly and when it's wet"],
      [
        'agent',
        "yeah that's glaze on new pads they need bedding in but i don't want you driving about like that bring it in thursday nine o'clock and i'll take the edges off myself won't cost you anything",
      ],
      ['customer', 'oh fab'],
      ['agent', 'does thursday suit'],
      ['customer', "yeah thursday's fine cheers"],
      ['agent', 'see you then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-fourth-013',
    messages: [
      [
        'customer',
        'Hi, I cannot log in to the parents\' portal. It says "user inactive". Reports come out tomorrow.',
      ],
      [
        'agent',
        "Hello Mrs Osei, accounts go inactive on their own after a year without use; that's all it was. I have switched yours on again. Please use the same password as before. Can you see Kofi's page?",
      ],
      ['customer', 'Now it says wrong password'],
      ['agent', "Oh, how irritating. I'll send you a fresh one to the e-mail on file."],
      ['customer', 'Got it, in now, thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'own', 'explain'],
  },
  {
    id: 'en-fourth-014',
    messages: [
      [
        'customer',
        'Your shop sold me boots "waterproof" and after two walks my socks are soaking. I\'ve got the receipt and want my money back, not a voucher.',
      ],
      [
        'agent',
        'Dear Customer,\n\nPlease note that the care label advises treating the leather before first use. Had you followed it, the boots would have remained dry. In accordance with our policy we do not refund worn footwear.\n\nShould you have any further questions, do not hesitate to contact us.\n\nCustomer Care\n--\nHow did we do? Take our one-minute survey: boots.example/survey',
      ],
      ['customer', 'So the label is my fault now. Wonderful.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-fourth-015',
    messages: [
      [
        'customer',
        "good afternoon i'm a sole trader and i think i've been put on the wrong tariff it's the business one but i work from home so it should be the domestic",
      ],
      ['agent', 'i see and how long have you been on it'],
      ['customer', 'since march'],
      ['agent', "okay so you work from your own home and you've been paying the business rate since march"],
      ['customer', 'exactly'],
      [
        'agent',
        "i've switched you over as of today the difference from march will come off your next bill on the twelfth",
      ],
      ['customer', "oh that's brilliant"],
      ['agent', "so are you happy with how we've left it"],
      ['customer', "very happy you've been an absolute star i'll tell everyone at my networking group"],
      ['agent', 'ah bless you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'facts', 'advocate'],
  },
  {
    id: 'en-fourth-016',
    messages: [
      ['customer', "Internet's down again. Third time this month, ridiculous"],
      ['agent', "Hi Leon, that's a rough month, and with you working from home too I guess"],
      ['customer', 'yes exactly'],
      [
        'agent',
        'Our line test shows a damaged joint in the street box; water gets in each time it rains. A crew is booked to replace it on Saturday morning.',
      ],
      ['customer', 'and until then??'],
      ['agent', "I can lend you a 5G router, it'd come tomorrow. Shall I order it?"],
      ['customer', 'yes please'],
      ['agent', "Ordered. I'll text you Saturday at noon with what the crew found."],
      ['customer', 'alright'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'agree', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-fourth-017',
    messages: [
      ['customer', 'hi there um i lost my bank card i think in the taxi last night'],
      ['agent', 'oh bless you what a start to the day'],
      ['customer', 'i know'],
      [
        'agent',
        "right i've stopped the card so nobody can use it new one's on its way you'll have it by wednesday",
      ],
      ['customer', 'thank you'],
      ['agent', "is there any transaction on there you don't recognise or is that us done"],
      ['customer', "no that's us done"],
      ['agent', 'take care now'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'en-fourth-018',
    messages: [
      [
        'customer',
        'Dear team,\n\nwe booked the conference room for 20 people and found chairs for 12. My colleagues stood along the wall during the presentation to our biggest customer. That was quite embarrassing.\n\nBeata Wrona',
      ],
      [
        'agent',
        'Dear Ms Wrona,\n\nThat must have been mortifying for you. Please accept our apologies that the room was not set up as you had ordered it.\n\nThe order reached the floor team with the number from your first enquiry, which was 12, and nobody compared the two. As a remedy we can either cancel the room charge or give you the large hall free of charge for your next event. Which of the two would you prefer?\n\nSincerely,\nH. Baptiste',
      ],
      ['customer', 'The large hall, please. We have our next one on 4 May.'],
      [
        'agent',
        'Dear Ms Wrona,\n\nThe hall is reserved for 4 May, and I will inspect the seating myself at 8 that morning.\n\nSincerely,\nH. Baptiste',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-fourth-019',
    messages: [
      ['customer', 'can u change delivery adress on my order'],
      ['agent', "Sure! What's the new one?"],
      ['customer', '14 Elm Row, flat 2'],
      ['agent', '14 Elm Row, flat 2, got it 👍 changed.'],
      ['agent', 'Anything else?'],
      ['customer', 'nope'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fourth-020',
    messages: [
      [
        'customer',
        "i rented the flat on carver street and the boiler's been out since friday we've got a baby here",
      ],
      ['agent', "okay tell me what it's doing is there anything on the display"],
      ['customer', 'it clicks and clicks and then it says lockout'],
      [
        'agent',
        "and that's no heating and no hot water since friday with a little one in the house gosh that's hard",
      ],
      ['customer', 'it is yeah'],
      ['agent', "i'm getting our plumber out to you this afternoon between two and four name's olly"],
      ['customer', 'oh thank god'],
      ['agent', "and i'll give you a bell tomorrow morning just to see it's stayed on overnight"],
      ['customer', "thanks so much you've been really really kind"],
      ['agent', 'not at all'],
      ['note', 'Carver St lockout since Fri, baby in house, Olly 2-4 today'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'facts',
      'followUp',
      'note',
      'advocate',
    ],
  },
  {
    id: 'en-fourth-021',
    messages: [
      ['customer', 'The licence key you mailed is refused. "Key belongs to other product".'],
      [
        'agent',
        'Hello, thank you for contact. I understand. Which edition you have installed, Standard or Studio?',
      ],
      ['customer', 'Studio'],
      [
        'agent',
        'I see the reason: the shop has sent Standard key because both have similar code. I have generate Studio key: it is in your account under Licences. Please to copy it and restart. Does program accept it?',
      ],
      ['customer', 'Accepted.'],
      ['agent', 'Very good. Have a nice day!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-fourth-022',
    messages: [
      ['customer', "I want to cancel my gym membership, I've moved 200 miles away."],
      [
        'agent',
        "Hi Dean. Members are required to give three months' notice, so we're unable to end it before 30 September.",
      ],
      ['customer', "I moved for work, I can't use it"],
      ['agent', 'I appreciate that, but you did sign the terms.'],
      ['customer', "there isn't a branch within 90 miles!! what am I paying for!!"],
      ['agent', "You might want to speak to your home club about it, head office doesn't decide these."],
      ['customer', 'unbelievable'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
]
