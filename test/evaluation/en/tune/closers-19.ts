import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-360',
    messages: [
      ['customer', 'the coffee card shows 0 stamps'],
      ['agent', "I've added your six stamps back. If you open the card, are they all there?"],
      ['customer', 'all six yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-361',
    messages: [
      ['customer', 'the lawn robot keeps stopping at the hedge'],
      ['agent', "I'll send it the new map. Sent. Would you let it do a round and tell me if it gets past?"],
      ['customer', 'got stuck at the same spot'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-362',
    messages: [
      ['customer', 'is my coat ready'],
      ['agent', 'Yes, since this morning.'],
      ['customer', 'great'],
      ['agent', "Anything you'd like to add to that?"],
      ['customer', 'no thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-363',
    messages: [
      ['customer', 'which gate'],
      ['agent', 'B22.'],
      ['customer', 'thx'],
      ['agent', 'Any other thing I can tell you about your flight?'],
      ['customer', 'is there food on board'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-364',
    messages: [
      ['customer', 'wrong pizza came'],
      [
        'agent',
        'Sorry about the mix-up, a new one is on its way. ... It was handed over at 19:20. Is it the right one this time, and are you otherwise happy?',
      ],
      ['customer', 'right one, very happy'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-365',
    messages: [
      ['customer', 'the tumble dryer says "lint"'],
      ['agent', 'Clean the lint sieve and the little door below it. Did the message clear?'],
      ['customer', "wife's doing it now"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-366',
    messages: [
      ['customer', 'the seat map is wrong'],
      ['agent', "I've reported it to our web team. Do you fly with us often?"],
      ['customer', 'monthly'],
      ['agent', 'Then here are 500 miles for the report.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-367',
    messages: [
      ['customer', 'how do I change my PIN'],
      ['agent', 'At any of our machines, under Services. Is there one near you?'],
      ['customer', 'yes'],
      ['agent', 'Perfect.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-368',
    messages: [
      ['customer', 'my pond pump stopped'],
      ['agent', 'What happens when you shake it gently?'],
      ['customer', 'it hums'],
      ['agent', "Then it's blocked. Do you have a small brush?"],
      ['customer', 'yes'],
      ['agent', 'Please brush the rotor.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'en-closers-369',
    messages: [
      ['agent', 'switchboard'],
      ['customer', 'my extension is dead'],
      ['agent', "i've re-plugged it in the cabinet do you get a tone"],
      ['customer', 'no dead as a dodo'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-370',
    messages: [
      ['agent', 'vets'],
      ['customer', 'can i get flea drops without seeing the vet'],
      ['agent', "you can yes they're twelve pounds"],
      ['customer', 'ok'],
      ['agent', 'and is that everything or do you need worming tablets and that as well'],
      ['customer', "no that's everything"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-371',
    messages: [
      ['customer', 'Thank you for your mail, but the attachment cannot be opened.'],
      ['agent', 'Please find it again as a PDF. Does this version open?'],
      ['customer', 'It does, many thanks.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-372',
    messages: [
      ['customer', 'my stream has no picture'],
      ['agent', "We've restarted the encoder. Has the picture returned?"],
      ['customer', 'on the train, no signal'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-373',
    messages: [
      ['customer', 'STILL no hot water. third day. pathetic'],
      ['agent', 'The plumber swapped the thermostat at 10. Is it coming out hot?'],
      ['customer', 'lukewarm at best'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-374',
    messages: [
      ['customer', 'where is the manual'],
      ['agent', "It's here: man.example/44. Do shout if you're stuck."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-375',
    messages: [
      ['customer', "i can't upload my cv"],
      ['agent', 'I have raised the size limit to 10 MB. Is it uploading now?'],
      ['agent', "I'll assume it worked. Good luck with the application!"],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
]
