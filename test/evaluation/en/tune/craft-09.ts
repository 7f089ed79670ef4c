import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-099',
    messages: [
      ['customer', "hiya um my mum's careline pendant she pressed it when she fell and nobody came on"],
      ['agent', 'oh you poor pair. how long was she on the floor, roughly'],
      ['customer', 'two hours till i came with her shopping'],
      [
        'agent',
        "two hours on the floor, the button pressed, and no voice from the box, i hear that right don't i",
      ],
      ['customer', "yeah that's it"],
      [
        'agent',
        "the base unit was dialling the old landline exchange that closed last week. i'm having a mobile one driven out, kwame's there by six tonight",
      ],
      ['customer', 'ok'],
      ['customer', "kwame's been, he was lovely"],
      ['agent', 'ah good. so if your mum squeezes it now, does a voice come on?'],
      ['customer', "straight away, she's chatting to them"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-100',
    messages: [
      ['customer', "Your drone lost GPS and flew into my neighbour's window."],
      ['agent', "Drones don't lose GPS by themselves. I'd have a look at whoever was flying."],
      ['customer', 'It was over a lawn!'],
      [
        'agent',
        "As written above, our product was in order. The glass is for your neighbour's house insurance to sort out.",
      ],
      ['customer', 'Charming'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-craft-101',
    messages: [
      ['customer', 'My oven\'s "pizza" programme burns the base every time, at 230'],
      [
        'agent',
        'Buongiorno! In that model the lower element stays on full during "pizza", it was designed for a stone. We can either lend you a stone for a month or put a new curve on the oven by cable. Is one of the two to your taste?',
      ],
      ['customer', "The stone, let's try"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain', 'agree'],
  },
  {
    id: 'en-craft-102',
    messages: [
      [
        'customer',
        "just wanted to say that Femi on your Tuesday shift sat with me for an hour on the mortgage forms, he was incredibly kind, I've never felt so looked after by a bank",
      ],
      [
        'agent',
        "That will make Femi's day, thank you for writing it down! Is there something about the forms that's still open?",
      ],
      ['agent', 'His team lead will hear of it either way.'],
      ['customer', 'no no all signed'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-craft-103',
    messages: [
      ['customer', 'the rota app gives everybody my night shift, all 14 nurses got the alarm at 2'],
      ['agent', "okay wow. 14 phones going off at two for one person's shift, yours."],
      ['customer', 'correct'],
      [
        'agent',
        "That's a group tag where your name belongs. I'm taking the tag off and I'll sit up with it tonight at two to be sure one phone rings and not fourteen.",
      ],
      ['customer', "you'll sit up?"],
      ['agent', "Kettle's ready."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-104',
    messages: [
      ['customer', 'are you idiots even reading what I write'],
      ['agent', "I'm sorry that you feel this way. Could I take your booking reference, please?"],
      ['customer', 'I GAVE IT TWICE'],
      ['agent', 'Sorry, which number was that, the six digits?'],
      ['customer', 'yes the six digits'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-craft-105',
    messages: [
      ['customer', 'tracking stuck at customs since 4 March'],
      [
        'agent',
        "Hi! Customs want a paper from the sender, he uploads it today. Tomorrow by 1 pm you'll have a message from us with whatever customs answered.",
      ],
      ['customer', 'ok will wait'],
      ['agent', 'Hello, 12.40: released. Is the tracking moving for you as well?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-106',
    messages: [
      ['customer', "the crematorium gave my time to someone else, we've 60 people coming"],
      [
        'agent',
        "I understand. Two funeral directors rang within the same minute and both got a yes from us. The chapel's free straight after that slot, would the family accept that?",
      ],
      ['customer', "I suppose. It's not what mum wanted."],
      ['agent', "No, it isn't, and it's a horrible thing to be bargaining over this week of all weeks."],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'explain', 'agree'],
  },
  {
    id: 'en-craft-107',
    messages: [
      ['customer', 'the ramp at your museum is blocked by a coffee cart'],
      ['note', 'ramp blocked by coffee cart on south entrance, wheelchair visitor turned away at 11'],
      ['agent', "It won't be for long, I'm walking down there and pushing the cart off it."],
      ['customer', 'thank you very much'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'note'],
  },
  {
    id: 'en-craft-108',
    messages: [
      ['customer', "I'd like to pause my contact lenses and get September's box refunded"],
      [
        'agent',
        "Hi Noa! A box that's been opened has to stay opened, no money back on it I'm afraid. Pausing though: as long as you like, and I could send the next strength down as a trial.",
      ],
      ['customer', 'pause till March pls'],
      ['agent', 'Paused.'],
      ['customer', 'ty'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-craft-109',
    messages: [
      ['customer', 'pigeons on the solar panels again, your netting came loose'],
      ['agent', 'morning. Lads re-clipped it at eight. Any birds under there at the moment?'],
      ['customer', 'two, looking smug'],
      [
        'agent',
        "cheeky. They'll come back with the fine mesh on Friday, and Sandra pops by on the first of the month to look whether it has kept them out.",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-110',
    messages: [
      ['customer', 'my streaming profile is full of cartoons, no kids here'],
      ['agent', 'right, carry on, anything new in the house lately?'],
      ['customer', 'new telly in the guest room, my sister stayed'],
      [
        'agent',
        "Your sister's two probably watched under your name then, that's how they got in. I'll sweep the cartoons out and set up a guest profile for them.",
      ],
      ['customer', 'lol yes two nephews'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'explain'],
  },
]
