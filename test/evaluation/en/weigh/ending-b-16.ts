import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-196',
    messages: [
      ['customer', 'My landlord says the energy certificate is missing a page.'],
      ['agent', "page 5 is back in, whole thing's online. landlord happy? you happy?"],
      ['agent', 'and nothing else missing?'],
      ['customer', 'landlord happy, me happy, nothing missing'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-197',
    messages: [
      ['customer', 'thx for fixing the freezer'],
      ['agent', 'pleasure. what more can we fix'],
      ['customer', "lol the ice maker, it's been dead for a year"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-198',
    messages: [
      ['customer', 'Your newsletter shows prices without VAT, we are private people.'],
      ['agent', "Your account was set to business, therefore the net prices. It's private now."],
      ['agent', 'Do you see gross prices as you open it?'],
      ['agent', 'By the way, the spring list is out as well'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-199',
    messages: [
      ['customer', "My son is vegan and there's nothing for him on the camp menu."],
      ['agent', 'We could do him a bean stew each day, or pasta with nut sauce. Which would he like better?'],
      ['customer', 'Both in turns.'],
      ['agent', "In turns, it's in the cook's book. Is he catered for, to your mind?"],
      ['customer', 'He is, he is.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-ending-b-200',
    messages: [
      ['customer', 'Do I have to be at home for the chimney sweep?'],
      ['agent', 'No, he goes up from outside. Leave the gate on the latch.'],
      ['agent', "Anything I haven't told you that you'd need?"],
      ['customer', 'All clear, gate on the latch.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-201',
    messages: [
      ['customer', 'The auto-reply on our shared mailbox still names Mr Hahn.'],
      [
        'agent',
        'It has been rewritten with your name in both languages. Send yourself a test mail. Is it your name that comes back?',
      ],
      ['customer', "Mr Hahn's, I'm afraid, in the English one at any rate."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-202',
    messages: [
      ['customer', 'Has my DNA test come back?'],
      ['agent', "Not so far. I'll look into it and get back to you."],
      ['customer', 'ok'],
      ['agent', 'Is it for yourself or for a child?'],
      ['customer', 'for my child'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-ending-b-203',
    messages: [
      ['customer', 'The speed bump outside cracks our wall.'],
      [
        'agent',
        'Cracks in a wall are a matter for your house insurance, not for Roads. The bump has been flattened by 3 cm though. Has the shaking died down?',
      ],
      ['customer', "Hardly any lorries this week because of the holidays, so who's to say."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-204',
    messages: [
      ['customer', 'pls change the name on the booking to Amara'],
      ['agent', "Booking's in Amara's name. Good to go? No more changes?"],
      ['customer', "one more, her sister comes too so it's a double"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-205',
    messages: [
      ['customer', 'So the exam counts as passed?'],
      [
        'agent',
        'It does, with 61 points, congratulations.\nHave I left any question of yours unanswered?\nBest regards\nExam Office',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-206',
    messages: [
      ['customer', 'The gym says my direct debit bounced.'],
      ['agent', 'It was put through once more this morning, with success. Has the gym let you in?'],
      ['customer', 'Let me in with a smile.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-207',
    messages: [
      ['customer', "Your driver threw my parcel over the fence! AGAIN! I'll report you to the police."],
      [
        'agent',
        'Mr Toma, the lamp has been refunded in full and the driver taken off your street. Is that a fair end to it?',
      ],
      ['customer', 'Fair would be somebody ringing me, not a refund by robot.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-ending-b-208',
    messages: [
      ['customer', 'Our intranet has been slow as treacle since the move.'],
      ['agent', 'When in the day is it slowest?'],
      ['customer', 'Right at nine.'],
      [
        'agent',
        "The backup ran at nine, I've shifted it to midnight. I'll look in on you next Monday at nine to see that it stays quick.",
      ],
      ['agent', 'Quick enough at the moment?'],
      ['customer', 'Lightning.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
]
