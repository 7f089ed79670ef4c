import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-308',
    messages: [
      [
        'customer',
        'Dear Sir or Madam,\nthe room we were assigned faces the railway, contrary to our booking.\nRegards, P. Stone',
      ],
      [
        'agent',
        'Dear Mr Stone,\nplease accept our apologies for the room on the railway side. Your luggage has been taken to 412, facing the garden.\nMay we trust that the new room is to your liking?\nYours, the front office',
      ],
      ['customer', 'Dear front office, a garden it is, with a generator running in it all night. P. Stone'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-309',
    messages: [
      ['customer', 'Dear archive, the copy of my birth record has not arrived.'],
      [
        'agent',
        'Dear Mrs Falke,\nthe copy was held back because the fee had been booked under another file. Our clerk Mr Jung posts it to you tomorrow.\nShould you have any other questions, our counter is open until noon.',
      ],
      ['customer', 'Thank you for the information.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-endgame-310',
    messages: [
      ['customer', 'Hi all, can you add our new colleague Femi to the weekly report?'],
      [
        'agent',
        "Hi Ruth, I'm putting Femi on the list as I write. From which other lists, if any, is he missing?",
      ],
      ['customer', "Hi, from none, he's on the rest. Ruth"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-311',
    messages: [
      ['customer', "Dear team, my husband's hospital bed was delivered without side rails."],
      [
        'agent',
        'Dear Mrs Ito, we are sorry that the rails were left behind. They were mounted by our Mr Fry on Sunday evening. Is your husband lying safely? Is something else lacking that would ease the days at home?',
      ],
      [
        'customer',
        'Dear team, he is lying as safe as can be, nothing is lacking. Mr Fry came out on a Sunday and even fed the cat. We are moved by so much kindness and tell everyone about your firm.',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'advocate'],
  },
  {
    id: 'en-endgame-312',
    messages: [
      ['customer', 'To whom it may concern: I wish to have the noise fine cancelled.'],
      [
        'agent',
        'Dear Mr Abel, under our house rules a fine cannot be withdrawn once it is issued. The board has been told of your wish and will respond in due course.',
      ],
      ['customer', 'I shall wait, then.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'en-endgame-313',
    messages: [
      ['customer', 'Hello, please extend our licence by 20 users till the end of May.'],
      [
        'agent',
        'Hello Piet, the 20 users are live and fall away by themselves on 31 May at midnight, our billing team sends the invoice on 1 June. Can your people sign in?',
      ],
      ['customer', 'Hi, noted. I have passed it on to our IT, they are at lunch.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-314',
    messages: [
      ['customer', 'Dear school office, when will the reports be handed out?'],
      [
        'agent',
        'Dear Mr and Mrs Reis, Ms Ade hands the reports out on Friday in the fourth lesson. Do you wish to know anything further about the last week of term?\nWith best regards\nSchool office',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-315',
    messages: [
      [
        'customer',
        'Hi, two of the five monitors you delivered show green stripes, the other three are fine.',
      ],
      [
        'agent',
        "Hi Lena, noted: five delivered, three fine, two with green stripes. I'm sending two new ones on Thursday by express. Are the stripes upright or across?",
      ],
      ['customer', 'Upright. Lena'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'en-endgame-316',
    messages: [
      [
        'customer',
        'Good morning. My visitor pass application for 12 May has been rejected for want of a photo.',
      ],
      [
        'agent',
        "Good morning. I added the photo from last year's pass and the application was granted at 9:20. Is the pass in your wallet app? If so, is there any further request concerning your visit?",
      ],
      ['customer', 'Good morning. It is. I shall need a parking space for a minibus too.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-317',
    messages: [
      ['customer', 'Hi, your monthly report counts our returns twice, so our figures look awful.'],
      [
        'agent',
        'Hi Sven, sorry that it did. Returns were read from two tables since the move. The second one is out of the query now and all reports since June are redone.\nDo you recognise your numbers again?',
      ],
      ['customer', 'Hi, I recognise them again, 2.1 percent, as in our own books.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-endgame-318',
    messages: [
      ['customer', 'Hello, I would need a copy of invoice 5512.'],
      [
        'agent',
        'Hello, enclosed please find invoice 5512.\n\n--\nIs there anything else we can do for you? Visit our help pages!\nHappy with our service? Give us five stars!',
      ],
      ['customer', 'Received with thanks.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-319',
    messages: [
      ['customer', 'Dear caretaker, the handrail on the stairs is loose again.'],
      ['agent', 'Dear Mrs Olsen, would Tuesday at eight be all right for me to drill it in anew?'],
      ['customer', 'Dear caretaker, that would be fine.'],
      [
        'agent',
        'Dear Mrs Olsen, as agreed it is in the wall with four new bolts. I am also oiling the front door on Friday. Does the rail bear your weight without wobbling?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
]
