import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-339',
    messages: [
      [
        'customer',
        'hello its the chip shop on bath street the card machine you swapped is printing blank slips',
      ],
      ['agent', 'hello there the rolls in backwards i think turn it so the paper comes off the bottom'],
      ['customer', 'two secs'],
      ['customer', 'right its in'],
      ['agent', 'and the slip now has it got ink on'],
      ['customer', "faint, you can't read the total"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-340',
    messages: [
      ['customer', 'Dear Claims, I need a breakdown of the 1,140 you paid for the roof.'],
      [
        'agent',
        'Dear Mrs Achterberg,\nThe breakdown is enclosed: 900 tiles, 240 labour. I can have it stamped for your tax office too.\nAre you in want of anything beyond the breakdown?\nYours, P. Dee',
      ],
      ['customer', 'Dear Mr Dee,\nI am in want of nothing beyond the breakdown; no stamp needed.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-b-341',
    messages: [
      ['customer', 'Our tenancy agreement has the wrong start date.'],
      ['agent', 'Is that the date on page 1 or the one above the signature?'],
      ['customer', 'page 1'],
      ['agent', 'Is the one above the signature okay then?'],
      ['customer', 'that one is okay'],
      ['agent', 'So page 1 is all there is to put right?'],
      ['customer', 'yes just page 1'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-342',
    messages: [
      ['customer', 'The hearing loop in the church hall hums.'],
      [
        'agent',
        "It was fed off the fridge socket. It's on its own socket since lunch, have a listen. Has the humming gone? And what other repairs are outstanding in the hall?",
      ],
      ['customer', "You'd better ring the vicar."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-343',
    messages: [
      ['customer', 'the school dinner app took 60 instead of 6'],
      [
        'agent',
        "a zero too many got in as the screen froze, 54 is back in your pot. i'll peep in on the first of the month to see it takes the right sum",
      ],
      ['agent', 'pot looking healthy again?'],
      ['customer', "pot's looking healthy"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-b-344',
    messages: [
      ['customer', 'The dentures rub on the left.'],
      ['agent', "We'd take off a hair's breadth there. Is it okay with you if we keep them overnight?"],
      ['customer', "I'd manage, yes."],
      ['agent', 'Then hand them in at the desk whenever you pass.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-345',
    messages: [
      ['customer', 'Your site says my postcode is not served. It was last week.'],
      ['agent', 'It is served again, our map had lost your street. Have another go with your basket.'],
      ['agent', 'Did it go through to payment?'],
      ['customer', 'To payment yes, and there it says not served.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-346',
    messages: [
      ['customer', "Is the warranty transferable? I'm selling the oven."],
      ['agent', 'It is, the buyer only needs the receipt.'],
      ['agent', 'Will there be other questions from you, or from the buyer?'],
      ['customer', 'From the buyer, who can tell.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-347',
    messages: [
      ['customer', "The registry office spelled our baby's name wrong. Maeve with an e at the end."],
      ['agent', 'Dear parents, our apologies to little Maeve for her lost e. A new certificate is attached.'],
      ['agent', 'Is Maeve now spelled the way you chose?'],
      ['agent', 'PS: the paper version has been posted.'],
      ['customer', 'Yes she is, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-348',
    messages: [
      ['customer', 'your engineer left mud on the carpet'],
      [
        'agent',
        "as I said on Monday, he was told to wear covers. Anyway a cleaner's been round this morning. is it spotless",
      ],
      ['customer', "it's wet. ask me when it's dry"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-b-349',
    messages: [
      ['customer', 'You sent my medical bill to my employer!'],
      [
        'agent',
        "I am deeply sorry that your bill went to them. I'm calling it back from them and putting a lock on your file. Is there any other harm that I should set right?",
      ],
      ['customer', "My boss has read it. I'd want a letter to him from you."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-ending-b-350',
    messages: [
      ['customer', 'hi, question about the e-prescription'],
      ['agent', "Go ahead, I'm all ears."],
      ['customer', 'it has two codes on it and the chemist only took one'],
      ['agent', 'What did the chemist say about the second?'],
      ['customer', "that it's spent"],
      ['agent', 'A fresh second code has been put on it. The chemist can call it up by your birthday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-b-351',
    messages: [
      ['customer', "Our cleaner's invoice is in her maiden name"],
      [
        'agent',
        'Changed to the married one. Will it pass your accounts that way? And is that everything from your end?',
      ],
      ['customer', "It'll pass and it's everything."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
