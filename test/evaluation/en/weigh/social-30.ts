import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-376',
    messages: [
      [
        'customer',
        'my game froze in the middle of the final. stream was live. 3000 viewers watching me stare',
      ],
      [
        'agent',
        "Hey Bex! Freezing in front of 3000 people, that's brutal. What was going on in the match when it froze? ^Eir",
      ],
      ['customer', '20 ppl fighting, overlay open'],
      [
        'agent',
        'Thanks. Turn the overlay off, verify files in the launcher and hop in a practice match with 20 bots. Does it hold? ^Eir',
      ],
      ['customer', 'bots fine. real match froze again'],
      ['agent', 'OK! Logs please: [link] ^Eir'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-377',
    messages: [
      ['customer', 'Steam-ish store says refund must come from you, you say store'],
      ['agent', "Purchases in the store are for the store to refund, we've no say in it. ^Eir"],
      ['customer', 'ping pong'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-378',
    messages: [
      ['customer', 'controller drifts left in menus only'],
      ['agent', 'Hi! Right, I see. Is a second controller plugged in by any chance? ^Eir'],
      ['customer', 'omg yes under the cat'],
      ['agent', "That's what happened then: two inputs, one cat. Unplug it. No more drift? ^Eir"],
      ['customer', 'none. cat is offended'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-social-379',
    messages: [
      ['customer', 'I WANT MY SKIN BACK. you stole it. THIEVES'],
      ['agent', "Hi, limited skins leave the inventory when the event ends. We can't make exceptions. ^Moss"],
      ['customer', 'THIEVES!!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
    heated: true,
  },
  {
    id: 'en-social-380',
    messages: [
      ['customer', 'when is maintenance over'],
      ['agent', "It ends at 14:00 CET and we'll post here the moment... well, at 14:00! ^Moss"],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-social-381',
    messages: [
      ['customer', 'how do I link my account'],
      ['agent', 'Settings > Accounts > Link. Got other questions? ^Eir'],
      ['bot', 'Rate your chat with Eir! How satisfied are you? ⭐⭐⭐⭐⭐'],
      ['agent', '(The link expires after 10 minutes by the way.) ^Eir'],
      ['customer', 'linked'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-382',
    messages: [
      [
        'customer',
        "bought the season pass on pc thinking it'd be on my switch, it isn't, my brother's is though, same store",
      ],
      [
        'agent',
        "Hiya Lorcan, so you've a pass on PC that hasn't come across to your Switch while your brother's has. Thanks! What we can do is move it over once, free. ^Eir",
      ],
      ['customer', 'please move'],
      ['agent', 'Moved. ^Eir'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo'],
  },
  {
    id: 'en-social-383',
    messages: [
      ['customer', 'voice chat still full of slurs. reported 30 times'],
      ['agent', "You're able to mute other players. As we've told you before, reports are looked at. ^Moss"],
      ['customer', 'by whom. nobody'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-384',
    messages: [
      ['customer', 'beta key already used?'],
      ['agent', "Hi, sorry about the dud key! A fresh one's in your DMs. ^Eir"],
      ['customer', 'works'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-385',
    messages: [
      ['customer', 'can I name my guild Soup'],
      ['agent', 'Yes. ^Moss'],
      ['customer', 'can I name it Soup Soup'],
      ['agent', "That's taken. ^Moss"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-386',
    messages: [
      ['customer', 'shield icon hides the chat in portuguese'],
      [
        'agent',
        "Olá Iara! Sorry about the overlap. I'm making the icon smaller for the build on Thursday. Is there any other text that's cut off? ^Eir",
      ],
      ['customer', 'will look when Im home'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-387',
    messages: [
      ['customer', 'crash on exit gone since your driver tip, fingers crossed'],
      ['agent', "Yay! We'll nudge you on the 1st of next month to hear if it's still stable. ^Eir"],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-social-388',
    messages: [
      [
        'customer',
        'I take back everything, Eir fixed it. best support in gaming, seriously, I told my whole clan',
      ],
      ['agent', '🥹 Pinning this on the fridge. ^Eir'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-social-389',
    messages: [
      ['customer', 'says my name is inappropriate. my name is Dick Cummings. its my name'],
      ['agent', 'Hi Dick, the filter now lets you pass. Did it accept your name? ^Eir'],
      ['customer', 'on the bus, try later'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
