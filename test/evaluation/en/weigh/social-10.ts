import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-118',
    messages: [
      ['customer', '@KestrelParcels THIRD failed delivery. I WAS HOME. SITTING BY THE DOOR'],
      [
        'agent',
        "@door_watcher We're sorry for the repeated failed attempts. The driver was turned round and went back to your street just now. Have you got the parcel in your hands? ^MT",
      ],
      ['customer', 'NO. and the app now says returned to sender!!!'],
      ['agent', '@door_watcher Please DM us the tracking number. ^MT'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
    heated: true,
  },
  {
    id: 'en-social-119',
    messages: [
      [
        'customer',
        '@Loopstream cancelled my fav show on a cliffhanger. i will never financially recover from this',
      ],
      [
        'agent',
        "@drama_llama We feel your pain, we cried too 😭 We'll pass your love for it to the team. /NR",
      ],
      ['customer', 'tell them i said bring back captain Juno'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-120',
    messages: [
      ['customer', 'Forum: Feature request - sort by file size'],
      [
        'agent',
        "[Staff] Hi Tamsin, it's possible with a custom column: =SIZE(file). Would you be OK with that?",
      ],
      ['customer', 'For now, yes.'],
      ['agent', "[Staff] Good to know. I've tagged this as a feature request."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-social-121',
    messages: [
      ['customer', 'hi left a 5 star review and got charged 5 stars worth of coins? lol'],
      ['agent', "Hi! That's a new one 😄 I can put the coins back for you. Please send your player ID."],
      ['customer', '5510-KLM'],
      ['agent', "Thanks. I'll add 5 extra for the laugh."],
      ['customer', 'haha cheers'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'en-social-122',
    messages: [
      [
        'customer',
        '@LumenHouseEnergy moved out 1 June, moved in 12 June, you billed both flats for all of June',
      ],
      [
        'agent',
        "@nomad_nia Hi Nia. OK, so there's the old flat up to the 1st, the new one from the 12th, and you've been billed the full month at both. ^R",
      ],
      ['customer', 'correct'],
      [
        'agent',
        '@nomad_nia Both bills have been redone with those dates and the difference has been credited. Do they look right to you? ^R',
      ],
      ['customer', 'they do'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-123',
    messages: [
      ['customer', '@MeridianTickets is the Sunday show moved? rumours everywhere'],
      [
        'agent',
        "@gig_goose Hi there! The organiser hasn't told us of any change. As soon as there's news we'll e-mail all ticket holders. ^Vik",
      ],
      ['customer', 'ok, fingers crossed'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-124',
    messages: [
      ['customer', 'got charged 3 times @MeridianTickets rent is due tomorrow'],
      [
        'agent',
        "@gig_goose Three charges right before rent is a worry, I know. Two of them are only holds, caused by the page timing out. They've been released on our side. ^Vik",
      ],
      ['customer', 'so when do I see it'],
      ['agent', '@gig_goose It depends on your bank, but usually within two working days. ^Vik'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-social-125',
    messages: [
      ['customer', 'Where do I find my meter number? Re your message'],
      [
        'agent',
        "Hi, it's on the front of the meter, under the barcode. It begins with two letters. Can you see it?",
      ],
      ['customer', 'yes LE 55098'],
      ['agent', 'Thank you, and the postcode?'],
      ['customer', 'HU3 1QA'],
      ['agent', "Thanks. You're all registered."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-126',
    messages: [
      ['customer', 'my avatar is bald since the patch'],
      ['agent', 'Hi hi! So sorry about the missing hair 😂 What hairstyle did you have on before?'],
      ['customer', 'the long red one from the winter event'],
      [
        'agent',
        "Ta! Log out for a minute and I think you'll find it's grown back. Anything else that's gone AWOL?",
      ],
      ['customer', 'brb'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'apologise'],
  },
  {
    id: 'en-social-127',
    messages: [
      ['customer', '@GreenlaneGrocer someone on your marketplace sold me a toaster w/ a foreign plug'],
      [
        'agent',
        "@toast_malone Hi, marketplace items are sold by third parties. You'll have to sort this out with the seller. Thanks, Kez",
      ],
      ['customer', 'can u at least give me their email'],
      ['agent', "@toast_malone It's on your order page under Seller. Thanks, Kez"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-128',
    messages: [
      ['customer', "@planlyapp when's the watch app back"],
      ['agent', '@tick_tok_t Our developers release it to everybody next Tuesday! ⌚'],
      ['customer', '🎉'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-social-129',
    messages: [
      ['customer', '★☆☆☆☆ Scanner app adds watermark even though I paid'],
      [
        'agent',
        'Hi Olek, sorry about the watermark. It turned out that purchases made through a family account were not recognised. Version 6.1 recognises them. Has the watermark disappeared after updating? All the best, Paperbird Studio',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-130',
    messages: [
      ['customer', '@TheHarbourHotel shower cold, room 112, kids covered in sand'],
      [
        'agent',
        "@sandy_fam Hi all, I'm sorry about the cold shower! I'll send Marco to 112 within ten minutes. You are welcome to use the spa showers until then. ~Inês",
      ],
      ['customer', 'marco is here already wow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
]
