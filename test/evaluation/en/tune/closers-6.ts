import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-101',
    messages: [
      ['customer', 'the invoice has the old company name'],
      [
        'agent',
        "I've issued a corrected one, it is attached. Please have a look. Is it all as you wished, and can I do something else for you?",
      ],
      ['customer', 'as wished, nothing else for now'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-102',
    messages: [
      ['customer', 'why am I on the wrong tariff'],
      [
        'agent',
        "It was set to business by default when you signed up online. I've changed it to home. Does this clear things up?",
      ],
      ['customer', 'it does, cheers'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-103',
    messages: [
      ['customer', 'pls add my partner to the policy'],
      ['agent', 'Added. Anything else I can help with today?'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-104',
    messages: [
      ['customer', 'password reset pls'],
      ['agent', 'Sent to your mail.'],
      ['customer', 'got it'],
      ['agent', "Great. If there's nothing further, I'll say goodbye. Anything at all?"],
      ['customer', 'nothing, bye'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-105',
    messages: [
      ['customer', 'password reset pls'],
      ['agent', 'Sent to your mail. Have a good day! If you have any other questions feel free to write.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-106',
    messages: [
      ['customer', 'the playlist is empty'],
      ['agent', "I restored it from yesterday's backup. Is everything where it should be?"],
      ['customer', 'yes everything is in place'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-107',
    messages: [
      ['customer', "the blinds don't react"],
      ['agent', "Replace the battery in the remote, it's a CR2032."],
      ['customer', 'replaced'],
      ['agent', 'Do they react when you press down?'],
      ['customer', 'only the left one'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-108',
    messages: [
      ['customer', "the blinds don't react"],
      ['agent', "Replace the battery in the remote, it's a CR2032. Did that do it?"],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-109',
    messages: [
      ['customer', "can't hear anything in the webinar"],
      ['agent', 'Click the speaker icon at the bottom and unmute it. Can you hear us now?'],
      ['agent', "I'll close this chat as I've had no reply."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-110',
    messages: [
      ['customer', 'my tablet gets hot'],
      ['agent', 'Thanks for letting us know. What are you usually doing when it heats up?'],
      ['customer', 'games'],
      ['agent', 'Is it plugged in at the time?'],
      ['customer', 'yes'],
      ['agent', "Please unplug it while playing, it's the charger that heats the battery."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-closers-111',
    messages: [
      ['customer', 'what is my balance'],
      ['agent', "It's 204.10. Is that what you expected?"],
      ['customer', 'more or less'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-112',
    messages: [
      ['customer', 'where do i upload the form'],
      ['agent', 'On the claims page, bottom left. Anything else? If not, have a lovely day!'],
      ['agent', 'This chat is now closed.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-113',
    messages: [
      ['customer', 'my hearing loop hums'],
      ['agent', "I've lowered the gain on it. Less humming now?"],
      ['customer', "the ward is closed until Thursday so can't test"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-114',
    messages: [
      ['customer', "I'm about to lose a client because the report won't export!"],
      [
        'agent',
        'I realise how much is at stake for you. Choose CSV instead of XLSX under Format, that one works. Did you manage to export it?',
      ],
      ['customer', 'phew, yes. saved my bacon'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-closers-115',
    messages: [
      ['customer', 'how many points do i have'],
      ['agent', '4,210 points.'],
      ['customer', 'k'],
      ['agent', 'Want to know anything else?'],
      ['customer', 'can i use them for the train'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-116',
    messages: [
      ['customer', 'the mic cracks in calls'],
      ['agent', 'Please set the sample rate to 48 kHz in Sound settings.'],
      ['customer', 'done'],
      ['agent', 'Would you say it sounds cleaner now?'],
      ['customer', 'way cleaner'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-117',
    messages: [
      ['customer', 'i missed my class'],
      ['agent', "You could either join Tuesday's group or get a credit. Which one works better?"],
      ['customer', 'tuesday'],
      ['agent', 'See you Tuesday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-closers-118',
    messages: [
      ['customer', 'my ring is too tight'],
      ['agent', 'Shall we widen it by one size?'],
      ['customer', 'yes'],
      ['agent', "It's ready. Please try it on. Does it fit comfortably?"],
      ['customer', 'fits like a glove'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-119',
    messages: [
      ['customer', "the game won't refund"],
      ['agent', 'I can offer store credit for the full price. Would you be happy with that?'],
      ['customer', 'fine'],
      ['agent', 'Credit added.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-closers-120',
    messages: [
      ['customer', 'Hi, the screen on my treadmill stays dark.'],
      [
        'agent',
        'Hi Greg, sorry about that. When you pull the safety key out and push it back, do you hear a beep?',
      ],
      ['customer', 'no beep'],
      ['agent', 'Thanks. What does the power switch at the front look like, lit or not?'],
      ['customer', 'lit'],
      ['agent', "I'll send a console reset over the air now. Sent. Has the display woken up?"],
      ['customer', 'it has, numbers are moving'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'listen', 'ask', 'apologise'],
  },
]
