import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-300',
    messages: [
      ['customer', 'The rash of pop-ups in your game, can that be stopped?'],
      ['agent', '"Quiet mode" in the profile, I\'ve flipped it for you. Any relief?'],
      ['customer', "They come at the end of a level and I'm stuck in level 9."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-301',
    messages: [
      ['customer', "Right, that's my mother's tariff changed then."],
      ['agent', 'Right. And you yourself, have you got a wish as well?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-302',
    messages: [
      ['customer', 'i pressed reset on the hob like you said'],
      ['agent', 'good good and the child lock light is it off now and can you cook'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-303',
    messages: [
      ['customer', 'I have a question about my bill.'],
      ['agent', 'Sure. Only about the bill, or was there anything else as well?'],
      ['customer', 'Only the bill. It says "service 4.50".'],
      ['agent', 'Pick the e-bill in the app and that line goes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-304',
    messages: [
      ['customer', 'hello i need two things a pin and a new card'],
      ['agent', 'the pin first then does the letter with the old pin still exist'],
      ['customer', 'no'],
      ['agent', 'ok thats one down the new pin is in your app and now to the card is the address unchanged'],
      ['customer', 'it is'],
      ['agent', 'then that goes out tonight bye bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-a-305',
    messages: [
      ['customer', "The kids' tablet plays no cartoons."],
      ['agent', 'Tell me more, what do they see?'],
      ['customer', 'A spinning circle.'],
      ['agent', 'Delete the download and fetch it fresh.'],
      ['customer', 'Doing... okay they cheer.'],
      ['agent', 'Cheering as in solved, I gather? Nothing more from the little ones?'],
      ['customer', 'Solved, and nothing more from that side of the sofa.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-306',
    messages: [
      ['customer', 'I typed my name wrong on the visa form.'],
      ['agent', 'It reads "Kowalczyk" now.'],
      ['agent', 'Correct like so? Anything besides?'],
      ['customer', "Correct like so. Besides, I'd need the form in English too."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-307',
    messages: [
      ['customer', "We've a leak under the new sink."],
      ['agent', 'Hand-tighten the grey nut, a quarter turn.'],
      ['customer', 'done'],
      ['agent', 'Dry now, and nothing else wrong in the kitchen?'],
      ['customer', "Ask me when the plumber has been, he's got opinions."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-308',
    messages: [
      ['customer', 'Hi the pin pad on the oven is locked'],
      ['agent', 'Key symbol, five seconds.'],
      ['customer', 'that was all?'],
      ['agent', 'That was all. Cooking?'],
      ['customer', 'Cooking.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-309',
    messages: [
      ['customer', 'my train seat is by the toilet again. pls move me'],
      ['agent', "You're in coach 4 now, seat 61."],
      ['agent', 'Better off there?'],
      ['customer', 'coach 4 has no power sockets and i need to work'],
      ['agent', "Then I'll look for one with sockets and swap you over."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-a-310',
    messages: [
      ['customer', "I'm stuck at the airport since last night with two toddlers."],
      [
        'agent',
        "Two toddlers and a night on benches, that's rough. I can offer you the day room at gate 9, and I've opened it for you.",
      ],
      ['agent', 'Have we made it a bit more bearable?'],
      ['customer', "We'd have to find gate 9 before I can say."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'en-ending-a-311',
    messages: [
      ['customer', "I'm stuck at the airport since last night with a dog."],
      ['agent', 'That must wear you both down. Would a day room make it more bearable?'],
      ['customer', 'It would, yes.'],
      ['agent', 'Gate 9, tell them Ruth sent you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'agree'],
  },
  {
    id: 'en-ending-a-312',
    messages: [
      ['customer', "Nice, the order's split into two addresses."],
      ['agent', 'Got any more orders that want splitting, or shall I let you get on with your day?'],
      ['customer', "I'll get on with my day."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
