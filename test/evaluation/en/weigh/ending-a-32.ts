import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-404',
    messages: [
      ['customer', 'The invoice is right now.'],
      ['agent', 'Glad we got there. Besides the invoice, has the site crew left anything undone?'],
      ['customer', "I'm at head office, I wouldn't know about the site."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-405',
    messages: [
      ['customer', 'The invoice is right now.'],
      ['agent', 'Glad we got there. Besides the invoice, has the site crew left anything undone?'],
      ['customer', 'They left the old boiler in the yard.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-406',
    messages: [
      ['customer', 'The invoice is right now.'],
      ['agent', 'Glad we got there. Besides the invoice, has the site crew left anything undone?'],
      ['customer', 'They even swept.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-407',
    messages: [
      ['customer', 'The site crew left.'],
      ['agent', 'I see. What have they left undone?'],
      ['customer', 'The skirting boards.'],
      ['agent', 'Have they left anything else undone, painting, sealing?'],
      ['customer', 'Sealing, too.'],
      ['agent', 'A new crew is booked for you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-408',
    messages: [
      ['customer', "I'd like to swap the concert ticket for another day."],
      [
        'agent',
        "We can't swap those. There's our resale board, with an entry opened for you. Can you make your peace with that?",
      ],
      ['customer', 'No. Why would I want the hassle?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-ending-a-409',
    messages: [
      ['customer', "I'd like to swap the concert ticket for another day."],
      [
        'agent',
        'What I can do is put it on the resale board, and there it is. Can you make your peace with that?',
      ],
      ['customer', "We'll see if anyone bites."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-a-410',
    messages: [
      ['customer', 'The pizza came cold.'],
      ['agent', 'Would a fresh one do, or would you like the money?'],
      ['customer', 'The money.'],
      ['agent', '14.50, on your card.'],
      ['agent', 'Quits?'],
      ['customer', 'Quits.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-ending-a-411',
    messages: [
      ['customer', 'One large margherita, please.'],
      ['agent', 'Anything else on it?'],
      ['customer', 'Olives.'],
      ['agent', 'Anything to drink?'],
      ['customer', "No thanks, that's all."],
      ['agent', 'Coming up.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-412',
    messages: [
      ['customer', 'The pizza came cold.'],
      ['agent', 'If I sent you a fresh one, would we be quits?'],
      ['customer', 'We would.'],
      ['agent', "It's in the oven."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-413',
    messages: [
      ['customer', 'I asked for a wake-up call and nobody rang.'],
      [
        'agent',
        "I'm sorry about the missed call. I'm taking a night off your bill. Would you say that makes up for it?",
      ],
      ['customer', "It doesn't make up for a missed plane."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-ending-a-414',
    messages: [
      ['customer', "My mum's oven knob came off and the replacement you sent is for gas, hers is electric."],
      ['agent', "I hear you: electric oven, gas knob. There's an electric one in the post since noon."],
      ['customer', 'thx'],
      ['agent', 'What about the rest of the oven, any complaints there?'],
      ['customer', 'It bakes like new, no complaints.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-a-415',
    messages: [
      ['customer', 'The laptop gets hot on my lap.'],
      ['agent', 'Fan curve set to "cool" by remote. Less of a hotplate now?'],
      ['customer', "Give it half an hour of my daughter's games."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-416',
    messages: [
      ['customer', 'The laptop gets hot on my lap.'],
      ['agent', "Less hot when it's on a table?"],
      ['customer', 'Yes, much less.'],
      ['agent', 'And the fan, is it audible there?'],
      ['customer', 'Barely.'],
      ['agent', 'Good. Open the power menu and pick "cool".'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
