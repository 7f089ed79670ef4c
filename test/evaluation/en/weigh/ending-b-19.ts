import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-235',
    messages: [
      ['customer', 'You assigned our complaint to a closed ticket again.'],
      [
        'agent',
        'Dear Mr Vos,\nThe ticket has been reopened under 5521 with all attachments.\nWould it be fair to say that this addresses your concern?\nRegards\nService Desk',
      ],
      ['customer', 'It would not. My concern is that nobody has answered it, open or closed.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-236',
    messages: [
      ['customer', 'can a friend collect my passport'],
      ['agent', 'yes with the signed slip on the back of your receipt'],
      ['agent', 'ok what else are you curious about'],
      ['customer', "that's my curiosity satisfied"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-237',
    messages: [
      ['customer', "My son's locker at school is jammed."],
      [
        'agent',
        'The janitor has forced it and put a new lock on, combination 3-1-7. So: does it open, and is all his stuff in it?',
      ],
      ['agent', 'And, before I forget, is there something more I may do for the two of you?'],
      ['customer', "No idea, he's at football till five."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-238',
    messages: [
      ['customer', 'The taxi for dialysis came forty minutes late.'],
      ['agent', "I'm so sorry for the forty minutes. Did you still get your full session?"],
      ['customer', 'no, an hour less'],
      ['agent', 'And has the clinic been told?'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-239',
    messages: [
      ['customer', "Heating's on full blast in our office and there's no knob."],
      ['agent', "I'm taking you down to 20 degrees from the control room."],
      ['agent', 'Tell me, have you stopped sweating?'],
      ['customer', 'My colleague has put her cardigan on, so yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-240',
    messages: [
      ['customer', 'the council says i owe 30 for a bulky pickup that never happened'],
      ['agent', 'struck off, balance zero. see zero too?'],
      ['customer', 'i see 30 and now a late fee on top'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-241',
    messages: [
      ['customer', 'The lunch menu says nut free, then lists pesto, and there are pine nuts in it.'],
      ['agent', "You're saying the label promises no nuts and the recipe has pine nuts?"],
      ['customer', 'I am.'],
      ['agent', 'The pesto is off the menu. Are there other dishes that gave you pause?'],
      ['customer', 'The muesli on Thursdays.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-242',
    messages: [
      ['customer', "There's a wasp nest over our balcony."],
      [
        'agent',
        "That's for the pest people, you need to get in touch with them yourself. Would you be okay with a list of three firms?",
      ],
      ['customer', "If that's all you've got."],
      ['agent', 'Here are the three. Good luck with it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'agree'],
  },
  {
    id: 'en-ending-b-243',
    messages: [
      ['customer', 'Our name is misspelt on the conference badge and on the stand.'],
      [
        'agent',
        'Dear Dr Szabo,\nPlease forgive the misspelling. Badge and stand have been reprinted and the hall crew has swapped them. Would you take a look and confirm that everything is to your satisfaction?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-244',
    messages: [
      ['customer', 'Are you all IDIOTS? My pension is short again!'],
      [
        'agent',
        'As I explained before, you need to look at the second line. The missing 41 were paid out at nine. Are they there?',
      ],
      ['customer', 'they are'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'en-ending-b-245',
    messages: [
      ['customer', "My aunt's grave, is the lawn being cut there?"],
      [
        'agent',
        "Every second week. I'll pass by there tomorrow and trim the edges. Was there something beyond the lawn?",
      ],
      ['customer', "Possibly. I haven't been able to visit since spring."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-246',
    messages: [
      ['customer', 'Wrong cost centre on the travel bill, should be 220.'],
      ['agent', '220 it is. Have I got it right this time, and is that all of it?'],
      ['customer', "You've got it right and that's all of it."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-247',
    messages: [
      ['customer', "My e-scooter won't unlock."],
      [
        'agent',
        "The tyre sensor made a fuss since the frost set in, I've overruled it from here. Unlocked now, is it?",
      ],
      ['customer', 'Walked on already, sorry. Someone else may find out.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
]
