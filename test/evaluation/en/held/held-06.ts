import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-087',
    messages: [
      [
        'customer',
        'my claim was rejected because of a missing photo, but i uploaded it twice and both times the page said upload complete',
      ],
      ['agent', 'What did the page say when you uploaded it?'],
      ['customer', 'its all in my message above'],
      ['agent', 'Ah. I can reopen the claim for you.'],
      ['customer', 'please'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'canDo'],
  },
  {
    id: 'en-held-089',
    messages: [
      ['customer', "I'd like to sign up for the newsletter"],
      ['agent', 'Great! Mail address?'],
      ['customer', 'bo@hill.example'],
      ['agent', 'bo@hill.example, is that correct?'],
      ['customer', 'correct'],
      ['agent', "You're signed up."],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-091',
    messages: [
      ['customer', 'can you waive the fee'],
      ['agent', "I'd love to but I'm not authorised to waive fees."],
      ['customer', 'who is'],
      ['agent', 'Nobody, those are the rules.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-held-093',
    messages: [
      ['customer', 'im locked out of my flat, your smart lock says battery empty'],
      [
        'agent',
        "That's a horrid feeling, out in the cold in front of your own door. Hold a 9 volt battery against the two dots under the lock, any kiosk sells them.",
      ],
      ['customer', 'brb'],
      ['customer', 'it opened! ur a genius, best support ever, thank you so much'],
      ['agent', "Hooray! So you're safely inside and that's that?"],
      ['customer', "yes that's that"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'advocate'],
  },
  {
    id: 'en-held-095',
    messages: [
      ['customer', "my daughter can't see the kids profile"],
      [
        'agent',
        "It was hidden because the age limit on it had changed. I've switched it on. Can she see it?",
      ],
      ['customer', "she's at school, will ask later"],
      ['agent', 'Sure. In the meantime, anything else on your list?'],
      ['customer', 'no list today'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-held-097',
    messages: [
      ['customer', 'Your invoice portal is down and you blame my browser?'],
      ['agent', 'It must be your browser, as we told you. It works for everyone else.'],
      ['customer', 'tried 3 browsers'],
      ['agent', 'Then talk to your IT.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-held-099',
    messages: [
      ['customer', 'hey my character lost all armor after the patch'],
      ['agent', 'Hey! What were you doing in the game right before you noticed?'],
      ['customer', 'just opened the chest in the castle'],
      [
        'agent',
        'So you opened the castle chest after the patch and the whole armour was gone, is that how it went?',
      ],
      ['customer', 'exactly how it went'],
      [
        'agent',
        "The patch renamed the chest, and whatever was inside got lost on the way. I've restored your set. Could you log in and have a peek, is it complete?",
      ],
      ['customer', "helmet's missing"],
      ['agent', 'Restored too.'],
      ['customer', 'ok have it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain'],
  },
  {
    id: 'en-held-101',
    messages: [
      ['customer', "my insurance won't cover the rental car, why?"],
      ['agent', "Rental cars aren't included in Basic. We can't make an exception there."],
      ['customer', 'so i walk to work?'],
      ['agent', 'You would have to sort that out with the garage.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-held-103',
    messages: [
      ['customer', 'my tax letter has the wrong birthday'],
      ['agent', "That's done by the central registry. You'll need to apply there."],
      ['customer', 'they told me to come to you'],
      ['agent', "We don't handle it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
]
