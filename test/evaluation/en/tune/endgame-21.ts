import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-258',
    messages: [
      ['customer', "Parents' council here, the hall is double booked on the 9th."],
      ['agent', 'The choir has moved to the gym and the hall is yours.'],
      ['note', 'Choir moved to gym, Mrs Petit informed by phone'],
      ['agent', 'Is the hall showing as yours in the calendar? And is any other date of yours in a clash?'],
      ['customer', "It's showing as ours, other dates are fine"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['note'],
  },
  {
    id: 'en-endgame-259',
    messages: [
      ['customer', 'i need you to unlock my sim from the other network'],
      ['agent', "That has to come from the network that sold it to you, I'm not able to do it here."],
      ['customer', 'ok but they sent me to you'],
      ['agent', "I'm sorry you feel sent around. It's their lock."],
      ['customer', 'so nothing'],
      ['agent', 'Is there a sticker on the phone box with a code?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-endgame-260',
    messages: [
      ['customer', "My son didn't get a place in the after-school club, I don't know how I'll work"],
      [
        'agent',
        "That's a real worry when you've got a job to keep. A place came free at the club on Park Street, I've put his name on it.",
      ],
      ['agent', "Would you say that's a load off your mind?"],
      ['customer', "I don't know Park Street. Maybe."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-261',
    messages: [
      ['customer', 'is delivery to the 5th floor included'],
      ['agent', 'It is, to the door of your flat.'],
      ['agent', 'Any ifs and buts left?'],
      ['customer', 'One but: what if the lift is too narrow?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-262',
    messages: [
      ['customer', "2fa codes don't come"],
      ['agent', 'Switched you from text to the app, scan the square on your screen'],
      ['customer', 'scanned it'],
      ['agent', 'Did it spit out six digits that the site likes?'],
      ['customer', 'it likes them'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-263',
    messages: [
      ['customer', "My aunt's funeral flowers need to be there by noon tomorrow"],
      [
        'agent',
        "Got that on my bench. I'm tying them at seven, and Ivo brings them to the chapel by half past ten.",
      ],
      ['customer', 'ok thank you'],
      ['agent', 'Is there any message to go on the ribbon?'],
      ['customer', 'In love, Ines and Tom'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-264',
    messages: [
      ['customer', "The dashboard figures don't match the invoice"],
      [
        'agent',
        "The dashboard counts in UTC, the invoice in your local time, which is where the gap of one day stems from. I've set the dashboard to local.",
      ],
      ['agent', 'Matching to the cent? Or is some figure still off?'],
      ['customer', 'September is, by 14.20'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-265',
    messages: [
      ['customer', 'wrong coffee again'],
      ['agent', "sorry bout the coffee, new one's on its way down to you with Mel"],
      ['agent', 'anything else i can sweeten your morning with'],
      ['agent', "ok gotta dash, queue's long"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-266',
    messages: [
      ['customer', 'My profile picture shows a stranger'],
      ['agent', "I'm wiping the cached one for you. Hit refresh?"],
      ['customer', 'hitting'],
      ['agent', 'Yourself again?'],
      ['customer', 'myself again, bad hair and all'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-267',
    messages: [
      ['customer', "the minutes of the owners' meeting have my vote as no, I voted yes"],
      ['agent', "Sorry about this. The chair will correct it and you'll be informed in due time."],
      ['customer', 'In due time?'],
      ['agent', 'Was your neighbour Mr Ash there to witness it?'],
      ['customer', 'He was'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'en-endgame-268',
    messages: [
      ['customer', 'my tooth crown came off'],
      [
        'agent',
        "dr kim's free tomorrow at 8:15 and has you down for it, keep the crown in a clean box till then",
      ],
      ['agent', 'does that help you for now? did you want to ask anything else?'],
      ['customer', 'mmmh mmh'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-269',
    messages: [
      ['customer', "You've sent my medical letter to my old employer."],
      [
        'agent',
        'Dear Ms Rowe,\nwe apologise unreservedly for sending your letter to the wrong address. The envelope came back unopened and lies in our safe; the address has been deleted from every file.\nMay we ask if you regard the matter as put right?\nYours sincerely\nDr. A. Pohl',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-270',
    messages: [
      ['customer', 'hi is the sauna mixed'],
      ['agent', 'Mondays are for women only, the rest is mixed.'],
      ['agent', 'Is there more I can shed light on? House rules, prices?'],
      ['customer', 'prices yes'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
