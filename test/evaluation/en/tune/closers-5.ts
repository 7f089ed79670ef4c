import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-081',
    messages: [
      ['customer', 'what about my refund'],
      ['agent', "The finance team is on it. I'll update you by Wednesday noon."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'facts', 'own'],
  },
  {
    id: 'en-closers-082',
    messages: [
      ['customer', 'any progress?'],
      ['agent', 'Not so far. We will get back to you once the lab has replied.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-closers-083',
    messages: [
      ['customer', 'my parcel is torn'],
      ['agent', "Damages in transit are the courier's matter, please take it up with them."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-closers-084',
    messages: [
      ['customer', 'the soup was cold'],
      ['agent', 'Well, nobody else complained about it, and you did eat it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-085',
    messages: [
      ['customer', 'could you lend me a wheelchair for the weekend'],
      ['agent', "I'm afraid we aren't permitted to lend those out overnight."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-closers-086',
    messages: [
      [
        'customer',
        "Unbelievable. Two months and STILL no router. I want this escalated or I'm cancelling everything.",
      ],
      ['agent', "I'll escalate it to the regional lead right now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
    heated: true,
  },
  {
    id: 'en-closers-087',
    messages: [
      ['customer', 'URGENT: the meeting link is dead, 200 people waiting'],
      ['agent', "Here's a new link: meet-4471."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-088',
    messages: [
      ['customer', 'you people are a bunch of liars'],
      ['agent', 'What can I do for you today?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-089',
    messages: [
      ['customer', "Just wanted to say Priya was outstanding, I'll be recommending you to everyone at work!"],
      ['agent', "Thank you, I'll pass it on to Priya!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate', 'own'],
  },
  {
    id: 'en-closers-090',
    messages: [
      ['agent', "hi you're through to tech support"],
      ['customer', 'hi my laptop wont connect to the projector'],
      ['agent', 'okay press windows and p together and pick duplicate'],
      ['customer', 'okay'],
      ['agent', 'do you see the picture on the wall'],
      ['customer', 'oh yes there it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-091',
    messages: [
      ['agent', 'housing office sam speaking'],
      ['customer', 'hiya my bin store key doesnt work'],
      ['agent', "right i'll get a new key cut for you and you can pick it up tomorrow"],
      ['customer', 'smashing'],
      ['agent', 'was there something else at all'],
      ['customer', "yeah the light in the hallway's been out for a week"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-closers-092',
    messages: [
      ['agent', 'hello plumbing helpline'],
      ['customer', 'the tap wont stop dripping'],
      ['agent', 'turn the valve under the sink clockwise until it stops'],
      ['customer', "okay i think i've done it"],
      ['agent', 'has it stopped dripping'],
      ['customer', "give it a minute i'll see"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-093',
    messages: [
      ['agent', 'insurance desk'],
      ['customer', 'hi do you cover a rental bike abroad'],
      ['agent', 'yes up to five hundred euros'],
      ['customer', 'oh good'],
      ['agent', 'okay any other questions for me'],
      ['customer', "nope you've been great bye"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-closers-094',
    messages: [
      ['customer', 'Good day, the form it not let me choose country'],
      ['agent', 'Dear customer, please use the other browser, in Chrome is working. You can choose now?'],
      ['customer', 'yes can choose thx'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-095',
    messages: [
      ['customer', 'Hello where I find my ticket number'],
      ['agent', 'It is written on the top of mail, begins with TK.'],
      ['customer', 'ok i have'],
      ['agent', 'Something more you are needing?'],
      ['customer', 'no thank you my friend'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-096',
    messages: [
      ['customer', 'The money is not come to my account'],
      ['agent', 'Excuse us for the delay. The transfer was sent again at 10:00. You have received already?'],
      ['customer', 'until now nothing'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-097',
    messages: [
      ['customer', '@CableCo pic freezes on ch 5 during the match, seriously?'],
      ['agent', "@leo I'll send a refresh signal to your box. Give it 2 mins. ^K"],
      ['agent', '@leo Any better? ^K'],
      ['customer', '@CableCo yesss all smooth, nice one'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-098',
    messages: [
      ['customer', '@BusLine is the 14 running tonight'],
      ['agent', '@anna Yes, every 20 min until 1 am. Anything else we can help with? ^P'],
      ['customer', "@BusLine that's it, ta x"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-099',
    messages: [
      ['customer', 'Dear support, the API returns 403 since this morning.'],
      [
        'agent',
        'Dear Tomas, we rotated the keys last night and yours was left out of the whitelist. We have added it. Could you confirm that your calls are succeeding again?',
      ],
      ['customer', 'Confirmed, all green. Best, Tomas'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-100',
    messages: [
      ['customer', 'Hi, our badge readers reject all new starters.'],
      [
        'agent',
        "Hi Nora, I've synced the directory again. Would you mind testing with one of the new badges and telling me what the reader does?",
      ],
      ['customer', 'Just did. Red light, as before.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
