import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-broad-d-365',
    messages: [
      ['customer', 'Dear Sirs, the annual multi-trip ticket was meant to arrive before Easter. It is June.'],
      [
        'agent',
        'Dear Mrs Holm,\nbefore Easter was promised, June it has become. In what way did you travel in the meantime, on single tickets?',
      ],
      ['customer', 'Yes, 31 of them, copies attached.'],
      [
        'agent',
        'Dear Mrs Holm,\nthe printing house folded in March and we were late in finding another, hence the gap. I shall refund all 31, and the pass is handed to you at the counter of your station from Monday. On Friday of next week I shall inquire whether the gates take it.',
      ],
      ['customer', 'Thank you, that is handled with real courtesy, I shall tell my walking club.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-broad-d-366',
    messages: [
      ['customer', 'Dear gym, I was told off for filming. I filmed my own feet.'],
      ['agent', 'Dear Ola,\nfilming is against clause 14, which you signed. Other members read it as well.'],
      ['customer', 'Dear gym, my own feet?'],
      [
        'agent',
        "Dear Ola, you may take it up with the head of the chain, it's not for the branch. Kind regards",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-broad-d-367',
    messages: [
      ['customer', "Dear hotel, your confirmation has 2 adults, we're 2 adults and a baby. Please correct."],
      [
        'agent',
        "Dear Mr Zanetti,\ncorrected, baby bed included. We're looking forward to all three of you. Should you miss anything on the new confirmation, a line to us is enough.",
      ],
      ['customer', "Dear all, it's fine now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-broad-d-368',
    messages: [
      [
        'customer',
        'Dear practice, since the new drops my vision is blurred for hours, and I drive a school bus.',
      ],
      [
        'agent',
        'Dear Mr Whitby,\nanybody would be anxious about that. Kindly leave the drops out tonight. Dr Sand sees you tomorrow at 7:15, before your round. Does the hour suit?',
      ],
      ['customer', 'It does.'],
      ['agent', 'Dear Mr Whitby,\nI hope that the morning went well. How is the sight now, clear again?'],
      ['customer', "Clear as glass until noon, after that I couldn't say yet."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'agree', 'facts'],
  },
  {
    id: 'en-broad-d-369',
    messages: [
      ['customer', 'hi its the lad with the moped you did the brakes they squeal'],
      ['agent', 'aye whens it squeal wet mornings or all the while'],
      ['customer', 'wet mornings'],
      [
        'agent',
        'thats pads bedding in bit of glaze on em pop by tomorrow dinner and ill rough em up takes me ten minutes',
      ],
      ['customer', 'sound'],
      ['agent', 'youll be wanting owt else while youre here'],
      ['customer', 'nah just that'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-broad-d-370',
    messages: [
      ['customer', "the app for the swim school says my son's level dropped from 4 to 2"],
      [
        'agent',
        "Hi! That'll have knocked him a bit, poor thing. We changed the scale, your 4 is called 2 now. I can put the old number beside it, want me to?",
      ],
      ['customer', 'yes please, he was gutted'],
      ['agent', 'done, shows "2 (old 4)". happy with it now?'],
      ['customer', 'he says 2 is for babies 😂'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-broad-d-371',
    messages: [
      ['customer', 'My prescription went to a chemist in another town, 60 km away.'],
      [
        'agent',
        'Hello Mr Lange. The chemist in the profile gets it, and the profile is your own business. Did you look?',
      ],
      ['customer', 'The profile says Neustadt. There are twenty Neustadts!'],
      ['agent', 'You could have written the postcode.'],
      ['customer', 'Can you resend it?'],
      ['agent', "Not once it's dispensed, the law forbids it. Was that all?"],
      ['customer', 'No. Which Neustadt has it?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-broad-d-372',
    messages: [
      [
        'customer',
        'Good morning. Our delegation of nine was booked in row 1 to 9, one below the other, like a totem pole.',
      ],
      ['agent', 'Good morning Mr Nakamura, nine people in nine rows, I do see. We regret the seating.'],
      [
        'agent',
        "The tool fills the aisle first unless it's told otherwise, this lies behind it. We can seat you in rows 20 and 21 together, or pairs in the front. What may I arrange?",
      ],
      ['customer', 'Rows 20 and 21.'],
      ['agent', 'Arranged. Have I met your wish?'],
      ['customer', 'You have met it, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-broad-d-373',
    messages: [
      ['customer', 'hello i rang monday and tuesday about the hoist for mum at the day clinic'],
      [
        'agent',
        'monday and tuesday and here we are on thursday im sorry for that you must be at the end of your tether',
      ],
      ['customer', 'i lift her on my own'],
      ['agent', 'on your own bless you'],
      [
        'agent',
        'the hoist man can be at the clinic at four today or at yours tomorrow at ten youve only to say',
      ],
      ['customer', 'today'],
      ['agent', 'today it is and ill phone at six to hear that it lifts her as it should'],
      ['customer', 'thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'en-broad-d-374',
    messages: [
      ['customer', 'Dear festival, I was refused re-entry with my hearing dog. I missed the headliner.'],
      [
        'agent',
        'Dear Ms Novak,\nrefused at the gate with your hearing dog, and the headliner missed. The matter is being examined and you will be contacted.',
      ],
      ['customer', 'By whom and when?'],
      ['agent', 'By the safety group, in due time.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'inform.vague'],
  },
  {
    id: 'en-broad-d-375',
    messages: [
      ['customer', "printer in library ate my thesis pages 40-60 and I've paid for them"],
      ['agent', "hey, 40-60 paid n eaten, got it. what colour's the lamp on it?"],
      ['customer', 'yellow'],
      ['agent', 'yellow = roller stuck again, old machine. I print them here at the desk, ready in 10 min'],
      ['customer', 'nice'],
      ['agent', 'got them? pages all there?'],
      ['customer', '58 is missing'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-broad-d-376',
    messages: [
      ['customer', 'Do you have a quiet hour for autistic kids at the trampoline park?'],
      ['agent', 'We do! Sundays 9 to 10, lights low.'],
      ['customer', 'Great. How many kids?'],
      ['agent', 'Fifteen at most. Did I leave any question out?'],
      ['customer', "No, you didn't."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-broad-d-377',
    messages: [
      ['customer', "Dear registry, you addressed the letter about my late husband's degree to him."],
      [
        'agent',
        'Dear Mrs Amsel,\nplease accept our condolences, and my apology for that letter. To find his name on an envelope must have been painful.\nHis record was closed in one register and left open in the other. I have closed it today. Would you wish to receive his certificate framed?',
      ],
      ['customer', 'I would. You are very kind, I am moved.'],
      ['agent', 'Then may I ask if there is anything besides that we can do in his memory?'],
      ['customer', 'A line in the alumni journal, perhaps.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'agree', 'advocate'],
  },
  {
    id: 'en-broad-d-378',
    messages: [
      ['customer', 'The car wash in your garage took my aerial off, guard laughed.'],
      ['agent', 'Hi Theo, laughing at that is poor form. That would wind me up.'],
      [
        'agent',
        "The arm hangs lower since the storm. An aerial is ordered, and I'll fit it on Tuesday at six when you come back from work. Can you live with that?",
      ],
      ['customer', 'yeah I can live with that'],
      ['agent', 'Great, anything left to grumble about? Grumble away.'],
      ['customer', 'the guard!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'agree', 'facts'],
  },
]
