import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-018',
    messages: [
      ['customer', 'how do i cancel'],
      ['agent', 'Settings, then Plan, then Cancel. Will there be anything more?'],
      ['customer', 'not today'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-020',
    messages: [
      ['customer', 'Do you have the green lamp in stock in Leeds?'],
      ['agent', 'Two left. I can put one aside for you.'],
      ['customer', 'please do'],
      ['agent', 'Set aside under your name. Anything else to add to the reservation?'],
      ['customer', 'a bulb e27'],
      ['agent', 'Added. Is that your list complete?'],
      ['customer', 'that is it cheers'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-held-022',
    messages: [
      ['customer', 'Payment failed 4 times, we lost the booking for our honeymoon'],
      ['agent', "I'm so sorry to hear about your honeymoon. Which message appeared when you tried to pay?"],
      ['customer', '"declined by issuer"'],
      [
        'agent',
        "The payments bounced because our gateway had a wrong certificate for two hours. I've put your suite back at the old price. Would it be all right if I charged the same card once more?",
      ],
      ['customer', 'yes go ahead'],
      ['agent', 'Charged and confirmed. Did the confirmation reach your inbox?'],
      ['customer', "got it, you saved our honeymoon, we'll tell everybody about you"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain', 'agree', 'advocate'],
  },
  {
    id: 'en-held-024',
    messages: [
      ['customer', 'where do I hand in form B12?'],
      ['agent', 'Ground floor, counter 3, from 8 to 14. Anything further I can assist with, sir?'],
      ['customer', 'Is counter 3 open on Fridays too?'],
      ['agent', 'It is.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-held-026',
    messages: [
      ['customer', "It's about one of the nurses on ward 5"],
      ['agent', "I'm listening, please take your time."],
      ['customer', 'she left my father without water for three hours and when I asked she rolled her eyes'],
      [
        'agent',
        "That must have been upsetting to watch. I will bring this to the ward sister in person, and I'll phone you tomorrow before noon with her answer.",
      ],
      ['customer', 'ok thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-held-028',
    messages: [
      ['customer', 'my prescription isnt at the pharmacy'],
      [
        'agent',
        "Let me look. It went to the branch in Mill Lane instead of yours, I've had it sent over. Has the pharmacy got it on their screen now?",
      ],
      ['agent', 'I have to go to the next call. Take care.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-held-030',
    messages: [
      ['customer', "you charged me 25 for nothing, that is theft, i'll go to the ombudsman"],
      ['agent', 'The 25 is the late fee in your contract. You should have paid by the 15th.'],
      ['customer', 'I DID PAY'],
      ['agent', "It isn't our fault if your bank is slow."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-held-032',
    messages: [
      ['customer', 'hi'],
      ['agent', 'Hello, Grace speaking.'],
      ['customer', 'my daughters phone has been stolen on the bus'],
      [
        'agent',
        "Oh dear, that's a nasty thing to happen to a child. I'll block the SIM this very minute. Blocked.",
      ],
      ['customer', 'phew'],
      ['agent', 'Is something else weighing on you that I could take off your hands?'],
      ['customer', 'can she keep her number'],
      ['agent', 'She can, the new SIM has the same one.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-held-034',
    messages: [
      ['customer', 'My flight is in 3 hours and the check in page says error!!! HELP'],
      [
        'agent',
        "I know how nerve-racking that is so close to take-off. I'm checking you in from here. Done: seat 14C. Can you open the boarding pass I've mailed?",
      ],
      ['customer', 'yes!! omg thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
    heated: true,
  },
]
