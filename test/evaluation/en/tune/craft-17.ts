import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-204',
    messages: [
      [
        'customer',
        'my cello came back from the airport hold with a hole, i had paid for a seat for it, the gate made me check it in',
      ],
      ['note', 'cello checked at gate despite CBBG seat, hole lower bout, photo 3 received'],
      [
        'agent',
        "You'd bought it a seat of its own, our gate took it off you all the same, and it came back with a hole in it. I'm sitting down with the station manager over this.",
      ],
      ['customer', 'good, bring him the bill'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'note'],
  },
  {
    id: 'en-craft-205',
    messages: [
      ['customer', "Hi, what's the code for the staff fridge?"],
      ['note', 'employee discount, ask Lena'],
      ['agent', "Hi, it's the year the shop opened."],
      ['customer', 'ha, got it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-craft-206',
    messages: [
      ['customer', 'Hello, I think the machine took 20 instead of 2'],
      ['note', 'tbc'],
      ['agent', 'Hello, could you tell me the last four digits of the card?'],
      ['customer', '1180'],
      ['agent', 'Let me check that. Yes, 20.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-207',
    messages: [
      [
        'customer',
        "my late dad's voicemail greeting, you found it, I can't believe you found it. I've played it to all my brothers. from the bottom of my heart, thank you",
      ],
      ['agent', "I have it on a stick too, I'll post it to you on Monday."],
      ['customer', 'you lovely human'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-208',
    messages: [
      ['customer', "kid's birthday movie is in the wrong language"],
      [
        'agent',
        "The cinema list swapped two halls, so hall 3 has the dubbed one. I'm swapping the reels myself.",
      ],
      ['customer', 'ok'],
      ['agent', "So, who's talking up there, somebody you understand?"],
      ['customer', 'yes and the kids are cheering, best cinema on earth, coming back every year!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'advocate'],
  },
  {
    id: 'en-craft-209',
    messages: [
      ['customer', 'you\'re a great comedian, "delivered" with no box in sight'],
      ['agent', 'Thank you! I can see a photo of a blue door. Is your door blue?'],
      ['customer', 'green'],
      ['agent', 'Just a moment please.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-210',
    messages: [
      ['customer', 'mum had a panic attack in your lift, it stuck between 2 and 3 for forty minutes'],
      [
        'agent',
        "forty minutes in there, i'd have lost it as well, poor her. the maker's in there now with the lid off. and some weeks down the line i'll ring your mum, hear if she rides it easy again",
      ],
      ['customer', "she'd like that"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'followUp'],
  },
  {
    id: 'en-craft-211',
    messages: [
      ['customer', 'the band you sent for the wedding had no singer'],
      ['agent', 'Understood. How did the evening run without one?'],
      ['customer', 'the guests sang, it was a mess but fun'],
      [
        'agent',
        "I'm claiming the singer's share back from the band, and on Tuesday evening you'll hear from me how much that is. Is there anything about that night left to put straight?",
      ],
      ['customer', 'Will think about it with my husband'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-craft-212',
    messages: [
      ['customer', 'Can I bring my own wine to the restaurant?'],
      [
        'agent',
        "Your own wine we have to say no to, the licence doesn't stretch to it. Our cellar could match any grape you name.",
      ],
      ['customer', 'Zweigelt?'],
      ['agent', 'Three of them.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-craft-213',
    messages: [
      ['customer', 'I was billed for a swim I never swam'],
      [
        'agent',
        "Hello, my error, and sorry for that swim you never swam. I'd take it off and put a free one on, does that make us friends?",
      ],
      ['customer', 'it does'],
      ['agent', "I'm booking both as we speak. Do you see them on your card?"],
      ['customer', "card's in my locker"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'agree'],
  },
  {
    id: 'en-craft-214',
    messages: [
      ['customer', 'HELLO?? IS THERE ANYONE WHO CAN UNLOCK MY TAX ACCOUNT'],
      [
        'agent',
        "Locks come from the ministry's computer, not from here. Nobody else seems to lock themselves out, I must say.",
      ],
      ['customer', 'I TYPED WHAT YOU SENT ME'],
      ['agent', 'Unlocking is above my grade. The ministry has a form.'],
      ['customer', 'UNBELIEVABLE'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-215',
    messages: [
      ['customer', "hi i'm on your trial and the sum in cell D4 is off by one"],
      ['agent', "mhm, keep going, which sheet's that on"],
      ['customer', '"rent". the first month isn\'t in it'],
      [
        'agent',
        "the range starts in row 3 where it ought to start in row 2, thus the missing month. i'll widen it by lunch",
      ],
      ['customer', 'oh that easy'],
      ['agent', 'widened. adds up now, and nothing else out of line?'],
      ['customer', 'adds up, nothing else'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-216',
    messages: [
      ['customer', 'The hostel made me pay a city tax twice, at the desk and online, 4.20 each'],
      ['agent', '4.20 online and another 4.20 at the desk for the very same nights, right?'],
      ['customer', 'Right'],
      ['agent', "Dear guest, city tax goes to the city hall, from there we can't get a cent back."],
      ['customer', 'okay...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not'],
  },
  {
    id: 'en-craft-217',
    messages: [
      ['customer', 'the mosquito net you sewed for the cot fits'],
      [
        'agent',
        "happy to hear! once you've slept under it through the first hot spell somebody of us drops you a note asking does it keep em out",
      ],
      ['customer', 'sweet'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
]
