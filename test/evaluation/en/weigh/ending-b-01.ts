import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-001',
    messages: [
      ['customer', 'Good morning, the standing order for my rent left my account twice this month.'],
      [
        'agent',
        "Good morning Mrs Hale. The second one has been called back and the money is on its way. I'll put a stop on any further doubles as well.",
      ],
      ['agent', 'Are we square on the rent, then?'],
      ['customer', 'We are. The balance is right again.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-002',
    messages: [
      ['customer', 'hiya its about the boiler you came out to yesterday its lost pressure again'],
      [
        'agent',
        "right so that'll be the filling loop weeping because the washer's old if you give both black taps a quarter turn to the right it stops",
      ],
      ['customer', 'hang on im doing it'],
      ['agent', 'and is the needle staying put for you now'],
      ['customer', 'no its creeping down as i look at it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-003',
    messages: [
      [
        'customer',
        'Dear Sir or Madam,\nPlease send me a duplicate of the tax certificate for last year.\nR. Oyelaran',
      ],
      [
        'agent',
        'Dear Mr Oyelaran,\nThe duplicate is attached to this message as a PDF.\nWhat other papers do you need from this office?\nKind regards,\nT. Brandt',
      ],
      ['customer', 'None, thank you, the certificate was all I was short of.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-004',
    messages: [
      ['customer', 'Our canteen order says 40 lunches, it should be 60.'],
      [
        'agent',
        "Changed to 60 on our side, the kitchen has the new figure. So is that put right, and is there something more you're missing?",
      ],
      ['customer', 'Yes.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-005',
    messages: [
      ['customer', "the washing machine won't drain"],
      ['agent', 'Is there still water standing in the drum at the moment?'],
      ['customer', 'yes about halfway up'],
      ['agent', 'And is the filter door at the bottom left closed properly?'],
      ['customer', 'it is, yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-006',
    messages: [
      ['customer', 'We would like to move our meter appointment, nobody is in on the 4th.'],
      ['agent', 'The 9th would be free. Are you all right with the 9th?'],
      ['customer', 'The 9th is good.'],
      [
        'agent',
        'Booked, the meter man comes on the 9th at ten. Should anything else crop up, our number is on the letter.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-ending-b-007',
    messages: [
      ['customer', 'I paid the parking fine but the portal still shows it as open.'],
      [
        'agent',
        'Dear Mr Lund,\nThe payment arrived without the case number, that is why it hung between two accounts. It has now been matched and the fine is closed. May we take it that this settles your query?\nCity Treasury',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-008',
    messages: [
      ['customer', 'my hearing aid whistles since you cleaned it on monday'],
      [
        'agent',
        "I'm putting a smaller dome in the post to you. Meanwhile push the one you've got a little deeper.",
      ],
      ['agent', 'better like that, is it?'],
      ['customer', "couldn't tell you love, i've not got them in just now"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-009',
    messages: [
      ['customer', 'Could you tell me when the half-term starts at Brookside?'],
      ['agent', 'It starts on 26 October and lessons begin again on 3 November.'],
      ['agent', 'Was there any other thing you were wondering about?'],
      ['customer', 'There was actually. Is the after-school club open that week?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-010',
    messages: [
      ['customer', "Hello, the policy documents you mailed won't open on my tablet."],
      ['agent', 'Hello! What comes up on the screen when you tap them?'],
      ['customer', 'It says format not supported.'],
      ['agent', "I've mailed them again as ordinary PDFs."],
      ['agent', 'Do they open for you like this?'],
      ['customer', 'They do now, every page.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-b-011',
    messages: [
      ['customer', 'The lift in our block has been dead since Saturday.'],
      ['agent', "I'm on it: I'll phone the lift firm and ring you at two with what they say."],
      ['agent', 'And this mobile is the one to ring?'],
      ['customer', "yes that's the one"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-012',
    messages: [
      ['customer', 'You charged us for six pallets, we took five.'],
      [
        'agent',
        'The invoice has been corrected to five pallets and the new one is in your portal. Does the amount tally with your books now? And have you got anything else on your list for me?',
      ],
      ['customer', 'It tallies to the penny, and my list is empty.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-013',
    messages: [
      ['customer', 'need the opening hours of the vaccination centre pls'],
      ['agent', 'Mon to Sat, 8 till 6'],
      ['agent', "sth else you'd like to ask?"],
      ['agent', "ah, and it's closed on the 1st, public holiday"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
]
