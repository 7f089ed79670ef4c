import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-504',
    messages: [
      ['customer', '@GlobeCard card blocked in Tokyo. I have 400 yen and no cash. pls'],
      [
        'agent',
        "@far_from_home Hello Njeri, that's a frightening spot to be in so far from home. DM us your case number and we'll get going. -Hal",
      ],
      ['customer', 'GC-70021, there since an hour'],
      ['agent', 'Thank you. What was the last thing you tried to pay for? -Hal'],
      ['customer', 'hotel deposit'],
      ['agent', 'Thanks. May I have the amount? -Hal'],
      ['customer', '60,000 yen'],
      ['agent', 'Thank you, one moment please. -Hal'],
      ['customer', 'ok'],
      [
        'agent',
        "I'm taking it to our security desk in person and you'll have my answer within 10 minutes. -Hal",
      ],
      ['customer', 'pls hurry battery 8%'],
      ['agent', 'Security has lifted the block. Could you try a small payment? -Hal'],
      ['customer', 'trying, water from the machine'],
      ['agent', 'Did it take the card? And can I do something else for you before the battery goes? -Hal'],
      ['customer', 'water!! all good now no more'],
      ['agent', 'Kanpai. -Hal'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-social-505',
    messages: [
      ['customer', 'do you have airport lounges in Osaka'],
      ['agent', 'Hello, there are two, both in terminal 1. Your card opens both doors. -Hal'],
      ['customer', 'and my wife'],
      ['agent', 'One guest is included. -Hal'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-506',
    messages: [
      ['customer', 'Subject: PIN letter\n\nDear all, PIN letter never came.\nW. Achebe'],
      [
        'agent',
        'Dear Mr Achebe,\n\nThank you for your e-mail. A new letter was sent on the 4th. Has it reached you by now?\n\nKind regards,\nGlobeCard Service\n\nThis mailbox is not monitored. Need anything else? Visit our help pages.',
      ],
      ['customer', 'No. Still nothing.\n\nW. Achebe\n\n> Need anything else? Visit our help pages.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-507',
    messages: [
      ['customer', 'Subject: Re: PIN letter\n\nAs said, nothing. 3 weeks.'],
      [
        'agent',
        'Dear Mr Achebe,\n\nWe can show you the PIN in the app or have it handed over at a branch. Which way would be more convenient?\n\nKind regards,\nHal',
      ],
      ['customer', 'App.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-social-508',
    messages: [
      ['customer', 'charged 3% for using it abroad, nowhere did I see that'],
      ['agent', "It is on page 14 of the terms you agreed to. Fees can't be returned."],
      ['customer', '14!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-social-509',
    messages: [
      ['customer', 'merchant charged me twice'],
      ['agent', 'Please sort it out with the merchant first, we come in later if that fails.'],
      ['customer', 'merchant is a vending machine in Kyoto'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-510',
    messages: [
      ['customer', 'limit dropped to 500, why'],
      [
        'agent',
        "Hi, there was no income on file since the yearly check, so it fell to the minimum. It's back at 2,000 until you upload one. Any other puzzle? -Hal",
      ],
      ['customer', "maybe when I'm home"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-511',
    messages: [
      ['customer', "two subscriptions i don't know on the statement"],
      ['agent', 'I understand. Are there any family cards on the account? -Hal'],
      ['customer', 'my son has one'],
      ['agent', 'Please check with him first, and freeze the card in the app for now. -Hal'],
      ['customer', "it was him. he's frozen too"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-512',
    messages: [
      ['customer', 'points missing since march'],
      [
        'agent',
        "We're sorry that the points for March aren't there. The partner is sending the list again and we'll write when it's in. -Hal",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'en-social-513',
    messages: [
      ['customer', '3d secure code goes to my old number'],
      ['agent', "I've put in the new one that you sent by post. Are the codes coming through? -Hal"],
      ['customer', 'first one just came'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-514',
    messages: [
      ['customer', "new card doesn't work in gates"],
      [
        'agent',
        "It's because that print run has a weak antenna. I'm ordering you one from the new run, it's made on Monday and a courier brings it on Tuesday. -Hal",
      ],
      ['customer', 'ok great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-social-515',
    messages: [
      [
        'customer',
        'cancelled gym, gym confirmed, gym still takes 39 from card, bank says ask card, card is you',
      ],
      [
        'agent',
        'Hi Bartek. Right: gym cancelled and confirmed, still taking 39, and the bank pointed you to us. The gym has been barred from charging the card. -Hal',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-516',
    messages: [
      ['customer', 'what happens with the card if i die lol'],
      [
        'agent',
        "😅 It's closed and the balance goes to the estate. Anything more cheerful I can help with? -Hal",
      ],
      ['customer', 'no lol thx'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
