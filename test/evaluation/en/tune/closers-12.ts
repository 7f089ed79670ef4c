import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-221',
    messages: [
      ['customer', "what's the wifi code"],
      ['agent', "It's on the back of your key card."],
      ['customer', 'ah ok'],
      ['agent', 'Can I assist with something else during your stay?'],
      ['customer', "no that's all for now thanks"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-222',
    messages: [
      ['customer', 'I want to return a kettle'],
      ['agent', "I've emailed you the label. Was there another item you wanted to send back?"],
      ['customer', 'yes the toaster'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-223',
    messages: [
      ['customer', "why can't i log in on my work pc"],
      [
        'agent',
        "Your company's firewall was blocking our domain. We've moved you to another one. Are you able to sign in now, and is there anything else I can look at?",
      ],
      ['customer', 'in now, nothing else thank you'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-224',
    messages: [
      ['customer', "I didn't get my confirmation"],
      ['agent', "I've just resent it to the address on file. Has it reached your inbox?"],
      ['customer', 'my mail app is syncing, hold on'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-225',
    messages: [
      ['customer', 'the video is stuck at 480p'],
      ['agent', "I'll lift the cap on your account. OK try again. Do you get HD?"],
      ['customer', 'still 480 here'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-226',
    messages: [
      ['customer', 'the table has a scratch'],
      ['agent', "I'm able to offer 15% off or a replacement top. What would you prefer?"],
      ['customer', 'the top'],
      ['agent', "I'll order it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo', 'own'],
  },
  {
    id: 'en-closers-227',
    messages: [
      ['customer', 'My keyboard types double letters'],
      ['agent', 'Have you tried another USB port?'],
      ['customer', 'no'],
      ['agent', 'Please try the one on the back.'],
      ['customer', 'ok will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-228',
    messages: [
      ['customer', 'My keyboard types double letters'],
      ['agent', 'Please try the USB port on the back.'],
      ['customer', 'ok'],
      ['agent', 'Has that made a difference?'],
      ['customer', 'Yes it has!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-229',
    messages: [
      ['customer', "what's the fee for a transfer"],
      ['agent', 'Two euros.'],
      ['customer', 'ok'],
      ['agent', 'Would you like help with anything else?'],
      ['customer', 'hmm not sure'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-230',
    messages: [
      ['customer', "I can't hear my colleagues on the call"],
      ['agent', 'Choose Headset under Audio output.'],
      ['customer', 'ok'],
      ['agent', 'Can you hear everyone?'],
      ['customer', 'loud and clear'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-231',
    messages: [
      ['customer', 'This is the worst bank ever. My transfer bounced TWICE.'],
      [
        'agent',
        'I have released the block on it. Would you please try again and tell me if it goes through?',
      ],
      ['customer', 'bounced a third time. unbelievable'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-232',
    messages: [
      ['customer', 'you sent 2 left shoes'],
      [
        'agent',
        "I'm sorry about the two left shoes. They were packed by a trainee who picked from the wrong shelf. I will send a right one today.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'apologise', 'own', 'facts'],
  },
  {
    id: 'en-closers-233',
    messages: [
      ['customer', 'I was logged out of all devices'],
      [
        'agent',
        "This happened as we detected a sign-in from Brazil and locked the account to be safe. I'll unlock it.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own'],
  },
  {
    id: 'en-closers-234',
    messages: [
      ['customer', 'my light bulb order is on hold'],
      ['agent', "There's a payment check on orders above 500 euros, hence the hold. I've released it now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-235',
    messages: [
      ['customer', 'heating works now'],
      [
        'agent',
        "Great news. I'll phone you on Friday to check that everything is still running as it should.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'own', 'facts'],
  },
  {
    id: 'en-closers-236',
    messages: [
      ['customer', 'heating works now'],
      ['agent', "Happy to hear! One of us will check in a month from now that you're still warm."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'facts'],
  },
  {
    id: 'en-closers-237',
    messages: [
      ['customer', 'when will it be here'],
      ['agent', 'Our driver delivers it tomorrow between 10 and 12.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-closers-238',
    messages: [
      ['customer', 'did you find my bag'],
      ['agent', "We're still looking. You'll hear from us when we find it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-closers-239',
    messages: [
      [
        'customer',
        "the kitchen was meant for thursday but they came tuesday and left the sink out, and now the plumber won't come",
      ],
      [
        'agent',
        "Okay, so they came two days early, didn't fit the sink, and the plumber has pulled out. Did I get everything?",
      ],
      ['customer', 'you did'],
      ['agent', "I'll get you a plumber for tomorrow."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own', 'facts'],
  },
  {
    id: 'en-closers-240',
    messages: [
      ['customer', 'i feel stupid, i transferred money to the wrong person'],
      [
        'agent',
        "Please don't, it happens to many people and I can tell how stressed you are. I'll recall the transfer right now.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
]
