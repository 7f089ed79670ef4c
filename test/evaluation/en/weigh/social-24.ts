import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-302',
    messages: [
      ['note', 'Handed over from the public feed, customer posted a video with 40k views'],
      [
        'customer',
        "So you've seen the video. Suitcase, conveyor, handle off, wheel off, zip open, my underwear on belt 4.",
      ],
      [
        'agent',
        'Hi Ludo, we have. Sorry about the way it was handled, and for the audience. What was missing once you had gathered everything? ^PK',
      ],
      ['customer', 'one shoe. left'],
      ['agent', 'Thank you. And the case itself, is it beyond repair? ^PK'],
      ['customer', 'have you seen the video'],
      ['agent', "Fair. I'm ordering you a new one of the same make, it needs only your address. ^PK"],
      ['customer', "dm'd"],
      ['agent', "Ordered, plus £60 for the shoe. Is there anything in this that we've left out? ^PK"],
      ['customer', "no. I'll post that too then"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'note'],
  },
  {
    id: 'en-social-303',
    messages: [
      ['customer', 'hi need copy of my contract'],
      ['agent', 'Hello, contracts are kept by head office. Ring them.'],
      ['note', 'Customer sent to head office'],
      ['customer', 'they dont pick up'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'note'],
  },
  {
    id: 'en-social-304',
    messages: [
      [
        'customer',
        "I'll keep it short. Laptop repaired in March: keyboard. In April: keyboard. In May: keyboard. Now it's June and guess what",
      ],
      [
        'agent',
        "Hi Guiomar, we can see why you're fed up. Three repairs in three months, each time the keyboard, and now it's gone again.",
      ],
      ['customer', 'bingo'],
      [
        'agent',
        "We've sent you a new laptop instead of a fourth repair. It was delivered at 10 today. Does every key do its job?",
      ],
      ['note', 'Replaced under goodwill, model 15b'],
      ['customer', 'at the office all day, will unpack tonight'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'note'],
  },
  {
    id: 'en-social-305',
    messages: [
      ['customer', 'Subject: Feedback form\n\nYour feedback form has no box for feedback.\nT. Nwosu'],
      [
        'agent',
        'Dear T. Nwosu,\n\nThank you for your valued feedback. We are always happy to hear from you!\n\nBest regards,\nCustomer Happiness Team',
      ],
      ['customer', 'The form, though?'],
      [
        'agent',
        'Dear T. Nwosu,\n\nPlease use the feedback form at [link] for that.\n\nBest regards,\nCustomer Happiness Team',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-306',
    messages: [
      ['customer', 'the smart lock opens by itself at night'],
      ['agent', 'Hi Stellan, thank you for messaging. At what time does the log say it opens?'],
      ['customer', '2:14 every night'],
      ['agent', 'OK, 2:14. Please open Schedules and delete anything you see at that time.'],
      ['customer', 'there was an "airing" schedule. deleted'],
      ['agent', 'Thank you! Has the lock stayed shut since?'],
      ['customer', 'no, opened again last night'],
      ['agent', 'Thanks for coming back to us. Please remove the batteries and send us the log. '],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-307',
    messages: [
      ['customer', 'can i get a quieter room, ours is next to the lift'],
      ['agent', 'Hi Anneliese, what kind of noise is it, the lift or the people? ~Inês'],
      ['customer', 'the ding. every ding'],
      ['agent', 'The garden wing has no lift. Would you mind a room with twin beds there? ~Inês'],
      ['customer', 'not at all'],
      ['agent', 'Room 9, the key is waiting at the desk. ~Inês'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'en-social-308',
    messages: [
      ['customer', 'your coffee tastes burnt lately @BetaBrew'],
      ['agent', "Hi there, the recipe hasn't changed so it'll be the way you make it. ^C"],
      ['customer', 'same machine same water 4 years'],
      ['agent', 'Perhaps descale it. ^C'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-309',
    messages: [
      ['customer', 'hi, ordered a red dress for sat, you sent me 2 red ties'],
      [
        'agent',
        "Oh Beatriz, apologies for the ties! I'll get a dress out by courier today and text you the slot by 4. -Ola",
      ],
      ['customer', '🙏'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-social-310',
    messages: [
      ['customer', '@SnapleafApp saving to album fails'],
      [
        'agent',
        "Hi Emeka! The server for albums was full and we've made room. Can you save again, and is all else OK in the app?",
      ],
      ['customer', 'saving works, all else ok'],
      ['agent', 'Cheers! Happy snapping.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-311',
    messages: [
      ['customer', "you have had my 1,200 pounds for FIVE WEEKS. LIARS. I'm going to the ombudsman"],
      [
        'agent',
        "Hello Dr Ishikawa, I'm sorry that the refund is five weeks late. We can't pay it to a closed card, which is where it bounced. I'm opening a manual payment. What account may it go to? -Priti",
      ],
      ['customer', 'details sent by secure message'],
      ['agent', 'Received. -Priti'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo.not', 'explain'],
    heated: true,
  },
  {
    id: 'en-social-312',
    messages: [
      ['customer', 'heads up your QR menu opens a casino site lol'],
      [
        'agent',
        "Yikes. Someone has pasted a sticker over ours, that'll be why. All stickers are off the tables now. Thanks for the tip!",
      ],
      ['customer', 'I won £2 btw'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
]
