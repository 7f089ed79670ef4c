import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-remedies-69',
    messages: [
      ['customer', "A big thank you to your team, I'm so relieved! Highly recommended."],
      ['agent', "We're glad too."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-remedies-70',
    messages: [
      ['customer', 'Kudos to Amir, so kind and patient with me. Lovely company.'],
      ['agent', 'Passing it on!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-remedies-71',
    messages: [
      [
        'note',
        'Billing dispute 44 EUR, roaming on ship; refunded as goodwill. He travels again in June, set limit.',
      ],
      ['customer', 'the 44 are back, i see it'],
      ['agent', 'Good! Other than that, can I do a thing for you?'],
      ['customer', "No, thank you from the bottom of my heart, you've been so helpful"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['note', 'advocate'],
  },
  {
    id: 'en-remedies-72',
    messages: [
      [
        'note',
        'Customer says screen flickers after 20 min, tried other cable, suspects overheating. Ask for serial.',
      ],
      ['customer', 'screen flickers'],
      ['agent', 'Please put it on a hard table so the air gets in.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-remedies-73',
    messages: [
      ['note', 'ok'],
      ['customer', 'wheres my coat'],
      ['agent', 'In the wardrobe downstairs.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-74',
    messages: [
      ['note', 'tenant hears scratching in wall of bathroom since sunday, probably mice, call pest control'],
      ['customer', 'scratching noises in the wall'],
      ['agent', 'How long have you heard them, and in what room?'],
      ['customer', 'sunday, bath'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'note'],
  },
  {
    id: 'en-remedies-75',
    messages: [
      ['note', 'Wrong sofa colour delivered (grey, not teal), wants it before Dec 20 as family visits'],
      ['customer', 'sofa is grey'],
      ['agent', 'A teal one is on the lorry.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-remedies-76',
    messages: [
      ['note', 'Auto-reply sent to customer'],
      ['customer', 'invoice pls'],
      ['agent', 'Attached.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-77',
    messages: [
      ['note', 'Payment bounced twice because IBAN has a digit too many, she will send a new one'],
      ['customer', 'why isnt it paid'],
      ['agent', 'Please send us your IBAN again, it has 23 digits rather than 22.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-remedies-78',
    messages: [
      ['customer', 'gps is off by 100 m'],
      ['agent', "I've loaded the new maps to it."],
      ['customer', 'thanks'],
      ['agent', 'Is it spot on at last?'],
      ['customer', "we're parked, will see on the road"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-remedies-79',
    messages: [
      ['customer', 'curtain rail is loose'],
      ['agent', 'Our Ben put in longer plugs today.'],
      ['customer', 'he did'],
      ['agent', 'Does it hold for you?'],
      ['customer', 'what did he put in, exactly?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-remedies-80',
    messages: [
      ['customer', 'lost the lid of the bin'],
      ['agent', 'A lid was left at your gate.'],
      ['customer', 'ok'],
      ['agent', 'Did you find it there, and would you need a second one?'],
      ['customer', "I'm abroad, my son will look"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-remedies-81',
    messages: [
      ['customer', 'can I add a dog to the booking'],
      ['agent', 'Added, 8 a night.'],
      ['customer', 'fine'],
      ['agent', 'Anything else for the dog or for you?'],
      ['customer', 'lemme check with my girlfriend'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-remedies-82',
    messages: [
      ['customer', 'is the sauna mixed'],
      ['agent', 'Mixed except for Tuesdays.'],
      ['customer', 'ok'],
      ['agent', "And is there anything beyond that you'd want to find out?"],
      ['customer', 'why is it mixed lol'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
