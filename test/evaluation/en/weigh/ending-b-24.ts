import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-300',
    messages: [
      ['customer', "I'd like to bring my dog to the ward"],
      ['agent', "we can't let dogs up there, sadly"],
      ['agent', "there's a bench in the garden though, she can be wheeled out to it"],
      ['agent', 'anything you want to know about that?'],
      ['agent', 'the garden door shuts at six'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-ending-b-301',
    messages: [
      [
        'customer',
        "Your fitter put the door in with the hinges on the wrong side and the fridge behind it can't open.",
      ],
      ['agent', 'I see, hinges on the wrong side, and the fridge blocked by it.'],
      ['customer', "That's the picture."],
      ['agent', 'The door has been put on the rehanging list. Many thanks for the photos.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-302',
    messages: [
      ['customer', 'Dear HR service, my parental leave is entered from the 1st, it should be the 15th.'],
      [
        'agent',
        "Dear Ms Nakamura, entered from the 15th as you wished, see the new sheet. Would you check whether the sheet is accurate, and is there anything about the leave that we haven't talked about?",
      ],
      ['customer', "Dear Mr Said, accurate, yes. What we haven't talked about is the holiday I've got left."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-303',
    messages: [
      ['customer', 'The choir needs a room with a piano.'],
      ['agent', 'Room 5 has a grand and nobody in it. Shall it be 5?'],
      ['customer', '5, gladly'],
      ['agent', "I gave you 5. So, that's the choir housed?"],
      ['customer', 'Housed and happy.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-304',
    messages: [
      ['customer', 'the ear drops burn'],
      [
        'agent',
        "stop them, the doctor's put you on the oily ones, they're at the chemist's. have i eased your mind",
      ],
      ['customer', "you may have. i'll know when i've had the first drop"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-305',
    messages: [
      ['customer', 'My theatre subscription came with seats apart.'],
      [
        'agent',
        "Because two were booked by phone and two online, the system split you up. You're now in row 7, side by side. Any other snags with it?",
      ],
      ['customer', 'Not one.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-306',
    messages: [
      ['customer', 'I want to complain about the water pressure.'],
      ['agent', 'Where in the house is it weakest?'],
      ['customer', 'the top floor shower'],
      ['agent', 'And was it any better in the summer?'],
      ['customer', 'a bit yes'],
      ['agent', "Is there anything else you've noticed, air in the pipes for example?"],
      ['customer', 'it spits now and then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-b-307',
    messages: [
      ['customer', 'The tutor never logged in to my lesson.'],
      ['agent', "Your credit's been given back and Ms Lenz has free slots all evening. Fair enough?"],
      ['customer', "A credit doesn't teach me algebra before tomorrow's test."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-308',
    messages: [
      ['customer', 'Hi! Got the vouchers for our staff party, cheers'],
      ['agent', 'Super! Were they all that was missing for the party?'],
      ['customer', 'Haha no, the band has cancelled. Know any?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-309',
    messages: [
      ['customer', 'The lane in front of our shop floods whenever it rains.'],
      [
        'agent',
        "Dear shopkeepers, leaves had clogged the grid, hence the flood. The grid was cleared at dawn and I'll add it to my own round. It poured at noon: did your doorstep stay dry?",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-ending-b-310',
    messages: [
      ['customer', 'whats the visiting time'],
      ['agent', 'two till seven, except for the ICU'],
      ['customer', 'thanks'],
      ['agent', "you're welcome. that should be all you need. mask at the door please"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-311',
    messages: [
      ['customer', 'the soft play party, is the cake nut free'],
      [
        'agent',
        "it's nut free, and so's the lunch. does that reassure you? any other allergies i should pass to the kitchen or is that us done?",
      ],
      ['customer', "reassured, no others, that's us done"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-312',
    messages: [
      ['customer', 'my meal kit has no recipe card'],
      ['agent', "it's in your app under Cards, number 18"],
      ['bot', 'How did we do today? Was your problem solved? Is there anything else we can help with?'],
      ['customer', '5 stars'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
