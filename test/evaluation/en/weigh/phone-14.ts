import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-103',
    messages: [
      ['agent', "hi it's marcus from the outage team returning your call"],
      ['customer', "oh yeah hi i left a message it's still off"],
      ['agent', 'okay so just your house or the neighbours too'],
      ['customer', 'just us'],
      ['agent', 'alright is your main breaker tripped the big one at the top'],
      ['customer', "i don't know where's it at"],
      ['agent', "it's in the gray panel usually in the garage"],
      ['customer', "okay i'm walking over there"],
      ['agent', 'take your time'],
      ['customer', "it's in the middle"],
      ['agent', 'push it all the way off and then on'],
      ['customer', 'oh there we go'],
      ['agent', 'lights back on'],
      ['customer', 'yes sir'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
