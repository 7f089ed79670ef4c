import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-232',
    messages: [
      ['customer', 'yeah er its about my bus pass it says expired'],
      ['agent', 'mm-hmm'],
      ['customer', 'but i paid for the whole year'],
      ['agent', "right so i've renewed it till next september on the system is it showing valid for you"],
      ['customer', 'valid till september yeah'],
      ['agent', 'smashing and was there more you needed from us'],
      ['customer', "no you're alright"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-endgame-233',
    messages: [
      ['customer', 'the ring came in the wrong size, can you resize it'],
      [
        'agent',
        "We don't resize rings bought at a partner, that's something you'd need to take up with the jeweller.",
      ],
      ['customer', 'it has your logo on it'],
      ['agent', "Still, it's theirs to do. Their number is on the box."],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-endgame-234',
    messages: [
      ['customer', 'I keep getting logged out every 5 minutes'],
      ['agent', "That's because your clock is a day ahead. Set it to automatic and log in again."],
      ['customer', 'ok done'],
      ['agent', 'Is it keeping you in?'],
      ['customer', 'ask me in 6 minutes lol'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-235',
    messages: [
      ['customer', 'Is my car ready?'],
      ['agent', "Ready and washed, we're open until six."],
      ['agent', 'Shall I have something else looked at before I hand over the keys?'],
      ['customer', 'the wipers leave streaks, if you could'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-236',
    messages: [
      ['customer', "You lost my grandmother's watch at the repair shop. It's the only thing I have of hers."],
      [
        'agent',
        "I can imagine how much that watch means to you, and I'm sorry for the scare. It was in the wrong safe, and Ada brought it to your house an hour ago.",
      ],
      ['agent', 'Is it in your hands, ticking?'],
      ['customer', 'ticking away on my wrist'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
  {
    id: 'en-endgame-237',
    messages: [
      ['customer', 'your driver delivered 3 boxes instead of 5 and made me sign for 5'],
      [
        'agent',
        "Okay, so three boxes came and you were made to sign for five. I'm sorry about that. The other two are on the truck behind him.",
      ],
      ['customer', 'ok there he is'],
      ['agent', 'Good. Are any of the three damaged?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise'],
  },
  {
    id: 'en-endgame-238',
    messages: [
      ['customer', 'hi my bonus code isnt credited'],
      ['agent', 'credited by hand, 500 coins'],
      ['agent', 'do you see 500 more?'],
      ['agent', 'well, gl hf!'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-239',
    messages: [
      ['customer', 'Can I submit the tax form a week late?'],
      ['agent', "Yes, we've extended your deadline to the 14th, nothing else to file."],
      ['agent', "Are you comfortable with the new date? Is there any loose end you'd like to talk through?"],
      ['customer', 'I must ask my wife first'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-240',
    messages: [
      ['customer', 'When will my poster be sent off'],
      ['agent', 'The courier fetches it from us on Friday at 9 am.'],
      ['agent', 'What else is on your mind?'],
      ['customer', 'Nothing, just counting the hours now :D'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-241',
    messages: [
      ['customer', "There's no signal at all in our village today"],
      [
        'agent',
        'The mast on the hill lost power because of the storm. A crew is putting a generator on it by 15:00.',
      ],
      ['customer', 'ok thats good'],
      ['agent', 'Is your landline working at least?'],
      ['customer', "don't have one"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-endgame-242',
    messages: [
      ['customer', "The patch you put on my tyre doesn't hold, it goes down overnight"],
      ['agent', "I've put a new inner tube in while you waited. Still nice and firm?"],
      ['customer', "it's hissing"],
      [
        'agent',
        "Then I'm ordering you a whole new tyre today, and I'll call you a week after it's on to hear how it rolls.",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-243',
    messages: [
      ['customer', 'How do I get a refund for the workshop'],
      ['agent', 'You had it on Monday, 120 euro, to the account ending 77.'],
      ['customer', 'ah yes sorry, I see it'],
      ['agent', 'Not a problem. Other than that, any questions?'],
      ['system', 'Chat ended by customer'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-244',
    messages: [
      ['customer', "My parcel was left with a neighbour who's on holiday"],
      ['agent', 'I can send out a second one or give you your money back, which do you prefer?'],
      ['customer', 'money'],
      ['agent', "I'm refunding 38.50 as we speak."],
      ['agent', 'Did your bank ping you?'],
      ['customer', 'pinged!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree'],
  },
]
