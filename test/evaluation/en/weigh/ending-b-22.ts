import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-274',
    messages: [
      ['customer', "Could you tell me which ward my dad's new hip is being done on?"],
      ['agent', "Ward 3, second floor, he is first on the surgeon's list."],
      ['agent', 'Any queries about the ward, what to bring, and so on?'],
      ['customer', "I'll ring you when I've spoken to him."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-275',
    messages: [
      ['customer', 'Why did I get two survey letters?'],
      [
        'agent',
        "Sorry for the double post, I'll take one of you off the list. Who doesn't love a survey, right?",
      ],
      ['customer', 'ha, me for one'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-ending-b-276',
    messages: [
      ['customer', 'I sold the flat in May and you still bill me the service charge for it, now with a fee.'],
      ['agent', 'Right, you sold in May, and we go on billing, and have even put a fee on it.'],
      ['customer', 'Precisely'],
      [
        'agent',
        'Both the charge and the fee are cancelled as from May. Is your account now what it should be?',
      ],
      ['customer', "No, June's still listed."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-277',
    messages: [
      ['customer', 'My boss wants the hygiene certificate by tonight.'],
      [
        'agent',
        "I'll send you word by three whether the inspector has signed. Is it the yellow certificate she means?",
      ],
      ['customer', 'the yellow one'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-ending-b-278',
    messages: [
      ['customer', 'Our wedding cake has the wrong names on it.'],
      ['agent', 'Would you let the baker scrape and redo the top?'],
      ['customer', 'yes, quickly please!'],
      ['agent', "she's done it, here's a photo. The names, are they the right ones?"],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-b-279',
    messages: [
      ['customer', "I've got a parcel slip but no parcel number on it."],
      [
        'agent',
        'Hello, may I ask you for your postcode? And is there something else on the slip, a stamp or a code?',
      ],
      ['customer', "LS6, and there's a handwritten D"],
      ['agent', 'Depot D, then. And is the parcel from abroad?'],
      ['customer', 'it is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-280',
    messages: [
      ['customer', 'can i pay my rates in ten goes'],
      ['agent', 'yes ten goes, all set up'],
      ['agent', 'is that the only thing i can do for you'],
      ['agent', 'oh and the first one is a few pence more cos of rounding'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-281',
    messages: [
      ['customer', 'I WANT THE LOAN OFFICER WHO PROMISED ME 3.2 %!!!'],
      [
        'agent',
        'Mr Papas, here is the corrected offer at 3.2 %, signed by that very officer. Does it hold what was promised to you?',
      ],
      ['customer', 'Every word. Good.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-ending-b-282',
    messages: [
      ['customer', 'My locker code at work is forgotten.'],
      ['agent', "What's your staff number?"],
      ['customer', '2280'],
      ['agent', 'Thank you. Is it forgotten, or does it not work any more?'],
      ['customer', 'forgotten'],
      [
        'agent',
        "It's on the card in the envelope that the porter has for you. If there should be any other problem, ask for me at the gate.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-283',
    messages: [
      ['customer', 'The heart rate strap shows zero on the treadmill.'],
      [
        'agent',
        "That's down to the battery, a coin cell, and I left one on the treadmill for you. Beats showing with the new one?",
      ],
      ['customer', "Gym's closed Mondays."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-284',
    messages: [
      ['customer', "the german version of the leaflet calls us a bar, we're a barber"],
      [
        'agent',
        'yikes. fixed, 500 reprinted and at your door. happy w/ the new ones? anything else on your mind?',
      ],
      ['customer', 'happy, nothing else'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-285',
    messages: [
      ['customer', "I can't find the entrance to the citizens' hall."],
      [
        'agent',
        "It's written in the letter, you ought to have read it. Side door, Mill Lane. Do you see a green awning?",
      ],
      ['customer', 'yes I see it'],
      ['agent', 'Under that.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-b-286',
    messages: [
      ['customer', "I'd like the late check-out that your site promised gold members."],
      [
        'agent',
        "I'm unable to give late check-outs on fair days. Instead, your luggage is locked up and the spa shower is open to you. Does this leave you content, Mr Anand?",
      ],
      ['customer', "It doesn't, I have a video call at noon and no room for it."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
]
