import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-181',
    messages: [
      ['customer', 'Can you tell me what documents I need for the mortgage meeting?'],
      ['agent', 'Of course: three payslips, your ID, and the last tax return. Copies will do.'],
      ['customer', 'and my husband the same?'],
      ['agent', 'Yes, the same three from him.'],
      ['agent', 'Does that cover it, or were there other questions before the meeting?'],
      ['customer', 'That covers it, see you Tuesday'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-182',
    messages: [
      ['customer', "Where's my refund? I was told 5 days, it's been 9"],
      [
        'agent',
        "I'm sorry it has taken so long. I'll chase the payments team today and message you by 5pm with the date.",
      ],
      ['customer', 'fine'],
      ['agent', 'In case they ask, is there any other card it could have gone to?'],
      ['customer', 'No only that one'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-183',
    messages: [
      ['customer', "I'd like to use my gift card online"],
      [
        'agent',
        "Gift cards can't be used online for sale items, but full-price ones are fine. I've put the shoes in your basket at full price with the card applied.",
      ],
      ['agent', 'Has that given you what you were after?'],
      ['customer', 'No, I wanted the sale price'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-endgame-184',
    messages: [
      ['customer', 'good morning i have made order but no email come'],
      ['agent', 'Good morning! I have sent the confirmation again to the same address.'],
      ['customer', 'wait please'],
      ['agent', 'Of course'],
      ['agent', 'Did you receive it?'],
      ['customer', 'received, thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-185',
    messages: [
      ['customer', "I'd like to cancel my gym membership"],
      ['agent', "Sorry to see you go! It's cancelled and nothing more will be taken."],
      ['agent', 'Was there something else you wanted seen to?'],
      ['customer', 'yeah my padlock is still on locker 31'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-186',
    messages: [
      ['customer', "my thermostat says 25 but it's freezing in here"],
      ['agent', 'I see. What are the radiators doing, warm or cold?'],
      ['customer', 'stone cold'],
      ['agent', 'Is it working at all at the moment, any light on the boiler?'],
      ['customer', "there's an orange one"],
      [
        'agent',
        "Orange means the pressure's low, which is why they're cold. Open the little tap underneath until the needle's at 1.5, that should bring it back.",
      ],
      ['customer', 'ok doing it now'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-endgame-187',
    messages: [
      ['customer', 'how do I merge two cells in this thing'],
      ['agent', 'Select both, right click, combine.'],
      ['agent', 'any joy?'],
      ['customer', 'bingo'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-188',
    messages: [
      ['customer', 'The technician left a hole in my wall and dust everywhere.'],
      [
        'agent',
        'Apologies for the mess he left behind. A decorator has filled the hole and painted over it while you were out.',
      ],
      ['customer', "oh that's good to hear"],
      [
        'agent',
        "Are you satisfied with the wall as it is now, and is there any damage that I haven't noted?",
      ],
      ['customer', 'Let me walk through the rooms again tonight'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-189',
    messages: [
      ['customer', "Did my parents' evening booking go through?"],
      ['agent', 'It did, 17:40 with Mr Lowe and 18:00 with Ms Brandt.'],
      ['customer', 'perfect thx'],
      [
        'agent',
        "You're welcome. If something comes up before then, reply to this message and the office will pick it up.",
      ],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-190',
    messages: [
      ['customer', "your site says I'm underage, I'm 54"],
      ['agent', 'Your birth year was saved as 2070. Fixed it to 1970 for you.'],
      ['agent', 'does it let you through to the checkout?'],
      ['agent', "I'll leave the chat now, have a nice evening"],
      ['customer', 'ok yes it does'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-191',
    messages: [
      ['customer', "when's the next bin day"],
      ['agent', 'Our lorry takes the green bins this Thursday, grey ones the Thursday after.'],
      ['agent', "Anything more you'd like to ask about the bins or recycling?"],
      ['customer', 'Nope, got it on the calendar'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-192',
    messages: [
      ['customer', 'My card was declined in front of a client. Mortifying.'],
      ['agent', "That must have been so embarrassing. I've lifted the block; could you try a small payment?"],
      ['customer', 'ok at the coffee machine'],
      ['agent', 'Did it take it?'],
      ['customer', 'Declined again'],
      ['agent', "I'm sending you a virtual card, it'll be in your app within five minutes."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-endgame-193',
    messages: [
      ['customer', 'Do I need to bring my own skates?'],
      ['agent', 'No, the desk hires them out for 4 euro, all sizes.'],
      ['customer', 'nice'],
      ['agent', 'Any more questions about Saturday?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
]
