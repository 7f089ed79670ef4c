import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-131',
    messages: [
      ['customer', 'badge wont open the car park'],
      ['agent', 'activated it for gates 1 and 2'],
      ['agent', 'open sesame? or still some gate that snubs you?'],
      ['customer', 'not at work today, my colleague says hi'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-132',
    messages: [
      ['customer', 'the crib has no screws in the box and the baby is due on Friday'],
      ['agent', 'Oh no, how nerve-racking so close to the day. Which bag did come with it?'],
      ['customer', 'only the one with the wooden pins'],
      ['agent', 'A full screw kit is with the courier already. Is Friday going to be your first?'],
      ['customer', 'our third!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-133',
    messages: [
      ['customer', "Good day. The statement for May can't be downloaded."],
      ['agent', 'Good day, Mr Prohaska. May has been generated anew.'],
      ['agent', 'Would the download be going through at present?'],
      ['customer', 'At present it is, yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-134',
    messages: [
      ['customer', 'what time is check-out'],
      ['agent', '11, and bags can stay till six'],
      ['agent', 'Any further wishes, big or small?'],
      ['customer', 'A small one: could someone bring an iron to 204?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-135',
    messages: [
      ['customer', 'the new tap leaks'],
      ['agent', 'I tightened the collar and put in a second ring. Dry, as far as you can tell?'],
      ['customer', "it's dry around the collar, the drip is from the spout"],
      ['agent', "Then the cartridge is worn. I'm coming back with a new one on Thursday morning."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-endgame-136',
    messages: [
      ['customer', 'Cancel the trial please'],
      ['agent', "It ended today and you haven't paid a cent."],
      ['customer', 'ok'],
      ['bot', 'How did we do? Is there anything else we could do better?'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-137',
    messages: [
      ['customer', 'my order history is empty'],
      ['agent', 'You were signed in with the guest mail. Use the other one, starting with jo.'],
      ['customer', 'ohh'],
      ['agent', 'Your orders back where they belong?'],
      ['customer', "as far as I can tell they're all there"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-138',
    messages: [
      ['customer', 'is parking free on sunday'],
      ['agent', 'From Saturday 14:00 to Monday 8:00, free all round the church.'],
      ['agent', 'Some more Sunday questions?'],
      ['agent', 'No reply is a nice reply too, so have a good one.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-139',
    messages: [
      ['customer', "You've spelled my name Smiht on the diploma"],
      [
        'agent',
        'Our apologies for the botched name! A new diploma with Smith on it was handed in at your reception.',
      ],
      ['agent', 'Have you held it in your hands, correct to the last letter, with nothing else to fault?'],
      ['customer', "I have, and I can't fault it"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-140',
    messages: [
      ['customer', 'Any news of my stolen bicycle?'],
      [
        'agent',
        'Not as yet. Constable Marsh rings you on Wednesday after he has seen the camera at the station.',
      ],
      ['customer', 'Ok.'],
      ['agent', 'Did the bicycle have a sticker or another mark?'],
      ['customer', 'a yellow bell'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-endgame-141',
    messages: [
      ['customer', 'my level 40 chest was empty'],
      ['agent', '3 keys and a chest like it are in your mail'],
      ['agent', 'are we cool?'],
      ['customer', 'depends what drops'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-142',
    messages: [
      ['customer', "the letter you sent me is unreadable, it's legal gibberish"],
      [
        'agent',
        "In plain words: you may stay in the flat until the end of August, and you needn't pay for July.",
      ],
      ['agent', 'Does it speak your language that way round?'],
      ['customer', 'That does. What happens if I leave before August?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-143',
    messages: [
      ['customer', "half of the team can't see the calendar, the other half can"],
      ['agent', "Got you: half of them see it and half don't. I'm switching the share to everyone."],
      ['customer', 'people say they see it'],
      ['agent', 'Splendid. By the way, was the hall mirror yours, the one with the post-it?'],
      ['customer', 'nope'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own'],
  },
]
