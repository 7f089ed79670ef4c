import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-237',
    messages: [
      ['customer', '@VoltraGames cant hear teammates, they hear me'],
      [
        'agent',
        'Hey there! Thanks for getting in touch. What platform are you on, and which headset is it? ^Eir',
      ],
      ['customer', 'ps, the white one from you guys'],
      ['agent', 'Thanks! Have you tried reinstalling the game? ^Eir'],
      ['customer', 'no. 110gb. no'],
      ['agent', 'Understandable 😅 Please go to Sound > Voice output > Headset first. ^Eir'],
      ['customer', 'it was on TV speaker. whoops'],
      ['agent', 'Happens to the best of us. GLHF! ^Eir'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-238',
    messages: [
      ['customer', 'i want to downgrade but keep my number'],
      [
        'agent',
        'Hello Imani, happy to help with that. Downgrading keeps the number. The Small plan is £8 with 5GB. Would you like me to switch you over from your next bill?',
      ],
      ['customer', 'yes go ahead'],
      ['agent', "Thank you, it's been set for the 14th. Any other request on your line today?"],
      ['customer', 'no thats it thx'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-social-239',
    messages: [
      ['customer', 'Can someone wake up passenger in 22B he is my brother and has my keys'],
      ['agent', "Hi Tomasz 😄 We aren't able to pass messages to passengers on board. ^TB"],
      ['customer', "he's gonna land in Tenerife with my keys"],
      ['agent', 'Sounds like a sunny holiday for the keys. ^TB'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-240',
    messages: [
      ['customer', '★☆☆☆☆ Update broke Hebrew text, all backwards'],
      [
        'agent',
        "Hello Noga, apologies for the reversed text, and todah for the screenshots. I'm rolling the renderer back on our server as I write. Please pull to refresh. Reads right to left again? Yours, Miro, Inkwell",
      ],
      ['customer', '★★★★☆ Works again'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-social-241',
    messages: [
      ['customer', 'parcel stuck in customs 12 days @KestrelParcels'],
      [
        'agent',
        'Apologies for the 12 days. The declaration lacked a commodity code. Our customs desk files it today. ^MT',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'en-social-242',
    messages: [
      ['customer', 'why was my comment deleted'],
      ['agent', "Hi, we'd never delete a comment without reason. You must have broken the house rules."],
      ['customer', 'i wrote "nice shoes"'],
      ['agent', 'Please see the house rules: [link]'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-243',
    messages: [
      ['customer', 'So is the recall about my pram or not? lot number 2207C'],
      ['agent', "Hello, the recall covers lots 2201 to 2206. Yours isn't part of it. "],
      ['customer', 'phew. ok'],
      ['agent', "You're welcome! You can find all lots here: [link]"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-244',
    messages: [
      ['customer', "where's my cashback"],
      [
        'agent',
        'Hello Gretchen, cashback has been paid out on the 3rd to the account ending 118. Does that clear things up for you? -Priti',
      ],
      ['customer', 'thats my husbands account i need to ask him'],
      ['agent', 'Of course. -Priti'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-245',
    messages: [
      ['customer', "You've sent a bailiff letter to my late mum @LumenHouseEnergy"],
      [
        'agent',
        "I'm so sorry for your loss, and a letter like that is the last thing you need. I'm stopping all letters on that account today. ^R",
      ],
      ['customer', 'please do'],
      ['agent', 'Stopped. ^R'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-social-246',
    messages: [
      ['customer', 'garden lights blink'],
      ['agent', 'Hi Nils, thank you for contacting Voss Outdoor. In what pattern do they blink?'],
      ['customer', '3 short 1 long'],
      [
        'agent',
        'Thanks. That pattern is the low battery mode. Lay the panel in the sun for a day with the switch on OFF. Is there anything else?',
      ],
      ['agent', '(Manual page 6 for reference: [link])'],
      ['customer', 'danke'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-social-247',
    messages: [
      ['customer', '@CityLibraries renew my passport photo machine is broken at your branch'],
      [
        'agent',
        'The booth belongs to a photo company and we are not allowed to touch it. Call the number on the side.',
      ],
      ['customer', 'number rings out'],
      ['agent', 'We cannot do more from here.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-social-248',
    messages: [
      ['customer', 'my bill is addressed to "MR NOT KNOWN"'],
      ['agent', 'Good morning, go on...'],
      ['customer', 'thats it. thats my name now apparently'],
      ['agent', "Ha. Please send us a photo of the bill and we'll change it."],
      ['customer', 'attached'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-249',
    messages: [
      ['customer', 'my daughter opened 41 loot boxes @VoltraGames'],
      ['agent', 'Hi Orla! Oof. When was this and how many are untouched? ^Eir'],
      ['customer', 'today. 12 untouched'],
      ['agent', 'We can refund the 12 to your card, or all 41 as store credit. Which would you go for? ^Eir'],
      ['customer', 'the 12. and a PIN'],
      ['agent', 'Refunded. PIN setup: [link] ^Eir'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
]
