import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-027',
    messages: [
      [
        'customer',
        'Hi there, I bought two tickets for the Saturday matinee but need the evening instead. Order 7720K. Is this possible? Nadia',
      ],
      [
        'agent',
        'Hello Nadia,\n\nThank you for your message. Exchanges are possible up to 48 hours before the show for a fee of £2.50 a ticket. For Saturday evening there are seats in the stalls, row M, at the same price, and in the circle, row B, for £6 less.\n\nWhich ones would you like us to book?\n\nBox Office',
      ],
      ['customer', 'Stalls please. Will the old tickets still be in the app?'],
      [
        'agent',
        'Hello Nadia,\n\nRow M 14 and 15 are booked. The old tickets disappear from the app when you open it the next time. The fee has been taken off the same card.\n\nBox Office',
      ],
      ['customer', 'I now see 4 tickets in the app'],
      [
        'agent',
        'Hello Nadia,\n\nPlease pull the list down with your finger so that it reloads. Has it gone back to two?\n\nBox Office',
      ],
      ['customer', 'Two. Row M. Perfect'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-plain-b-028',
    messages: [
      [
        'customer',
        "My internet is slow since Thursday. Customer no. 40077123. I have restarted the router already and also the computer and I've taken the cable out.",
      ],
      [
        'agent',
        'Dear Mr Bassett,\n\nThank you for your e-mail. Have you restarted the router? Please take it off the mains for 30 seconds.\n\nKind regards\nSupport',
      ],
      ['customer', 'As I wrote, I have. Several times.'],
      [
        'agent',
        "Dear Mr Bassett,\n\nApologies, I overlooked that. I've measured the line: there are 12 Mbit arriving, it ought to be 50. A technician has to go to the cabinet in your street, you don't have to be at home for it. This is planned for tomorrow, Wednesday, in the morning.\n\nKind regards\nAnouk, Support",
      ],
      ['customer', 'OK'],
      [
        'agent',
        "Dear Mr Bassett,\n\nThe technician reports that he's done. The line is at 51 now from our side. Is it quick again at yours too?\n\nKind regards\nAnouk, Support",
      ],
      ['customer', 'Yes, much better.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-plain-b-029',
    messages: [
      ['customer', 'Is the physio clinic on the ground floor? My mum uses a wheelchair.'],
      [
        'agent',
        "Good morning, thanks for your message. We're on the first floor, there is a lift, 90 cm wide. The entrance with the ramp is on the side of Beech Road.",
      ],
      ['customer', 'And the toilets'],
      ['agent', "There's an accessible toilet next to reception, ask for the key."],
      [
        'customer',
        "She has an appointment on Thursday at 10.15, name is Ivy Marsh. Can she be picked up by the door? I can't park there",
      ],
      [
        'agent',
        "Let me just look her up. Yes, Ivy Marsh, Thursday 10.15 with Jonas. There are two bays for dropping off right by the ramp, 15 minutes. And I'll ask Jonas to come down to the door at ten past on Thursday.",
      ],
      ['customer', 'Oh that would be brilliant, you have no idea how much that helps. Thank you so much'],
      ['agent', "You're very welcome. Was there anything else about Thursday?"],
      ['customer', 'What do I pay there, is it cash?'],
      ['agent', 'Card or cash, both okay.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-plain-b-030',
    messages: [
      [
        'customer',
        'dear team i want change my phone number in the app but it send the code to the old number which i dont have anymore',
      ],
      [
        'agent',
        'Hi Lin, thanks for contacting us. I see. Do you still have access to the e-mail address you signed up with?',
      ],
      ['customer', 'yes this one'],
      [
        'agent',
        "Good. I've sent a link to this address. With it you can put in the new number, and the code goes to the new phone.",
      ],
      ['customer', 'it says link expired'],
      ['agent', 'Hm, sorry about that. When did you open it?'],
      ['customer', 'just now, i was at work'],
      ['agent', "Okay, it runs out after half an hour. I'm sending a fresh one now."],
      ['customer', 'got it. code came. number is changed!'],
      ['agent', "That's great Lin, so everything's working with the new number?"],
      ['customer', 'yes all good thank u'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain'],
  },
  {
    id: 'en-plain-b-031',
    messages: [
      [
        'customer',
        'Invoice 2024-1180 has 19% VAT but we are in Austria with a valid UID. Please correct to reverse charge. UID attached. LG, Birgit Moser',
      ],
      [
        'agent',
        'Dear Ms Moser,\n\nThank you for your message. We will check the UID and let you know.\n\nKind regards\nAccounts',
      ],
      ['customer', "Dear accounts, it's two weeks now. May I have the invoice, our month is closing."],
      [
        'agent',
        'Dear Ms Moser,\n\nI apologise for the long wait. The UID is valid; the corrected invoice 2024-1180-K without VAT is attached, and the first one is cancelled. As the amount was already paid, we are going to transfer the 19%, that is 228 euro, to your account ending 771 by the 5th.\n\nKind regards\nRoel',
      ],
      ['customer', 'Dear Roel, thank you, received. The 228 please to the same account.'],
      [
        'agent',
        'Dear Ms Moser,\n\nNoted, account ending 771. Is everything settled with this from your side?\n\nKind regards\nRoel',
      ],
      ['customer', 'When the money is there, yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'facts', 'inform.vague'],
  },
  {
    id: 'en-plain-b-032',
    messages: [
      ['customer', 'yo my skin got bought but its not in my inventory? 1200 coins gone'],
      [
        'agent',
        'Hey! Thanks for reaching out to player support. Which skin is it and on which platform do you play?',
      ],
      ['customer', 'ember fox, ps5'],
      ['agent', "Thank you. One sec, I'm looking at your purchases."],
      [
        'agent',
        "Ok so Ember Fox was bought at 17:02. There was a sync issue at that time because of the update, it's in your account but the console doesn't know yet. Please log out, close the game completely and log in again.",
      ],
      ['customer', 'still nothing'],
      ['agent', 'Alright. Then please go to Settings > Account > Restore purchases and press it once.'],
      ['customer', 'ohhh there it is'],
      ['customer', 'sick ty'],
      ['agent', 'Nice. Anything else I can help with today?'],
      ['customer', 'nah im good'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-plain-b-033',
    messages: [
      [
        'customer',
        'Complaint\nYour driver parked in my drive yesterday at 3 pm and when I asked him to move he was rude to me. I could not get my car out to collect my son from school. I expect a reply.\nMrs Halloran',
      ],
      [
        'agent',
        'Dear Mrs Halloran,\n\nThank you for taking the time to write. I am sorry that our driver blocked your drive and for how he spoke to you. Not getting to the school on time must have been awful for you and your son.\n\nMay I ask in which street this was? We had three vans in your area yesterday.\n\nYours sincerely\nD. Mbeki\nDepot Manager',
      ],
      [
        'customer',
        'Hazel Close, number 8. He said I should calm down. My son was standing there for 20 minutes on his own.',
      ],
      [
        'agent',
        "Dear Mrs Halloran,\n\nThank you. I know who it was and I'll speak with him myself on Monday when he is on shift. I will write to you on Monday evening what came of it.\n\nYours sincerely\nD. Mbeki",
      ],
      ['note', 'Spoke to driver 11, Mon 9 am. Admits it. Formal warning, Hazel Close marked no-stopping.'],
      [
        'agent',
        "Dear Mrs Halloran,\n\nI have spoken with the driver; he has had a formal warning, and Hazel Close is marked as a place where our vans may not stop.\n\nIs there anything else you'd expect from us in this matter?\n\nYours sincerely\nD. Mbeki",
      ],
      ['customer', 'No. I appreciate that you took it seriously.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-plain-b-034',
    messages: [
      [
        'customer',
        'Question about product: Standing desk Orla 140. How heavy is it and does it fit thru a 75cm door',
      ],
      [
        'agent',
        'Hi! Orla 140 comes in two boxes, 31 kg the top and 24 kg the frame. The longest box is 146 x 74 x 9 cm, so it fits.',
      ],
      ['customer', 'is assembling hard'],
      [
        'agent',
        'Most people take about 45 minutes. You need a Phillips screwdriver, the hex key is in the box. Two people are better for turning it over.',
      ],
      ['customer', 'u do assembly?'],
      ['agent', "In Leeds and York yes, £35. What's your postcode?"],
      ['customer', 'HU5'],
      ['agent', "HU5 is Hull, that's done by the York van, £35 as well. Does that answer your questions?"],
      ['customer', 'kind of. might look at a smaller one'],
      ['agent', 'No worries, Orla 120 has the same frame.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-plain-b-035',
    messages: [
      ['customer', 'Your confirmation says check in from 4 pm. We land at 9 am. Any chance to leave bags?'],
      [
        'agent',
        'Dear guest,\n\nthank you for your message. Luggage can be left at the reception from 7 am, free of charge.\n\nBest regards\nReception',
      ],
      ['customer', 'Ok great. And if the room is ready earlier can we get in?'],
      [
        'agent',
        'Dear guest,\n\nyes, if it is ready, it depends on the day. If you wish to be sure, early check-in from noon is 25 euro. Shall we book that for you?\n\nBest regards\nReception',
      ],
      ['customer', "No, we'll see on the day"],
      ['agent', 'Dear guest,\n\nalright. We look forward to welcoming you.\n\nBest regards\nReception'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-plain-b-036',
    messages: [
      [
        'customer',
        'Good morning. I ordered a repeat prescription on Monday through the form. The chemist has nothing. Ruth Abbot, 4/7/52',
      ],
      [
        'agent',
        "Good morning Mrs Abbot, thank you for your message to the surgery. When did you ask at the chemist's?",
      ],
      ['customer', 'Yesterday at 5 and again this morning'],
      [
        'agent',
        "Thank you. The request is here, the doctor signed it last night at 7, so it wasn't there when you went, and the chemist fetches them at 11. It'll be there after 12 today.",
      ],
      ['customer', "I have only one tablet left for tonight, that is why I'm asking"],
      [
        'agent',
        "I understand. For tonight one is enough and after 12 you'll have the new box. Is that alright for you, or shall I ring the chemist?",
      ],
      ['customer', 'No, leave it, I will go after lunch'],
      ['agent', "Good. Please write again if they've nothing."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-037',
    messages: [
      ['customer', 'Hi, can you please tell me what my balance is on the season ticket, number 7719-22'],
      [
        'agent',
        "Hello, thank you for contacting Linkrail Customer Relations. For the season ticket 7719-22 I need the holder's surname and postcode please.",
      ],
      ['customer', 'Varga, NR3 2LP'],
      [
        'agent',
        "Thank you Mr Varga. It's valid until 14 November. There's no balance as such, it's an annual ticket paid in full in November last year.",
      ],
      ['customer', 'I mean if I give it back now how much do i get'],
      ['agent', 'Ah okay, I misread you. The refund on an annual after ten months is nil.'],
      ['customer', 'nothing at all? i paid 2300'],
      [
        'agent',
        "I get that it's disappointing. What is the reason that you'd like to give it back, if I may ask?",
      ],
      ['customer', 'new job, i move in october'],
      [
        'agent',
        'I see. A change of route is possible: for the rest of the time the ticket can be valid for another line up to the same price. Is that any use to you?',
      ],
      ['customer', "there's no train where i go"],
      ['agent', "Then I'm afraid it stays as it is. We don't refund after month ten."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not', 'agree'],
  },
]
