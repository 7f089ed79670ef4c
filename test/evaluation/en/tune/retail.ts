import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-retail-01',
    messages: [
      ['customer', 'Hi, I received my lamp today and the glass shade is cracked right down the middle :('],
      [
        'agent',
        'Oh no, I can imagine the disappointment when you opened the box! How did the outer box look when it got to you?',
      ],
      ['customer', 'fine actually, no dents'],
      [
        'agent',
        "Thanks, so it was packed badly on our side and I'm sorry for that. A new shade goes out tonight and reaches you on Wednesday.",
      ],
      ['customer', 'perfect'],
      ['agent', 'And is there some more we can help you with from your order?'],
      ['customer', 'No no, only the shade. Thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'en-retail-02',
    messages: [
      ['customer', 'order 5512 i got a blue jumper, i had ordered green'],
      [
        'agent',
        'Apologies for the mix-up with your jumper. I can swap it for the green one or give you your money back. What would you rather have?',
      ],
      ['customer', 'swap'],
      [
        'agent',
        'Swap is booked, the label is in your mail. Are you comfortable with how this ends, and nothing is left undone?',
      ],
      ['customer', 'well not really, the label is for another country lol'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo', 'agree'],
  },
  {
    id: 'en-retail-03',
    messages: [
      ['customer', 'I want to return the earbuds'],
      ['agent', "Opened earbuds can't be taken back, hygiene rules, we don't make exceptions."],
      ['customer', 'the seal was broken when they came'],
      [
        'agent',
        "If you'd checked the parcel when it came you would have noticed on day one. That's on you, not on the shop.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-retail-04',
    messages: [
      ['customer', 'my voucher code isnt going thru'],
      ['agent', 'What message do you get when you type it?'],
      ['customer', '"not valid for this basket"'],
      [
        'agent',
        "Ah. There's a sale item in the basket, vouchers skip those. Take the socks out and put the code in again.",
      ],
      ['customer', 'trying'],
      ['agent', 'Did it take the code?'],
      ['customer', 'it did!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-retail-05',
    messages: [
      ['customer', 'where is my parcel AB-221'],
      [
        'agent',
        "Hi Mo! I see it at the Leeds depot. It'll be with you on Tuesday before 6pm, the driver is named Carl.",
      ],
      ['customer', 'ok'],
      ['agent', "I'll mark your case with a red flag for the depot. Anything further from your end?"],
      ['customer', 'dunno, will it really come tuesday tho?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-retail-06',
    messages: [
      ['customer', 'So who do I talk to about the missing screws in my wardrobe?'],
      ['agent', 'The manufacturer would need to deal with that, we only sell the furniture.'],
      ['customer', 'But I paid you.'],
      ['agent', "I understand. They'll get in touch at some point."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-retail-07',
    messages: [
      ['customer', 'The dress came a day after the wedding. I had paid 15 for express'],
      [
        'agent',
        "Oh dear, turning up at the wedding without the dress you had chosen for it - I'd be just as cross.",
      ],
      ['customer', 'i wore my sisters'],
      [
        'agent',
        'So you took express so that it would be there on Friday, and it came on Sunday, when it was of no use any more. Did I get all of it?',
      ],
      ['customer', 'yes'],
      ['agent', 'I apologise for the late delivery. What would make this right in your eyes?'],
      ['customer', 'the 15 back and return the dress'],
      ['agent', "Both of these I'll do for you, you have my word."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'agree'],
  },
  {
    id: 'en-retail-08',
    messages: [
      ['customer', 'can i change the delivery address'],
      ['agent', "Sure thing, while it's still being packed I can change it to any address in the UK."],
      ['customer', '5 Elm Way, York YO1 7LZ'],
      ['agent', 'Changed. Any more changes or was that all?'],
      ['agent', "I'll close the chat now as I haven't heard from you. Bye!"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-retail-09',
    messages: [
      ['customer', 'the coffee maker leaks'],
      ['agent', 'Where does the water come out, front or below?'],
      ['customer', 'below, a puddle'],
      ['agent', 'Thank you. Push the tank down until it clicks and turn the valve to the right.'],
      ['customer', 'ok'],
      ['agent', 'Dry now?'],
      ['customer', 'No. still a puddle'],
      ['agent', "I'm going to get you a fresh valve sent over."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'en-retail-10',
    messages: [
      [
        'note',
        "Customer's oven door glass burst during use. Third case of this batch (BX-77). Customer scared, small kids. Check batch with quality.",
      ],
      ['customer', 'The glass of my oven door exploded last night!! My kids were in the kitchen!!!'],
      [
        'agent',
        "That must have been a terrible shock for you and the children. I'm sorry this happened with one of our ovens.",
      ],
      ['customer', 'it WAS'],
      ['agent', 'Our technician, Ms Oduya, visits you tomorrow at 9 and brings a new door.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'facts', 'note'],
    heated: true,
  },
  {
    id: 'en-retail-11',
    messages: [
      ['customer', 'The app says delivered. There is nothing here'],
      [
        'agent',
        "Sorry about the wrong status. The drivers scan a street's parcels all at once, so it shows delivered before it truly is. Please have a look at the door again around six.",
      ],
      ['customer', 'ok'],
      ['agent', 'Hello again, has the box turned up by now?'],
      ['customer', "I'm still at work, can't tell"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-retail-12',
    messages: [
      ['customer', 'Do you have the trainers in 44'],
      ['agent', 'We do! In black and in grey.'],
      ['customer', 'black please'],
      ['agent', "They're in your basket. Do you fancy anything more from us today?"],
      ['customer', 'No, just the trainers :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-retail-13',
    messages: [
      ['customer', "My son's birthday present arrived broken. He cried all evening."],
      ['agent', "Poor boy, it breaks my heart to read how his evening went. I'm sorry the car was broken."],
      ['customer', 'thank you...'],
      ['agent', "I'll drive a new one over to you myself on my way home tonight, about 7."],
      [
        'customer',
        "You are unbelievable!! Thank you so, so much. I'll tell everyone I know about your shop!",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'advocate'],
  },
  {
    id: 'en-retail-14',
    messages: [
      ['customer', 'discount code for students pls'],
      ['agent', "We only grant student prices in store, sorry, online we're not able to."],
      ['customer', 'ok'],
      ['agent', 'Can I be of use in another matter?'],
      ['customer', 'yeah actually, my last order says "held" since monday'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'en-retail-15',
    messages: [
      ['customer', 'the sofa legs wobble. all four of them'],
      [
        'agent',
        'Sorry about the wobble. This series was shipped with screws that are a millimetre short. I put longer ones in the post to you this morning.',
      ],
      ['customer', 'They came today, and I put them in'],
      [
        'agent',
        "Lovely! I'll give you a ring on the 20th of next month to hear how the sofa is holding up. For today, would you call it fixed, or does something still nag you?",
      ],
      ['customer', "It's rock solid now. Nothing nags me :)"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-retail-16',
    messages: [
      ['customer', 'Why did you cancel my order?'],
      ['agent', 'We did nothing wrong here. It was your bank who refused the payment.'],
      ['customer', 'Bank says no such thing'],
      ['agent', 'Then try another card.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-retail-17',
    messages: [
      ['customer', 'I returned 3 things, got money for 2'],
      ['agent', 'So three items went back to us and only two have been refunded, correct?'],
      ['customer', 'correct'],
      ['agent', 'The third was booked in a moment ago; refund is under way.'],
      ['customer', 'finally'],
      ['agent', 'Is there a further item I should look at?'],
      ['customer', 'Yes, I also never got my delivery fee back'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase'],
  },
]
