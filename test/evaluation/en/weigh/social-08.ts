import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-092',
    messages: [
      ['customer', 'the app says my session expired every time I tap anything'],
      ['agent', "Hi Yann, apologies for the bother. Is your phone's clock set to automatic?"],
      ['customer', 'no its manual'],
      ['agent', 'Please set it to automatic, log out, log in. Does it let you tap around freely now?'],
      ['customer', 'still session expired'],
      ['agent', 'Thank you. Please tell us your phone model.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-093',
    messages: [
      [
        'customer',
        'Subject: Group booking 24 Aug\n\nWe booked 12 rooms, your confirmation says 10. Two guests are arriving a day earlier as well. Our PO says 12.\nRegards, Sunniva Aas',
      ],
      [
        'agent',
        'Dear Ms Aas,\n\nThank you for your e-mail. As I understand it you asked for 12 rooms, we confirmed only 10, and two of the guests come on the 23rd already. We have the two rooms free on both nights. May we add them to the booking at the same rate?\n\nBest regards,\nInês Duarte\nReservations',
      ],
      ['customer', 'Yes please.\n\nSunniva\n\n> May we add them to the booking at the same rate?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree'],
  },
  {
    id: 'en-social-094',
    messages: [
      [
        'customer',
        "@BetaBrew machine died after 13 months. ONE month after warranty. you're having a laugh!!!",
      ],
      [
        'agent',
        "@marty_mc Hi Marty. The warranty is 12 months so we're not able to repair this free of charge. As mentioned in our previous reply, a service costs £60. ^C",
      ],
      ['customer', 'previous reply? what previous reply!!'],
      ['agent', '@marty_mc It was sent on Monday. Perhaps you overlooked it. ^C'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-social-095',
    messages: [
      ['customer', '@BetaBrew following up on the dead machine'],
      [
        'agent',
        "@marty_mc Hi Marty, new face here! What I can offer is a free service as a goodwill gesture. I'll e-mail the label tonight. Anything you're still unsure of? ^Roz",
      ],
      ['customer', 'no, ta roz'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'facts'],
  },
  {
    id: 'en-social-096',
    messages: [
      ['customer', '@NorthQuayRail does the 1102 have bike spaces'],
      ['agent', "Hi, yes, six of them in coach D. You don't need a reservation. ^Ade"],
      ['customer', '👍🚲'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-097',
    messages: [
      ['customer', 'mods hate me @VoltraGames keep muting me for no reason'],
      ['agent', "Hey Ixchel, it's no fun being muted. What did the notice say? ^Moss"],
      ['customer', '"spam". i said gg twice'],
      [
        'agent',
        'Hmm. The filter counts repeats. Please file an appeal at [link], they answer them in order. ^Moss',
      ],
      ['customer', 'filed'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-social-098',
    messages: [
      ['customer', '@BrightlineNet landline crackles when it rains'],
      ['agent', '@gran_maude Hi Maude, I see. Have you plugged the phone in the test socket already? ^SD'],
      ['customer', 'Yes dear. Still crackles.'],
      ['agent', "@gran_maude Thank you. We've run a remote reset of the line card. Is the crackle gone? ^SD"],
      ['system', 'This conversation was closed after 24 hours without a reply.'],
      [
        'agent',
        "@gran_maude We're closing this for now as we haven't heard back. Reply here to open it again. ^SD",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-099',
    messages: [
      ['bot', "Hi! I'm Brix, the virtual assistant. Did I answer your question?"],
      ['customer', 'no. human'],
      ['agent', "Hello, you're through to Yasmin. Please send me your account number."],
      ['customer', '7710 2213'],
      ['agent', 'Thank you, one moment please.'],
      ['customer', 'ok'],
      ['agent', 'Your contract runs until 4 December.'],
      ['customer', 'thats all i wanted'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-100',
    messages: [
      ['customer', 'Kiosk at Eastgate ate my £20 and gave no top-up. Card 6335 0011'],
      [
        'agent',
        'Hello, thanks for messaging Moorland Bus. I have found the payment. Please tap the card on any reader to collect the £20. Have you managed to collect it?',
      ],
      ['customer', 'Just tapped. £20 there'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-101',
    messages: [
      ['customer', '★☆☆☆☆ The new layout is horrible. Bring back the old one.'],
      [
        'agent',
        'Hi Esmé, thank you for your honest feedback. We are sorry for the confusion the new layout has caused. You may find the classic view under Settings > Display. Kind regards, the Planly team',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-102',
    messages: [
      ['customer', '@KestrelParcels customs want £38 for a £20 scarf. Is this right'],
      [
        'agent',
        '@wool_gatherer Hi! Duties are set by the customs authority, so please take it up with them directly. ^MT',
      ],
      ['customer', 'they said ask the courier'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-103',
    messages: [
      ['customer', 'how do I gift a subscription'],
      [
        'agent',
        'Hey! Tap Store > Gift, choose a friend and a plan. Does that help, and is there anything else? -Gus',
      ],
      ['customer', "the friend isn't in my list. can I do it by email?"],
      ['agent', 'You can, tap "Not in my list". -Gus'],
      ['customer', 'oh nice'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-104',
    messages: [
      ['customer', '@TheHarbourHotel the pool is closed? the website says open'],
      [
        'agent',
        "@lido_lover Hi there. Apologies that the website is out of date. A pump failed on Sunday, which is why it's closed. The fitter comes tomorrow at 10 and the pool opens again on Thursday. ~Inês",
      ],
      ['customer', 'we leave Thursday. typical'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts'],
  },
]
