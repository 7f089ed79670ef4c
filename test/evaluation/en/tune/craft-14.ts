import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-163',
    messages: [
      [
        'customer',
        'Great, my train ticket shows two seats facing each other in different coaches. What a brilliant system.',
      ],
      ['agent', 'Hello. Let me see the seats. Ah, coach 4 and coach 9.'],
      ['customer', 'wonderful, we can wave'],
      ['agent', "I'm putting you both into coach 9, table seats. Does the ticket look sane now?"],
      ['customer', 'Wonderful, now it says coach 9 twice and one seat.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-craft-164',
    messages: [
      ['customer', 'I only wanted to tell you the form has a typo, it says "pubic transport"'],
      ['agent', 'Oh! May I pass on your name with it, okay?'],
      ['customer', 'Yes, Dave'],
      ['agent', 'Corrected, Dave. Has your eye caught another one, or does the page read clean these days?'],
      ['customer', 'reads clean, that was the lot'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-craft-165',
    messages: [
      ['customer', "it stopped because I dropped it down the stairs, that's no secret"],
      [
        'agent',
        'Thanks for being open. Do you have the serial number? I ask because there are two versions of it.',
      ],
      ['customer', 'SN 77-A'],
      ['agent', "That's 77, dash, A as in apple, is that correct?"],
      ['customer', 'correct'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-166',
    messages: [
      ['customer', 'Would you hold a table without a card number?'],
      ['agent', 'Hello, a table without a card is not something the house permits.'],
      ['customer', "fair enough, I'll walk in"],
      ['agent', 'Walk-ins from five. Shall that be all?'],
      ['customer', "That'll be all."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-167',
    messages: [
      ['customer', "I'll call you at six to tell you how it went with the spare fuse"],
      ['agent', 'Nice of you. We close at six, could you call at five?'],
      ['customer', "at five I'm on the tube"],
      [
        'agent',
        "Then our evening man, Ned, gives you a buzz at seven to hear how it went, he's on till nine.",
      ],
      ['customer', 'fine'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-168',
    messages: [
      ['customer', 'Delivery says soon, what is soon'],
      ['agent', "Soon is soon, no hour given. I can see the van, it's nearby."],
      ['customer', 'how near'],
      ['agent', "I can't hear him on the radio just now, but the dot's on your road."],
      ['customer', 'oh I see him!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-169',
    messages: [
      [
        'customer',
        "I understand you're only doing your job, but this is the second winter without a working radiator, I wear a coat in bed",
      ],
      ['agent', "In your own home... nobody should live like that and I don't wonder you're fed up."],
      ['customer', 'thank you for saying that'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-craft-170',
    messages: [
      ['customer', "I said already, the code doesn't come"],
      [
        'agent',
        "And as I said already, it goes out within a minute. If it isn't there, the phone is at fault, not we.",
      ],
      ['customer', 'oh there, it came'],
      ['agent', "There you go. So it works, doesn't it?"],
      ['agent', 'Closing this, bye.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-171',
    messages: [
      ['customer', "I'd recommend you to nobody in a hurry, honestly"],
      ['agent', 'Noted, sir. The driver turns round at the mill and is with you at ten past.'],
      ['customer', "he's here"],
      ['agent', 'Lovely. Anything else on your mind?'],
      ['customer', 'Yes, a different driver tomorrow please'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-craft-172',
    messages: [
      ['customer', 'you have two invoices for one haircut, one says colour, i had no colour'],
      ['agent', 'okay okay. what did the girl do then after the cut'],
      ['customer', 'nothing, a bit of spray'],
      ['agent', 'and the receipt in your hand, how many lines has it'],
      ['customer', 'one line, cut, 45'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-craft-173',
    messages: [
      ['customer', "I can't find the switch on this lamp"],
      ['agent', "Sorry, first day here, I'm told it's under the foot."],
      ['customer', 'oh there'],
      ['agent', 'Is the lamp burning now?'],
      ['customer', 'yes it is, thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-craft-174',
    messages: [
      ['customer', 'the hospital parking machine took my card'],
      [
        'agent',
        'Right. It kept the card due to the power cut at quarter to, it does that on every restart. The attendant opens it at half past with the key and hands yours out to you.',
      ],
      ['customer', "I'm by the machine"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-craft-175',
    messages: [
      ['customer', "I forgot my locker code, because I'm an idiot"],
      ['agent', "You aren't. May I ask for your membership number?"],
      ['customer', '9012'],
      ['agent', "Thank you. We'll reset it for you."],
      ['customer', 'cheers'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-176',
    messages: [
      ['customer', 'Is the pram recall done with my wheel swap?'],
      [
        'agent',
        'It is, the wheel was the recall. As we like to be sure with babies aboard, expect one of us on the line some weeks from now, simply to hear whether the new wheel runs true.',
      ],
      ['customer', 'how considerate, ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
]
