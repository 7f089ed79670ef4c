import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-157',
    messages: [
      ['customer', '@SunjetHolidays cant check in online. "An error has occurred"'],
      ['agent', '@elif_goes Hi Elif, apologies for the glitch. Have you tried a different browser?'],
      ['customer', 'chrome safari and edge'],
      [
        'agent',
        '@elif_goes Thank you. Please try this direct link: [link]. Could you get through with that one?',
      ],
      ['customer', 'yes, boarding pass in hand. finally'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-158',
    messages: [
      ['customer', '@SunjetHolidays transfer bus never came, paid 70 eur taxi'],
      [
        'agent',
        '@ingo_r We understand how annoying that is at the start of a holiday. If you send us the taxi receipt we can reimburse it in full. ^Dee',
      ],
      ['customer', 'sent by DM'],
      ['agent', '@ingo_r Received with thanks. ^Dee'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'en-social-159',
    messages: [
      ['customer', '@PinegroveOutdoor is the Ridge 40 pack back in green soon? 🥺'],
      ['agent', '@tarn_bagger Hey! No green planned for this season, but moss is close. [link] Tam'],
      ['customer', 'moss is BROWN'],
      ['agent', "@tarn_bagger We'll agree to disagree 😄 Tam"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-160',
    messages: [
      ['customer', 'email from "you" asking me to confirm my pin. is that real @hello_tarnbank'],
      ['agent', 'Hi Lorna, I see. Did you click on anything in it? -Priti'],
      ['customer', 'no didnt'],
      [
        'agent',
        "Good. It's a scam, we never ask for PINs. Please forward it to [link] and delete it. -Priti",
      ],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-161',
    messages: [
      ['customer', '★★☆☆☆ Bluetooth keeps dropping when I walk the dog'],
      [
        'agent',
        'Hi Ravi! How irritating, right when the chorus starts. Please remove the headset in Settings, pair it anew, and keep the app open for the first song. Has it stopped dropping? Team Tunelet',
      ],
      ['customer', 'The dog is asleep now so.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-162',
    messages: [
      ['customer', '@CityLibraries fined £3 for a book I returned. borrowed at Elm Rd, dropped at Central'],
      ['agent', 'Hello, fines are dealt with by the branch that lent the book. Contact Elm Road.'],
      ['customer', 'Elm Road is closed till monday'],
      ['agent', 'They open Monday at 10.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-163',
    messages: [
      ['customer', '@CityLibraries elm road told me central has to wipe it. seriously?'],
      [
        'agent',
        "Hi there, Ffion from Central. So Elm Road sent you back to us for a book that you dropped here. I'll clear the £3 myself this morning and message you once it's gone, by noon.",
      ],
      ['customer', 'thank you Ffion'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-social-164',
    messages: [
      ['customer', 'Ffion did you manage'],
      ['agent', "Yes. It's gone. Does your account show zero?"],
      ['customer', 'zero it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-165',
    messages: [
      ['customer', '#brokenagain @KestrelParcels vase arrived in 1000 pieces'],
      ['agent', '@klara_k Hi Klara, what was the box like when it arrived? ^MT'],
      ['customer', 'perfect. not a scratch. so badly packed i guess'],
      ['agent', '@klara_k Thank you. Please send photos of the box and of the vase to [link]. ^MT'],
      ['customer', 'no vase to photograph, dust'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-166',
    messages: [
      ['customer', 'new phone, esim wont activate'],
      [
        'agent',
        "Hi Ginger, the QR code was used on your old phone, that's the reason it's refused. A fresh code is in your mail. Anything else before I go? ^LL",
      ],
      ['customer', 'fresh code says "contact provider"'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-167',
    messages: [
      ['customer', '@VoltraGames matchmaking is off. 5 losses in a row vs pros'],
      ['agent', 'Hi, matchmaking works as intended. Maybe try practising a bit more 😉 ^Moss'],
      ['customer', 'did support just tell me git gud'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-168',
    messages: [
      ['customer', '@VoltraGames so your support tells people to git gud?'],
      [
        'agent',
        "Apologies for that remark, it was out of place. I'm looping in our matchmaking lead with your match IDs. ^Eir",
      ],
      ['customer', 'appreciated'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-social-169',
    messages: [
      [
        'customer',
        'Subject: Wrong name on certificate\n\nHi, it says "Siobahn". It\'s Siobhan.\n\nSiobhan Keane',
      ],
      [
        'agent',
        'Dear Siobhan,\n\nPlease accept our apologies for the misspelling. The corrected certificate is attached. Is everything in order now, or do you still need something changed?\n\nYours sincerely,\nAcademy Office',
      ],
      [
        'customer',
        'Name is right. The date is not.\n\nS.\n\n> Is everything in order now, or do you still need something changed?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-170',
    messages: [
      ['customer', 'the new update is so so good, thank you devs!! telling all my friends to get it'],
      ['agent', "You're making us blush! Thank you from all of us at Inkwell 💙"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
]
