import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-189',
    messages: [
      [
        'customer',
        "this was the best hotel stay of my life, the lady at the desk even found my daughters teddy. we'll be back and bring friends",
      ],
      ['agent', 'How lovely to read! Have you any other wishes, other than coming back?'],
      ['customer', 'no other wishes'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-held-191',
    messages: [
      ['customer', 'router is blinking red again. this is the fourth box you sent me'],
      [
        'agent',
        "Four boxes, no wonder you're losing faith in us. So it's red again, and three replacements didn't change that. Am I getting it?",
      ],
      ['customer', 'u r getting it'],
      [
        'agent',
        "Then it can't be the box. The socket in your hall was wired with two cables crossed. Petra, our line engineer, rewires it on Friday at 8. Two weeks later I'll ring you and ask if it's still green.",
      ],
      ['customer', 'ok lets hope'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'en-held-193',
    messages: [
      ['customer', 'Can you fix the date on the certificate? It says 2032'],
      [
        'agent',
        "We'll see what we can do. A new one costs nothing, or you could have it corrected by hand with a stamp.",
      ],
      ['customer', 'new one pls'],
      [
        'agent',
        'Ms Quill signs it tomorrow and posts it the same day. Your survey will ask whether all your requests were met.',
      ],
      ['customer', 'okey'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'en-held-195',
    messages: [
      ['customer', '@brightbank so you take 12 hours to answer and then say "dm us"?'],
      [
        'agent',
        "We're with you now, apologies for the twelve hours! What did you want to get done when it went wrong?",
      ],
      ['customer', 'move 50 to savings, app froze'],
      ['agent', 'Please update the app to 7.2.'],
      ['customer', 'done, same freeze'],
      ['agent', 'Then wait for 7.2.1, please. Someone will tweet you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'inform.vague'],
  },
  {
    id: 'en-held-197',
    messages: [
      ['customer', 'hi there im after a replacement lid for pot 24cm'],
      ['agent', 'Hi! Glass or steel, 9 and 12 pounds. Either can be with you for free.'],
      ['customer', 'glass'],
      ['agent', 'Ordered. Do we have everything then, or is another piece missing?'],
      ['customer', 'we have everything'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-held-199',
    messages: [
      ['note', 'complaint about late bus for disabled child, mother called'],
      ['customer', 'The school bus left without my son, he waited in the cold for an hour'],
      [
        'agent',
        "An hour in the cold, that's heartbreaking for a mother. We do apologise for leaving him behind. I'll talk to the driver at four today and I'll call you at five with what he says.",
      ],
      ['customer', 'thank you'],
      [
        'agent',
        "It's five now and as promised: he read the old list. He has the new one, and I've seen it in his hand. Would you call it solved?",
      ],
      ['customer', "i hope so, we'll see tomorrow"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-held-201',
    messages: [
      ['customer', 'Pls remove the second insurance from my cart, i never put it there!!! thats fraud'],
      ['agent', "It's out. Sorry about the pre-ticked box. Is the total what it should be?"],
      ['customer', 'yes its 49 now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
    heated: true,
  },
  {
    id: 'en-held-203',
    messages: [
      ['customer', 'Could someone look at the water stain on my ceiling'],
      ['agent', 'When did you see it first, and how has it grown?'],
      ['customer', 'sunday, from a coin to a plate'],
      [
        'agent',
        "From a coin to a plate since Sunday, that would make me nervous too. I'm coming to you at 4 today, and Leo the roofer comes along.",
      ],
      ['customer', 'great'],
      ['agent', "We'll report back."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform.vague'],
  },
]
