import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-209',
    messages: [
      ['customer', 'My promo code does nothing.'],
      ['agent', 'You must have typed it wrong. I entered it for you. Better?'],
      ['customer', "I pasted it from your mail, and the total hasn't moved a cent."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-a-210',
    messages: [
      ['customer', 'Sync on my second laptop hangs on "preparing"'],
      ['agent', 'Sign out there and in again, that alone does it.'],
      ['customer', 'signed out, signed in'],
      ['agent', 'it went past "preparing"?'],
      ['customer', 'flew past it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-211',
    messages: [
      ['customer', "ok that's clear about the insurance"],
      ['agent', 'so youre happy for me to go or is there something you wanted to add'],
      ['customer', 'mm'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-212',
    messages: [
      ['customer', 'THIRD TIME I WRITE!! My booking shows the wrong dates!!'],
      [
        'agent',
        'The dates on it are 3 to 9 May as of now. Is that right, and is everything else on the booking as it should be?',
      ],
      ['customer', "Dates ok. Guests no. We're FOUR!!"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-ending-a-213',
    messages: [
      ['customer', 'Good evening, our guests cannot log in to the hotel wifi, they get a white page.'],
      [
        'agent',
        "Good evening,\nthe login page was moved back to its old address and answers again. I'd be obliged for a word from you: do your guests get past the white page? A good night to you and the house.\nT. Amsel",
      ],
      ['customer', 'Good morning, they do, twelve of them at breakfast.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-214',
    messages: [
      ['customer', 'Hello, the washing machine walks across the floor.'],
      [
        'agent',
        'Hello Mr Kerr,\nplease take out the four transport bolts at the back; a drawing is attached. I will drop off a rubber mat on Wednesday besides. Does it stand still without the bolts?\nRegards, Lena',
      ],
      ['customer', 'Hello Lena, the bolts are out and it now walks the other way.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-a-215',
    messages: [
      ['customer', 'hi i need my flight times in an email'],
      ['agent', 'sent'],
      ['customer', 'got em'],
      ['agent', 'good stuff, what else is cooking'],
      ['customer', 'what else is cooking is that my return is a day too early'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-216',
    messages: [
      ['customer', 'I sent in my drill for repair.'],
      ['agent', "Received, it's with the workshop. Was it working when you last used it?"],
      ['customer', 'No, sparks.'],
      ['agent', 'Did you use it since?'],
      ['customer', 'No.'],
      ['agent', "Okay, that's in the file. Have a good one!"],
      ['customer', 'And is there anything else you need?'],
      ['agent', 'Nothing. Bye now.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-217',
    messages: [
      ['customer', 'The warranty page rejects my serial number'],
      ['agent', "It's registered by hand: you have cover until 2029. Would that be it, or is there a rest?"],
      ['customer', 'That would be it.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-218',
    messages: [
      ['customer', 'The card reader says "declined" to every customer since noon and I have a queue.'],
      [
        'agent',
        'So every card since noon is declined, have I got that straight, or did I leave something out?',
      ],
      ['customer', 'You have got it straight.'],
      ['agent', "I'm not allowed to reset it from here. Please use the spare."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not'],
  },
  {
    id: 'en-ending-a-219',
    messages: [
      ['customer', "The rental scooter won't unlock"],
      ['agent', 'What colour does the handle glow?'],
      ['customer', 'red'],
      ['agent', "I've pinged it and it's free. Off you go?"],
      ['customer', "there's a bloke leaning on it, sec"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-220',
    messages: [
      ['customer', "The rental scooter won't lock"],
      ['agent', "I've ended the ride from here, 3.20 in total."],
      ['agent', 'All well?'],
      ['customer', 'yeah all well'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-221',
    messages: [
      ['customer', 'Hi'],
      ['agent', 'Hi! All well?'],
      ['customer', "So so, my ride won't end."],
      ['agent', 'Tap the red square twice and hold.'],
      ['customer', 'That did it'],
      ['agent', 'Ride safe.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
