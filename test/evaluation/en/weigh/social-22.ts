import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-276',
    messages: [
      ['customer', 'I received an email that my order BK-20418 is delayed'],
      [
        'agent',
        "Hello, thank you for contacting BrookKids. I'm Amaya. I understand your concern regarding the delay of order BK-20418. I will be more than happy to assist you with this.",
      ],
      ['agent', 'May I know your full name please?'],
      ['customer', 'Ruth Adeniran'],
      ['agent', 'Thank you, Ruth. Please give me a minute while I check the status.'],
      ['customer', 'ok'],
      [
        'agent',
        'Thank you for your patience, Ruth. I can see that the order BK-20418 is on its way to our hub and is expected on the 19th.',
      ],
      ['customer', 'thats after the birthday'],
      [
        'agent',
        'I understand your concern, Ruth. We sincerely apologise for the inconvenience. I have upgraded the shipping to express at no cost.',
      ],
      ['customer', 'ok thank you'],
      ['agent', 'You are welcome. Is there anything else I can assist you with today?'],
      ['customer', "that's all"],
      ['agent', 'Thank you for contacting BrookKids. Have a nice day.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-277',
    messages: [
      ['customer', 'the coupon on my receipt doesnt scan'],
      ['agent', "Hello, thank you for contacting BrookKids. I'm Joel. Allow me a moment."],
      ['agent', 'Thank you for staying connected. May I have the 16 digits under the barcode?'],
      ['customer', '4401 8830 2207 1192'],
      [
        'agent',
        'Thank you for sharing. I have added the coupon to your online account. Could you please check in the basket whether it has been applied?',
      ],
      ['customer', 'basket still says full price'],
      ['agent', 'I see. Kindly refresh the page please.'],
      ['customer', 'refreshed. full price'],
      ['agent', 'Thank you. Please stay connected.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-278',
    messages: [
      ['customer', 'want to cancel my swim class and get the money back'],
      [
        'agent',
        'Hello, thanks for getting in touch. I understand that you would like to cancel the swim class and get the money back.',
      ],
      ['customer', 'yes'],
      ['agent', "As per our policy we're unable to refund in money, credit only."],
      ['customer', 'credit then'],
      ['agent', 'Credit has been added to your account.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not'],
  },
  {
    id: 'en-social-279',
    messages: [
      ['customer', 'Hi I need to know if the blue pram includes the rain cover'],
      ['agent', 'Hi, thank you for your interest. It does include the rain cover and the basket.'],
      ['customer', 'and the cup holder'],
      ['agent', "The cup holder is sold apart, it's £12."],
      [
        'agent',
        "Have I answered your questions, and is there anything else you'd like to know about the pram?",
      ],
      ['customer', 'how heavy is it'],
      ['agent', '9.8 kg without the seat.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-280',
    messages: [
      ['customer', 'My order was cancelled. Nobody told me. It was for a christening.'],
      [
        'agent',
        "Hello, thank you for contacting BrookKids. I'm so sorry to hear that your order was cancelled.",
      ],
      [
        'agent',
        'I do apologise that nobody told you. It was cancelled because the bank declined the payment on the 3rd. I have placed it anew with the same price and express shipping.',
      ],
      ['customer', 'will it be here by sunday'],
      ['agent', 'The carrier shows Friday.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
  {
    id: 'en-social-281',
    messages: [
      ['customer', 'track 4471'],
      ['agent', 'Hello, how are you today?'],
      ['customer', 'fine. track 4471'],
      ['agent', 'Thank you. I will be glad to help you with tracking 4471. Please wait while I check.'],
      ['agent', 'Thank you for waiting. Your order shows as shipped on the 4th.'],
      ['customer', 'and where is it'],
      ['agent', 'It shows as in transit.'],
      ['customer', '🙄'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-282',
    messages: [
      ['customer', 'can my nanny pick up the order'],
      [
        'agent',
        'Hello! Yes, with your order QR and her ID. Is there anything else that I can help you with today?',
      ],
      ['customer', 'let me see what she says first'],
      ['agent', 'Thank you for contacting BrookKids.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-social-283',
    messages: [
      ['customer', 'your driver broke my gate'],
      [
        'agent',
        'Hello, thank you for contacting BrookKids. Deliveries are done by the carrier and so you need to contact the carrier for this damage.',
      ],
      ['customer', 'the sign on the van said BrookKids'],
      ['agent', 'I understand. Please contact the carrier.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-284',
    messages: [
      ['customer', 'is there a manual in Welsh?'],
      [
        'agent',
        "Hi Eluned, let me find out. I'll write to our print partner and let you know by tomorrow lunch.",
      ],
      ['customer', 'Diolch'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-285',
    messages: [
      ['customer', 'changed email and now no newsletters w/ the codes'],
      [
        'agent',
        'Hi, sorry about the lost codes. Your new address was put on the list and a test mail went out this second. Did you get the test?',
      ],
      ['customer', 'got it'],
      ['agent', '👍'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-286',
    messages: [
      ['customer', '2 of the 6 glasses broken'],
      [
        'agent',
        'Hello, thank you for letting us know. I can offer two new glasses or a refund of a third. Which do you prefer?',
      ],
      ['customer', 'new glasses pls'],
      ['agent', 'New glasses have been ordered.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-social-287',
    messages: [
      ['customer', 'Can I bring my own food to the indoor playground'],
      ['agent', 'Hello! Yes, as long as there are no nuts in it. Do you have any other question for us?'],
      ['customer', 'No other question'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-288',
    messages: [
      ['customer', 'asking again: WHERE IS MY REFUND, ref 881'],
      ['agent', 'Hello, thank you for contacting us. May I have your reference please?'],
      ['customer', "881!! it's in the message"],
      ['agent', 'Thank you. May I have your name?'],
      ['customer', 'Oluchi Brandt'],
      ['agent', 'Thank you. The refund shows as processed on the 2nd.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
]
