import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-014',
    messages: [
      ['customer', '@playvault app just closes itself when i hit resume. ipad'],
      ['agent', '@nina_cub Hi Nina! Which iPadOS version are you on? -Gus'],
      ['customer', '17 something'],
      [
        'agent',
        '@nina_cub Thanks. Please update the app to the newest version in the store, then hit resume again. Any better? -Gus',
      ],
      ['customer', 'nope. same. closes after 2 sec'],
      ['agent', '@nina_cub Thanks for trying. Please send us your device ID over DM: [link] -Gus'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-015',
    messages: [
      [
        'customer',
        "@TumblewoodHome I've ordered a bed 6 wks ago and was told 3 weeks. Whats going on? Order TW-88120",
      ],
      [
        'agent',
        "@carlyhm Hi Carly, apologies for the wait on your bed. I'll get on to the warehouse now. Jo",
      ],
      ['customer', 'thank u'],
      [
        'agent',
        "@carlyhm Right, I've heard from them: it's on the van for Saturday, slot 10-2. Are you happy with that? Jo",
      ],
      ['customer', 'yes! finally'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-016',
    messages: [
      ['customer', "@Fernway_Mobile no signal since the storm. Calls don't even connect."],
      [
        'agent',
        '@oldsalt55 I understand how hard it is without a phone, especially in this weather. A mast near you lost power and engineers are there. It was brought back a few minutes ago. Do you have signal again and is there anything else? ^LL',
      ],
      ['customer', '@Fernway_Mobile yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-social-017',
    messages: [
      ['customer', '@BetaBrew your coffee machine is making a noise like a dying goose'],
      [
        'agent',
        '@hattiegreen Haha oh no, not the goose! Which model is it, and at what point in the cycle do you hear it? ^C',
      ],
      ['customer', 'the Duo. when it froths'],
      ['agent', 'Thanks Hattie! Could you record a short clip and DM it to us? ^C'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-018',
    messages: [
      ['customer', '@SkyBorough my bag is still in Lisbon. I am in Oslo. File ref OSLSB10442'],
      [
        'agent',
        '@t_ingebrig Hi Tor. Delayed bags are handled by the baggage team, not by us on social media. Please contact them here: [link] ^NE',
      ],
      ['customer', 'their form gives error 500'],
      ['agent', 'We have no access to the tracing system, Tor. Please try the form on another browser. ^NE'],
      ['customer', 'amazing service 👏👏👏'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-social-019',
    messages: [
      [
        'customer',
        'Subject: Licence key not accepted\n\nDear Support,\nI bought the Pro licence on Tuesday. The key is refused with "already in use". I only have one computer.\nBest,\nHanneke Vos',
      ],
      [
        'agent',
        'Dear Hanneke,\n\nThank you for contacting Gridnote Support. How did you activate the key the first time: in the installer or in the settings?\n\nKind regards,\nOleg\nGridnote Support Team',
      ],
      [
        'customer',
        'In the installer, but it froze and I had to restart.\n\n> How did you activate the key the first time: in the installer or in the settings?',
      ],
      [
        'agent',
        'Dear Hanneke,\n\nThank you, understood. The first activation has been removed from our server. Please enter the key again. Is it accepted now?\n\nKind regards,\nOleg\nGridnote Support Team',
      ],
      ['customer', 'Yes, it is. Thank you Oleg.\n\n> Is it accepted now?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-020',
    messages: [
      ['customer', '@GreenlaneGrocer are you open bank holiday monday in Leith?'],
      ['agent', '@fiona_mcq Hi Fiona! The Leith store is open 9am-6pm on Monday 🙂 Thanks, Ali'],
      ['customer', 'cheers!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-021',
    messages: [
      ['customer', '@GreenlaneGrocer found this in my salad. [link] thats a SNAIL. A LIVE ONE.'],
      [
        'agent',
        "@dpk_wales Hi there, we're really sorry about this! Please DM us the barcode, use by date and which store you bought it from. Thanks, Ali",
      ],
      ['customer', 'his name is gary now. dm sent'],
      [
        'agent',
        "@dpk_wales Thanks to you and Gary. We've passed the details to our buyers and popped a £10 e-gift card in your DMs. Thanks, Ali",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
    heated: true,
  },
  {
    id: 'en-social-022',
    messages: [
      [
        'customer',
        '★★☆☆☆ Sync deletes my notes. I write on the phone and on the tablet the note is blank. Lost a whole lecture.',
      ],
      [
        'agent',
        'Hi Amrita, thank you for your review. So the text is there on the phone while the same note is empty on the tablet. Please open Settings > Sync > Restore versions and choose the last copy. Is your lecture back? Anything else that is missing?',
      ],
      ['customer', 'Edit: lecture is back, but two other notes are still blank. Changed to 3 stars.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-023',
    messages: [
      ['customer', '@ironpeakgym I cancelled in March and you still took £32 in April. give it back'],
      [
        'agent',
        "@lewisb_88 Hi Lewis. As stated in the terms you accepted when joining, a full month's notice applies, so we can't refund that payment. Your membership ends on 30 April. ^IPG",
      ],
      ['customer', 'nobody told me that at the desk'],
      [
        'agent',
        'It is written on page two of the contract, Lewis, which you should have read before signing. ^IPG',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-social-024',
    messages: [
      ['customer', '@BrightlineNet wifi drops every time the microwave is on lol'],
      ['agent', '@soph_e_r Hi Sophie! Is the router in the kitchen? ^SD'],
      ['customer', 'yeh on top of the fridge'],
      [
        'agent',
        '@soph_e_r Thanks 😄 Please move it to another room, a metre off the ground, and pick the 5GHz network. Better like that? ^SD',
      ],
      ['customer', 'my flatmate has the password for that. will ask'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-025',
    messages: [
      ['customer', '@TheHarbourHotel stayed last weekend. room over the bins. lorry at 5am both mornings'],
      [
        'agent',
        '@mr_p_gale Hello Mr Gale, thanks for telling us. When you raised it with the front desk, what did they say? ~Inês',
      ],
      ['customer', 'that the hotel was full'],
      ['agent', '@mr_p_gale I see. And what would put this right for you? ~Inês'],
      ['customer', 'one night refunded would be fair'],
      ['agent', '@mr_p_gale Done. One night has gone back to the card you booked with. ~Inês'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'en-social-026',
    messages: [
      ['customer', '@NorthQuayRail can i use my off peak return on the 1615?'],
      [
        'agent',
        "@bexontour Hi Bex, the 1615 is a peak service so the ticket isn't valid on that one. The 1631 and anything after is fine. Any other questions? ^Ade",
      ],
      ['customer', 'nah 1631 it is'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
