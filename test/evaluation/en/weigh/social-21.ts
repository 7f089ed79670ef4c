import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-263',
    messages: [
      ['customer', "hi I can't log in to my learning account"],
      [
        'agent',
        "Hi there! Thank you for contacting Scholarly Support. My name is Grace and I'll be assisting you today. How are you doing?",
      ],
      ['customer', 'ok just cant log in'],
      ['agent', "I'm glad to hear you're doing ok! What happens when you try to log in?"],
      ['customer', "it says my email doesn't exist"],
      ['agent', 'Thank you for letting me know. Can I have the email please?'],
      ['customer', 'tamsin.bree@[email]'],
      ['agent', 'Thank you Tamsin. Please allow me a moment to check the system.'],
      ['customer', 'ok'],
      ['agent', 'Thank you for waiting, Tamsin. I have updated your account from my end.'],
      ['customer', 'ok'],
      ['agent', "Would you mind trying to log in once more and letting me know if it's successful?"],
      ['customer', 'im in'],
      ['agent', 'Awesome! Have a great rest of your day, Tamsin.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-264',
    messages: [
      ['customer', 'hey do you guys price match'],
      ['agent', 'Hey! Yep, we do. Which item is it?'],
      ['customer', 'the kettle, its 10 less at the other place'],
      ['agent', 'Could you send the link?'],
      ['customer', '[link]'],
      ['agent', "Thanks, looking good. I'm taking the tenner off for you."],
      ['customer', 'nice'],
      ['agent', 'Refunded. Anything else on your shopping list?'],
      ['customer', 'no just kettle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-social-265',
    messages: [
      ['customer', 'still no seat next to my 4 year old. booked 6 months ago @ardentair'],
      [
        'agent',
        "@mum_in_22f Hi Jo, we appreciate that it's worrying to be sat apart from a little one. We've asked the gate team to seat you together. ^PK",
      ],
      ['customer', 'they said "ask other passengers"'],
      ['agent', "@mum_in_22f Thank you, we've messaged the gate again. ^PK"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-266',
    messages: [
      ['customer', 'Do you have job openings'],
      ['agent', 'Hi Kwabena, all vacancies are on [link]. Good luck! -Ola'],
      ['customer', 'thank u'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-267',
    messages: [
      ['customer', 'charger from you guys gets super hot'],
      [
        'agent',
        'Hi Saoirse, please unplug it straight away. Sorry for the scare. We have e-mailed you a voucher for a new one. Has it come through?',
      ],
      ['customer', 'nothing in my inbox'],
      ['agent', 'Thanks, sent once more.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-268',
    messages: [
      ['customer', 'smart plug offline'],
      ['agent', 'Hello, press the button on the plug for 10 sec until it flashes blue. Is it flashing?'],
      ['customer', 'yes blue'],
      ['agent', 'Good. Open the app, Add device, choose the plug, type in the wifi password.'],
      ['customer', 'its adding'],
      ['agent', 'Did the plug go online in the end?'],
      ['customer', 'circle still going round'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-269',
    messages: [
      ['customer', 'want to swap my Saturday ticket for Sunday'],
      [
        'agent',
        "Hi Theo, Sunday has sold out so we can't swap it. We can list yours on the resale, and Monday is available too. ^Vik",
      ],
      ['customer', 'resale please'],
      ['agent', 'Listed. ^Vik'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-social-270',
    messages: [
      ['customer', '#help my insulin pump order is on a van that broke down @KestrelParcels'],
      [
        'agent',
        "@type1_tess Tess, I'm getting a second van to the roadside now. I'll message you every half hour until it's with you. ^MT",
      ],
      ['customer', 'ok. thank you. scared'],
      ['agent', "@type1_tess It's been transferred, the new van is 12 minutes away. ^MT"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-271',
    messages: [
      ['customer', "My tutor didn't show up for the lesson. Again I sat alone in the video room"],
      ['agent', 'Hi Aleksy, I see, thank you for telling us. Did you get any message from her?'],
      ['customer', 'No'],
      ['agent', 'The credit is back on your balance.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-272',
    messages: [
      ['customer', 'Order arrived with the wrong engraving. It says Happy Retirement Bob. My name is Bev.'],
      [
        'agent',
        "Hi Bev! So sorry about Bob. A new one is engraved and shipped already. Is there anything else you'd like engraved on it? Only joking. Is there anything else I can help you with? 😄",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-273',
    messages: [
      ['customer', 'the "waterproof" jacket isn\'t'],
      ['agent', 'Hi, no other customer has had that problem with this jacket. Was it washed with softener?'],
      ['customer', 'never washed'],
      ['agent', 'Then please re-proof it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-274',
    messages: [
      ['customer', 'how do i stop the marketing emails'],
      ['agent', "Hi, I've taken you off the list. Are you happy with that?"],
      ['customer', 'very'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-275',
    messages: [
      ['customer', 'why is my broadband £6 more this month'],
      [
        'agent',
        "Hi Agnes, your two-year discount ended on the 1st, so that accounts for the £6. I'll put you on the loyalty price from today. ^SD",
      ],
      ['customer', 'nice one'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
]
