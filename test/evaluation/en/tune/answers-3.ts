import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-answers-35',
    messages: [
      ['customer', 'my package insurance claim'],
      ['agent', "We've paid it to your account at 9 am."],
      ['customer', 'ok'],
      ['agent', 'Has the money got to you?'],
      ['customer', "i'll look at lunch"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-answers-36',
    messages: [
      ['customer', 'which bus to the museum'],
      ['agent', 'Line 12, every ten minutes.'],
      ['customer', 'thanks'],
      ['agent', 'Anything else for your trip?'],
      ['customer', "probably, we're here for a week"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-answers-37',
    messages: [
      ['customer', 'lamp too bright'],
      ['agent', 'I set it to 40% in the plan.'],
      ['customer', 'ok'],
      ['agent', 'Pleasant enough like that?'],
      ['customer', 'Pleasant, ty'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-answers-38',
    messages: [
      ['customer', 'can u extend my booking by a day'],
      ['agent', 'Extended to the 11th.'],
      ['customer', 'thanks!!'],
      ['agent', 'Need me for anything further down the line?'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
