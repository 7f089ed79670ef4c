import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-remedies-35',
    messages: [
      ['customer', 'tutor is sick?'],
      ['agent', 'Yes. What I can do is send Mark in her place. Would Mark suit you?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-remedies-36',
    messages: [
      ['customer', 'the tap in 302 drips all night'],
      ['agent', "I'd like to move you to 410. Is that agreeable?"],
      ['customer', 'please'],
      ['agent', "Then I'll bring the key up."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree'],
  },
  {
    id: 'en-remedies-37',
    messages: [
      ['customer', 'my kid is allergic to nuts, menu b has nuts'],
      [
        'agent',
        "Let's see what we can do for your little one. How would it be if the chef cooked pasta for him?",
      ],
      ['customer', "he'd love it"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-remedies-38',
    messages: [
      ['customer', 'the ring is too tight'],
      ['agent', 'We widen it for free, ready on the spot. Shall I go ahead?'],
      ['customer', 'go ahead'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-remedies-39',
    messages: [
      ['customer', 'no vegan dish?!'],
      [
        'agent',
        "We can do the curry without cream or the falafel plate. Curry's on the stove now. Was there another wish, or is this it?",
      ],
      ['customer', "i'll tell the waiter"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'en-remedies-40',
    messages: [
      ['customer', "I'd like a window that opens"],
      ['agent', "For safety reasons guests aren't allowed to open windows, there's no way around that."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-remedies-41',
    messages: [
      ['customer', 'pls waive the cleaning fee'],
      ['agent', 'My hands are tied, the policy says fifty dollars. Write to head office.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-remedies-42',
    messages: [
      ['customer', "can you tell me the other driver's address"],
      ['agent', "That is something we're not authorised to share."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-remedies-43',
    messages: [
      ['customer', 'put it on my tab'],
      ['agent', "No can do, we aren't permitted to open tabs."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-remedies-44',
    messages: [
      ['customer', 'can I pick up the parcel for my wife'],
      [
        'agent',
        "Sorry about the trip you made for nothing. We don't hand out parcels to third persons, company policy.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'en-remedies-45',
    messages: [
      ['customer', 'can i pay cash'],
      ['agent', "Cash isn't accepted here. The policy changed last spring."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-remedies-46',
    messages: [
      ['customer', 'can I pay in cash'],
      ['agent', 'Of course. Our policy on returns is on the back of the receipt, by the way.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-47',
    messages: [
      ['customer', 'is the blue one in stock'],
      ['agent', "I'm afraid the blue is sold out. I can't find one in the other shops either."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-48',
    messages: [
      ['customer', 'you delivered to the wrong floor'],
      ['agent', 'We deliver to where the label says. You should have written the floor on it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-remedies-49',
    messages: [
      ['customer', 'This is the second cold pizza'],
      [
        'agent',
        'Like I said before, nobody else complains. It leaves the oven hot, so the problem is not on our end.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-remedies-50',
    messages: [
      ['customer', 'the lesson was way too short'],
      ['agent', "It says 45 minutes in what you signed. You obviously didn't read it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-remedies-51',
    messages: [
      ['customer', 'wifi is awful'],
      ['agent', "Sorry about the wifi, but with all due respect, it's your old laptop, not us."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'defend.not'],
  },
]
