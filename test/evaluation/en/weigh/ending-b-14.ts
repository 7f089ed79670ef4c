import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-170',
    messages: [
      ['customer', 'Your online course froze at the last quiz.'],
      [
        'agent',
        "Your answers were saved, I've marked the course as passed by hand. The certificate ought to be under your profile. Is it?",
      ],
      ['customer', "There's a certificate there. Whether it's the right one, no clue, it's in Dutch."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-171',
    messages: [
      ['customer', 'Why am I paying for a stall I cancelled?'],
      [
        'agent',
        "Nobody else has trouble cancelling. I've found yours in the info box, though, and accepted it as of today. Content with that?",
      ],
      ['customer', 'With as of today? No, I cancelled in May.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-b-172',
    messages: [
      ['customer', 'my mother fell out of the bed you rented us'],
      ['agent', 'Oh goodness. How is she?'],
      ['customer', 'bruised'],
      ['agent', 'How did it come about?'],
      ['customer', 'the rail came off in her hand'],
      ['agent', 'Is there anything else loose on the bed?'],
      ['customer', 'the wheel lock i think'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-b-173',
    messages: [
      ['customer', 'Any news about the mattress?'],
      ['agent', "It's on the van, the driver is with you on Saturday between 9 and 11. What else is there?"],
      ['customer', "That's the long and the short of it. Saturday!"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-174',
    messages: [
      ['customer', "Dear Sirs,\nYour reminder speaks of 14 open days, I've paid on the 3rd."],
      [
        'agent',
        'Dear Ms Ferro,\nThe reminder left us on the 2nd and so crossed with your payment, that is all there was to it. It has been withdrawn. May I hope that you see it the same way and can file it?',
      ],
      ['customer', 'Dear Ms Brook, I do and I have.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-175',
    messages: [
      ['customer', 'smoke alarm chirps'],
      ['agent', "new battery's in the box by the lift, take one. twist, swap, twist back. silence?"],
      ['customer', "i'd have to borrow a ladder first"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-176',
    messages: [
      ['customer', 'Can you remove my late mother from your mailing list?'],
      [
        'agent',
        'Her name and address were removed from all our lists this morning. Has any further post come, and is there anything more we could take off your hands?',
      ],
      ['customer', 'A catalogue came today, yes.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-177',
    messages: [
      ['customer', 'thanks for sending the parking disc'],
      ['agent', "you're welcome! it's valid for the whole zone. any other stuff for the move?"],
      ['customer', 'skip permit would be next i guess'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-178',
    messages: [
      ['customer', "I can't get up the stairs to vote."],
      ['agent', 'I can have the ballot brought down to your car, two clerks do that.'],
      ['customer', "oh that's kind"],
      ['agent', 'You just hoot. Have a nice Sunday!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-b-179',
    messages: [
      [
        'customer',
        'This is outrageous. My husband has been waiting on a trolley since six and NOBODY comes. Outrageous!',
      ],
      [
        'agent',
        'He has a bed on ward 12, window side, and the doctor is with him. Does that set your mind at rest a bit?',
      ],
      ['customer', 'It does, thank you. I saw him just now.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-ending-b-180',
    messages: [
      ['customer', 'Need the contract in Word not PDF'],
      ['agent', "word file's up. thats what you were after right"],
      ['customer', 'wanted the annex too mate'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-181',
    messages: [
      ['customer', 'The stage for Saturday is 6 m, we need 8.'],
      [
        'agent',
        "I'll add the two metres, crew brings them Friday at 10. Offer changed too, see page 2. Does the offer say what it should now? And are you lacking anything else for Saturday?",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-182',
    messages: [
      ['customer', 'Good afternoon, may I bring my own interpreter to the appointment?'],
      [
        'agent',
        "Good afternoon, outside interpreters aren't allowed by our rules. A sworn one of ours sits in, free of charge.",
      ],
      ['agent', 'What other points about the appointment may I clear up?'],
      ['customer', 'Only whether she speaks Tigrinya, not Amharic.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
]
