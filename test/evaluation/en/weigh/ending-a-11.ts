import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-131',
    messages: [
      ['customer', "My password isn't accepted"],
      [
        'agent',
        'Did the reset I just triggered reach you? I need you to read me the six digits before I can go on.',
      ],
      ['customer', '402 118'],
      ['agent', 'Got it. Now choose a new password, two more screens to go.'],
      ['customer', 'ok choosing'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-132',
    messages: [
      ['customer', "The vacuum still doesn't suck."],
      [
        'agent',
        'As I told you in my first mail, empty the bag. Who would expect it to suck with a full bag, right?',
      ],
      ['customer', 'I emptied it already.'],
      ['agent', 'Then clean the filter and let us know.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-a-133',
    messages: [
      ['customer', 'Hello, I lost access to my e-books.'],
      ['agent', 'Your library is linked to your account again.'],
      ['agent', "I'd like to hear from you that the shelf is complete again, is it?"],
      ['customer', 'Every last book, down to the cookery ones.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-134',
    messages: [
      ['customer', 'the gate says my boarding pass is void'],
      ['agent', 'Reissued it this second, pull down to refresh.'],
      ['agent', 'And does the gate like it?'],
      ['customer', 'it beeps red, same as before'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-135',
    messages: [
      ['customer', 'Heat pump shows error 12 at night only'],
      ['agent', 'I changed the night curve remotely to 38 degrees. In your eyes, has that done it?'],
      ['customer', 'At two in the afternoon? The error is a night owl.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-136',
    messages: [
      ['customer', 'My total went up at the till page.'],
      [
        'agent',
        'That is on account of the import tax for items from abroad. Pick the local seller and it drops to the old sum.',
      ],
      ['customer', 'I see.'],
      [
        'agent',
        "Isn't it always the small print? Enjoy your lamp, and do drop us a line should anything else come up.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-137',
    messages: [
      ['customer', "The new thermostat talks to the boiler now. Honestly the best help I've had in years."],
      ['agent', "You've made my day. So there's no point of yours that I passed over?"],
      ['customer', 'Not one!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-a-138',
    messages: [
      ['customer', 'ok the ringtone is back'],
      ['agent', 'super. Shall we call it a day, or is there a leftover?'],
      ['customer', 'leftover: the vibration is on all the time now'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-139',
    messages: [
      ['customer', "I've got the return label, ta."],
      ['agent', 'No bother. Something more with that order, perhaps?'],
      ['customer', "I've not unpacked the rest of it."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-140',
    messages: [
      ['customer', 'Sir the tablet you sold is not charging.'],
      ['agent', 'I understand sir. What else have you tried apart from our cable?'],
      ['customer', "My wife's cable and the one of the car."],
      ['agent', 'And any other device at the same socket, does it charge?'],
      ['customer', 'Yes the phone charges.'],
      ['agent', 'Was that everything you tried?'],
      ['customer', 'All of it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-141',
    messages: [
      ['customer', 'hi could you check whether the hotel got my late arrival note'],
      ['agent', 'they have it, front desk is staffed all night, reception will keep the room'],
      ['agent', 'Puts your mind at rest?'],
      ['customer', 'It does, yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-142',
    messages: [
      ['customer', 'Why has my plan gone up by 3 euros?'],
      ['agent', 'Your twelve-month discount ran out in March.'],
      ['agent', 'Is your question answered with that?'],
      ['customer', 'Half of it. The discount was meant to run for two years.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-143',
    messages: [
      ['customer', 'Is the garden bench weatherproof?'],
      ['agent', 'Treated teak, it may stay out all winter.'],
      ['agent', 'So is that the answer you hoped for?'],
      ['customer', 'Hm.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
