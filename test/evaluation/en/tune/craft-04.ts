import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-038',
    messages: [
      [
        'customer',
        "hello yes my water's gone brown this morning after your men dug up the road, i've a newborn",
      ],
      [
        'agent',
        "okay my love so the tap's been brown since our lot dug this morning, and you've a newborn in the house",
      ],
      ['customer', 'aye'],
      [
        'agent',
        "that's old rust shaken loose when the valve went shut. run the cold one downstairs for me till i tell you",
      ],
      ['customer', 'running'],
      ['customer', "ooh it's going pale"],
      [
        'agent',
        "and i'm sending bottled for the baby regardless, on your step before two. how's that tap looking, clear as it was",
      ],
      ['customer', 'clear as gin'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-039',
    messages: [
      ['customer', 'The monitor you resold me has a dead pixel row.'],
      [
        'agent',
        'Thanks for writing. Warranty on refurbished goods rests with the manufacturer; kindly raise it there.',
      ],
      ['customer', 'The manufacturer says the reseller handles refurbished goods.'],
      ['agent', "In that case, please show them our terms, section 4, and they'll have to give in."],
      ['customer', "So I'm to be your messenger?"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-040',
    messages: [
      ['customer', "Your tutor didn't turn up!!! My daughter sat in front of a blank screen for an hour!!!"],
      [
        'agent',
        "The tutor was there. It's your side that wasn't, since the summer clock change happened in your country and not in ours.",
      ],
      ['customer', 'You never mentioned any clock change!!!'],
      [
        'agent',
        'Anyone booking across borders is expected to think of that. For the coming lessons both clocks are shown in the calendar.',
      ],
      ['customer', 'pathetic'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-041',
    messages: [
      ['customer', 'ordered curtains 240 drop, they hang a hand too short'],
      ['agent', 'Hello dear, I see. From where did you take the measure, from rail or from ring?'],
      ['customer', 'From the rail, like your guide says'],
      [
        'agent',
        'Then we are one hand short, yes. We can let down the hem, gives you 6 cm, or sew you a new pair. What does your heart say?',
      ],
      ['customer', "New pair, 6 cm won't do"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-042',
    messages: [
      [
        'customer',
        "It's half past and nobody's phoned about the biopsy appointment. I took the morning off for it.",
      ],
      [
        'agent',
        "Mrs Tran, I said ten and it's gone half past, that was wrong of me and I'm sorry for it. The slot is Tuesday 8.15 with Dr Mbeki. I'm walking your referral over to his secretary now, and by noon today you'll know from me that it's on his list.",
      ],
      ['customer', "Tuesday's fine"],
      ['agent', "Was there a worry you had that we haven't touched on yet?"],
      ['customer', 'No, that was the one. Bye.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-craft-043',
    messages: [
      ['customer', 'After the last update the till freezes whenever two waiters split a bill.'],
      [
        'agent',
        "Hello Chiara. I can roll your four tills back to the September build in about ten minutes, you'd lose the new tip screen.",
      ],
      ['customer', 'Lose it gladly'],
      [
        'agent',
        "Rolled back. Saturday's your busiest evening if I remember right, so I shall look you up on Sunday and hear how the splitting went.",
      ],
      ['customer', 'Sunday after 12 please, we sleep in'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-044',
    messages: [
      ['customer', 'My mother in law recommended you but the site is slow today'],
      ['agent', 'Hi! Slow for me as well this morning. You must be after the sale, it opens at ten.'],
      ['customer', 'Yes!'],
      ['agent', 'Speak soon!'],
      ['customer', 'bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-045',
    messages: [
      [
        'customer',
        'I moved out on the 1st and the new tenants are using my broadband, please close the account today',
      ],
      [
        'agent',
        "Hi Lee. Closure by chat is not foreseen, our system lets only the phone team press that button. So that's them you need, weekdays 9 to 5.",
      ],
      ['customer', 'I work weekdays 9 to 5'],
      ['agent', "I hear you, there's nothing for it."],
      ['customer', 'brilliant'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-046',
    messages: [
      ['customer', 'I paid for premium seats and we sat behind a pillar, my dad saved up for that'],
      [
        'agent',
        "Aw man, a pillar after all that saving, that's heartbreaking and your dad deserved so much better. Here's a thought, there's a return date in May. Could I put the two of you in row C for that, as our guests, would dad be up for it?",
      ],
      ['customer', 'he would be over the moon i think'],
      ['agent', "I'll hold row C under his name."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'agree'],
  },
  {
    id: 'en-craft-047',
    messages: [
      ['customer', "Where's my boiler engineer"],
      [
        'agent',
        'Stuck on the A12 behind a lorry fire. Control have rerouted him, he reaches you at about 2.40.',
      ],
      ['customer', "and if he doesn't?"],
      ['agent', 'Then the control room rings you, 2.45 at the latest, with a new time.'],
      ['customer', 'alright'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-048',
    messages: [
      ['customer', 'your app counted my walk as a drive again, so my insurance discount is down'],
      ['agent', "Go on, I'm all ears."],
      ['customer', "It's the canal path, I walk it at lunch. 5 km an hour and it says car."],
      ['agent', 'What does the map show for that hour, one line or two?'],
      ['customer', 'One, with a jump in the middle'],
      [
        'agent',
        "So to play it back: a lunchtime walk by the canal, one jump on the line, and your discount suffers for a car that wasn't there.",
      ],
      ['customer', "That's about the size of it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-craft-049',
    messages: [
      ['customer', 'my order shows delivered but the photo is not my door'],
      [
        'agent',
        "hey! looked at the pin: courier was at number 8 not 18, somebody's thumb slipped when the address was typed in at the depot. i'll get it picked up from number 8 and walked over to you",
      ],
      ['customer', "ok thanks, it's medicine so pls hurry"],
      [
        'agent',
        "could also send a second set from the pharmacy on your corner, that one's a five minute ride",
      ],
      ['customer', 'no need, neighbour just brought it'],
      ['agent', 'oh perfect. so are we all square then, or is there still a loose end?'],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'canDo', 'explain'],
  },
]
