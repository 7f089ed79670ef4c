import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-287',
    messages: [
      ['customer', "What's the state of play with the noise barrier?"],
      [
        'agent',
        "Dear residents' group, the tender has gone out, and news will follow in due course. Which other matters would your group like us to comment on?",
      ],
      ['customer', 'None for the present. Thank you.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-ending-b-288',
    messages: [
      ['customer', 'The prosthesis chafed by lunchtime every day.'],
      [
        'agent',
        "you've been walking on the new liner for an hour now mr dimitrov. any chafing? and anything you'd like to bring up before you go?",
      ],
      [
        'customer',
        "no chafing and nothing to bring up. i'll be singing your praises to the whole rehab group",
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-b-289',
    messages: [
      ['customer', 'Both our fridge cabinets run at 9 degrees.'],
      [
        'agent',
        "Gas topped up on both an hour ago. I'll be back on the phone on Friday to hear that they hold 4.",
      ],
      ['agent', 'Down at 4 by now?'],
      ['customer', "The thermometer's in the other shop, can't say."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-b-290',
    messages: [
      ['customer', "My late husband's phone bill keeps coming. It tears me up each time I see his name."],
      [
        'agent',
        "To see his name each month must hurt dreadfully. I'll close the contract, without notice or fee. What was his date of birth?",
      ],
      ['customer', '3 June 1950'],
      ['agent', 'And is the address still the one on the bill?'],
      ['customer', 'it is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-ending-b-291',
    messages: [
      ['customer', 'The playground swing is broken.'],
      [
        'agent',
        'That playground belongs to the housing trust, please report it to them. Have you any remaining questions for the Parks team?',
      ],
      ['customer', 'Who at the trust? I rang them, they said Parks.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-ending-b-292',
    messages: [
      ['customer', 'I stood at the airport without my visa because your courier was late.'],
      [
        'agent',
        'Dear Mr Rahimi,\nMissing a flight over a late courier is heartbreaking. I apologise unreservedly for it. The visa fee, the courier and the flight, 688 in all, have been wired to you.\nDoes this make up for what happened, as far as money can?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-ending-b-293',
    messages: [
      ['customer', 'Could I get the minutes in large print?'],
      [
        'agent',
        'Of course, I can print them at 18 point. In fact here they are. Large enough for you to read without the lens?',
      ],
      ['customer', 'Without any lens at all.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-ending-b-294',
    messages: [
      ['customer', 'good evening the carer forgot moms eye drops'],
      ['agent', 'the night nurse was there at 8 and gave them'],
      ['agent', 'is mom ok now with her drops'],
      ['customer', 'she got the left eye only she says'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-295',
    messages: [
      ['customer', 'the pension portal shows 0 years'],
      [
        'agent',
        "31 years back in. is 31 what you'd expect? anything else gone missing? the cause, you'll hear about that once our people know it",
      ],
      ['customer', "i'd have to dig out my papers for that"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-ending-b-296',
    messages: [
      ['customer', 'I want to swap my Thursday cleaning lady.'],
      ['agent', 'Would Olga be all right? She has Thursdays free.'],
      ['customer', "Olga's fine."],
      ['agent', 'Olga then. Does anything further want changing in the plan?'],
      ['customer', "Maybe the hours. Maybe not. Let's see how she gets on."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-297',
    messages: [
      ['customer', 'the ferry left without us though we had tickets'],
      ['agent', "you have to be at the pier fifteen minutes ahead that's not our fault"],
      ['customer', 'what do we do now'],
      ['agent', "you need to ask at the island line's desk"],
      ['customer', 'and is there anything else going tonight'],
      ['agent', 'only theirs'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-ending-b-298',
    messages: [
      ['customer', 'Wanted to hear if my blood donation was of use.'],
      [
        'agent',
        "It was, it went to a mother and child at St Luke's on Friday. Was that the kind of answer you hoped for?",
      ],
      ['customer', "Better than I'd hoped! You made my whole week, what a lovely service."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-b-299',
    messages: [
      ['customer', 'My allotment has no water since the pipe works.'],
      [
        'agent',
        "I've had the cock at row C opened, and I'm ordering you a new tap as well. Water in the can again?",
      ],
      ['customer', 'Brown sludge in the can.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
]
