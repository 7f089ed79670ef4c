import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-062',
    messages: [
      [
        'customer',
        'There is a wasp nest in the playground at Millfield Park, under the slide. Kids are being stung.',
      ],
      [
        'agent',
        'Dear Sir/Madam,\n\nThank you for your online report, number ENV-3320.\n\nPest control on council land is done by our contractor, who comes tomorrow morning at 7. The slide is being taped off today.\n\nEnvironmental Services',
      ],
      ['customer', 'It has been taped off but the tape has gone already, teenagers I think'],
      [
        'agent',
        'Dear Mr Crane,\n\nThank you for telling us. I am driving past at 4 and will put up a proper barrier.\n\nJo Tandy\nEnvironmental Services',
      ],
      ['customer', 'Thank you Jo'],
      ['note', 'Barrier up 16:20. Nest removed 7:15 next day.'],
      [
        'agent',
        'Dear Mr Crane,\n\nThe nest was removed at a quarter past seven. Have you seen any wasps there since?\n\nJo Tandy',
      ],
      ['customer', 'No, none. The kids are sliding.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'note'],
  },
  {
    id: 'en-plain-b-063',
    messages: [
      ['customer', 'Hi, my Velo subscription bike has a flat tyre. Who comes?'],
      [
        'agent',
        'Hi Sander, thanks for your message. With a flat you either bring the bike to the shop or swap it at a station. Are you close to one?',
      ],
      ['customer', 'near the zoo'],
      [
        'agent',
        'The next station is at the tram stop Zoo, 200 m, with 6 bikes. Lock the broken one there and press "Report" on the screen, the new one opens by itself.',
      ],
      ['customer', 'ok 6 bikes but all are reserved'],
      ['agent', "Hm, that shouldn't be. Give me a moment."],
      ['agent', "You're right, a school group has them. The next one is Rosenpark, 900 m, with 11 free."],
      ['customer', '900 m with a flat tyre. great.'],
      [
        'agent',
        "You can leave the flat one at the zoo, the station has free slots. Walking it's about ten minutes.",
      ],
      ['customer', 'fine i walk'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-plain-b-064',
    messages: [
      ['customer', 'Hello! Do you have the book "The Tin Orchard" in large print?'],
      [
        'agent',
        "Hello, thank you for asking. Yes, one copy, at the Eastside branch. It's on loan until the 19th.",
      ],
      ['customer', 'Can I reserve'],
      ['agent', "Of course. What's the number on your card?"],
      ['customer', '2 0044 1897'],
      [
        'agent',
        "Thank you. Reserved for 2 0044 1897, Mrs Penny Alcott, is that right? It's kept for a week.",
      ],
      ['customer', 'Right'],
      ['agent', "Anything else you'd like us to put aside?"],
      ['customer', 'Not today dear'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-plain-b-065',
    messages: [
      [
        'customer',
        "Subject: RE: RE: RE: Deposit\n\nI still didn't get my deposit of 900 back. I moved out on 31 May. Your last mail says:\n> I will personally make sure that the money is paid by 30 June.\nToday is 11 July.",
      ],
      [
        'agent',
        "Dear Miss Farouk,\n\nThank you for your e-mail. Ms Bell, who wrote this, is no longer with us, so nobody picked it up. I'm taking over from her.\n\nThe file lacks the handover protocol. Do you have a copy?\n\nRegards\nDale Hutchins",
      ],
      ['customer', 'Yes, attached. I sent it in June too.'],
      [
        'agent',
        "Dear Miss Farouk,\n\nThank you. Everything's in order in it, no deductions. The transfer of 900 leaves tomorrow; from experience it's in your account on Thursday.\n\nRegards\nDale Hutchins",
      ],
      ['customer', "OK I'll look on Thursday."],
      [
        'agent',
        'Dear Miss Farouk,\n\nJust to close the file: has the 900 come in?\n\nRegards\nDale Hutchins',
      ],
      ['customer', 'It has. Thanks for getting it over the line.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-066',
    messages: [
      [
        'customer',
        '[Form] Issue type: Login. Details: "I do not get the mail for password reset, tried 4 times. checked spam"',
      ],
      [
        'agent',
        'Hello Aino, thank you for filling in the form. I can see four reset requests this morning. They were all sent to aino.k at the old school domain. Is that mailbox still active?',
      ],
      ['customer', 'no it was closed in june'],
      [
        'agent',
        "Alright. Then I'll change the address to the one you're writing from, if you can tell me the last four digits of your staff ID.",
      ],
      ['customer', '5519'],
      ['agent', "Thanks, that matches. It's changed and the reset mail is on its way. Has it arrived?"],
      ['customer', 'not yet'],
      ['customer', 'ah now'],
      ['agent', 'Good. Password set, everything fine then?'],
      ['customer', "it says password must have 12 characters 😅 ok ok. done, i'm in"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-plain-b-067',
    messages: [
      [
        'customer',
        'Could you tell me the price for cleaning 6 windows and a conservatory roof? Village is Lower Tarn.',
      ],
      [
        'agent',
        'Hi Bernard, thanks for dropping us a line. Windows are 4 pounds each in and out, a conservatory roof depends on the size. Is it bigger than 3 by 3?',
      ],
      ['customer', '4 by 3 metres'],
      ['agent', "Then it's 45 for the roof, 69 in total. We're in Lower Tarn every second Wednesday."],
      ['customer', "That's more than I thought. My neighbour pays 50"],
      ['agent', 'Does your neighbour have the roof done as well?'],
      ['customer', "Don't know"],
      ['agent', "Without the inside of the windows it's 57. Would that be alright?"],
      ['customer', "I'll ask her what she has and come back"],
      ['agent', 'No rush.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-plain-b-068',
    messages: [
      [
        'customer',
        'Guten Tag, please cancel my appointment of 4 December 9:40 with Dr Neri. I have a cold. Ulrike Baum',
      ],
      [
        'agent',
        'Dear Ms Baum, your appointment on 4 December has been cancelled. Get well soon. Would you like a new one?',
      ],
      ['customer', 'Yes please, mid December, not Mondays'],
      ['agent', 'We have the 16th at 8.20 or the 18th at 3. Which is better for you?'],
      ['customer', '18th'],
      ['agent', "18 December, 3 pm, Dr Neri, it's in the book."],
      ['customer', 'Thank you, what was the floor again?'],
      ['agent', 'Second floor, to the left of the lift.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-069',
    messages: [
      [
        'customer',
        "Why is my electricity bill twice as much as last year, we are two people and nothing has changed. 412 instead of 205. This can't be right. Please check, I don't know how to pay this.\nMaureen Tighe",
      ],
      [
        'agent',
        "Dear Mrs Tighe,\n\nThank you for your letter, and I'm sorry to read that the bill is such a worry.\n\nSo that I look in the right place: how is your water heated, by gas or electricity? And when did you last see the figure on the meter?\n\nKind regards\nCormac, Billing",
      ],
      ['customer', "Electric, with a boiler in the hot press. I don't look at the meter, your man does it"],
      [
        'agent',
        "Dear Mrs Tighe,\n\nThank you. Two people, the same house, an electric boiler, and a bill of 412 where it was 205 last year, I have all of that now.\n\nYour bill was estimated because our reader didn't get in on the 8th. Please ring your daughter or a neighbour to photograph the meter for you, or I can send the reader again on Monday morning. Which would be easier?\n\nKind regards\nCormac, Billing",
      ],
      ['customer', "Send him Monday, I'm in all day"],
      [
        'agent',
        "Dear Mrs Tighe,\n\nHe comes on Monday before noon. The 412 is on hold until then, you needn't pay anything yet.\n\nKind regards\nCormac, Billing",
      ],
      ['customer', "Thank you, that is a weight off my mind, you're a gentleman"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'canDo',
      'explain',
      'agree',
      'facts',
      'advocate',
    ],
  },
  {
    id: 'en-plain-b-070',
    messages: [
      ['customer', 'whats the wifi password in the waiting room'],
      ['agent', "Hello, it's on the back of your number ticket."],
      ['customer', 'mine is torn lol'],
      ['agent', "Ah. It's harbour-clinic-24 then. Is your number on the other half?"],
      ['customer', '77'],
      ['agent', "You're next but two by the way."],
      ['customer', 'oh thx!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-071',
    messages: [
      [
        'customer',
        'Order 3390-B. Half of the tiles are a different shade than the other half. My tiler is here now and charges me by the hour.',
      ],
      [
        'agent',
        'Hello Mr Petrov, thank you for your message. What does it say after "lot" on the side of the boxes?',
      ],
      ['customer', '4 boxes say 17C and 5 boxes say 22A'],
      [
        'agent',
        "I see, and I'm sorry for that. Those are two firings that got mixed up when the pallet was packed.",
      ],
      [
        'agent',
        'We have seven boxes of 17C here in Reading. Our van can be at yours by 2 with five of them and takes the 22A back. Shall I send him off?',
      ],
      ['customer', 'yes. who pays my tiler till 2?'],
      ['agent', "Please send me his invoice, I'll have the hours till 2 refunded."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-072',
    messages: [
      [
        'customer',
        'Hi - the bread maker I have from you (Panino 3) beeps and shows H:HH. What does it mean? Manual is lost',
      ],
      [
        'agent',
        "Hi Gwen, thanks for your email! H:HH means it's still too hot from the last loaf. Open the lid and let it cool for about half an hour. A manual is attached as a PDF.\n\nGood baking!\nTeam Panino",
      ],
      ['customer', "Ah I see! It's fine now. Do you also have a recipe for rye?"],
      ['agent', 'Hi Gwen, page 31 in the manual :)\n\nTeam Panino'],
      ['customer', 'Ha. Thank you!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-073',
    messages: [
      [
        'customer',
        'Dear Support,\n\nSince the update of last week the report "Open items" runs for several minutes instead of seconds. It concerns all users in our Gdansk office. Client 220.\n\nRegards, Marta W.',
      ],
      ['note', 'Probably missing index after release 8.3, see problem record 117.'],
      [
        'agent',
        'Dear Marta,\n\nThank you for the ticket. Do the users start it with the date filter on, or without?\n\nRegards, Joao',
      ],
      ['customer', 'Without, always.'],
      [
        'agent',
        'Dear Marta,\n\nThe release dropped an index on the items table, therefore it reads everything each time. We put it back tonight at 22:00, no downtime.\n\nRegards, Joao',
      ],
      ['customer', "OK, we'll test tomorrow morning"],
      ['agent', "Dear Marta,\n\nIt's in since 22:05. Is the report quick again?\n\nRegards, Joao"],
      ['customer', '4 seconds. Fine!'],
      ['agent', 'Thanks for the feedback. Closed.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'facts', 'note'],
  },
]
