import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-121',
    messages: [
      ['customer', 'you sent my salary to an old account, i cant pay rent'],
      [
        'agent',
        "Rent due and no salary in, I understand that's frightening. I have recalled the transfer and I'm paying you an advance today by express.",
      ],
      ['customer', 'when will it be there'],
      ['agent', "By 4 pm today, I've done it myself."],
      ['customer', 'it has come'],
      ['agent', 'Then may I ask whether anything about this is still keeping you awake?'],
      ['customer', 'no, I can sleep'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-fresh-123',
    messages: [
      ['customer', 'my exam result isnt online. everyone elses is'],
      ['agent', 'Have you tried another browser?'],
      ['customer', 'yes 2'],
      [
        'agent',
        "Your exam office should have published it. It's them you need to ask, we just run the website.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-fresh-125',
    messages: [
      ['customer', "WHY IS MY CARD BLOCKED I'M AT THE TILL WITH A FULL CART"],
      [
        'agent',
        "How embarrassing for you in front of the queue. It got blocked because of a login from Peru. I've freed it, please put it in again. Is the payment going through?",
      ],
      ['customer', 'yes it went through'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'en-fresh-127',
    messages: [
      ['customer', 'sensor keeps saying low battery, changed it twice'],
      ['agent', "How does it behave in the days after you've changed them?"],
      ['customer', 'two days fine then the warning'],
      [
        'agent',
        "It sits so far from the hub that it keeps searching, and that drains it. I'm posting you a repeater for the hallway.",
      ],
      ['customer', 'nice'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'en-fresh-129',
    messages: [
      ['customer', 'yes hello i get spam calls from you'],
      ['agent', 'Please put that number on the block list in the app.'],
      ['customer', 'did that last night'],
      ['agent', 'Have they stopped ringing since?'],
      ['customer', 'no, now they ring from others'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-131',
    messages: [
      ['customer', 'support pls. crypto wallet shows 0. im shaking'],
      ['agent', 'Zero on the screen, that gives anyone a fright. What did you do in the hour before?'],
      ['customer', 'updated app on my tablet'],
      [
        'agent',
        'The update shows an empty wallet until you enter your phrase again. Please enter it on the tablet.',
      ],
      ['customer', 'its back'],
      ['agent', 'Balance as before?'],
      ['customer', 'yes to the cent'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-fresh-133',
    messages: [
      ['customer', "The bathroom in room 204 hadn't been cleaned. We left after one night."],
      [
        'agent',
        'We regret the state of the bathroom in 204, please accept our apology. I would like to pay back both nights, would you accept that?',
      ],
      ['customer', 'Yes, both nights is correct.'],
      [
        'agent',
        "Paid back. I'll also walk through the rooms with the housekeeper. Is the matter thereby closed for you?",
      ],
      ['customer', 'Closed, yes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'agree'],
  },
  {
    id: 'en-fresh-135',
    messages: [
      ['customer', 'ur game stole my coins!!! refund NOW or chargeback'],
      ['agent', 'I get it, coins that vanish make you mad. What were you buying?'],
      ['customer', 'the dragon skin, paid, no dragon'],
      ['agent', 'You paid for the dragon and got no dragon, right?'],
      ['customer', 'yea'],
      ['agent', "Coins are back and the dragon's yours on top. All fair between us now?"],
      ['customer', 'fair enough'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst'],
    heated: true,
  },
]
