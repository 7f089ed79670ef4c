import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-332',
    messages: [
      ['customer', 'hey, how can I see who opened my document'],
      ['agent', "Hey! Click the eye next to the title, then 'visitors'."],
      ['customer', 'ah nice'],
      ['agent', "Seeing names there? What's next on your wish list?"],
      ['customer', 'names yes. next: how do i kick someone out'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-333',
    messages: [
      ['customer', "Am I still insured if I drive a friend's van?"],
      ['agent', 'You are, up to 3.5 tonnes, third party only.'],
      ['agent', 'Have I put that in words one can use?'],
      ['customer', 'You have, short and sweet'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-334',
    messages: [
      ['customer', 'my plant subscription sent a dead fern'],
      ['agent', 'Aw. What did it look like when you lifted it out?'],
      ['customer', 'brown and crispy'],
      ['agent', "is there any other plant of ours at yours that's poorly?"],
      ['customer', 'no, only the fern'],
      ['agent', "Then I'm packing you a new one right now."],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'en-endgame-335',
    messages: [
      ['customer', 'is there a student discount for the museum'],
      ['agent', 'half price with a card, free on wednesdays'],
      ['agent', 'you curious about anything else?'],
      ['customer', 'not any more :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-336',
    messages: [
      ['customer', 'Our new worker cannot enter the building site'],
      ['agent', 'His pass is ready. The guard hands it to him at the west gate at seven tomorrow.'],
      ['agent', 'Is this a satisfying outcome for your firm?'],
      ['customer', 'My foreman decides if it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-endgame-337',
    messages: [
      ['customer', 'You took the wrong sofa away, I said the grey one!'],
      [
        'agent',
        'Sorry that it was the wrong one. The lads carried the blue sofa back in and took the grey one at half one.',
      ],
      ['agent', 'Is the blue one back in its corner? Anything else I should know of?'],
      ['customer', 'Back in its corner, and nothing, they even swept up'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-338',
    messages: [
      ['customer', "where's the nearest charging point"],
      ['agent', 'Two streets down, behind the bakery, four plugs, all free as we speak.'],
      ['customer', 'heading there'],
      ['agent', 'Drive on! And if all four should be taken, ping me in here, the chat stays open.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-339',
    messages: [
      ['customer', 'password for the guest printer?'],
      ['agent', 'guest / paper2print'],
      ['agent', 'in?'],
      ['agent', 'must be, I see your job in the queue. Tchau!'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-340',
    messages: [
      ['customer', "please book me out of tomorrow's lunch"],
      ['agent', "I'm striking you off the list. There, done."],
      ['agent', "Other lunches this week you'd rather skip?"],
      ['customer', "Friday's as well pls"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-341',
    messages: [
      ['customer', 'The museum audio guide speaks only German'],
      ['agent', 'Hold the globe for three seconds and turn to English.'],
      ['agent', 'Speaking English? All fine otherwise?'],
      ['customer', 'Moment, I pass it to my wife'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-342',
    messages: [
      ['customer', 'Why did my instalment go up?'],
      [
        'agent',
        "Since the rate was fixed for two years only, and these ended in April. We've put you on the lowest rate there is, 3.1.",
      ],
      ['agent', 'Are things plainer to you now?'],
      ['customer', 'As plain as mud'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-343',
    messages: [
      ['customer', "the neighbour's dog barks from 7 to 9 each night, I wrote it all down"],
      [
        'agent',
        "Okay: two hours of barking, seven till nine, nightly. I'll talk to the owner tomorrow evening.",
      ],
      ['customer', 'please do'],
      ['agent', 'Is there anything else in your notes, dates or a recording?'],
      ['customer', 'yes, dates for all of May'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'en-endgame-344',
    messages: [
      ['customer', 'Which trains take bicycles?'],
      ['agent', 'All with an R in front; six bikes each.'],
      ['customer', 'great'],
      ['agent', 'Has your trip any other open point?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
]
