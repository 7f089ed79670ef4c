import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-452',
    messages: [
      ['customer', '@PixelPost is there a free version'],
      ['agent', '@sam_draws Yes, with a watermark. [link] Was that all you wanted to know? ^Lu'],
      ['bot', 'Thanks for contacting PixelPost! Please rate Lu from 1 to 5.'],
      ['agent', '@sam_draws Ignore the bot 😅 ^Lu'],
      ['customer', "lol that's all"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-453',
    messages: [
      ['customer', '@PixelPost the new filter pack is insane (good insane)'],
      ['agent', '@sam_draws Yay! Tag us when you post something! ^Lu'],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-454',
    messages: [
      ['customer', 'exports come out green'],
      [
        'agent',
        '@lensflare_lo Hi Lo! Green tint is due to the HDR switch in 5.0. Turn it off in Export > Advanced. Colours back to normal? ^Lu',
      ],
      ['customer', 'less green more purple 🤷'],
      ['agent', 'Huh. Could you send us the original? ^Lu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-455',
    messages: [
      ['customer', 'printing from the app cuts off the left side'],
      ['agent', 'Hi! Thanks for writing. What paper size are you printing on, and which printer? ^Lu'],
      ['customer', 'A5 on an old laser'],
      ['agent', 'Cheers. Please print to PDF first and look whether the left side is there. ^Lu'],
      ['customer', 'pdf is cut too'],
      ['agent', 'OK that helps. Set margins to Auto in page setup. ^Lu'],
      ['customer', 'trying'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-456',
    messages: [
      ['customer', '2nd day without the app working. I teach with it!'],
      [
        'agent',
        'Hi, thank you for your message. We apologise for any inconvenience this may have caused. Please ensure your app is up to date.',
      ],
      ['customer', 'it is'],
      ['agent', 'Thank you. Please ensure your device is up to date.'],
      ['customer', 'it is'],
      ['agent', 'Thank you for your patience.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-457',
    messages: [
      ['customer', 'does this work offline?'],
      ['agent', "Hey there! It does. Please open each project once while you're online. ^Lu"],
      ['customer', 'great for the train'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-458',
    messages: [
      ['customer', 'coupon SPRING refused'],
      ['agent', 'SPRING ended on Sunday, MAY is live though. Has MAY taken something off? ^Lu'],
      ['customer', 'took 30 off, happy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-459',
    messages: [
      ['customer', 'who do i ask about the font licence'],
      ['agent', 'Not something we deal with. Ask the foundry. ^Lu'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-460',
    messages: [
      ['customer', 'can you recover a drawing I never saved'],
      ['agent', "We wish! What was never saved isn't something we can bring back. ^Lu"],
      ['customer', 'it was a good one too'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-461',
    messages: [
      ['customer', 'just deleted my best drawing by accident. no help needed, just sad'],
      ['agent', "Oh that hurts. We've all been there and it's a rotten feeling. ^Lu"],
      ['customer', 'thanks lu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-social-462',
    messages: [
      ['customer', "is there a team licence? we're 6 teachers"],
      [
        'agent',
        "Hi Mr Obi! Teams start at 5. I've made you a quote for six, it's £18 a month altogether. Want me to switch it on? ^Lu",
      ],
      ['customer', 'yes'],
      ['agent', 'On! What more can I help you with? ^Lu'],
      ['customer', 'can pupils join for free'],
      ['agent', 'Up to 40 of them, yes. ^Lu'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree'],
  },
  {
    id: 'en-social-463',
    messages: [
      ['customer', 'when is the linux tablet supported'],
      ['agent', "No date yet. We'll announce it on the blog when it happens. ^Lu"],
      ['customer', 'see you in 2040'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-464',
    messages: [
      ['customer', 'brush lags with the pen, not with the finger'],
      ['agent', 'Hi! OK, go on, does it lag with all brushes? ^Lu'],
      ['customer', 'only watercolour'],
      ['agent', 'Lower the smoothing to 2, please. Is it any faster? ^Lu'],
      ['customer', 'pen battery died this very second i swear'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen'],
  },
]
