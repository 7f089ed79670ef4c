import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-188',
    messages: [
      ['customer', 'Can you please send someone for the washing machine, it makes a grinding noise in spin'],
      [
        'agent',
        'I would like to send Carla on Thursday, between 1 and 3. Would that be a good time for you?',
      ],
      ['customer', '2 would be good'],
      [
        'agent',
        "Right, Carla comes on Thursday at 2 pm. She'll ask you for the receipt, is there anything else you wish to add to the job sheet?",
      ],
      ['customer', 'the drum wobbles'],
      ['agent', 'Added.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-fresh-190',
    messages: [
      ['customer', 'flight credit expired 2 days ago, please can you extend it? I was in quarantine'],
      ['agent', "We can't revive expired credits, the rules forbid it."],
      ['customer', 'seriously, quarantine'],
      ['agent', "I'm sorry, our hands are tied. Is there any other matter I may help you with?"],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'en-fresh-192',
    messages: [
      ['customer', "I'm looking for the form to register a dog"],
      [
        'agent',
        "Here it is: form 31. Dog's details go on page two. Is there any other thing you're missing today?",
      ],
      ['customer', 'no but: where do i pay?'],
      ['agent', 'At the cash desk.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-194',
    messages: [
      ['note', 'Spoke to Hana, key card swap agreed for Wed'],
      ['customer', 'keycard still not working'],
      ['agent', 'Sorry about the card. Hana swaps it on Wednesday at 9 at the front desk.'],
      ['customer', 'good'],
      ['agent', "After the swap we'll look in on you in a month to see that it still opens every door."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'followUp', 'note'],
  },
  {
    id: 'en-fresh-196',
    messages: [
      ['customer', "My gran's alarm button doesn't connect. She's 91 and alone"],
      [
        'agent',
        "I'd be worried sick too, if it were my gran. How does it behave when she presses it, any light or sound?",
      ],
      ['customer', 'red light, no voice'],
      [
        'agent',
        "The base has lost the mobile network as the old mast was taken down. I'll drive a new base over to her myself, I'm there at 3.",
      ],
      ['customer', 'bless you'],
      [
        'agent',
        "It's 3:20 and I'm at your gran's. I've pressed the button, could you confirm that the test call reached you?",
      ],
      ['customer', "It reached me. I can't thank you enough, you are wonderful people"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-fresh-198',
    messages: [
      ['customer', "I reported the street lamp 3 weeks ago, it's still dark"],
      ['agent', "It's the county that looks after that street, so please report it there."],
      ['customer', "The county says it's you."],
      ['agent', "It isn't."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-fresh-200',
    messages: [
      ['customer', "What happened to my tax refund? It's been 9 weeks"],
      ['agent', "We'll let you know once there is news."],
      ['customer', "That's what you said 4 weeks ago"],
      ['agent', 'As we have told you before, that is how long it takes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
  },
  {
    id: 'en-fresh-202',
    messages: [
      ['customer', 'Guten Tag, sorry for my english. The bill is double for the month of May.'],
      ['agent', 'No need to be sorry! Which amounts do you find on it?'],
      ['customer', 'two times 59'],
      [
        'agent',
        "May is on it twice because you changed the plan in the middle. One half of each is correct, so I'll take off 59.",
      ],
      ['customer', 'ah super'],
      ['agent', "I've taken it off. May I consider your question settled?"],
      ['customer', 'Yes, you may. Danke'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
]
