import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-274',
    messages: [
      ['customer', "i'd like to order a new bin"],
      ['agent', 'okay what size'],
      ['customer', 'the small one'],
      ['agent', 'and is it for recycling or general'],
      ['customer', 'general'],
      ['agent', "there's a charge of twenty eight pounds for general shall i take that now"],
      ['customer', 'go on then'],
      ['agent', "thanks it's on order should be with you by the end of the month"],
      ['agent', 'did you want anything else'],
      ['customer', 'how do i get rid of the old one'],
      ['agent', "leave it next to the new one on collection day they'll take it"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree', 'facts'],
  },
]
