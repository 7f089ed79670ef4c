import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-391',
    messages: [
      ['customer', 'The font licence check fails in our CI.'],
      ['agent', 'Your build hosts are on the allow list from now on; rerun the pipeline.'],
      ['agent', 'Green?'],
      ['customer', 'Amber, then red.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-392',
    messages: [
      ['customer', 'The font licence check fails in our CI.'],
      ['agent', 'Your build hosts are on the allow list from now on; rerun the pipeline.'],
      ['agent', 'Green?'],
      ['customer', 'Queue position 41.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-393',
    messages: [
      ['customer', 'Good, I can watch from abroad.'],
      ['agent', 'Enjoy the match. Would there be any further obstacle between you and kick-off?'],
      ['customer', 'Only the beer to open.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-394',
    messages: [
      ['customer', 'Good, I can watch from abroad.'],
      ['agent', 'Enjoy the match. Would there be any further obstacle between you and kick-off?'],
      ['customer', 'The commentary is in Dutch, can I switch that?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-395',
    messages: [
      ['customer', "I'm abroad and can't watch the match."],
      ['agent', 'Is there any further obstacle, a work network, a VPN?'],
      ['customer', 'A VPN, yes.'],
      ['agent', "Then turn that off and reload. Kick-off's in ten, enjoy."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-396',
    messages: [
      ['customer', 'hi the boots pinch i want a size up'],
      ['agent', 'hello the 43s are with the courier since two and the old ones he takes back'],
      ['customer', 'fine'],
      ['agent', 'thats you sorted then is it'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-397',
    messages: [
      ['customer', 'My login loops'],
      ['agent', 'cookies cleared on our edge, try now?'],
      ['agent', 'still looping?'],
      ['agent', '(it can take a minute after the clear)'],
      ['customer', 'in'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-398',
    messages: [
      ['customer', 'The cot is complete, thank you'],
      ['agent', "Lovely. Anything missing, anything broken, anything you'd like to grumble about?"],
      ['agent', 'Tess here, by the way, from the furniture desk.'],
      ['customer', 'Okay!'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-399',
    messages: [
      ['customer', "is my dog's ticket valid for the boat as well"],
      ['agent', 'yes it covers boat and tram'],
      ['agent', 'does that answer it, or is there another route you need to know about?'],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-400',
    messages: [
      ['customer', 'the mail merge puts first names in the wrong column'],
      ['agent', 'shift the field by one in the template and press F9'],
      ['customer', 'F9 pressed'],
      ['agent', 'names and columns in agreement?'],
      ['customer', "it's 2,000 rows, I'm at row 60 checking"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-401',
    messages: [
      ['customer', 'the mail merge writes "Dear null"'],
      ['agent', 'fill the fallback field in the template and press F9'],
      ['customer', 'F9 pressed'],
      ['agent', 'are folks greeted by name?'],
      ['customer', 'folks are greeted by name'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-402',
    messages: [
      ['customer', 'Can I fly with my cello?'],
      ['agent', "As a seat of its own, at the child fare. I've reserved 9B for it."],
      ['agent', 'Is this how you pictured it? Or would you rather discuss something further?'],
      ['customer', "Not how I pictured it, I'd have thought the hold."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-403',
    messages: [
      ['customer', 'Can I fly with my cello?'],
      [
        'agent',
        'As a seat of its own or in the hold, in a hard case. I can reserve either. Which way did you picture it?',
      ],
      ['customer', 'A seat of its own.'],
      ['agent', '9B has been put aside for it. Bon voyage to both.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
]
