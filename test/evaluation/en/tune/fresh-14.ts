import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-225',
    messages: [
      ['customer', "invoice 7 is unpaid on your side for 60 days!!! we'll go to COURT"],
      ['agent', 'The delay is of your own making, not ours.'],
      ['customer', 'we put the number YOU gave us'],
      ['agent', "I'll look for it. Our Ms Tan pays it on Friday."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'defend.not', 'facts'],
    heated: true,
  },
  {
    id: 'en-fresh-227',
    messages: [
      ['customer', 'the roof you mended last week held in the storm'],
      ['agent', "Glad to read it! We'll come round once more some day and see that it's still dry."],
      ['customer', "great service, thank you so much, we've already recommended you to two neighbours"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'advocate'],
  },
  {
    id: 'en-fresh-229',
    messages: [
      ['customer', 'feels like the new filter works, no smell'],
      [
        'agent',
        'Pleased to hear. I will get back in touch in 30 days to make sure the smell stays away. Anything else troubling you?',
      ],
      ['customer', 'nothing at all'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-fresh-231',
    messages: [
      ['note', 'Refund agreed w/ supervisor, 2x postage'],
      ['customer', 'i paid postage twice'],
      ['agent', 'Both are refunded. Has the money shown up?'],
      ['customer', "bank's closed til tue, i cant see"],
      ['agent', 'No rush. Would you have a different question for me?'],
      ['customer', 'not really no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['note'],
  },
  {
    id: 'en-fresh-233',
    messages: [
      ['customer', "my train's cancelled, how do i get to york"],
      ['agent', 'The next one from platform 3 takes your ticket. Would you be fine with that one?'],
      ['customer', 'ok good'],
      ['agent', 'Do you want to know anything more about your journey?'],
      ['customer', 'hm not sure, hold on'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['agree'],
  },
  {
    id: 'en-fresh-235',
    messages: [
      ['customer', 'I would like to swap shifts with Lena for the hotline duty'],
      ['agent', 'If I let the two of you swap, do you both go along with it?'],
      ['customer', 'we both do'],
      ['agent', "It's in the plan. Anything besides the shifts?"],
      ['customer', 'nothing besides'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-fresh-237',
    messages: [
      [
        'customer',
        'Good day, I am writing because in the bill of my late husband you still charge for the car wash card.',
      ],
      [
        'agent',
        "Good day Mrs Holm. My condolences, this can't be an easy time. The card is ended and the fee is on its way back to you. Should anything else come up, simply reply to this mail.",
      ],
      ['customer', 'Thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-fresh-239',
    messages: [
      ['customer', 'cant find the mute button'],
      [
        'agent',
        'Top right, the little bell. I know how maddening those layouts can be! Any other riddles I can solve for you?',
      ],
      ['customer', 'nope just that'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-fresh-241',
    messages: [
      ['customer', 'is it ok to drink the tap water again'],
      [
        'agent',
        "It is, since this morning. You should have got the text message, please check with your phone company why it didn't come.",
      ],
      ['customer', 'its your text service'],
      ['agent', 'We only send them out.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-fresh-243',
    messages: [
      ['customer', 'Ahoy! no map in the boat app'],
      ['agent', 'Ahoy! For the charts you can take the Baltic alone, or the whole bundle.'],
      ['customer', 'baltic'],
      ['agent', 'Bought and loaded. Land in sight?'],
      ['customer', 'land in sight, captain :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
]
