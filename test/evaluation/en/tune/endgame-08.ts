import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-092',
    messages: [
      ['customer', "My loyalty card shows someone else's name"],
      ['agent', 'Linked it to your own profile a moment ago. Reopen the app, would you?'],
      ['agent', 'Whose name greets you?'],
      ['customer', 'mine, finally'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-093',
    messages: [
      ['customer', 'the side gate code is not working for the gardener'],
      ['agent', 'Gate takes 2950 as of now.'],
      ['customer', "he's in"],
      ['agent', 'Tell him to mind the roses, and do ring back if the keypad sulks again.'],
      ['customer', 'will tell him'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-094',
    messages: [
      ['customer', 'Where is my tax certificate for last year'],
      [
        'agent',
        "It's printed on Friday and I'm putting it in the post the same day; you get a text from me once it has left on Friday evening.",
      ],
      ['agent', "Does this do the trick, and is there something you'd still want cleared up?"],
      ['customer', "I'd have to ask my accountant"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-095',
    messages: [
      ['customer', 'screen flickers after the update'],
      ['agent', 'Set the refresh to 60 in display options'],
      ['customer', 'ok set'],
      ['agent', 'steady as a rock now or what?'],
      ['customer', 'or what :( it flickers slower'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-096',
    messages: [
      ['customer', 'pls, the yoga at 6 is with mat or without'],
      ['agent', 'With mat, we have thirty of them in the corner.'],
      ['agent', 'What more would you know, please?'],
      ['customer', 'nothing more, namaste'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-097',
    messages: [
      ['customer', "My order confirmation is in Dutch and I can't read it."],
      ['agent', 'I see. What did you pick under language at the checkout?'],
      ['customer', 'English, I am certain'],
      ['agent', 'The English one has just been mailed to you. Are you the account holder yourself?'],
      ['customer', 'Yes that is me'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-098',
    messages: [
      ['customer', "I've been staring at a beach ball for an hour with a deadline at noon"],
      [
        'agent',
        "Oof, I'd be sweating too with the clock ticking like that. Hold the power key for ten seconds and start it with shift pressed.",
      ],
      ['customer', "it's booting"],
      ['customer', 'login screen'],
      ['agent', 'And your document, still in one piece?'],
      ['customer', 'every comma of it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-099',
    messages: [
      ['customer', "The bike's brake rubs"],
      ['agent', 'Turned the barrel half round and centred the pad for you.'],
      ['agent', 'Rub gone?'],
      ['agent', 'Bike 14 is out on stand B, take it whenever.'],
      ['customer', 'cheers'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-100',
    messages: [
      ['customer', 'How many days of leave do I have left?'],
      ['agent', 'Eleven and a half, of which four must be used by March.'],
      ['agent', 'That was an easy one. Got a harder one for me?'],
      ['customer', "Harder one: can I carry the rest over if I'm on parental leave?"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-101',
    messages: [
      ['customer', 'why did you block my transfer to my own sister'],
      [
        'agent',
        'A new payee above 2,000 trips the fraud watch, so it was held. The hold ends tonight at eight and the money goes out by itself.',
      ],
      ['customer', 'ok I see'],
      ['agent', 'Better safe than sorry, am I right.'],
      ['customer', 'if you say so'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-endgame-102',
    messages: [
      ['customer', "my gran's alarm pendant doesn't reach the garden"],
      ['agent', "I'm bumping its range up to the larger setting, that's fifty metres more."],
      ['customer', "she's walking down there with it"],
      ['agent', 'Does it chirp back by the apple trees? And does any other bit of her kit need a look?'],
      ['customer', 'it chirps, the rest is fine as well'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-103',
    messages: [
      ['customer', 'Is it true that I must register my cat?'],
      ['agent', 'Since April, yes: one form, no fee, the vet can file it for you.'],
      ['agent', 'Did I make myself understood?'],
      ['customer', 'What if the vet is my husband?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-104',
    messages: [
      ['customer', 'subtitles are in the wrong language, the film in Danish, the words in Korean'],
      [
        'agent',
        'Right, so a Danish film with Korean words under it. Click the speech bubble, choose your tongue, off you go.',
      ],
      ['agent', "Enjoy the popcorn, and we're here round the clock if the bubble bursts."],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
]
