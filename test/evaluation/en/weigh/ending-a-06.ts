import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-066',
    messages: [
      ['customer', 'Can the birthday cake be made without nuts?'],
      ['agent', 'It can. The name on it is Mia, as in your order?'],
      ['customer', 'Yes, Mia.'],
      ['agent', 'Written down: no nuts, "Mia" on top. Have we got it the way you wanted?'],
      ['customer', 'Just the way.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-067',
    messages: [
      ['customer', 'Can the birthday cake be made without nuts?'],
      ['agent', "It can, and it's down as nut-free. Have we got it the way you wanted?"],
      ['customer', "I'd wanted it without eggs as well."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-068',
    messages: [
      ['customer', "I think you've told me all about the cat flap now."],
      ['agent', 'I think so too. So what can I still do for you, if anything?'],
      ['customer', "Wish me luck with the drill, and that's it."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-069',
    messages: [
      ['customer', "I think you've told me all about the cat flap now."],
      ['agent', 'I think so too. So what can I still do for you, if anything?'],
      ['customer', "Tell me who'd saw the hole."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-070',
    messages: [
      ['customer', "Hi, I'm looking at a cat flap."],
      ['agent', 'What can I do for you? Is it for a glass door or a wooden one?'],
      ['customer', 'Wood.'],
      ['agent', 'Is there anything else in the door, a lock, a pane?'],
      ['customer', 'A pane, up high.'],
      ['agent', "The small flap fits, then. It's in aisle 7."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-071',
    messages: [
      ['customer', 'how do i turn the heating down from abroad'],
      ['agent', 'through the app under away you put the return date in'],
      ['customer', 'ok did it says 12 degrees until sunday'],
      ['agent', 'and that gives you peace of mind'],
      ['customer', 'it does im on a beach'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-072',
    messages: [
      ['customer', 'how do i turn the heating down from abroad'],
      ['agent', 'through the app under away you put the return date in'],
      ['customer', 'ok did it'],
      ['agent', 'and that gives you peace of mind'],
      ['customer', 'the neighbour will feel the radiators tomorrow and tell me'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-073',
    messages: [
      ['customer', 'how do i turn the heating down from abroad'],
      ['agent', 'through the app under away you put the return date in'],
      ['customer', 'ok did it'],
      ['agent', 'and that gives you peace of mind'],
      ['customer', 'none it says boiler offline'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-074',
    messages: [
      ['customer', "Yes, the sync's done."],
      ['agent', 'Was there more?'],
      ['agent', "While you think: the new version's out on Monday."],
      ['customer', 'I read that.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-075',
    messages: [
      ['customer', 'the tickets show now'],
      ['agent', 'top! so happy with that and nothing more to ask?'],
      ['agent', 'btw print them at home, the machine at gate B is out of order'],
      ['customer', 'ok will do'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-076',
    messages: [
      ['customer', "You printed our menu with last year's prices."],
      [
        'agent',
        "That shouldn't have happened and I beg your pardon for it. 200 fresh menus are on your doorstep. Prices right this time?",
      ],
      ['customer', 'Prices right, dessert missing.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-077',
    messages: [
      ['customer', 'My gym bag order is still "in preparation" after nine days.'],
      [
        'agent',
        "Nine days, apologies for the hold-up. I'll walk it to the courier myself at four today. Does that answer your message, or is there a further wish I could fulfil?",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-ending-a-078',
    messages: [
      ['customer', "Right, the spare wheel's ordered."],
      ['agent', "It is. Any thought that hasn't been given a voice yet?"],
      ['customer', "I've plenty of thoughts, I'd have to sort them."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
