import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-337',
    messages: [
      [
        'customer',
        'Hi! my online order: paid by gift card + visa, got cancelled, gift card part never came back',
      ],
      [
        'agent',
        "Hi Kerensa, thanks for reaching out to TumblewoodHome. I'd be glad to look into it. Order number?",
      ],
      ['customer', 'TW-91027'],
      ['agent', 'Thanks! What did the cancellation e-mail say about the gift card?'],
      ['customer', '"refunded to original payment method"'],
      [
        'agent',
        "OK. The original card is closed once it's been used up. Sorry about the circle that puts you in. I've sent a new card with the £40 to your mail.",
      ],
      ['agent', 'Has that reached you, and are you all set otherwise?'],
      ['customer', 'card is here. can you see why it was cancelled tho'],
      ['agent', 'I can see it says "stock error". It shows as available again today.'],
      ['customer', "i'll reorder"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'apologise', 'explain'],
  },
  {
    id: 'en-social-338',
    messages: [
      ['customer', 'hi, change delivery date pls'],
      ['agent', 'Hi! Which order? Jo'],
      ['customer', 'TW-90088'],
      ['agent', "Thanks. It's booked for the 12th. Which date were you thinking of? Jo"],
      ['customer', '14 or 15'],
      ['agent', 'The 14th is free between 7 and 11, the 15th between 1 and 5. Jo'],
      ['customer', '15'],
      ['agent', "Noted. You'll get an e-mail. Jo"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-339',
    messages: [
      ['customer', 'does the lamp come with a bulb'],
      ['agent', "It doesn't, it takes an E14. Anything further? Jo"],
      ['customer', 'nope'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-340',
    messages: [
      ['customer', 'the mattress smells of petrol'],
      ['agent', 'Hello there, mhm. Has it been aired for two days? Jo'],
      ['customer', '5 days'],
      ['agent', "Then we'd like to swap it. Please send a photo of the label. Jo"],
      ['customer', '[photo]'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-341',
    messages: [
      ['customer', 'you sent a used mattress topper. there was hair on it'],
      [
        'agent',
        "Hi, we only send new goods, so this can't have come from us. Please check with whoever took in the parcel.",
      ],
      ['customer', 'my cat took in the parcel'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-social-342',
    messages: [
      ['customer', 'how do I put these legs on the couch'],
      [
        'agent',
        'Hi Dimitra! The two with the longer screw go at the front. Turn them by hand first. Have they gone in all right? Jo',
      ],
      ['customer', "partner's out, need someone to tilt it"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-343',
    messages: [
      ['customer', "delivery men walked in with muddy boots, on a cream carpet, I'm in tears honestly"],
      [
        'agent',
        "Elspeth, no wonder you are in tears, I'd be as well. We're sorry for the state the carpet was left in. I'm booking a cleaner for you. Jo",
      ],
      ['customer', 'Thank you Jo. Thursdays are best'],
      ['agent', 'Thursday it is, the cleaner comes at 9. Jo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-344',
    messages: [
      ['customer', "pls can i have your driver's mobile, he's got my specs"],
      ['agent', "We aren't allowed to give numbers out, but I'll radio him. Jo"],
      ['customer', 'he found them!!! on his own nose'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo.not'],
  },
  {
    id: 'en-social-345',
    messages: [
      ['customer', 'assembly fee is on my bill and i built it myself 💪'],
      [
        'agent',
        "Impressive! The fee came on automatically because of the voucher you used. It's been removed. What else can I fix? Jo",
      ],
      ['customer', 'the wardrobe leans a bit lol'],
      ['agent', "That one's on the builder 😄 (a felt pad under the left corner does wonders) Jo"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-346',
    messages: [
      ['customer', 'when is the van here, 7 to 7 is a long window'],
      [
        'agent',
        "The driver rings you half an hour ahead, and from what we see he's with you between 1 and 2. Jo",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-social-347',
    messages: [
      ['customer', 'TV stand has no hole for cables'],
      ['agent', "There's a knock-out panel at the back, please push it from inside. Popped out? Jo"],
      ['agent', "If it's stiff use a hammer handle. Jo"],
      ['customer', 'popped!'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-348',
    messages: [
      ['customer', 'second recliner in a year with a broken motor'],
      [
        'agent',
        "Motor's been swapped today, Mr Anand. I'll give you a bell in a month to hear if it's still reclining. Jo",
      ],
      ['customer', 'ok, put it in your diary'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-social-349',
    messages: [
      [
        'customer',
        "My 92 y/o mother can't stop talking about the two lads who set up her bed. They even made her tea. I'll be recommending you to the whole village. THANK YOU",
      ],
      ['agent', 'Please give her our love! Jo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-social-350',
    messages: [
      ['customer', '4 MONTHS for a TABLE. I am eating off the ironing board. useless!!!'],
      [
        'agent',
        "Hi Konstantin, thank you for your patience. The factory has your table in its schedule. We'll let you know once we know more. Jo",
      ],
      ['customer', 'patience is OVER'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
    heated: true,
  },
]
