import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-124',
    messages: [
      [
        'customer',
        "Hi. We run a small bakery and your mill sent us strong flour instead of soft, so the Saturday sponges came out like shoes. I've 25 bags of it.",
      ],
      [
        'agent',
        'Hello Bettina. You were after soft, what came was strong, the sponges suffered and there are 25 bags of the wrong stuff in your way. Did I leave a crumb out?',
      ],
      ['customer', 'Not a crumb'],
      [
        'agent',
        "I'm able to swap all 25 bag for bag, or leave them at half price for your bread. Which way shall it be?",
      ],
      ['customer', 'swap'],
      ['agent', "I'll drive the lorry myself if I have to."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-125',
    messages: [
      ['customer', "There's a wasp nest in the recycling bin the council gave me."],
      [
        'agent',
        "Bins are ours, wasps aren't. For living things there's Environmental Health, another number altogether.",
      ],
      ['customer', 'They said to ring the bin people.'],
      ['agent', "We aren't insured to go near insects, so that's a no from here."],
      ['customer', 'Nobody is in charge of wasps, then.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-126',
    messages: [
      ['customer', 'The refund is 12 euros short'],
      [
        'agent',
        "It isn't. Refunds are calculated by machine, and a machine doesn't make mistakes. Kindly do the sum again.",
      ],
      ['customer', 'I have. 12 short.'],
      ['agent', 'Then the sum was wrong to begin with on your end.'],
      ['customer', "You're not even looking."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-127',
    messages: [
      [
        'customer',
        "my grandad's pacemaker box hasn't sent anything for 2 weeks, cardiology rang us in a panic",
      ],
      [
        'agent',
        "no wonder you've all got the jitters, so would i. i'm onto the makers straight after this. whatever they say, i ring you before you sit down to tea at six",
      ],
      ['customer', 'six ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-craft-128',
    messages: [
      ['customer', 'the translation headset in booth 4 only gives french'],
      [
        'agent',
        "Booth 4 was patched into the French desk by our morning crew, that's all it is. Fancy a new headset or shall I just flip the channel?",
      ],
      ['customer', 'flip it'],
      ['agent', "flipped, you'll have it back from the next speaker on, 11.20"],
      ['customer', 'thx'],
      ['agent', 'Coming through in your own language?'],
      ['customer', 'crystal'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-129',
    messages: [
      ['customer', "My violin's bridge slipped a day after you set it"],
      [
        'agent',
        'Dear Hanneke, in winter the wood shrinks, and a bridge set in our damp cellar comes loose in a heated room; that is what has befallen yours. Bring it by on Wednesday at two and I set it upstairs in the warm. Come the end of the heating season I shall ask you to play me a scale down the telephone, so that I hear whether it has kept its place.',
      ],
      ['customer', 'A scale down the telephone, gladly.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-130',
    messages: [
      ['customer', 'worst shop ever, you thieves'],
      ['agent', 'Hello. Can I help you with an order?'],
      ['customer', "you can't help anyone"],
      ['agent', 'I can see two orders under this mail. Would you mind telling me if it is the older one?'],
      ['customer', 'older'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-craft-131',
    messages: [
      ['customer', 'the recipe box had a slug in the kale'],
      ['agent', "hiya, can't apologise enough for the slug"],
      ['customer', 'it was alive'],
      ['agent', 'the poor thing had a long ride then'],
      ['customer', 'lol'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-craft-132',
    messages: [
      ['customer', 'My hearing is on the 9th but the summons says room 0'],
      ['agent', 'All right. Which building is it on the letterhead?'],
      ['customer', 'Old Town Hall'],
      [
        'agent',
        'Room 0 there is the hall on the ground floor. The usher collects everyone from the stairs at 9.40 on the day. Is that what you were hoping to learn?',
      ],
      ['customer', "I suppose I'll see on the 9th"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'facts'],
  },
  {
    id: 'en-craft-133',
    messages: [
      ['customer', 'bin lorry clipped my mirror'],
      [
        'agent',
        "Morning. We've got the lorry on camera, so no quarrel. Two ways to go: garage of your choice sends us the bill, or our own garage fits one tomorrow. Meanwhile I'll put the film in your file.",
      ],
      ['customer', 'own garage'],
      ['agent', '8 am, bay 2.'],
      ['customer', 'ok ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'facts'],
  },
  {
    id: 'en-craft-134',
    messages: [
      ['customer', "Could the speaker slides be shared with people who didn't attend?"],
      [
        'agent',
        'Dear Professor, the speakers have reserved their rights, and that forbids us to hand the slides to anyone outside the hall. A video is not to be had either.',
      ],
      ['customer', 'A pity. Thank you very much.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-135',
    messages: [
      ['customer', 'the estate agent let strangers view my flat while I was in the shower'],
      ['note', 'viewing without notice 14/6, tenant home and undressed, keys used by trainee'],
      [
        'agent',
        "Being walked in on in your own bathroom is a violation, there's no gentler word for it and I felt sick reading it. I have taken the keys away from the trainee and I'm writing to the owner in your name.",
      ],
      ['customer', 'please do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'note'],
  },
  {
    id: 'en-craft-136',
    messages: [
      ['customer', 'Half the seedlings arrived dead'],
      [
        'agent',
        'Live plants are sent at the buyers risk, and if nobody is home to unpack them what do u expect',
      ],
      ['customer', 'I unpacked within the hour'],
      ['agent', 'then its the post, tell the post'],
      ['customer', 'nice'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
]
