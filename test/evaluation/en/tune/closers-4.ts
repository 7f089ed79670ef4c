import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-061',
    messages: [
      ['customer', 'VPN drops every ten minutes'],
      ['agent', "I'll switch you to the second gateway now. OK, reconnect please. How's that holding?"],
      ['customer', 'been solid for 20 min now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-062',
    messages: [
      ['customer', 'whats the baggage allowance to oslo'],
      ['agent', 'One bag of 23 kilos and a cabin bag.'],
      ['customer', 'brill'],
      ['agent', 'Is that all you wanted to know?'],
      ['customer', "yep that's all"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-063',
    messages: [
      ['customer', "I can't find last year's tax form"],
      [
        'agent',
        "It's under Documents, then 2022. Does that get you what you were after? And was there anything else while I've got you?",
      ],
      ['customer', "got it, and no that's everything"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-064',
    messages: [
      ['customer', 'can I swap my shift to Sunday'],
      ['agent', "I've put you down for Sunday noon."],
      ['customer', 'great'],
      ['agent', 'Do you need any other changes to the rota?'],
      ['customer', 'I might, depends on my babysitter'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-065',
    messages: [
      ['customer', 'the lift in block C is stuck again'],
      ['agent', 'Sorry about that. We reset it remotely five minutes ago. Is it moving?'],
      ['customer', "doors open, but it isn't going anywhere"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-066',
    messages: [
      ['customer', 'statement pdf is blank'],
      ['agent', 'Please open it in a different viewer, such as Acrobat.'],
      ['customer', 'ok one sec'],
      ['agent', 'Are you seeing the figures?'],
      ['customer', "yes they're all there"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-067',
    messages: [
      ['customer', 'my order shows cancelled'],
      ['agent', "I've reinstated it. Could you refresh the page and let me know if it shows as confirmed?"],
      ['customer', 'the page is taking forever to load'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-068',
    messages: [
      ['customer', "I'd like to book the cooking class"],
      ['agent', "Lovely! Is there anything else you'd like to add to the booking, such as an apron?"],
      ['customer', 'no just the class'],
      ['agent', "Great, you're booked for Friday."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-closers-069',
    messages: [
      ['customer', 'is the part in stock'],
      ['agent', 'Yes. It will ship on Monday. If anything else comes up, just give us a shout!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-closers-070',
    messages: [
      ['customer', 'hi my oven door hinge snapped'],
      ['agent', 'Is the oven still under warranty?'],
      ['customer', 'no idea'],
      ['agent', "I've found your invoice, it is covered until May. A new hinge is on its way."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-071',
    messages: [
      ['customer', 'delivery came to wrong house'],
      ['agent', "I'll have the courier pick it up and bring it round today by 6. Does that work for you?"],
      ['customer', 'yes ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'own', 'facts'],
  },
  {
    id: 'en-closers-072',
    messages: [
      ['customer', 'for the third time: your app logs me out. sort it out!!!'],
      ['agent', "I've cleared all sessions on our end. Are you able to stay logged in now?"],
      ['customer', 'NO. same crap'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-073',
    messages: [
      ['customer', 'please cancel my gym membership'],
      [
        'agent',
        "I'll cancel it as of the 30th, no further payments will be taken. Before you go, is there anything else you'd like me to take care of?",
      ],
      ['customer', 'the locker fee, is that stopped too?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-closers-074',
    messages: [
      ['customer', "i was told the sofa was grey but it's brown and the legs are missing"],
      ['agent', "So the colour is wrong and the legs weren't in the box, is that correct?"],
      ['customer', 'yes'],
      [
        'agent',
        "I'll have the grey one sent with legs. I've just emailed the new order. Did it come through?",
      ],
      ['customer', 'yes received'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-075',
    messages: [
      ['customer', "My mum's hearing aid stopped working two days before her birthday party."],
      [
        'agent',
        "Oh no, how upsetting right before her birthday. I'm so sorry about this. I'll courier a loaner aid to her tomorrow. Anything more I can do to help?",
      ],
      ['customer', "no, that's so kind, thank you"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
  {
    id: 'en-closers-076',
    messages: [
      ['customer', 'why did my heating go off at 3 am'],
      [
        'agent',
        "Sorry about the cold night. A pump at the plant tripped, which cut the hot water to your street. I'll credit you for the day.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'apologise', 'own'],
  },
  {
    id: 'en-closers-077',
    messages: [
      ['customer', 'i got a fine for late return but i returned on time'],
      [
        'agent',
        'Our drop box is emptied only in the morning, so the scanner logged it a day late. I have cancelled the fine.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-078',
    messages: [
      ['customer', 'the photo book has wrong colors'],
      [
        'agent',
        'The reason is that your images were in CMYK and our printers expect RGB. We can convert them and print it again free of charge.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'canDo'],
  },
  {
    id: 'en-closers-079',
    messages: [
      ['customer', 'the tuner is installed'],
      [
        'agent',
        "Wonderful. I'm going to ring you in a fortnight and find out whether the sound is still clean.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'own'],
  },
  {
    id: 'en-closers-080',
    messages: [
      ['customer', 'thanks for fixing the gate'],
      [
        'agent',
        'My pleasure. We will check back with you after a month to be sure the gate still closes by itself.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'facts'],
  },
]
