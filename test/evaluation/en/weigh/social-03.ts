import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-027',
    messages: [
      ['customer', '@Loopstream it says too many people are watching. i live alone'],
      ['agent', '@beaniemac Hmm, I see. Could someone else have your password? ^NR'],
      ['customer', 'my ex maybe 🙃'],
      [
        'agent',
        '@beaniemac Head to Account > Sign out of all devices, then pick a new password. Give it a minute. Are you able to watch again? ^NR',
      ],
      ['customer', 'YES. bye steve lol'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-028',
    messages: [
      [
        'customer',
        '@BrightlineNet whole of Penarth down? I work from home and I have a call with a client at 1',
      ],
      [
        'agent',
        "@cerys_writes Hi Cerys, we appreciate how stressful that is with a client waiting. There's a known outage in CF64. We'll post the next update here at 12:30. ^SD",
      ],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts', 'inform'],
  },
  {
    id: 'en-social-029',
    messages: [
      ['customer', '@BrightlineNet 12:30 came and went. still nothing on the page'],
      [
        'agent',
        "@penarthpete Hi Pete, it's a cut cable caused by the roadworks on Windsor Road. Our crew is splicing it now. Update to follow by 14:00. ^SD",
      ],
      ['agent', '@penarthpete Hi again, lights should be green from now on. Is your connection back up? ^SD'],
      ['customer', 'No. Red.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'facts', 'inform'],
  },
  {
    id: 'en-social-030',
    messages: [
      ['customer', '@kestrelparcels driver left my parcel in the recycling bin. on recycling day.'],
      [
        'agent',
        "@dr_lindqvist Hi there. You'd need to contact the sender, as our contract is with them. They can raise a claim. Thank you. ^MT",
      ],
      ['customer', "I'm the one who got robbed of a birthday gift but ok"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-031',
    messages: [
      ['customer', 'love the new logo!! who designed it?'],
      ['agent', 'Aw thank you! It was done in-house by our design team 💛 -Ola'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-032',
    messages: [
      ['customer', '@VoltraGames I bought the Ember bundle, was charged, bundle not in the inventory'],
      [
        'agent',
        '@frostbyte_ru Hello! Sorry for the trouble with your purchase. Please send your player ID by DM. ^Moss',
      ],
      ['customer', 'sent'],
      [
        'agent',
        '@frostbyte_ru Thank you. The bundle has been delivered to your in-game mailbox. Could you check whether it has arrived? ^Moss',
      ],
      ['customer', 'yep got it, ty'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-033',
    messages: [
      [
        'customer',
        'Forum: Batch rename loses file extensions since the update\nSteps: select 3 files, F2, type name, Enter. All extensions gone. Windows 11, build 5520.',
      ],
      [
        'agent',
        '[Staff] Thanks for the clear report, Piet. What do you see in the log when that happens? (Help > Show log)',
      ],
      ['customer', 'Nothing unusual, see attachment.'],
      [
        'agent',
        '[Staff] I could reproduce it. It is logged as bug 5520-17. Please use the right-click rename until it is closed.',
      ],
      ['customer', 'OK. Will do.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-034',
    messages: [
      ['customer', '@PinegroveOutdoor zip on the tent broke first night. camping in a gale. cheers'],
      [
        'agent',
        "@rosie_trek Hi Rosie, sorry about the zip! We can send a repair kit today or swap the tent when you're home. Tam",
      ],
      ['customer', 'repair kit please, to the campsite post office'],
      ['agent', '@rosie_trek On its way, first class. Is there anything else you need? Tam'],
      ['customer', '@PinegroveOutdoor yeah what do I do about the rain tonight'],
      ['agent', '@rosie_trek Gaffer tape on the inside, and peg the fly lower on that side. Tam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo'],
  },
  {
    id: 'en-social-035',
    messages: [
      ['customer', '★☆☆☆☆ Cannot login after update, it says wrong password but is right'],
      [
        'agent',
        'Dear user, thank you for the feedback! Please clear the cache of the app, press Forgot password and choose new password minimum 8 signs. Is the login successful now? Best regards, Planly developer',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-036',
    messages: [
      ['customer', '@TumblewoodHome sofa arrived. it does not fit through the door of my flat. now what'],
      [
        'agent',
        "@gregorsamson Hi Gregor. All the measurements are given on the product page and it is the customer's responsibility to check access before ordering. Jo",
      ],
      ['customer', 'wow ok'],
      ['agent', '@gregorsamson There is a collection fee of £49 if you wish to return it. Jo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-037',
    messages: [
      ['customer', '@ardentair can i bring my cello as a second seat'],
      [
        'agent',
        '@celloanna Hi Anna, you sure can! Book an extra seat with the name CELLO and it boards with you. It must be under 140cm. ^PK',
      ],
      ['customer', '138 phew'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-038',
    messages: [
      [
        'customer',
        '@hello_tarnbank I changed my name after the wedding. Account has new name, cards have old name, app has both',
      ],
      [
        'agent',
        'Hi Mrs Ade-Cole, congratulations! So the account is in your new name, the cards still carry the old one and the app shows a mix. Is that right? -Priti',
      ],
      ['customer', 'exactly that'],
      [
        'agent',
        'Thanks. The cards come first and the app will follow. Shall I order both cards today? -Priti',
      ],
      ['customer', 'Please do'],
      ['agent', 'Ordered. -Priti'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree'],
  },
  {
    id: 'en-social-039',
    messages: [
      [
        'customer',
        "@NorthQuayRail huge shout out to Kofi on the 1622 who found my daughter's rabbit and posted it home to us. You have a star there. Best train company in the country!",
      ],
      [
        'agent',
        "@mumofmaisie That's so lovely to hear! We'll pass this on to Kofi's manager. Hugs to the rabbit 🐰 ^Ade",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
]
