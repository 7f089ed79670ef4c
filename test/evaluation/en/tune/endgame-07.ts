import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-079',
    messages: [
      ['customer', "um yeah hello the the lift's stuck on three again"],
      ['agent', "right and what's it doing is it humming or dead quiet"],
      ['customer', 'dead quiet'],
      [
        'agent',
        "okay then the safety catch has gone off that's why it sits there i've reset it from here so has it set off downwards",
      ],
      ['customer', "no it's still sat on three love"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-endgame-080',
    messages: [
      ['customer', 'My visa photo was refused, I paid 30 euro for it at your studio.'],
      [
        'agent',
        "I follow you: 30 euro spent here and the picture was turned down. I'll retake it tomorrow at ten without charge and text you tonight which background they want.",
      ],
      ['customer', 'Tomorrow at ten it is'],
      ['agent', 'Perfect. Do you have glasses you always wear?'],
      ['customer', 'Only for reading.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-081',
    messages: [
      ['customer', 'how do I get rid of code 12 on the dishwasher'],
      ['agent', 'Take out the sieve, rinse it, run a short cycle.'],
      ['customer', '40 min later... it ran'],
      ['agent', 'And has the puddle at the bottom gone? Is there another code showing, or some other worry?'],
      ['customer', "puddle's gone, but what's this salt light now"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-082',
    messages: [
      ['customer', 'my nickname is taken by a bot'],
      ['agent', "kicked the bot, name's free, grab it"],
      ['agent', 'got it?'],
      ['customer', 'got it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-083',
    messages: [
      ['customer', 'Has my complaint been received?'],
      ['agent', 'It has, on the 9th, under CL-88, and the board rules on it on the 30th.'],
      ['agent', 'May I help you with a different subject today?'],
      ['customer', 'You may not, but thank you kindly for the offer'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-084',
    messages: [
      ['customer', 'Two bananas were black'],
      ['agent', 'Sorry about the bananas! Credit of 1.20 dropped in your wallet.'],
      ['customer', 'I see it'],
      ['agent', 'Glad we got that fixed together.'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-085',
    messages: [
      ['customer', 'Our badge printer prints only half of the names'],
      ['agent', "Margins were set to A5. They're back on badge format, please print a fresh one."],
      ['agent', 'Whole names on it this time?'],
      ['customer', "I have to fetch new cards first, the tray's empty"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-086',
    messages: [
      ['customer', 'Where is the key to room 8?'],
      ['agent', 'Behind the bar, blue ring. Paul has it in hand for you.'],
      ['agent', 'Did Paul hand it to you, and are you set for the workshop in every other way?'],
      ['customer', 'He did and we are.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-087',
    messages: [
      ['customer', 'i want my coins moved to another account'],
      ['agent', "Sorry, coins are bound to the account they were bought on, we can't move them."],
      ['customer', 'that sucks'],
      ['agent', 'Do you play on both accounts?'],
      ['customer', 'only on the new one'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-endgame-088',
    messages: [
      ['customer', 'I was billed for the pool and never used it'],
      [
        'agent',
        "The pool was on the bill because the room key had opened that door at 7 in the morning, likely the cleaner's round. Shall I take it off?",
      ],
      ['customer', 'yes'],
      ['agent', "I'm doing it as we speak, 15 less now."],
      ['agent', 'Does anything on the bill still look odd to you?'],
      ['agent', 'Leaving this open till noon, then it closes by itself.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own', 'explain', 'agree'],
  },
  {
    id: 'en-endgame-089',
    messages: [
      ['customer', 'my photo book has page 12 twice'],
      ['agent', 'We printed a new one, the driver says it was handed over at 9.'],
      ['customer', 'it was'],
      ['agent', 'And page 12, only once in this one?'],
      ['customer', 'Once. And page 13 exists too, hooray'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-090',
    messages: [
      ['customer', 'can u stop the newsletter'],
      ['agent', "Done, you're off the list."],
      ['customer', 'great'],
      ['agent', 'Is that your real name by the way, Storm Weatherby?'],
      ['customer', 'ha, it is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-091',
    messages: [
      ['customer', 'the promo code for the second pizza does nothing'],
      ['agent', 'Works for all our other customers. Key it in again without spaces.'],
      ['customer', 'same thing'],
      ['agent', 'Then paste this one instead: DUO-7. Accepted?'],
      ['customer', "'code not valid in your area'"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not'],
  },
]
