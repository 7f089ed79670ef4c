import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-second-157',
    messages: [
      ['customer', 'i want to put the electric into my name'],
      ['agent', 'okay is there anything else in the old tenants name the gas maybe'],
      ['customer', 'no just electric'],
      ['agent', 'and thats mr j weaver flat two is that all correct'],
      ['customer', 'yes'],
      ['agent', 'righto thats done youll get the welcome pack by post next week'],
      ['customer', 'smashing'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-second-158',
    messages: [
      ['customer', 'You billed the delivery twice.'],
      [
        'agent',
        'Dear Mr Osei,\nthe second delivery charge has been cancelled and the credit slip is enclosed. I trust that this resolves the matter and remain at your disposal for anything further.',
      ],
      ['customer', 'Received.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-second-159',
    messages: [
      ['customer', 'pls cancel my gym from next month'],
      [
        'agent',
        'Sure! Before I do: freezing costs 3 a month and keeps your old price. Cancel anyway, or freeze it, whats it to be?',
      ],
      ['customer', 'cancel'],
      ['agent', 'Cancelled. Take care!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-second-160',
    messages: [
      ['customer', 'mail client asks for the password over and over'],
      ['agent', 'does it happen right after you open it?'],
      ['customer', 'yes'],
      ['agent', 'is everything else working, calendar, chat?'],
      ['customer', 'yes'],
      ['agent', 'then wipe the saved credentials under Accounts and sign in once more'],
      ['customer', 'ok that stopped it'],
      ['agent', 'glad to hear'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-second-161',
    messages: [
      ['customer', 'forgot my locker code at the pool'],
      ['agent', 'What do you remember of it?'],
      ['customer', 'ends in 7, locker 212'],
      ['agent', 'The attendant has opened it, your things are at the counter.'],
      ['system', 'Are you satisfied with the solution? Reply YES or NO.'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-second-162',
    messages: [
      ['customer', 'is it working now? your site was down all morning'],
      ['agent', 'It is. A storage disk failed at 8 and we swapped it at 11.'],
      ['customer', "anything else you're going to break today"],
      ['agent', "We'll do our best not to :)"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-second-163',
    messages: [
      ['customer', 'How do I make my bot ask for feedback at the end?'],
      [
        'agent',
        'In Flows, add a last step with the text "Did we solve your problem today?" and set it to wait for a reply. Two buttons are enough.',
      ],
      ['customer', 'and if they say no?'],
      [
        'agent',
        'Add a second branch that says "I\'m sorry for the trouble, I\'ll call you tomorrow." and alerts your team.',
      ],
      ['customer', 'neat, thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-second-164',
    messages: [
      ['customer', 'has the lift engineer been'],
      ['agent', 'he has yeah i asked him was it working now and he said it is'],
      ['customer', 'it wasnt ten minutes ago'],
      ['agent', 'ill send him straight back up hes still in the car park'],
      ['customer', 'ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-second-165',
    messages: [
      ['customer', 'Why is there no gluten free option anymore'],
      ['agent', 'Because hardly anyone ordered it.'],
      ['customer', 'I did, weekly'],
      ['agent', 'Noted, thanks for the feedback.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-second-166',
    messages: [
      ['customer', "I'd recommend you if the app worked, which it doesn't"],
      ['agent', 'Ha, fair enough. What happens when you open it?'],
      ['customer', 'white screen'],
      [
        'agent',
        'Older versions lost the connection yesterday because we changed a certificate. Update to 3.4 from the store and sign in again please.',
      ],
      ['customer', 'ok works'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-second-167',
    messages: [
      ['customer', 'the door code you sent doesnt work'],
      ['agent', 'sorry for the wrong code, try 4471#'],
      ['agent', 'in?'],
      ['agent', 'hello?'],
      ['customer', 'yes in, was juggling bags'],
      ['agent', 'good. need anything else tonight?'],
      ['customer', 'just sleep'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-second-168',
    messages: [
      ['customer', 'need 3 changes on my booking'],
      ['agent', 'ok shoot'],
      ['customer', 'dates to 5-9 june'],
      ['agent', 'anything else?'],
      ['customer', 'twin beds, and no breakfast'],
      ['agent', 'all three are done, new total 412'],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
]
