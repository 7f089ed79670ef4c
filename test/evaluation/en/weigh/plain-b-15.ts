import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-171',
    messages: [
      [
        'customer',
        "Your technician was here on 2/5 and 9/5 and the freezer is again at -9. I have thrown away food for the second time. This is a JOKE. If it isn't fixed this week I'll see you in small claims court.",
      ],
      [
        'agent',
        'Dear Mr Nakamura,\n\nThank you for your message. Throwing away a freezer full of food for the second time would make anyone angry.\n\nWhat was replaced on the two visits, according to the slips?\n\nSincerely\nHolly Grant',
      ],
      ['customer', '2/5 the seal, 9/5 "thermostat adjusted"'],
      [
        'agent',
        "Dear Mr Nakamura,\n\nSo the seal on the 2nd, the thermostat on the 9th, and it's at minus 9 again. A third repair makes no sense to me. Here is what's possible: a new freezer of the same size on Thursday, or your money back, 549. The food is on us in both cases. Which shall it be?\n\nSincerely\nHolly Grant",
      ],
      ['customer', 'New one Thursday, before 10'],
      [
        'agent',
        "Dear Mr Nakamura,\n\nThursday, 8 to 10. I'll phone you on the 30th to ask what the thermometer says.\n\nSincerely\nHolly Grant",
      ],
      ['customer', 'Ok. Food was about 120'],
      ['agent', 'Noted, 120.\n\nHolly Grant'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'agree',
      'facts',
      'followUp',
    ],
    heated: true,
  },
  {
    id: 'en-plain-b-172',
    messages: [
      ['customer', 'Tweet: @CityTrams tram 5 smells of paint, is it safe'],
      ['agent', 'Hi, thanks for letting us know. What number is on the front of the car, on the left? ^Bea'],
      ['customer', '5017'],
      [
        'agent',
        "Thanks. 5017 had its floor painted on Sunday. It smells but it's harmless. Windows can be tilted with the grey lever. ^Bea",
      ],
      ['customer', 'ok opened'],
      ['agent', 'Better? ^Bea'],
      ['customer', 'a lot'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-173',
    messages: [
      ['customer', 'I sent back the coat (Rtn 7781) two weeks ago and no money yet. Can you check?'],
      [
        'agent',
        'Hello Gillian, thank you for your message. When did you hand it in, and was it at the post office or at a parcel shop?',
      ],
      ['customer', '1 March, parcel shop on Tib Street'],
      [
        'agent',
        "Thanks. So the coat has been under way since 1 March from Tib Street. I'm asking the carrier now.",
      ],
      ['agent', "It's lying in the parcel shop still, under the counter. They send it off tonight."],
      ['customer', 'unbelievable. and my money?'],
      ['agent', "I'm not waiting for the coat. 129 goes back to your card today, and it shows by Monday."],
      ['customer', 'oh thank you'],
      ['agent', 'Does that settle things for you?'],
      ['customer', 'it does'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-174',
    messages: [
      [
        'customer',
        'Hello, the mail says my storage unit 114 is going up from 62 to 79 from June. I find that a lot. Is there any discount for long customers? 6 years',
      ],
      [
        'agent',
        "Dear Mrs Pocock,\n\nThank you for your e-mail and for six years with us.\n\nI've looked at what there is. I could offer you unit 131 on the second floor, same size, for 64, or 114 for 71 if you pay for the year in advance. What do you think?\n\nKind regards\nHamish",
      ],
      ['customer', 'Second floor has a lift?'],
      [
        'agent',
        "Dear Mrs Pocock,\n\nYes, a big one. And I'd lend you two trolleys and a man for the afternoon.\n\nHamish",
      ],
      ['customer', "Tempting! I'll ask my son to look at it"],
      ['agent', "Dear Mrs Pocock,\n\nI'm keeping 131 free for you until Sunday evening.\n\nHamish"],
      ['customer', 'We looked, we take it'],
      ['agent', 'Lovely. Any questions left about the move?\n\nHamish'],
      ['customer', "None, we're packing already"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-175',
    messages: [
      ['customer', 'Form: "other". Text: How old must kids be for the climbing wall'],
      ['agent', 'Hello, from 6 with a parent, from 12 alone with a signed form.'],
      ['customer', 'mine is 5 and 10 months'],
      ['agent', "Then there's the boulder cave, that's from 4."],
      ['customer', 'is it high'],
      ['agent', '2 metres, with mats.'],
      ['customer', 'ok thx we try the cave'],
      ['agent', 'Have fun!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-176',
    messages: [
      [
        'customer',
        'My pension statement says I was born in 1958. It\'s 1953! So the retirement date is wrong too. I wrote in February and was told "we\'ll get back to you".',
      ],
      ['note', 'Feb letter scanned without case number, never routed. DOB corrected from passport copy.'],
      [
        'agent',
        "Dear Mr Tolley,\n\nThank you for writing again, and I apologise that your February letter was left without a reply.\n\nIt had been scanned without a number and so landed on nobody's desk. The year is corrected to 1953. The new statement will be posted by Thursday.\n\nYours sincerely\nBeth Rowntree",
      ],
      ['customer', 'And the date of retirement?'],
      [
        'agent',
        "Dear Mr Tolley,\n\nIt follows from the year, so 1 May 2019. You'd be entitled to five years of payments. I'm working that out myself and write to you by the 20th with the sum.\n\nYours sincerely\nBeth Rowntree",
      ],
      ['customer', 'Five years! I have to sit down.'],
      [
        'agent',
        'Dear Mr Tolley,\n\nPlease do. Is there anything else that looks odd in the statement?\n\nYours sincerely\nBeth Rowntree',
      ],
      ['customer', "My wife's name is spelt Joan, not Jean."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-plain-b-177',
    messages: [
      [
        'customer',
        'Hi, which of your paints is ok for a cot? Wood, used, my wife is pregnant and will be in the room',
      ],
      [
        'agent',
        'Hi Deniz, congratulations! "Kinder Lack" is tested for toys and cots. Sand lightly, two thin coats, let it dry for three days with the window open.',
      ],
      ['customer', 'smell?'],
      ['agent', 'Hardly any after a day.'],
      ['customer', 'colour like on the screen?'],
      ['agent', "It's a bit warmer than on screens. I'm putting three sample cards in the post for you."],
      ['customer', 'cool address is in my account'],
      ['agent', "Got it. They're with you on Friday or Saturday."],
      ['customer', '🙏'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-plain-b-178',
    messages: [
      [
        'customer',
        "Charged for breakfast that we didn't have (2x14, room 220, 4-6 Oct). At check-out nobody was there",
      ],
      [
        'agent',
        'Dear Ms Whitaker,\n\nThank you for your mail. Do I understand you correctly that you had no breakfast on either morning, both persons?\n\nReception',
      ],
      ['customer', 'Yes, we left at 6 both days'],
      [
        'agent',
        "Dear Ms Whitaker,\n\nThank you. Breakfast can't be taken off a bill afterwards, the system won't have it.\n\nReception",
      ],
      ['customer', 'I booked without. Confirmation attached'],
      [
        'agent',
        "Dear Ms Whitaker,\n\nYou are right and I apologise for doubting it. I'm transferring 28 euro to your card today. Would you look at the new bill, is it correct now?\n\nReception, Ludovica",
      ],
      ['customer', "It's correct. I'd have liked that at once but ok"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'canDo.not', 'facts'],
  },
  {
    id: 'en-plain-b-179',
    messages: [
      ['customer', 'hey can i get my old username back? changed it by mistake to Pancake7'],
      ['agent', 'Hi Pancake7 😄 thanks for the ticket. What was the old one?'],
      ['customer', 'NorthWolf_22'],
      ['agent', 'Names are blocked for 30 days after a change.'],
      ['customer', 'aw cant u do it now'],
      ['agent', "We aren't able to skip the 30 days."],
      ['customer', 'ok pancake it is'],
      ['agent', 'Anything else, Pancake7?'],
      ['customer', 'lol no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-plain-b-180',
    messages: [
      [
        'customer',
        "Subject: Water bill 2023\n\nHi, there's a line \"standing charge 2\" on the bill I don't understand. We've one meter only.\n\nThanks, Ffion",
      ],
      [
        'bot',
        "Thank you for your e-mail. We're sorry for any inconvenience. A member of our team will reply within two working days. Is there anything else we can help you with? Visit our help pages.",
      ],
      [
        'agent',
        'Dear Ffion,\n\n"Standing charge 2" is for the sewage, the first one is for fresh water, so everyone has two. On your bill they come to 41.20 and 38.60.\n\nKind regards\nDewi\n\n-- \nHow did we do? We\'d love your feedback!\nCefn Water, here for you whenever you need us',
      ],
      ['customer', "oh ok. It's for both then. Why is it more than last year"],
      [
        'agent',
        "Dear Ffion,\n\nThe charge went up by 4 per cent in April for all households. The leaflet with the prices is attached.\n\nKind regards\nDewi\n\n-- \nHow did we do? We'd love your feedback!\nCefn Water, here for you whenever you need us",
      ],
      ['customer', 'Thanks.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-181',
    messages: [
      ['customer', 'Request: return of hire car in Bari instead of Brindisi, contract 77-1208'],
      ['bot', "Hi! I'm Auto, the virtual assistant. I'll connect you to a colleague. One moment."],
      ['system', 'Agent Paola joined the conversation'],
      [
        'agent',
        'Good morning, Mr Lindgren. I have your contract in front of me. Brindisi on Sunday at 6 pm, and you would like Bari. City or airport?',
      ],
      ['customer', 'Airport'],
      [
        'agent',
        'Thank you. In Bari airport the fee for the other place is 35 euro. Do you want me to change it?',
      ],
      ['customer', 'Yes and is it open at 6 in the morning?'],
      ['agent', "From 5.30. It's changed, Bari airport, Sunday. At 6 in the morning or in the evening?"],
      ['customer', 'Morning'],
      [
        'agent',
        "6 am. The counter's in the arrivals hall, row of the green signs. Can I help with anything further?",
      ],
      ['customer', 'No, grazie'],
      ['system', 'Conversation ended'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-plain-b-182',
    messages: [
      [
        'customer',
        'Hello, could you check the attached claim form before I post it? First time I do one. Rob',
      ],
      ['system', 'Ticket 55-201 was assigned to Team Travel'],
      [
        'agent',
        "Hi Rob,\n\nHappy to. Box 4 wants the date of the flight, not of the booking, and box 9 has no signature. The rest is fine. You don't need to post it, a scan is enough.\n\nGrace",
      ],
      ['customer', 'Corrected, scan attached'],
      [
        'agent',
        "Hi Rob,\n\nThank you, that's complete. The decision is made within ten working days.\n\nAnything else that's unclear to you at the moment?\n\nGrace",
      ],
      ['customer', "what's the highest i can get for the delay? it was 5 h"],
      ['agent', "Hi Rob,\n\nFor five hours it's 90.\n\nGrace"],
      ['customer', 'Fair enough'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
]
