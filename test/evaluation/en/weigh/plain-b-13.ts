import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-147',
    messages: [
      [
        'customer',
        'Our order 6003 for 2 pallets of paper arrived with 1. Driver\'s note: "2 pallets delivered", and my colleague signed, he\'s new.',
      ],
      [
        'agent',
        "Dear Mrs Achebe,\n\nThank you for the mail. Your colleague must have signed without counting. Once signed we can't complain to the haulier.\n\nRegards\nDispatch",
      ],
      ['customer', "He's 19 and it was his second day. The pallet isn't here. What now?"],
      [
        'agent',
        "Dear Mrs Achebe,\n\nI've taken this over from my colleague, and I want to apologise for the tone of that answer.\n\nI've rung the haulier. The second pallet never left the lorry, it's in Crewe. I will have it driven to you tomorrow morning, and I'm writing to you by 10 tomorrow with the driver's number.\n\nRegards\nVic Thorne, Head of Dispatch",
      ],
      ['customer', "That's more like it. Thank you"],
      ['agent', 'Dear Mrs Achebe,\n\nThe driver is on 07700 900 114. Has he been?\n\nVic'],
      ['customer', 'Just unloading'],
      ['agent', 'And is it complete this time?\n\nVic'],
      ['customer', '40 boxes, yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'canDo.not', 'explain', 'defend.not', 'facts', 'inform'],
  },
  {
    id: 'en-plain-b-148',
    messages: [
      ['customer', 'Form: I want to change my meter appointment (12 Oct, 8-12)'],
      ['agent', "Hello Ms Rask, thank you. Is there a day that's no good at all?"],
      ['customer', 'wednesday'],
      [
        'agent',
        'We have Tuesday 20th in the morning or Friday 23rd in the afternoon, whichever you like better?',
      ],
      ['customer', 'fri'],
      [
        'agent',
        'Friday 23 October, 12 to 4. The fitter needs about half an hour, and the cupboard in front of the meter should be empty.',
      ],
      ['customer', 'its full of shoes lol ok'],
      ['agent', '🙂 Anything else I can change for you?'],
      ['customer', 'no the rest stays as it is'],
      ['agent', 'Okay, bye!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-149',
    messages: [
      [
        'customer',
        'Good morning, I have a problem with sleeping car ticket to Split, is for 15 but I wrote 5 I think. Reservation says 5 August, and we are travelling 15 August! Please help, it is holiday of my life. Jana',
      ],
      [
        'agent',
        "Good morning Jana,\n\nThank you for writing so early. A holiday like that on the wrong date, I'd be in a panic as well.\n\nSo it ought to be the 15th and the ticket says the 5th. Did I get it right?\n\nTheo",
      ],
      ['customer', 'Yes yes'],
      [
        'agent',
        "Jana, the train on the 15th has two compartments left. I'm holding one for you. The exchange costs 20 euro. Shall I go ahead?\n\nTheo",
      ],
      ['customer', 'Go ahead please!'],
      [
        'agent',
        'Done. 15 August, car 31, berths 11 and 12, new ticket attached. Does the date on it look right?\n\nTheo',
      ],
      ['customer', '15.8., yes. Theo I will bring you a bottle of wine from Split, you saved us'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'agree', 'advocate'],
  },
  {
    id: 'en-plain-b-150',
    messages: [
      ['customer', "My neighbour's tree hangs over my garage, it's a council tree. Who cuts it?"],
      [
        'agent',
        'Dear Mr Lamb,\n\nThank you for your form. The tree at the corner of Dene Street, a lime, number T-441?\n\nTree Team',
      ],
      ['customer', 'Yes. The branch on the left touches the roof'],
      [
        'agent',
        "Dear Mr Lamb,\n\nThen it's one of ours. Birds are nesting until the end of August, therefore big branches are cut in September only. We'll take off what touches the roof in the week of the 12th of September. We'll let you know.\n\nTree Team",
      ],
      ['customer', 'And if it damages the roof before?'],
      [
        'agent',
        'Dear Mr Lamb,\n\nTake a photo of the roof as it is now, please, and send it to us. Any damage after that goes through our insurance.\n\nTree Team',
      ],
      ['customer', "OK here's the photo"],
      ['agent', 'Received.\n\nTree Team'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts', 'inform.vague'],
  },
  {
    id: 'en-plain-b-151',
    messages: [
      ['customer', 'Internal mail to IT: need 2 monitors for new starters on 1st, desk 40 and 41. Thx Pam'],
      ['agent', 'Ok. 24 or 27 inch?'],
      ['customer', '24'],
      ['agent', 'With arms or on the foot?'],
      ['customer', 'whatever is there'],
      ['agent', "Feet then. They'll be on the desks on the 30th by noon."],
      ['customer', 'one more thing, desk 40 has no network socket'],
      ['note', 'Socket 40 dead, patch missing in cabinet 2. Patched.'],
      [
        'agent',
        "It had no patch in cabinet 2, it has now. Could someone plug in and tell me if there's a link?",
      ],
      ['customer', 'green light'],
      ['agent', '👍'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'facts', 'note'],
  },
  {
    id: 'en-plain-b-152',
    messages: [
      [
        'customer',
        "Hello, my name is Bao, I am a student. I was on your website to pay tuition second rate 1,150 and the page was frozen. I don't know if I paid or not paid. Deadline is today. I am very stressed.",
      ],
      [
        'agent',
        "Dear Bao,\n\nThank you for your message. No wonder you're stressed with the deadline today.\n\nSo the page froze while you were paying the second instalment and you can't tell if it went through. I'm looking at it, a moment please.\n\nStudent Finance, Agnieszka",
      ],
      [
        'agent',
        "Dear Bao, there is no payment of today. The page froze because the server was restarted at noon. Please don't pay twice: I'll extend your deadline to Friday, and you could try once more after 4 pm.\n\nAgnieszka",
      ],
      ['customer', 'thank you. I try at 4'],
      ['agent', "Dear Bao, it's five. Did it go through?\n\nAgnieszka"],
      ['customer', 'yes! 1150 paid, I have the receipt'],
      ['agent', 'Very good. I can see it too.\n\nAgnieszka'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-153',
    messages: [
      ['customer', "Where's the nearest branch with a coin machine? Leigh"],
      [
        'agent',
        'Hello Leigh, thank you for your question. Wigan Market Street has one, upstairs, 9.30 to 3.30.',
      ],
      ['customer', 'is it free'],
      ['agent', 'Free for customers up to 500 coins a month.'],
      ['customer', 'i have a bucket'],
      ['agent', 'Is it heavier than 10 kilos?'],
      ['customer', 'more like 20'],
      [
        'agent',
        "20 kilos are about 4,000 coins. Best to come over several months, or it's 3 per cent above 500.",
      ],
      ['customer', 'hmm ok'],
      ['agent', 'Does that help you?'],
      ['customer', "sort of, i'll think"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-plain-b-154',
    messages: [
      ['customer', "The washing powder you sent gave my baby a rash. I'm returning it. Batch 0922"],
      [
        'agent',
        "Dear Ms Fontaine,\n\nI'm sorry to hear about the rash. How is your baby now? And since when have you been using this batch?\n\nKind regards\nDr Ruth Elm, Product Safety",
      ],
      ['customer', 'Better, we see the doctor tomorrow. Since 5 days'],
      [
        'agent',
        "Dear Ms Fontaine,\n\nThank you, I'm glad it's getting better. You needn't pay for returning it, a courier picks it up on Thursday and our laboratory tests it. I will e-mail you the result on the 30th.\n\nThe purchase price comes back to you today.\n\nKind regards\nRuth Elm",
      ],
      ['customer', 'Ok thank you'],
      ['note', 'Lab: batch 0922 within limits. Perfume allergen listed on pack.'],
      [
        'agent',
        'Dear Ms Fontaine,\n\nThe result is here: the batch is as it should be, but it contains a perfume some babies react to. "Sensitive" is without. Was it of use to you to know that, and may I close the file?\n\nRuth Elm',
      ],
      ['customer', 'The doctor said the same. Yes close it.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'inform',
      'note',
    ],
  },
  {
    id: 'en-plain-b-155',
    messages: [
      ['customer', 'Is your pub dog friendly and is the quiz on thursdays'],
      [
        'agent',
        'Hi! Dogs yes, in the bar and the garden. The quiz is every other Thursday, the next one tomorrow at 8.',
      ],
      ['customer', 'how many in a team'],
      ['agent', 'Up to six. £2 each.'],
      ['customer', 'can u save us a table, 5 + spaniel'],
      ['agent', 'Sure! Table 9 by the window. Name?'],
      ['customer', 'Kitty'],
      ['agent', 'Done, Kitty. Anyone need a high chair or anything else?'],
      ['customer', 'just a bowl of water'],
      ['agent', 'Ha, of course.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-plain-b-156',
    messages: [
      [
        'customer',
        "Hello, the reference number in your letter doesn't work on the website. It's 12 digits and the box takes 10. Letter of 8 May",
      ],
      [
        'agent',
        'Dear Mr Quigley,\n\nThank you for contacting the Pensions Office. I understand. Does yours start with two zeros?',
      ],
      ['customer', 'yes'],
      ['agent', 'The letters were printed by another office that puts two zeros in front. Leave those out.'],
      ['customer', 'ok it takes it. now it wants a password i never got'],
      ['agent', 'The password comes in a second letter, for safety, normally three days after the first.'],
      ['customer', 'may 11 then. today is the 20th'],
      ['agent', 'Let me see if it went out.'],
      ['agent', 'It went out on the 11th to 5 Harbour View, flat 2. Is that where you live?'],
      ['customer', 'flat 12!'],
      ['agent', "Ah, I'm sorry about that. I'll have a new one sent to flat 12 today, first class."],
      ['customer', 'ok'],
      ['agent', "And I'll ring you on Thursday to see if you've got in with it."],
      ['customer', 'fine. thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-plain-b-157',
    messages: [
      [
        'customer',
        "Good afternoon. We've got 28 people on Saturday for my dad's 70th, buffet B. Two are coeliac now. How do we do that? Thanks Marnie",
      ],
      [
        'agent',
        "Hi Marnie,\n\nThanks for telling us in good time. Nearly all of buffet B is without gluten anyway, only the quiche, the rolls and the tiramisu aren't. We'll do two plates apart, covered and with a name on.\n\nWhat are their names?\n\nGeorge",
      ],
      ['customer', 'Aunt Bea and Kit. Kit is 6 and eats only sausages'],
      [
        'agent',
        'Hi Marnie,\n\nBea and Kit, noted, and sausages for Kit.\n\nDelivery is Saturday at 12.30, hot things at 1. Is there anything else we can do for the party?\n\nGeorge',
      ],
      ['customer', "Dad doesn't know about it so please no big van with your name in front of the house"],
      ['agent', "Understood, we'll stop round the corner.\n\nGeorge"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-plain-b-158',
    messages: [
      ['customer', 'Why do I have to pay 3.50 for a "payment by invoice"? There was nothing about it'],
      [
        'agent',
        'Dear Mr Oberlin,\n\nThe fee is shown in step 3 of the order in bold letters. You should have seen it.\n\nRegards\nService',
      ],
      ['customer', 'I ordered by phone'],
      [
        'agent',
        'Dear Mr Oberlin,\n\nThen the colleague on the phone will have told you.\n\nRegards\nService',
      ],
      ['customer', "She did not. I'd have paid by card."],
      [
        'agent',
        'Dear Mr Oberlin,\n\nAs a gesture of goodwill the 3.50 is deducted. Please transfer 61.40 instead of 64.90 by 14 June.\n\nRegards\nService',
      ],
      ['customer', 'Thank you, I will.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'facts'],
  },
]
