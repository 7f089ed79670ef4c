import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-afterwards-18',
    messages: [
      ['note', 'Pool heater ok after third visit, keep an eye on it'],
      ['customer', "pool's warm"],
      ['agent', "Wonderful. Next month we'll give you a shout and see if it stays warm."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp', 'note'],
  },
  {
    id: 'en-afterwards-19',
    messages: [
      [
        'customer',
        'I moved 9 times in my life and this was by far the best move ever. Will shout it from the rooftops!',
      ],
      ['agent', 'Thank you, Ewa.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-afterwards-20',
    messages: [
      ['customer', "couldn't be happier, thanks to your patience with this old fool"],
      ['agent', "Nonsense! I'll call again one of these days and see whether it still prints."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp', 'advocate'],
  },
  {
    id: 'en-afterwards-21',
    messages: [
      ['note', 'Cancel request turned around, offered 3 months free, happy'],
      ['customer', "ok you've won me over. Great work, thank you so so much"],
      ['agent', 'Glad you stay.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note', 'advocate'],
  },
  {
    id: 'en-afterwards-22',
    messages: [
      ['customer', 'tooth is fine since monday'],
      ['agent', "Lovely. Come by in half a year and we'll have a look that it's still fine."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
]
