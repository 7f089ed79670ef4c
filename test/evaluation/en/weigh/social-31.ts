import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-390',
    messages: [
      ['customer', 'Good evening. I bought a fridge online, came today, door opens to the wrong side.'],
      [
        'agent',
        'Good evening Mr Castellanos, thank you for writing to Coldwell. Which way does the door have to open in your kitchen?',
      ],
      ['customer', 'to the left. i chose left on the web'],
      [
        'agent',
        'Thank you. I can see "left" on the order. I\'m sorry that a right-hand one was delivered. I\'ll send our fitter tomorrow between 9 and 11 to turn the door.',
      ],
      ['customer', 'thats possible? turn it?'],
      ['agent', 'Yes, it takes twenty minutes.'],
      ['customer', 'ok then good'],
      ['agent', 'He will ring before he comes. Is there anything else you want him to look at?'],
      ['customer', 'no only the door'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-391',
    messages: [
      ['customer', 'bought a dryer, it is too wide, want to return'],
      [
        'agent',
        "Goods that have been unpacked cannot be taken back. The width is given in the data sheet, as you'll have seen.",
      ],
      ['customer', 'you deliver it unpacked!'],
      ['agent', 'This is in line with our terms.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-social-392',
    messages: [
      ['customer', 'freezer beeps since the power cut'],
      ['agent', 'Hi Annika. I see. Is the red lamp on as well?'],
      ['customer', 'yes'],
      [
        'agent',
        'It beeps because it got too warm inside. Press Alarm once and hold Super for 3 seconds. Has it gone quiet?',
      ],
      ['customer', 'quiet, yes'],
      ['agent', 'Lovely. Please look through the food, too.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-social-393',
    messages: [
      ['customer', 'installer scratched my floor @ColdwellHome'],
      ['agent', 'Installers are self-employed. Any damage claims are between you and the installer.'],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-394',
    messages: [
      [
        'customer',
        "no spare drawer for my 2 year old fridge anywhere? i'm not throwing a fridge away for a drawer",
      ],
      [
        'agent',
        "@green_greta We see why that annoys you. We'll ask the factory if there's one left and get back to you when they've looked.",
      ],
      ['customer', 'please do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'inform.vague'],
  },
  {
    id: 'en-social-395',
    messages: [
      ['customer', 'app shows oven on. oven is off. i think'],
      ['agent', '@smart_ish Hi! Please pull the plug for a minute. Does the app show it as off after that?'],
      ['customer', 'app says on, oven is in my hand basically unplugged'],
      ['agent', '😄 Thanks. Please remove the oven from the app and add it again.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-396',
    messages: [
      ['customer', 'manual for MX4?'],
      ['agent', 'Here you go: [link]'],
      ['customer', 'ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-397',
    messages: [
      ['customer', '6 weeks for a hinge, seriously'],
      [
        'agent',
        'Hello Mrs Achterberg. We could take a hinge from a showroom model or refund you 10%. What would you say to the showroom hinge?',
      ],
      ['customer', "I'd say yes"],
      ['agent', "It's been packed."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-social-398',
    messages: [
      ['customer', 'wrong filter again'],
      [
        'agent',
        "Sorry for the second wrong filter! The right one's been put through your door by our driver just now. Is it the right one at last, and is there something else we should know?",
      ],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-399',
    messages: [
      ['customer', 'the fan in your fridge sounds like a helicopter'],
      ['agent', 'All fridges make a sound. You must have placed it on an uneven floor.'],
      ['customer', "the floor is concrete, laser levelled, I'm a floor layer"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-400',
    messages: [
      ['customer', "so i pressed eco, then it went 'ding', then hot water came out of the ice maker?"],
      [
        'agent',
        "Hi Quill, hm. Eco, a ding, and then hot water from where the ice should come. Please don't use it for now. A technician has been booked.",
      ],
      ['customer', 'kinda want tea from it now'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-401',
    messages: [
      ['customer', 'does your dishwasher have a wifi'],
      ['agent', 'Yes, the D7 and D9.'],
      ['customer', 'which is cheaper'],
      ['agent', 'The D7, £429. Any more questions?'],
      ['customer', 'can i talk to it'],
      ['agent', 'With the D9, yes.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-402',
    messages: [
      ['customer', 'where is my technician, waiting since 8'],
      ['agent', "He's at his last customer before you and arrives at quarter past ten."],
      ['customer', "ok coffee's on"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
]
