import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-226',
    messages: [
      ['note', 'Patient anxious about bill, agreed to pay in 3 parts'],
      ['customer', 'I got a bill for 600 and I live on a pension'],
      [
        'agent',
        'I can hear that this bill frightens you. You may pay it in three or in six parts, both without interest.',
      ],
      ['customer', 'three'],
      [
        'agent',
        "Then Mrs Pike writes the plan up tomorrow and you have it on Thursday. In three months I'll phone you and ask whether it's manageable.",
      ],
      ['customer', "you're a gem, I'll tell everyone at the seniors club how good you are to people"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts', 'followUp', 'note', 'advocate'],
  },
  {
    id: 'en-held-228',
    messages: [
      ['note', 'Migration done 3 March, tested with customer'],
      ['customer', 'Migration looks good on our side'],
      ['agent', "That's good to hear. I'd like to look in again some time and see whether it still does."],
      ['customer', 'please do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'note'],
  },
  {
    id: 'en-held-230',
    messages: [
      ['customer', 'ok the brace fits now'],
      [
        'agent',
        "Good. We'd like to call you again some time and ask how walking feels with it, it's part of our service.",
      ],
      ['customer', 'you can do that'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
  {
    id: 'en-held-232',
    messages: [
      ['note', 'Checked logs, user deleted folder himself on 4 June'],
      ['customer', 'our shared folder vanished overnight'],
      ['agent', "I've restored it from Tuesday's copy. Are all the files inside?"],
      ['customer', 'let me ask the others'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['note'],
  },
  {
    id: 'en-held-234',
    messages: [
      ['customer', 'can my class of 28 visit the power plant'],
      ['agent', 'Sure! Our Mr Ruiz shows them round in two groups. Is that in line with your plans?'],
      ['customer', 'fully'],
      ['agent', 'Booked. What more would you like to know?'],
      ['customer', 'nothing more'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-held-236',
    messages: [
      ['customer', "Deposit of the holiday flat hasn't been paid back"],
      ['agent', "What do you suggest we do about the broken lamp, so that it's fair for both of us?"],
      ['customer', 'i pay 40 for the lamp'],
      ['agent', "Accepted. I'm transferring 160... and it's gone out. Are we square now?"],
      ['customer', "we're square"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree'],
  },
  {
    id: 'en-held-238',
    messages: [
      ['customer', 'the call broke off while you were talking'],
      [
        'agent',
        "Sorry about the dropped call. Here's the code again: 8812. I do feel for you, third call in one hour.",
      ],
      ['customer', 'it works w this code'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise'],
  },
  {
    id: 'en-held-240',
    messages: [
      ['customer', "my luggage is in Rome, I'm in Riga, wedding at 5"],
      [
        'agent',
        'Buy what you need for the wedding and keep the receipts, up to 300 euros. I can imagine how tense you are. Ms Berzina from our desk hands you the case tomorrow at noon.',
      ],
      ['customer', "ok we'll do that"],
      ['agent', "Is there anything else that you'd want me to sort out before five?"],
      ['customer', 'no, nothing more'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'facts'],
  },
  {
    id: 'en-held-242',
    messages: [
      ['customer', 'my contract states 2 visits a year. you did 1'],
      [
        'agent',
        "You're right, and the fault is entirely ours. I'll personally see to the second visit. Would a morning in May be convenient?",
      ],
      ['customer', 'any tuesday'],
      ['agent', 'Jan comes on Tuesday the 12th at 9.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
]
