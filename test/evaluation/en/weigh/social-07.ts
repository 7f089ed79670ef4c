import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-079',
    messages: [
      ['customer', 'Hi. My gift card says 0 balance but I never used it'],
      [
        'agent',
        'Thank you for contacting Tumblewood Home customer care, my name is Rashid. I am happy to help you with that. How did you receive the gift card: by post or by e-mail?',
      ],
      ['customer', 'email'],
      ['agent', 'Thank you for confirming. May I have the last 4 digits of the card please?'],
      ['customer', '9031'],
      ['agent', 'Thank you for the digits. Kindly allow me 2-3 minutes to check.'],
      ['customer', 'ok'],
      [
        'agent',
        'Thank you for your kind patience. I can see that the card was not activated at purchase. I apologise for the inconvenience caused. I have activated the card from my end. Could you kindly refresh and confirm if the balance is showing now?',
      ],
      ['customer', 'shows 75 now'],
      ['agent', 'Wonderful! Thank you for chatting with Tumblewood Home. Have a lovely day ahead.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'explain'],
  },
  {
    id: 'en-social-080',
    messages: [
      ['customer', 'order not here'],
      [
        'agent',
        "Hello, thank you for messaging KestrelParcels. I'm sorry to hear that your parcel has not arrived. May I have the tracking number please? Let me look into this.",
      ],
      ['customer', 'KP99120034GB'],
      [
        'agent',
        'Thank you. I can see the parcel is at the Slough hub since yesterday. It is scheduled to go out on the next run.',
      ],
      ['customer', 'when'],
      ['agent', 'The exact time is not showing yet.'],
      ['customer', 'k'],
      ['agent', 'Is there anything else I may assist you with?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-081',
    messages: [
      ['customer', 'Do I need a visa to change planes in Keflavik? British passport'],
      [
        'agent',
        "Hi Arthur, for British passport holders there's no visa needed for a transit there. Entry rules may change, so please check the official pages before you go. ^TB",
      ],
      ['customer', 'grand, thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-082',
    messages: [
      ['customer', 'hi my broadband speed test says 11 mbps and i pay for 100'],
      [
        'agent',
        'Hi, thank you for messaging Brightline. I understand. Are you testing over wifi or with a cable?',
      ],
      ['customer', 'wifi upstairs'],
      [
        'agent',
        'Thank you. Can you please run the test with a cable next to the router and tell me the result?',
      ],
      ['customer', '94'],
      [
        'agent',
        'Thank you for the result. A Brightline Mesh disc is available for £5 a month. Is there anything else I can help with today?',
      ],
      ['customer', 'can I have the disc for free? other companies do that'],
      ['agent', 'I do understand your request. The disc is £5 a month.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-083',
    messages: [
      ['customer', 'refund for cancelled gig pls. promised 14 days ago'],
      ['agent', "Hi there. We can't issue refunds until the organiser releases the funds. ^Vik"],
      ['customer', 'so you have my money but not my money'],
      ['agent', 'The organiser holds the funds. ^Vik'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-084',
    messages: [
      ['customer', 'Forum > Billing: Charged in USD instead of EUR?'],
      [
        'agent',
        'Hi @kasimir, happened because your store country is set to US. Change it under Account > Region. Then the next invoice is in EUR. Did you find the setting?',
      ],
      ['customer', 'i am on mobile, will look on weekend'],
      ['system', '[This topic was moved to Billing > Regions]'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-085',
    messages: [
      ['customer', '@PinegroveOutdoor these boots have destroyed my heels. 2 days into a 10 day hike'],
      [
        'agent',
        '@hillarywalks Ouch, that sounds really painful, Hillary. How were they when you tried them at home? Tam',
      ],
      ['customer', 'fine on carpet lol'],
      ['agent', "@hillarywalks Try lacing them with a surgeon's knot at the ankle, and tape the heels. Tam"],
      ['customer', '@PinegroveOutdoor will try at camp'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-086',
    messages: [
      ['customer', '@Loopstream 4K stuck at SD for a week now. line is fine, tested'],
      [
        'agent',
        "@quentin_v Hi Quentin. I've reset your quality profile from here. Please play something for a bit. I'll drop you a line tomorrow evening to see if 4K has held. /KB",
      ],
      ['customer', '@Loopstream SD gone so far, speak tomorrow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-social-087',
    messages: [
      ['customer', 'evening'],
      ['agent', '@quentin_v Evening Quentin! Has the picture stayed in 4K since yesterday? /KB'],
      ['customer', 'it has, all crispy'],
      ['agent', '@quentin_v Love it 🍿 /KB'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-088',
    messages: [
      ['customer', '@GreenlaneGrocer my delivery turned up with 14 bananas. I ordered 14 apples'],
      [
        'agent',
        '@priyab Hi Priya, sorry about that! Could you drop us a DM with your order number please? Thanks, Kez',
      ],
      ['customer', 'GG-55601'],
      ['agent', 'Thanks Priya. Full refund for the bananas is done, keep them. Thanks, Kez'],
      ['customer', 'banana bread it is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-089',
    messages: [
      ['customer', '@hello_tarnbank app down, cant pay for lunch'],
      [
        'agent',
        "We're aware of an issue with the app and card payments are working as normal. Next update at 1pm right here. -Priti",
      ],
      ['customer', 'card is at home 🙃'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-social-090',
    messages: [
      ['customer', '@hello_tarnbank still down. its 1.15'],
      ['agent', "We're still working on it and will share more as soon as we have it. -Priti"],
      ['customer', 'so helpful'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-091',
    messages: [
      [
        'customer',
        '@MeridianTickets just want to say Vik sorted my mess in two minutes flat. absolute legend, give him a raise',
      ],
      [
        'agent',
        "@shanice_o You've made his whole week! Is there anything else he can be legendary about? ^Dee",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['advocate'],
  },
]
