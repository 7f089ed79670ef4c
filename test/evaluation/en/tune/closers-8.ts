import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-141',
    messages: [
      ['customer', 'the roof is tight again'],
      [
        'agent',
        "Great! We'll give you a call after the next big storm, in about two weeks, to make sure it's still tight.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'facts'],
  },
  {
    id: 'en-closers-142',
    messages: [
      ['customer', 'the new mask fits'],
      ['agent', 'Lovely. May I write to you next week and ask how you slept with it?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
  {
    id: 'en-closers-143',
    messages: [
      ['customer', 'has the lab written back'],
      ['agent', "Not yet. I'll email you tonight whether they have answered or not."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'facts', 'own'],
  },
  {
    id: 'en-closers-144',
    messages: [
      ['customer', 'has the lab written back'],
      ['agent', "Not yet. As soon as they do I'll forward it to you."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'own'],
  },
  {
    id: 'en-closers-145',
    messages: [
      ['customer', 'after the update the clock shows utc, the alarms ring an hour late and the widget froze'],
      [
        'agent',
        'Just to recap: wrong time zone, alarms an hour late, and a frozen widget, all since the update. Is that the full list?',
      ],
      ['customer', 'yup'],
      ['agent', "I'll push a rollback to your device."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-146',
    messages: [
      [
        'customer',
        "I sent the dress back three weeks ago, the tracking says you have it, and I've still been asked to pay",
      ],
      [
        'agent',
        "If I understand you correctly, we've had the dress for a while and yet you got a reminder. Have I understood that right?",
      ],
      ['customer', 'correct'],
      ['agent', 'I can stop the reminder straight away.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'canDo'],
  },
  {
    id: 'en-closers-147',
    messages: [
      ['customer', 'Are you kidding me?! I took a day off and NOBODY showed up. AGAIN.'],
      ['agent', 'Good afternoon, which address is it?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-148',
    messages: [
      ['customer', "I've asked nicely three times. Next step is small claims court."],
      ['agent', 'Good afternoon.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-149',
    messages: [
      ['customer', 'omg the puppy bed is sooo cute, she loves it!!! can i get a second one?'],
      ['agent', "Sure, it's in your basket."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-150',
    messages: [
      ['customer', "Honestly the best customer service I've had in years. Five stars."],
      ['agent', 'Thank you so much!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-closers-151',
    messages: [
      ['customer', 'my couch is late'],
      ['agent', 'It arrives on Friday. Alternatively you could pick it up today. What do you think?'],
      ['customer', "i'll pick it up"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-closers-152',
    messages: [
      ['customer', 'i need a bigger room'],
      ['agent', "I'll move you to 301, it's ten more per night. Is that alright with you?"],
      ['customer', "yes that's fine"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'own'],
  },
  {
    id: 'en-closers-153',
    messages: [
      ['agent', 'support desk'],
      ['customer', 'the headset only has sound on one side'],
      ['agent', 'pull the plug out a bit then push it in firmly till it clicks'],
      ['customer', 'oh there was a click'],
      ['agent', 'and have you got sound on both sides now'],
      ['customer', 'i have brilliant'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-154',
    messages: [
      ['agent', 'parking services'],
      ['customer', 'i need to put my new car on the permit'],
      ['agent', "okay i'll pop that on for you thats done now"],
      ['customer', 'thank you'],
      ['agent', 'youre welcome is there anything else i can do'],
      ['customer', 'no thats lovely bye now'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-155',
    messages: [
      ['agent', 'water board'],
      ['customer', 'no water since six'],
      ['agent', "okay i'll open the bypass from here give it a second is any coming through"],
      ['customer', 'just a trickle and its brown'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-156',
    messages: [
      ['agent', 'dental care'],
      ['customer', 'my crown fell out'],
      ['agent', 'oh dear whereabouts was it top or bottom'],
      ['customer', 'top left'],
      ['agent', 'okay come in at three we can glue it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'en-closers-157',
    messages: [
      ['customer', 'Good morning, I not receive activation mail.'],
      ['agent', 'Good morning. We did resend of mail in this moment. You see it in inbox or in spam?'],
      ['customer', 'in spam i see it, ok thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-158',
    messages: [
      ['customer', 'what is price for repair'],
      ['agent', 'It is 40 euro with part.'],
      ['customer', 'ok'],
      ['agent', 'You wish to know more?'],
      ['customer', 'i think about it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-159',
    messages: [
      ['customer', 'washing programme stop always at 12 minute'],
      ['agent', 'Please to clean filter and to start again. It pass the 12 minute?'],
      ['customer', 'no, again stop'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-160',
    messages: [
      ['customer', '@StreamIt 4k is gone from my plan??'],
      ['agent', "@ro We've re-added 4K on our side. Mind checking if it's back for you? ^D"],
      ['customer', "@StreamIt it's back yay"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
