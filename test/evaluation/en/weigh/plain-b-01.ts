import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-001',
    messages: [
      [
        'customer',
        'Hello,\n\nI ordered two garden chairs on the 4th, order 88213. Could you tell me when they are coming? We are away from the 20th.\n\nRegards\nPaul Ashdown',
      ],
      [
        'agent',
        'Dear Mr Ashdown,\n\nThank you for your e-mail. Order 88213 left our warehouse in Telford this morning and the carrier has it down for Thursday 17th, between 10 and 2.\n\nThe tracking number is TF 4471 902.\n\nKind regards,\nMeera\nOrders Desk',
      ],
      ['customer', 'Thanks Meera. Will somebody have to sign?'],
      [
        'agent',
        "Hello Mr Ashdown,\n\nNo signature is needed. If there's nobody at home the driver will look for a dry spot out of sight and put a card through the door.\n\nKind regards,\nMeera",
      ],
      ['customer', 'Behind the bins is fine. Thanks.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-plain-b-002',
    messages: [
      ['customer', "Hi I can't get into my payslip thing. It says my account does not exist"],
      [
        'agent',
        "Hi Carol, thanks for your ticket. I've had a look and there are two accounts under your name, one with the old e-mail address. Which of the two do you see on the login page?",
      ],
      ['customer', 'Not sure. The one ending in @westmoor I think'],
      ['note', 'Two accounts, old one was closed at the migration. Merging them.'],
      [
        'agent',
        "Thanks. I've put the two together, so the login is now your newer address, carol.t at the new domain, with the same password as before. Could you try it once and tell me if you get in?",
      ],
      ['customer', 'yes in now thanks'],
      ['agent', 'Great, closing the ticket.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'note'],
  },
  {
    id: 'en-plain-b-003',
    messages: [
      [
        'customer',
        "Subject: library card\n\nGood morning, my daughter's library card has run out and I would like to know what I need to bring to renew it. She is 9.",
      ],
      [
        'agent',
        "Good morning Mrs Oyelaran,\n\nFor a child's card you would need one proof of address in your own name, for example a council tax letter or a bank statement from the last three months. Your daughter doesn't have to be there.\n\nThe desk is open Monday to Friday 9.30 to 5.30 and on Saturdays until 1.\n\nBest wishes\nJean Holt\nCentral Library",
      ],
      ['customer', 'Thank you. Is a phone bill alright as well?'],
      [
        'agent',
        "Hello again,\n\nA landline bill is fine, a mobile bill I'm afraid isn't on the list.\n\nJean",
      ],
      ['customer', 'Ok, I will bring the council tax letter on Saturday.'],
      ['agent', 'Perfect, see you then.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-004',
    messages: [
      ['customer', '@NorthlineBuses is the 42 running today? been at mill road 25 mins'],
      [
        'agent',
        "Hi, the 42 is running but there's a diversion because of the roadworks on Church Street. Which way are you heading, into town or out?",
      ],
      ['customer', 'into town'],
      [
        'agent',
        "Thanks. Towards town the 42 isn't calling at Mill Road until 6 pm. The nearest stop it serves is Garden Lane, about four minutes' walk, next one there at 11.52. There's a notice at the stop as well. ^Dev",
      ],
      ['customer', "there isn't one. walking now"],
      ['agent', "Thanks for letting us know, I'm asking the depot to put one up this afternoon. ^Dev"],
      ['customer', 'got it. bus is here'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-005',
    messages: [
      [
        'customer',
        'Name: Gerald Finch\nTopic: Booking\nMessage: I booked a double for the 9th to 11th of May, and need a twin, as I am travelling with my brother. Reference HB2290.',
      ],
      [
        'agent',
        "Dear Mr Finch,\n\nThank you for your message. I can see that HB2290 is for a double on the first floor, two nights, breakfast included.\n\nI've changed it to a twin at the same price. You'll find the new confirmation attached.\n\nWith kind regards\nAneta, Reception",
      ],
      ['customer', 'Dear Aneta, the attachment will not open. It says file damaged.'],
      [
        'agent',
        'Dear Mr Finch,\n\nSorry about that. I am sending it once more as a PDF with this message. Can you open it now?\n\nAneta',
      ],
      ['customer', 'Yes, this one is fine. Is there parking?'],
      [
        'agent',
        "There is, behind the house, 8 pounds a night, please ring the bell at the gate. We don't need your number plate beforehand.\n\nAneta",
      ],
      ['customer', 'Thank you, see you in May.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-plain-b-006',
    messages: [
      [
        'customer',
        'dear support,\n\nthe export to excel gives me only first 500 rows. i have 2,340 contacts. is it a limit of my plan or do i something wrong?\n\nbest, Tomasz',
      ],
      [
        'agent',
        'Hi Tomasz,\n\nThanks for writing in. The quick export stops at 500 on every plan. For the full list please go to Settings > Data > Full export, choose CSV or Excel, and tick the groups you want. It runs in the background and the file appears under Downloads.\n\nHope this helps!\nLiv',
      ],
      ['customer', "hi Liv, i don't have Data in settings. only Profile, Team, Billing"],
      [
        'agent',
        "Hi Tomasz,\n\nAh, then you're probably logged in as an editor. Data shows for admins only. Do you know who the admin of your workspace is?",
      ],
      ['customer', 'it is my boss, Ewa. she is on holiday until monday'],
      [
        'agent',
        'Okay. I can run the full export from here if Ewa agrees by mail, or you wait for her until Monday. What would you like to do?',
      ],
      ['customer', 'monday is ok, it is not urgent'],
      ['agent', 'Alright, Monday then. Enjoy the rest of the week!\nLiv'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain', 'agree'],
  },
  {
    id: 'en-plain-b-007',
    messages: [
      ['customer', 'Meter reading for 14b Larch Grove: day 20418, night 09977. Please confirm.'],
      [
        'agent',
        'Hello,\n\nThank you for your readings. They have been entered: day 20418, night 09977, dated today.\n\nRegards\nHome Energy Team',
      ],
      ['customer', 'I think I mixed them up. It should be night 20418?'],
      [
        'agent',
        'Hello,\n\nNo problem. Looking at last year, your night register was at 8,900 and the day one at 18,700, so the readings as you sent them look plausible. Could you look at the meter again? Rate 1 is day, rate 2 is night.',
      ],
      ['customer', 'R1 20421 now so yes I was right the first time. sorry'],
      [
        'agent',
        'Thank you, then we leave it as it is. Your next bill is made on the 28th.\n\nRegards\nHome Energy Team',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-plain-b-008',
    messages: [
      [
        'customer',
        "Hello, I am writing regarding the dishwasher that was delivered on Tuesday. There is a dent on the left side, about 10 cm long. It's working but I didn't pay full price for a dented machine. I attach two pictures. What can be done?\n\nYours\nMrs D. Kowalczyk",
      ],
      [
        'agent',
        "Dear Mrs Kowalczyk,\n\nThank you for the pictures. I'm sorry that your new dishwasher arrived with a dent.\n\nWe can offer you two things: either the machine is exchanged, which takes about ten days, or you keep it and we refund 60 pounds. Please let me know which one you would prefer.\n\nKind regards\nStuart",
      ],
      [
        'customer',
        "Dear Stuart, will the left side be visible? It stands at the end of the row. I think I'd rather have the exchange, but who disconnects the old one?",
      ],
      [
        'agent',
        "Dear Mrs Kowalczyk,\n\nThe drivers disconnect the old machine and connect the new one, there's no charge for that. I'll book the exchange today and the depot rings you by Friday with a date.\n\nKind regards\nStuart",
      ],
      ['customer', "That's fine, thank you."],
      ['agent', "You're welcome.\n\nStuart"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-plain-b-009',
    messages: [
      ['customer', 'how much is a single room in june'],
      [
        'agent',
        'Hello! Thank you for contacting us through our page. In June a single is 74 euro a night on weekdays and 89 on Fridays and Saturdays, breakfast is 11 extra.',
      ],
      ['customer', 'and with dog'],
      [
        'agent',
        'Dogs are 9 euro a night. Everywhere but the breakfast room is fine for dogs. Is it a big one? We have some rather small rooms.',
      ],
      ['customer', 'small. jack russell'],
      ['agent', 'Perfect. Shall I hold a ground floor single for you?'],
      ['customer', 'i have to ask my boss first about the dates'],
      ['agent', 'Of course. Just write to us here when you know.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-plain-b-010',
    messages: [
      ['customer', 'Ticket #4410\nPrinter on 2nd floor is out of toner'],
      ['agent', 'Thanks. New toner is in the cupboard next to the kitchen, box marked MX-2.'],
      ['customer', 'cupboard is locked'],
      ['agent', 'Key is with Rina at the front desk.'],
      ['customer', "Rina's off today"],
      ['note', 'Asked facilities for the spare key, they bring it up before lunch.'],
      ['agent', 'Facilities are bringing the spare key up before 12.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'note'],
  },
  {
    id: 'en-plain-b-011',
    messages: [
      [
        'customer',
        'Hello\nI want to ask if I can pay my council tax in 12 instalments instead of 10. My account number is 6612 0093.\nThanks, Bronwen',
      ],
      [
        'agent',
        'Dear Bronwen,\n\nThank you for your enquiry. Yes, twelve instalments are possible if you ask before the end of April. On account 6612 0093 that would be 11 payments of £128 and a last one of £131.40, starting on the 1st of May.\n\nWould you like us to set this up?\n\nYours sincerely\nI. Prosser\nRevenues',
      ],
      ['customer', 'Yes please, by direct debit same bank as now'],
      [
        'agent',
        'Dear Bronwen,\n\nThat has been set up. A new bill with the dates will be posted to you by the end of next week.\n\nIs there anything else you need from us?\n\nYours sincerely\nI. Prosser',
      ],
      ['customer', 'Nope, all good, diolch!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-plain-b-012',
    messages: [
      [
        'customer',
        'WHERE IS MY ORDER. You said 3 days, it is day 9. I have written TWICE already and nobody answers!!!\n\nOrder 551-0927, R. Dempsey',
      ],
      [
        'agent',
        "Dear Mr Dempsey,\n\nThank you for getting back to us, and apologies that your two mails went unanswered.\n\nThe parcel has been at the depot in Warrington since the 12th because the label was torn and the street couldn't be read. I've given them the address again and it goes out for delivery tomorrow.\n\nKind regards\nHelen B.",
      ],
      ['customer', 'Tomorrow when? I work.'],
      [
        'agent',
        'Dear Mr Dempsey,\n\nThe driver is in your area between 8 and 12. I can also have it left with a neighbour if you give me a house number.\n\nHelen B.',
      ],
      ['customer', "No. 17, Mrs Lyle, she's in all day"],
      ['agent', 'Thank you, No. 17 is noted.\n\nHelen B.'],
      ['customer', "We'll see."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'en-plain-b-013',
    messages: [
      [
        'customer',
        "Good afternoon,\nwe have 4 passengers on booking KLT77Q to Faro on 2 August. My mother's name is spelled wrong, it says Brigdet and it should be Bridget. Will she be able to fly?\nThank you, Eamon Foley",
      ],
      [
        'agent',
        'Dear Mr Foley,\n\nThank you for contacting us. Small spelling mistakes of up to three letters are corrected free of charge.\n\nI have changed the name on KLT77Q to FOLEY / BRIDGET. The other three passengers are unchanged.\n\nKind regards\nNuala',
      ],
      ['customer', 'Thank you Nuala. Do we have seats together?'],
      [
        'agent',
        "Dear Mr Foley,\n\nSeats weren't selected with this fare. They are given out free at check-in.\n\nKind regards\nNuala",
      ],
      ['customer', "We'll chance it at check-in. My mother is very relieved by the way!"],
      ['agent', 'Good to hear. Have a lovely trip.\n\nNuala'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
