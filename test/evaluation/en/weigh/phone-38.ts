import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-305',
    messages: [
      ['agent', 'before i let you go'],
      ['agent', "would you agree that i've sorted out what you rang for"],
      ['customer', "yeah i'd agree"],
      ['agent', 'smashing'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-phone-306',
    messages: [
      ['agent', "you're through to prepay"],
      ['customer', "i've put twenty pound on and it's gone already"],
      ['agent', 'okay when did you put it on'],
      ['customer', 'last night'],
      [
        'agent',
        "there's some debt coming off it that's why ten a week so ten went straight away i can bring that down to three",
      ],
      ['customer', "three's better"],
      ['agent', "okay it's three from the next top up"],
      ['agent', 'did you need anything else love'],
      ['customer', 'can you put a fiver on to tide me over'],
      ['agent', "i can yeah it'll be on in ten minutes"],
      ['customer', 'ta'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'facts'],
  },
]
