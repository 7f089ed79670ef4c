import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-105',
    messages: [
      ['customer', 'is my data on your servers in the US'],
      ['agent', 'No, all of it is in Frankfurt.'],
      ['customer', 'thanks'],
      ['agent', 'Let us know if your question has been answered and if anything else is open.'],
      ['customer', 'yes it has'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-107',
    messages: [
      ['customer', "I don't understand my water bill"],
      ['agent', 'What part of it puzzles you?'],
      ['customer', 'the two standing charges'],
      ['agent', 'So you see two standing charges where you expected one?'],
      ['customer', 'yes'],
      [
        'agent',
        "You have two because the meter was changed in the middle of the quarter, and the system started a new line. I've merged them. Is the bill clear to you now, and correct?",
      ],
      ['customer', 'Clear and correct.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain'],
  },
  {
    id: 'en-held-109',
    messages: [
      ['customer', 'i forgot my other pin as well haha'],
      ['agent', 'Haha. A new one is on your phone. Any others you forgot, or are we through?'],
      ['customer', 'we are through'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-111',
    messages: [
      ['customer', "the locker didn't open and my parcel is in there"],
      ['agent', 'Let me check. What happened when you typed the code?'],
      ['customer', "it beeped three times and that's it"],
      [
        'agent',
        'It stays shut because its battery is flat. Either our locker man Zed opens it for you at 2, or the parcel comes to your door tomorrow.',
      ],
      ['customer', 'door'],
      ['agent', 'Would that really suit you, given it needs a signature?'],
      ['customer', "yes i'm at home"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-held-113',
    messages: [
      ['customer', 'How much is a day ticket'],
      ['agent', "7.60. There's also the family one for 15. Sorted?"],
      ['customer', 'sorted thanks'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-115',
    messages: [
      ['customer', 'Hi, can I have the wifi password'],
      ['agent', 'It\'s "sunflower22". Are you connected?'],
      ['agent', 'Take care and enjoy your stay with us.'],
      ['customer', 'i am thanks'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-117',
    messages: [
      [
        'customer',
        'No water in flat 12 since 6 am, I have dialysis equipment here, this is URGENT, you are killing me',
      ],
      [
        'agent',
        'With dialysis at home I understand that every hour is frightening. I am putting you first on the list: the tanker is at your house by 9, and Liam, our plumber, opens the riser at 10.',
      ],
      ['customer', 'thank god'],
      ['agent', "I'll be on the phone with you again at 9:15 to tell you how far they are."],
      ['customer', 'okay'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-held-119',
    messages: [
      ['customer', 'how do i turn off voicemail'],
      ['agent', 'Dial ##002#.'],
      ['customer', 'done'],
      ['agent', 'Did this do the trick, or does it still pick up?'],
      ['customer', 'still picks up'],
      ['agent', 'Dial it once more with roaming off.'],
      ['customer', "now it's off"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
