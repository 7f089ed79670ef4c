import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-171',
    messages: [
      ['customer', "hi my gift for my dads 80th hasnt come, party is sunday, he'll be gutted"],
      [
        'agent',
        "An 80th only comes round once, I understand how much rides on it. I'm driving a second one to our Hull shop this evening, and you may fetch it there on Saturday from 9.",
      ],
      ['customer', 'omg you do that?'],
      ['agent', 'I do. Can I take it that Sunday is saved?'],
      ['customer', "sunday is saved! you're a star, never had service like this, telling everyone"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'advocate'],
  },
  {
    id: 'en-fresh-173',
    messages: [
      ['customer', 'locked myself out again :('],
      ['agent', 'Unlocked again :) Can you get in? And do you need anything besides?'],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-fresh-175',
    messages: [
      ['customer', 'I asked for a window seat and you put me next to the toilet'],
      ['agent', "That's no pleasant place for nine hours. Would 22A be alright with you, window, quiet row?"],
      ['customer', 'yes!'],
      ['agent', "It's yours. Any other business?"],
      ['customer', 'no other business'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'agree'],
  },
  {
    id: 'en-fresh-177',
    messages: [
      ['customer', "is my mum's flight on time, KL1009"],
      ['agent', "It's 20 minutes late. Has that answered it?"],
      ['agent', "I see you've gone, so have a lovely day."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-fresh-179',
    messages: [
      ['customer', 'i want to cancel but the page says error 500'],
      ['agent', 'Cancelled by me. Would you mind a look at your plan page, does it say "ends 30 June"?'],
      ['customer', 'it says active'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-181',
    messages: [
      ['customer', "yeah hi i'm ringing about a letter says i'm in arrears"],
      ['agent', 'right'],
      [
        'customer',
        "i set up the direct debit in february and it's gone out every month i've got it here on the statement",
      ],
      ['agent', 'right okay'],
      ['customer', 'so why am i in arrears'],
      ['agent', "so it's gone out monthly since february and the letter says arrears"],
      ['customer', 'yeah'],
      ['agent', "it went to the account of flat 3 and you're in flat 13 i've moved it all across"],
      ['customer', 'so i owe nothing'],
      ['agent', 'not a penny are you happy to leave it there or is something else bothering you'],
      ['customer', 'happy to leave it there'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'en-fresh-183',
    messages: [
      ['customer', 'need my tax certificate'],
      ['agent', "It's in your postbox in the app, third from the top. See it?"],
      ['customer', 'no there are only two'],
      ['agent', 'Now?'],
      ['customer', 'now yes'],
      ['agent', 'Was that it for this time?'],
      ['customer', 'was it, ty'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-185',
    messages: [
      [
        'customer',
        'Your fitter drilled into the water pipe and then LEFT. Water everywhere!!! Solicitor is informed',
      ],
      ['agent', 'How dreadful to stand there with water pouring in. Have you shut the main valve?'],
      ['customer', 'neighbour did'],
      [
        'agent',
        "Our emergency man Dev is at your door in 25 minutes, and I'm ringing you every ten minutes until he is.",
      ],
      ['customer', 'ok'],
      [
        'agent',
        "I apologise for the fitter's behaviour. We will pay the damage. Apart from all that, can I do something else for you right now?",
      ],
      ['customer', 'the piano got wet too'],
      ['agent', "I'll get a piano tuner to look at it on Monday, his name's Elias."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-fresh-187',
    messages: [
      ['customer', 'My printer prints everything in pink'],
      ['agent', 'Pink? Tell me, which cartridge is in slot 2, and since when is it pink?'],
      ['customer', 'the refill one, since i put it in'],
      ['agent', "We don't support refills, so I can't help."],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'canDo.not'],
  },
]
