import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-478',
    messages: [
      [
        'customer',
        '@OrbitFibre so. new house. installer came mon, no access to the manhole. came tues, wrong box. came weds, right box wrong cable. thurs no show. its friday',
      ],
      [
        'agent',
        "@new_nest Hi Amadou, four visits and four different reasons you're still without a line: the manhole, the box, the cable and then nobody at all. That's a week of your life, you must be so tired of us. ^Bex",
      ],
      ['customer', 'bit tired yes'],
      [
        'agent',
        "@new_nest Thursday fell through because the cable hadn't come in. It's here. I'm driving out with the crew myself, we'll be at yours at 3. ^Bex",
      ],
      ['customer', 'you personally?'],
      ['agent', '@new_nest Me personally, with biscuits. ^Bex'],
      ['customer', 'update for everyone reading: bex came. internet works. biscuits were shortbread'],
      [
        'agent',
        "@new_nest 😄 I'll ring you Wednesday to hear whether it's still flying. For now, is there anything about the setup you'd like gone through again? ^Bex",
      ],
      ['customer', 'nah we are good'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'en-social-479',
    messages: [
      ['customer', '@OrbitFibre which cable goes in the white socket'],
      ['agent', '@granny_g The grey one, with the square plug, goes in the lower hole. In? ^Bex'],
      ['customer', 'in'],
      ['agent', '@granny_g And the light on top? Green as it should be? ^Bex'],
      ['customer', 'green as a frog'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-480',
    messages: [
      ['customer', '@OrbitFibre your van blocked the bike lane'],
      [
        'agent',
        'Hello, vans are run by subcontractors. Please note the number plate and report it to them. ^Kai',
      ],
      ['customer', 'it has your logo 2 metres high'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-481',
    messages: [
      ['customer', 'wifi name changed by itself to "OF-8812"'],
      ['agent', 'Hi! I see, odd one. Has anyone pressed the little hole at the back? ^Kai'],
      ['customer', 'toddler. with a fork'],
      ['agent', '😂 Open the app > My wifi > Restore names. Have your gadgets found their way back? ^Kai'],
      ['customer', 'all but the printer'],
      ['agent', 'Printers like to be told twice: turn it off and on. ^Kai'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-482',
    messages: [
      ['customer', "can I pause my contract while I'm at sea, 6 months"],
      ['agent', "Pausing isn't something our contracts allow, sorry, sailor. ^Kai"],
      ['customer', 'aye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-483',
    messages: [
      ['customer', 'paid for 900, app says 500 plan'],
      [
        'agent',
        'Hi, apologies for the wrong plan! I can put you on 900 from now, or leave 500 and credit the difference. Your call? ^Bex',
      ],
      ['customer', '900'],
      ['agent', "You're on 900. What else is bugging you? ^Bex"],
      ['customer', 'my knee'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'canDo', 'agree'],
  },
  {
    id: 'en-social-484',
    messages: [
      ['customer', 'OrbitFibre coming to Glen Orrin?'],
      ['agent', "Surveys are being done. Sign up at [link] and we'll tell you as and when. ^Kai"],
      ['customer', 'signed up in 2022'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-485',
    messages: [
      ['customer', 'upload speed is poor'],
      ['agent', "Upload was never advertised as fast. It's all in the small print. ^Kai"],
      ['customer', 'so is my patience'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-486',
    messages: [
      ['customer', 'netflux buffering but speed test says 870'],
      [
        'agent',
        "The app on your TV was using an old address of ours, hence the buffering. I've retired the address. Is it streaming without stops, and is anything else slow? ^Bex",
      ],
      ['customer', 'no stops, nothing slow, cheers bex'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-487',
    messages: [
      [
        'customer',
        'shout out to @OrbitFibre Bex. Moved 11 people to you today, just because of her. Brilliant brilliant service',
      ],
      ['agent', "Bex here. I'm framing this 🥲"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-social-488',
    messages: [
      ['customer', 'no dial tone'],
      ['agent', "Sorry about the silence on the line! The port's been reset. Do you hear the tone? ^Kai"],
      ['agent', '(pick up and wait 3 seconds) ^Kai'],
      ['customer', 'beeeep yes'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-489',
    messages: [
      ['customer', 'app says "1 device is using 94% of your data"'],
      ['agent', "Hi Wilhelmina, thanks! What's the device called in that list? ^Kai"],
      ['customer', '"LIVING ROOM 2"'],
      ['agent', 'Thank you. Set a sleep timer on it. ^Kai'],
      ['customer', 'my husband says its not him'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-490',
    messages: [
      ['customer', 'planned works tonight, how long pls, I have a night shift from home'],
      ['agent', "From 1 to 3 am our crew swaps the cabinet card. We'll text you at 12:55. ^Kai"],
      ['customer', 'ok coffee break 1 to 3'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
]
