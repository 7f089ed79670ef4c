import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-204',
    messages: [
      ['customer', 'hello am i still in the queue'],
      ['agent', "You're with me now, hi."],
      ['customer', 'nothing it works again'],
      ['agent', "That's a treat! Then nothing else is needed from me?"],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-206',
    messages: [
      ['customer', 'does the bike fit a 1,60 m person'],
      ['agent', "The S frame does. We'll be glad to answer any other questions!"],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-fresh-208',
    messages: [
      ['customer', 'Boarding passes for 4 please, ref QX12'],
      ['agent', 'Sent to your phone. And do all four open on it?'],
      ['customer', 'Only 3 of 4 open.'],
      ['agent', 'Resent.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-210',
    messages: [
      ['customer', 'Is the return free for me?'],
      ['agent', "Yes. And is this the only item you're sending back, anything else for the same label?"],
      ['customer', 'the belt also'],
      ['agent', "It's on the label. Happy to close the chat, or do you need me further?"],
      ['customer', 'can close it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-212',
    messages: [
      ['customer', 'sound on my tv is behind the picture'],
      ['agent', 'Please set lip sync to minus 80 in the sound menu.'],
      ['customer', 'set it'],
      ['agent', 'Is the sound in step now?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-fresh-214',
    messages: [
      ['note', 'Mother of patient called, wants copy of x-ray'],
      ['customer', "could you post me the x-ray of my son's arm"],
      [
        'agent',
        "I've put it in the envelope, our porter takes it to the post at 5 today. Would you need it on a disc as well, or anything else for that envelope?",
      ],
      ['customer', 'no only the picture'],
      ['agent', 'Consider it done.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'note'],
  },
  {
    id: 'en-fresh-216',
    messages: [
      ['customer', 'my coffee machine leaks since descaling'],
      ['agent', 'Where exactly does the water come out?'],
      ['customer', 'under the tank'],
      ['agent', 'I can send you a new seal. Shall I?'],
      ['agent', "Well, I've just sent it. Can I take on anything besides that?"],
      ['agent', 'No answer, so I close the ticket.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'en-fresh-218',
    messages: [
      ['customer', 'still no answer on my claim 5-771'],
      ['agent', "You'll hear from the claims team."],
      ['customer', 'when?'],
      ['agent', "Once they've gone through it. They will be in touch with you then."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-fresh-220',
    messages: [
      ['customer', 'Hello, status of visa file 91?'],
      ['agent', "Hello. It's under review, we will notify you in writing."],
      ['customer', 'Any idea when?'],
      ['agent', 'No date is set yet.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-fresh-222',
    messages: [
      ['customer', 'The paint peels after a month'],
      [
        'agent',
        "Then you can't have sanded the wall. The paint is flawless, thousands of clients are content with it.",
      ],
      ['customer', 'i sanded for two days'],
      ['agent', 'Nobody else has ever complained.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-fresh-224',
    messages: [
      ['customer', 'why does my parking permit cost 80 now'],
      ['agent', 'The council raised it. Everyone got their letter.'],
      ['customer', "didn't get any letter"],
      ['agent', "That's not something you can hold against us."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
]
