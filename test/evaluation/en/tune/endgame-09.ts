import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-105',
    messages: [
      ['customer', 'no sound from the left speaker'],
      ['agent', 'Swap the two plugs at the back please, white to white.'],
      ['customer', 'done it'],
      ['agent', 'Tell me, do both sides sing?'],
      ['customer', '🎶🎶 both of them'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-106',
    messages: [
      ['customer', 'Can I use the voucher for train and bus?'],
      ['agent', 'For both, also for the ferry.'],
      ['agent', 'Are there more puzzles I can solve for you?'],
      ['customer', "Maybe. What a rainy day it is, isn't it"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-107',
    messages: [
      ['customer', 'I was given the wrong prescription lenses'],
      [
        'agent',
        'I do apologise for the wrong lenses. The right pair was cut yesterday; may I fit it for you right away?',
      ],
      ['customer', 'please do'],
      ['agent', 'There we are. Is the far wall crisp? Does any bit of it still bother you, nose, ears?'],
      ['customer', 'crisp yes, it pinches behind the left ear'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'agree'],
  },
  {
    id: 'en-endgame-108',
    messages: [
      ['customer', 'the rent receipt is missing'],
      ['agent', "I'll drop it into your box before six this evening."],
      ['customer', 'ok'],
      ['agent', 'You live on the second floor left, is it?'],
      ['customer', 'right side'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-109',
    messages: [
      ['customer', "the course won't let me past module 2"],
      ['agent', "You had one slide left unread; I've ticked it."],
      ['agent', 'Has module 3 opened its doors?'],
      ['customer', "they're wide open"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-110',
    messages: [
      ['customer', "I'd like to know how my no-claims bonus was worked out"],
      [
        'agent',
        'Seven clean years, less two for the windscreen in 2021, so five remain, and five give you 30 percent.',
      ],
      ['agent', 'Is that a satisfying answer to you?'],
      ['customer', "Not in the slightest. A windscreen isn't a claim in my book."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-111',
    messages: [
      ['customer', 'hello my whole street has been dark for six hours'],
      ['agent', 'That would wear anybody down. The crew swaps the cable by 22:00 tonight.'],
      ['customer', 'good'],
      ['agent', 'Are there people in the house who depend on an electric device?'],
      ['customer', 'No, luckily'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'en-endgame-112',
    messages: [
      ['customer', 'the glue for the shelf, how long does it need'],
      ['agent', 'Overnight, and no weight on it for a day.'],
      ['customer', 'okay'],
      ['agent', "Something else you're stuck on? Sorry, couldn't help it."],
      ['customer', 'haha no, nothing sticky'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-113',
    messages: [
      ['customer', 'yeah so my card gets declined at the pump right'],
      ['agent', 'okay mm'],
      ['customer', 'only there nowhere else'],
      [
        'agent',
        "yeah so what it is the pump holds a hundred and your daily limit was eighty so i've put it up to two hundred um does the pump take it now",
      ],
      ['customer', "it's clicking it's filling up yeah"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-endgame-114',
    messages: [
      ['customer', 'unsubscribe my mother from your calls, she is 91'],
      ['agent', "She's off every list as of this minute."],
      ['agent', 'What else would make life easier for her or you?'],
      ['agent', 'I take the silence for a no and wish you both a good evening.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-115',
    messages: [
      ['customer', 'my character is stuck in the wall'],
      ['agent', 'teleported you to the tavern'],
      ['customer', 'lol thanks'],
      ['agent', 'do you still have the sword you came in with?'],
      ['customer', 'yep'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-116',
    messages: [
      ['customer', 'Please send me the warranty terms for the mower.'],
      [
        'agent',
        'Dear Mrs Quist, the terms are attached. In short: five years on the motor, two on the blade. Have you now been given all you asked for, and if not, what is lacking?\nWith kind regards\nGarden desk',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-117',
    messages: [
      ['customer', 'Your van blocks my driveway'],
      ['agent', 'I can reach the driver over the radio, one moment please.'],
      ['agent', "He says he's moving it. Is your way clear?"],
      ['customer', "I'm in the office, my wife will know"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
]
