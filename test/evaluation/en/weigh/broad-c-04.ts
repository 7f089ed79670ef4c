import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-broad-c-037',
    messages: [
      [
        'customer',
        "I've been on hold 50 min so I came here. Standing order didn't leave, landlord is on at me",
      ],
      ['agent', "Fifty minutes of hold music, I'd be chewing the carpet. Apologies for that queue."],
      ['agent', 'What does the app show next to the standing order?'],
      ['customer', '"rejected: payee check"'],
      [
        'agent',
        "Got it. The payee's name was updated at his bank, so ours no longer matched it. I'm correcting the name now and sending the rent by fast payment, he'll see it within two hours.",
      ],
      ['customer', 'ok phew'],
      ['agent', "Anything I've overlooked?"],
      ['customer', 'will next month go by itself?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-broad-c-038',
    messages: [
      [
        'customer',
        'Dear Revenue Office, my tax code changed to 0T and I took home four hundred pounds less this month. I only have one job.',
      ],
      [
        'agent',
        'Dear Miss Delacroix,\n\nYou would need to take this up with your employer. The code is issued on the basis of what they report and this office bears no responsibility for it.\n\nRevenue Office, Desk 9',
      ],
      ['customer', 'My employer showed me your notice. The code came from you.'],
      [
        'agent',
        'Dear Miss Delacroix,\n\nOn a second reading you are right and I was wrong to turn you away; I apologise for my first reply. A pension from 2009 had been entered as a second job, hence the 0T. Code 1257L has been restored, and the four hundred pounds come back to you with the May salary.\n\nIs that an acceptable outcome?\n\nB. Munro, Desk 9',
      ],
      ['customer', 'It is. Thank you for owning up.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own.not', 'explain', 'defend.not', 'facts'],
  },
  {
    id: 'en-broad-c-039',
    messages: [
      ['customer', 'um i was wanting to know about that switch to the night tariff thing'],
      ['agent', 'sure thing whats got you thinking about nights'],
      ['customer', 'well i bought an electric car and the fella at the showroom said its cheaper'],
      ['agent', 'okay so with the car on charge overnight youd pay nine pence instead of twenty seven'],
      ['customer', 'oh thats a big difference'],
      ['agent', 'it is the catch is your daytime goes up by four pence so have a think'],
      ['customer', 'how long have i got to decide'],
      ['agent', 'theres no rush at all is there anything else you wanted to know about it'],
      ['customer', 'not that i can think of'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-broad-c-040',
    messages: [
      ['customer', "someone changed my email on the account and it wasn't me"],
      ['agent', 'Hi, let me check that.'],
      ['agent', 'One moment please'],
      ['agent', "Ok. Changed last night 23:14 from a phone that's not yours."],
      [
        'agent',
        "I'm locking the account this minute. You'll get a paper letter with new login by Wednesday.",
      ],
      ['customer', 'is my money ok?'],
      ['agent', 'Every cent is there, nothing left the account.'],
      ['agent', 'Are you reassured?'],
      ['customer', "a bit shaky still but yes, as long as the money's there I'm fine"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-broad-c-041',
    messages: [
      [
        'customer',
        'Hello. The heat pump grant was refused since my installer is "not on the list". He is on the list, I looked. Third refusal letter! Third! It is absurd and insulting.',
      ],
      [
        'agent',
        'Hello Mr Zielke,\n\nI understand, three refusals in a row for a listed installer is a slap in the face.\n\nWould you tell me where you found his name?\n\nYours, Grants Team (Mo)',
      ],
      ['customer', 'On your own website, page "Approved Installers North", entry 44.'],
      [
        'agent',
        "Hello Mr Zielke,\n\nEntry 44 it is. The caseworkers use a list from spring, and he joined in June, that's why it bounced each time. The grant has now been approved by hand and you receive the 5,000 within ten working days.\n\nAre you content with that?\n\nMo",
      ],
      ['customer', 'Content is a big word. But yes, finally.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'en-broad-c-042',
    messages: [
      ['customer', 'hi love my prepayment meters gone to emergency credit and the top ups not showing'],
      ['agent', 'oh dear right when did you top up'],
      ['customer', 'about an hour ago at the shop twenty pounds'],
      [
        'agent',
        'about an hour ago right sometimes the shop machine doesnt talk to the meter um so pop the key in for me and leave it in for a full minute',
      ],
      ['customer', 'okay its in'],
      ['agent', 'and whats it saying'],
      ['customer', 'calling calling oh hang on twenty pound'],
      ['agent', 'ooh so has your twenty gone on then'],
      ['customer', 'it has yeah lovely'],
      ['agent', 'smashing was there owt else my darling'],
      ['customer', 'no ta youve been a little gem honestly i was panicking i was'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain', 'advocate'],
  },
  {
    id: 'en-broad-c-043',
    messages: [
      ['customer', 'Can you transfer my ISA from another bank without losing the tax thing'],
      [
        'agent',
        'Yes. We can do that for you, it takes 15 working days and you never touch the money yourself.',
      ],
      ['customer', 'ok how'],
      ['agent', 'Fill in the online transfer form. Shall I send the link?'],
      ['customer', 'pls'],
      ['agent', 'here: isa-in. Have I covered what you need?'],
      ['customer', 'let me read it first'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-broad-c-044',
    messages: [
      [
        'customer',
        'Hi, the bin lorry has missed us four weeks running. Rats now. I sent photos. Are you people even alive?',
      ],
      [
        'agent',
        "Hi there,\n\nWe don't deal with rats, please contact Pest Control on the general line. As to the bins: nobody else in your road has complained. They have to be out by 6 am, you should have read the calendar.\n\nWaste Team",
      ],
      ['customer', 'They were out the NIGHT BEFORE. You can see it in the photos with time stamps.'],
      ['agent', "Hi, we'll look into it and get back to you."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'en-broad-c-045',
    messages: [
      [
        'customer',
        'so the thing is my husband passed and the accounts still in both names and i cant i cant do the online thing he did all that',
      ],
      ['agent', 'im ever so sorry for your loss mrs quill take your time'],
      ['customer', 'thank you um its just he always did the bills'],
      [
        'agent',
        'of course so he looked after all the bills and now its landed on you with the account still in both names',
      ],
      ['customer', 'yes thats exactly it'],
      [
        'agent',
        'thats a lot to carry on top of everything so what i can do is i can change it to your name right here you neednt go online ever and ill set the bills up with you one by one',
      ],
      ['customer', 'would you'],
      ['agent', 'i would yeah shall we start with the gas'],
      ['customer', 'yes please'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'en-broad-c-046',
    messages: [
      ['customer', 'my loan got declined why'],
      ['agent', "hi! unfortunately we don't give reasons for a decision, that's company policy"],
      ['customer', 'how am i supposed to fix it then'],
      ['agent', "you can ask the credit agency for ur file, we can't help with it"],
      ['customer', 'useless'],
      ['agent', 'anything else i can do?'],
      ['customer', "whatever, maybe i'll try elsewhere"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-broad-c-047',
    messages: [
      [
        'customer',
        'Good day, I am the treasurer of a small choir. Your bank now wants 8 pounds a month for our community account. We have 230 pounds in total!',
      ],
      [
        'agent',
        "Good day Mr Ambrose,\n\nA choir with 230 pounds paying 96 of them a year in fees: no wonder you find it out of proportion. So do I.\n\nLet us see what is possible. For groups with a turnover below 5,000 I could move you to the Treasurer's Account, which costs nothing, or else waive the fee for a year where you are. What is your preference?\n\nG. Sabel",
      ],
      ['customer', 'The free account, obviously, if the sort code stays.'],
      [
        'agent',
        "It stays. I'll do the move on the 1st, and I'll look in with you at the end of that month to see that no fee has crept back. Does this put the choir back in tune?",
      ],
      [
        'customer',
        "Pitch perfect! You've made a whole alto section happy, we'll sing your praises, literally.",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'agree',
      'facts',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'en-broad-c-048',
    messages: [
      ['customer', 'yeah weve had no gas in the flat for two days now and ive told the office twice'],
      ['agent', 'right and is it just you or the neighbours as well'],
      ['customer', 'just us'],
      ['agent', 'okay and is there credit on the meter'],
      ['customer', 'yeah theres thirty quid on it'],
      [
        'agent',
        'fine so its likely the valve um im sending pete out hes with you by half one sorry its taken us two days',
      ],
      ['customer', 'okay'],
      ['agent', 'ill give you a bell around three to see if its running all right'],
      ['customer', 'alright cheers'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
]
