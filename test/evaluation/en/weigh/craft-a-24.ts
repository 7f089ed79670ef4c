import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-a-271',
    messages: [
      ['customer', 'The dating app shows my profile to my ex though I blocked him.'],
      [
        'agent',
        'Being seen by someone you shut out is unnerving, and you did your part right. Where does he come across you, in the feed or by search?',
      ],
      ['customer', 'search'],
      [
        'agent',
        "Search still ran on an old index, and so the block went past it. I'm wiping you from it now and at ten tonight I write to you whether it held.",
      ],
      ['customer', 'thanks'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-a-272',
    messages: [
      ['customer', 'parcel was meant for tuesday its friday'],
      ['agent', "Four days back they'd have told you it's delayed, it's on the page, everyone can read it."],
      ['customer', "i don't check pages"],
      ['agent', "Then how should you know, eh. It'll turn up."],
      ['customer', 'when'],
      ['agent', "We'll holler when it does."],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['defend.not', 'inform.vague'],
  },
  {
    id: 'en-craft-a-273',
    messages: [
      ['customer', 'hello um the nursery closes at five now and i work till half past'],
      ['agent', "closes at five you're out at half past so there's half an hour with nobody"],
      ['customer', 'yes'],
      [
        'agent',
        "it isn't within my powers to keep it open i wish it were but there's a childminder two doors down or a late group in park street what would suit you",
      ],
      ['customer', 'the childminder'],
      ['agent', "i'll walk over and ask her after lunch and ring you by three"],
      ['customer', "aw you've no idea how grateful i am you're one in a million"],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'canDo.not', 'agree', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'en-craft-a-274',
    messages: [
      [
        'customer',
        'Dear Parks Office, our bench (in memory of my brother) has been removed. Why? L. Svoboda',
      ],
      [
        'agent',
        'Dear L. Svoboda, The bench was rotten at two legs, as any visitor might have noticed, the family included. Parks Office',
      ],
      ['customer', 'Dear Parks Office, no one wrote to us. L. Svoboda'],
      [
        'agent',
        "Dear L. Svoboda, That was wrong of us and I ask your pardon for it. I have the plaque on my desk, and I'm fixing it to the new bench on 2 May. Does that meet with your approval? Parks Office",
      ],
      ['customer', 'Dear Parks Office, it does. L. Svoboda'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['apologise', 'own', 'explain', 'defend.not', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-275',
    messages: [
      ['customer', 'credit card pin pls'],
      ['agent', "I'm unable to tell you a pin in chat, nobody is. Post or branch, whichever's handier?"],
      ['customer', 'post'],
      ['agent', 'On its way, 3 working days.'],
      ['customer', 'ok thanks a lot for your help'],
      ['agent', 'Welcome. Matter settled?'],
      ['customer', 'settled'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['canDo', 'canDo.not', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-276',
    messages: [
      ['customer', 'The stove delivery men refused to carry it upstairs'],
      ['agent', 'You booked kerbside. If you wanted upstairs, you should have booked upstairs.'],
      ['customer', "I'm on crutches since monday"],
      ['agent', 'Oh dear, that is rotten luck with a stove on the pavement.'],
      ['agent', "I've two strong lads free at 5, they'd do it for nothing. Would that be of help?"],
      ['customer', 'it would'],
      ['agent', 'Done. 5 sharp.'],
      ['agent', 'Can I do more for you?'],
      ['customer', 'could they take the old one down?'],
    ],
    closure: {
      solved: false,
      unresolved: true,
      waited: true,
      answer: 'stillUnresolved',
    },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'defend.not', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-277',
    messages: [
      ['customer', 'where do i enter my promo'],
      ['agent', 'checkout, second step'],
      ['customer', 'ah yes'],
      ['agent', 'does it accept it'],
      ['customer', 'it does, 10 off'],
      ['agent', 'perfect. nothing else on your heart?'],
      ['customer', 'is it valid on sale stuff'],
      ['agent', 'not on sale stuff, rules of the promo'],
      ['customer', 'fine bye'],
    ],
    closure: {
      solved: true,
      unresolved: true,
      waited: true,
      answer: 'stillUnresolved',
    },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-a-278',
    messages: [
      [
        'customer',
        'The bath no longer drips since your plumber came. But the bill has a Sunday rate and he came Saturday.',
      ],
      [
        'agent',
        'So it was Saturday that he came and Sunday that got billed. Not an error of yours, by the way.',
      ],
      ['customer', 'Correct'],
      [
        'agent',
        "His watch flipped past midnight when he wrote it up. I'll send a new bill this afternoon. Enough, or is something lacking?",
      ],
      ['customer', 'Enough, thank you'],
    ],
    closure: {
      solved: false,
      unresolved: true,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-a-279',
    messages: [
      ['customer', "hello love i want my money back the perm's fallen out"],
      ['agent', 'did you wash it in the first two days'],
      ['customer', 'maybe'],
      ['agent', "well that's you undone it then isn't it we do tell everybody"],
      ['customer', 'nobody told me'],
      ['agent', 'karen tells everybody'],
      ['customer', "i'd only come back if you do it over"],
      ['agent', "we don't do overs on perms it's the house rule ask at another salon"],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-a-280',
    messages: [
      ['customer', 'the heating app says "boiler offline" but i\'m sat next to it and it\'s on'],
      ['agent', "ok so the thing's roaring away beside you while the app swears it's dead lol"],
      ['customer', 'haha yes'],
      [
        'agent',
        'its wifi dropped when your router changed name. give it the new name under setup, then wait a bit',
      ],
      ['customer', 'its back'],
      ['agent', 'so app and boiler are friends again?'],
      ['customer', 'best friends. you made me laugh on a rubbish day, thank you, really'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'paraphrase', 'explain', 'advocate'],
  },
]
