import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-050',
    messages: [
      ['customer', 'My points balance dropped by 4,000 overnight.'],
      ['agent', "It can't drop on its own, so somebody in your household must have spent them."],
      ['customer', 'I live alone.'],
      ['agent', "With respect, points don't walk. Nothing has gone wrong at this end."],
      ['customer', 'Check again please, the statement says "expired".'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-051',
    messages: [
      [
        'customer',
        'Dear Support, our nightly backup has failed eleven nights in a row and we only learned it from an empty restore. Regards, N. Abara',
      ],
      [
        'agent',
        'Dear Ms Abara,\n\nForgive us, eleven silent failures is eleven too many. On 2 May we moved the alarm mails to a new sender, and your mail server has been treating that sender as spam; this is why not one warning got to you. I am switching your account back to the old sender this afternoon, and our storage team can rebuild nine of the eleven nights from snapshots.\n\nA month from now I mean to go through your restore logs with you, so that we both see it has stayed healthy.\n\nWhich questions remain on your side?',
      ],
      ['customer', 'Two: which nights are lost, and who signs off the rebuild?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-052',
    messages: [
      ['customer', 'sat nav i rented with the car keeps saying turn around in german'],
      ['agent', "Hi! Haha oh dear. What flag's up in the corner of the map?"],
      ['customer', 'German one and little swiss one'],
      [
        'agent',
        'ok so the last driver put it in "border mode" and it falls back to that on every start. I\'d walk you through the reset, five taps, unless you\'d sooner swap units at the desk?',
      ],
      ['customer', 'taps is fine'],
      ['agent', 'menu, tools, region, home country, save.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-craft-053',
    messages: [
      [
        'customer',
        "I've been put on hold, cut off, put on hold, cut off. All I'm after is a death certificate to be taken off dad's council tax, I mean his name",
      ],
      [
        'agent',
        "bless you, and you grieving. so it's his name off the council tax, you've the certificate in your hand, and twice now the line's dropped you. is it like that",
      ],
      ['customer', 'Yes. It just wears you out'],
      [
        'agent',
        "of course it does. i've put a block on the reminders, and i'll walk the form to the tax desk today. you'll hear my voice again tomorrow morning before ten, no more queue for you",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-craft-054',
    messages: [
      [
        'customer',
        "Could you remove the negative review from the landlord portal, it's from a different building",
      ],
      ['agent', "Much as I'd like to, reviews can't be touched by staff, full stop."],
      ['customer', 'Even if it is false?'],
      ['agent', "Even then. It isn't in our power."],
      ['customer', "ok that's poor"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-055',
    messages: [
      ['customer', "The puzzle has 999 pieces. I've counted twice."],
      [
        'agent',
        'Hello Britt! Offer from our side: the missing piece cut fresh at the works, or a whole new box. Which may it be?',
      ],
      ['customer', "The piece, I've glued the rest"],
      ['agent', 'Row and column?'],
      ['customer', '14 from left, 9 from the bottom'],
      ['agent', "I'm sending the drawing to the cutter now."],
      ['customer', "It came today, it's a duck's eye"],
      ['agent', 'Ha! And has the duck got its sight back?'],
      ['customer', 'Both eyes wide open'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-056',
    messages: [
      ['customer', 'Sorry to bother you, sorry, I think I typed my email wrong'],
      ['agent', "No bother. You can see it under profile, top right, and I can't see a mistake from here."],
      ['customer', "Oh it's right after all. Silly me, sorry"],
      ['agent', 'All good, have a fine day!'],
      ['customer', 'you too'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-057',
    messages: [
      [
        'customer',
        "The plumber from your platform asked for cash and then ran off. I'll report you to the ombudsman.",
      ],
      ['agent', 'We are a marketplace, not a plumber. Whom you let into your home is your own decision.'],
      ['customer', 'He has YOUR badge on his van!'],
      [
        'agent',
        "Take it up with the gentleman himself. Paying cash breaks the rules you agreed to, so you've brought this on yourself.",
      ],
      ['customer', 'Wow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-058',
    messages: [
      ['customer', 'moin, my e-scooter is slow, only 12 km per hour on flat road'],
      ['agent', 'Moin. Understood, carry on, what have you tried until now?'],
      ['customer', 'pumped the tyres, charged full, restart'],
      [
        'agent',
        "Good man. Then it is the cold program, below 3 degrees the controller protects the battery. I'll send you the setting over the air that lifts it.",
      ],
      ['customer', 'super, thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'en-craft-059',
    messages: [
      [
        'customer',
        "The song I uploaded has been muted for a claim from a label I've never heard of. It's my own song!",
      ],
      [
        'agent',
        "Hi Noor, sorry for muting your own work on you. I'll dispute the claim in your name with the label's agent, and I'll shout once there's movement.",
      ],
      ['customer', 'How long?'],
      ['agent', 'Some take days, some take longer.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'inform.vague'],
  },
  {
    id: 'en-craft-060',
    messages: [
      ['customer', 'When does the bulky waste get collected at 41 Harrow Lane?'],
      [
        'agent',
        'The lorry comes through Harrow Lane on Monday 3 June between 7 and 9. Please put it on the kerb.',
      ],
      ['customer', 'Including the freezer?'],
      ['agent', 'Freezer as well.'],
      ['customer', 'Thank you very much'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-craft-061',
    messages: [
      ['customer', 'Booked the quiet room for my exam. There was a choir next door.'],
      [
        'agent',
        "The room next door was let to them because our calendar doesn't know a choir from a chess club. What we've got for you is the resit room on the top floor free of charge. Take it?",
      ],
      ['customer', 'Yes. I failed, you know.'],
      ['agent', "That's rotten after all the work you put into it."],
      ['customer', 'Thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'canDo', 'explain', 'agree'],
  },
]
