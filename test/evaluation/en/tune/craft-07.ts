import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-074',
    messages: [
      ['customer', 'My avocado tree from your nursery dropped all its leaves in a week, from lush to bald'],
      [
        'agent',
        "That means the roots sat wet: the plug we ship it in holds water like a sponge once it's inside a closed pot. We can send you a clay one with holes, no charge. Repot, don't water for ten days.",
      ],
      ['customer', 'ok. will it come back?'],
      [
        'agent',
        "Nine in ten do. When the new shoots ought to be showing I'm going to knock on your inbox and ask to see them.",
      ],
      ['customer', 'haha deal'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'explain', 'followUp'],
  },
  {
    id: 'en-craft-075',
    messages: [
      ['customer', "The choir robes came in two different reds. Concert's on Saturday."],
      ['agent', 'Two reds... How many of each, roughly half and half?'],
      ['customer', '19 dark, 13 bright'],
      [
        'agent',
        'So thirty-two singers, nineteen in wine and thirteen in tomato, with the concert on Saturday. Mad as it sounds: stand the tomatoes in front, and thirteen wine scarves come free from us. Can you live with that?',
      ],
      ['customer', "I can't, the board wants one red."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'agree'],
  },
  {
    id: 'en-craft-076',
    messages: [
      ['customer', "My gran's pension card was swallowed by the machine at the post office"],
      [
        'agent',
        "The card itself we cannot hand back, once swallowed it is shredded. I'm ordering the successor this morning, it'll be in her letter box on Friday.",
      ],
      ['customer', 'And how does she eat until Friday?'],
      ['agent', "With the paper slip I've just put in her name at window 4. Is she provided for with that?"],
      ['customer', "She can't walk to window 4, that's the whole thing"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo.not', 'facts'],
  },
  {
    id: 'en-craft-077',
    messages: [
      ['customer', "I didn't order the premium tier."],
      [
        'agent',
        "The system shows you did. People click through things without looking, then they're surprised.",
      ],
      ['customer', "I'm telling you I didn't."],
      ['agent', "And I'm telling you for the third time what the log says."],
      ['customer', 'Then show me the log.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-078',
    messages: [
      ['customer', 'ur bus never came, i waited 50 min in the hail'],
      [
        'agent',
        'Evening. Apologies for the no-show of the 19:12. The driver had been taken ill at the previous stop and there was nobody to step in at that hour. Your fare is on its way back, on the card by Thursday, and from next week a spare driver sits at the depot until midnight.',
      ],
      ['customer', 'ok fair'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'en-craft-079',
    messages: [
      ['customer', 'The insurance photo app rejected my dent photos seven times'],
      [
        'agent',
        'Hello, the app turns down every photo taken in portrait since the last update. What to do: write to the app maker about it, it is their software.',
      ],
      ['customer', "You tell me to use it and I'm to write to them"],
      ['agent', "That's how it's split, yes."],
      ['customer', 'Marvellous'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'explain'],
  },
  {
    id: 'en-craft-080',
    messages: [
      [
        'customer',
        'Good evening, someone has opened a loan in my name. I found out from a debt collector at my door.',
      ],
      [
        'agent',
        'How frightening to have a stranger on the doorstep with your name on his list. What did he leave with you, any paper?',
      ],
      ['customer', 'a letter with a contract number'],
      [
        'agent',
        "I'm freezing that contract now, and our fraud desk reads the letter first thing tomorrow. At eleven tomorrow my colleague Imre rings you with what they made of it.",
      ],
      ['customer', "thank you, I haven't slept"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-craft-081',
    messages: [
      ['customer', "I'm at the counter and nobody's here"],
      ['agent', 'Okay, Sorry, who am I talking to?'],
      ['customer', 'Fiona, I ordered the cake'],
      ['agent', 'Can you see the bell, Fiona?'],
      ['customer', 'yes, rang it'],
      ['agent', "Good. Someone's coming out from the back."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-082',
    messages: [
      ['customer', 'The karaoke machine we hired only has songs from 1985, the birthday girl is nine'],
      [
        'agent',
        "Right then! Let's see what we can conjure. There's a kids' pack, 300 songs, it loads over wifi. Want it on there?",
      ],
      ['customer', 'yes please quick'],
      ['agent', 'Sent. Is she singing yet?'],
      ['customer', "Listen... (it's Let the snow go) yes she is"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-craft-083',
    messages: [
      ['customer', 'My horse box booking for the ferry shows a caravan.'],
      ['agent', 'I see.'],
      ['customer', "A caravan pays half, so they'll turn me back at the port, no?"],
      ['agent', 'Was the height entered as 2.6?'],
      ['customer', '2.9'],
      ['agent', 'Then nothing will turn you back, the port goes by height and not by the word.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-craft-084',
    messages: [
      ['customer', 'OK the new chimney liner is in, your lads just left'],
      [
        'agent',
        "Splendid. I've put a line in the book for the second week of November, when folk light up properly: Gwen telephones you then and asks if it draws as it should.",
      ],
      ['customer', 'And if it smokes before?'],
      ['agent', 'Then the office number, day or night.'],
      ['customer', 'Right'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-085',
    messages: [
      [
        'customer',
        "You charged my late father's account for the broadband he doesn't need any more, obviously.",
      ],
      [
        'agent',
        "I understand. And that he was written to by name on top of it, I'm truly sorry about. With your agreement I'd shut the account as of the day he passed, so that not a penny is due?",
      ],
      ['customer', 'Agreed.'],
      [
        'agent',
        "I'm doing it by hand so that no letter goes out. Is there something besides this that you'd like off your shoulders?",
      ],
      ['customer', "His mobile, that's with you as well."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'apologise', 'own', 'agree'],
  },
]
