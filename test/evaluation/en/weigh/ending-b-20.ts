import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-248',
    messages: [
      ['customer', "i'd like a repeat of my cream"],
      ['agent', 'okay the one in the blue tube is it'],
      ['customer', 'yes'],
      ['agent', 'still helping is it'],
      ['customer', 'yes very much'],
      ['agent', 'and any redness or itching or anything else'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-249',
    messages: [
      ['customer', 'My tenants say the hallway light is on day and night.'],
      [
        'agent',
        "We can put in a motion sensor, and as it happens the electrician was in the house and has done so today. Does it go off when nobody's about?",
      ],
      ['customer', "I've just driven past. Blazing away."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-b-250',
    messages: [
      ['customer', 'My order form keeps jumping back to page one.'],
      ['agent', 'At what point does it jump?'],
      ['customer', 'as soon as i put the quantity'],
      ['agent', "It doesn't take commas. Use a dot, I tried it with 2.5."],
      ['agent', 'Did you have anything else to tell me or ask me?'],
      ['customer', "No, dot did it, form's off."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-ending-b-251',
    messages: [
      ['customer', "The scholarship office hasn't confirmed my papers."],
      [
        'agent',
        "They have them all, I saw the stamp. I'll mail you on the 15th to say what the jury decided. Is your mind at ease as to the papers?",
      ],
      ['customer', 'As to the papers, wholly.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-252',
    messages: [
      ['customer', 'hello I got charged for two desserts I had one'],
      ['agent', 'one taken off'],
      ['agent', 'is that better'],
      ['note', 'Customer called twice today, dessert credited by me.'],
      ['agent', 'Mr Bose, I see you typing'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-ending-b-253',
    messages: [
      ['customer', 'The new nurse rota has me on two wards at once.'],
      ['agent', 'Ward 3 has been taken out. Just ward 5 for you. Is the rota right for you now?'],
      ['customer', "Ward 5 is right, but it's nights, and I do days only."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-254',
    messages: [
      ['customer', "The van you rented us wouldn't start this morning."],
      [
        'agent',
        "Dear Mr Kroll, the battery was flat because the cab light had stayed on. Our man has jumped it and it's running. Did you make your deliveries after all, and what, if anything, can we still do for you?",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-255',
    messages: [
      ['customer', 'yo is my team jersey printed'],
      ['agent', 'printed & bagged, counter 2'],
      ['agent', 'sth else? socks, cap?'],
      ['customer', 'the kids one, is that printed as well'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-256',
    messages: [
      ['customer', "The lab portal won't show my biopsy."],
      [
        'agent',
        "It's held until the doctor has seen it, because results like that aren't given by screen alone. She has it on her desk and I'll ring you at noon to say if she's read it. Are you by the phone at noon?",
      ],
      ['customer', 'I will be.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-257',
    messages: [
      ['customer', "Is my daughter's name on the list for the swimming gala?"],
      ['agent', "It wasn't and now it is, lane 4. Does that put things right for the two of you?"],
      ['customer', 'With teenagers one never knows.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-258',
    messages: [
      ['customer', 'I need somebody to explain the "standing charge".'],
      [
        'agent',
        "It's the daily price for being connected at all, used or unused, 41 pence with you. What remains unclear?",
      ],
      ['customer', 'Nothing remains unclear, only unfair.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-259',
    messages: [
      ['customer', 'Wrong soup again. I ordered the lentil.'],
      [
        'agent',
        'Sorry about that. A lentil one has just been handed to you by Marek, I hope? Is it the lentil this time?',
      ],
      ['customer', "it's lentil and it's hot"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-260',
    messages: [
      ['customer', "My insurance card doesn't open the parking barrier at the clinic."],
      ['agent', 'Does it open the one on the other side?'],
      ['customer', 'That one yes.'],
      ['agent', "And with the wife's card, any luck?"],
      ['customer', 'Same.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
