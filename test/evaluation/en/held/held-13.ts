import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-205',
    messages: [
      ['customer', "I WANT MY MONEY BACK. 3 letters no answer. You're crooks"],
      [
        'agent',
        'I can imagine how three letters without an answer must feel. I beg your pardon for the silence. What happened to the concert you had paid for?',
      ],
      ['customer', 'cancelled on the day, 120 gone'],
      ['agent', "I've refunded 120. Please check your account and write to me if it's not there."],
      ['customer', 'ok will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise'],
    heated: true,
  },
  {
    id: 'en-held-207',
    messages: [
      ['customer', 'My order number is 4432-A, one bowl is missing'],
      ['agent', "I'm sorry about the missing bowl. What's your order number?"],
      ['customer', 'i just wrote it. 4432-A'],
      ['agent', 'Thank you. The bowl is on its way.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-held-209',
    messages: [
      ['customer', 'ok so i did what you said in the mail'],
      ['agent', 'Great, thanks! How is the picture quality, better?'],
      ['customer', 'so much worse, now its green'],
      ['agent', 'Then I can offer you a new panel.'],
      ['customer', 'yes'],
      ['agent', 'Ordered, and the fitter Ola comes on the 7th at noon.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'en-held-211',
    messages: [
      ['customer', 'how long is the warranty on the drill'],
      ['agent', 'Three years, five if you register it. Is there any further info you need?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-213',
    messages: [
      ['customer', "I'd like my name off the mailing list please"],
      ['agent', "It's off. Shall we leave it at that or is something missing?"],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-215',
    messages: [
      ['customer', 'the lesson link was dead, teacher and 9 kids waiting'],
      ['agent', "Nine kids in front of a dead link, that's awkward. Here's a new one. Is everybody in?"],
      ['agent', "I've got to hop to another chat, bye!"],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-held-217',
    messages: [
      ['customer', 'what r ur hours on easter'],
      ['agent', '10 to 4. Any other thing?'],
      ['agent', 'Happy Easter!'],
      ['customer', 'same to u'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-219',
    messages: [
      ['customer', 'hi, is my repair finished'],
      ['agent', "Not yet. We'll give you a shout when it's finished."],
      ['customer', 'ok thanks'],
      ['agent', 'Was there some other thing?'],
      ['customer', "i'll come by later"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-held-221',
    messages: [
      ['customer', "you're the fifth person I'm telling this to, and nobody does anything. PATHETIC!!!"],
      ['agent', "If you had filled in the form the right way, you wouldn't have to call five times."],
      ['customer', 'the form has no field for it'],
      ['agent', 'It has. You obviously overlooked it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'en-held-223',
    messages: [
      ['customer', 'you left my gate open and my dog ran off'],
      ['agent', 'Our meter reader always closes gates, so it was somebody else and not him.'],
      ['customer', 'he was the only one here'],
      ['agent', "Don't put the blame on us, please."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
]
