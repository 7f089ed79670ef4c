import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-417',
    messages: [
      ['customer', "I need to prove to my landlord that I've paid the electricity."],
      [
        'agent',
        "The statement's in your inbox, it lists all twelve payments. Does your landlord accept that?",
      ],
      ['customer', "He's just looked at it and he accepts it."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-418',
    messages: [
      ['customer', "I need to prove to my bank that I've paid the electricity."],
      [
        'agent',
        "The statement's in your inbox, it lists all twelve payments. Has it done the trick at the bank?",
      ],
      ['customer', 'The bank wants it signed.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-419',
    messages: [
      ['customer', "I need to prove to the council that I've paid the electricity."],
      ['agent', "The statement's in your inbox. Has it done the trick there?"],
      ['customer', 'The council opens on Tuesdays.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-420',
    messages: [
      ['customer', 'that fixed the call waiting'],
      ['agent', 'cheers for telling me, so would that be the end of your troubles'],
      ['customer', "the end of that one. the answerphone's next"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-421',
    messages: [
      ['customer', 'that fixed the call waiting'],
      ['agent', 'cheers for telling me, so would that be the end of your troubles'],
      ['customer', 'the end of them, yes, thanks pal'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-422',
    messages: [
      ['customer', 'that fixed the call waiting'],
      ['agent', 'cheers for telling me, so would that be the end of your troubles'],
      ['customer', 'ha, is it ever'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-423',
    messages: [
      ['customer', "My friend's phone works and mine doesn't."],
      ['agent', 'Are you both on our network?'],
      ['customer', 'Yes.'],
      ['agent', 'You on the same plan?'],
      ['customer', "He's got a bigger one."],
      ['agent', 'Is it solved when you put your card in his phone?'],
      ['customer', 'Then it works.'],
      ['agent', 'Bring the handset in, we have a bench at the shop.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-424',
    messages: [
      ['customer', "Hi. I can't open the attachment you sent, it's a .heic thing."],
      ['agent', 'Converted to PDF, sent again. Any luck?'],
      ['customer', 'Plenty of luck.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-425',
    messages: [
      ['customer', "Hi. I can't open the attachment you sent, it's a .heic thing."],
      ['agent', 'Converted to PDF, sent again. Any luck?'],
      ['customer', 'Out of luck, it asks for a password.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-426',
    messages: [
      ['customer', 'hi its for my father he cant hear the telly through the headphones'],
      ['agent', 'right so i switched bluetooth to his pair does he hear it'],
      ['customer', 'hes nodding but he nods at everything'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-427',
    messages: [
      ['customer', 'Two of five licences were dead this morning.'],
      [
        'agent',
        'All five breathe again. Could I have your yes on two things: that they run, and that you have no other wish?',
      ],
      ['customer', 'You have my yes on both.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-428',
    messages: [
      ['customer', 'Two of five licences were dead this morning.'],
      [
        'agent',
        'All five breathe again. Could I have your yes on two things: that they run, and that you have no other wish?',
      ],
      ['customer', 'On the first you have it. On the second: the update.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-429',
    messages: [
      ['customer', 'ok so the van comes at two'],
      ['agent', 'it comes at two that is right'],
      ['customer', 'good'],
      ['agent', 'and is there nothing else that you would like to ask me madam'],
      ['customer', 'there is, do the men carry it up to the fifth floor'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
]
