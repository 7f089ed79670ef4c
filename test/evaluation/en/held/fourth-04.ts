import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fourth-034',
    messages: [
      [
        'customer',
        "Hello,\nyour hire van broke down on the M6 and I lost a day's work with two men. Who is going to pay that? I have been a customer for eight years.\nRay Tully",
      ],
      [
        'agent',
        'Dear Mr Tully,\n\nThank you for your email. Our rental conditions exclude loss of earnings and I am not authorised to make exceptions.\n\nWhat I am able to do is take the hire charge for both days off your invoice and give you a free day in the autumn. Shall I set this up?\n\nRegards,\nSiobhan Carr',
      ],
      ['customer', "Take the two days off, and keep the free day. I shan't be hiring again."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'en-fourth-035',
    messages: [
      ['customer', "hello yes my tablet that i got from you won't charge"],
      ['agent', 'is it still under warranty'],
      ['customer', 'i bought it at easter'],
      ['agent', "yeah you're fine have you tried a different cable"],
      ['customer', 'three different ones'],
      [
        'agent',
        "okay sounds like the port's gone then pop it in to any branch with the receipt and they'll send it off it's ten working days",
      ],
      ['customer', 'ten days okay'],
      ['agent', "it's a long while to be without it i know was there anything else at all"],
      ['customer', 'no that was everything thank you'],
      ['agent', 'cheers bye'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'explain', 'facts'],
  },
  {
    id: 'en-fourth-036',
    messages: [
      ['customer', 'I CANNOT GET THROUGH TO ANYONE. YOUR PHONE LINE HANGS UP ON ME'],
      ['agent', 'Hi Joyce, that would drive me up the wall as well. What were you trying to reach us about?'],
      ['customer', 'my direct debit went out twice and now my rent bounced'],
      ['agent', "I'm with you. Have you had a charge from the bank for the bounced rent?"],
      ['customer', '25 pounds'],
      [
        'agent',
        "OK Joyce. I'm refunding the second payment right now, it'll show tonight, and I'll add the £25 on top. Leave the landlord to me too, I'll write them a letter today.",
      ],
      ['customer', 'oh. right. thats actually really good thank you'],
      ['agent', 'Are we square, would you say?'],
      ['customer', 'we are x'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'en-fourth-037',
    messages: [
      [
        'customer',
        'Good morning, the invoice 2291 shows VAT at 20% but our goods are zero-rated. Please correct.',
      ],
      [
        'agent',
        'Good morning, the corrected invoice is attached. Reason: our system took the rate of your previous category. Category is now changed so it will not repeat. Is everything on it correct this time?',
      ],
      ['customer', 'It is in order.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-fourth-038',
    messages: [
      ['customer', "yeah i've had a letter saying i owe ninety pound on a parking ticket but i paid it"],
      ['agent', 'have you got proof of payment there'],
      ['customer', "yeah on my bank thing it's gone out on the fifth"],
      ['agent', 'well you must have put the wrong reference on it'],
      ['customer', 'i put what it said on the ticket'],
      [
        'agent',
        "it's not something we deal with here you need to write to the appeals people the address is on the back",
      ],
      ['customer', 'right and will they stop it going up'],
      ['agent', "i couldn't tell you"],
      ['customer', 'useless'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-fourth-039',
    messages: [
      ['customer', 'The dog food you sent is the puppy one, ours is 11 😄'],
      [
        'agent',
        "Haha, he'd be flattered! I'll get the senior one out to you on today's van, and keep the puppy bag for a shelter if you like.",
      ],
      ['customer', 'aww will do thats so kind. best shop ever, telling everyone at dog club'],
      ['agent', '❤️'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-fourth-040',
    messages: [
      [
        'customer',
        'Dear Support,\nsince version 8 the stock report takes eleven minutes. Before it took one. We run it forty times a day.\nKarim',
      ],
      [
        'agent',
        'Dear Karim,\n\nThat eats a whole working day, I realise. Could you describe what you filter by, and roughly how many articles are in the report?\n\nThanks,\nLiv',
      ],
      ['customer', 'By warehouse. About 60,000.'],
      [
        'agent',
        'Dear Karim,\n\nVersion 8 sorts the articles before filtering them, and that is what costs the time. Until the patch arrives on 2 June, please set "Sort: none" under View. I will write to you every Monday with the state of the patch.\n\nIs it bearable with that setting?\n\nLiv',
      ],
      ['customer', 'Forty seconds. We can live with that.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-fourth-041',
    messages: [
      ['customer', "i'm calling about the school bus it went straight past my lad again"],
      ['agent', 'whereabouts does he wait'],
      ['customer', 'top of orchard lane by the phone box'],
      ['agent', 'right'],
      ['customer', 'and he had his arm out and everything'],
      ['agent', "so he's stood at the phone box arm out and the driver doesn't stop"],
      ['customer', 'yeah second time this week'],
      [
        'agent',
        "okay what i'll do i'll radio the driver now and i'll phone you back before four once i've talked to him",
      ],
      ['customer', 'okay'],
      ['agent', 'is that alright'],
      ['customer', 'yeah thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-fourth-042',
    messages: [
      ['customer', 'wrong size, need a 9 not an 8'],
      ['agent', "Hi! No problem. We'll send you the 9 as soon as the 8 is back here."],
      ['customer', 'how long will that take'],
      ['agent', 'Depends on the post, we will be in touch'],
      ['customer', 'can u not send it first'],
      ['agent', "Unfortunately the system doesn't let us do that."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'en-fourth-043',
    messages: [
      ['customer', 'Hello, the translation of my certificate has my birth year wrong: 1978 instead of 1987.'],
      [
        'agent',
        "Dear Mr Petkov, I'm sorry for that slip. It's corrected, and the sworn copy goes out by registered post this afternoon. Is there something besides the year that needs changing?",
      ],
      ['customer', 'No, only the year was wrong.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-fourth-044',
    messages: [
      ['customer', 'alright i booked a table for six for tonight and i need it for nine now'],
      ['agent', 'what name was it'],
      ['customer', 'hussein'],
      ['agent', "nine people okay i'm just having a look"],
      ['customer', "sorry it's short notice"],
      [
        'agent',
        "no bother i can squeeze you in at eight instead of half seven or there's the terrace at half seven",
      ],
      ['customer', 'the terrace might be cold'],
      ['agent', "there's heaters"],
      ['customer', "i'll ask the wife and ring you back"],
      ['agent', 'righto'],
      ['customer', 'ta bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
]
