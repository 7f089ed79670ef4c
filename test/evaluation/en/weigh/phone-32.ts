import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-259',
    messages: [
      ['agent', "thanks for your call you are now speaking to a licensed agent my name's reggie"],
      ['customer', "yeah i'm turning sixty five in may and i got all this mail"],
      ['agent', "i bet you're swamped everybody is"],
      ['customer', 'a whole box'],
      ['agent', 'so tell me what matters most to you is it the doctors the prescriptions or the price'],
      ['customer', 'keeping my doctor'],
      ['agent', "okay who's the doctor"],
      ['customer', 'doctor patel in mesa'],
      ['agent', 'he takes two of the three plans in your county so i can walk you through those two'],
      ['customer', 'okay'],
      [
        'agent',
        "the first one's zero premium with a thirty five copay the second's forty one a month with no copay",
      ],
      ['customer', 'i like the first'],
      [
        'agent',
        "okay so we can't enroll till three months before so february first is the earliest and i'll call you that morning if you'd like",
      ],
      ['customer', 'please do'],
      ['agent', 'so have i made the box of mail any clearer for you'],
      ['customer', 'much clearer you explained it better than anybody thank you'],
      ['agent', 'i appreciate you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'canDo.not',
      'facts',
      'inform',
      'advocate',
    ],
  },
]
