import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-144',
    messages: [
      ['customer', 'I never got the newsletter again after I moved jobs.'],
      [
        'agent',
        'Dear Kim, your new address is on the list and the September issue was sent to it a minute ago. Arrived?',
      ],
      ['customer', 'Our mail server takes its time, so no verdict yet.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-145',
    messages: [
      ['customer', 'My heating cost statement is wrong, I think'],
      ['agent', 'What makes you think so?'],
      ['customer', 'its double'],
      ['agent', 'Is that everything you noticed about it?'],
      ['customer', 'well the square metres are odd as well'],
      ['agent', 'And is the name right?'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-b-146',
    messages: [
      ['customer', 'i changed bank what do i tell my gas supplier which is you'],
      ['agent', 'your new account number is in and the next bill will be drawn from there'],
      ['agent', 'so is there anything remaining'],
      ['customer', 'not sure, my partner deals with the electric, might be the same thing there'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-147',
    messages: [
      ['customer', 'The ticket app took my money, no ticket.'],
      [
        'agent',
        "The app is run by another firm, so you must claim there. Here's their form. Are we done with this one then?",
      ],
      ['customer', "Done? You've got my money, their form says ask you."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-148',
    messages: [
      ['customer', "can the kids' dentist see both of mine at once"],
      [
        'agent',
        'yes on the 3rd at 4 and 4.20, dr amin sees them both. so is that settled to your liking? and is there a third thing after the two kids?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-b-149',
    messages: [
      ['customer', 'hey the screen at the meeting room says "no signal"'],
      ['agent', 'hey! press Source on the side, pick 3'],
      ['customer', 'k'],
      ['agent', 'picture?'],
      ['customer', 'picture'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-150',
    messages: [
      ['customer', 'Is my blood test fasting?'],
      ['agent', 'No, have your breakfast as ever.'],
      ['agent', 'Anything unclear?'],
      ['customer', 'Coffee too?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-151',
    messages: [
      ['customer', 'We have a mouse problem in the stockroom.'],
      ['agent', 'Where did you see droppings?'],
      ['customer', 'behind the flour'],
      ['agent', 'Anywhere else?'],
      ['customer', 'no'],
      [
        'agent',
        "Please move the flour to a tin room, I've noted two traps for you. You'll find all our tips on the website.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-b-152',
    messages: [
      ['customer', 'The dosing pump on line 2 stops every hour.'],
      [
        'agent',
        'Dear Mr Costa,\nThe log shows that the air valve sticks, due to limescale. Rinse it with the acid from your kit. You have written that you did so at ten. Has it kept on running since?',
      ],
      ['customer', 'Dear Ilse, we had a power cut from eleven on, so the pump has not run.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-153',
    messages: [
      ['customer', 'Will the landlord allow a cat?'],
      [
        'agent',
        "He allows one cat and no more. I'll send you a message on Friday with his signature on it. Do you have any other wishes for the lease?",
      ],
      ['customer', 'One cat is the only wish.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-154',
    messages: [
      ['customer', "I've been billed for a breakfast I didn't eat."],
      [
        'agent',
        "I do beg your pardon for the breakfast. Room 30 signed it with your number by mistake. It's off, and your bill stands at 210. Now is it as it ought to be?",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-ending-b-155',
    messages: [
      ['customer', 'I have asked five times for my medical file. FIVE. Next stop is my lawyer!'],
      [
        'agent',
        'Dear Mr Benedek, the whole file, 86 pages, is in your portal as of today. Does this bring the matter to a close for you?',
      ],
      ['customer', "No. It's 86 pages of somebody else."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-ending-b-156',
    messages: [
      ['customer', 'hi yes i was cut off before its about the prepayment key it doesnt take the tenner'],
      [
        'agent',
        'hello again yeah sorry about the line dropping so the shop never finished the upload thats why the meter cant see it',
      ],
      ['agent', 'ive pushed it to the meter now and ill call you half past to say its gone through'],
      ['agent', 'so would you say were there'],
      ['customer', 'ask me at half past'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform'],
  },
]
