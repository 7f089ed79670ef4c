import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-209',
    messages: [
      ['customer', 'can i get the money back for the swimming course my girl has broken her arm'],
      [
        'agent',
        "we don't do refunds once a course is running i'm afraid but her place is good for the autumn one",
      ],
      ['agent', 'so was that everything then'],
      ['customer', "it wasn't, my boy's in the same course and he won't go without her"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-ending-b-210',
    messages: [
      ['customer', 'the parcel locker did not open'],
      ['agent', 'You must have typed the code wrong. What does the display say?'],
      ['customer', '"closed"'],
      ['agent', 'Is it closed on all doors or only yours?'],
      ['customer', 'all I think'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'defend.not'],
  },
  {
    id: 'en-ending-b-211',
    messages: [
      ['customer', 'dear sir the hearing aid battery last only one day'],
      [
        'agent',
        "Dear Mrs Osei, a fault in the charger was found and a new charger was handed to your son. I'll phone you three weeks from now to ask if the battery holds. Is it lasting longer already, and is there any other complaint?",
      ],
      ['customer', 'dear sir it is lasting since sunday, no other complaint, god bless'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-b-212',
    messages: [
      ['customer', "Can you take the ex-tenant's name off the doorbell?"],
      ['agent', "Caretaker says the plate's been changed. Name gone?"],
      ['customer', 'I come in by the garage, I never see the bell.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-213',
    messages: [
      ['customer', "You've sent us left-hand gloves only, 300 of them."],
      [
        'agent',
        "We're sorry to have packed only left hands. 150 rights were handed to your porter by express this noon, and the extra lefts are yours for nothing. Is that how you'd want it left?",
      ],
      ['customer', "It isn't. We need 300 pairs, so 300 rights."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-214',
    messages: [
      ['customer', 'hi is the flu jab free for carers'],
      ['agent', "yes with the carer's card"],
      ['agent', "anything more you'd like to know about it, or about other jabs?"],
      ['customer', 'might have, gotta run'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-215',
    messages: [
      ['customer', "We can't book rooms for the parents' evening."],
      ['agent', 'What happens when you try?'],
      ['customer', "It says the 9th is a holiday, and it isn't."],
      [
        'agent',
        'So the calendar takes the 9th for a holiday when it is a school day. Have I understood you?',
      ],
      ['customer', 'Perfectly.'],
      ['agent', 'The holiday is deleted. Have a good evening, all of you!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-ending-b-216',
    messages: [
      ['customer', 'why has my mortgage payment gone up 3 quid'],
      [
        'agent',
        'the fire insurance in it went up, because the rebuild value is index linked. the form to swap insurers is in your mail now. clear as to the why?',
      ],
      ['customer', 'clear, yep'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-217',
    messages: [
      ['customer', 'Why has the service charge gone up?'],
      ['agent', "It's the lift contract, plus eleven per cent."],
      ['agent', 'Does it make sense to you now why you pay more?'],
      ['customer', "It'd make sense if we had a lift."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-218',
    messages: [
      ['customer', 'Dear office, I confirm that I got the key.'],
      [
        'agent',
        'Dear Mr Nowak, lovely, then the handover is complete. Would there be any open points from your side?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-219',
    messages: [
      ['customer', 'your engineer drilled through our floor heating'],
      [
        'agent',
        "apologies for that hole, the plumber's mended the pipe and the screed's closed. floor warm again? and is anything in the room still not as it was",
      ],
      ['customer', "floor's warm but the parquet's got a stain the size of a plate"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-220',
    messages: [
      ['customer', "Hello, I can't see my daughter's marks."],
      ['agent', "Hello. Are you in the parents' view?"],
      ['customer', 'I think so'],
      ['agent', 'Can you see her name on top?'],
      ['customer', 'Yes'],
      ['agent', "Good. And the marks are all you can't see, nothing else is missing?"],
      ['customer', 'The absences too'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-221',
    messages: [
      ['customer', 'The boat licence, did my fee arrive?'],
      ['agent', 'It did, on the 5th.'],
      ['agent', "So you can stop fretting, can't you?"],
      ['customer', 'I can and I will.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
