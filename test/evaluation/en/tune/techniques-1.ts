import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-techniques-01',
    messages: [
      ['customer', 'can you tell me who called me from your number'],
      ['agent', "I can't see any call in the log. We are not permitted to give out names of staff."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-techniques-02',
    messages: [
      ['customer', 'is my account ok? got a strange mail'],
      ['agent', "I can't see an error on our side, the mail isn't from us. Please delete it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-03',
    messages: [
      ['customer', 'change my address'],
      ['agent', 'Sorry, what was your name again?'],
      ['customer', 'Liam Poe'],
      ['agent', 'I understand. And the postcode?'],
      ['customer', 'LS1 4DY'],
      ['agent', "So that's Liam Poe, LS1 4DY, correct?"],
      ['customer', 'yes'],
      ['agent', 'Changed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-04',
    messages: [
      ['customer', 'so mad about the seat, I missed half the film'],
      ['agent', "We're sorry you feel that way. Somebody from the cinema will contact you."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-techniques-05',
    messages: [
      ['customer', 'heat pump hums at night'],
      ['agent', 'At what hours do you hear it, and how loud is it in the bedroom?'],
      ['customer', '2 to 4, loud as a fridge'],
      [
        'agent',
        "My colleague Femi knows this model best, I'll go through it with him and I stay your contact. I'll mail you by Wednesday.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-techniques-06',
    messages: [
      ['customer', 'who do i ask for a refund of the parking fine'],
      ['agent', "You should have paid at the machine. Refunds aren't something we do here, go to the city."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-techniques-07',
    messages: [
      ['customer', 'can i get my old number back'],
      [
        'agent',
        "Numbers that were given away can't be brought back, that's the rule. I can offer you one with the same last four digits, though.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-techniques-08',
    messages: [
      ['customer', 'your man scratched my floor'],
      [
        'agent',
        "Our man says the scratch was there. You'd need to prove it, and your insurer has to deal with it.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-techniques-09',
    messages: [
      ['customer', "I ordered the big cake for 30, got the small one, and the kids' party was a mess"],
      [
        'agent',
        "If I follow you, you'd ordered for thirty and the small cake was what turned up in the middle of the party. Is there a piece missing in my picture?",
      ],
      ['customer', "no, that's it"],
      [
        'agent',
        "That's so embarrassing in front of all the guests, and we are sorry for the small cake. How do you think we could make good for it?",
      ],
      ['customer', 'half the price back?'],
      ['agent', "Agreed, I'm sending you half of it straight away."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'agree',
    ],
  },
  {
    id: 'en-techniques-10',
    messages: [
      ['customer', 'gravel for the drive, 2 tons'],
      [
        'agent',
        'Morning! We can tip it in the street or blow it over the hedge for 40 more. Is the blowing worth it to you?',
      ],
      ['customer', 'yes blow it over'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-techniques-11',
    messages: [
      ['customer', 'delivery for the 10th?'],
      ['agent', "Sure we can do it on the 10th or the 11th, okay? It's 20 pounds each."],
      ['agent', 'Pay at the door please.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-techniques-12',
    messages: [
      ['customer', "the hotel bill has a minibar charge, I don't drink"],
      [
        'agent',
        "I apologise for the minibar charge. The guest before you was checked out late, and so his drinks fell on your bill. It's been taken off.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-techniques-13',
    messages: [
      ['customer', 'why is my parcel in France?'],
      [
        'agent',
        "It was sorted onto the wrong lorry at Dover. It's been turned round and is on the ferry back.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-techniques-14',
    messages: [
      ['customer', 'why was i charged 9.99'],
      [
        'agent',
        'The trial ended on the 1st and then runs on as a subscription. You can end it in the settings. Sorry for the surprise.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-techniques-15',
    messages: [
      ['customer', 'why is the shop so slow today'],
      ['agent', 'The site is busy because of the sale.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-16',
    messages: [
      ['customer', 'you were closed at 3?!'],
      ['agent', 'Sorry we were closed. The manager had a family matter.'],
      ['customer', 'I see'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-techniques-17',
    messages: [
      ['customer', 'when do i get my passport'],
      [
        'agent',
        'It was sent to the printer. The printing office posts it on the 8th and you have it two days after.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
]
