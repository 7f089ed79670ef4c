import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-372',
    messages: [
      [
        'agent',
        "so i've read all the notes and the ombudsman's letter and i agree with you we got this wrong",
      ],
      ['customer', 'well thank you'],
      ['agent', "i'm sorry for the eleven months it took us"],
      ['customer', "it's been hell"],
      ['agent', "i can only imagine what that's been like for you"],
      ['customer', 'yes'],
      [
        'agent',
        "it came down to one wrong date on our system and it's now been put right and i'm sending the four hundred pounds today",
      ],
      ['customer', 'okay'],
      ['agent', 'is there any piece of it you feel is still open or can we call it settled'],
      ['customer', 'we can call it settled'],
      ['agent', 'thank you for bearing with us'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
]
