import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-197',
    messages: [
      ['customer', '@Loopstream why do i get kids shows on my profile. i have no kids'],
      ['agent', '@no_kids_kev Hi Kev! What did you watch last on that profile? /KB'],
      ['customer', 'a documentary on sharks'],
      [
        'agent',
        '@no_kids_kev Thanks! 🦈 Remove it from Viewing activity and the suggestions will change over time. /KB',
      ],
      ['customer', 'doo doo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-198',
    messages: [
      ['customer', '@KestrelParcels ur sms says im number 4 of 12. been number 4 for 3h'],
      [
        'agent',
        '@ama_k Sorry about the stuck counter, Ama. Please open the link again, it should refresh now. Has the number moved? ^MT',
      ],
      ['customer', 'yes. number 5 of 12 🤨'],
      ['agent', '@ama_k Ah. Please DM the tracking number. ^MT'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-199',
    messages: [
      [
        'customer',
        "Ok so here goes. My gran ordered a phone from you. You sent two. She sent one back. You refunded two. Then you charged three. She's confused and so am I @Fernway_Mobile",
      ],
      [
        'agent',
        "Hi there. Right, so two phones came, one went back, two were refunded and then three charged. I'll put the account straight tonight. ^LL",
      ],
      ['customer', "correct. you're doing better than us"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'en-social-200',
    messages: [
      ['customer', '@NorthQuayRail lost property?'],
      ['agent', 'Hi, the form is here: [link]. Items are kept for 90 days. ^Ade'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-201',
    messages: [
      ['customer', 'the sizes on your site are wrong, medium is like an XL'],
      [
        'agent',
        "Hi Ottoline, sorry about the misleading chart! The maker changed its cut this spring, hence the difference. We've updated the chart and a return label is in your inbox. Is there anything more we can do? -Ola",
      ],
      ['customer', "all fine, I'll take a small"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-202',
    messages: [
      ['customer', 'hello i booked hotel for wrong month. non refundable. i am stupid'],
      [
        'agent',
        "Hello Sergio, you are not, it happens to many guests and it's a horrible moment when you see it. When did you notice? ~Inês",
      ],
      ['customer', 'just now. september not august'],
      [
        'agent',
        'Thank you. The same room is free in September at the same price. Shall I move the booking over for you? ~Inês',
      ],
      ['customer', 'you would do that? yes'],
      ['agent', 'Moved. ~Inês'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'agree'],
  },
  {
    id: 'en-social-203',
    messages: [
      ['customer', 'your advert plays at double volume on my radio station'],
      [
        'agent',
        'Hi, thanks for the heads up. Volume is down to the station, so you may want to tell them. -Ola',
      ],
      ['customer', 'ok, telling them'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-204',
    messages: [
      ['customer', 'hi the promo GETGREEN doesnt apply'],
      [
        'agent',
        'Hello, thank you for contacting PinegroveOutdoor. I will be happy to assist you with the promo code. Is the basket above £50? Tam',
      ],
      ['customer', '48.90'],
      ['agent', 'The code needs a minimum of £50. Adding something small would do. Tam'],
      ['customer', 'added socks'],
      ['agent', 'Thank you. Did the discount apply? Tam'],
      ['agent', 'Also, free delivery starts at £60. Tam'],
      ['customer', 'yes it did. no more socks needed'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-205',
    messages: [
      ['customer', 'YOU DELETED MY SAVE. 400 HOURS. I will sue'],
      [
        'agent',
        "Hi Tibor, we're deeply sorry for the lost save. We can roll your profile back to last night's copy, or give you the hours as a boost. Moss",
      ],
      ['customer', 'roll back!!! obviously'],
      ['agent', 'Rolled back. Moss'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo'],
    heated: true,
  },
  {
    id: 'en-social-206',
    messages: [
      ['customer', 'Do you ship to Réunion?'],
      ['agent', "Bonjour! We can't ship there at present. -Ola"],
      ['customer', 'dommage'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-207',
    messages: [
      ['customer', '★★☆☆☆ the ads are waaay too loud, scared my baby awake'],
      [
        'agent',
        "Hi new parent, we know how precious a sleeping baby is, and how maddening that must have been! Ads follow the game volume since today's update. Are they quieter on your side? Cheers, Tiny Tractor Games",
      ],
      ['customer', 'Much better. Baby sleeps. 5 stars'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-208',
    messages: [
      ['customer', "Heating's off in the co-working space, we're in coats"],
      ['agent', "Hi team, I'll update you in this channel at 10. Rosa from facilities"],
      ['customer', 'ok 🧣'],
      [
        'agent',
        "It's 10: a valve was replaced. I'll come by at 2 and see if it's still warm. Rosa from facilities",
      ],
      ['customer', 'bring soup'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'en-social-209',
    messages: [
      [
        'customer',
        'Subject: Complaint\n\nI have written on 2, 9 and 16 May. No answer. I ask for a reply.\n\nDr. Amsel',
      ],
      [
        'agent',
        'Dear Dr. Amsel,\n\nThank you for your message. It is being looked into. You will hear from us in due course.\n\nSincerely,\nCustomer Relations',
      ],
      ['customer', 'This is what you wrote on 2, 9 and 16 May.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-210',
    messages: [
      ['customer', 'can i upgrade my seat with points'],
      [
        'agent',
        "Yes! Go to My trips > Upgrade > Pay with points. It's 4,000 per leg. Does that answer it, or is there more on your mind? ^TB",
      ],
      ['customer', 'Yes'],
      ['agent', 'Great, safe travels! ^TB'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
