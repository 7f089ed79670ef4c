import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-137',
    messages: [
      ['customer', 'The contract says 24 months but your shop said 12'],
      ['agent', 'Tell me, who served you and how was it put?'],
      ['customer', 'a tall guy, he said "1 year like always"'],
      [
        'agent',
        "You were promised one year and the paper says two. I want to be sure I'm not twisting your words?",
      ],
      ['customer', "you're not"],
      [
        'agent',
        "Then one year it shall be. I'm changing it and I'll send you the corrected paper on Monday.",
      ],
      ['customer', "that's how it should be"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'en-fresh-139',
    messages: [
      ['customer', "nobody collects our bins. 4 weeks. rats everywhere. I'm reporting you to the council"],
      [
        'agent',
        "Four weeks with rats around must be revolting. The lorry couldn't turn because of the works in Bell Street. A small one empties your bins tomorrow at 6, the driver is Hal.",
      ],
      ['customer', 'and next week?'],
      [
        'agent',
        "Every Tuesday with the small one till the works are over. Is that a plan you'd be happy with?",
      ],
      ['customer', 'yes, if it comes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'agree', 'facts'],
    heated: true,
  },
  {
    id: 'en-fresh-141',
    messages: [
      ['customer', 'I have a gluten allergy and your "gluten free" cake made me ill'],
      ['agent', "That's terrible for you, I hope you're feeling better. What did the label on it say?"],
      ['customer', '"gluten free", batch 77'],
      [
        'agent',
        'Batch 77 was baked on the wrong line. We apologise. All of it has been pulled from the shelves, and your money is on its way back.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-fresh-143',
    messages: [
      ['customer', "Hello, I am still waiting for the doctor's letter since 3 weeks."],
      ['agent', "That's between you and the doctor, you'll have to ask him yourself."],
      ['customer', 'How? He never answers.'],
      ['agent', 'We will be in touch.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-fresh-145',
    messages: [
      ['customer', 'Regarding order 5512: please confirm receipt of the drawings.'],
      [
        'agent',
        "Drawings received. Ms Falk reviews them on Wednesday and I'll let you know her remarks on Thursday.",
      ],
      ['customer', 'Good.'],
      ['agent', 'Is there anything outstanding that you await from us?'],
      ['customer', 'Yes, the test report.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-fresh-147',
    messages: [
      ['note', 'Caller upset, flooded cellar, 2nd visit did not fix pump'],
      ['customer', "Hello, it's me again with the pump"],
      [
        'agent',
        "Hello Mr Byrne. Put a bucket under the valve for now, please. I can understand you're fed up with us after two visits.",
      ],
      ['customer', 'i am'],
      ['agent', "I'll come along with the plumber tomorrow at 7."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own', 'facts', 'note'],
  },
  {
    id: 'en-fresh-149',
    messages: [
      ['note', 'Auto: ticket created from web form'],
      ['customer', 'I want to know who approved the price increase for our account, nobody informed us'],
      ['agent', "We informed you in the newsletter of March. It's not our mistake if you don't read it."],
      ['customer', 'we never got a newsletter'],
      ['agent', 'According to our records you did.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-fresh-151',
    messages: [
      [
        'customer',
        'Dear Ms Roth, thank you for the new contract. I have signed it and sent it back this morning.',
      ],
      [
        'agent',
        'Dear Mr Amadi, it has come in, many thanks. With that, the transfer of your old policy is complete. I will ring you in mid-October to find out how the first claim settlement went for you. Is there possibly another matter you would like to raise at this point?',
      ],
      ['system', 'No reply for 2 days'],
      ['customer', 'Dear Ms Roth, no other matter, have a good week.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-fresh-153',
    messages: [
      ['customer', 'can you extend the trial'],
      [
        'agent',
        "Extensions aren't possible, I'm bound by our terms. But I can give you the small plan at half price.",
      ],
      ['customer', 'ok deal'],
      ['agent', "That's set up. Any remaining questions about it?"],
      ['customer', 'Only one: can I upgrade mid-month?'],
      ['agent', 'Any day.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'canDo.not'],
  },
]
