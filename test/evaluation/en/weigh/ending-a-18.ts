import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-222',
    messages: [
      ['customer', 'The audio guide is in German only.'],
      ['agent', 'Tap the globe for English.'],
      ['agent', 'Talking English to you, is it?'],
      ['customer', "It is, but it's two rooms behind me."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-223',
    messages: [
      ['customer', 'dunno why my stream lags'],
      ['agent', 'Dropped you to 720p. Smoother?'],
      ['customer', "for the moment. lag comes after ten min usually so we'll see"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-224',
    messages: [
      [
        'customer',
        "Thank you so much for the quick exchange, I'll recommend you to all the parents at school.",
      ],
      ['agent', 'How kind! Would there be some other item in the parcel that gives you grief?'],
      ['customer', 'No, the rest is lovely.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-a-225',
    messages: [
      ['customer', 'My trial ended early'],
      ['agent', 'Extended to the 30th.'],
      ['agent', 'good now?'],
      ['customer', 'Good would be if it also let me in.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-226',
    messages: [
      ['customer', 'ok card arrived'],
      ['agent', 'Nice. Something else on your heart?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-227',
    messages: [
      ['customer', 'ok card arrived'],
      ['agent', 'Nice. If something else weighs on your heart, you know where to find us.'],
      ['customer', 'sure'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-228',
    messages: [
      ['customer', "My order's missing a lamp."],
      ['agent', 'Let me look. Were there two boxes or one?'],
      ['customer', 'One.'],
      ['agent', 'Was that everything that came, one box?'],
      ['customer', 'Yes.'],
      ['agent', 'Then the second one is still on the road, with the lamp inside. Expect it on Friday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-a-229',
    messages: [
      ['customer', 'My licence for the video editor expired a year too soon.'],
      [
        'agent',
        'It runs to next May now. Did it start without the nag screen and can I close the ticket without leaving anything behind?',
      ],
      ['customer', 'Sure, whatever, in a meeting, will look.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-230',
    messages: [
      ['customer', "I've been cut off from my bank app because your text codes don't arrive!"],
      ['agent', "Being shut out of your own bank is nasty. I've taken the code sender off the block list."],
      ['agent', 'A code just now?'],
      ['customer', 'Two of them.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-a-231',
    messages: [
      ['customer', 'The duvet is too short.'],
      ['agent', 'Would you like the longer one instead?'],
      ['customer', 'Yes, gladly.'],
      ['agent', 'Swapped on your order, no extra cost. Does that leave you pleased?'],
      ['customer', 'Pleased would be too much. It says delivery in June.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-232',
    messages: [
      ['customer', 'The duvet is too warm.'],
      ['agent', 'Shall I swap it for the summer one?'],
      ['customer', 'Please.'],
      ['agent', "Done, it's in the shop for you to collect. Suits you?"],
      ['customer', "I'll know when I've slept under it."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-233',
    messages: [
      ['customer', 'The duvet is too heavy.'],
      [
        'agent',
        'A lighter one could be with you by Thursday, and our driver takes the heavy one along. Suits you?',
      ],
      ['customer', 'Suits me.'],
      ['agent', 'Wonderful. Sleep well!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-ending-a-234',
    messages: [
      ['customer', 'The password rule makes sense now.'],
      ['agent', "I'm pleased. What remains unanswered, Mr Iqbal?"],
      ['customer', 'Time will show.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
