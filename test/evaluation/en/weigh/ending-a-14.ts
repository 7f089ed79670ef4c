import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-170',
    messages: [
      ['customer', "Right so the fee's waived?"],
      ['agent', 'Waived and gone.'],
      ['agent', "You don't happen to have a second bone to pick with me?"],
      ['customer', 'Ha, no bones left.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-171',
    messages: [
      ['customer', "Hi, the toaster you delivered is black, I'd ordered chrome."],
      [
        'agent',
        'Keep it, a chrome one was put on the bus to you an hour ago, number CT889. Okay for you that way?',
      ],
      ['customer', 'Okay for me.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-172',
    messages: [
      ['customer', 'Hi, the toaster you delivered smells of rubber.'],
      ['agent', 'We could have it fetched on Thursday and a new one brought along. Okay for you that way?'],
      ['customer', 'Okay for me, after four.'],
      ['agent', 'After four it is. Goodbye!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-ending-a-173',
    messages: [
      ['customer', 'Nothing I type in your chat widget gets sent on our site'],
      ['agent', 'Please clear the cache of the site and reload. Can visitors write to you again?'],
      ['customer', "They can write, but we can't answer. So we are where we were."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-174',
    messages: [
      ['customer', 'Nothing I type shows in the search'],
      ['agent', 'Is javascript switched on in that browser?'],
      ['customer', 'I think so'],
      ['agent', 'Are you able to type elsewhere, in the address bar?'],
      ['customer', 'Yes'],
      ['agent', 'Then open the page in a private window and search from there. Thank you for using Lumo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-175',
    messages: [
      ['customer', 'ok so the technician comes tuesday'],
      ['agent', 'tuesday between eight and ten yes'],
      ['agent', 'alrighty what else is on the list'],
      ['customer', 'well can he bring a longer cable'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-a-176',
    messages: [
      ['customer', "We paid for priority boarding but the pass doesn't say so."],
      ['agent', 'Reprinted with "PRIO" in the corner, please check your mail.'],
      ['agent', 'Are we square?'],
      ['customer', "My mail's on the laptop and that's in the hold."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-177',
    messages: [
      ['customer', 'the alarm panel beeps every 40 secs'],
      ['agent', 'swap the two AA cells behind the flap'],
      ['customer', 'done'],
      ['agent', 'and the beep'],
      ['agent', 'gone?'],
      ['customer', 'dead silent'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-178',
    messages: [
      [
        'customer',
        'I had a question about the pet fee and the cage size, and you told me both. Superb service, I must say!',
      ],
      ['agent', 'Thank you, Mr Ferrante! So both are answered and the list is empty?'],
      ['customer', 'Both, and empty. You people are wonderful.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-ending-a-179',
    messages: [
      ['customer', 'i cant hear the other player'],
      ['agent', "switch voice to 'open' in the lobby menu"],
      ['customer', 'switched'],
      ['agent', 'and do you hear him'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-180',
    messages: [
      ['customer', 'The bill is clear to me now.'],
      ['agent', 'Excellent. Would you have any other query?'],
      ['customer', 'A tiny one, yes: may I pay on the 15th instead of the 1st?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-181',
    messages: [
      ['customer', 'Thanks for the spare key code.'],
      ['agent', 'Pleasure. Did I miss anything?'],
      ['customer', "Possibly? It's been a long mail."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-182',
    messages: [
      ['customer', 'Our projector shows a pink stripe.'],
      ['agent', 'Swap the HDMI cable for another, please.'],
      ['customer', 'Swapped.'],
      ['agent', "What's the picture like, more to the left or all over?"],
      ['customer', 'Still the stripe, in the middle.'],
      ['agent', 'And which input is it on?'],
      ['customer', 'HDMI 2.'],
      ['agent', 'Then the panel needs changing. A loaner leaves our shop tonight.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'facts'],
  },
]
