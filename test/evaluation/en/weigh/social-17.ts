import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-211',
    messages: [
      ['customer', '@TelraCare my phone go off alone when battery 40%'],
      [
        'agent',
        '@babatunde_o Hello Babatunde, thanks for reaching to us. We are understanding how this is inconveniencing your day. Kindly share the model and IMEI in DM so we will assist you further. -Sunil',
      ],
      ['customer', 'dm sent sir'],
      ['agent', '@babatunde_o Thank you, we have responded you in DM. -Sunil'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-212',
    messages: [
      ['customer', 'Model T9, IMEI in screenshot. It go off at 40%, every day'],
      [
        'agent',
        'Hello Babatunde, thanks for the details. I understand. Have you updated the software to the last version?',
      ],
      ['customer', 'not yet'],
      [
        'agent',
        'Kindly do the below steps: 1. Settings 2. About phone 3. Update. After that use the phone one day.',
      ],
      ['customer', 'ok updated'],
      ['agent', 'Thanks for the confirmation. Is the phone remaining on below 40% after this?'],
      ['customer', 'battery is 71 now, tomorrow I tell you'],
      ['agent', 'Sure, no problem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-213',
    messages: [
      ['customer', 'hello Sunil'],
      ['agent', 'Hello Babatunde! Did it switch off again since the update?'],
      ['customer', 'no sir, it reach 3%'],
      ['agent', 'Nice to hear. Have a blessed day.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-214',
    messages: [
      ['customer', '@TelraCare screen cracked in bag. is it warranty'],
      [
        'agent',
        '@lil_t Hi! For a cracked screen what we can do for you is a repair at half price at our service point in Yaba. -Sunil',
      ],
      ['customer', 'half of how much'],
      ['agent', '@lil_t 22,000. -Sunil'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-social-215',
    messages: [
      ['customer', '@PortvalePower power cut in Lowgate, freezer full'],
      [
        'agent',
        'We apologise for the loss of supply. Engineers estimate 16:30 for restoration. We will text all affected customers at 15:00.',
      ],
      ['customer', 'ok thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'inform'],
  },
  {
    id: 'en-social-216',
    messages: [
      ['customer', '@PortvalePower 16:30 was an hour ago'],
      ['agent', "An estimate is only an estimate. As we've already explained, times may change."],
      ['customer', 'brilliant. enjoy my melted ice cream'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-217',
    messages: [
      ['customer', 'evening all, Wakey rings on mute, which is a feature I guess, but not at mass'],
      ['agent', 'Evening @altarboy 😅 How is "Ring when muted" set in your app?'],
      ['customer', 'on. i never turned it on'],
      ['agent', "Thanks. Slide it off and you're safe. Any more alarms that embarrass you?"],
      ['customer', 'no just the one. father tim says hi'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-218',
    messages: [
      ['customer', 'your chat says go to twitter. twitter says go to chat. where do i go @TelraCare'],
      ['agent', 'Hello, for network complaints please contact network team by dialling 300. -Sunil'],
      ['customer', 'a third place. super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-219',
    messages: [
      ['customer', 'Order shows "delivered to safe place". what safe place'],
      [
        'agent',
        "Hello, sorry for the confusion. This happens when the driver selects the wrong option. He's told us it is behind the grey bin. Can you see it there?",
      ],
      ['customer', "there's no grey bin. we have green ones"],
      ['agent', 'Thank you, checking once more.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-220',
    messages: [
      ['customer', 'ordered 2 coffees got 2 teas lol whatever'],
      ['agent', 'Hi! Whoopsie. Would you send us the receipt? ^Roz'],
      ['customer', 'nah its fine i like tea'],
      ['agent', '🫖 ^Roz'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-221',
    messages: [
      ['customer', 'can you guys play fewer ads for that mattress @RadioMorrow'],
      [
        'agent',
        "Ha, the mattress! I'll ask our ad team at tomorrow's meeting for a cap of two an hour. Could you live with two?",
      ],
      ['customer', 'barely'],
      ['agent', 'Deal.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'en-social-222',
    messages: [
      ['customer', "where's the fan vote result"],
      [
        'agent',
        "Apologies for the delay with the vote! It's pinned at the top now. What else would you like to hear from us?",
      ],
      ['customer', '👀'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-223',
    messages: [
      ['customer', 'Hi there, does the Velo Kids helmet fit 48cm'],
      [
        'agent',
        "Hi Agnieszka, good question! The label says 49. I'll measure one in the shop and text you after lunch, around 2. Tam",
      ],
      ['customer', 'dziękuję!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
]
