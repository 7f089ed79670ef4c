import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-bank-01',
    messages: [
      ['customer', "Somebody used my card in a shop in Madrid. I'm in Leeds. I'm shaking"],
      [
        'agent',
        "That is a horrible thing to find on your statement, no wonder you're shaking. When did you last have the card in your hand?",
      ],
      ['customer', 'this morning at the station'],
      [
        'agent',
        "Thank you. I'm blocking it this minute. A new card will be printed tonight and arrives by Saturday.",
      ],
      ['customer', 'ok good'],
      ['agent', "Is there some other payment that you don't recognise?"],
      ['customer', 'no just the one'],
      ['agent', 'Good. Was there anything besides this you wanted off me?'],
      ['customer', 'No, that calms me down. Thank you'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-bank-02',
    messages: [
      ['customer', 'why was my loan refused'],
      ['agent', "We don't disclose the reasons for a decision, those are the rules of the bank."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-bank-03',
    messages: [
      ['customer', 'cant log in to the app since this morning'],
      ['agent', 'What comes up after you enter the PIN?'],
      ['customer', '"error 31 try later"'],
      ['agent', 'Please delete the device under Security on the website and link the phone anew.'],
      ['customer', 'ok give me a min'],
      ['agent', 'And are you in?'],
      ['customer', 'nope, same error 31'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-bank-04',
    messages: [
      ['customer', 'how long for a transfer to Canada'],
      ['agent', 'Three to five working days. I can also send it by wire today for 15 extra.'],
      ['customer', 'hmm no'],
      [
        'agent',
        "I'll drop you a message on Friday telling you where the money is. Have you some other query?",
      ],
      ['customer', 'let me think... not sure'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'en-bank-05',
    messages: [
      [
        'customer',
        "My salary came in and you took 340 for an overdraft you had told me was cancelled. I can't pay rent now",
      ],
      [
        'agent',
        'Not being able to pay the rent through no fault of your own - I can see how worrying this is.',
      ],
      ['customer', 'yes'],
      [
        'agent',
        'Let me say it in my words: the overdraft was cancelled in June, and still 340 went out of your salary today. Is that the way it was?',
      ],
      ['customer', 'exactly so'],
      [
        'agent',
        "Please accept my apologies for the wrong deduction. The cancel order sat in a queue that was not processed over the weekend. I'm going to put the 340 back within the hour myself.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
    ],
  },
  {
    id: 'en-bank-06',
    messages: [
      ['customer', 'i lost my pin letter'],
      [
        'agent',
        'No drama. You may pick a new PIN in the app or have it posted again. Which of the two is better?',
      ],
      ['customer', 'app'],
      ['agent', "Then it's Cards, then PIN. Have you managed, or are you stuck at some point?"],
      ['customer', 'managed, thanks, all clear'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-bank-07',
    messages: [
      ['customer', "Question about my mother's estate account"],
      ['agent', "That sits with the estates team, not with us. You'll need to write to them."],
      ['customer', 'Where?'],
      ['agent', 'They will reach out when they have capacity.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-bank-08',
    messages: [
      ['customer', 'double charge for my car insurance!'],
      [
        'agent',
        "Sorry about the double charge. The insurer sent the same order twice on the 1st, so it ran twice. I've sent one back.",
      ],
      ['customer', 'good'],
      ['agent', "Is all of it in order now from your point of view? Or else what's missing?"],
      ['customer', "There's still the 12 pounds overdraft interest it caused"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-bank-09',
    messages: [
      ['customer', 'whats the atm limit'],
      ['agent', '500 a day, hello!'],
      ['customer', 'ok'],
      ['agent', 'Nothing more on your list?'],
      ['agent', 'Well, have a pleasant evening'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-bank-10',
    messages: [
      ['customer', 'please raise my card limit for tomorrow'],
      [
        'agent',
        'Hello Ms Tan. Raised to 3,000 until midnight tomorrow. Can you see the new limit in your app?',
      ],
      ['customer', 'Yes I see it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-bank-11',
    messages: [
      ['customer', "you people FROZE my account on my honeymoon!!! total disgrace, i'll go to the ombudsman"],
      ['agent', 'Sorry for the block. Well, you must have ignored the three letters we sent.'],
      ['customer', 'WHAT letters'],
      ['agent', "The ones on page 1 of your inbox. I'll unfreeze it now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-bank-12',
    messages: [
      ['customer', 'the statement pdf is empty'],
      ['agent', 'Use another browser please, Safari has trouble with it.'],
      ['customer', 'will do tonight'],
      ['agent', 'All clear apart from that?'],
      ['customer', "guess so, we'll see tonight"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-bank-13',
    messages: [
      [
        'note',
        'Cust. reports ATM swallowed 200 at Hill St branch 14:05, no receipt. Upset, needs cash for holiday.',
      ],
      ['customer', 'the atm at Hill Street ate my 200 and no money came out'],
      [
        'agent',
        'Losing 200 just before a holiday would throw anyone. What did the screen show when it happened?',
      ],
      ['customer', 'it went black'],
      [
        'agent',
        'Thank you. What I could do is put 200 on your account as an advance today. Shall we do it like this?',
      ],
      ['customer', 'yes please do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'note'],
  },
  {
    id: 'en-bank-14',
    messages: [
      ['customer', 'name change after wedding'],
      ['agent', 'Congratulations! Please upload the certificate in the app.'],
      ['customer', 'uploaded'],
      [
        'agent',
        "It's all changed, and the new card arrives by the 12th. Does your name show properly on the start page?",
      ],
      ['customer', 'it shows "Mrs null Baker"'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-bank-15',
    messages: [
      ['customer', 'your website logged me out 3 times while i filled out the mortgage form'],
      ['agent', "Apologies for the trouble with the form. It's open again at page 7 with what you typed."],
      ['customer', 'great it is'],
      ['agent', 'Further points for me?'],
      ['customer', 'none!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-bank-16',
    messages: [
      ['customer', 'when is my credit line decided'],
      ['agent', "I'll pass the papers on to the analyst. You will be hearing from us."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-bank-17',
    messages: [
      ['customer', 'can I pay with the watch'],
      ['agent', 'Yes, add the card in the watch app.'],
      ['customer', 'works'],
      ['agent', "That's us done then?"],
      ['customer', 'wait, one more: does it cost abroad'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
