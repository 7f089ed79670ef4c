import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-365',
    messages: [
      ['customer', "I'm at the clinic car park and can't get out, ticket lost."],
      ['agent', 'The arm is up now, I see your car. Through?'],
      ['customer', 'Through, cheers.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-366',
    messages: [
      ['customer', "It's me from the clinic car park again, the second arm."],
      ['agent', "That one's been lifted as well. Through?"],
      ['customer', 'No, it went up and came straight back down.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-367',
    messages: [
      [
        'customer',
        "We've a funeral on Thursday and the order of service says Friday, and Aunt Joan's poem isn't in it.",
      ],
      ['agent', "So the day's a day late and your aunt's poem is left out?"],
      ['customer', "That's it."],
      [
        'agent',
        'Both are mended, 80 copies lie at the chapel. Would you have any other wish for the booklet?',
      ],
      ['customer', 'No other wish. They look lovely.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-368',
    messages: [
      ['customer', 'can u turn off paperless for my nan'],
      ['agent', 'Done. Is that what she wanted? Is she after any other change?'],
      ['customer', "she's asleep"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-369',
    messages: [
      ['customer', 'My broadband engineer broke the doorbell wire.'],
      [
        'agent',
        "He's with a contractor, you'd need to claim from them directly. Is there any more damage, for the sake of my notes?",
      ],
      ['customer', 'no only the wire'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-370',
    messages: [
      ['customer', 'Bonjour, the label printer takes not the new roll.'],
      [
        'agent',
        'Bonjour! It refuses because the notch faces down. Turn it, notch up, close the lid. It takes it now?',
      ],
      ['customer', 'My colleague has closed the warehouse for today, we see at seven tomorrow.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-371',
    messages: [
      ['customer', "I'd asked for the annual statement by post."],
      ['agent', 'Posted this morning, first class.'],
      ['agent', "Any further paperwork you're waiting on?"],
      ['customer', 'The share certificate. Since August.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-372',
    messages: [
      ['customer', 'My swimming pass ran out while the pool was shut.'],
      ['agent', 'Would two extra months be a fair swap?'],
      ['customer', 'fair enough'],
      ['agent', "They're on the pass. Is the pass as you want it?"],
      ['customer', 'It is, till the 30th of June.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-373',
    messages: [
      ['customer', 'When will the hospital bed be collected?'],
      ['agent', 'Two men come for it on Wednesday between one and three. Will the stairs be clear?'],
      ['customer', 'yes'],
      ['agent', 'And no lift, or is there one?'],
      ['customer', 'no lift'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-374',
    messages: [
      ['customer', 'pls i cannot to enter the exam'],
      ['agent', 'hi, new link in chat, press it'],
      ['customer', 'i press'],
      ['agent', 'ok so you are inside the exam?'],
      ['customer', 'it say wait for host'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-375',
    messages: [
      ['customer', 'Did the ombudsman take my case?'],
      [
        'agent',
        "He did, file 88. I'll let you know by the 20th whether he wants to hear you. Any other matter you need us for?",
      ],
      ['customer', "I'd need to talk to my union first."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-376',
    messages: [
      ['customer', 'You closed my account by mistake, my mortgage bounced!'],
      [
        'agent',
        "Dear Mr Oduya,\nI'm very sorry for the closure. The account is open, the mortgage has been paid from it and the lender's fee made good. Could you let me know whether all this has reached you, and whether anything is left that we should undo?\nYours sincerely\nH. Crane",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-377',
    messages: [
      ['customer', 'what does "pro rata" mean on my holiday letter'],
      [
        'agent',
        "that you get the part of the days that matches the part of the year you're with us. 14 for you. does that clear things up",
      ],
      ['customer', 'that clears things up'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
