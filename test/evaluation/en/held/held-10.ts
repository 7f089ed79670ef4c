import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-156',
    messages: [
      ['customer', 'hey, why was my ad rejected'],
      ['agent', "Hey, you'd need to ask the review team, that's not something my team does."],
      ['customer', 'do they have a mail'],
      ['agent', 'No.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-held-158',
    messages: [
      ['customer', "I'd like a refund for the course"],
      ['agent', 'As per our terms refunds are excluded once the course has begun.'],
      ['customer', 'it began while I was in hospital'],
      ['agent', "I hear you, that's rough. The terms still don't let us."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'canDo.not'],
  },
  {
    id: 'en-held-160',
    messages: [
      ['note', 'Second call today. Was promised callback by Rita at 2, not happened'],
      ['customer', 'Nobody called me back. Rita said 2 pm.'],
      [
        'agent',
        "Apologies for Rita's missed call. She was sent home sick at one. I've got your file here and I'll stay with you till it's done.",
      ],
      ['customer', 'so is the loan paid out or not'],
      ['agent', 'It leaves our account at 4 this afternoon, our cashier Mr Obi releases it.'],
      ['customer', 'ok good'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts', 'note'],
  },
  {
    id: 'en-held-162',
    messages: [
      ['customer', 'lol your "smart" scale says i weigh 3 kg'],
      ['agent', 'Ha, congratulations! Is it on carpet, by any chance?'],
      ['customer', 'yep'],
      [
        'agent',
        "It needs a hard floor, otherwise the sensors can't bend. Put it on tiles please. What's it saying now?",
      ],
      ['customer', '81 sadly'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-held-164',
    messages: [
      [
        'customer',
        'your courier threw the box over the fence. broken vase, 140 quid. absolutely DISGUSTING service!!',
      ],
      ['agent', "The courier is a firm of its own. You must complain to them, we're not liable."],
      ['customer', 'i paid YOU'],
      ['agent', 'It\'s you who ticked "leave in a safe place".'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-held-166',
    messages: [
      ['customer', 'gm can i get a discount code'],
      ['agent', "Sorry, we're not allowed to hand out codes in chat."],
      ['customer', 'pretty please?'],
      ['agent', "I mustn't. Is there perhaps something else in the shop you need advice on?"],
      ['customer', 'no bye'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'en-held-168',
    messages: [
      ['customer', "Bring back the old layout. The new one is garbage and i'm cancelling. GARBAGE"],
      ['agent', "Thank you for the feedback. We're not going to bring it back, that's been decided."],
      ['customer', 'then cancel'],
      ['agent', 'You can do so in the settings.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
    heated: true,
  },
  {
    id: 'en-held-170',
    messages: [
      ['customer', 'Need to speak to manager!!! NOW'],
      ['agent', 'I can put you through to Ms Dahl, or she calls you at 5.'],
      ['customer', '5'],
      ['agent', 'Very well. Ms Dahl calls you at 5 today.'],
      ['customer', 'she better'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'facts', 'inform'],
    heated: true,
  },
]
