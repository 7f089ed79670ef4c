import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-001',
    messages: [
      ['customer', 'my broadband drops every evening around 8'],
      [
        'agent',
        "Hi, that's annoying just when you want to sit down with a film. What do the lights on the box do when it happens?",
      ],
      ['customer', 'the dsl one goes orange then off'],
      [
        'agent',
        "So it's the line itself that drops at eight, not just the wifi, have I understood that correctly?",
      ],
      ['customer', 'yep'],
      [
        'agent',
        'I can move you to a calmer profile on our side. That only takes a restart of the box at yours.',
      ],
      ['customer', 'go on then'],
      ['agent', 'Moved and restarted. Has it held since?'],
      ['customer', 'solid for an hour now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'en-fresh-003',
    messages: [
      ['customer', 'yo my order says delivered but theres nothing here'],
      [
        'agent',
        "Sorry about the mix-up with your parcel. I'll ring the driver and I'll text you before 3 pm what he says.",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-fresh-005',
    messages: [
      ['customer', 'my card got swallowed by the machine on king street'],
      ['agent', "You'd have to take that up with the supermarket, the machine isn't ours."],
      ['customer', 'it has your logo on it'],
      ['agent', 'Please ring the supermarket.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-fresh-007',
    messages: [
      ['customer', "since yesterday's update the export button is gone"],
      ['agent', 'Thanks for writing. Could you describe what you see in the place where it used to be?'],
      ['customer', 'just a grey bar, nothing clickable'],
      [
        'agent',
        'The update moved export under the three dots because the bar had become too crowded. Click the dots, then Export. Do you see it there?',
      ],
      ['customer', 'ahh there it is'],
      ['agent', "Marvellous. Is there some other thing I can clear up while we're at it?"],
      ['customer', "no i'm sorted"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-fresh-009',
    messages: [
      ['customer', 'the bot keeps sending me in circles'],
      ['bot', "I'm sorry I didn't get that. Is your problem solved?"],
      ['customer', 'HUMAN!!!'],
      ['agent', 'Hi, Ade here, a real one. Your refund of 30 went out this morning.'],
      ['customer', 'ok thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-fresh-011',
    messages: [
      ['customer', 'wheres my stuff'],
      [
        'agent',
        'Your parcel is with the carrier, please contact them directly, we have nothing to do with it once it has left.',
      ],
      ['customer', 'you took my money tho'],
      ['agent', "You should have picked the premium shipping. That's hardly our fault."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-fresh-013',
    messages: [
      ['customer', 'i paid for premium and still get ads'],
      [
        'agent',
        "Sorry for the ads. Your payment was attached to an old profile, so I've merged the two. Could you reopen the app and tell me whether the ads are gone?",
      ],
      ['customer', 'gone!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-fresh-015',
    messages: [
      ['customer', 'ticket 4471 still open? nobody answers me'],
      ['agent', 'It is open, yes. We will get back to you as soon as possible.'],
      ['customer', 'when is that'],
      ['agent', 'Somebody will be in contact.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
]
