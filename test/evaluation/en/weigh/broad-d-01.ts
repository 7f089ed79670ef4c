import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-broad-d-001',
    messages: [
      [
        'customer',
        'Hi, your app shows my boarding pass with my maiden name and my passport has the married one',
      ],
      ['agent', 'Ah, got you. When did you book, before the wedding or after?'],
      ['customer', 'before, in spring'],
      [
        'agent',
        "Right, that's where the old surname comes from. I can amend it free of charge since it's the same traveller. Shall I go ahead and put it in as on the passport?",
      ],
      ['customer', 'yes please'],
      ['agent', 'Changed. Pull down to refresh the pass. Does it show the new surname now?'],
      ['customer', 'it does, you are a star, honestly quickest chat I ever had'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree', 'advocate'],
  },
  {
    id: 'en-broad-d-002',
    messages: [
      [
        'customer',
        'um hello yeah i parked in your garage on mill street and the barrier wouldnt open and i pressed the thing for like twenty minutes and nobody came',
      ],
      ['agent', 'twenty minutes oh that must have been awful sat there with cars behind you'],
      ['customer', 'it was yeah people were honking'],
      [
        'agent',
        'so you were at the exit on mill street the barrier stayed down and nobody answered the help button is that about right',
      ],
      ['customer', 'exactly'],
      [
        'agent',
        'okay so what i can do is take the whole days charge off so thats eighteen pounds back on your card by thursday',
      ],
      ['customer', 'okay thats fair'],
      ['agent', 'and is there any other bit of this thats still bugging you'],
      ['customer', 'no no thats it ta'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'facts'],
  },
  {
    id: 'en-broad-d-003',
    messages: [
      [
        'customer',
        'Dear clinic,\nI was told my blood results would be on the portal after three days. It has been nine. I ring and am told to wait. This is ridiculous, it is the third time I have asked.\nMrs P. Dunmore',
      ],
      [
        'agent',
        'Dear Mrs Dunmore,\nNine days of not knowing is a long time, and I apologise that nobody gave you a proper answer. The laboratory returned your sample label as illegible, which is the reason the result was never attached to your record. I have matched it this morning and will ask Dr Ferris to read it before her afternoon surgery. She will telephone you today between two and three.\nKind regards,\nTessa, reception',
      ],
      ['customer', 'Thank you. I shall be at home.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-broad-d-004',
    messages: [
      ['customer', 'cant log in to gym app, says membership expired but i paid on 1st'],
      ['agent', 'Have you tried to log out and in again'],
      ['customer', 'yes 4 times'],
      ['agent', 'Then you must have used another e-mail for the payment.'],
      ['customer', "no I didn't"],
      ['agent', 'Well. Accounts are not our department, you need to write to the billing company.'],
      ['customer', 'wow ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-broad-d-005',
    messages: [
      [
        'customer',
        "Good afternoon. I reserved a compact car for Saturday and have just received a confirmation for a van. I'm travelling alone with one suitcase.",
      ],
      [
        'agent',
        "Good afternoon! A van for one person and one suitcase, that isn't what you ordered at all. Sorry for the mix-up on our side. I'm switching the category back to compact now, at the price you booked.",
      ],
      ['customer', 'Ok, thanks'],
      ['agent', 'The new confirmation has just gone out. Are you content with how that looks?'],
      ['customer', 'Price is right but it now says pick-up at the airport, I wanted the city office'],
      ['agent', 'Corrected too: city office, Saturday 9:00.'],
      ['customer', 'Perfect'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own'],
  },
  {
    id: 'en-broad-d-006',
    messages: [
      ['customer', 'the optician said my glasses be ready monday, today is thursday and nothing'],
      ['agent', 'I see. And what did they tell you on Monday?'],
      ['customer', 'that the lenses not arrived from the factory'],
      [
        'agent',
        'OK. The lenses came yesterday but with wrong coating, so we must send them back. I order them again by express, and on Saturday before noon they are in the shop.',
      ],
      ['customer', 'and i pay for express?'],
      ['agent', 'No, we take that. Is okay for you like this?'],
      ['customer', 'yes is okay'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-broad-d-007',
    messages: [
      [
        'customer',
        'hi yeah its about the dog he had stitches on monday and hes been licking them and now its all red',
      ],
      ['agent', 'right and how red are we talking and is there anything oozing out of it'],
      ['customer', 'just red no ooze'],
      [
        'agent',
        'okay well pop the cone back on him and ill squeeze you in with the nurse at half four today that work for you',
      ],
      ['customer', 'yeah i can do half four'],
      ['agent', 'lovely ill ring you tomorrow evening and see how hes healing up'],
      ['customer', 'oh thats so kind of you you lot are brilliant with him'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-broad-d-008',
    messages: [
      ['customer', "I'd like to know whether my railcard discount also applies on the night train."],
      ['agent', 'It does, on seats and couchettes, not on private cabins.'],
      ['customer', 'ok'],
      ['agent', 'Did I answer what you were after?'],
      ['customer', 'Mostly. And how about bicycles on that train?'],
      ['agent', 'Bikes need a separate space ticket, four euros, you can add it in the booking.'],
      ['customer', 'cool'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-broad-d-009',
    messages: [
      [
        'customer',
        "My daughter's transcript has the wrong graduation year, 2019 instead of 2021, and the embassy needs it by Friday.",
      ],
      ['agent', "Thank you for telling us. Could you confirm your daughter's student number, please?"],
      ['customer', '40-2217'],
      ['agent', "Thank you. The registrar's office will issue a corrected transcript. We will be in touch."],
      ['customer', 'But when?'],
      ['agent', 'As soon as we have news.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-broad-d-010',
    messages: [
      [
        'customer',
        "You charged me a no show fee for a cleaning that YOU cancelled. Absolute joke. I want it back or I'm reporting you!!",
      ],
      ['agent', "Hello Mr Okafor. I'd be livid as well if someone billed me for their own cancellation."],
      [
        'agent',
        "The cancellation on our side was logged under your name by mistake, and that triggers the charge automatically. I've just taken the fee off.",
      ],
      ['agent', 'Is your account at zero when you look now?'],
      ['customer', 'yes its zero. fine'],
      ['agent', 'Anything more I can put right for you?'],
      ['customer', 'no leave it'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'en-broad-d-011',
    messages: [
      ['customer', "Hotel room: the heating does not work and it's -8 outside"],
      ['agent', 'Hi, room number pls?'],
      ['customer', '412'],
      ['agent', 'Thx. Is the little light on the thermostat on?'],
      ['customer', 'no, dark'],
      [
        'agent',
        'OK, 2 options: we can move you to 418 straight away, or our technician comes up to have a go at it. Which one do you prefer?',
      ],
      ['customer', 'move pls'],
      ['agent', '418 it is, your new keys are at the desk. Hope you get warm soon.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-broad-d-012',
    messages: [
      ['customer', 'i got two tickets for the friday show but one says row c and the other row m'],
      ['agent', 'so one in row c and one in row m yeah so you wouldnt be sitting together'],
      ['customer', 'right and its my wifes birthday'],
      ['agent', 'oh thats a shame for a birthday'],
      ['agent', 'ill put you both in row d thats two seats side by side you good with that'],
      ['customer', 'oh yes please'],
      ['agent', 'done the new ones are in your account can you open them alright'],
      ['customer', 'hang on its loading ill look later'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'agree'],
  },
  {
    id: 'en-broad-d-013',
    messages: [
      ['customer', 'Hello, I want to freeze my gym membership for two months, I broke my leg.'],
      ['agent', "Hello Ivana, ouch, that's rotten luck, a broken leg is no fun at all."],
      ['agent', 'Our terms do not allow a freeze shorter than three months I am afraid'],
      ['customer', 'then three is ok too'],
      ['agent', 'Great, three months it is. The freeze is on your account.'],
      ['customer', 'ok'],
      ['agent', 'Was there any further question?'],
      ['customer', 'nope'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo.not'],
  },
  {
    id: 'en-broad-d-014',
    messages: [
      [
        'customer',
        'Dear Sir or Madam, the shuttle that your hotel promised did not come on Tuesday night and I paid 46 euros for a taxi. Receipt attached.',
      ],
      [
        'agent',
        "Dear Mr Lindqvist,\nthank you for the receipt. You waited for our shuttle on Tuesday night, it never appeared, and you had to pay 46 euros for a taxi out of your own pocket. Please accept my apologies for this failure. Our driver's rota had the wrong arrival date. I am having the 46 euros transferred to your card this week, and I would add a free dinner on your next stay. Would you find that acceptable?",
      ],
      [
        'customer',
        'That is more than generous, I will certainly stay with you again and tell my colleagues about it.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'agree', 'facts', 'advocate'],
  },
]
