import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-325',
    messages: [
      ['customer', 'Hi I changed to a new phone and my transit pass is on the old one, which is dead'],
      [
        'agent',
        'Hello, thanks for contacting MetroHop. I understand. Is the old phone still registered under your e-mail?',
      ],
      ['customer', 'yes same email'],
      ['agent', 'Thank you. One moment please.'],
      ['customer', 'sure'],
      [
        'agent',
        'Thank you for your patience. I have released the pass from the old device. Please open the wallet on the new one and tap Add.',
      ],
      ['customer', 'it asks for a code'],
      ['agent', 'Sorry about the extra step. The code has been sent to your e-mail.'],
      ['customer', 'ok typed it'],
      ['agent', 'Perfect. Is the pass in your wallet now?'],
      ['customer', 'its there with 22 rides'],
      ['agent', 'Great! Thanks for riding MetroHop 🚇'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'apologise'],
  },
  {
    id: 'en-social-326',
    messages: [
      ['customer', '@MetroHop what does the orange light on the gate mean'],
      ['agent', '@gatewatcher Low balance, fewer than 2 rides left! ^Jun'],
      ['customer', 'ah thats me'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-327',
    messages: [
      ['customer', '@MetroHop charged full fare w/ student pass'],
      [
        'agent',
        "@phd_poor Hi! It's because your proof of study ran out in June. Upload the new one and the fare corrects itself. Has your pass gone back to student? ^Jun",
      ],
      ['customer', 'upload fails, "file type"'],
      ['agent', 'Please use a jpg. ^Jun'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-328',
    messages: [
      ['customer', '@MetroHop someone is smoking on the 14:20 line 3'],
      ['agent', 'Hi, safety on board is not something this team handles. Use the red button. ^Jun'],
      ['customer', "I'd rather not get shouted at"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-329',
    messages: [
      ['customer', '@MetroHop wheelchair lift stuck with me on it, line 5 Kiln St'],
      [
        'agent',
        "That must be scary, hang on in there. I'm on to control. A technician arrives in 8 minutes. ^Jun",
      ],
      ['customer', 'ok'],
      ['agent', "He's at the top of the stairs now, waving. ^Jun"],
      ['customer', 'i see him'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-social-330',
    messages: [
      ['customer', '@MetroHop do dogs ride free'],
      ['agent', 'Dogs ride free in a carrier or muzzle! Other doggy questions? ^Jun'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-331',
    messages: [
      ['customer', '@MetroHop refund for the delay? 35 min'],
      ['agent', 'Refunds start from 45 minutes, so we cannot pay out for this one. ^Jun'],
      ['customer', 'next time be later then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-332',
    messages: [
      [
        'customer',
        'Subject: Damaged spine\n\nHello, I bought the atlas (€120) and the spine is cracked. I would rather not send it back, it weighs 6 kg.\nDr Maarit Salo',
      ],
      [
        'agent',
        'Dear Dr Salo,\n\nThank you for your message. Where along the spine is the crack?\n\nBest wishes,\nTheo\nLantern Books',
      ],
      ['customer', 'Upper third, 4 cm.\n\nMaarit Salo'],
      [
        'agent',
        "Dear Dr Salo,\n\nThank you, then it can be mended. Our binder lives in your town. I'll ask her to come round next week. Would you be comfortable with that?\n\nBest wishes,\nTheo\nLantern Books",
      ],
      ['customer', 'What a charming idea, yes.\n\nMaarit Salo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-social-333',
    messages: [
      ['customer', '★☆☆☆☆ No refunds, beware'],
      [
        'agent',
        'Hi. You bought a non-refundable package, which was written above the Buy button. We kindly ask you to change your rating. Developer',
      ],
      ['customer', 'No.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-334',
    messages: [
      ['customer', 'Do you have the vinyl of the Gullmen in stock'],
      ['agent', "Hey Rune! It's due with us. I'll let you know on Friday when the delivery's in."],
      ['customer', 'cheers'],
      ['agent', "Friday here: two copies came in and one's behind the counter with your name. Sorted?"],
      ['customer', 'might be in london till may, who knows'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-335',
    messages: [
      ['customer', 'Forum: Suggestion: rename "Trash" to "Compost"'],
      ['agent', '[Staff] I like it. Moved to Ideas.'],
      ['customer', '🌱'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-336',
    messages: [
      ['customer', 'booked a slot to pick up, shop shut @PinegroveOutdoor'],
      [
        'agent',
        'Hi Tegan, our apologies for the closed door, we had a burst pipe and forgot the website. We can drop it at your home tonight or you pick it up from the Friary Road shop. Tam',
      ],
      ['customer', 'home tonight is great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'explain'],
  },
]
