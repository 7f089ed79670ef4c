import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-260',
    messages: [
      ['customer', "My hearing-dog's jacket from you has a squeaky buckle, he thinks it's a toy"],
      [
        'agent',
        'Ha! The buckle is from the toy line, the seamstress ran out of plain ones, hence the squeak. A plain one is in the envelope with the stamp of a paw.',
      ],
      ['customer', "It's on"],
      ['agent', 'Does he keep his mind on the job these days?'],
      [
        'customer',
        "He does, and you lot are simply marvellous. If anyone asks me where to get a jacket I'll sing your name",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'advocate'],
  },
  {
    id: 'en-craft-261',
    messages: [
      ['customer', 'I was made to breastfeed in the staff toilet of your café'],
      ['note', 'nursing mother sent to WC by temp, branch 8, manager to train'],
      [
        'agent',
        "Being shooed into a toilet with a hungry baby must have been humiliating. We'd love to have you back for lunch in the window seat, on the house, would you give us that chance?",
      ],
      ['customer', "I'll think... yes, ok."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'agree', 'note'],
  },
  {
    id: 'en-craft-262',
    messages: [
      ['customer', 'the sheet music app turned all my pages upside down at the recital'],
      [
        'agent',
        "hey, your tablet's gyroscope flipped it cos the lock was off. i'll bake a hard lock into your account tonight, message you at 10 tomorrow morning when it's in",
      ],
      [
        'customer',
        "it's in, i see it! I played the whole Ravel. you're a wizard, my pupils are all getting this app",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'en-craft-263',
    messages: [
      ['customer', "You called me Mr. I'm Mrs. For the fifth letter."],
      ['note', 'title wrong in letters since import, change to Mrs everywhere'],
      [
        'agent',
        'Dear Mrs Lindqvist, it is a small word and we got it wrong five times over, with apologies for every one of them.',
      ],
      ['customer', 'Apology accepted, in this order: Mrs Lindqvist.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'note'],
  },
  {
    id: 'en-craft-264',
    messages: [
      ['customer', 'Good morning, I am waiting on my pension paper from Poland, I ask every week'],
      ['agent', 'Good morning, tell me, to which office did they send it the last time?'],
      ['customer', 'To Lublin they say, then nothing'],
      [
        'agent',
        'I see. I will write to Lublin in Polish, my mother can help with it. When Lublin wakes up, you will know it from me.',
      ],
      ['customer', 'Thank you, and to your mother.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'inform.vague'],
  },
  {
    id: 'en-craft-265',
    messages: [
      [
        'customer',
        'What a relief, it all worked. Hats off to you and your team, I wish every office were run like this!',
      ],
      [
        'agent',
        "You've put a smile on nine faces here. Would there be something else for us to have a go at?",
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-craft-266',
    messages: [
      ['customer', 'thanks, really, thanks a bunch, for nothing'],
      ['agent', 'Do you have the ticket code there?'],
      ['customer', 'ABC DEF'],
      ['agent', 'One moment, bear with me.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-267',
    messages: [
      ['customer', 'the charger in bay 3 shows a red ring'],
      [
        'agent',
        "Bay 3 is waiting for a relay after the flood, that's the red ring. For safety reasons we're forbidden to switch it by hand. Bay 5 is free.",
      ],
      ['customer', 'going to 5'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'explain'],
  },
  {
    id: 'en-craft-268',
    messages: [
      ['customer', 'Sewing machine skips stitches on denim'],
      ['agent', 'Needle 100, slower, and lift your foot on the seams.'],
      ['customer', 'no skips!'],
      [
        'agent',
        "I'll write to you on the 4th to find out if she's behaved on the next pair of jeans too. So for the moment she sews?",
      ],
      ['customer', 'She sews'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-269',
    messages: [
      ['customer', "So I sent my late brother's guitar to be restrung and you've sent me a ukulele"],
      [
        'agent',
        "The guitar's on its way to you, it left an hour ago. And I do see how that box must have hit you when you opened it, with it having been his.",
      ],
      ['customer', 'yes, it did a bit'],
      ['customer', "there's a van outside now"],
      ['agent', 'Is it his?'],
      ['customer', "Hold on, there's a lot of tape"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-craft-270',
    messages: [
      ['customer', 'You billed me for the pool though it was closed for repairs all June'],
      [
        'agent',
        'Before you accuse us, it may be worth checking the notice board, where it hung for three weeks in plain sight.',
      ],
      ['customer', "I'm not accusing anyone, I'm asking for June back."],
      ['agent', 'That is how it came across.'],
      ['customer', '...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-271',
    messages: [
      ['customer', 'I applied for a market stall in March'],
      ['agent', 'The applications are in a pile of 200. Somebody will let you know one way or another.'],
      ['customer', 'one way or another by when'],
      ['agent', "Once the pile's gone."],
      ['customer', 'right'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
]
