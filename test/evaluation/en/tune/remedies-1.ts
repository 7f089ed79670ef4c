import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-remedies-01',
    messages: [
      ['customer', 'The stairlift stops halfway and my husband sits there like a parcel'],
      [
        'agent',
        "That's undignified for him and scary for you both, I'm sure. At which point does it stop, going up or going down?",
      ],
      ['customer', 'going up at the bend'],
      ['agent', "So it's only on the way up and always at the bend, is this how it is?"],
      ['customer', 'yes'],
      [
        'agent',
        "We've put in a stronger belt this morning. On 3 March I'll ring to hear whether it still takes the bend. Is there some other thing at home that we should be looking at?",
      ],
      ['customer', "I would have to ask him, he's asleep"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'en-remedies-02',
    messages: [
      ['customer', 'the course videos play without sound on my ipad but with sound on the laptop'],
      ['agent', 'Just to be sure I have it: sound on the laptop, none on the iPad?'],
      ['customer', 'thats right'],
      ['agent', "Thanks. We'll let you know."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'inform.vague'],
  },
  {
    id: 'en-remedies-03',
    messages: [
      ['customer', "I paid for gold support and wait 9 hours for an answer. In the contract it's 1 hour"],
      [
        'agent',
        "What you're telling me is that gold support promises an hour and you were left waiting for nine. Is anything missing from that?",
      ],
      ['customer', 'Nope'],
      [
        'agent',
        "Apologies for those nine hours. I'm going to speak with the team lead, and tomorrow at 10 you'll have a mail from me with what he says.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-remedies-04',
    messages: [
      ['customer', 'new boots, left one squeaks, right one fine, already used the spray'],
      [
        'agent',
        "In other words the left boot squeaks in spite of the spray and the right is silent. Correct me if I'm wrong.",
      ],
      ['customer', 'correct!'],
      ['agent', 'We could stretch it or change the pair. What do you say to a new pair?'],
      ['customer', 'sounds good'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'en-remedies-05',
    messages: [
      ['customer', "two of us booked the spa, only one voucher came, and it's for the wrong day too"],
      ['agent', 'Am I hearing you right - one voucher instead of two and a wrong date on it?'],
      ['customer', 'you are'],
      ['agent', 'Both are in your mail now with the 5th on them. Anything else amiss?'],
      ['customer', "no, we're happy"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-remedies-06',
    messages: [
      ['customer', 'The alarm went off 3 times last night, no one there, neighbours are furious'],
      [
        'agent',
        'Three alarms in a night with nobody there, and now the neighbours are up in arms, do I see that right? Which of the sensors did the panel name?',
      ],
      ['customer', 'kitchen'],
      ['agent', "The panel isn't made by us. Get in touch with the maker."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own.not'],
  },
  {
    id: 'en-remedies-07',
    messages: [
      ['customer', 'I want the deposit for the hall back, the wedding is off since the groom left'],
      [
        'agent',
        "If I understood correctly the wedding is not going to happen and you'd like the deposit returned?",
      ],
      ['customer', 'yes...'],
      ['agent', 'Under the terms we keep the deposit in every case, so no refund is possible.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not'],
  },
  {
    id: 'en-remedies-08',
    messages: [
      ['customer', 'my daughter waited an hour at the bus stop in the snow, school bus went right past'],
      [
        'agent',
        "An hour in the snow, poor thing - as a mother I'd be fuming too. So she stood at the stop, the bus came and it didn't stop for her. Is this what happened?",
      ],
      ['customer', 'yes'],
      [
        'agent',
        "I'm truly sorry the bus passed her by. The driver was new and had last year's list of stops. He has the right list since noon.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
  {
    id: 'en-remedies-09',
    messages: [
      ['customer', "it's been fine since the repair"],
      ['agent', "Glad it is! I'll get back to you once it has rained to make sure that it stayed that way."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'en-remedies-10',
    messages: [
      ['customer', 'Mould is gone, the painters did well'],
      [
        'agent',
        "Thank goodness. And sorry again for the mess they left. I'm coming by on 15 November to look at the wall once more. Anything you need till then?",
      ],
      ['customer', "no, we're fine till then"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'en-remedies-11',
    messages: [
      ['customer', 'Router runs since you swapped it'],
      ['agent', "Nice. We'll give you a courtesy call on Friday next week to check the speed is still good."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-remedies-12',
    messages: [
      ['customer', 'all good after the update'],
      ['agent', 'Super! May I ring you in a few weeks to see how it is going?'],
      ['customer', 'sure'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
  {
    id: 'en-remedies-13',
    messages: [
      ['customer', 'New hearing aid is great so far'],
      [
        'agent',
        "So pleased! I've put you in my diary for the 2nd of next month: I'll phone and we'll see if the volume still suits you.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-remedies-14',
    messages: [
      ['customer', 'all good after the swap'],
      ['agent', 'Lovely. Somebody may phone you for a survey about how satisfied you are.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-15',
    messages: [
      ['customer', 'the cough of the engine is gone so far'],
      [
        'agent',
        "Great! I'll be in touch about the invoice. And once you have done 1000 km I'll call to see whether the cough is still gone.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague', 'followUp'],
  },
  {
    id: 'en-remedies-16',
    messages: [
      ['customer', 'the crown feels ok now'],
      [
        'agent',
        "Good. I'll check on you again in ten days, to see it isn't aching. Got anything more for me?",
      ],
      ['customer', "my mouth is numb, can't say"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-remedies-17',
    messages: [
      [
        'note',
        'Fixed leaking radiator valve, bedroom 2. Customer worried it may come back. Check by phone after 4 weeks.',
      ],
      ['customer', 'radiator is dry'],
      ['agent', "Fine! In a month's time we'll check with you that it has stayed dry."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp', 'note'],
  },
]
