import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-035',
    messages: [
      ['customer', 'invoice for june missing in the portal'],
      [
        'agent',
        "The June run was late since the tax rates were changed. It's there now. Does the portal show it at your end as well?",
      ],
      ['customer', 'It does.'],
      ['agent', 'And is there anything unfinished from our last call?'],
      ['customer', 'The credit note is unfinished, yes.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-fresh-037',
    messages: [
      ['customer', 'Your technician never showed up. I took a day off for this.'],
      [
        'agent',
        "I apologise for the missed visit. He was sent to the old address that we still had on file. I've changed it. Would Thursday between 8 and 10 suit you?",
      ],
      ['customer', 'Thursday is ok'],
      ['agent', 'Then Malik from our team is at yours on Thursday between 8 and 10.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-fresh-039',
    messages: [
      ['customer', 'can you make the cake without nuts'],
      ['agent', 'We can, or with almonds only. Is there anything else besides nuts that I should leave out?'],
      ['customer', 'just nuts'],
      ['agent', 'Made a note of it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-fresh-041',
    messages: [
      ['system', 'Conversation assigned to Priya'],
      ['customer', 'my kid bought 80 quid of gems'],
      [
        'agent',
        "Hi, Priya here. Sorry that our shop let that through. I've taken the purchase back and set a lock. Does the lock show up on his tablet?",
      ],
      ['system', 'Customer is idle'],
      ['customer', 'yes it asks for a pin now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-fresh-043',
    messages: [
      ['customer', 'hey so about my gym contract'],
      ['agent', 'Yes, go on.'],
      ['customer', "i moved 60 miles away and there's no branch there"],
      ['agent', 'I see.'],
      ['customer', 'and your colleague said i have to pay till december anyway'],
      [
        'agent',
        "Then there's no reason to keep you till December. I'm ending it right now. Can we call this settled?",
      ],
      ['customer', "yes we can, that's a relief"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own'],
  },
  {
    id: 'en-fresh-045',
    messages: [
      ['customer', 'this is a scandal. you lost my luggage and your hotline hangs up on me. I WILL SUE'],
      [
        'agent',
        'I understand how maddening it is to be left standing without a suitcase and cut off on top. Could you tell me what happened from the moment you landed?',
      ],
      ['customer', 'landed 10:40, belt 6, waited 1h, nothing, desk closed'],
      [
        'agent',
        "Thank you. I've found the tag: it's in Oslo. I'll keep hold of this one myself; the bag flies at 6 tonight and our courier rings your bell tomorrow before 10.",
      ],
      ['customer', 'ok'],
      ['agent', "I'll write to you this evening once it is on the plane."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-fresh-047',
    messages: [
      ['customer', 'my landlord needs proof that i pay you'],
      ['agent', "I've sent a statement to your mail. Has it turned up?"],
      ['customer', 'just now'],
      [
        'agent',
        'Splendid. You\'ll get a short survey after this chat, it asks "did we solve your problem?". Goodbye!',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-049',
    messages: [
      ['customer', 'i wanna return the dress its too small'],
      ['agent', 'Not a problem, shall I set up an exchange for the 12?'],
      ['customer', 'no i want the money'],
      ['agent', 'Fine, the label is in your mail and the money follows when the dress is here.'],
      ['customer', 'k thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-fresh-051',
    messages: [
      ['customer', 'my screen has a green line after the update'],
      ['agent', 'Is the line there from the moment you switch it on?'],
      ['customer', 'yes'],
      ['agent', 'Hold power and volume down for ten seconds, please.'],
      ['customer', 'ok it restarted'],
      ['agent', 'And? Gone or still there?'],
      ['customer', 'still there'],
      ['agent', 'Then please drop it at any of our shops, the repair is free.'],
      ['customer', 'alright'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
