import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-050',
    messages: [
      [
        'customer',
        'Good evening, I received a reminder for 64.20 but I have paid this on the 2nd. Please see the proof. It is not nice to get a letter with red letters for no reason.',
      ],
      [
        'agent',
        "Dear Mrs Sandhu,\n\nThank you for the proof of payment. I'm sorry about the reminder, and I can well imagine that the red print gave you a start.\n\nYour payment came in without the invoice number, so the system could not match it. I have matched it by hand: invoice 70441 is paid and the reminder is void.\n\nKind regards\nFrank Oduya",
      ],
      ['customer', 'Thank you. But I put the invoice number, 70414'],
      [
        'agent',
        'Dear Mrs Sandhu,\n\nI see it now: 70414 instead of 70441, two digits the other way round. It happens. The account is at zero.\n\nKind regards\nFrank Oduya',
      ],
      ['customer', 'Oh I see, my mistake then. Thank you Mr Oduya.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
  {
    id: 'en-plain-b-051',
    messages: [
      ['customer', 'my app keeps crashing when i open maps'],
      ['agent', 'Hi there! Thanks for contacting Trailo support 🙂 Which phone do you have?'],
      ['customer', 'samsung a14'],
      ['agent', 'Thanks! And what happens right before it closes, do you see the map for a moment?'],
      ['customer', 'grey screen then back to home'],
      [
        'agent',
        'Okay, grey screen and then it closes, got it. Please check the version for me: Menu > About. Which number is at the bottom?',
      ],
      ['customer', '5.2.0'],
      [
        'agent',
        "That's an older one, there was a bug with grey tiles in 5.2.0. Please update to 5.2.3 from the store.",
      ],
      ['customer', 'updating'],
      ['customer', 'ok opened it'],
      ['agent', 'Does the map stay open?'],
      ['customer', 'yesss'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain'],
  },
  {
    id: 'en-plain-b-052',
    messages: [
      [
        'customer',
        'Dear Sirs, would you kindly inform me whether the museum is accessible by tram, and if so, which line. We are a group of eleven from Nantes.',
      ],
      [
        'agent',
        "Dear Madame Guillou,\n\nThank you for your enquiry. Take line 3 from the main station towards Harbour and get off at Museum Quay, it's the sixth stop and takes 14 minutes. A group day ticket for up to twelve people costs 31 euro.\n\nYours sincerely\nVisitor Service",
      ],
      ['customer', 'Thank you. Is a guided visit in French possible on Sunday 16?'],
      [
        'agent',
        'Dear Madame Guillou,\n\nOn Sunday the 16th Monsieur Dacosta guides in French at 11 and at 2.30. The price is 90 euro for the group. Shall we reserve one of the two for you?\n\nYours sincerely\nVisitor Service',
      ],
      ['customer', "The 11 o'clock please."],
      [
        'agent',
        'Dear Madame Guillou,\n\nIt is reserved for Sunday 16th at 11 am under your name. Meeting point is the ticket desk. Is there any other information your group requires?\n\nYours sincerely\nVisitor Service',
      ],
      ['customer', 'I think we have everything, thank you for your patience with my English'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-053',
    messages: [
      ['customer', '#8819 Request: access to shared drive "Projects North" for new colleague Oisin B.'],
      ['agent', 'Needs approval by the folder owner. Owner is G. Pratt.'],
      ['customer', 'G. Pratt left in spring'],
      ['agent', 'Who took over from him?'],
      ['customer', 'Donna Yates I think'],
      ['note', 'Owner changed to D. Yates after her OK by phone 14:20. Read + write for O. Brannigan set.'],
      [
        'agent',
        "Donna's the owner now and she has said yes. Oisin has access, he needs to log off and on once. Can he open the folder?",
      ],
      ['customer', "he's in training until 3, I'll ask him"],
      ['agent', 'Ok.'],
      ['customer', 'he says it works'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'note'],
  },
  {
    id: 'en-plain-b-054',
    messages: [
      [
        'customer',
        'Hello I have a question to my bill. There is a position "service fee special" 14,90. What is this?',
      ],
      ['agent', 'Hello Mr Yilmaz, thank you for your e-mail. On which page do you see it?'],
      ['customer', 'Page 2 in the middle'],
      [
        'agent',
        "Thank you. That is the fee for the paper bills of the whole year, 12 times 1.24 and a bit of rounding. If you switch to e-mail bills, it isn't charged any more.",
      ],
      ['customer', 'Nobody told me that paper costs. I had paper 20 years for free'],
      [
        'agent',
        'The fee was introduced in January. I can take off the 14.90 this once and switch you to e-mail bills. Are you okay with that?',
      ],
      ['customer', 'My wife does the mails. Ok do it, address is her: g.yilmaz.home'],
      [
        'agent',
        'Thanks. The 14.90 is taken off on the next bill, and the bills go to g.yilmaz.home from March on. Does that settle it for you?',
      ],
      ['customer', 'I will tell my wife'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-055',
    messages: [
      ['customer', 'Where do I find the size chart for kids shoes'],
      ['agent', 'Hi! On each shoe\'s page, under the price, there\'s "Find your size".'],
      ['customer', 'i mean in cm'],
      ['agent', 'Yes, at the bottom of it you can switch from EU to cm.'],
      ['customer', 'ah ok. he has 17,5 cm what is it then'],
      [
        'agent',
        "17.5 is EU 28. We'd say a thumb's width on top, so rather 29. Is it for winter boots or sneakers?",
      ],
      ['customer', 'boots'],
      ['agent', 'Then 29 definitely, because of the thick socks.'],
      ['customer', 'ok thx'],
      ['agent', "You're welcome!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-056',
    messages: [
      [
        'customer',
        'Dear Kestrel Bank, I lost my card somewhere in Porto this morning. I used the app to freeze it. Do I need to do anything else? I fly home Sunday.\nHolly Greaves',
      ],
      [
        'agent',
        "Dear Ms Greaves,\n\nThank you for your secure message. You did the right thing, a frozen card can't be used by anyone.\n\nIf you're sure it is lost, please tap Cards > Replace in the app. A new card would be at your home address on Monday. Until then you can pay with your phone if you have set that up. Are there any payments you don't recognise?\n\nKind regards\nTobi",
      ],
      [
        'customer',
        "Hi Tobi, no strange payments, last one is my own, a coffee. I've tapped replace. But my phone is too old for paying",
      ],
      [
        'agent',
        'Dear Ms Greaves,\n\nThen what we can do is emergency cash: up to 300 euro from a partner office in Porto, you show your passport and a code. The nearest one is at Rua de Santa Clara 40, open until 7 today. Shall I issue a code?\n\nKind regards\nTobi',
      ],
      ['customer', 'Yes please, 150 would be enough'],
      [
        'agent',
        "Dear Ms Greaves,\n\nThe code is in your app under Messages. It's valid until tomorrow 7 pm. I'm dropping you a line on Monday afternoon to find out if the new card has come and works.\n\nKind regards\nTobi",
      ],
      ['customer', 'Wow ok, I had not expected that level of service, really pleased. Thank you!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-plain-b-057',
    messages: [
      ['customer', 'hi my class booked for 30 july lanes but we are 26 kids instead of 22. ok?'],
      ['agent', 'Hello, thank you for your message. Which school is it, please?'],
      ['customer', 'st brendans, 5th class'],
      [
        'agent',
        "Thank you, one moment. St Brendan's, 30 July, 10 to 12, four lanes, 22 children. For 26 you'd need five lanes, otherwise it's too slow. The fifth lane is free at that time.",
      ],
      ['customer', 'how much more'],
      ['agent', '18 for the two hours.'],
      ['customer', 'ok'],
      [
        'agent',
        "So I'm putting you down for five lanes and 26 pairs of shoes. Please send the shoe sizes by the 20th.",
      ],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-plain-b-058',
    messages: [
      [
        'customer',
        "Order BX-0091: one of the three lamps was broken in the box. I don't want a new one, just money back for one. Photos attached. Jürgen",
      ],
      [
        'agent',
        'Dear Jürgen,\n\nthank you for the photos. My apologies that one lamp came broken. 39 euro will be back on your credit card within five working days. You can throw the broken one away.\n\nWas that everything you needed, or is there more?\n\nBest regards\nKatja',
      ],
      ['customer', 'Hello Katja, the lamp was 45, not 39'],
      [
        'agent',
        "Dear Jürgen,\n\nYou're right, it was 45; 39 is the price since Monday. I've corrected it to 45.\n\nBest regards\nKatja",
      ],
      ['customer', 'Thanks.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-059',
    messages: [
      [
        'customer',
        "Good day, when will the road works in Quarry Lane be finished? I run a bakery there and my customers don't find a place to park since three weeks.",
      ],
      [
        'agent',
        "Dear Mr Zielinski,\n\nThank you for your message to the Highways Team. Three weeks without parking are hard on a bakery.\n\nThe works were due to end on the 14th. It turned out that the gas main had to be moved, so they now end on the 28th. For these two weeks we can put up four short-stay bays in Chapel Row, right round the corner, with a sign to your shop. Do you agree to your shop's name on the sign?\n\nKind regards\nCarys Bowen",
      ],
      ['customer', 'Yes, "Zielinski Bakery". When will it be?'],
      [
        'agent',
        'Dear Mr Zielinski,\n\nThe signs go up on Thursday morning. I will phone you on Friday at noon with the exact end date of the works.\n\nKind regards\nCarys Bowen',
      ],
      ['customer', 'Thank you, it is better than nothing.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-plain-b-060',
    messages: [
      ['customer', 'can i get a refund for class pass, moved away'],
      ['agent', "Hi Tess, thanks for your DM. Passes can't be refunded."],
      ['customer', 'its 7 classes left tho'],
      ['agent', "Seven, right. They don't expire, so in case you come to visit..."],
      ['customer', 'fine'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-plain-b-061',
    messages: [
      [
        'customer',
        "Hi, I've bought a washing machine (WM 80 Lotus) and the plumber says the hose is too short. Do you sell longer ones?\nMiriam",
      ],
      [
        'agent',
        'Hi Miriam,\n\nWe do, 2.5 m and 3.5 m. They are under Accessories > Hoses. The 80 Lotus takes the 3/4 inch connection.\n\nRegards,\nPavel',
      ],
      ['customer', "Thank you. Can I order one by e-mail? The site doesn't take my card somehow"],
      ['agent', 'Hi Miriam,\n\nDoes the site give a reason when it declines the card?\n\nRegards,\nPavel'],
      ['customer', '"Transaction not permitted". My other card is the same.'],
      [
        'agent',
        "Hi Miriam,\n\nThat message comes when the bank wants a confirmation in the bank's app and the window has been blocked. You could allow pop-ups for our page, or pay by bank transfer, it's in the list under the cards.\n\nRegards,\nPavel",
      ],
      ['customer', 'Transfer worked, order HS-119'],
      [
        'agent',
        'Hi Miriam,\n\nHS-119 is here. It goes out as soon as the transfer arrives.\n\nRegards,\nPavel',
      ],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain'],
  },
]
