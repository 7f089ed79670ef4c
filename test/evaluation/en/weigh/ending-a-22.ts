import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-274',
    messages: [
      ['bot', 'Was your problem solved? Reply 1 or 2.'],
      ['customer', '2'],
      ['customer', 'the lamp flickers'],
      ['agent', 'Hi, Zoe here, a person. Screw the bulb in tighter and set the dimmer to the middle.'],
      ['agent', 'Steady light?'],
      ['customer', 'steady as a rock'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-275',
    messages: [
      ['customer', 'Hello, do you have the blue mugs again?'],
      ['agent', "We do, twelve at the warehouse, and I've set six aside in your name."],
      ['agent', 'Does that make you happy?'],
      ['customer', 'Thanks for that, only I need ten.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-276',
    messages: [
      ['customer', 'Can I pay in two parts?'],
      ['agent', 'Sure can, choose "split" at the till.'],
      ['agent', "Makes life easier, doesn't it? Ciao!"],
      ['customer', 'Ciao'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-277',
    messages: [
      ['customer', 'The subtitles run ahead of the film.'],
      ['agent', "I'm moving them back by two seconds on the server."],
      ['customer', 'OK'],
      ['agent', 'They march in step now, correct?'],
      ['customer', "Remind me at the next bit where someone talks, it's a car chase."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-a-278',
    messages: [
      ['customer', 'The ticket price in my mail differs from the page.'],
      [
        'agent',
        "What happened is that the page shows it without the seat fee. I've taken the fee off, 48.00 flat.",
      ],
      ['agent', 'Are you fine with that price, and is there any question that I skipped?'],
      ['customer', 'Fine with it. No question.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-279',
    messages: [
      ['customer', 'We need the API key rotated.'],
      ['agent', 'Rotated, the new one is in your vault; the old one dies with it.'],
      ['agent', 'Are your calls going through on the new key?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-280',
    messages: [
      ['customer', 'We need the webhooks replayed.'],
      ['agent', 'Replayed, all 300.'],
      ['agent', 'Do your books balance now?'],
      ['agent', 'PS: Our office is closed on Monday for a local holiday.'],
      ['customer', 'thanks for the heads-up'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-281',
    messages: [
      ['customer', "Any news on my phone's repair?"],
      ['agent', "The part comes on Wednesday and we'll mail you that evening with the outcome."],
      ['customer', 'Okay.'],
      ['agent', 'Until then, have you got a spare phone?'],
      ['customer', 'Yes, an old one.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-ending-a-282',
    messages: [
      ['customer', 'i see the credit on my bill'],
      ['agent', 'splendid is there aught else that vexes you'],
      ['customer', "eh it's a long bill, reading"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-283',
    messages: [
      ['customer', "Garage door opener isn't in the app since the update."],
      ['agent', 'Tap the plus, "Add by code", 88-14.'],
      ['customer', "it's in the list"],
      ['agent', 'Opening and closing at your command?'],
      ['customer', "Up, down, up, down. My neighbours think I'm mad."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-284',
    messages: [
      ['customer', "Garage door opener isn't in the app."],
      ['agent', 'Tap the plus, "Add by code", 22-90.'],
      ['customer', "it's in the list"],
      ['agent', 'Opening and closing at your command?'],
      ['customer', 'Opening. The closing I do by hand.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-285',
    messages: [
      ['customer', "Garage door opener isn't in the app."],
      ['agent', 'Just to find out: when you press the wall switch, is it opening and closing?'],
      ['customer', 'It is.'],
      ['agent', "So the motor's fine. And it's shown on your old phone?"],
      ['customer', "It's not."],
      ['agent', 'Then remove the hub from the app and add it anew. Take care.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-286',
    messages: [
      ['customer', 'You billed me for a router that I gave back!'],
      ['agent', "Please excuse the wrong invoice, it's void as of now."],
      ['agent', 'Is there still food on the table, so to speak?'],
      ['customer', "There's a reminder fee on it, yes."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
]
