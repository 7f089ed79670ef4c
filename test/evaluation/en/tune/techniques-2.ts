import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-techniques-18',
    messages: [
      ['customer', 'when does the pool open again'],
      ['agent', 'Work on the pool is going on. It depends on the weather.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-19',
    messages: [
      ['customer', 'any word on my visa?'],
      [
        'agent',
        "I spoke to the consul. On Thursday he signs, and that same evening I'll give you a ring to tell you the outcome.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-techniques-20',
    messages: [
      ['customer', 'any word on my visa?'],
      ['agent', "Nothing so far. I'll keep you updated."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-techniques-21',
    messages: [
      ['customer', 'all works again, thanks'],
      ['agent', "Wonderful. I'll check in with you once more after the summer to see that it's holding."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'en-techniques-22',
    messages: [
      ['customer', 'all good again'],
      [
        'agent',
        'Great! You will get a short survey in the next days, tell us how we did. Your opinion matters to us.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-23',
    messages: [
      ['customer', 'Engine runs smooth again'],
      ['agent', "Very good to hear! I'll phone you on 12 June to ask if it's still running smooth."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-techniques-24',
    messages: [
      ['note', ''],
      ['note', 'Status changed to pending. (automatic)'],
      ['customer', 'need 2 keys'],
      ['agent', '2 keys are at the desk.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-25',
    messages: [
      ['note', "Cust's dog bit the meter reader, wants apology letter, send to legal first"],
      ['customer', 'your meter man kicked my dog'],
      ['agent', 'Please send us the name of the man and the hour he came.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-techniques-26',
    messages: [
      [
        'note',
        'Garage door stuck at half height since installation on 3rd; installer forgot lower stop screw. Send Pete.',
      ],
      ['customer', 'garage door halfway'],
      ['agent', 'What noise does it make when it stops?'],
      ['customer', 'click click'],
      ['agent', 'Pete puts in a stop screw for you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'note'],
  },
  {
    id: 'en-techniques-27',
    messages: [
      ['note', 'VIP, 2nd claim for water damage this year, check pipe age before paying'],
      ['customer', '2nd flood in the bath'],
      ['agent', 'The form is in your mail.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-techniques-28',
    messages: [
      ['customer', "You saved our wedding. I've never had service like this, five stars everywhere!"],
      ['agent', "You're making us blush!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-techniques-29',
    messages: [
      ['customer', "Oh brilliant, thanks a million for nothing. I'd recommend you to my worst enemy"],
      ['agent', 'You can file a complaint on the website.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-30',
    messages: [
      ['customer', 'thanks'],
      ['agent', 'Welcome!'],
      ['customer', 'thx bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-techniques-31',
    messages: [
      [
        'customer',
        'just wanted to say Rosa in your Hull branch is a gem. She was patient with my mum for an hour. Thank you so much for her!',
      ],
      ['agent', "That'll make her day, thank you."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-techniques-32',
    messages: [
      [
        'customer',
        "Still can't believe you drove out on a sunday. Forever grateful, and my sister is signing up with you because of it",
      ],
      ['agent', "My pleasure! I'll tell the driver."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'advocate'],
  },
  {
    id: 'en-techniques-33',
    messages: [
      ['customer', 'mother died. need to close her account'],
      ['agent', "I'm deeply sorry for your loss. How hard these weeks must be for you."],
      ['customer', 'thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-techniques-34',
    messages: [
      ['customer', 'the noise of your site keeps my baby up'],
      [
        'agent',
        'Sleepless nights with a baby wear you down, and now our drill on top. From Monday the crew starts at 9.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
  },
]
