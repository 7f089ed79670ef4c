import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-104',
    messages: [
      ['customer', 'Hello, I want to add oat milk to my standing order'],
      ['agent', 'Added. What else goes into the box?'],
      ['customer', 'bread'],
      ['agent', 'Bread is in there as well. Would there be anything beyond that?'],
      ['customer', "No, that's the lot."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-106',
    messages: [
      ['customer', 'You guys have ruined Christmas for my kids. Bike came without wheels. WITHOUT WHEELS.'],
      [
        'agent',
        'A bike without wheels under the tree, I can picture their faces and how let down they were. What did the box look like when it came?',
      ],
      ['customer', 'closed, small, no second box'],
      [
        'agent',
        "I'm very sorry for the missing wheels. They travel in a second box, and that one was scanned out at the wrong depot. Our driver Jo brings them to you tomorrow by 11.",
      ],
      ['customer', 'ok'],
      ['agent', "I'll message you at 9 to say that they're on the van."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
      'inform',
    ],
    heated: true,
  },
  {
    id: 'en-fresh-108',
    messages: [
      ['customer', 'i forgot my pin'],
      ['agent', 'Nothing simpler: I can text a new one or you pick one in the app.'],
      ['customer', 'text'],
      ['agent', 'Texted. Did you receive it?'],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'en-fresh-110',
    messages: [
      ['customer', 'quote for 200 chairs pls'],
      [
        'agent',
        'Sure: 39 each, so 7,800. I can go down to 36 if you take them all at once. How does that sound to you?',
      ],
      ['customer', 'sounds fair, deal'],
      ['agent', 'The order is in. Anything else you want engraved or printed on them?'],
      ['customer', 'no just plain'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-fresh-112',
    messages: [
      ['customer', 'My complaint about the builder has been with you since January'],
      ['agent', "It's a pity but we have a lot of cases. That's just how long it takes."],
      ['customer', '7 months?'],
      ['agent', "As mentioned in our mail, there's nothing we did wrong here."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-fresh-114',
    messages: [
      ['customer', 'i need the invoice to be made out to my company'],
      ['agent', "I'll change that now. Done. Is it in your mailbox?"],
      ['customer', "It's not."],
      ['agent', 'And in the junk folder?'],
      ['customer', 'there it is'],
      ['agent', 'Good. Have you anything else for me?'],
      ['customer', 'Let me think about it'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-fresh-116',
    messages: [
      ['customer', 'Why does the app want my location?'],
      ['agent', 'It only needs it to show the nearest bike. You may turn it off.'],
      ['customer', 'ok'],
      ['agent', "Is there some further detail you'd care to know?"],
      ['customer', 'i might come back later'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-fresh-118',
    messages: [
      ['customer', "We'd like to end the maintenance agreement for lift 2."],
      ['agent', 'May I ask what has made you want to leave?'],
      ['customer', 'Response times, last outage took three days'],
      [
        'agent',
        'I see how three days on the stairs would hurt a house like yours. What would have to change for you to stay?',
      ],
      ['customer', 'a 4 hour guarantee'],
      ['agent', 'That I can put into the contract at no charge.'],
      ['customer', 'Send it then'],
      ['agent', 'You have it by noon tomorrow from my assistant Ines.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'en-fresh-120',
    messages: [
      ['customer', 'The museum was closed though your site said open'],
      [
        'agent',
        "Sorry for the wrong hours on our site. The holiday had been entered in the wrong year. It's corrected, and two free tickets are in your mail.",
      ],
      ['customer', "that's decent"],
      ['agent', 'I trust this leaves you satisfied?'],
      ['customer', 'Quite satisfied, yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
]
