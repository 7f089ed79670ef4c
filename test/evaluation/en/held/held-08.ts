import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-122',
    messages: [
      ['customer', 'is there wheelchair access'],
      ['agent', "Yes, at the side door. If it's locked ring the bell. Let me know whether that helps."],
      ['customer', 'it does'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-124',
    messages: [
      ['customer', "good afternoon it's about the mobility scooter it just stops on hills"],
      ['agent', 'good afternoon oh dear right carry on'],
      [
        'customer',
        "it's fine on the flat but on church hill it cuts out and i had to be pushed home by strangers",
      ],
      ['agent', 'that must have been ever so embarrassing i would have hated that'],
      ['customer', 'it was'],
      ['agent', "so it's fine on flat roads but cuts out on church hill have i got it all"],
      ['customer', "you've got it"],
      ['agent', "what we can do is swap the battery for a stronger one it's under warranty"],
      ['customer', 'yes please'],
      [
        'agent',
        "terry will come on thursday morning with it and i'll give you a tinkle the week after to hear if church hill is beaten",
      ],
      ['customer', "lovely you've been ever so kind i'll tell them all at the club how good you are"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'facts',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'en-held-126',
    messages: [
      ['customer', 'Hello, can I pay in three instalments?'],
      ['agent', "Hello, I'm afraid instalments aren't permitted below 200 euros."],
      ['customer', "it's 199..."],
      ['agent', 'Rules are rules.'],
      ['customer', 'ok then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-held-128',
    messages: [
      ['customer', 'Reference 88-12: shipment stuck at customs, factory stands still'],
      [
        'agent',
        "I realise that each hour of standstill costs you. Our broker files the T1 at 14:00 and I'll inform you at 15:00 whether they've released it.",
      ],
      ['customer', 'ok, standing by'],
      [
        'agent',
        "15:00 as promised: it's released, truck rolls. Is your plant supplied for now, or is something else in need of attention?",
      ],
      ['customer', 'Truck is here, all lines running. Excellent work, I will pass this on to your boss.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'en-held-130',
    messages: [
      ['customer', "I've bought the wrong size mattress, can i swap"],
      ['agent', 'Within 100 nights, certainly! We can fetch it or you bring it along.'],
      ['customer', 'fetch'],
      ['agent', 'Any stairs or other obstacles, anything else our guys should know?'],
      ['customer', '3rd floor no lift'],
      ['agent', "Thanks, they're strong. They come on the 9th between 2 and 4, Ed and Vik."],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'en-held-132',
    messages: [
      ['customer', 'can i get a receipt for donation'],
      ['agent', "They all go out at once with the yearly letter. I'm not allowed to issue single ones."],
      ['customer', 'fine'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-held-134',
    messages: [
      ['customer', "where's my technician? window was 8-12"],
      ['agent', "He's in traffic. Someone will let you know."],
      ['customer', 'who?'],
      ['agent', 'The dispatcher, when she gets to it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-held-136',
    messages: [
      ['customer', 'Is breakfast included'],
      ['agent', "It is, from 7. Anything besides breakfast you're curious about?"],
      ['customer', 'parking?'],
      ['agent', 'Free.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
