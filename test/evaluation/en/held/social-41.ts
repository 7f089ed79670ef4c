import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-517',
    messages: [
      ['customer', 'My order from the app says "prepared" since 3 days'],
      [
        'agent',
        "Hi there! Thanks for reaching out to us, you're through to Danilo. I'd love to help you out with this. Could you please share the order ID?",
      ],
      ['customer', '20-8891'],
      ['agent', 'Perfect, thank you so much for that! Give me just a sec.'],
      ['customer', 'k'],
      ['agent', 'Thanks so much for hanging in there! I see. Is it a store pick-up order?'],
      ['customer', 'delivery'],
      [
        'agent',
        'Got it, thanks for clarifying! Sorry for the hold-up on this one. I\'ve pushed the order on to the courier. Could you refresh the page and see if it says "shipped"?',
      ],
      ['customer', 'page doesnt load, wifi is bad here'],
      ['agent', 'No problem at all! It might take a little while.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'apologise'],
  },
  {
    id: 'en-social-518',
    messages: [
      ['customer', 'hi do i need to print the return label'],
      ['agent', 'Hi there! Thanks for reaching out, this is Danilo. No need, they scan the QR.'],
      ['customer', 'which QR'],
      ['agent', "Great question! It's in the return e-mail, right at the top."],
      ['customer', 'got it'],
      ['agent', 'Awesome! Is there anything else on your mind today that I can help you out with?'],
      ['customer', 'nope'],
      ['agent', 'Have an amazing day!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-519',
    messages: [
      ['customer', 'return status?'],
      [
        'agent',
        "Hi there! Thanks so much for reaching out. Happy to check on that for you! What's the order ID?",
      ],
      ['customer', '20-7750'],
      [
        'agent',
        'Thank you! It looks like we received it yesterday. Refunds usually take 5-7 business days to show.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-520',
    messages: [
      ['customer', 'you sent my home address to another customer in their order email. thats a data breach'],
      [
        'agent',
        "Hi there! Thanks so much for reaching out. I totally get how alarming that is. I've flagged this to our privacy team and they'll reach out to you shortly.",
      ],
      ['customer', 'define shortly'],
      ['agent', 'As soon as they can!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'inform.vague'],
  },
  {
    id: 'en-social-521',
    messages: [
      ['customer', 'code for birthday not working'],
      [
        'agent',
        "Hi there! The code only goes live on your actual birthday, which is why it's refused today. I've switched it on early for you. Working?",
      ],
      ['customer', 'says min spend 60 now'],
      ['agent', "Oh bummer! Yes, there's a minimum."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-522',
    messages: [
      ['customer', 'gift wrap option gone from the checkout'],
      [
        'agent',
        'Hey! Danilo here. I see, thanks for letting us know! Is there a sale item in your basket by any chance?',
      ],
      ['customer', 'yes 1'],
      [
        'agent',
        "Thanks! I've removed the block for sale items. Is the option back for you, and is there anything else before you check out?",
      ],
      ['customer', 'its back. do you do handwritten cards?'],
      ['agent', 'We do! Tick "note" and type your words.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-523',
    messages: [
      ['customer', 'need it by tomorrow'],
      ['agent', "Hi there! I wish, but tomorrow isn't possible any longer for us, the truck has left."],
      ['customer', 'np'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-524',
    messages: [
      ['customer', 'got a large, need a medium'],
      [
        'agent',
        "Hi there! No worries at all. We've mediums in blue and sand. Should I reserve one of them while yours travels back?",
      ],
      ['customer', 'sand'],
      ['agent', "Sand it is! I'm putting it aside."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree'],
  },
  {
    id: 'en-social-525',
    messages: [
      ['customer', 'colour is nothing like the photo'],
      [
        'agent',
        'Hi there! Colours vary from screen to screen and we do mention that on every page. No one else has brought this up.',
      ],
      ['customer', "I've got three screens"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-526',
    messages: [
      ['customer', 'courier keeps ringing at 6am'],
      [
        'agent',
        "Hi there! For delivery times it's best to speak to the courier, we don't have a hand in those.",
      ],
      ['customer', 'at 6am I might'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-527',
    messages: [
      [
        'customer',
        "Danilo I love you. jacket here, fits, wedding saved. you're a magician, telling everyone about you guys",
      ],
      ['agent', 'Aww you just made my whole entire week!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-social-528',
    messages: [
      ['customer', 'sequins fell off before the party even started'],
      [
        'agent',
        "Hi there! Oh gosh, so sorry about the sequins. Here's what I'm able to do: a new dress, or your money back with 10% on top.",
      ],
      ['customer', 'money'],
      ['agent', 'On its way!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo'],
  },
  {
    id: 'en-social-529',
    messages: [
      ['customer', 'app crashes when i zoom into a photo'],
      ['agent', "Hey! Danilo again. I've moved you to the new viewer. Can you zoom in now?"],
      ['customer', 'zooming like a hawk'],
      ['agent', "Love it! I'll pop back in next Monday to see that it's still zooming."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
]
