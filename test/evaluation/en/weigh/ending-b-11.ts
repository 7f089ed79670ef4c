import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-131',
    messages: [
      ['customer', 'The crossing guard at Holm Street has been missing every morning.'],
      [
        'agent',
        'Dear Mrs Tran,\nShe broke her wrist, which is why nobody stood there. From Monday on Mr Veld takes the post, and I am giving him his papers today. He was already out this morning as a trial. Did the children get across safely?\nSchool Traffic Office',
      ],
      ['customer', 'Dear Sir, they did, and he wore a very fine hat.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-ending-b-132',
    messages: [
      ['customer', "Evening. The stove won't light."],
      ['agent', 'Evening. Gas tap open?'],
      ['customer', 'yes'],
      ['agent', 'Do the other rings work?'],
      ['customer', 'no'],
      ['agent', 'So none of them, okay. Has the gas man been lately?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-133',
    messages: [
      ['customer', "I don't get why I pay for waste water on garden water"],
      [
        'agent',
        "Garden water counts unless a second meter shows it. You have none, so it's in. Does that shed some light on it?",
      ],
      ['customer', 'Some, but how much would such a meter save me?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-134',
    messages: [
      ['customer', 'wheelchair taxi for tuesday pls'],
      [
        'agent',
        'booked 9.15 from your door. is tuesday taken care of then, and anything outstanding for the rest of the week?',
      ],
      ['customer', "don't know my appointments yet"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-135',
    messages: [
      ['customer', 'you forgot the chopsticks'],
      ['agent', 'apologies for leaving them out, 2 of your pounds are back on the card'],
      ['agent', 'what else did we forget, if anything?'],
      ['agent', '(no hurry, just need to know before I close this)'],
      ['customer', 'nothing i guess'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-136',
    messages: [
      ['customer', 'The exam results link shows last year.'],
      ['agent', "It has been pointed at this year's list. Do you find yourself on it?"],
      ['customer', "I'm too scared to look."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-137',
    messages: [
      ['customer', "We'd want to return the coffee machine after the trial."],
      [
        'agent',
        "No trouble. We'd fetch it from your kitchen along with the beans. Have we got your go-ahead for that?",
      ],
      ['customer', 'Yes, go ahead.'],
      ['agent', "It's arranged. Does your office need anything on top of that?"],
      ['customer', 'No, nothing on top.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-138',
    messages: [
      ['customer', 'The subsidy calculator asks for a "class". What is that?'],
      ['agent', "It's the energy class of your house, a letter from A to H. Do you know yours?"],
      ['customer', "I'd guess E"],
      ['agent', 'Put E in then. Have you reached the next page?'],
      ['customer', 'yes'],
      ['agent', "The next page asks for the year of building. It's on your deed."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-139',
    messages: [
      ['customer', 'My order of 200 badges: the pins were missing.'],
      ['agent', 'A bag of 200 pins went by bike to your reception at one.'],
      ['agent', 'Everybody pinned?'],
      ['customer', 'Everybody pinned!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-140',
    messages: [
      ['customer', 'My order of 50 lanyards: the clips were missing.'],
      ['agent', 'A bag of clips went by bike to your reception at two.'],
      ['agent', 'Everybody hung up nicely?'],
      ['customer', 'Forty of us. Ten clips short.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-141',
    messages: [
      ['customer', 'thanks for the reminder about the MOT, is friday still on'],
      ['agent', 'still on, nothing has changed.'],
      ['agent', "anything you want them to look at besides, or anything you'd want to know from me?"],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-142',
    messages: [
      [
        'customer',
        'I was locked out of my pension account on the very day I wanted to apply, I was in tears.',
      ],
      [
        'agent',
        'I can imagine how upset you were. The lock is off, and the application form takes entries again. May I ask two things: is the account as it should be, and is there anything that still weighs on you?',
      ],
      ['customer', 'The account is. What weighs on me is the tax on it, nobody explains it.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-b-143',
    messages: [
      ['customer', "The clinic's lift is out and I can't do stairs."],
      [
        'agent',
        'What I can do is have the doctor see you in room 2 on the ground floor. She is on her way down.',
      ],
      ['agent', 'Problem gone for today?'],
      ['customer', 'Gone, yes, I see her coming.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
]
