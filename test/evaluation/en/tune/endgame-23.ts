import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-283',
    messages: [
      ['customer', 'My booking shows one adult, but we are two.'],
      [
        'agent',
        "Hello Renata, the second adult dropped off because the first payment timed out. I'm adding him back at the old price.",
      ],
      ['customer', 'thank you, I see the two of us now'],
      ['agent', "Great. So the booking is how you want it? Anything else you'd change on it?"],
      ['customer', "It's how I want it, nothing to change"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-endgame-284',
    messages: [
      ['customer', 'is the clinic open on saturday'],
      ['agent', 'Saturdays from 9 to 12, without appointment.'],
      ['customer', 'and the lab?'],
      ['agent', 'Same hours. Do you have a referral already?'],
      ['customer', 'yes'],
      ['agent', 'Bring it along and take a number at the entrance.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-285',
    messages: [
      ['customer', "my character's name has a typo, Arhtur"],
      ['agent', 'renamed to Arthur, relog pls'],
      ['agent', 'does it say Arthur over your head?'],
      ['customer', 'it says Arthur but all my friends are gone from the list'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-286',
    messages: [
      ['customer', 'Hello, can the contract be signed by my son?'],
      ['agent', "Yes with a power of attorney, I've attached the form for it."],
      ['agent', 'Would you like me to go into any other point?'],
      ['customer', "Sorry, somebody's at the door"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-287',
    messages: [
      ['customer', 'the garage door opens by itself at night'],
      [
        'agent',
        "Your remote had the same code as the neighbour's, we've given you a new one. Does it stay shut after dark?",
      ],
      ['customer', 'three nights shut so far'],
      ['agent', "Music to my ears. I'll text you in a month to see if it has behaved."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-288',
    messages: [
      ['customer', 'Nobody can tell me where my trade-in phone is'],
      [
        'agent',
        "I'll find out. You'll have a call from me before Wednesday noon with the name of the place where it is.",
      ],
      ['customer', 'finally someone'],
      ['agent', 'Was there anything else in the envelope apart from the phone?'],
      ['customer', 'the charger'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-289',
    messages: [
      ['customer', "Your newsletter greeted me as Mr, I'm a Mrs"],
      ['agent', "Sorry about that, Mrs Holm! I've changed it in all lists."],
      ['agent', 'Is it okay like this, anything else?'],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-290',
    messages: [
      ['customer', 'the toner light is on'],
      ['agent', 'Take the cartridge out, rock it side to side, put it back.'],
      ['customer', 'hands are black now'],
      ['agent', 'and the light, did it go off?'],
      ['customer', 'need to wash my hands first'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-291',
    messages: [
      ['customer', 'Which floor is the registry on?'],
      ['agent', 'Second floor, room 214, closed over lunch.'],
      ['customer', 'great'],
      ['agent', 'Anything else I can look up for you?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-292',
    messages: [
      ['customer', 'My train was 50 minutes late, I want the fare back'],
      [
        'agent',
        "I understand: 50 minutes late and you'd like the fare refunded. For less than an hour we aren't allowed to give money back.",
      ],
      ['customer', 'so what do I get'],
      ['agent', "A coffee voucher, it's in your account. Did you have a seat reservation as well?"],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not'],
  },
  {
    id: 'en-endgame-293',
    messages: [
      ['customer', 'Hey the video lags when 3 people join'],
      ['agent', 'I can bump you up to the bigger server, hold on'],
      ['agent', 'done. still lagging with three?'],
      ['customer', "with three it's fine, with four it lags"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'en-endgame-294',
    messages: [
      ['customer', 'whats my meter number'],
      ['agent', "44 80 17, it's also on page 2 of any bill"],
      ['agent', 'what else do you need for the form?'],
      ['customer', 'the supplier code'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-295',
    messages: [
      ['customer', 'I need to know when my building work gets inspected'],
      ['agent', 'Mr Haas inspects it on the 11th between 8 and 10.'],
      ['agent', 'Does that answer what you wanted to know?'],
      ['agent', "I'm logging off for today, your letter is in the post."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['facts'],
  },
]
