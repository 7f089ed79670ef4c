import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-313',
    messages: [
      ['customer', 'Do I have to register the new car with you?'],
      [
        'agent',
        'Yes, with the form attached.\n--\nResident Parking. Are you satisfied with our service? Tell us at the link below!',
      ],
      ['customer', "thanks, form's filled in"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-314',
    messages: [
      ['customer', 'How do I close my complaint?'],
      [
        'agent',
        'Click on Close. The page will ask "Has your complaint been resolved?", there you tick Yes. Shall I close it for you instead?',
      ],
      ['customer', 'yes do that please'],
      ['agent', 'Closed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-315',
    messages: [
      ['customer', 'Good day, the hot tap still runs cold.'],
      ['bot', 'Did this article solve your problem?'],
      ['customer', 'no'],
      [
        'agent',
        "Hello, a person here. The mixer valve's been set anew by the caretaker this minute. Is hot water coming out?",
      ],
      ['customer', 'Cold. Plain cold.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-316',
    messages: [
      ['customer', 'I want to switch back to my old doctor.'],
      ['agent', 'Were you satisfied with the new one?'],
      ['customer', 'not really'],
      ['agent', 'And was there anything else that made you want to go back?'],
      ['customer', "it's a long walk for me"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-317',
    messages: [
      ['customer', 'hello um i had a letter saying my housing benefit stops'],
      [
        'agent',
        'yeah so thats the yearly check love it stopped cause the payslips hadnt come in theyre in now so its running again',
      ],
      ['customer', 'oh thank god'],
      ['agent', 'is there erm is there owt else in that letter that worries you'],
      ['customer', 'no that was the bit that worried me'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-318',
    messages: [
      ['customer', 'Dear Support,\nour EDI orders have been rejected since the update.\nM. Osei, Logistics'],
      [
        'agent',
        "Dear Mr Osei,\nI've reverted the mapping to version 4 and resent the 17 orders. Tomorrow morning I'll remove the test flag too. Could you please tell me if the orders have reached your warehouse system?\nBest\nI. Falk",
      ],
      ['customer', "Dear Ms Falk, I'm travelling and have no access, my deputy would know."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-b-319',
    messages: [
      ['customer', 'the lecture recording has no sound'],
      ['agent', "i can upload the lecturer's own file, it's on my disk"],
      ['customer', 'great'],
      ['agent', 'is it the one from tuesday or from thursday?'],
      ['customer', 'tuesday'],
      ['agent', 'up it goes. enjoy!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-b-320',
    messages: [
      ['customer', 'so the pills are to be taken with milk or not'],
      ['agent', 'never with milk dear, only water'],
      ['agent', "have i said that plainly enough and is there some other tablet you'd like to go through"],
      ['customer', 'plainly enough, and no other tablet'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-321',
    messages: [
      ['customer', 'hi my rent says 5 days late, i paid on the 1st!'],
      [
        'agent',
        "checked it with the bank, you did. flag's gone, mark's gone. back in the good books, right?",
      ],
      ['customer', "right for the flag, but the fee's still taken"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-322',
    messages: [
      ['customer', 'When do the clay courts open?'],
      ['agent', "As soon as the frost is over, it's up to the weather."],
      ['agent', 'Whatever else might you need for the season?'],
      ['customer', 'Wish I knew, my partner plans all of that.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-323',
    messages: [
      ['customer', 'You gave my seat to someone else.'],
      [
        'agent',
        "I'm ashamed of that mix-up and beg your pardon. I'm walking you to 2A myself. Here we are. Does 2A make up for 14C?",
      ],
      ['customer', 'It has already.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-ending-b-324',
    messages: [
      ['customer', 'My claim for the hail damage?'],
      [
        'agent',
        "Approved. The garage fits the new bonnet on Wednesday, they'll have a hire car for you. In case of any further questions, we're at your disposal.",
      ],
      ['customer', 'Thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-325',
    messages: [
      ['customer', 'Your form is impossible'],
      ['agent', 'Nobody else struggles with it. Did you fill in line 4?'],
      ['customer', 'yes'],
      ['agent', 'Is line 5 the sum of 3 and 4?'],
      ['customer', 'no, ah'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
]
