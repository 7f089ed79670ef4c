import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-326',
    messages: [
      ['customer', 'our payslips arrived, thank you'],
      ['agent', "great that's that. what else is bugging payroll at yours?"],
      ['customer', 'the pension rate for two of the drivers is off'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-327',
    messages: [
      ['customer', 'The catheter bags you deliver are the wrong size.'],
      [
        'agent',
        "Dear Ms Bianchi, 500 ml bags were delivered in place of the 750s at noon. Once you've used them for a while I'll be calling to find out how you get on. Did we get the size right?",
      ],
      ['customer', 'Dear nurse Tom, 500 is right.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'en-ending-b-328',
    messages: [
      ['customer', 'wrong sofa colour, we said moss'],
      [
        'agent',
        "the moss one's been unpacked in your living room by the lads, they've just radioed. you like it?",
      ],
      ['customer', "my wife hasn't said a word yet"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-329',
    messages: [
      ['customer', "I'm told you lost my application for the allotment."],
      [
        'agent',
        "We found it, Mrs Roy, and you're on the list at place 3. I can show you the plots at any time. Is your mind at rest about the application, and what else would you have us look into?",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-b-330',
    messages: [
      ['customer', 'the screen in our waiting room shows the wrong queue'],
      ['agent', 'How long has it been doing that?'],
      ['customer', 'since lunch'],
      ['agent', "Switch the box under it off and on. Tell us in case that's no use."],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-b-331',
    messages: [
      ['customer', "booking ref won't load"],
      ['agent', 'try the one in the second mail'],
      ['agent', 'is it opening?'],
      ['agent', 'sorry, second mail from the bottom I mean'],
      ['customer', 'yep opened'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-332',
    messages: [
      ['customer', 'can you turn my neighbours heating down'],
      ['agent', "thats on the neighbours own thermostat you'll have to knock on his door im afraid"],
      ['agent', 'well then is there anything to do with your own flat'],
      ['customer', "no my flat's ok"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-333',
    messages: [
      ['customer', "My student is marked absent and he's here, in my room!"],
      ['agent', 'Oh? Which lesson is that?'],
      ['customer', 'Maths, period 2.'],
      [
        'agent',
        "So he's sitting in maths while the list has him absent. He's marked present. Has it changed on your list?",
      ],
      ['customer', 'It has him present, but in period 3 now.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-ending-b-334',
    messages: [
      ['customer', 'I have not had my travel refund.'],
      ['agent', "Good morning. Has the refund been solved on the airline's side, do you know?"],
      ['customer', 'they say yes, ages ago'],
      ['agent', 'And was it to the same card?'],
      ['customer', 'yes'],
      ['agent', 'Right, one moment please.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-335',
    messages: [
      ['customer', 'Is the sauna mixed on Sundays?'],
      ['agent', 'It is, from noon onwards.'],
      ['agent', "So long as I'm here: more?"],
      ['customer', 'no more :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-336',
    messages: [
      ['customer', "Roof window won't shut and it's going to rain"],
      ['agent', 'Shall I close it from the control room?'],
      ['customer', 'yes please'],
      ['agent', "Motor's run. Has it shut?"],
      ['customer', "I'm in the cellar saving the boxes, can't look now"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-337',
    messages: [
      ['customer', "My gran's alarm pendant kept going off at night."],
      [
        'agent',
        'Hello Lee, it lay under her pillow and the pressure set it off, so a wall hook was put up by her bed. Two quiet nights by now, I gather?',
      ],
      [
        'customer',
        'Two quiet nights, yes! Gran and I think the world of you. Anyone who asks, I send to you.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'advocate'],
  },
  {
    id: 'en-ending-b-338',
    messages: [
      ['customer', 'Reference letter pls, for my landlord'],
      [
        'agent',
        "Letter's in your inbox, stamped. Does it say all he wants to know? Can I get you another paper?",
      ],
      ['customer', "It doesn't say since when I work here, and he wants that"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
