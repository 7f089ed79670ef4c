import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-079',
    messages: [
      [
        'customer',
        "My grandson's asthma spray was not in the bag from your pharmacy and he needs it for tonight",
      ],
      [
        'agent',
        "That's frightening with a little one. The courier dropped it through your door ten minutes ago.",
      ],
      ['agent', 'Is he short of anything else from us?'],
      ['customer', "no he's got the lot now"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-ending-b-080',
    messages: [
      ['customer', 'We ordered a mixed pallet, half decaf and half house blend. All of it is house blend.'],
      ['agent', "So there should be decaf on one half and there's none at all?"],
      ['customer', 'Exactly.'],
      ['agent', 'A driver unloaded half a pallet of decaf at noon and took the surplus away.'],
      ['agent', "End of story, as far as you're concerned?"],
      ['customer', 'End of story.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-081',
    messages: [
      ['customer', 'the lights in the stairwell go off after ten seconds, my neighbour fell'],
      ['agent', 'Ten seconds and then dark, and somebody got hurt. Did I get that right?'],
      ['customer', 'yes'],
      [
        'agent',
        "The timer has been set to three minutes from our desk. You're welcome to tell us if it isn't enough.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-b-082',
    messages: [
      ['customer', 'Could you confirm that my rent allowance continues in the new year?'],
      [
        'agent',
        'It does, at the same rate. Nothing for you to hand in. Were there other points you wished to raise?',
      ],
      ['customer', 'One: my hours at work go up in February. Does that alter it?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-083',
    messages: [
      ['customer', 'scanner at gate 3 reads nothing'],
      ['agent', 'reboot it from the panel pls'],
      ['customer', 'ok'],
      ['agent', 'reading tickets now?'],
      ['customer', "guy at gate 3 is on his break, he'll tell me"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-084',
    messages: [
      ['customer', 'The dress still smells of smoke, after your dry cleaning.'],
      [
        'agent',
        'You should have told us about the smoke when you brought it in. We ran it again with ozone. How is it now, all gone?',
      ],
      ['customer', 'All gone.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-ending-b-085',
    messages: [
      ['customer', "Hi, the ramp for grandma's wheelchair, when do we get it back from repair"],
      ['agent', "it's back already, at the front desk with her name on"],
      ['agent', 'that you sorted then? or is there more'],
      ['customer', 'sorted, no more'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-086',
    messages: [
      ['customer', 'I should like to hear if the night bus still calls at the hospital.'],
      ['agent', 'It does, at ten past every hour until four.'],
      ['agent', 'Very well. Further queries, sir?'],
      ['customer', 'Perhaps. I shall ring back if one occurs to me.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-087',
    messages: [
      ['customer', 'the pharmacy website eats my prescriptions'],
      [
        'agent',
        "Our technicians have it in hand, we'll let you know as soon as we hear from them. You have all your prescriptions on paper still?",
      ],
      ['customer', 'yes on paper'],
      ['agent', 'good keep them'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-ending-b-088',
    messages: [
      ['customer', 'The hot meal for flat 9 was stone cold again.'],
      [
        'agent',
        "The van's heater box had a broken catch because of which the lid stood open, it has been swapped at lunch. Was today's warm enough when she got it?",
      ],
      ['customer', 'My mother says lukewarm. So no.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-089',
    messages: [
      ['customer', 'my daughters seat on the school bus isnt on the list'],
      ['agent', "i'm adding her to bus 4 as we speak"],
      ['agent', 'there she is'],
      ['agent', "so that's you happy?"],
      ['customer', "that's me happy"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-ending-b-090',
    messages: [
      ['customer', 'The loan calculator counts in the wrong currency.'],
      ['agent', 'Switched to zloty under your profile.'],
      ['agent', 'Seeing zloty?'],
      ['agent', 'Still with me, Sir?'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-091',
    messages: [
      ['customer', 'The new bins never came.'],
      ['agent', 'They were put down behind your gate at noon. Anything to add from your side?'],
      ['customer', 'One thing to add: the brown one has no lid.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
