import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-001',
    messages: [
      ['customer', "The boiler went dead again last night and we've had no hot water since."],
      [
        'agent',
        'What a miserable way to start a Monday. Could you hold the round button under the flap for ten seconds?',
      ],
      ['customer', 'Done. It coughed and then lit up'],
      ['agent', 'Good sound, that. Is there warmth coming out of the tap by now?'],
      ['customer', 'just about burned my fingers, so yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-002',
    messages: [
      ['customer', 'my card got swallowed by the cash machine at the station'],
      ['agent', "It's cancelled, and the replacement reaches your letterbox by Thursday."],
      ['agent', 'What other worries may I take off your hands today?'],
      ['customer', 'Where could I draw cash till then?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-003',
    messages: [
      ['customer', 'The export comes out empty every single time.'],
      ['agent', 'Which filter is set when you run it?'],
      ['customer', 'archived only'],
      [
        'agent',
        "There's the culprit: that one hides live rows, so the sheet stays blank. Set it to all and run it anew. It ought to be full of rows now.",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-endgame-004',
    messages: [
      ['customer', 'yeah hi um i was charged twice for the the gym in march'],
      ['agent', 'mm hm go on'],
      ['customer', 'well thats it really two payments same day'],
      [
        'agent',
        "so two lots of march same day out of your account right well i've put the second one back on your card just now are you comfortable with how we've left that",
      ],
      ['customer', 'i am yeah'],
      ['agent', "and is there any other bit of the account that's bugging you"],
      ['customer', 'no no that was the only one'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-endgame-005',
    messages: [
      ['customer', 'parcel tracking stuck since the 4th'],
      [
        'agent',
        "I prodded the depot, it had slipped behind a cage. It's on tonight's van and with you tomorrow before noon.",
      ],
      ['agent', 'Would you say that settles it?'],
      ['agent', 'Bye for now!'],
      ['customer', 'i guess'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-endgame-006',
    messages: [
      ['customer', 'need a copy of my tenancy agreement'],
      ['agent', 'Popped it over to your inbox this minute.'],
      ['customer', 'got it'],
      ['bot', 'Was your matter settled today? Answer 1 for yes, 2 for no.'],
      ['customer', '1'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-007',
    messages: [
      [
        'customer',
        'Dear Sir or Madam, the spring invoice shows the old tariff although my contract moved in February.',
      ],
      [
        'agent',
        'Dear Mr Oduya, so the spring invoice was drawn up on the old tariff although you had moved in February. A corrected one is attached. May I ask whether the matter is closed to your mind and nothing remains outstanding?',
      ],
      ['customer', 'Yes. Regards, K. Oduya'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-endgame-008',
    messages: [
      ['customer', 'my skins vanished after the account merge'],
      ['agent', "oh man, that stings when you've spent months on them. restored all 14 from the backup"],
      ['agent', 'have they landed in your locker?'],
      ['customer', '13. the dragon one is missing'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-009',
    messages: [
      ['customer', 'hi, how do i move my pick-up slot'],
      ['agent', 'You open the order, hit the three dots and drag it to the hour you fancy.'],
      ['customer', 'ah, moved it'],
      ['agent', 'Great. Have we got to the bottom of your list, then?'],
      ['system', 'Customer left the chat.'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-010',
    messages: [
      ['customer', 'The wardrobe came with a split door.'],
      [
        'agent',
        'Ugh, how annoying. I can get a new door out to you or take 60 off the price. Which suits you?',
      ],
      ['customer', 'New door please'],
      ['agent', "It's on order. Are you all right with the driver leaving it in the porch?"],
      ['customer', 'Sure'],
      ['agent', 'Lovely, enjoy the rest of your day!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'en-endgame-011',
    messages: [
      ['customer', 'Does my travel cover include paragliding'],
      ['agent', 'I looked it up: paragliding is covered up to 3,000 metres.'],
      ['agent', 'Can we tick this one off, or have I overlooked a corner of it?'],
      ['customer', "nope, you've got me covered, no pun intended"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-012',
    messages: [
      ['customer', 'Hello, I have receive wrong size of the shoe, 43 and I did ordered 41.'],
      [
        'agent',
        'Hello! So you asked for 41 and there was 43 in the box. Sorry for this mix-up. A pair in 41 is packed and handed to the courier already.',
      ],
      ['agent', 'Are you satisfied with how it was solved?'],
      ['customer', 'Yes, for me it is enough'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise'],
  },
  {
    id: 'en-endgame-013',
    messages: [
      ['customer', 'I want to report a broken street lamp'],
      ['agent', 'Thanks. Where is it, and what does it do, flicker or stay dark?'],
      ['customer', 'Mill Lane, stays dark'],
      ['agent', 'Is there anything else I should write down before I open the report?'],
      ['customer', "it's outside number 9"],
      ['agent', 'Logged. A crew comes by within five working days.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'facts'],
  },
]
