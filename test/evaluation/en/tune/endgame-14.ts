import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-169',
    messages: [
      ['customer', "my laptop won't charge, I already rebooted it twice"],
      ['agent', 'Understood. Did rebooting help at all, even for a minute?'],
      ['customer', 'not really'],
      ['agent', 'What else have you tried so far?'],
      ['customer', 'a different cable'],
      [
        'agent',
        'Then hold the power button for 20 seconds with the charger out, and plug it back in after that.',
      ],
      ['customer', 'charging light is on, thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-170',
    messages: [
      ['customer', 'Two items missing from my grocery order, the eggs and the oat milk'],
      ['agent', "Is that everything that's missing?"],
      ['customer', 'yes just those'],
      ['agent', "Sorry about the missing eggs and milk. I've credited 6.15 to your account."],
      ['agent', 'Can you see the credit?'],
      ['customer', 'I can see it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-171',
    messages: [
      ['customer', "Hi there, why was I charged £2.99 this month? I'm on the free plan"],
      [
        'agent',
        "Hi! The 2.99 came from the extra storage that was switched on in May. I've switched it off and refunded the charge.",
      ],
      ['customer', "Oh that's what it was. Great"],
      ['agent', "Did you have any other queries on the account while you're on?"],
      ['customer', "Don't think so"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-172',
    messages: [
      ['customer', 'the plumber never turned up'],
      ['agent', 'Were you happy with the time slot we gave you, or was it too early?'],
      ['customer', "the slot was fine, he just didn't come"],
      [
        'agent',
        'I can offer you this afternoon between 2 and 4, or tomorrow first thing. Does either of those sound okay?',
      ],
      ['customer', 'this afternoon'],
      ['agent', 'Then he comes to you at half past two today, and his name is in the app.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-endgame-173',
    messages: [
      ['customer', 'cant log in to payroll'],
      ['agent', "Resent your activation link, it's good for an hour"],
      ['customer', 'ok clicked it'],
      ['agent', 'are you in?'],
      ['customer', 'yes'],
      ['agent', 'cool. what else is on your list'],
      ['customer', 'the march payslip shows the wrong department'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-174',
    messages: [
      ['customer', "Hello, I've been trying to change my delivery address but the button is greyed out"],
      ['agent', 'Hello Marta, I have changed it for you to 18 Fern Close.'],
      ['agent', 'Is it showing right on your side?'],
      ['customer', "i'm on my phone now so can't see, will look later"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-175',
    messages: [
      ['customer', 'I forgot my PIN'],
      ['agent', 'No problem. Have you got everything to hand, your card and the app?'],
      ['customer', 'yes'],
      ['agent', 'Tap the card in the app, then show PIN, and hold your phone to your face.'],
      ['customer', 'ok there it is'],
      ['agent', 'Great stuff. Take care now!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-176',
    messages: [
      ['customer', "The wifi in my room is really slow, can't do video calls"],
      [
        'agent',
        "I've moved you to the conference network, it's much faster. Password is on your key card sleeve.",
      ],
      ['agent', 'How are the calls on that one? And is there some other thing you need up there?'],
      ['customer', "Haven't had one yet. Next call is at 4"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-177',
    messages: [
      ['customer', 'I need the confirmation letter for the visa with both our names'],
      [
        'agent',
        "Dear Ms Okafor,\nThe letter with both names is attached.\nCould you tell me whether this version meets the embassy's requirements?\nBest regards,\nTim",
      ],
      ['customer', 'Dear Tim, the names are right, but they also require a stamp and signature.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-178',
    messages: [
      ['customer', 'is my prescription ready'],
      ['agent', 'yes its been ready since 11, bring some ID'],
      ['customer', 'will do'],
      ['agent', 'did you need to ask the pharmacist about anything while i have her here'],
      ['customer', 'no im ok ive had these before'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-179',
    messages: [
      ['customer', "yeah i'm calling about a direct debit i don't recognise"],
      ['agent', 'okay yeah go ahead'],
      ['customer', "it's for nineteen ninety nine from something called fitlife"],
      ['agent', "is there anything else on the statement you don't recognise"],
      ['customer', 'no just that'],
      ['agent', "right i've stopped that one and the nineteen ninety nine's been claimed back for you"],
      ['customer', 'brilliant okay'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-endgame-180',
    messages: [
      ['customer', 'The leak under the sink is back'],
      ['agent', 'Our plumber has replaced the trap this morning. Is it dry under there?'],
      ['customer', 'bone dry so far'],
      ['agent', "Glad to hear it. I'll call you on Thursday to see if it's staying that way."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
]
