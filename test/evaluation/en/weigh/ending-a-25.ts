import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-313',
    messages: [
      ['customer', "Nice, the order's split into two addresses."],
      ['agent', 'Got any more orders that want splitting, or anything of a different kind?'],
      ['customer', 'Of a different kind: I pay too much postage.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-314',
    messages: [
      ['customer', "Nice, the order's split into two addresses."],
      ['agent', 'Is there anything left on the slate?'],
      ['customer', "It's my sister's account, she'll tell you when she's back."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-315',
    messages: [
      ['customer', 'How do I split an order into two addresses?'],
      ['agent', 'At the till, "several addresses". Any items in the basket already?'],
      ['customer', 'Four.'],
      ['agent', 'Any more to come before we split them?'],
      ['customer', "No, that's everything."],
      ['agent', 'Tap each one and drag it to its address. Voilà.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-316',
    messages: [
      ['customer', 'Our gym scanners reject the staff cards.'],
      ['agent', 'Group "staff" has door rights once more.'],
      ['agent', 'Turnstile playing nice?'],
      ['customer', "It's playing nice with all six of us."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-317',
    messages: [
      ['customer', 'Our gym scanners reject the day passes.'],
      ['agent', 'Group "day" has door rights once more.'],
      ['agent', 'Turnstile playing nice?'],
      ['customer', 'It clicks, but the arm stays where it is.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-318',
    messages: [
      ['customer', "Our gym scanners reject the kids' cards."],
      ['agent', 'Group "junior" has door rights once more.'],
      ['agent', 'Turnstile playing nice?'],
      ['customer', 'No kids here before four.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-319',
    messages: [
      ['customer', 'The upgrade took my custom fonts.'],
      ['agent', "They're on the server again, under Assets."],
      ['customer', 'ah ok'],
      ['agent', 'Is your layout the way it was, then?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-320',
    messages: [
      ['customer', 'Can I get the parking refunded?'],
      ['agent', "It's back on your card, 22.50."],
      ['agent', 'Is that settled, and do you need a hand with something else?'],
      ['agent', 'If you have gone, thank you for your patience.'],
      ['customer', 'Was on the other line, one sec.'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-321',
    messages: [
      ['customer', 'Thank you, got the form.'],
      ['agent', 'Splendid, may I be of further use?'],
      ['agent', 'No hurry, by the way.'],
      ['customer', 'all good'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-322',
    messages: [
      ['customer', 'i wanna stop auto renew'],
      ['agent', 'off since now. pass runs till 3 sept then ends'],
      ['agent', 'that what u wanted?'],
      ['customer', 'exactly that'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-323',
    messages: [
      ['customer', 'i wanna stop auto renew'],
      ['agent', 'off since now. pass runs till 3 sept then ends'],
      ['agent', 'that what u wanted?'],
      ['customer', 'i wanted it to end today'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-324',
    messages: [
      ['customer', 'my dad wants to stop auto renew'],
      ['agent', 'off since now. pass runs till 3 sept then ends'],
      ['agent', 'that what he wanted?'],
      ['customer', "he's asleep on the couch, who knows what he wants"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-325',
    messages: [
      ['customer', 'i wanna stop auto renew'],
      ['agent', 'the way to go is ending it together with the pass on 3 sept. that what u want?'],
      ['customer', 'ok yes'],
      ['agent', 'done, bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
]
