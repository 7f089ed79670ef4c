import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-320',
    messages: [
      ['customer', 'Dear Ms Hale, where do I send my expenses?'],
      [
        'agent',
        'Dear Mr Ito, please send them to expenses@corp.example. Is there any other matter with which I may assist?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-321',
    messages: [
      ['customer', 'my toddler locked the tablet'],
      ['agent', 'Enter the recovery code 5521 on the lock screen. Are you past it?'],
      ['customer', 'it says wait 5 minutes, hang on'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-322',
    messages: [
      ['customer', 'the sauna timer is off by an hour'],
      ['agent', "I've synced the clock. Is it telling the right time now?"],
      ['customer', 'spot on'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-323',
    messages: [
      ['customer', 'You lost my passport!! I fly in 2 days'],
      [
        'agent',
        "Losing a passport two days before a flight would make anyone panic. I'll ring the consulate this minute.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-324',
    messages: [
      ['customer', 'my loyalty card was refused at the till'],
      [
        'agent',
        'The chip in that batch wears out early, which is why tills refuse it. A new card is in the post.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-325',
    messages: [
      ['customer', 'the stairs light goes out after 5 seconds'],
      ['agent', "Somebody had turned the timer down to its lowest setting. I'll have it turned up."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own'],
  },
  {
    id: 'en-closers-326',
    messages: [
      ['customer', 'my sweater shrank'],
      ['agent', "The label says 30 degrees, so it's hardly our fault that you washed it hotter."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-327',
    messages: [
      ['customer', 'the technician cancelled again'],
      ['agent', 'I have Friday at 8 or Friday at 2. Which of these would you take?'],
      ['customer', '8'],
      ['agent', "It's yours."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-328',
    messages: [
      ['customer', "booked two nights, was charged three, and the desk said they can't change it"],
      ['agent', 'You booked two nights, paid for three, and the desk sent you away. Have I missed anything?'],
      ['customer', 'no'],
      ['agent', "I'll take the third night off."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-329',
    messages: [
      ['customer', 'worst. company. ever. I want my money back NOW'],
      ['agent', 'Hello, could you tell me the order number?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-330',
    messages: [
      ['customer', 'the kiosk prints blank receipts'],
      [
        'agent',
        'The paper roll may be in the wrong way round. Flip it so the shiny side faces up. Are the receipts legible now?',
      ],
      ['customer', 'legible'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-331',
    messages: [
      ['customer', 'i get a 500 error on checkout'],
      [
        'agent',
        "I'll restart the payment service. It's back. Could I ask you to place the order once more, does it go through?",
      ],
      ['customer', 'error 500 again'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-332',
    messages: [
      ['customer', 'where can i see my invoices'],
      ['agent', 'Under Account, then Billing.'],
      ['customer', 'I see them'],
      ['agent', 'Is there anything I could still help you with?'],
      ['customer', 'all good for now'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-333',
    messages: [
      ['customer', 'does the hotel have an airport shuttle'],
      ['agent', 'Yes, every half hour from terminal 1.'],
      ['customer', 'ok'],
      ['agent', 'Any other information I can give you?'],
      ['customer', 'how much is it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-334',
    messages: [
      ['customer', 'my invoice has my maiden name'],
      [
        'agent',
        "Apologies, I've changed it. A new invoice is in your inbox. Is that correct now? Do you have other questions?",
      ],
      ['customer', 'correct now, no other questions'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-335',
    messages: [
      ['customer', 'the alarm keeps chirping'],
      ['agent', 'Replace the 9V battery and press Test. Has the chirping stopped?'],
      ['customer', 'have to buy a battery first'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-336',
    messages: [
      ['customer', "music won't play in the car"],
      ['agent', "Delete the phone from the car's list and pair it anew. Any sound?"],
      ['customer', 'it pairs but no sound'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-337',
    messages: [
      ['customer', 'do you have this in blue'],
      ['agent', 'We do, in size M and L. Would you like me to reserve one?'],
      ['customer', 'M please'],
      ['agent', 'Reserved until Saturday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-closers-338',
    messages: [
      ['customer', 'my plants arrived dead'],
      ['agent', 'Oh dear. How were they packed?'],
      ['customer', 'no padding at all'],
      ['agent', 'Is the box still there?'],
      ['customer', 'yes'],
      ['agent', 'Please keep it for the courier, a new set is on its way.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'en-closers-339',
    messages: [
      ['customer', 'please refund my ticket'],
      ['agent', 'The refund is under way, 48 euros. Is the card ending 4410 still active?'],
      ['customer', 'yes'],
      ['agent', 'Good, it goes there.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
