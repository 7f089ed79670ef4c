import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-038',
    messages: [
      [
        'customer',
        "My daughter's school bus pass has not arrived, term starts Monday. Applied 3 weeks ago. Ref SBP-0641. Could you check?",
      ],
      [
        'agent',
        'Dear Mrs Tattersall,\n\nThank you for your query. The pass for SBP-0641 was printed on the 28th and posted second class on the same day.\n\nDrivers accept the confirmation letter for the first two weeks. A copy is attached.\n\nKind regards\nTransport Team',
      ],
      ['customer', "Thanks, the attachment is someone else's. It says Noah Tilley?"],
      [
        'agent',
        'Dear Mrs Tattersall,\n\nMany apologies, that was the wrong file. Please delete it. The right letter, in the name of Freya Tattersall, is attached to this e-mail.\n\nKind regards\nTransport Team',
      ],
      ['customer', "Got it, that's Freya's. Deleted the other one"],
      ['agent', 'Thank you very much.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-plain-b-039',
    messages: [
      ['customer', "I would like to cancel my subscription. There's no button anywhere"],
      [
        'agent',
        'Hi Rosa, thanks for writing to us. To cancel go to Account, then Plan, scroll right down to the bottom and click "End my plan".',
      ],
      ['customer', 'OK found it. It says it ends on the 30th, do I keep my photos'],
      [
        'agent',
        'You can download them until 60 days after the 30th. Under Tools there\'s a button "Download everything".',
      ],
      ['customer', 'Right. And will I be charged again?'],
      ['agent', 'No. The last payment was on the 1st.'],
      ['agent', "May I ask if you're moving to another provider? It's only for our statistics."],
      ['customer', "Too expensive and I don't use it"],
      ['agent', 'Thanks for telling me. Anything else to do with the account before you go?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-plain-b-040',
    messages: [
      [
        'customer',
        'Dear customer service, the zip on the tent (Fjell 3, bought in May) came off on the second night. We spent the night with a wet sleeping bag. I have the receipt. What now?\n\nKarl-Heinz',
      ],
      [
        'agent',
        "Dear Karl-Heinz,\n\nthank you for your e-mail, that sounds like a miserable night.\n\nTwo ways are possible: you send us the tent and we sew in a new zip, that's about three weeks, or you return it to the shop where you bought it and get a new one at once if they have it.\n\nHow would you like to go on?\n\nBest regards\nIngvild",
      ],
      ['customer', 'We go away again on the 12th so repair is too late. The shop is 80 km from here'],
      [
        'agent',
        "Dear Karl-Heinz,\n\nthen I'm sending you a new one from our store today by express, it arrives on Thursday. The driver takes the old one with him, please have it packed.\n\nBest regards\nIngvild",
      ],
      [
        'customer',
        'Dear Ingvild, that is first class service, I must say. I will tell everybody at our club about you. Thank you!',
      ],
      ['agent', 'Thank you Karl-Heinz, enjoy the trip!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-plain-b-041',
    messages: [
      ['customer', 'Ticket: laptop battery lasts 40 min'],
      ['agent', 'Model and asset tag please.'],
      ['customer', 'L14, tag 20733'],
      ['agent', 'Battery is at 48% health. New one ordered, arrives on Tuesday.'],
      ['agent', "Battery's here. Bring the laptop to 0.12 whenever you like, takes 10 min."],
      ['customer', 'was there at 11, nobody in the room'],
      ['agent', 'Sorry about that. Here until 4.'],
      ['customer', 'done now. thx'],
      ['agent', 'Does it hold the charge?'],
      ['customer', 'went through the whole day yesterday'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-plain-b-042',
    messages: [
      ['customer', 'hello can u tell me when my claim is paid. CL-778102'],
      [
        'agent',
        'Good afternoon, thank you for using our web chat form. One moment please while I open the claim.',
      ],
      [
        'agent',
        'Thank you for waiting. CL-778102, water damage in the kitchen, reported on 11 January. Is that the one?',
      ],
      ['customer', 'yes'],
      [
        'agent',
        "The surveyor's report came in on the 25th. It was approved yesterday, 1,640 less the excess of 200, so 1,440. You'll have it in your account by Monday.",
      ],
      ['customer', 'excess? nobody told me about 200'],
      ['agent', 'As stated in your policy documents, the excess of 200 applies to each water claim.'],
      ['customer', 'fine'],
      ['agent', 'Was there anything else you wanted to know about the claim?'],
      ['customer', 'do i have to send the bill from the plumber'],
      ['agent', 'No, the report is enough.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not', 'facts'],
  },
  {
    id: 'en-plain-b-043',
    messages: [
      [
        'customer',
        "Hi, tried to book the 10k run for my wife (Anja Lindqvist) and it took the money but no start number came. She's nervous about it, it is her first run. Thanks, Per",
      ],
      [
        'agent',
        'Hi Per, thanks for writing. Anja Lindqvist is on the list, start number 1184, block C. The mail with it bounced because there\'s a typo in the address, "gmial". I\'ve corrected that and sent it again.',
      ],
      ['customer', 'Ha, typical me. Got it now. She asks if she can pick it up on the day'],
      ['agent', 'Yes, from 7.30 at the sports hall, the queue is shortest before 8.30. She needs her ID.'],
      ['customer', 'Perfect, thanks a lot'],
      ['agent', "You're welcome, and tell Anja that everyone has a first one. Have fun!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-044',
    messages: [
      [
        'customer',
        'Roof leak, flat 6, water comes through bedroom ceiling when it rains. This is the THIRD TIME I report it. Mould on the wall now. My baby sleeps in this room. If nothing happens this week I go to the ombudsman.',
      ],
      [
        'agent',
        'Dear Ms Okafor,\n\nThank you for your report. We understand your frustration and take all reports seriously.\n\nYour report has been passed on to the maintenance contractor. Please contact Hillcrest Roofing directly on the number on the notice board for an appointment.\n\nRegards\nProperty Management',
      ],
      ['customer', 'I rang them. They say they have no order from you!!'],
      [
        'note',
        'No order on file with Hillcrest. Previous two reports closed without action. Raising order as urgent.',
      ],
      [
        'agent',
        "Dear Ms Okafor,\n\nI have now read everything: the rain comes through the bedroom ceiling, there's mould where your baby sleeps, and it is your third report. I apologise for this. The first two were closed here by mistake, which is why nobody came.\n\nI have placed the order as urgent. Hillcrest will be with you on Wednesday at 9, and I'm coming along to see the wall for myself. What would help you until then, for the baby?\n\nAdele Marchetti",
      ],
      ['customer', 'A dehumidifier maybe. We sleep in the living room now'],
      ['agent', "I'll bring one round this evening after five.\n\nAdele Marchetti"],
      ['customer', 'Thank you. Finally someone.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'own.not',
      'explain',
      'agree',
      'facts',
      'note',
    ],
    heated: true,
  },
  {
    id: 'en-plain-b-045',
    messages: [
      ['customer', '@PearlTelecom no signal in Ashby since this morning anyone else'],
      [
        'agent',
        "Hi there, thanks for tweeting us. There's planned work on the mast in Ashby today until 5 pm, calls and data may drop out until then. ^Lou",
      ],
      ['customer', 'great would of been nice to know'],
      ['agent', 'I see. There was a text about it on Monday to all customers with an Ashby address. ^Lou'],
      ['customer', 'i live in moira so no text'],
      [
        'agent',
        'Ah, that explains it. Moira is on the same mast. Wifi calling works meanwhile: Settings > Phone > Wifi calling. ^Lou',
      ],
      ['customer', 'ok that works'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-plain-b-046',
    messages: [
      [
        'customer',
        'Dear Mr Graf, regarding our meeting room order (Q-5518): the lead time says 6 weeks, our opening is in 5. Is there any way to speed up? Regards, Denise',
      ],
      [
        'agent',
        "Dear Denise,\n\nThank you for the e-mail. I've spoken to production this morning. The tables are ready in four weeks, the chairs take six, as the fabric comes from Denmark.\n\nWhat I can offer is that we deliver the tables on the 3rd and lend you 16 black chairs until yours are there. No extra cost. Do you think that would work?\n\nBest regards\nLukas Graf",
      ],
      ['customer', 'Dear Lukas, I need to check with our director about black chairs. Can it be grey?'],
      [
        'agent',
        "Dear Denise,\n\nwe have 12 grey ones, the other four would be black. I'll hold them for you until Friday.\n\nBest regards\nLukas Graf",
      ],
      ['customer', 'OK, she says yes, 12 grey and 4 black.'],
      [
        'agent',
        'Dear Denise,\n\nall noted. Delivery of the tables and the loan chairs is on the 3rd, before 10 am.\n\nBest regards\nLukas Graf',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-047',
    messages: [
      ['customer', 'wrong size of filter. box says 30x30 i need 25x30'],
      ['agent', 'Hello and thank you for your message. Do you have the order number for me?'],
      ['customer', 'FH-6610'],
      ['agent', "Thanks. In FH-6610 there's 1 pack of 30x30. Which machine is it for?"],
      ['customer', 'airo 200'],
      [
        'agent',
        "Okay. For the Airo 200 it's the 25x30, right. I can swap it, you'd put the old pack in the post with the label that I attach here, and the new one goes out today.",
      ],
      ['customer', 'already opened one of the three'],
      ['agent', "That doesn't matter."],
      ['customer', 'ok great'],
      ['agent', "Anything I've forgotten?"],
      ['customer', "don't think so. thanks"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'facts'],
  },
  {
    id: 'en-plain-b-048',
    messages: [
      [
        'customer',
        'Contact form\nHi I am trying to book a driving test theory but in the calender theres no dates at all in Luton',
      ],
      [
        'agent',
        "Hello Hamza, thank you for your message. The calendar shows the next eight weeks and Luton is full in that period. New dates are opened every Monday at 8 am. Bedford has places on the 14th and 16th, if that isn't too far.",
      ],
      ['customer', 'how far is bedford'],
      ['agent', 'About 20 miles, 25 minutes by train.'],
      ['customer', 'ok i take bedford 16th'],
      ['agent', 'Choose Bedford at the top left of the calendar. Do you see it?'],
      ['customer', 'yes'],
      ['customer', 'booked'],
      ['agent', 'Well done, good luck with the test!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-049',
    messages: [
      [
        'customer',
        "Hi\nI'd like to know if my parcel can go to a different address. PX 300 118 GB. I'm at work on Tuesday.\nCheers, Owen",
      ],
      [
        'agent',
        "Hi Owen,\n\nYes, that works as long as it's in the same postcode area. What's the new address?\n\nFaith",
      ],
      ['customer', '4 Station Parade, same town, BT4'],
      [
        'agent',
        "Hi Owen,\n\n4 Station Parade is in. It's a shop, isn't it? Then I need the name of somebody there who can take it in.\n\nFaith",
      ],
      ['customer', "It's a barbers. Ask for Sami"],
      [
        'agent',
        'Thanks, "c/o Sami" is on the label. Delivery is still Tuesday, by 1 pm. Any other questions, Owen?\n\nFaith',
      ],
      ['customer', 'None. Thanks Faith'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
]
