import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-206',
    messages: [
      ['customer', 'do i need to descale before i store the coffee machine'],
      ['agent', 'yes once, then leave the tank open to dry'],
      ['agent', 'does that help? any other question?'],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-207',
    messages: [
      ['customer', 'I booked the family room and they gave us two singles'],
      [
        'agent',
        'I understand, a family room was booked and you got two singles. I can move all of you to 310 with four beds. Would you want that?',
      ],
      ['customer', "yes please, that'd be great"],
      ['agent', 'You have it, the keys are at the desk. Do the little ones need a cot?'],
      ['customer', "no they're 6 and 8"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'en-endgame-208',
    messages: [
      ['customer', 'Your update broke my printer'],
      [
        'agent',
        "It isn't our update that did it, the printer lost its driver when your system restarted. I've put the driver back in.",
      ],
      ['agent', 'Does a test page come out?'],
      ['customer', 'Coming out now, yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'defend.not'],
  },
  {
    id: 'en-endgame-209',
    messages: [
      ['customer', 'Hey, can I still use the old loyalty points?'],
      ['agent', 'Hey! Yes, until the end of next year.'],
      ['agent', 'Cool, what else did you want to know?'],
      ['customer', 'nothing really, that was all'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-210',
    messages: [
      ['customer', 'The school bus passed our stop without stopping'],
      [
        'agent',
        "Thanks for telling us straight away. I'll speak to the driver today and ring you before four.",
      ],
      ['customer', 'Please do'],
      ['agent', 'Were other children waiting with yours?'],
      ['customer', 'two more'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-211',
    messages: [
      ['customer', "there's a wrong passenger name, Jon should be John"],
      ['agent', 'Corrected free of charge, have a look at the ticket again'],
      ['customer', 'having a look'],
      ['agent', 'And is John John now?'],
      ['customer', 'John is John'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-212',
    messages: [
      ['customer', 'tv says no signal'],
      ['agent', 'Press source until it says HDMI 2'],
      ['customer', 'ok'],
      ['agent', 'are you getting a programme?'],
      ['customer', 'nope'],
      ['agent', "I'll send a technician round tomorrow between 9 and 11 then."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-213',
    messages: [
      ['customer', 'Who is responsible for the hedge between the two houses?'],
      [
        'agent',
        "The one on whose land it stands; in your case that's the owner of number 8, the plan is attached.",
      ],
      ['agent', 'Do you see anything else we should deal with?'],
      ['customer', 'Difficult to say.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-214',
    messages: [
      ['customer', "My name badge is missing for tomorrow's congress"],
      ['agent', "Sorry about that, I'm printing one as we chat."],
      ['customer', 'thanks'],
      ['agent', 'Anything else that should be on it apart from your name and company?'],
      ['customer', 'no title please'],
      ['agent', "No title. It's at the desk for you."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-endgame-215',
    messages: [
      ['customer', 'the kitchen front for the drawer has a different white'],
      ['agent', 'New front from the right batch was fitted on Monday by Leo.'],
      ['agent', "Do the whites match now? Anything else in the kitchen that's off-colour?"],
      ['customer', 'match perfectly, and no, the others were always fine'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-216',
    messages: [
      ['customer', 'your machine gives me no ticket but took 3 euro'],
      ['agent', 'Sorry for the lost coins. 3 euro are back on your card, and the ticket is on your phone.'],
      ['agent', 'Is it on your phone?'],
      ['note', 'Customer had left before the ticket went out'],
      ['agent', 'I sent it by text as well.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['apologise', 'note'],
  },
  {
    id: 'en-endgame-217',
    messages: [
      ['customer', 'How long does the paint take to dry'],
      ['agent', 'Four hours to the touch, a day for a second coat.'],
      ['customer', 'and in the cold?'],
      [
        'agent',
        "Double it. You won't have a problem if you heat the room a bit, will you have a heater there?",
      ],
      ['customer', 'yes a small one'],
      ['agent', "then you're fine"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-218',
    messages: [
      ['customer', "my bike lock won't open with the app"],
      ['agent', 'Tap the lock once with your phone to wake it, then open.'],
      ['customer', "it's open, thank god"],
      ['agent', 'Is there anything about the ride itself we ought to know?'],
      ['customer', 'the brakes are soft, somebody should look'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
