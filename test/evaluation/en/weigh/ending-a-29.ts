import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-365',
    messages: [
      ['customer', "hey the launcher says 'disk full'"],
      ['agent', 'point it to another drive in Install Options'],
      ['customer', 'did'],
      ['agent', 'n? still moaning?'],
      ['customer', 'moaning like my nan'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-366',
    messages: [
      ['customer', "hey the launcher says 'disk full'"],
      ['agent', 'point it to another drive in Install Options'],
      ['customer', 'did'],
      ['agent', 'n? still moaning?'],
      ['customer', '96 gig to go before it gets that far'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-367',
    messages: [
      ['customer', "hey the launcher says 'disk full'"],
      ['agent', 'is it still moaning if you start it as admin? asking before i touch anything'],
      ['customer', 'yea'],
      ['agent', 'and any other launcher that moans, or only ours?'],
      ['customer', 'only urs'],
      ['agent', 'ok point it to another drive in Install Options, gl'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-368',
    messages: [
      ['customer', 'The curtain rail came in the wrong length. I wrote about it last week already.'],
      [
        'agent',
        "My apologies for last week's silence. The two-metre rail was handed to your porter at 3 pm.",
      ],
      ['agent', 'Does it span the window?'],
      ['customer', 'Wall to wall.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-369',
    messages: [
      ['customer', 'The carpet came in the wrong size.'],
      ['agent', 'My apologies for the mix-up. The larger one was handed to your porter at 3 pm.'],
      ['agent', 'Does it fill the room?'],
      ['customer', "It fills it, in a colour I can't live with."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-370',
    messages: [
      ['customer', 'The awning came in the wrong size.'],
      ['agent', 'My apologies for the mix-up. The larger one was handed to your porter at 3 pm.'],
      ['agent', 'Does it cover the balcony?'],
      ['customer', "The porter's on his break."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-371',
    messages: [
      ['customer', 'Is there any word from the claims people?'],
      ['agent', "I'll chase them and phone you on Thursday before noon."],
      ['customer', "That'll do me."],
      ['agent', 'And apart from the claim, is there a thing I can help with?'],
      ['customer', "Apart from the claim I'm fine."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-a-372',
    messages: [
      ['customer', 'Is there any word from the claims people?'],
      ['agent', "I'll write to you as soon as I know more."],
      ['customer', 'Hm, ok.'],
      ['agent', 'And apart from the claim, is there a thing I can help with?'],
      ['customer', 'The claim is the thing. When is "as soon"?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-ending-a-373',
    messages: [
      ['customer', 'Thanks, found the pin.'],
      ['agent', "That's the spirit. Is there, in spite of that, something you're missing?"],
      ['customer', "I'm missing nothing."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-374',
    messages: [
      ['customer', 'My ebook jumps back to page 1.'],
      ['agent', 'I cleared its bookmark. Please open it at page 50, close it, open it. Page 50?'],
      ['customer', 'Page 1.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-375',
    messages: [
      ['customer', 'My ebook jumps back to page 1.'],
      ['agent', 'I cleared its bookmark. Please open it at page 50, close it, open it. Page 50?'],
      ['customer', 'Page 50!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-376',
    messages: [
      ['customer', 'My ebook jumps back to page 1.'],
      ['agent', "Which I'd like to see for myself. Please open it at page 50. Page 50?"],
      ['customer', 'Page 50, yes.'],
      ['agent', 'Now the gear icon in the corner. There?'],
      ['customer', 'There.'],
      ['agent', 'Untick "Start afresh" and it\'s over with the jumping.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-377',
    messages: [
      ['customer', 'got the crib, slats all there now'],
      ['agent', "ace, so the crib's done and dusted? and nowt else we owe you?"],
      ['customer', 'done n dusted'],
      ['customer', 'u owe me nowt'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
