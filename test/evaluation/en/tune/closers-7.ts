import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-121',
    messages: [
      ['customer', 'does the museum open on easter monday'],
      ['agent', 'It does, ten till four.'],
      ['customer', 'ace'],
      ['agent', 'Will there be anything further, or shall I let you go?'],
      ['customer', 'you can let me go lol thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-122',
    messages: [
      ['customer', 'My transcription has no speaker names'],
      ['agent', 'I reran it with speaker detection. Do the names appear when you reload?'],
      ['customer', "They're all called Speaker 1"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-123',
    messages: [
      ['customer', 'gift card says zero balance'],
      ['agent', 'I corrected it, it holds 50 again. If you check now, is the 50 there?'],
      ['customer', '50 it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-124',
    messages: [
      ['customer', 'please send the brochure'],
      ['agent', "It's in your inbox."],
      ['customer', 'thank you'],
      ['agent', 'Might there be any other way I could be of service?'],
      ['customer', "Well, I'd like a quote for the attic as well"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-125',
    messages: [
      ['customer', 'login code never arrives by text'],
      ['agent', "I've switched you to e-mail codes. Does that do the job for now? Any other points?"],
      ['customer', 'not at my desk, will shout if not'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-126',
    messages: [
      ['customer', 'our wedding photos are missing from the gallery!'],
      [
        'agent',
        "I can only imagine how heart-stopping that is. The gallery hit its 30-day limit, so they were moved to the archive. I'll move them back... done. Can you view them?",
      ],
      ['customer', 'YES. oh thank god'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'explain', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-127',
    messages: [
      ['customer', 'I want to change my seat'],
      ['agent', 'Sure. Do you have your booking code at hand?'],
      ['customer', 'K8P2'],
      ['agent', 'Thank you. Seat 14C is yours now, enjoy the flight!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-128',
    messages: [
      ['customer', 'the cake sank in the middle'],
      ['agent', 'What temperature did you bake it at?'],
      ['customer', '200'],
      ['agent', 'Did you open the door during baking?'],
      ['customer', 'twice'],
      ['agent', "That's the cause: keep it shut for the first 30 minutes and go down to 170."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'explain'],
  },
  {
    id: 'en-closers-129',
    messages: [
      ['customer', 'the translation button does nothing'],
      ['agent', 'Please update the extension to version 9. Did updating change anything?'],
      ['customer', 'now it translates'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-130',
    messages: [
      ['customer', 'monitor flickers'],
      ['agent', 'Swap the HDMI cable for another one.'],
      ['customer', 'did that'],
      ['agent', 'And the flicker, is it gone?'],
      ['customer', 'nope, same flicker'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-131',
    messages: [
      ['customer', "the compost bin hasn't been emptied"],
      ['agent', 'The truck came by again this morning. Was it emptied this time?'],
      ['customer', "I'm at the office, I'd have to look when I get back"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-132',
    messages: [
      ['customer', 'can you bring the parcel to the 5th floor'],
      [
        'agent',
        "I'm sorry, our couriers can't go past the ground floor. Any further questions I might answer?",
      ],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not', 'apologise'],
  },
  {
    id: 'en-closers-133',
    messages: [
      ['customer', 'your partner shop refused my voucher'],
      ['agent', "That isn't our doing. The shop has to honour it, so please sort it out with them."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-closers-134',
    messages: [
      ['customer', 'my washing machine leaks'],
      [
        'agent',
        "Our engineer will be with you on Thursday between 8 and 12. I'll text you the exact slot on Wednesday.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'own', 'inform'],
  },
  {
    id: 'en-closers-135',
    messages: [
      ['customer', "Where's my magazine?"],
      [
        'agent',
        "Apologies for the wait. The print run was delayed by a paper shortage. The issue goes out tomorrow and you'll have it by Saturday.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'apologise', 'facts'],
  },
  {
    id: 'en-closers-136',
    messages: [
      ['customer', 'my points disappeared'],
      [
        'agent',
        'Apologies that they vanished. Points lapse after 24 months without a purchase, and your last one was in 2021. As a one-off I have put them back.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'apologise'],
  },
  {
    id: 'en-closers-137',
    messages: [
      ['customer', 'my subtitle font is tiny'],
      [
        'agent',
        "What has happened is that the latest update reset everyone's text size. You can enlarge it under Display > Captions.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-138',
    messages: [
      ['customer', 'door code rejected'],
      [
        'agent',
        "Codes rotate on the first of each month, that's why yours stopped working. The new one is 7719.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-139',
    messages: [
      ['customer', 'door code rejected'],
      ['agent', 'The new one is 7719. Please keep it secret because anyone with it can get in.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-140',
    messages: [
      ['customer', 'can i bring my own wine'],
      ['agent', 'No, that is not permitted because of our licence.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
]
