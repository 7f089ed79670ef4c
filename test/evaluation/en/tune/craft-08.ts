import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-086',
    messages: [
      ['customer', 'Our branch in Leeds gets the invoices of the branch in Leads, Alabama. They get ours.'],
      ['note', 'two Leeds/Leads accounts crossed since merger of CRM, both branches angry'],
      [
        'agent',
        "Hello Ravi. In short, each of you is reading the other's post: Alabama's bills in Yorkshire, Yorkshire's in Alabama. I'm untangling the two records and will give you word once I am through.",
      ],
      ['customer', 'Word would be nice, yes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'inform.vague', 'note'],
  },
  {
    id: 'en-craft-087',
    messages: [
      [
        'customer',
        'Third time I chase this. Your ridiculous portal shows my child in Year 2, she is in Year 4, her meals are wrong',
      ],
      [
        'agent',
        "Schools type the year in, parents check it. You had the same mail in September as everyone, so the ball is in the school's court and yours.",
      ],
      ['customer', 'I had no mail'],
      ['agent', 'Ring the school secretary.'],
      ['customer', 'Unreal.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-088',
    messages: [
      ['customer', "hi i need my keys recut, i've lost the shed one"],
      ['agent', "Hi! Shed keys I cut from the number on the padlock. What's stamped on it?"],
      ['customer', 'K417'],
      ['agent', "I'll have two ready on the hook by 4."],
      [
        'customer',
        "picked them up. honestly best little shop in the county, you saved my dahlias and I'm sending everyone at the allotment to you",
      ],
      ['agent', 'Bless the dahlias! Any other lock giving you grief?'],
      ['customer', 'nope all good, ta-ra'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-089',
    messages: [
      ['customer', 'I am deaf and your callback service keeps ringing me. I asked for text.'],
      [
        'agent',
        "Hello Jude. Ringing someone who has asked for text is a poor show and I apologise for it. Our new dialler reads an old field, that's what keeps setting it off. Its keeper clears the field tonight, and I'll text you at 10 tomorrow with what he found.",
      ],
      ['customer', '10, good'],
      ['agent', '10 am: he found it and cleared it. Has your phone been as still as I hope?'],
      ['customer', "It's been in a drawer"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-090',
    messages: [
      ['customer', 'nobody told me the swim class was moved to 7am. we stood there in towels'],
      [
        'agent',
        "oh that's miserable, and so early in the day too. ok so: the saturday class has two places free, shall we swap him over?",
      ],
      ['customer', 'yes swap'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'agree'],
  },
  {
    id: 'en-craft-091',
    messages: [
      ['customer', 'The insoles from your clinic gave me blisters on both heels'],
      ['agent', 'Sorry about the blisters, Mrs Ode. We can pad the heel cup while you wait, any afternoon.'],
      ['customer', 'tomorrow at 3?'],
      [
        'agent',
        "Tomorrow at 3 with Yann. After ten days of walking on them I'll look at those heels again, I've written you in for the 21st, five minutes, free.",
      ],
      ['customer', 'alright then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-092',
    messages: [
      ['customer', 'Can the deposit be paid with the building society cheque?'],
      [
        'agent',
        'My apologies for the short notice, cheques have been abolished here since January. We are barred from taking them.',
      ],
      ['customer', 'So how then?'],
      ['agent', 'By card.'],
      ['customer', 'By card then.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'en-craft-093',
    messages: [
      ['customer', 'your vegan sausage made my lips tingle'],
      ['agent', 'Tingle, go on?'],
      ['customer', 'like after pineapple, an hour long'],
      ['agent', 'What else was on the plate that evening?'],
      ['customer', 'mash, mustard, peas'],
      ['agent', 'And which mustard?'],
      ['customer', 'a French one'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-craft-094',
    messages: [
      ['customer', "It's Nikolai again, do you have my case notes?"],
      ['note', 'follow-up'],
      ['agent', 'Hello Nikolai, yes I do, from March. Would you mind if I read them for a minute?'],
      ['customer', 'Go ahead'],
      ['agent', "Thanks for waiting. You said your knee was fine, and that you'd call us if it came back."],
      ['customer', 'It has not, I only need a copy for my insurer'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-095',
    messages: [
      ['customer', 'The flat above leaks onto my balcony whenever they water their plants'],
      [
        'agent',
        'Noise and water between neighbours is outside what a landlord may rule on. My hands are tied. The neighbour would be the person to approach.',
      ],
      ['customer', "He doesn't open."],
      ['agent', "Then perhaps the residents' council."],
      ['customer', 'Great, a council.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-096',
    messages: [
      ['customer', 'You sent the confirmation of my surprise party TO MY HUSBAND'],
      [
        'agent',
        'Oh lord. That was the one address it should never have gone to, and I ask your pardon for that. Mail recall works for six hours, may I pull it?',
      ],
      ['customer', 'PULL IT'],
      ['agent', 'Pulled. His phone clears it by the next sync, at 3.15 at the latest.'],
      ['customer', "he's in a meeting till 4"],
      ['agent', '3.20 now. Did we get away with it?'],
      ['customer', "we did, he's just texted asking what's for dinner"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'agree', 'facts'],
    heated: true,
  },
  {
    id: 'en-craft-097',
    messages: [
      [
        'customer',
        "My fiancée's visa photo was rejected for her headscarf, although headscarves are allowed.",
      ],
      [
        'agent',
        'Dear Mr Rahimi, headscarves are indeed allowed, and we regret having rejected hers. The photo has been put before the examiner afresh. Once he has pronounced, we shall write.',
      ],
      ['customer', 'Thank you. The flight is booked for the 30th.'],
      ['agent', 'I have written the 30th on the file.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'en-craft-098',
    messages: [
      ['customer', 'Why is the pool closed, I paid for a hotel with pool'],
      ['agent', 'Sir did you read the small star next to pool. It is there since always.'],
      ['customer', 'No one reads the star.'],
      ['agent', 'Other guests read. Two hundred guests, zero complaint, only you.'],
      ['customer', '...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
]
