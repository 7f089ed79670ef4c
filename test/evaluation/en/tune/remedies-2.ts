import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-remedies-18',
    messages: [
      ['customer', 'did the lab write back?'],
      ['agent', "Not yet. I'll email you tonight either way."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-remedies-19',
    messages: [
      ['customer', "what's with my claim 33-1"],
      ['agent', 'The adjuster is back tomorrow. We will update you by noon on Wednesday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-remedies-20',
    messages: [
      ['customer', "any sign of my cat's chip papers"],
      ['agent', "Not so far, but expect a text from me at 3 pm, I'm calling the registry first."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-remedies-21',
    messages: [
      ['customer', 'who fixes the heating'],
      [
        'agent',
        "The landlord does, that's his job and not ours. Still, I will report back to you within 48 hours on what he has told me.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'own.not', 'facts', 'inform'],
  },
  {
    id: 'en-remedies-22',
    messages: [
      ['customer', 'The dishwasher install?'],
      ['agent', 'Our planner Jo will phone you on Monday morning with news of the date.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-remedies-23',
    messages: [
      ['customer', "i'm really nervous about the mortgage"],
      [
        'agent',
        "Waiting for a mortgage is nerve-racking, I know. You'll hear from me every Tuesday until it's through.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'facts', 'inform'],
  },
  {
    id: 'en-remedies-24',
    messages: [
      ['customer', 'flight tomorrow, is there a strike?'],
      ['agent', "We're going to send you a message at 20:00 today as to whether it flies."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-remedies-25',
    messages: [
      ['customer', 'flight tomorrow, is there a strike?'],
      ['agent', 'We will inform you as soon as possible.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-remedies-26',
    messages: [
      ['customer', 'job application status'],
      ['agent', "We'll get back to you if your profile fits. One of us might call."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-remedies-27',
    messages: [
      ['customer', 'sent you 3 mails about the roof'],
      ['agent', 'The roofers have it. You will be contacted.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-remedies-28',
    messages: [
      ['customer', "still no chair. i'm tired of this"],
      [
        'agent',
        "I get that you're tired of waiting. I'm afraid it's out of my hands, a colleague will be calling you back in the near future.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own.not', 'inform.vague'],
  },
  {
    id: 'en-remedies-29',
    messages: [
      ['customer', 'can you call me?'],
      ['agent', "Sure, what's the best number to reach you on?"],
      ['customer', '0171 5550'],
      ['agent', 'Calling now.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-30',
    messages: [
      ['customer', 'I broke my glasses'],
      ['agent', 'What part of them broke?'],
      ['customer', 'left arm'],
      ['agent', 'I can glue it for free or order a new arm for 15. Are you alright with the glue for now?'],
      ['customer', 'glue is ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'en-remedies-31',
    messages: [
      ['customer', 'movers are 2 hours late'],
      ['agent', "We'd take 20% off the price for that. Does this seem fair to you?"],
      ['customer', 'fair enough'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-remedies-32',
    messages: [
      ['customer', 'the fence is the wrong brown'],
      ['agent', 'What do you think we should do about it?'],
      ['customer', 'paint it again'],
      ['agent', 'Painters are booked.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-remedies-33',
    messages: [
      ['customer', "tutor didn't show up"],
      [
        'agent',
        'We can add a free lesson, or take the hour off the bill. Could you live with a free lesson?',
      ],
      ['customer', 'yes ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-remedies-34',
    messages: [
      ['customer', "tutor didn't show up"],
      ['agent', 'You get a free lesson then, alright? Have a good day.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
