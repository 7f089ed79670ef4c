import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-159',
    messages: [
      ['agent', "your complaint's been logged sir the reference is c for charlie one one nine"],
      ['customer', 'and what happens now'],
      ['agent', 'someone from the complaints team will call you within five working days'],
      ['customer', 'five days'],
      ['agent', 'yes sir five'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-phone-160',
    messages: [
      ['agent', "it's the garage here your brakes are done and the car's washed"],
      ['customer', 'great'],
      ['agent', 'lovely anything else been bothering you with it'],
      ['customer', "there's a rattle"],
      ['agent', 'do you want to bring it in'],
      ['customer', "i'll see"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree'],
  },
]
