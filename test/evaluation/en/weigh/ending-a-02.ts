import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-014',
    messages: [
      ['customer', 'hello i moved house and the tv box shows nothing'],
      ['agent', 'okay ive sent a signal to the box itll restart by itself'],
      ['customer', 'yeah its doing something'],
      ['agent', 'so is the picture there and is there any other thing thats still playing up'],
      ['customer', 'pictures there and no nothing else'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-015',
    messages: [
      ['customer', "What's the tumble dryer's warranty?"],
      ['agent', 'Five years on the motor, two on everything else.'],
      ['agent', 'Anything further on your mind?'],
      ['agent', 'In the meantime the manual is under "Downloads", by the way.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-016',
    messages: [
      ['customer', 'The washer left a puddle again.'],
      ['agent', 'Go on, where does the water come out?'],
      ['customer', 'Under the door, front left.'],
      ['agent', 'Anything else you noticed, a noise, a smell?'],
      ['customer', 'A sort of burnt smell, yes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-017',
    messages: [
      ['customer', "I was promised the lounge pass in the booking and it's not there."],
      ['agent', "I'm adding it to your booking as we speak. Refresh the trip page, would you?"],
      ['agent', 'Is it showing?'],
      ['customer', "I'm on the train with hardly any signal, the page just spins."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-a-018',
    messages: [
      ['customer', 'My gift card says zero, though it was never used.'],
      ['agent', 'I can move the value to a fresh code for you. Here it is: 50.00 on QX-7781.'],
      ['agent', 'Did the till page swallow it?'],
      ['customer', 'Invalid code, it says.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-a-019',
    messages: [
      ['customer', 'is breakfast in the price'],
      ['agent', 'It is, from 6:30 to 10.'],
      ['agent', 'ok so what remains'],
      ['customer', 'nothing remains, cheers'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-020',
    messages: [
      ['customer', 'I need the name on my ticket changed from Anna to Hanna.'],
      ['agent', 'Certainly. Is Hanna spelled with an H at the end as well?'],
      ['customer', 'No, just H-a-n-n-a.'],
      ['agent', 'And your date of birth, is 4 May 1988 still what we hold?'],
      ['customer', 'It is.'],
      ['agent', "Changed. Have a good flight, and write to us if there's anything else."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-021',
    messages: [
      ['customer', "voicemail greeting is someone else's voice lol"],
      ['agent', 'Haha, wiped that one for you. Ring yourself and listen.'],
      ['customer', 'on it'],
      ['agent', "gone, isn't he?"],
      ['customer', 'nope, Gary is alive and well'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-022',
    messages: [
      ['customer', 'Dear team, the licence portal shows us 15 seats, we paid for 25.'],
      [
        'agent',
        'Dear Mr Orr,\nthe missing ten seats were attached to your account at 9:40 today.\nMay I ask whether the portal now agrees with your invoice?\nKind regards',
      ],
      ['customer', 'Dear Ms Blum, it does, to the seat. Regards, P. Orr'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-023',
    messages: [
      ['customer', 'The shelf came without screws.'],
      ['agent', 'Apologies for the missing bag. A set left our warehouse an hour ago.'],
      ['agent', 'Have I overlooked anything in your order?'],
      ['customer', 'The second board is scratched too, now that you ask.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-024',
    messages: [
      ['customer', 'The sat nav update froze at 80 percent'],
      ['agent', 'Pull the stick, restart the car, put it back in; it resumes on its own.'],
      ['agent', 'Has that unfrozen it, or are we missing something?'],
      ['customer', "The car's in the garage two streets away. I'll have a look after dinner."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-025',
    messages: [
      ['customer', 'Our broadband is slow.'],
      ['agent', 'I understand. Which rooms is it slow in?'],
      ['customer', 'All of them.'],
      ['agent', 'And is it slow right now, while we talk?'],
      ['customer', 'A bit less than at night.'],
      ['agent', 'Anything else connected, cameras, consoles?'],
      ['customer', 'Two cameras.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-026',
    messages: [
      ['customer', 'How do I share a folder with people outside the firm?'],
      ['agent', 'Right-click it, take "Share by link", tick "guests".'],
      ['customer', 'Found it.'],
      ['agent', "That wasn't too painful, was it? Have a lovely weekend."],
      ['customer', 'You too.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
