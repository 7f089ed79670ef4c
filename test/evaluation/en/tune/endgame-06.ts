import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-066',
    messages: [
      ['customer', 'Dear support, your invoice 2207 carries our old company name.'],
      [
        'agent',
        'Dear Ms Hsu, please find the corrected invoice enclosed. We apologise for the wrong name. May I consider the complaint resolved to your satisfaction?\nKind regards\nP. Lund',
      ],
      ['customer', 'You may consider it so. L. Hsu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-067',
    messages: [
      ['customer', 'Dear sirs, the ramp of your branch is blocked by bins'],
      [
        'agent',
        'Dear Mr Tol, the bins will be moved behind the building by the porter this afternoon.\n\n> On Monday K. Tol wrote:\n> Is the ramp free again? Is there anything else you have to tell me?\n\nYours faithfully\nM. Reyes',
      ],
      ['customer', 'Thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-068',
    messages: [
      ['customer', 'My mother passed in May and her phone contract is still being debited'],
      [
        'agent',
        "My condolences, and bills on top of such a loss are the last thing anyone needs. I can end the contract as of May, and I'm wiring back what was taken since.",
      ],
      ['customer', 'that would help'],
      [
        'agent',
        "It's ended, the money is on its way. Is there some other contract of hers that you'd want me to see to?",
      ],
      ['customer', 'she had a tablet with you too I believe'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo'],
  },
  {
    id: 'en-endgame-069',
    messages: [
      ['customer', 'i cant move my character past the bridge'],
      ['agent', 'Try quick travel to the mill once, that jogs the quest.'],
      ['agent', 'did that get you over?'],
      ['customer', 'over the bridge and straight under the map lol, now im falling forever'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-070',
    messages: [
      ['customer', 'Which tram goes to the trade fair'],
      ['agent', 'Line 6 from the south gate, every eight minutes, your badge is your ticket.'],
      ['agent', 'Do you know all you need now? Not a single blank left?'],
      ['agent', 'Have a good fair!'],
      ['customer', 'thx'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-071',
    messages: [
      ['customer', 'the tap in the kitchen drips, i told the cleaner'],
      ['agent', 'Dripping taps are not ours, you have to ask the house manager about that.'],
      ['customer', 'whats his number'],
      ['agent', "0555 0147, he's in till four."],
      ['customer', 'right'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-endgame-072',
    messages: [
      ['customer', 'my order hangs at payment pending'],
      ['agent', 'Uh-huh, I follow.'],
      ['customer', 'since 9 this morning'],
      ['agent', "I'm nudging it through by hand. Please look at it now: has it jumped to paid?"],
      ['customer', 'It has!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own'],
  },
  {
    id: 'en-endgame-073',
    messages: [
      ['customer', 'Is it possible to get the manual on paper'],
      ['agent', 'I can post you one, free of charge, or you print the 12 pages with the quick start.'],
      ['customer', 'ill print it, found it thanks'],
      ['agent', 'And what would you like to get off your chest besides that?'],
      ['customer', 'Only that your phone music is lovely'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-endgame-074',
    messages: [
      ['customer', 'My sight test was booked for a Sunday'],
      ['agent', 'Let me look. How did you book, by phone or on the site?'],
      ['customer', 'by phone'],
      ['agent', "I've moved you to a weekday instead. Would you read me the last letters of your postcode?"],
      ['customer', 'KX'],
      ['agent', 'Good, the text message has gone out to you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-075',
    messages: [
      ['customer', 'The tent arrived without a single peg'],
      ['agent', 'A bag of 24 pegs went off to you on Tuesday by express.'],
      ['customer', "it's here"],
      ['agent', 'So the tent stands? Or are you short of some other bit?'],
      ['customer', 'It stands proud as a castle, nothing short. What a fantastic shop you are!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-endgame-076',
    messages: [
      ['customer', 'hi, i need to know if the cream is ok with my tablets'],
      ['agent', "Our pharmacist has looked: there's no clash between the two."],
      ['agent', 'Are you reassured by that?'],
      ['customer', 'Hmm.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-077',
    messages: [
      ['customer', 'my tutor did not come to the session'],
      ['agent', 'The lesson is back in your balance and Mrs Ode takes the one on Wednesday at 17:00.'],
      ['agent', "What haven't we talked about yet?"],
      ['customer', 'The fee for the exam in June'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-078',
    messages: [
      ['customer', "the car's clock is an hour out"],
      ['agent', 'Hold the trip knob until the digits blink, then turn it one click.'],
      ['customer', 'blinked, turned'],
      ['agent', 'Telling the right time?'],
      ['customer', '10:42 here and 10:42 on my wrist'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
