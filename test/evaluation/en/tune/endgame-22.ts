import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-271',
    messages: [
      ['customer', "Hi, I'm trying to pay for my order but it keeps saying session expired"],
      ['agent', 'Hi Nadia! Please open this link, it holds your basket for an hour: pay.example/7731'],
      ['customer', 'One moment'],
      ['customer', "It's thinking"],
      ['agent', 'Did the payment make it through?'],
      ['customer', 'Yes it went through, got the email too'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-272',
    messages: [
      ['customer', 'hi my daughter is signed up for swimming but her name isnt on the list at the pool'],
      ['agent', 'I see. Which day did you sign her up for?'],
      ['customer', 'thursdays 4pm'],
      ['agent', "She's on the Thursday list now and the coach has been told."],
      ['agent', 'Is the spot showing in your parent account? Or was there more from your end?'],
      ['customer', "it shows. but her age group is wrong, she's 7 not 5"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-273',
    messages: [
      ['customer', 'Good evening, I was sent a bill for a call-out that never took place.'],
      ['agent', "Good evening Mr Dahl, I'm sorry for the bill. It's been withdrawn, please tear it up."],
      ['customer', 'Thank you. Do I need to send anything back?'],
      ['agent', 'No, nothing at all.'],
      ['customer', 'Is there anything else from your side?'],
      ['agent', 'Only my best regards.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-274',
    messages: [
      ['customer', 'so i rang last week about my benefits being stopped'],
      [
        'agent',
        "yeah i've got it here it was stopped because form six hadn't been scanned it's scanned now and everything you were owed went in this morning",
      ],
      ['agent', 'have you seen it land'],
      ['customer', 'i have yeah all of it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-275',
    messages: [
      ['customer', 'Dear property team, please confirm the date of the window cleaning.'],
      [
        'agent',
        'Dear Mrs Anand, our crew cleans the windows of block C from 3 to 5 March, nobody has to be at home.',
      ],
      ['agent', 'Are there any other matters concerning block C which I may deal with?'],
      ['customer', 'Indeed there are. The bicycle shed has been open for a fortnight.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-276',
    messages: [
      ['customer', "your app put my pizza at the wrong flat and now it's cold"],
      [
        'agent',
        "That shouldn't happen. I can have a fresh one made or put the 14.50 back. Which would you like better?",
      ],
      ['customer', 'fresh one'],
      ['agent', "It's in the oven. Is it still flat 3b?"],
      ['customer', '3d!'],
      ['agent', '3d, got it changed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-endgame-277',
    messages: [
      ['customer', 'How do I find out if my bag is on the same plane'],
      ['agent', "Scan the code on your stub in the app, it'll show a green tag if it's on board."],
      ['customer', 'ok'],
      ['agent', 'Did it tell you what you wanted to know?'],
      ['customer', "it's grey, and now what"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-278',
    messages: [
      ['customer', "the coupon SUMMER doesn't work"],
      ['agent', 'it starts with a small s, try summer'],
      ['agent', 'ok now?'],
      ['agent', 'also anything else before i hop off?'],
      ['agent', 'have a good one!'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-279',
    messages: [
      ['customer', 'Can I swap my desk for one by the window?'],
      ['agent', "Desk 40 is yours. I'll move your screen over tonight after six."],
      ['customer', 'yay'],
      ['agent', 'What more can facilities do to make you smile?'],
      ['customer', "Nothing more, I'm smiling already"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-280',
    messages: [
      ['customer', 'Our card reader is offline'],
      ['agent', "Right, I'm with you. What colour is the dot in the corner of the display?"],
      ['customer', 'yellow'],
      ['agent', "Is it the only reader you've got in the shop?"],
      ['customer', 'yes'],
      ['agent', 'Hold cancel and the dot key for five seconds till it restarts.'],
      ['customer', 'its restarting'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-281',
    messages: [
      ['customer', "I've waited at home the entire day for nothing"],
      [
        'agent',
        "A whole day gone, I'd be annoyed too. The driver was called back, he rang at your door at 18:04.",
      ],
      ['agent', "So you've got the parcel?"],
      ['customer', "I've got A parcel, addressed to someone called Beate"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-282',
    messages: [
      ['customer', 'where do i see my overtime'],
      ['agent', 'Click your initials, then hours. The March hours get added by payroll on the 2nd.'],
      ['customer', 'oh right there'],
      ['agent', 'That the bit you were looking for?'],
      ['customer', "that's the bit"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
]
