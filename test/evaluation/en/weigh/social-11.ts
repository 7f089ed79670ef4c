import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-131',
    messages: [
      ['customer', 'hello'],
      [
        'agent',
        "Hello, you've reached ArdentAir on messenger. This is Tomasz B. How may I assist you today?",
      ],
      ['customer', 'seat selection charged twice'],
      ['agent', "I'm sorry for the inconvenience. May I have your booking reference and last name please?"],
      ['customer', 'QX7L2P Ferreira'],
      ['agent', 'Thank you Ms Ferreira. One moment while I pull this up.'],
      ['customer', 'sure'],
      ['agent', 'Thank you for holding. Which seats did you choose in the first attempt?'],
      ['customer', '14A but it crashed, then 14A again'],
      ['agent', 'Thank you for that information. I have refunded one of the two charges of 18 euro.'],
      ['customer', 'ok'],
      ['agent', 'The e-mail with the refund receipt has been sent.'],
      ['agent', 'Do you have any other questions or concerns regarding your booking?'],
      ['customer', 'No thank you'],
      ['agent', 'Thank you for flying with ArdentAir.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise'],
  },
  {
    id: 'en-social-132',
    messages: [
      ['customer', '@BrightlineNet every night 8 to 11 it crawls. 2mbps. mornings fine'],
      [
        'agent',
        "@nightowl_nic Hi Nic, the cabinet serving your street is over capacity in the evenings, and that's what slows you down. I'm moving you to a free port tonight at 7. ^SD",
      ],
      ['customer', 'ok lets see'],
      ['agent', '@nightowl_nic Evening Nic, the move is done. Has the evening crawl gone? ^SD'],
      ['customer', '2.1mbps 🐌'],
      ['agent', '@nightowl_nic Ugh. Thanks, escalated. ^SD'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-social-133',
    messages: [
      ['customer', 'is your boss on here? asking for a friend'],
      ['agent', 'Haha, not that we know of! What can we do for your friend? -Ola'],
      ['customer', 'nothing yet 😈'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-134',
    messages: [
      ['customer', 'Subject: RE: RE: Quote 5518\n\nCould you send it with VAT shown separately?\nThx, Bram'],
      [
        'agent',
        'Hi Bram,\n\nAttached, with VAT on a separate line. Is this how you need it, or is something else missing?\n\nCheers,\nDelphine\n\n-----Original Message-----\nFrom: Bram\nCould you send it with VAT shown separately?',
      ],
      ['customer', 'Exactly how I need it.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-135',
    messages: [
      ['customer', '@VoltraGames my kid spent £180 on gems w/ my card. refund pls'],
      [
        'agent',
        "@tired_mum_x Hi there, that must have been a nasty shock on the statement. Purchases that have been used can't be refunded. You can set a PIN for purchases here: [link] ^Moss",
      ],
      ['customer', 'not one of them used, he was just collecting them'],
      ['agent', '@tired_mum_x In that case DM us his player name. ^Moss'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo.not'],
  },
  {
    id: 'en-social-136',
    messages: [
      ['customer', '2FA codes dont come'],
      ['agent', 'Hi, codes can land in the spam folder. Please have a peek. Found it?'],
      ['customer', 'found 11 of them 😂 in now'],
      ['agent', 'Haha, all good then!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-137',
    messages: [
      ['customer', 'the delivery guy from your shop blocked my garage for an hour @TumblewoodHome'],
      [
        'agent',
        'Hi, our deliveries are made by a partner company. Please direct complaints about drivers to HaulPoint at [link]. Jo',
      ],
      ['customer', 'I bought from you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-138',
    messages: [
      ['customer', '@GreenlaneGrocer the self checkout accused me of stealing a lettuce'],
      ['agent', '@olive_j Oh dear, what happened exactly? Thanks, Kez'],
      ['customer', 'it weighed it as 0 and a guard came. in front of my boss'],
      ['agent', '@olive_j Thank you, which store was it and roughly when? Thanks, Kez'],
      ['customer', 'Friary Rd, noon'],
      ['agent', "@olive_j I've raised it with the manager there. Thanks, Kez"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-139',
    messages: [
      ['customer', 'Hot water was off all weekend, block C'],
      [
        'agent',
        "Hello Mr Adeyemi, the boiler was restarted at 6am. I'll phone you on Wednesday to see that it hasn't cut out again. Does that suit you?",
      ],
      ['customer', 'After 5 pm pls'],
      ['agent', 'After 5 it is.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'en-social-140',
    messages: [
      ['customer', '@MoorlandBus card reader on the 23 declined me, driver made me get off'],
      ['agent', 'You must have had insufficient funds on the card. Our readers are in working order.'],
      ['customer', 'used it 2 mins later in the shop'],
      ['agent', 'As I said, the readers are in working order.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-141',
    messages: [
      ['customer', '★★★☆☆ good but the fonts are tiny on my tablet'],
      [
        'agent',
        'Hello Bartholomew! Sorry for straining your eyes. The update from this morning brings a slider under View > Text size. Is it large enough for you now? Happy reading, the Inkwell team',
      ],
      ['customer', 'Edit: my grandson has to install the update for me.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-142',
    messages: [
      ['customer', '9 days, no reply from claims dept. ref TB-331'],
      [
        'agent',
        "Apologies for the silence from claims. I've just spoken to Ines there, and I'll call you at 3 with her decision. -Priti",
      ],
      ['customer', '3 pm today?'],
      ['agent', 'Yes, today. -Priti'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-social-143',
    messages: [
      ['customer', 'whats the wifi password for guests'],
      ['agent', "Hello, it's harbour2024, all lower case. Anything else for your stay? ~Inês"],
      ['customer', 'do you have irons'],
      ['agent', 'Yes, one is in the wardrobe of each room. ~Inês'],
      ['customer', 'so it is'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
