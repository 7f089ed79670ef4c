import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-listen-01',
    messages: [
      ['customer', 'hi so i got your letter'],
      ['agent', "Go ahead, I'm all ears."],
      ['customer', 'it says i owe 80 but i paid on the 2nd'],
      ['agent', "Your payment went to an old account of ours. It's booked now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-listen-02',
    messages: [
      ['customer', 'I have to tell you what happened with your plumber'],
      ['agent', 'Take all the time you need.'],
      ['customer', 'he came at 7, flooded the hall and left for lunch'],
      ['customer', 'and never came back'],
      ['agent', "I'll send you another one right now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own'],
  },
  {
    id: 'en-listen-03',
    messages: [
      ['agent', 'hello glasgow depot'],
      ['customer', 'hiya i had a pallet due this morning'],
      ['agent', 'aha'],
      ['customer', "and the lad's dropped it at number sixty instead of sixteen"],
      ['agent', 'mm-hm'],
      ['customer', "and sixty won't give it back"],
      ['agent', 'sorry about that mix up what i can do is send the lad back to fetch it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'apologise', 'canDo'],
  },
  {
    id: 'en-listen-04',
    messages: [
      ['customer', 'hello i have a problem with my'],
      ['agent', 'Hi! Please restart the app, that helps in most cases.'],
      ['customer', 'let me finish. with my delivery, not the app'],
      ['agent', "Ah. It's on the van."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-listen-05',
    messages: [
      ['customer', 'my bike chain broke on day 2 and i'],
      ['agent', 'You can get a new chain at any of our shops!'],
      ['customer', "you didn't let me finish typing. and i fell and tore my jacket"],
      ['agent', 'Please send us a photo of the jacket.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-listen-06',
    messages: [
      ['customer', "well it's a long story with this sofa..."],
      ['agent', "I've got time, tell me."],
      ['customer', 'three dates, three no-shows, and i took a day off each time'],
      [
        'agent',
        'Three days off for nothing, that would leave me speechless. What were you told on the third one?',
      ],
      ['customer', 'that the van was full'],
      ['agent', 'A van is booked for you alone, on the day you pick.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-listen-07',
    messages: [
      ['customer', 'invoice INV-3391 was paid twice, on 3 and 5 june, 120 each, from the same card'],
      ['agent', 'Which invoice is it and how much was paid?'],
      ['customer', 'i wrote that already'],
      ['agent', 'The second 120 is on its way back.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-listen-08',
    messages: [
      ['customer', 'Hi, mail is pat@oak.io, my login link does not come'],
      ['agent', 'Please tell me your email address.'],
      ['customer', 'as I said pat@oak.io'],
      ['agent', 'A new link is sent.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-listen-09',
    messages: [
      ['customer', 'I bought a kettle'],
      ['agent', 'Okay.'],
      ['customer', 'It hums, then switches off after ten secs'],
      ['agent', 'I see.'],
      ['customer', 'And the lid pops open'],
      ['agent', "That's a faulty one, take it to any shop and swap it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-listen-10',
    messages: [
      ['customer', "need to vent. your store lost my mum's ring that was in for cleaning"],
      ['agent', "Please do, I'm listening."],
      ['customer', 'it was from 1948. nobody there even looked up from their phones'],
      [
        'agent',
        "A ring from 1948 and nobody even looks up... I understand how hurtful that was. It was found in the safe this morning, it's there for you.",
      ],
      ['customer', 'omg'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst'],
  },
]
