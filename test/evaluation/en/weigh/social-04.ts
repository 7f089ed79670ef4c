import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-040',
    messages: [
      ['customer', "@FreshBoxly my box is missing the fish. it's literally called Fish Friday"],
      [
        'agent',
        '@annekebakes Hi Anneke! Sorry about the missing fish. The supplier was short this morning because the boats stayed in port. I can put £8 back on your account. Lou',
      ],
      ['customer', 'ok fine, that works'],
      ['agent', '@annekebakes Credit added 🐟 Is there anything outstanding? Lou'],
      ['customer', 'no, pasta friday it is'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo', 'explain'],
  },
  {
    id: 'en-social-041',
    messages: [
      ['customer', "@FreshBoxly app won't let me skip next week"],
      ['agent', '@kwesi_o Hey Kwesi, what happens when you tap Skip? Lou'],
      ['customer', 'spinner. forever. then logs me out'],
      ['agent', '@kwesi_o Thanks for that. Have you tried it on the website? Lou'],
      ['customer', 'no'],
      ['agent', '@kwesi_o Could you give it a go there and tell us how you get on? Lou'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-042',
    messages: [
      [
        'customer',
        "@MeridianTickets I have 2 orders for the same gig, only wanted one. Order no's MT5511 and MT5512",
      ],
      [
        'agent',
        "Hi Shanice, thanks for the message. I'll ask our box office to cancel MT5512 and come back to you here before 5pm. ^Vik",
      ],
      ['customer', 'Brill thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-043',
    messages: [
      ['customer', 'any news? its 16:50'],
      ['agent', "Hi Shanice, just in time! I'll message you at half past with their answer. ^Vik"],
      ['customer', 'lol ok'],
      ['agent', 'As promised: MT5512 is cancelled and £64.50 has been returned. All good on your end? ^Vik'],
      ['customer', 'just seen it, all good'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-044',
    messages: [
      ['customer', '@MeridianTickets event page says doors 6, ticket says 7. which one?'],
      [
        'agent',
        "Hi Marek. Door times are set by the venue, so that's one for them, we're just the ticket agent. ^Vik",
      ],
      ['customer', 'they told me to ask you 😂'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-045',
    messages: [
      ['customer', '@LumenHouseEnergy can you move my direct debit from the 1st to the 28th'],
      [
        'agent',
        "@chrissyp Hi Chrissy, we're not able to make changes to your direct debit via X. It's in the app under Payments. ^R",
      ],
      ['customer', 'found it, done'],
      ['agent', '@chrissyp Great stuff! ^R'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-046',
    messages: [
      ['customer', '@LumenHouseEnergy bill of £412. I live in a ONE BED FLAT. I feel sick'],
      [
        'agent',
        "@chrissyp2 Oh Chrissy, a bill like that would give anyone a fright. Let's have a look. What reading does the meter show right now? ^R",
      ],
      ['customer', '20418'],
      [
        'agent',
        '@chrissyp2 Thanks. The bill used 24018, two digits swapped. A new one for £39.20 is in your inbox. Happy with that one? ^R',
      ],
      ['customer', 'OMG yes. can breathe again'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'en-social-047',
    messages: [
      ['customer', '@BetaBrew do the pods fit the old machine'],
      ['agent', '@hattiegreen They do! Any machine from 2015 onwards. ^C'],
      ['customer', 'ace'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-048',
    messages: [
      [
        'customer',
        'Subject: Re: Re: Ticket 40991 - projector firmware\n\nHi, sent the log as you asked. Fan still screams.\nUwe',
      ],
      [
        'agent',
        'Hi Uwe,\n\nThank you for the log. Apologies for the delayed reply from our side. Please install the attached firmware 3.0.9 and set the fan to Auto. Has the noise gone down with this version?\n\nBest regards\nMing | Lumora Support\n\nOn Mon, Uwe wrote:\n> sent the log as you asked. Fan still screams.',
      ],
      [
        'customer',
        'No change at all. 3.0.9 installed, Auto is on.\n\nUwe\n\n> Has the noise gone down with this version?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-049',
    messages: [
      ['customer', 'Re: Ticket 40991\nAny progress?'],
      [
        'agent',
        'Hi Uwe,\n\nthe case is with our engineering team.\n\nMing | Lumora Support\n\nFrom: Lumora\n> I apologise for the fan noise. I will call you tomorrow at 9. Is there anything else I can do?',
      ],
      ['customer', 'Fine.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-050',
    messages: [
      ['customer', '@VoltraGames banned for NOTHING. 3 YEARS of progress. unban me NOW'],
      [
        'agent',
        '@k1ngslayer Hello. Our system does not ban accounts for nothing. You must have used third-party software. ^Moss',
      ],
      ['customer', 'i have NOT. what even is this support, a joke'],
      ['agent', '@k1ngslayer The decision is final. ^Moss'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'en-social-051',
    messages: [
      ['customer', '@Fernway_Mobile roaming not working in Portugal, landed an hour ago'],
      ['agent', '@jaz_travels Hi Jaz, I see. Is data roaming switched on in your settings? ^LL'],
      ['customer', 'should be'],
      [
        'agent',
        '@jaz_travels Please pick the network by hand: Settings > Network > Carrier > choose any PT one. Then airplane mode on/off. Any luck? ^LL',
      ],
      ['customer', 'waiting at passport control now cant use phone'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-052',
    messages: [
      ['customer', '@TheHarbourHotel booked a sea view got a car park view. our anniversary 😢'],
      [
        'agent',
        "@the_lims Happy anniversary, and how disappointing for you both! I'm sorry for the mix-up. ~Inês",
      ],
      ['customer', 'can anything be done'],
      [
        'agent',
        "@the_lims Two bookings with the same surname were swapped at check-in. I'm moving you to 304, the porter is on his way up. ~Inês",
      ],
      ['customer', 'ooh thank you'],
      [
        'agent',
        '@the_lims Is the view what you hoped for? And is there something more we could do to make the evening nice? ~Inês',
      ],
      ['customer', "it's perfect. nope just us and the sea now"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain'],
  },
]
