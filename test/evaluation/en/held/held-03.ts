import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-036',
    messages: [
      ['customer', 'is the pool heated'],
      ['agent', "Yes, 27 degrees. Enjoy your stay, and don't hesitate to ask if you have other questions."],
      ['customer', 'ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-038',
    messages: [
      ['customer', "we've been overbilled for storage 6 months in a row"],
      ['agent', 'What do you base your figure on, if I may ask?'],
      ['customer', 'our usage report, 4 TB, you bill 6'],
      [
        'agent',
        "So your report says 4 terabytes, we've been billing 6, and that since six months. Correct so far?",
      ],
      ['customer', 'Correct.'],
      [
        'agent',
        "That's our error and I'll put it right: I am raising a credit for all six months, you get it from me by Friday.",
      ],
      ['customer', 'good'],
      ['agent', 'How do you feel about it, are we good again?'],
      ['customer', "we're good again"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'en-held-040',
    messages: [
      ['note', 'Customer rang twice about double charge, refund promised by Jo'],
      ['customer', 'hi any news on the double charge?'],
      ['agent', 'Hi, Jo refunded it on Monday, it is on its way to your bank.'],
      ['customer', 'ok thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-held-042',
    messages: [
      ['customer', 'the heating engineer told me you would pay for the valve'],
      [
        'agent',
        "The engineer had no business telling you that. Valves are not covered and we won't pay for it.",
      ],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-held-044',
    messages: [
      ['customer', 'Hello. Package came open and half of the coffee was on the floor.'],
      ['agent', "Let's see what we can do for you: a fresh bag or your money back, as you like."],
      ['customer', 'fresh bag'],
      ['agent', "It's packed already. Hope that makes it right!"],
      ['customer', 'it does'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-held-046',
    messages: [
      ['customer', 'How long does the visa take?'],
      ['agent', "Ten working days. Are there any points you'd still like me to go over?"],
      ['customer', 'no that was the only one'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-048',
    messages: [
      ['customer', "The new password rule locks out half of my team, it's month end"],
      ['agent', 'I get how bad the timing is at month end. Tell me, how do most of you sign in?'],
      ['customer', 'through the vpn with sso'],
      [
        'agent',
        "SSO accounts were caught by the rule by mistake. I've exempted your domain. Is the whole team back in?",
      ],
      ['customer', "two of them still can't"],
      ['agent', 'Names please?'],
      ['customer', 'Oda and Finn'],
      ['agent', 'Both were locked by hand, unlocked now.'],
      ['customer', "ok they're in"],
      ['agent', 'Glad. Nothing left on your plate from my side then?'],
      ['customer', 'Nothing left.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-held-050',
    messages: [
      ['customer', 'The heating in the rented car was broken for the entire trip'],
      ['agent', 'Our cars leave the yard in perfect order. You ought to have rung on the first day.'],
      ['customer', 'I did. Nobody picked up.'],
      ['agent', 'There is no call in our system.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
]
