import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-364',
    messages: [
      ['customer', '@ArdentAir AA412 delayed?'],
      [
        'agent',
        '@k_brandt Hi, AA412 is showing a new departure time of 17:25. Thank you for your patience. ^TB',
      ],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-365',
    messages: [
      ['customer', '@ArdentAir AA412 now 19:10. first class experience'],
      ['agent', '@k_brandt Safety always comes first, and delays are outside of our control. ^TB'],
      ['customer', "wasn't complaining about safety was i"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-366',
    messages: [
      ['customer', "@ArdentAir AA412 now 22:40. going to miss my sister's wedding dinner"],
      [
        'agent',
        "@k_brandt We understand how upset you must be to miss the dinner. Apologies for such a long wait. The inbound plane was held by a storm in Faro. We've rebooked you on AA418 at 20:05, seat 3C. ^PK",
      ],
      ['customer', 'omg ok running'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
  {
    id: 'en-social-367',
    messages: [
      ['customer', '@ArdentAir on AA418 thanks PK'],
      ['agent', '@k_brandt Fab! Happy with how that turned out? ^PK'],
      ['customer', 'very'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-368',
    messages: [
      ['customer', "I can't add my infant to my booking. Ref T4R9WZ"],
      [
        'agent',
        "Hello, thank you for messaging ArdentAir, you are chatting with Liesl. I understand that you can't add an infant to T4R9WZ.",
      ],
      ['customer', 'yes'],
      [
        'agent',
        "I am sorry for the inconvenience. May I please have the infant's full name and date of birth?",
      ],
      ['customer', 'Otto Brandt 14 Feb'],
      ['agent', 'Thank you. And the year please?'],
      ['customer', 'this year lol hes a baby'],
      ['agent', 'Thank you. Kindly hold.'],
      [
        'agent',
        'Thank you for holding. The infant is added. The fee of €25 will be collected at the airport.',
      ],
      ['agent', 'Is there anything more I can do for you today?'],
      ['customer', 'can we get a bassinet'],
      ['agent', 'A bassinet is requested, subject to availability.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise'],
  },
  {
    id: 'en-social-369',
    messages: [
      ['customer', 'can I bring a birthday cake on board'],
      ['agent', 'Yes, as hand luggage. Save us a slice 😄 ^TB'],
      ['customer', 'no chance'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-370',
    messages: [
      ['customer', 'booked via CheapoFly, need to change date'],
      ['agent', "Hi, we're not permitted to touch agency bookings. Only CheapoFly can change it. ^TB"],
      ['customer', 'CheapoFly has no phone'],
      ['agent', 'They have a form, we believe. ^TB'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-social-371',
    messages: [
      ['customer', 'left my kindle in 14C on AA101 this morning'],
      [
        'agent',
        "Hi Ruairi, I'll get the crew to look and message you before the plane turns round at 15:30. ^PK",
      ],
      ['customer', 'it has a sticker of a goat'],
      ['agent', "Goat found 🐐 It's waiting for you at desk 4. ^PK"],
      ['customer', 'phew'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-372',
    messages: [
      ['customer', 'need a vegan meal for tomorrow, forgot to order'],
      [
        'agent',
        "Hi Moira, kitchen closes orders 24h ahead, there's one vegan tray spare on your flight though. Shall we put your name on it? ^PK",
      ],
      ['customer', 'yes pls'],
      ['agent', 'Yours. ^PK'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-social-373',
    messages: [
      ['customer', 'been on hold with your call centre for 1h50 to get an invoice'],
      ['agent', "An hour fifty is no way to spend a morning! DM us the ref and we'll do it here. ^PK"],
      ['customer', 'K7PLLW'],
      ['agent', 'Sent. Is it what your accountant wanted? ^PK'],
      ['customer', "she's back monday"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-374',
    messages: [
      [
        'customer',
        'Subject: Claim AA-CL-20\n\nYour form asks for a boarding pass. You never gave me one because you cancelled the flight.\nRegards, Dr Ofori',
      ],
      [
        'agent',
        'Dear Dr Ofori,\n\nThank you for your e-mail. I see. Was the cancellation announced at the gate or by text?\n\nKind regards,\nLiesl\nCustomer Relations\n\n> Your form asks for a boarding pass.',
      ],
      ['customer', 'By text.'],
      [
        'agent',
        'Dear Dr Ofori,\n\nThank you, a copy of the text is sufficient. Please upload it in place of the pass.\n\nKind regards,\nLiesl\nCustomer Relations',
      ],
      ['customer', 'Uploaded.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-375',
    messages: [
      ['customer', 'taxi to hotel, who pays'],
      [
        'agent',
        'Keep the receipt and claim from your travel insurance. Accommodation is arranged by the airport. ^TB',
      ],
      ['customer', 'the airport says you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
]
