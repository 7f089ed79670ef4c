import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-135',
    messages: [
      [
        'customer',
        "My wifi thermostat doesn't find the network any more. New router since Saturday. Model Thermo 2. I'm not very technical",
      ],
      [
        'agent',
        "Hello Mrs Garside,\n\nThank you for your message. No need to be technical, it's three steps.\n\n1. Hold the wheel in for ten seconds until the light goes blue.\n2. In the app press the plus sign at the top.\n3. Choose your new network and type in its password.\n\nKind regards\nAmit",
      ],
      ['customer', 'The light goes orange not blue'],
      [
        'agent',
        'Hello Mrs Garside,\n\nOrange means that it was let go a bit too early. Please hold it until it has been orange and then blue.\n\nKind regards\nAmit',
      ],
      ['customer', "Blue! And now it says it's looking"],
      ['agent', 'Give it a minute. Does it show the temperature again?\n\nAmit'],
      ['agent', 'Mrs Garside, are you still there? The app may ask you to allow bluetooth.'],
      ['customer', 'yes sorry phone rang. 20.5 degrees, all fine'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-136',
    messages: [
      [
        'customer',
        "My son's football camp place was given away, although we paid the deposit on the 2nd. He has told all his friends. He's in bits.",
      ],
      [
        'agent',
        "Dear Mr Okoro,\n\nThank you for your e-mail. Poor lad, being told he's in and then not is bitter.\n\nI looked at how it happened: the deposit came without a name, so on the 10th the system freed the place. I can give him a place in the second week, 5 to 9 August, or put him first on the list for the week he had. Which one would he rather have?\n\nBest wishes\nCoach Danny",
      ],
      ['customer', 'His friends are all in week one'],
      [
        'agent',
        "Dear Mr Okoro,\n\nThen first on the list. Two children haven't paid, their time ends on Friday. I'll phone you on Friday at 6 either way.\n\nDanny",
      ],
      ['customer', 'ok'],
      [
        'agent',
        "Dear Mr Okoro, as told on the phone, he's in, week one. Are you all happy with that?\n\nDanny",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-plain-b-137',
    messages: [
      [
        'customer',
        'Subject: Change of name\n\nHi, I got married and need my name changed on the gym contract. From Tran to Bell. Contract 10-4471. What do you need?\n\nLily',
      ],
      [
        'agent',
        'Hi Lily,\n\nCongratulations! A photo of the marriage certificate is enough, or of your new ID.\n\nMo',
      ],
      ['customer', 'Attached'],
      [
        'agent',
        "Hi Lily,\n\nThank you. It's changed to Lily Bell. Your old card still opens the door. Would you like a new one with the new name, £5?\n\nMo",
      ],
      ['customer', 'no the old one is fine'],
      ['agent', "Okay. Have you still got any questions? Otherwise I'd call it done.\n\nMo"],
      ['agent', "I'm closing the request, as I haven't heard anything. Mo"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-plain-b-138',
    messages: [
      [
        'customer',
        "The blinds you fitted yesterday: 2 of 5 don't go all the way down. The fitter left in a hurry. And the remote is only one, I paid for two",
      ],
      [
        'agent',
        'Hello Mr Santini,\n\nThanks for your mail. So two of the five stop before the bottom, and one remote is missing. Is that the whole list?\n\nWhich windows are they?\n\nKind regards\nCarla',
      ],
      ['customer', 'Kitchen and the small one in the bath. Yes whole list'],
      [
        'agent',
        "Hello Mr Santini,\n\nThank you. The end points weren't set on those two. Nino has time on Thursday at 4 and brings the second remote. Does that suit you?\n\nKind regards\nCarla",
      ],
      ['customer', 'Thursday ok'],
      ['note', 'Thu 16:20 Nino: end points set, remote handed over, customer signed.'],
      [
        'agent',
        'Hello Mr Santini,\n\nNino tells me all five go down now. Anything left to do at yours?\n\nKind regards\nCarla',
      ],
      ['customer', 'Nothing, thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain', 'agree', 'facts', 'note'],
  },
  {
    id: 'en-plain-b-139',
    messages: [
      ['customer', 'why is my account locked???? i cant order dinner'],
      ['agent', "Hi Zane, thanks for your message. Can you tell me what's on the screen when you sign in?"],
      ['customer', '"account under review"'],
      [
        'agent',
        'Thanks. That comes on when a card is refused three times in a row. Yesterday evening a card ending 8810 was refused three times.',
      ],
      ['customer', 'thats my old card it expired'],
      ['agent', 'Got it. Please remove 8810 under Wallet.'],
      ['customer', 'removed'],
      ['agent', "And the account's unlocked. Can you order?"],
      ['customer', "i'll try after my shower lol"],
      ['agent', 'Sure, bon appetit!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain'],
    heated: true,
  },
  {
    id: 'en-plain-b-140',
    messages: [
      [
        'customer',
        "To whom it may concern,\n\nOn page 3 of the tenancy the rent is 1,150, on page 7 it's 1,105. Please clarify which one applies before I sign.\n\nV. Castellano",
      ],
      [
        'agent',
        'Dear Ms Castellano,\n\nThank you for reading so carefully. It is 1,105; page 3 has two figures swapped. A corrected contract is attached.\n\nDoes that clear it up for you?\n\nYours sincerely\nLettings',
      ],
      ['customer', 'That one yes. But page 9, "no pets". I told the agent I have a tortoise.'],
      [
        'agent',
        "Dear Ms Castellano,\n\nTortoises in a tank are not counted as pets here. If you wish, I'll add a line on page 9.\n\nYours sincerely\nLettings",
      ],
      ['customer', 'Please do.'],
      [
        'agent',
        'Dear Ms Castellano,\n\nPlease find version 3 attached, with the tortoise.\n\nYours sincerely\nLettings',
      ],
      ['customer', 'Signed and returned.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-plain-b-141',
    messages: [
      [
        'customer',
        'hi got the wrong invoice again. we are Kite Ltd not Knight Ltd. it was wrong in june and july too',
      ],
      ['agent', 'Hi Svetlana, thank you for your mail, and sorry about the third wrong one in a row.'],
      [
        'agent',
        "Your customer number is one digit away from theirs, 4417 and 4471, that's how they get mixed up. I've put a block on the name so the mix-up can't be booked any more. August is attached, as Kite.",
      ],
      ['customer', 'and june and july'],
      [
        'agent',
        "Those as well, attached now. I'll look at September's before it goes out on the 1st, and I'll mail you that day to ask whether it's come right.",
      ],
      ['customer', 'good'],
      ['agent', 'Is there still something open on your side from the summer?'],
      ['customer', 'i have to ask our accountant'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-plain-b-142',
    messages: [
      [
        'customer',
        "I have the feeling that my letters don't reach you. I wrote on 3/3 and 20/3 about the broken street lamp No. 88.",
      ],
      [
        'agent',
        "Dear Mr Hanratty,\n\nThey did reach us and I apologise that neither was answered.\n\nThe council is not in charge of lamp 88. You would have to turn to the owners' association of Church Row.\n\nYours sincerely\nStreet Lighting",
      ],
      ['customer', 'Since when? You repaired it in 2019.'],
      [
        'agent',
        'Dear Mr Hanratty,\n\nSince 2021. We cannot repair private lamps.\n\nYours sincerely\nStreet Lighting',
      ],
      ['customer', 'And who is this association'],
      ['agent', 'Dear Mr Hanratty,\n\nMr Roland Abbey, 5 Church Row.\n\nYours sincerely\nStreet Lighting'],
      ['customer', "He's my neighbour! Well then."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'canDo.not'],
  },
  {
    id: 'en-plain-b-143',
    messages: [
      ['customer', 'Good day, 3 of the 20 yoghurts in the order were open. Order 71-339, school kitchen'],
      ['agent', 'Hello Gudrun, thank you for letting us know. Which sort?'],
      ['customer', 'Strawberry, all on one side of the box'],
      ['agent', 'Thanks, then it was pressed in the van. 3 strawberry are credited, 2.07. Alright?'],
      ['customer', 'alright'],
      ['agent', 'Is it the same 20 next week?'],
      ['customer', '22 please, 2 new kids'],
      ['agent', '22, strawberry and plain half and half, Tuesday before 10.'],
      ['customer', 'perfekt'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-144',
    messages: [
      ['customer', 'Does anyone know if the 7.15 to Derby has a buffet car tomorrow'],
      ['agent', "Hi Colin, thanks for posting. Tomorrow it's a trolley, no buffet. ^Jas"],
      ['customer', 'hot drinks?'],
      ['agent', 'Tea, coffee and hot chocolate. Cards only. ^Jas'],
      ['customer', 'cards only since when'],
      ['agent', 'Since May, on all our trains. ^Jas'],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-145',
    messages: [
      [
        'customer',
        "Hello again, I'm the one with the hearing aids that whistle. You changed the domes on Friday, it was better for a day and on Sunday in church it whistled so loud that people turned round. I took them out and didn't hear the sermon. It's getting on my nerves to be honest.\n\nRegards\nHarold P.",
      ],
      [
        'agent',
        "Dear Harold,\n\nThank you for your e-mail. Oh dear, that's embarrassing, in church of all places.\n\nWhen does it whistle most, when you chew, when you put a hat on, or out of the blue?\n\nBest wishes\nSunniva",
      ],
      ['customer', 'Hat! And when my wife hugs me'],
      [
        'agent',
        'Dear Harold,\n\nThank you. Hat and hug are the same thing: something close to the microphone sends the sound back in. We can turn down the high tones a touch, or make a mould of your ear, which sits tighter. The first takes ten minutes. What would you rather try?\n\nSunniva',
      ],
      ['customer', 'The 10 minutes first'],
      [
        'agent',
        "Dear Harold,\n\nWednesday at 11 is yours. I'll ring you the Monday after to hear how church was.\n\nSunniva",
      ],
      ['customer', 'You are a love, thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'explain',
      'agree',
      'facts',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'en-plain-b-146',
    messages: [
      ['customer', 'Do you sell gift cards for 30 €'],
      ['agent', 'Hi! 25, 50 and 100, and any amount online.'],
      ['customer', 'online can i print it'],
      ['agent', 'Yes, or send it by mail to the person.'],
      ['customer', 'can i put a photo'],
      ['agent', "From 50 up there's a photo card."],
      ['customer', 'ok 50 then :)'],
      ['agent', "👍 It's under Gifts > Photo card."],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
