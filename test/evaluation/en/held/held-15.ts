import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-245',
    messages: [
      ['customer', 'is it raining at the campsite lol'],
      ['agent', 'Ha, blue sky! Do you need something else or just the weather?'],
      ['customer', 'just the weather'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-247',
    messages: [
      ['customer', 'hi need a new bin, ours was stolen'],
      [
        'agent',
        "Hi! You're getting a new one. Any more bins missing, any other damage I should put on the form?",
      ],
      ['customer', 'only that one'],
      ['agent', 'Form sent. So, what else is on your heart?'],
      ['customer', 'nothing, bye'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-249',
    messages: [
      ['customer', 'change of name after divorce pls'],
      ['agent', 'Done, the new card is on its way. Is everything dealt with now, or did I miss a point?'],
      ['customer', 'you missed the mail address'],
      ['agent', 'Changed as well.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-held-251',
    messages: [
      ['customer', 'Kindly cancel my newspaper during holidays, 1 to 14 august.'],
      ['agent', 'Kindly noted. Do you require any additional service?'],
      ['customer', 'I do not.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-253',
    messages: [
      ['customer', "hello, where's the nearest branch with a safe"],
      ['agent', "Harbour Road 2. May I ask if you're looking for anything on top of the safe?"],
      ['customer', 'a bigger limit on my card'],
      ['agent', 'I can raise it to 3,000 or 5,000.'],
      ['customer', '3000'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'en-held-255',
    messages: [
      ['customer', 'how do I pair the headphones'],
      ['agent', 'Hold both buttons till it beeps.'],
      ['customer', 'paired'],
      ['agent', "If that's all, I wish you happy listening!"],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-257',
    messages: [
      ['customer', 'Could you book us a cot for the room?'],
      ['agent', 'Of course. The cot is in. What other items should go in, a bottle warmer, a bath?'],
      ['customer', 'a bath'],
      ['agent', 'In too. And with this, is your list of wishes done?'],
      ['customer', 'done'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-259',
    messages: [
      ['customer', "can't hear anything on the audio guide"],
      ['agent', 'Turn the wheel on the left side. Better?'],
      ['customer', 'yes better'],
      ['agent', "Anything else you need while you're in there?"],
      ['customer', "Where's the mummy"],
      ['agent', 'Room 9.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-held-261',
    messages: [
      ['customer', "My landlady says you've cut off the gas"],
      ['agent', "We haven't, it's a leak in Pond Lane. The crew is sealing it, and we'll update you."],
      ['customer', 'how long'],
      ['agent', 'Hard to tell. Have you got a different concern as well?'],
      ['customer', 'no only the gas'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain', 'inform.vague'],
  },
]
