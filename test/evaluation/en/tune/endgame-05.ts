import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-053',
    messages: [
      ['customer', 'My daughter cried all evening because the tablet wiped her drawings.'],
      [
        'agent',
        "Poor thing, that's heartbreaking at any age. The drawings are in the cloud copy: settings, backup, bring back.",
      ],
      ['agent', 'Have her pictures come home?'],
      ['customer', 'They came, but all upside down'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-054',
    messages: [
      ['customer', 'the heating in classroom 12 is out since Tuesday'],
      ['agent', 'The caretaker has it on his sheet for tomorrow, first thing. You hear from him by nine.'],
      ['customer', 'good'],
      ['agent', 'Is there anyone in the room after two today?'],
      ['customer', 'no its free'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-endgame-055',
    messages: [
      ['customer', 'pin for new card pls'],
      ['agent', 'its on its way in the app, inbox, padlock symbol'],
      ['customer', 'see it'],
      ['agent', 'sound. so thats you sorted n nowt else bothering you?'],
      ['customer', 'nowt else, cheers duck'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-056',
    messages: [
      ['customer', 'Nobody showed up for the sofa collection'],
      ['agent', "I'll have Omar at yours between four and five today, he's got the straps."],
      ['customer', 'he came he took it'],
      [
        'agent',
        'Could he get it round the bend in the stairs without a scratch, and are you pleased with how it went?',
      ],
      ['customer', 'Not a scratch on the wall. I am pleased'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-057',
    messages: [
      ['customer', 'hello can I bring my dog in the cabin'],
      ['agent', 'Up to 8 kilos yes, in a soft bag under the seat in front of you.'],
      ['agent', 'Was there a second thing you were wondering about?'],
      ['customer', "There was, but you've just answered it"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-058',
    messages: [
      ['customer', 'My points are gone from the app'],
      [
        'agent',
        "They lapsed on the 31st because the card hadn't been used for two years. I've brought them back for you, all 3,400.",
      ],
      ['customer', 'wow ok'],
      ['agent', 'We hope this is to your full satisfaction and look forward to your next visit.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-059',
    messages: [
      ['customer', 'The roof box whistles above 100'],
      [
        'agent',
        "You mean it starts whistling once you're past a hundred, gotcha. Slide it four fingers further back on the bars.",
      ],
      ['customer', 'did so'],
      ['agent', 'Did the whistling stop?'],
      ['customer', 'no motorway anywhere near me, so who knows'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-endgame-060',
    messages: [
      ['customer', 'Your courier left my parcel in the rain and the books are soaked'],
      ['agent', 'I apologise for the soaked books. The full 64.20 is refunded, keep or bin them.'],
      ['customer', 'ok thank you'],
      ['agent', "If that's settled from your side: do you have some other concern?"],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-061',
    messages: [
      ['customer', "I'm locked out of the building and the intercom is silent"],
      ['agent', 'Okay, I see. When did you last hear it ring?'],
      ['customer', 'yesterday evening'],
      ['agent', 'Press and hold the bell button for five seconds, then dial 0. Did you get a beep?'],
      ['customer', 'i did'],
      ['agent', 'Good, now the porter sees you on his screen. He opens the door.'],
      ['customer', 'he does'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-062',
    messages: [
      ['customer', 'Please remove my late fee'],
      ['agent', 'Removed, balance is nil.'],
      ['agent', 'Does that make us even, or is there something between us still?'],
      ['customer', 'No'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-063',
    messages: [
      ['customer', 'your api returns 500 on the orders call'],
      ['agent', 'Rolled back the release at 14:06.'],
      ['agent', "You're getting 200s again?"],
      ['agent', 'I see your calls in our log, they pass. Closing.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-064',
    messages: [
      ['customer', 'when will my new chequebook arrive'],
      ['agent', 'It was posted yesterday and gets to you on Saturday.'],
      ['agent', 'What else has been left lying on your desk that I could sort?'],
      ['customer', 'Funny you ask. The standing order for the nursery went out twice.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-065',
    messages: [
      ['customer', 'the bank app says my phone is not safe'],
      [
        'agent',
        'That message comes up when the system is two versions behind. Run the update, then start the app again.',
      ],
      ['customer', 'updating'],
      ['customer', 'done'],
      ['agent', 'and the nasty message, has it cleared off?'],
      ['customer', 'cleared off'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
]
