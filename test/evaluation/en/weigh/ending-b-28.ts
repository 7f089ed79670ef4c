import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-352',
    messages: [
      ['customer', "so the district heating i've got air in it gurgling all night"],
      ['agent', "they've bled the riser this afternoon from the roof is it quiet as a mouse"],
      ['customer', 'a mouse with a drum'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-353',
    messages: [
      ['customer', 'My badge photo is awful, can it be retaken'],
      ['agent', 'We can retake it here or you send us one of your own, which would you rather?'],
      ['customer', "I'll send one"],
      ['customer', 'sent'],
      ['agent', 'Printed. Do you look like yourself now?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-ending-b-354',
    messages: [
      ['customer', 'any news on the job centre appeal'],
      ['agent', "not yet, we'll drop you a line once the panel has met"],
      ['customer', 'fine'],
      ['agent', "do you still live at your sister's?"],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-ending-b-355',
    messages: [
      ['customer', 'Why was my order of insulin pens split?'],
      [
        'agent',
        "Half the stock lay in the other fridge, so the system made two parcels of it. I've had both put on one van. Have you any more worries in that regard?",
      ],
      ['customer', 'Not any more.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-356',
    messages: [
      ['customer', 'The fence post you put in leans.'],
      ['agent', 'Dear Mr Tuck, our lads set it anew in concrete on Friday. Is it upright now in your eyes?'],
      ['customer', "Upright today. Let's see what the first storm does to it."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-357',
    messages: [
      ['customer', 'Need the stage plan as a drawing file.'],
      ['agent', 'Drawing file in the folder.'],
      ['agent', 'Can your software read it?'],
      ['customer', 'Reads it beautifully.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-358',
    messages: [
      ['customer', 'My physio session got cancelled by text ten minutes before.'],
      [
        'agent',
        'My apologies for the late text. The next four sessions were moved to your lunch hour as you like it. And what else would you have us change?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-359',
    messages: [
      ['customer', 'Please waive the late fee on my library books.'],
      [
        'agent',
        "We can't waive fees, by order of the council. It has been cut to the minimum, 2 pounds. Are you okay with how it came out?",
      ],
      ['customer', "I'm not. I was in hospital, I have the letter."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-ending-b-360',
    messages: [
      ['customer', 'can my son ride on the front seat of the school minibus'],
      ['agent', 'how old is he'],
      ['customer', '11'],
      ['agent', 'and tall enough for the belt without a booster'],
      ['customer', 'yes'],
      ['agent', "then yes he can, if the driver's happy. have fun on the trip"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-361',
    messages: [
      ['customer', 'The court fee was paid, the letter says not.'],
      [
        'agent',
        "It was paid, you're right, and the letter is void. Can you put it behind you? Or is there some further letter from us that you don't trust?",
      ],
      ['customer', "There's one from Monday, with a bailiff's name on it."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-362',
    messages: [
      ['customer', 'key fob for the underground garage dead'],
      ['agent', 'new fob at the concierge, coded. tried it on the gate yet? gate lifting?'],
      ['customer', "haven't, i'm on the bike till march"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-363',
    messages: [
      ['customer', 'Thanks for taking my complaint about the smell from the plant.'],
      ['agent', 'The filter was swapped last night. So what do we still owe you, if anything?'],
      ['customer', "An answer on what it was we'd been breathing."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-364',
    messages: [
      ['customer', 'the translation earphones at the congress crackle'],
      ['agent', 'on which channel do they crackle?'],
      ['customer', 'four'],
      ['agent', 'is it better on five?'],
      ['customer', 'better, bit quiet'],
      ['agent', "and do you hear the speaker's own mic?"],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
]
