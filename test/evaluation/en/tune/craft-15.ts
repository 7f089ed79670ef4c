import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-177',
    messages: [
      ['customer', 'the audio guide at the castle talks about a different castle'],
      [
        'agent',
        'Hear hear, that happens when the last group came from up the valley. I could beam the right one into it, just hold it against my desk... there.',
      ],
      ['customer', 'holding'],
      ['agent', "I'll refund the guide as well. Which castle is it talking about these days, ours?"],
      ['customer', 'yours, ghosts and all'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'explain'],
  },
  {
    id: 'en-craft-178',
    messages: [
      ['customer', "I need someone to look at the bus stop bench, it's a trap"],
      ['agent', "We do timetables, benches are the borough's. Was there something on the bus side too?"],
      ['customer', 'No, I am asking about a bench'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-179',
    messages: [
      ['customer', 'Your webinar started without me, the link was for Thursday and it was on Wednesday'],
      ['agent', 'My sincerest regrets for the wrong day in the link. The recording lies in your mailbox.'],
      ['customer', 'thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-craft-180',
    messages: [
      ['customer', "our mosaic tiles came in two sizes 20 and 20.5 mil, tiler's standing about at 300 a day"],
      [
        'agent',
        'If I sum up: two sizes in one order, half a mil apart, and a tiler who costs you 300 a day with his arms folded.',
      ],
      ['customer', 'Yes'],
      [
        'agent',
        "Two kilns, one hotter than the other, and that half a mil is the result. I'm driving a pallet of 20s over in person, does twelve o'clock suit your man?",
      ],
      ['customer', "he says twelve's fine"],
      ['agent', "Pallet's down. So does he lay again?"],
      ['customer', "He's gone for lunch"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-181',
    messages: [
      ['customer', 'Dear Madam, the new lock on the allotment gate sticks no longer, your man has oiled it.'],
      [
        'agent',
        'Dear Mr Pryce,\nsplendid. After the first hard rain I shall trouble you with one more letter, to enquire if it still turns.\nYours, Edith Marlow',
      ],
      ['customer', 'No trouble at all.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'en-craft-182',
    messages: [
      ['customer', "can i swap my night at the hostel for my friend's"],
      ['agent', 'hey, swapping nights isnt a thing here sorry, system wont let us'],
      ['customer', 'what if he cancels & i book?'],
      ['agent', 'thats between u two i guess'],
      ['customer', 'k'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-183',
    messages: [
      [
        'customer',
        "My mother's ashes were sent by ordinary parcel. The parcel has been sitting in a shop with crisps.",
      ],
      [
        'agent',
        "I'm so very sorry for what you must be feeling at the thought of her beside the crisps. I'll fetch her from that shop this afternoon and bring her to you, if that would be right by you?",
      ],
      ['customer', 'That would be right, yes.'],
      ['agent', 'Then at four. Is there some further wish, great or small?'],
      ['customer', 'None. Thank you.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-craft-184',
    messages: [
      ['customer', 'is the beach wheelchair free on sunday'],
      ['agent', "Hi! It's out for repair, we'll keep you in the loop on that"],
      ['customer', 'so no for sunday?'],
      ['agent', 'Not sure yet!! fingers crossed'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-craft-185',
    messages: [
      ['customer', 'The gas man says your pipe is illegal'],
      [
        'agent',
        'The gas man should stick to gas. That pipe was perfectly legal when we laid it and whoever bought the house took it as it stood.',
      ],
      ['customer', 'So what do I do?'],
      ['agent', 'Ring the network operator. We are not in a position to touch it.'],
      ['customer', 'ok, wow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-186',
    messages: [
      ['customer', "so i was supposed to have my gown for graduation and um it's a child's one"],
      [
        'agent',
        'oh sweetheart no, on graduation day of all days. what else is wrong with it apart from the size',
      ],
      ['customer', "hood's missing"],
      ['agent', "i'll run a long one with a hood across the square, you'll have it at ten to eleven"],
      ['customer', "i'm by the fountain"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-craft-187',
    messages: [
      ['customer', 'Somebody scratched a word into our door in the student hall'],
      ['note', 'hate word on door 214, photo taken by porter, police informed 9:30'],
      [
        'agent',
        "Hi Leila. I'm sending the painter up, and the warden will come and find you when the police have answered.",
      ],
      ['customer', 'ok, thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague', 'note'],
  },
  {
    id: 'en-craft-188',
    messages: [
      ['customer', 'Water comes through the roof box when I wash the car'],
      [
        'agent',
        "Hey Magnus. The rubber had frozen to the lid, and pulling it open tore a lip. A new rubber's in Friday's post; the week after, our Lotte gives you a tinkle to ask if the box has stayed dry inside.",
      ],
      ['customer', 'Sounds good, hi to Lotte'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-189',
    messages: [
      ['customer', "Two of your people promised me they'd call back on Friday. They never did."],
      ['agent', 'Could you tell me your reference, please?'],
      ['customer', 'QX-12'],
      ['agent', 'Thank you. And your date of birth?'],
      ['customer', 'Not again'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-190',
    messages: [
      ['customer', 'your app told my boss i was at the gym during work, it was the day before'],
      [
        'agent',
        "hey Sam, we shouldn't have stamped the wrong day on it, sorry about that one for real. what's possible from here: a letter to your boss, signed, saying so. want it?",
      ],
      ['customer', 'god yes'],
      ['agent', "I've sent it just now, copy to you. happy with how it reads, or is something left over?"],
      ['customer', "left over yes, my girlfriend's boss got one too"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo', 'agree'],
  },
]
