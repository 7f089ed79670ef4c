import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-052',
    messages: [
      ['customer', "Hi, I'd like to change my delivery slot from Tuesday to Wednesday"],
      ['agent', "Hi! I've moved it. Is everything in order with that?"],
      ['customer', 'perfect'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-054',
    messages: [
      [
        'customer',
        'I got someone elses medical letter in my envelope. What the hell, this is UNACCEPTABLE, is mine with a stranger now??',
      ],
      [
        'agent',
        "Finding a stranger's letter and fearing for your own, I'd be just as alarmed. Please accept our apologies for the wrong letter. Yours never left the building. Our data officer Ms Kerr writes to both of you by Monday, and I will shred the copy here.",
      ],
      ['customer', 'and who guarantees that'],
      ['agent', "I do. I'll see to it that you get her letter, you have my name."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-fresh-056',
    messages: [
      ['customer', 'The heating is making a knocking noise since Tuesday'],
      ['agent', 'Hi there, please bleed the radiators first.'],
      ['customer', "did you even read? the NOISE IS IN THE BOILER, i wrote that in the form, for god's sake"],
      ['agent', 'Where in the boiler does it seem to come from?'],
      ['customer', 'bottom left'],
      ['agent', "I'm sending an engineer, he's called Gus and comes at 5 this afternoon."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'en-fresh-058',
    messages: [
      ['customer', 'my number was ported but calls dont come in'],
      ['agent', 'When do they fail, from all callers or only from some networks?'],
      ['customer', 'only from o2'],
      [
        'agent',
        "One switch of O2 still had the old route stored. They've refreshed it. Would you ask someone on O2 to ring you? Does it come through?",
      ],
      ['customer', 'it rings!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-fresh-060',
    messages: [
      [
        'customer',
        'good evening i was calling cause my dad passed away and his phone contract is still running',
      ],
      ['agent', "i'm very sorry for your loss that must be such a hard time"],
      ['customer', 'thank you'],
      ['agent', "take all the time you need i'm listening"],
      ['customer', 'well i wrote in march and in april and they keep taking the thirty pounds'],
      ['agent', "so you've written twice now and we've gone on taking thirty pounds every month"],
      ['customer', 'yes'],
      [
        'agent',
        "i do apologise for those letters going unanswered i'll end the contract now and pay back all of it",
      ],
      ['customer', 'thank you dear'],
      ['agent', 'may i ask is there anything at all left that troubles you about his account'],
      ['customer', "his voicemail i'd like to keep his voice"],
      ['agent', "i'll have it put on a disc for you and post it on friday"],
      ['customer', "oh you are an angel i don't know how to thank you"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'facts',
      'advocate',
    ],
  },
  {
    id: 'en-fresh-062',
    messages: [
      ['customer', 'why is my claim taking 9 weeks'],
      [
        'agent',
        "The assessor fell ill, and his files lay there until last week. I've given yours to his deputy, and she decides by the 20th.",
      ],
      ['customer', 'at last a straight answer'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-fresh-064',
    messages: [
      ['customer', 'wheres the toilet in terminal 2 lol'],
      ['agent', 'Next to gate B6! Anything more I can point you to?'],
      ['customer', 'coffee maybe?'],
      ['agent', 'B9.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-066',
    messages: [
      ['customer', 'I need the contract in Spanish'],
      ['agent', 'I can send it in Spanish or Catalan.'],
      ['customer', 'Spanish'],
      ['agent', 'Sent. Got it?'],
      ['customer', 'Got it, gracias'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-fresh-068',
    messages: [
      ['customer', "Booking ref? I don't have one, I booked by phone"],
      ['agent', 'No worries. Surname and date of travel?'],
      ['customer', 'Okafor, 9 Sept'],
      ['agent', 'Found you. Anything else you can tell me, such as the departure city?'],
      ['customer', 'Lagos'],
      ['agent', 'Your seats are confirmed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
