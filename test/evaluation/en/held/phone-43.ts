import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-357',
    messages: [
      ['agent', 'tenancy support naomi'],
      ['customer', "my neighbour's music is all night every night"],
      ['agent', 'that must be wearing you right down'],
      ['customer', "it is i've got work at six"],
      ['agent', 'when does it usually start'],
      ['customer', 'midnight'],
      ['agent', 'okay what i can do is send you a noise diary and ring him as well'],
      ['customer', 'okay'],
      ['agent', "i'll ring him this afternoon and you today after five to say how it went"],
      ['customer', 'thanks'],
      ['agent', "do you feel there's more we need to talk about"],
      ['customer', "no that's it for now"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts', 'inform'],
  },
]
