import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-491',
    messages: [
      ['customer', '@QuickBite 90 MINUTES. food arrived FROZEN. driver laughed. NEVER AGAIN'],
      [
        'agent',
        "@hungry_hippo Hey, cold food after ninety minutes would ruin anyone's evening. We're sorry for the wait and the state it came in. The full amount's back in your QuickBite wallet. Can you see it in there? Zed",
      ],
      ['customer', 'WALLET??? i want it on my CARD'],
      ['agent', "@hungry_hippo Gotcha. It's been moved to the card. Zed"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
    heated: true,
  },
  {
    id: 'en-social-492',
    messages: [
      ['customer', 'it says on my card. you sure'],
      ['agent', 'Yes, £27.40. Showing with your bank? Zed'],
      ['customer', 'they update at midnight so who knows'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-493',
    messages: [
      ['customer', 'missing the drinks @QuickBite'],
      [
        'agent',
        "@thirsty_t Hi. Couriers don't check bags, restaurants pack them, so the restaurant is who you want. You should have opened the bag at the door. Zed",
      ],
      ['customer', '5 floors up. sure'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-social-494',
    messages: [
      ['customer', 'can I change the address after ordering'],
      [
        'agent',
        "@moving_mo As long as the rider hasn't picked up, I can change it. Drop me the new one. Zed",
      ],
      ['customer', '9 Quay St'],
      ['agent', 'Changed! Zed'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-social-495',
    messages: [
      ['customer', 'charged a "small order fee" on a £40 order?'],
      [
        'agent',
        "Hi Dilys, sorry about that fee! It came on because your order was split over two kitchens. I've knocked it off. More I can do? Zed",
      ],
      ['customer', 'no, good'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-496',
    messages: [
      [
        'customer',
        'ordered 2 margheritas, got 1 marinara 1 hawaii, the neighbour got my margheritas and ate one already',
      ],
      [
        'agent',
        "Ha, what a swap. So you've a marinara and a hawaii in place of two margheritas, one of which is inside your neighbour. Want me to send two new ones, on us? Zed",
      ],
      ['customer', 'YES pls'],
      ['agent', "They're in the oven. Zed"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree'],
  },
  {
    id: 'en-social-497',
    messages: [
      ['customer', 'is the promo for new users only'],
      ['agent', 'It is, but EATMORE works for everybody till Sunday. Zed'],
      ['customer', '🙌'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-498',
    messages: [
      ['customer', 'rider cant find me'],
      ['agent', "I've dropped a pin by the blue gate for him. Has he turned up? Zed"],
      ['customer', 'turning up as i type. yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-499',
    messages: [
      ['customer', 'let me tip my rider after 3 days, forgot'],
      [
        'agent',
        "That's sweet of you! Tips close after 24 hours and there's no way for me to reopen them. Zed",
      ],
      ['customer', 'aw'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-500',
    messages: [
      ['customer', 'restaurant says they never got the order'],
      ['agent', "Hold tight, I'll ring them and message you back in five minutes. Zed"],
      ['customer', 'holding'],
      ['agent', "They've found it under the printer, it's cooking. Zed"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-501',
    messages: [
      ['customer', 'app logs me out each time i switch to the bank app'],
      ['agent', "That's annoying when you're hungry! I see. What phone is it on? Zed"],
      ['customer', 'an old android 10'],
      [
        'agent',
        'Turn off "Deep clean" under Battery. Does it keep you logged in, and was there something else? Zed',
      ],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-502',
    messages: [
      ['customer', "you DOUBLE charged me, scammers. I'm reporting you to the police!!"],
      ['agent', 'There is only one charge. Please learn how pending payments work. Zed'],
      ['customer', 'wow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'en-social-503',
    messages: [
      ['customer', 'about the "learn how pending payments work" reply above...'],
      [
        'agent',
        "Hi Bronagh, that was rude and I apologise for it. The second charge drops off by itself. I'll message you on Monday to check that it has. Ama, team lead",
      ],
      ['customer', 'appreciated Ama'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
]
