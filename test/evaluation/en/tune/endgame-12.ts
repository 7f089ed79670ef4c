import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-144',
    messages: [
      ['customer', 'THIRD TIME I write about the mould in flat 6, this is ridiculous!!!'],
      [
        'agent',
        'As I wrote to you in September, the flat wants airing. The painter has been in and treated the wall.',
      ],
      ['agent', 'Has the patch vanished?'],
      ['customer', 'It is back and BIGGER. You people are a joke.'],
      ['agent', "We'll get back to you in due course."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'en-endgame-145',
    messages: [
      ['customer', 'I paid the excess twice on the rental.'],
      ['agent', 'The second excess is on its way back to your card.'],
      ['note', 'Second excess booked back, customer saw both lines on his statement.'],
      ['customer', 'lovely'],
      ['agent', 'Safe travels, and mind the left-hand traffic.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-endgame-146',
    messages: [
      ['customer', 'Our till froze in the middle of the lunch rush.'],
      [
        'agent',
        "It's been given the patch of last week. I'll drop by on Monday at eleven to see that it copes with the rush.",
      ],
      ['customer', 'very well'],
      [
        'agent',
        'For today, then: is it taking coins and cards alike? And elsewhere in the shop, any trouble left?',
      ],
      ['customer', 'both cards and coins, and no, all quiet elsewhere'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-147',
    messages: [
      ['customer', "I'm sat in the car crying, my mum's ashes are on that delayed flight"],
      [
        'agent',
        "I can't imagine how awful these hours are for you. The urn was handed to a steward by name, he's at belt 3 with it and isn't leaving.",
      ],
      ['customer', 'I see him. I have it. Oh thank god'],
      ['agent', 'Take all the time you need. Is there any small thing that would make the way home easier?'],
      ['customer', "no, you've been unbelievably kind, I will never forget this"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'advocate'],
  },
  {
    id: 'en-endgame-148',
    messages: [
      ['customer', 'No hot meals arrived for the kids today'],
      ['agent', "I'm chasing the caterer and will come back to you once I know more."],
      ['customer', 'ok'],
      ['agent', 'Is it the blue or the green group that eats first?'],
      ['customer', 'the green'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-endgame-149',
    messages: [
      ['customer', 'Dear colleagues, pallet 4 of our order contains nails in place of screws.'],
      [
        'agent',
        'Dear Ms Byrne, a pallet of screws was unloaded at your gate at 7:15. I am arranging the pick-up of the nails. May we take it that your fitters have what they need?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-150',
    messages: [
      ['customer', "My seat on the train had no socket and I'd paid for one"],
      ['agent', "Well, nobody promised you a working one. I'll return the 4 euro all the same."],
      ['agent', 'There, returned. Are we quits?'],
      ['customer', 'Whatever.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'defend.not'],
  },
  {
    id: 'en-endgame-151',
    messages: [
      ['customer', 'the new hearing aid whistles at dinner'],
      ['agent', 'Mm-hm. What is it like in a quiet room?'],
      ['customer', "there it's fine"],
      ['agent', 'A smaller dome would stop it. Shall I fit one this afternoon?'],
      ['customer', 'Yes, at three'],
      ['agent', "Three it is. I'll phone in two weeks to hear how dinners are going."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-152',
    messages: [
      ['customer', 'can you send the keys by mail'],
      ['agent', "By mail we can't, they get lost. What I can do is leave them with the baker downstairs."],
      ['customer', 'then the baker'],
      [
        'agent',
        "He's holding them for you. All in order with the keys so far, and what other thing may be missing for your move?",
      ],
      ['customer', "a lamp in the stairwell would be nice, it's pitch dark"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-endgame-153',
    messages: [
      ['customer', 'the vending machine ate my two euro'],
      [
        'agent',
        "That's for the operator, his number's on the side. Here are two euro from our own till though.",
      ],
      ['customer', 'oh nice'],
      ['agent', 'Is that the end of your sorrows today?'],
      ['customer', "If only. The lift's out as well"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-endgame-154',
    messages: [
      ['customer', 'My subscription renewed although I wanted out'],
      ['agent', 'What would you consider a fair way out of this?'],
      ['customer', 'half the year back'],
      ['agent', 'Half the year it is, 47.50 are back on your card.'],
      ['customer', 'great'],
      ['agent', 'Would the cat on your profile be a Maine Coon?'],
      ['customer', 'she is!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-endgame-155',
    messages: [
      ['customer', 'you printed our wedding menu with the wrong date'],
      ['agent', 'Sorry about the date! Eighty new menus were laid on your tables an hour ago.'],
      ['agent', "So will the tables pass the bride's inspection?"],
      ['customer', "The bride is dancing. You saved the day, we'll sing your praises to anyone who marries!"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'advocate'],
  },
]
