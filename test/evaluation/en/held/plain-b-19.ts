import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-219',
    messages: [
      [
        'customer',
        'Dear Sir, I got a fine of £60 on the tram though I had a ticket on my phone. The battery died when the inspector came. I attach the ticket. Can this be taken back?',
      ],
      [
        'agent',
        "Dear Ms Novakova,\n\nThank you for your appeal. It is the passenger's own duty to keep the phone charged; you should have printed the ticket.\n\nUnder the conditions the fine can't be waived. With a personal ticket it is lowered to £7. Is your name on it?\n\nRevenue Protection",
      ],
      ['customer', 'Yes, see the attachment, top right'],
      [
        'agent',
        'Dear Ms Novakova,\n\nI see the name now. The fine is lowered to £7, payable by the 30th.\n\nRevenue Protection',
      ],
      ['customer', 'Where do I pay?'],
      ['agent', 'Dear Ms Novakova,\n\nWith the code on the letter, on our page.\n\nRevenue Protection'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not', 'facts'],
  },
  {
    id: 'en-plain-b-220',
    messages: [
      [
        'customer',
        "hi my kids' photos from school are not in the online gallery, only other kids. code LM-208",
      ],
      ['agent', 'Hello Ms Abara, thank you for writing to us. Let me look up the code, one moment.'],
      ['agent', 'LM-208 belongs to class 2b. Are your children in 2b?'],
      ['customer', 'no 2a and 4c'],
      ['agent', 'Then the cards were swapped in the envelopes. The right codes are LM-207 and LM-412.'],
      ['customer', '207 ok thats my girl! 412 shows a boy with a hamster, not mine'],
      ['agent', "One second please. It's LM-421, I turned it round. Can you see him now?"],
      ['customer', 'yes thats him. great smile. how do i order'],
      ['agent', 'With the basket next to each picture. Orders until Sunday are printed next week.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-plain-b-221',
    messages: [
      [
        'customer',
        "Subject: Broken promise\n\nYou promised a call back on Tuesday about my stairlift. No call on Tuesday, none on Wednesday. My wife has not been upstairs for nine days. She sleeps in the armchair. I'm 84 and I can't lift her. This is not good enough.\nStanley Crick",
      ],
      [
        'agent',
        'Dear Mr Crick,\n\nI apologise for the two days without the call. Nine nights in an armchair, and you unable to help her up, that must be wearing you both out.\n\nWhat does the lift do when you press the button, does it hum, or is there nothing at all?\n\nYours sincerely\nDebbie Marsh',
      ],
      ['customer', "It beeps three times and doesn't move"],
      [
        'agent',
        "Dear Mr Crick,\n\nThank you. The battery under the seat is flat for good. Our engineer Phil has one in his van. I'm sending him to you today, he's there at 4.\n\nDebbie Marsh",
      ],
      ['customer', '4 is fine, where else would we be.'],
      ['note', 'Phil on site 15:55, battery changed, test run ok, Mrs Crick upstairs.'],
      [
        'agent',
        'Dear Mr Crick,\n\nPhil says the lift is running. I will ring you on Monday morning to hear how it went over the weekend. Does it go up and down without the beeping now?\n\nDebbie Marsh',
      ],
      [
        'customer',
        "It does, and she slept in her bed till nine. Thank you my dear, you've been a blessing to us.",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
      'followUp',
      'note',
      'advocate',
    ],
  },
  {
    id: 'en-plain-b-222',
    messages: [
      ['customer', 'do u have this in blue (pic)'],
      ['agent', "Hi! That's the Luna lamp, in blue it's called Luna Sea, 49."],
      ['customer', 'in stock?'],
      ['agent', '3 left in the shop, online out of stock.'],
      ['customer', 'hold 1 for me? name Gio'],
      ['agent', 'Held till tomorrow 6 pm, Gio.'],
      ['customer', 'i come now'],
      ['agent', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-223',
    messages: [
      ['customer', 'Request from portal: please delete my account and all data. K. Lindholm, user 88120'],
      [
        'agent',
        'Hello Ms Lindholm,\n\nThank you for your request. An order from last week is still open, 7714. Shall we wait until it has arrived, or cancel it too?\n\nPrivacy Team',
      ],
      ['customer', 'wait please'],
      [
        'agent',
        'Hello Ms Lindholm,\n\nThen we wait for 7714. After it has arrived, the account is deleted within 30 days. Invoices are kept for ten years, the law wants it.\n\nPrivacy Team',
      ],
      ['customer', 'it arrived today'],
      [
        'agent',
        'Hello Ms Lindholm,\n\nThank you. The account is deleted as of now. Do you have any further wishes regarding your data?\n\nPrivacy Team',
      ],
      ['system', 'The requester did not respond for 7 days. Ticket closed automatically.'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-224',
    messages: [
      [
        'customer',
        'HELLO??? Third message. My heating engineer no-show AGAIN. I will cancel everything if nobody answers',
      ],
      [
        'agent',
        "Hello Mrs Whelan, I'm Petra, I've got all three messages in front of me. Two missed visits, on the 3rd and today, and no answer from us. Is that everything so far?",
      ],
      ['customer', 'yes. and 14 degrees in here'],
      ['agent', '14 degrees is miserable. I apologise for the missed visits and the silence.'],
      [
        'agent',
        'The firm we used has given up its round in your town and we learned it this morning. I can send you a man from Keighley tonight at 7. Yes or no?',
      ],
      ['customer', 'YES'],
      ['agent', "He's called Imran. I'll text you when he sets off, about 6.30."],
      ['customer', "he's here. heating is on"],
      ['agent', 'Oh good. Is it coming up in all the rooms?'],
      ['customer', "all but the bath but he's on it"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'explain',
      'agree',
      'facts',
      'inform',
    ],
    heated: true,
  },
  {
    id: 'en-plain-b-225',
    messages: [
      [
        'customer',
        "Good afternoon, would it be possible to have the minutes of the residents' meeting of 4 May? I was in hospital. G. Imrie, flat 31",
      ],
      [
        'agent',
        "Good afternoon Mr Imrie, I hope you're on the mend. The minutes are attached, five pages. Item 3 concerns your staircase.",
      ],
      ['customer', "Thank you. Item 3 says painting in June. My lungs don't like paint"],
      ['agent', 'Is the water-based kind alright for you?'],
      ['customer', 'Usually yes if the windows are open'],
      [
        'agent',
        "Then here's a thought: we could have your floor painted in the week when you're at your daughter's, or take the water-based paint for the whole staircase. Which would you favour?",
      ],
      ['customer', 'The second, for everybody'],
      [
        'agent',
        "I'll put it to the board at the meeting on Tuesday and write to you on Wednesday how they decided.",
      ],
      ['customer', 'Most kind.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-plain-b-226',
    messages: [
      ['customer', 'Where do i enter the promo code, there is no field'],
      ['agent', 'Hi Ravi! It\'s on the payment page, under the total, a small line "Got a code?".'],
      ['customer', 'not on mine'],
      ['agent', "Are you paying with the phone app? In the app it's on the page before, with the address."],
      ['customer', 'found it, code invalid'],
      ['agent', 'Which code is it?'],
      ['customer', 'HELLO10'],
      [
        'agent',
        "HELLO10 is for first orders only and you've been with us since 2020 🙂 There's AUTUMN5 for everyone, five off.",
      ],
      ['customer', 'ok took that'],
      ['agent', 'Perfect. All good then?'],
      ['customer', 'yep'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-227',
    messages: [
      [
        'customer',
        'My name is spelled wrong on the nursery certificate my daughter got, "Aisling Mulvey-Bourke". It\'s Burke. She starts on Monday',
      ],
      [
        'agent',
        'Dear Ms Mulvey-Burke,\n\nThank you for the e-mail. We will have it corrected and let you know.\n\nNursery Admissions',
      ],
      ['customer', 'When? Monday is in 3 days'],
      [
        'agent',
        "Dear Ms Mulvey-Burke,\n\nThe certificates are printed by the county, it's not in our hands.\n\nNursery Admissions",
      ],
      ['customer', 'Can she start without?'],
      [
        'agent',
        'Dear Ms Mulvey-Burke,\n\nShe can, the list at the door has the right spelling. Does that answer it for now?\n\nNursery Admissions',
      ],
      ['customer', 'For now, but I still want a right certificate'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'inform.vague'],
  },
]
