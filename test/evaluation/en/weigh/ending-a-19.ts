import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-235',
    messages: [
      ['customer', 'you sorted the tv ta'],
      ['agent', 'owt else love'],
      ['customer', 'no pet youre grand'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-236',
    messages: [
      ['customer', 'you sorted the tv ta'],
      ['agent', 'owt else love'],
      ['customer', 'aye the remote wants new batteries every week'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-237',
    messages: [
      ['customer', 'Delivery slot please, tomorrow morning'],
      ['agent', '8 to 10 is yours.'],
      ['customer', 'ok'],
      ['agent', "So we've got you covered there, haven't we?"],
      ['customer', 'You have.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-238',
    messages: [
      ['customer', 'We ordered 30 chairs and got 28, and our event is tonight.'],
      [
        'agent',
        'Sorry for the two that are short; the count slipped because a pallet was opened in transit. Two chairs from our showroom are in a taxi to you, plate KL 20.',
      ],
      ['agent', 'Has it reached you?'],
      ['customer', 'No taxi anywhere, and the doors open in ten minutes.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-ending-a-239',
    messages: [
      ['customer', "The bread maker's paddle sticks."],
      ['agent', 'Soak the pan with hot water. How long has it been in use?'],
      ['customer', 'Two years or so.'],
      ['agent', 'While it soaks, lift the pan and turn it over. You see the nut underneath?'],
      ['customer', 'I see it.'],
      ['agent', 'Then loosen that, grip the paddle and twist left while warm.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-a-240',
    messages: [
      ['customer', 'Hey, the beta build killed my presets.'],
      ['agent', 'Hey, presets restored from the cloud, restart the synth.'],
      ['agent', 'They all back?'],
      ['customer', 'No idea tbh, 300 of them, the first page looks familiar'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-241',
    messages: [
      ['customer', 'Is the trail open and do I need a permit?'],
      ['agent', 'Open until October, permit not needed for day walks.'],
      ['agent', 'Have both of your points been dealt with, nothing dangling?'],
      ['customer', 'Both dealt with, nothing dangling.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-242',
    messages: [
      ['customer', "Our shop's voicemail gives the wrong hours."],
      ['agent', 'I uploaded the new greeting. Please dial in; are the hours the right ones?'],
      ['customer', 'They are, except Saturday.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-243',
    messages: [
      [
        'customer',
        'hello its about the meter reading thing i typed it in wrong and now the bill is like nine hundred',
      ],
      [
        'agent',
        'no worries the bill was so high due to an extra zero ive struck that out and the bill is ninety one forty',
      ],
      ['customer', 'oh'],
      ['agent', 'so is that off your chest'],
      ['customer', 'very much so'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-244',
    messages: [
      ['customer', 'The new pump seems okay today.'],
      ['agent', "I'll ring you on Monday to ask if it still runs. Have you a number for the day?"],
      ['customer', 'The same one.'],
      ['agent', 'Till Monday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-a-245',
    messages: [
      ['customer', 'The pump rattled before your visit.'],
      ['agent', 'And after it? Would you call the rattle gone?'],
      ['customer', "It's too early for that."],
      ['agent', "Then I'll ring on Friday to hear how it runs."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-ending-a-246',
    messages: [
      ['customer', "The app's fine on my phone again"],
      ['agent', 'Pleased. Are we leaving any device behind?'],
      ['customer', "my wife's, same white screen"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-247',
    messages: [
      ['customer', 'I want to close my account.'],
      ['agent', 'May I ask whether you have a balance left?'],
      ['customer', "Nothing, it's empty."],
      ['agent', 'Anything else on the account, vouchers, points?'],
      ['customer', 'No.'],
      ['agent', 'Closed as of today.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
