import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-272',
    messages: [
      ['customer', 'your rep left his umbrella in our office and we have no coffee beans since he was here'],
      [
        'agent',
        "I'll ring the warehouse on Monday to see whether your beans have left, and put the umbrella on my list.",
      ],
      ['customer', "it's a nice umbrella"],
      ['agent', "He'll be glad. Shall I spell his name for the label?"],
      ['customer', 'no need'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-craft-273',
    messages: [
      ['customer', 'My box has a green light and a red light'],
      ['agent', 'Anything else on the front of it?'],
      ['customer', 'a little moon'],
      ['agent', 'And is that all you can see?'],
      ['customer', 'Also a slot'],
      ['agent', "I can see why you ask. It's only the night mode."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-274',
    messages: [
      ['customer', "I ordered a passport cover, the embossing says Sara with an h, it's without"],
      ['agent', 'Sara without an h, S A R A, does that look right?'],
      ['customer', "that's right"],
      [
        'agent',
        "Since you're with us so long, the gold is on me. I'm pressing a fresh one this very minute.",
      ],
      ['customer', 'picked it up'],
      ['agent', 'Spelt to your liking?'],
      ['customer', 'Spelt like my gran spelt it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-craft-275',
    messages: [
      ['customer', "The rent is due to be paid on Friday but I've had no invoice"],
      [
        'agent',
        "Hello. Due on Friday, yes. Invoices are printed by the head office, you'll receive word from them when they're ready with yours.",
      ],
      ['customer', 'ok'],
      ['agent', 'Would there be any query left in the meantime?'],
      ['customer', 'depends what the word says'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-craft-276',
    messages: [
      ['customer', 'My neighbour says I ought to get a smart plug because hers saved her ten pounds'],
      ['agent', 'Smart plugs are in aisle 4. Would you say your name for me?'],
      ['customer', 'Ivy Duckworth'],
      ['agent', 'Duckworth with a D, like the bird?'],
      ['customer', 'like the bird'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-277',
    messages: [
      ['customer', 'the conveyor belt in our kitchen stops with the dishwasher'],
      ['agent', 'Uh huh... yes...'],
      ['customer', "both on one breaker, see, and then the soup's cold"],
      [
        'agent',
        "Move the belt's plug across to the grey socket. Are they both turning now, dishwasher and belt?",
      ],
      ['customer', 'belt yes dishwasher no'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'en-craft-278',
    messages: [
      ['customer', "My cat's microchip was put in this morning"],
      [
        'agent',
        'Dear Sofie, lovely cat. The nurse would be glad to ring you up on Thursday, only to learn how the little wound has closed.',
      ],
      ['customer', 'Thursday is fine'],
      ['agent', 'And is she quite herself again?'],
      ['agent', "Sofie, I see you've left the chat, have a good day."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-279',
    messages: [
      ['customer', "your bus driver closed the door on my pram. I'm reporting him to the police."],
      [
        'agent',
        "Drivers have mirrors and schedules, madam, and a pram belongs at the middle door. It's the depot that employs him, we only plan the lines.",
      ],
      ['customer', 'the middle door was broken'],
      ['agent', "We've had no word of a broken door from anyone else, so it can hardly have been."],
      ['customer', "you weren't there"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-280',
    messages: [
      ['customer', 'Hello, I work nights and my blackout blind came with a hole as big as a coin'],
      ['agent', 'Hello Zsófia. Where in the cloth is it, near an edge?'],
      ['customer', 'Dead centre, the sun hits my pillow'],
      [
        'agent',
        'So, coin-sized, bang in the middle, and the sun comes through onto your pillow after a night shift. That would make me weep. I can bring round a patch or a whole blind. Which will let you sleep sooner?',
      ],
      ['customer', 'The patch for now'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-281',
    messages: [
      ['customer', 'The rowing machine you rent me shows 0 watts'],
      [
        'agent',
        "The dynamo's brush wears off after a million strokes, so no watts. Brushes are for the gym owner to fit, tell him to take one from the drawer.",
      ],
      ['customer', 'the owner sends me to you'],
      ['agent', 'then the two of you need to talk'],
      ['customer', '...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'explain'],
  },
  {
    id: 'en-craft-282',
    messages: [
      ['customer', "I'm so sorry, I sent the wrong form"],
      ['agent', "Don't be. Sorry about our silly form names, by the way. Was it the B12 you wanted to send?"],
      ['customer', 'yes the B12'],
      ['agent', 'Yes please, the B12.'],
      ['customer', 'here it comes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-craft-283',
    messages: [
      ['customer', 'Your tax letter wants money from my church. Churches are exempt.'],
      [
        'agent',
        'Reverend, good morning. The letter went to the address, not to the owner: a yoga studio was registered there before you. I am striking the demand today, and you shall have a line from me by Friday noon that the register agrees.',
      ],
      ['customer', 'Friday then.'],
      [
        'agent',
        'Friday, 11.40: the register agrees. Is your mind at rest about the letter, and about all else?',
      ],
      ['customer', 'At rest, on both counts.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-284',
    messages: [
      ['customer', 'Hi, is the pony free at four?'],
      ['note', 'pony booked for birthday party 3-5'],
      ['agent', "Hi! He's got a party. At half five he's free."],
      ['customer', 'half five then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
]
