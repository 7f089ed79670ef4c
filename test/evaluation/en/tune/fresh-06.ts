import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-086',
    messages: [
      ['customer', 'how do I reset my thermostat'],
      ['agent', 'Press and hold the dial till it blinks, then let go. It should greet you with hello.'],
      ['customer', 'it says hello'],
      ['agent', "Splendid, it's back to factory settings. Is the heat coming on as you want it?"],
      ['customer', 'too early to say, the room needs an hour'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-fresh-088',
    messages: [
      ['customer', 'Hello, my flight was diverted and I spent the night on the floor of the airport'],
      [
        'agent',
        "A night on the floor, you must be exhausted. The storm closed the runway at one, hence the diversion. I'm putting you on the next plane, with a lounge voucher.",
      ],
      ['customer', 'ok, that helps'],
      ['agent', 'Safe travels. Is there something else I might arrange before you board?'],
      ['customer', 'A wheelchair for my mum at arrival.'],
      ['agent', 'Ordered.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'en-fresh-090',
    messages: [
      ['customer', "my boiler AGAIN, second time this winter, kids are freezing. I'm livid"],
      [
        'agent',
        "You've every right to be livid with freezing kids at home. What is the boiler doing right now?",
      ],
      ['customer', 'nothing, dead'],
      ['agent', 'Any code on the display?'],
      ['customer', 'E4'],
      [
        'agent',
        "E4 is the fan, the part we fitted in December came from a bad batch. Sorry for that bad part. I'll have Rob out to you by 2 with a new one.",
      ],
      ['customer', 'ok'],
      ['agent', "After a fortnight I'll check in again whether it's run without a fault."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'en-fresh-092',
    messages: [
      ['customer', "Hi! Our POS shows yesterday's prices."],
      ['agent', "Hi! I've pushed the price file again. Could you scan one item? Right price?"],
      ['customer', "right price on till 1, till 2 i can't tell yet, it's booting"],
      ['agent', 'Fine, give it a moment.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-fresh-094',
    messages: [
      ['customer', 'Question re VAT on invoice 20-118.'],
      ['agent', 'Reverse charge applies, hence 0 %. Does that answer what you wanted to know?'],
      ['customer', 'It does, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-096',
    messages: [
      ['customer', 'whats ur address, need to send the router back'],
      ['agent', 'PO Box 5, Derby, postage is free.'],
      ['customer', 'k'],
      ['agent', "And that's all you came for?"],
      ['customer', 'ya'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-098',
    messages: [
      ['customer', 'hello, can you please tell me the status of application 7781'],
      [
        'agent',
        'It is with the housing office. They decide on 4 June, and Ms Adeyemi signs the letter by the 6th.',
      ],
      ['customer', 'thank you'],
      ['agent', 'Do you want to ask me anything else?'],
      ['customer', 'Yes'],
      ['agent', 'Please do.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-fresh-100',
    messages: [
      ['customer', "I can't find the setting for dark mode"],
      ['agent', 'Profile, Display, Theme. Found it?'],
      ['customer', 'found it'],
      ['agent', 'Do you need any more help from us?'],
      ['customer', 'nah'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-102',
    messages: [
      [
        'customer',
        "I've been waiting at the stop for the shuttle for 50 minutes, with two toddlers. It's raining",
      ],
      [
        'agent',
        "Fifty minutes in the rain with two toddlers, you poor things, that's exhausting. The driver has your stop next and is there in four minutes. I'm staying on the line till you sit in it.",
      ],
      ['customer', 'i see it'],
      ['agent', 'Lovely. Shall I give you the fare back as well?'],
      ['customer', 'yes please'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts'],
  },
]
