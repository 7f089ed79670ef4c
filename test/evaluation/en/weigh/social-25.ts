import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-313',
    messages: [
      [
        'customer',
        "Right. I've been a customer for 11 years. In January you put the price up, fine. In February you put the price up, not fine. In March I rang and was told it'd be put right.\n\nIn April, another rise. I rang again, 40 minutes, cut off. I rang again, 35 minutes, told there is no note of my call.\n\nSo now I'm writing it here where everyone can read it.",
      ],
      [
        'agent',
        "Hi Winifred, thank you for the detail. Three rises since January, a promise in March that nobody wrote down, and over an hour on hold. You've every reason to be cross and we apologise for all of it. ^SD",
      ],
      ['customer', "Thank you. That's the first sensible reply I've had."],
      ['agent', "We've put you back on the price from December and fixed it for two years. ^SD"],
      ['customer', 'In writing?'],
      ['agent', 'In writing, the e-mail has just gone. What else remains on your list, Winifred? ^SD'],
      ['customer', 'Nothing. I can put the kettle on.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-314',
    messages: [
      ['customer', 'hi is the lift at Redmoor station working'],
      ['agent', "Hi, it's in service today. ^Ade"],
      ['customer', 'and at Quayhead?'],
      ['agent', "That one's out of order. Staff have a ramp for the barrow crossing. ^Ade"],
      ['customer', 'until when?'],
      ['agent', 'We have no date so far. ^Ade'],
      ['customer', "ok I'll go via Redmoor"],
      ['agent', 'No problem, safe journey. ^Ade'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-315',
    messages: [
      ['customer', 'dishwasher app says cycle finished but door is locked. dinner party in 2h'],
      ['agent', 'Hi Cosimo, I see. What does the panel on the machine itself say?'],
      ['customer', 'E24'],
      [
        'agent',
        'Thanks. E24 comes up because of water left in the sump. Hold Start for 3 seconds, it drains and unlocks.',
      ],
      ['customer', 'its draining'],
      ['customer', 'stopped'],
      ['agent', 'Is the door open?'],
      ['customer', 'no. E24 again. 1h50 to go'],
      ['agent', 'OK. Next: turn it off at the wall for a minute and hold Start once more.'],
      ['customer', 'DRAINED. open. plates saved'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-social-316',
    messages: [
      ['customer', 'can you tell me my balance'],
      [
        'agent',
        'Hello, for your safety we cannot share balances over messenger. You can view it in the app. -Priti',
      ],
      ['customer', 'app needs update, phone too old'],
      ['agent', 'Thank you. Phone banking is open until 10pm on the number on your card. -Priti'],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-317',
    messages: [
      ['customer', 'Hi! Planning a hen do for 14. Do you have a big table on the 8th?'],
      ['agent', 'Hello and congrats to the hen! There is a table for 14 at eight in the gallery.'],
      ['customer', 'perfect'],
      ['agent', 'Any allergies in the party?'],
      ['customer', 'one no nuts'],
      ['agent', "Thank you. You're down for the 8th at eight under which name please?"],
      ['customer', 'Kowalczyk'],
      ['agent', 'All noted. Anything else to make it special?'],
      ['customer', 'inflatable flamingo by the door?'],
      ['agent', "Ha, we'll find one!"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-318',
    messages: [
      ['customer', "gutter guy didn't come"],
      [
        'agent',
        "Hello Mr Vance, I've just heard from him, he's at the wrong Vance. I'll send him on to yours, he is there at 11.",
      ],
      ['customer', 'lol ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-social-319',
    messages: [
      ['customer', 'cannot hear the safety lady in your training video'],
      ['agent', 'Hi Ekow, is your volume on?'],
      ['customer', "yes, music plays, voice doesn't"],
      ['agent', "I'm replacing the file with a mono one."],
      ['agent', 'Replaced. Can you hear her?'],
      ['customer', 'loud and safe'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-social-320',
    messages: [
      ['customer', 'who do i talk to about the potholes in your car park'],
      [
        'agent',
        'Hi, the car park belongs to the retail park. Talk to their office please, not to the shop. Kez',
      ],
      ['customer', 'ok where is it'],
      ['agent', 'Behind unit 4. Kez'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-321',
    messages: [
      ['customer', 'transcript of the lecture stops at minute 31'],
      ['agent', "Hi Oyin, I'll run it again from there."],
      ['agent', 'Finished, 74 minutes now. Is it complete for you?'],
      ['customer', "it's long, I'll read tonight"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-social-322',
    messages: [
      ['customer', "your robot vacuum ate my hamster's tunnel. hamster alive but angry"],
      [
        'agent',
        "Oh what a shock for you both! We're sorry about the tunnel, please send us a link to it and we'll replace it.",
      ],
      ['customer', '[link] he says thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-323',
    messages: [
      ['customer', 'any update on #841'],
      ['agent', "Hi, the dev team meets on Thursdays. We'll post the outcome in the ticket by Thursday 5pm."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-social-324',
    messages: [
      ['customer', 'WHY is your chat closed at 4.58 when it says open till 5?!?! UNBELIEVABLE'],
      [
        'agent',
        'Chats must be started five minutes before closing time, which is stated at the bottom of the page.',
      ],
      ['customer', 'in grey on grey!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
]
