import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-026',
    messages: [
      [
        'customer',
        "um so the ramp you fitted for my husband's scooter, it sort of moves, like it shifts a bit when he goes over it",
      ],
      ['agent', 'mhm, which end does the shifting, the door end or down by the path'],
      ['customer', 'the path end'],
      [
        'agent',
        "so it's steady up at the door and it walks about at the bottom when he drives over, that's what you're telling me",
      ],
      ['customer', "that's it yes"],
      [
        'agent',
        "two ground spikes cure that. i'll bring them round myself and knock them in, and some days after i'll swing by again just to feel that it's still firm",
      ],
      ['customer', 'right you are, see you then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'followUp'],
  },
  {
    id: 'en-craft-027',
    messages: [
      ['customer', "our wedding video has another couple's first dance in it"],
      [
        'agent',
        'Oh no no no. I can only imagine the stomach drop when the wrong bride came on. I owe you both an apology for mixing up the reels: two cards carried the same label and the editor took the wrong one. The corrected film is uploaded by eight this evening, Dario is rendering it as I type.',
      ],
      ['customer', 'we laughed in the end tbh'],
      [
        'customer',
        "just watched it. omg. my gran cried. you've made something we'll watch for fifty years, we can't stop smiling",
      ],
      ['agent', "That makes my week. And it's the right dancers all the way through now, isn't it?"],
      ['customer', 'all us!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-028',
    messages: [
      ['customer', 'my points from the petrol station never arrived'],
      ['agent', "Points are the partner's business. We merely print the card."],
      ['customer', "the petrol station says it's you"],
      ['agent', 'They always say that. Please turn to their head office.'],
      ['customer', 'ok, round and round we go'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-029',
    messages: [
      ['customer', 'The coat lost its colour in the first wash.'],
      ['agent', 'This happens when people wash at sixty. The label says thirty, black on white.'],
      ['customer', 'I washed at thirty!'],
      ['agent', 'The fabric tells another story, madam. A washed item can no longer be taken back.'],
      ['customer', 'I find that insulting'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-030',
    messages: [
      ['customer', 'I need the data export for the auditors, yours comes out with dates in American format'],
      ['agent', 'Morning! Got it. How do they want them, day first?'],
      ['customer', 'Day first, with dashes'],
      [
        'agent',
        "I'll run it again overnight with that format and leave it in your SFTP folder by 7. Good with you?",
      ],
      ['customer', 'Perfect'],
      ['agent', 'On the schedule it goes. Any more headaches the auditors have brought you?'],
      ['customer', 'Not a single one, touch wood'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-craft-031',
    messages: [
      [
        'customer',
        'bought 3 tins of your paint, "Sea Mist". two match, one\'s basically lilac. wall half done',
      ],
      ['agent', 'Two good, one lilac, and a half-painted wall staring at you. Yeah?'],
      ['customer', 'Yeah'],
      [
        'agent',
        'options: (1) I mix you a fresh tin off the batch code of the good ones (2) you pick any other colour, on us. Which one shall it be?',
      ],
      ['customer', '1!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-032',
    messages: [
      ['customer', "there's mould coming through behind the wardrobe in flat 12"],
      ['agent', "thanks for the photo. repairs isn't us, it's the managing agent who sees to walls."],
      ['customer', 'can you pass it on then'],
      ['agent', 'passed on. they will be in contact'],
      ['customer', 'when'],
      ['agent', "no idea, when they've a slot."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-craft-033',
    messages: [
      ['customer', 'Your lab has lost my blood sample, the doctor says I have to come in again fasting.'],
      [
        'agent',
        "Dear Mrs Fairweather, please forgive us for losing the tube. It came about like this: the courier's cool box failed on the ring road, and everything in it had to be thrown away. I have booked a nurse to visit you at home on Thursday at 7.30, so that there is no second trip. I shall make certain the result goes to Dr Hale the same day.",
      ],
      ['customer', 'Well, at least I can stay in my slippers.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-034',
    messages: [
      ['customer', 'Good morning! Do you do gift cards?'],
      ['agent', 'Good morning! We do, from ten pounds up. Can I help with choosing an amount?'],
      ['customer', 'No thanks, just asking. Anything else new in the shop?'],
      ['agent', 'I can see a fresh delivery of candles on the list, they come in every Friday I believe.'],
      ['customer', "Lovely, I'll pop in"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-035',
    messages: [
      [
        'customer',
        "my son's tablet, the parental lock forgot its own PIN somehow and he's in meltdown, it's his only way of talking",
      ],
      [
        'agent',
        'I understand. When that tablet is his voice, every minute without it must be awful for you both. I can send a master code that opens it and keeps his boards as they are.',
      ],
      ['customer', 'please'],
      [
        'agent',
        "771-204, type it twice. And a fortnight on I'd like to hear from you both, I'll call, to be certain the lock hasn't forgotten itself again. Is he talking away again?",
      ],
      ['customer', "hang on he's grabbed it off me"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-036',
    messages: [
      ['customer', 'Betreff invoice 2217: we ordered in EUR, invoice is in CHF, please what is this'],
      [
        'agent',
        'Hello Mr. Brunner, thank you for the mail. The reason is simple and a bit stupid: our new colleague has taken your Zurich delivery address for the billing country. I make you a credit note and a new invoice in EUR, both go out before the weekend.',
      ],
      ['customer', 'Ok, thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-037',
    messages: [
      ['customer', 'The funeral flowers arrived a day after the funeral.'],
      [
        'agent',
        'There is nothing that gives that day back to you, and I feel for you. Is the card still with you?',
      ],
      ['customer', 'It\'s here. "For Nan". What does it matter now.'],
      ['agent', 'I ask because the florist prints the delivery day beneath it.'],
      ['customer', 'It said the 9th. The funeral was the 9th.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
]
