import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-465',
    messages: [
      ['customer', '@TheDailyLoaf are you open on sundays'],
      ['agent', '@rye_smile We are! 8 till sold out 🥖'],
      ['customer', 'be there at 7.59'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-466',
    messages: [
      [
        'customer',
        '@TheDailyLoaf found a plastic clip in my sourdough. almost bit on it. dentist is expensive',
      ],
      [
        'agent',
        "@rye_smile Oh no, so sorry about the clip! I'm taking the line apart with our baker tonight after closing. There's a loaf with your name on the shelf.",
      ],
      ['customer', 'can it be rye'],
      ['agent', 'It can!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-467',
    messages: [
      ['customer', 'Subject: Cannot open attachment\n\nHi. The .eml opens as text.\nTx, Gil'],
      [
        'agent',
        'Hi Gil,\n\nThank you for your mail. With which programme do you open it?\n\nRegards,\nSeverin\nDesk 2',
      ],
      ['customer', 'Notepad, it chose itself'],
      [
        'agent',
        'Hi Gil,\n\nPlease right-click, Open with, choose Mail, tick Always. Does it show as a mail then?\n\nRegards,\nSeverin\nDesk 2\n\n--\nDesk 2 is open 8-18h. Did we solve your problem? Tell us!',
      ],
      ['customer', '"Mail" isn\'t in the list.\n\n--\nGil'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-468',
    messages: [
      ['customer', 'Subject: Out of paper, 3rd floor\n\nsee subject'],
      [
        'agent',
        'Hello,\n\nthank you for your ticket #5582. Paper is refilled.\n\nRegards,\nSeverin\nDesk 2\n\n--\nDesk 2 is open 8-18h. Did we solve your problem? Tell us!',
      ],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-469',
    messages: [
      ['customer', "Subject: VPN kicks me out every hour\n\nExactly on the hour. It's maddening.\nZofia"],
      [
        'agent',
        'Hi Zofia,\n\nthe hourly cut stems from an old profile which renews its key each hour. I have given you the new profile. Is there any other thing bothering you with the VPN?\n\nRegards,\nSeverin',
      ],
      ['customer', 'No. Two hours in and still connected.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-470',
    messages: [
      ['customer', 'Subject: Coffee machine\n\nError 7.'],
      ['agent', 'Hello,\n\nDesk 2 is not responsible for coffee. Please write to Facilities.\n\nSeverin'],
      ['customer', 'Tragic.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-471',
    messages: [
      ['customer', 'Subject: Re: VPN\n\nCongrats, holds since 5 hours.\nZofia'],
      [
        'agent',
        "Hi Zofia,\n\ngood. I'll ping you on Friday once more to see whether it's lasted the week.\n\nSeverin",
      ],
      ['customer', 'OK!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-social-472',
    messages: [
      ['customer', 'Subject: Re: Re: VPN\n\nFriday 😀'],
      ['agent', 'Hi Zofia,\n\nquite right. Any cuts since Monday, or has it kept up?\n\nSeverin'],
      ['customer', 'Not one cut.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-473',
    messages: [
      ['customer', 'Subject: My monitor flickers\n\nSince you moved my desk.\nAlban'],
      ['agent', 'Hello Alban,\n\nwe moved the desk with care. You must have kicked the cable.\n\nDesk 2'],
      ['customer', 'I am in a wheelchair.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-474',
    messages: [
      ['customer', 'Subject: Re: My monitor flickers\n\nSee my last mail.\nAlban'],
      [
        'agent',
        "Hello Alban,\n\nI took over from my colleague and apologise for what he wrote. I'm coming up at 11 with a new cable.\n\nSeverin",
      ],
      ['customer', 'Good. Third floor, left.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-475',
    messages: [
      [
        'customer',
        "Subject: strange\n\nwhen I print double sided on 2 it staples, on 3 it doesn't, when Gil does it it staples on 3 as well",
      ],
      [
        'agent',
        "Hello,\n\nso printer 2 staples for you and printer 3 doesn't, while for Gil both do. Please compare the driver version with Gil's.\n\nSeverin",
      ],
      ['customer', 'he has 4.1, me 3.9'],
      ['agent', 'Hello,\n\nplease install 4.1 from the shop.\n\nSeverin'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-476',
    messages: [
      ['customer', 'Subject: need a second screen\n\nFor the audit.'],
      [
        'agent',
        'Hello Prudence,\n\nI could lend you one from the pool for a month or order a new one, 3 weeks. Which suits the audit better?\n\nSeverin',
      ],
      ['customer', 'Pool please.'],
      ['agent', "It's on your desk.\n\nSeverin"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-social-477',
    messages: [
      ['customer', 'Subject: password expired\n\nagain'],
      ['agent', 'Hello Toivo,\n\nreset, the new one is in your text messages. Anything else?\n\nSeverin'],
      ['customer', "driving, can't look now"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
