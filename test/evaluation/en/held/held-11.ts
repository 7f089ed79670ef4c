import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-172',
    messages: [
      ['customer', 'We had agreed on weekly reports, there were none in May.'],
      ['agent', 'What has to be in them so that they are of use to you?'],
      ['customer', 'open orders and delays, by plant'],
      [
        'agent',
        'You were to get open orders and delays by plant each week, and in May nothing came. Do I see that the way you do?',
      ],
      ['customer', 'You do.'],
      [
        'agent',
        'My apologies for the missing reports. The export was tied to the account of a colleague who left in April. From this Friday on, Mia sends them every Friday by noon.',
      ],
      ['customer', 'Fine'],
      ['agent', "By midsummer I'll ask you whether they do their job."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-held-174',
    messages: [
      ['customer', 'where can i read your privacy policy'],
      ['agent', 'Bottom of every page. Is it that you were after, or did I get you wrong?'],
      ['customer', 'thats it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-176',
    messages: [
      ['customer', 'do u deliver to jersey'],
      ['agent', "Unfortunately we don't deliver to the islands."],
      ['customer', 'any chance you will'],
      ['agent', 'No.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-held-178',
    messages: [
      ['note', 'VIP. Tone irritated in mail of Tuesday, handle first'],
      [
        'customer',
        "The translation you delivered has 14 typos on the first page. We can't show this to our client.",
      ],
      [
        'agent',
        "I understand how awkward that would be in front of your client. I take responsibility for it. I'll proofread all of it tonight and you'll have a clean version on your desk tomorrow at 8.",
      ],
      ['customer', 'Fine. 8 it is.'],
      ['agent', 'Good morning, the clean version is in your inbox. Is it fit to be shown now?'],
      [
        'customer',
        "It is. The quality is superb now, we'd gladly work with you again and will recommend you.",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'note', 'advocate'],
  },
  {
    id: 'en-held-180',
    messages: [
      ['customer', 'wrong colour of tiles, builder is here tmrw'],
      [
        'agent',
        "Oh, with the builder at the door tomorrow that's a nuisance. Which colour did you order, and which did you get?",
      ],
      ['customer', 'ordered sand got snow'],
      [
        'agent',
        "We'll swap them tonight: our van is with you at 7 pm, Kurt drives it. Would this save the day for you?",
      ],
      ['customer', 'it would'],
      ['agent', "Kurt says they're unloaded. All sand?"],
      ['customer', 'all sand'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'agree', 'facts'],
  },
  {
    id: 'en-held-182',
    messages: [
      ['customer', "Your doctor said the results come Monday. It's Thursday"],
      ['agent', "Waiting for results is nerve-racking, I know. But that's the lab's business and not ours."],
      ['customer', "that's your lab!"],
      ['agent', "You'd best ring them."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own.not'],
  },
  {
    id: 'en-held-184',
    messages: [
      ['customer', 'the app logs me out every 5 min'],
      ['agent', 'hey! what happens when you tick "stay signed in"?'],
      ['customer', 'it unticks itself'],
      [
        'agent',
        'ok. cookies are blocked in your browser, so it forgets the tick. allow them for our page pls',
      ],
      ['customer', 'hmm where'],
      ['agent', 'lock symbol left of the address'],
      ['customer', "ok i think i did it, but i've gotta run"],
      ['agent', 'sure! does it stay ticked?'],
      ['customer', 'will check tonight'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-held-186',
    messages: [
      ['customer', 'What does "pending" mean on my transfer?'],
      [
        'agent',
        "That the other bank hasn't taken it yet. You don't need to do anything. So is your question answered?",
      ],
      ['customer', 'it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
