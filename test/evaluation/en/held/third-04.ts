import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-third-043',
    messages: [
      [
        'customer',
        'My claim for the stolen e-bike was turned down since the lock had no certificate. I still have the receipt for the lock. Is there truly no way? B. Tran',
      ],
      ['note', 'Customer holds lock receipt. Underwriting to be asked whether it stands in.'],
      [
        'agent',
        'Dear B. Tran,\n\nBike gone, receipt for the lock to hand, and the certificate the one thing wanting: that is how I read your letter.\n\nWaiving the certificate outright lies beyond my authority. What does lie within it is to put your receipt before underwriting. Have I your blessing to do so?',
      ],
      ['customer', 'You have.'],
      ['agent', 'Submitted. I shall write to you with their verdict no later than the 30th.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'canDo.not', 'agree', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-third-044',
    messages: [
      ['customer', 'can I return the sale trainers, too tight'],
      [
        'agent',
        "Sale items are final here, nothing we're able to do about it. The size chart sits right under the picture and it's on the buyer to look.",
      ],
      ['customer', 'ok'],
      ['agent', 'Besides that, anything more?'],
      ['customer', 'No.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-third-045',
    messages: [
      ['customer', 'you lot missed my brown bin again the garden stinks of it'],
      ['agent', 'pongs does it eh i wouldnt want to sit out in that either'],
      ['agent', 'crew couldnt get past the skip on your road that day thats what it was'],
      ['agent', 'theyre sending the lorry round special for you saturday before ten'],
      ['agent', 'so are we square on the bins'],
      ['customer', 'square as a brick mate'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'en-third-046',
    messages: [
      ['customer', "If my site isn't back in an hour my lawyer calls your boss"],
      ['agent', 'pinged infra, theyre on it. ull get a line once they find smth'],
      ['customer', 'clock is ticking'],
      ['agent', 'rebooted ur node, site answers on my side. loads for u too?'],
      ['customer', 'It does. No thanks to anyone.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['inform.vague'],
    heated: true,
  },
  {
    id: 'en-third-047',
    messages: [
      [
        'customer',
        'The transfer from the airport left without us and we paid a taxi 85 euros with two sleeping kids on our shoulders.',
      ],
      [
        'agent',
        "I'm truly sorry our driver went off without you: he had written your flight down as the late one, so he saw no one to wait for. What sum would you regard as fair?",
      ],
      ['customer', '85 would be.'],
      ['agent', "Agreed, and ten on top for the kids' ice cream. I'm transferring it tonight."],
      ['agent', "Would you say we've made it good?"],
      ['customer', "You have, and then some. Best agency we've ever travelled with."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-third-048',
    messages: [
      ['customer', 'my internet is slow slow'],
      ['agent', 'On the cable is it working good?'],
      ['customer', 'no also slow'],
      ['agent', 'All the lamps are green?'],
      ['customer', 'one orange'],
      [
        'agent',
        'This orange is the line to street, has bad contact, from there comes the slowness. Technician Goran visits you Thursday 9-11. It is all from your side?',
      ],
      ['customer', 'thursday i work, other day please'],
      ['agent', 'Friday 14-16 I can give you'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'explain', 'facts'],
  },
  {
    id: 'en-third-049',
    messages: [
      [
        'customer',
        "Can't log into the parents' portal with student no 44817, it says account locked after my password change.",
      ],
      ['agent', 'Hi, what message comes up, and the student number?'],
      ['customer', "It's all in what I wrote..."],
      ['agent', 'Right you are, my bad for not reading to the end.'],
      ['agent', 'Lock lifted. Are you in?'],
      ['customer', "Yes, but looking at someone else's child"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['ask', 'apologise'],
  },
  {
    id: 'en-third-050',
    messages: [
      [
        'customer',
        'we had a table for twelve and they put us on three tables all over the place for my dads eightieth',
      ],
      ['agent', 'oh no on his big day of all days thatd break my heart'],
      ['agent', 'let me just have a look at the book'],
      ['agent', 'right so the floor plan got mixed up with another partys thats how it came about'],
      [
        'agent',
        'i can do you the garden room for twelve with puddings on the house or a voucher which dyou fancy',
      ],
      ['customer', 'the garden room thatd be smashing'],
      [
        'agent',
        'lovely its yours on the ninth and ill ring you the monday after to hear if we made it up to him',
      ],
      ['customer', 'oh youre a sweetheart you really are so kind'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'explain',
      'agree',
      'facts',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'en-third-051',
    messages: [
      ['customer', 'Your invoice 7719 charges us for 40 licences, we have 14.'],
      ['note', 'Account manager says 40 stems from a typo in the contract, legal is looking.'],
      ['agent', "The figure stands in the contract your side signed off, so the error isn't ours."],
      ['customer', 'There is a typo in that contract and you know it.'],
      ['agent', "You'd best raise it with your own purchasing people then."],
      ['customer', 'Great.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not', 'note'],
  },
  {
    id: 'en-third-052',
    messages: [
      ['customer', "We still have no news of Biscuit's biopsy and the waiting is awful."],
      [
        'agent',
        'Dear Tom, hanging on for word about a dog one loves is dreadful. The lab has his sample; we shall write as soon as anything reaches us.',
      ],
      ['customer', 'Ok, thank you very much.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'inform.vague'],
  },
  {
    id: 'en-third-053',
    messages: [
      ['customer', 'bought 500 gems, got charged, zero gems. restarted twice, reinstalled'],
      ['agent', '500 paid for, 0 landed, two restarts and a fresh install later and still 0.'],
      ['agent', 'Store hiccup ate the receipt; pushed the gems by hand now.'],
      ['agent', 'Are they in your purse, and have you got other purchases acting up?'],
      ['customer', 'in the purse yes but the skin from last week never came either'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'en-third-054',
    messages: [
      ['customer', 'After two months the armchair sags. I would like to send it back.'],
      [
        'agent',
        'Dear customer, a return past 30 days cannot be accepted. Upholstery complaints go to the maker; kindly address yourself to them. Should other matters arise, our team is at your disposal.',
      ],
      ['customer', 'I see. So much for the five-year warranty.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-third-055',
    messages: [
      ['customer', 'need a quote for insuring a 2009 hatchback'],
      ['agent', 'Sure. Is it garaged?'],
      ['customer', 'street'],
      ['agent', 'Anything else I should know about, tickets or bumps?'],
      ['customer', 'one bump in 2021'],
      ['agent', 'I can offer it at 412 a year or 38 a month. Shall I set one of them up?'],
      ['customer', "I'll sleep on it."],
      ['agent', 'Sleep well! Was there anything besides the quote?'],
      ['customer', "No thank you, that's me."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-third-056',
    messages: [
      ['customer', 'charged twice in june'],
      [
        'agent',
        'The second one is a test hold our bank partner put on when your card was renewed; they lift it on the 14th. Does that clear it up?',
      ],
      ['customer', "guess I'll see on the 14th"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain', 'facts'],
  },
]
