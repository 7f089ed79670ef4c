import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-014',
    messages: [
      ['customer', "The router's red light has been on since breakfast and nothing loads."],
      [
        'agent',
        'A line card died in your exchange, it was swapped ten minutes ago. Unplug the box, count to thirty, plug it back.',
      ],
      ['customer', 'did that'],
      ['agent', 'And the lamp, gone green for you?'],
      ['customer', 'the red light is still there'],
      ['agent', "Then it's the box itself. I'm booking you an engineer for tomorrow between 8 and 10."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-endgame-015',
    messages: [
      ['customer', "I can't get into the parents' portal since the new term"],
      ['agent', "Oh dear. What happens once you've typed the password?"],
      ['customer', 'It spins and goes back to the start'],
      ['agent', 'Right, open it in a private window for me. Do you see a blue banner at the top?'],
      ['customer', 'yes'],
      ['agent', "Press that, choose the school year, and you're through."],
      ['customer', 'so it is. ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-016',
    messages: [
      ['customer', 'whats the baggage limit on the night coach'],
      ['agent', 'Two big pieces and a rucksack per seat, bikes travel separately.'],
      ['agent', "Does that leave you with open questions about Friday's trip?"],
      ['customer', 'Not a one.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-017',
    messages: [
      ['customer', "Hi, you took the parking fine off my account though I'd appealed"],
      ['agent', "I've returned the 40 euro, your bank shows it by Monday at the latest."],
      ['agent', 'Would you call that fair?'],
      ['customer', "I'll believe it when I see it in the account"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-018',
    messages: [
      ['customer', 'my washing machine walks across the floor when it spins'],
      [
        'agent',
        'So it goes walkabout on the spin cycle. We take the transport bolts out for you on Wednesday around two. Does the slot fit your diary?',
      ],
      ['customer', 'wednesday is fine'],
      ['agent', "I'll be there with a spanner, then. Cheerio!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-endgame-019',
    messages: [
      ['customer', 'You delivered four chairs, we paid for six.'],
      [
        'agent',
        "Sorry that two were missing. They left the warehouse on the 7 o'clock lorry and were signed for by a Mr Brandt.",
      ],
      [
        'agent',
        "Have all six got a seat at the table now, and what else about the order isn't as it should be?",
      ],
      ['customer', 'Six chairs, yes. But one has a leg shorter than the others.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-020',
    messages: [
      ['customer', 'why is my payslip lower this month'],
      [
        'agent',
        "You crossed into the next tax band with the bonus, that's 212 of the gap. The other 30 is the canteen.",
      ],
      ['agent', 'Clearer now?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-021',
    messages: [
      ['customer', 'Can I change the name on a ticket'],
      ['agent', "Sure, in the app, under the passenger's name, tap the pencil. Free until the day before."],
      ['customer', 'found it'],
      ['agent', 'Shout if it plays up.'],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-022',
    messages: [
      ['customer', 'the game says my licence belongs to someone else'],
      ['agent', "Your brother's console had claimed it as home device. I have released that claim."],
      ['customer', 'ok let me restart'],
      ['customer', 'loading...'],
      ['agent', 'Does it let you play under your own name?'],
      ['customer', 'yup, on level 3 already'],
      ['agent', "wicked. anything you'd like me to look at while you have me?"],
      ['customer', 'nah'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-023',
    messages: [
      ['customer', 'how do i get the deposit for the keg back'],
      ['agent', 'Bring it to any of our shops with the slip, or I can send the van round for it.'],
      ['agent', 'Was there some other bottleneck, pun intended?'],
      ['agent', "Seems you've stepped away, so I'm closing the chat here. All the best."],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-endgame-024',
    messages: [
      ['customer', 'I had asked for gluten free and got normal pasta again'],
      ['agent', 'Apologies for the slip in the kitchen. The whole 18.90 went back to your card just now.'],
      ['customer', 'fine. anything else i have to do?'],
      ['agent', 'Not a thing.'],
      ['customer', 'ok bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-025',
    messages: [
      ['customer', 'hello there the tv box keeps asking for a pin i never set'],
      ['agent', 'oh right and what were you watching when it when it first asked'],
      ['customer', 'some crime thing after nine'],
      [
        'agent',
        "ah okay that'll be the child lock i've taken it off from here so you you're not being asked any longer are you",
      ],
      ['customer', "no it's gone straight to the film"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-endgame-026',
    messages: [
      ['customer', 'Dear team, kindly confirm that our seat count was reduced to 45.'],
      [
        'agent',
        'Dear Ms Falk, your seat count stands at 45 as of this morning; the contract annex is enclosed. Which further points remain open on your side?',
      ],
      ['customer', 'Just the credit note for the nine seats we paid for in October.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
