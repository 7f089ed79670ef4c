import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-002',
    messages: [
      ['customer', 'Hello, I would like to know the price for adding a second SIM to my contract.'],
      [
        'agent',
        'Good afternoon. A second SIM is 4 euros a month, no set-up fee. Was that all you wished to know?',
      ],
      ['customer', 'Yes, that was all.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-004',
    messages: [
      ['customer', 'THIRD TIME I get the wrong size!!! are you people blind'],
      [
        'agent',
        "I apologise for the wrong shoes, and three times in a row would have me fuming as well. I'm packing your 42 myself and our courier collects it at 4 today.",
      ],
      ['customer', 'finally'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'en-held-006',
    messages: [
      ['customer', 'can i still change the name on my flight, i got married'],
      ['agent', "Congratulations! Name changes aren't allowed under our fare rules."],
      ['customer', 'not even with the certificate?'],
      ['agent', "No, that's how our policy is."],
      ['customer', 'right'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-held-008',
    messages: [
      ['agent', 'good morning thames gas this is moira'],
      ['customer', "morning love i've had a bill for four hundred pound and i'm hardly ever in"],
      ['agent', 'right tell me a bit more'],
      ['customer', "well i only heat the one room and it's never been more than ninety"],
      [
        'agent',
        "so you heat one room you've always paid about ninety and now it says four hundred is that it",
      ],
      ['customer', "that's it yes"],
      [
        'agent',
        'it came out that high because the meter was only estimated so what i can do is take a reading off you now and cancel that bill',
      ],
      ['customer', "go on then it's 4 4 8 1 9"],
      ['agent', 'lovely the new one is eighty six pounds are you happy with that now'],
      ['customer', 'i am yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'canDo', 'explain'],
  },
  {
    id: 'en-held-010',
    messages: [
      [
        'customer',
        'Dear Sir or Madam, the invoice for March shows 12 licences, we have only 10. Kind regards, H. Brandt',
      ],
      [
        'agent',
        'Dear Ms Brandt, thank you for your message. The invoice says 12 because your colleague had added two on 2 March and removed them again on the 4th. I will correct the invoice and send you the new one by Thursday. Best wishes, Tomas',
      ],
      ['customer', 'Received, thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-held-012',
    messages: [
      ['customer', "Good day, my mother's hearing aid makes a whistle noise"],
      ['agent', 'Good day. In which situations does it whistle?'],
      ['customer', 'when she chews or hugs someone'],
      ['agent', 'I can book her in for a new mould, or we post you a softer dome to try first.'],
      ['customer', 'the dome please'],
      [
        'agent',
        "It's in the post. Shall I take note of anything else about the device, the serial number for instance?",
      ],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'en-held-014',
    messages: [
      ['customer', 'hi need to book eye test for my son'],
      [
        'agent',
        "Hi! We have Tuesday at 9 or Friday at 4. Anything else you'd like the optician to check while he's here?",
      ],
      ['customer', 'just the eyes lol. friday'],
      ['agent', 'Booked with Dr Osei for Friday at 4. Can I do something more for the two of you today?'],
      ['customer', 'nope'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'en-held-016',
    messages: [
      [
        'customer',
        "My fridge died on Friday, all the food is in the bin and I've got a newborn in the house",
      ],
      [
        'agent',
        "Oh no. So the fridge went on Friday, the food's all gone, and there's a little baby to feed. Did I leave something out?",
      ],
      ['customer', "no that's the situation"],
      [
        'agent',
        "I can't imagine how stressful this week was for you. I'll have a loan fridge with you tomorrow by noon, our driver Sam brings it, and the engineer comes on Wednesday.",
      ],
      ['customer', 'thank you'],
      ['agent', "And once the repair is done I'll ring after a few weeks to hear that it still cools."],
      ['customer', 'brilliant'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
]
