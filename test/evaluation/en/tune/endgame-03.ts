import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-027',
    messages: [
      ['customer', 'The door code you gave me yesterday does nothing'],
      ['agent', 'New code: 4471, then the key symbol. Try that one please.'],
      ['customer', 'ok walking down'],
      ['agent', 'Did the lock give way?'],
      ['customer', "it gave way, I'm in the flat"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-028',
    messages: [
      ['customer', 'I have been waiting for my physio referral for three weeks.'],
      [
        'agent',
        "I am sorry for the delay with it. The referral went off to the hospital a minute ago, and I'll phone you on Tuesday with the date.",
      ],
      ['customer', 'Thank you'],
      ['agent', 'Is your mobile number still the one ending in 86?'],
      ['customer', 'It is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-029',
    messages: [
      ['customer', 'meter reading is wrong on bill, it says 8120, is 7120'],
      [
        'agent',
        'I see, the bill took 8120 and your meter shows 7120. Corrected it, a fresh bill is in your post box online.',
      ],
      ['agent', 'All straight now and nothing left hanging?'],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-endgame-030',
    messages: [
      ['customer', 'do you ship to the islands'],
      ['agent', 'We do, it takes two days more and costs the same.'],
      ['agent', "Got more on your mind while we're at it?"],
      ['customer', 'that was it :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-031',
    messages: [
      ['customer', "Can't hear the caller on my headset"],
      ['agent', 'Switch the little slider on the cable upwards and have a colleague ring you.'],
      ['agent', 'Can you make out voices now?'],
      ['customer', 'a sort of hissing'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-032',
    messages: [
      ['customer', "I'd like my money back for the concert that moved to another day"],
      [
        'agent',
        'Our terms rule out a refund when a date moves, it was all written on the ticket page, you should have read it.',
      ],
      ['customer', 'wow'],
      ['agent', "Is there a particular reason you can't make the new date?"],
      ['customer', "I'm in hospital that week"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-endgame-033',
    messages: [
      ['customer', "invoice 3 pdf won't open"],
      ['agent', 'Resent it as a plain file.'],
      ['agent', 'Opens?'],
      ['agent', "I'm off shift at six, my colleague reads along from here."],
      ['customer', 'yes it does'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-034',
    messages: [
      ['customer', "My son's coat was left on the bus, line 14"],
      [
        'agent',
        'I rang the garage and they have it: a blue coat with a bear on the sleeve. I can drop it at the kiosk by the station.',
      ],
      ['customer', 'please do'],
      [
        'agent',
        "I'll do that on my way home. Is your mind at rest about the coat, and does something else still trouble you?",
      ],
      ['customer', 'About the coat yes, only that his gloves were in the pocket?'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'en-endgame-035',
    messages: [
      ['customer', 'the scanner in bay two reads nothing'],
      ['agent', 'Tell me what the little window on it says.'],
      ['customer', 'E7'],
      ['agent', 'And anything else in that window, a bar or a dot?'],
      ['customer', 'no'],
      [
        'agent',
        'E7 means dusty glass. Wipe it with the dry cloth from the box. After that it should beep again.',
      ],
      ['customer', 'ok thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-endgame-036',
    messages: [
      ['customer', "I don't get why I owe a second premium"],
      [
        'agent',
        'The first one ran out on 30 June, the second covers July to December; you never pay for the same day twice.',
      ],
      ['agent', 'Are you at ease with the explanation?'],
      ['customer', 'I am, it was the dates that threw me'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-037',
    messages: [
      ['customer', 'pls cancel my lesson on friday'],
      ['agent', "Cancelled. I'm moving your credit to next week's lesson, Friday the 12th."],
      ['agent', 'What more do you need from the front desk?'],
      ['customer', 'only a bit of sunshine haha'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-038',
    messages: [
      ['customer', "The chat wouldn't let me upload the photo of the tyre"],
      ['agent', 'It takes files up to 5 MB; shrink the picture and drop it in again.'],
      ['customer', 'worked'],
      [
        'agent',
        'Super. You will get a form that asks "Was your problem solved today?", we\'d be glad of a minute of your time.',
      ],
      ['customer', 'sure'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-039',
    messages: [
      ['customer', 'I typed the wrong IBAN for my salary'],
      ['agent', 'I caught it before the run went out and put the right one in.'],
      ['agent', 'So the money will find you. Breathing easier? No other knots to untie?'],
      ['customer', "you are an absolute angel, no knots, I'll tell everyone in my office about you"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
]
