import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-137',
    messages: [
      [
        'customer',
        'Hello, I am writing because of the hearing test van. It was parked in front of our mosque on Friday, during prayer, people could not go in.',
      ],
      [
        'agent',
        'Dear Mr Osei,\nso the van stood across your doors while people were coming for Friday prayer, and they were kept out by it. Please set me right where I go wrong. Which of the two doors was blocked?',
      ],
      ['customer', 'Both. You have it right.'],
      [
        'agent',
        'It moves to the library yard, I am arranging that with the driver. When some Fridays are behind us I should like to come by and ask the elders whether the doors stayed free.',
      ],
      ['customer', 'You will be welcome, there is tea.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'followUp'],
  },
  {
    id: 'en-craft-138',
    messages: [
      ['customer', 'my order of insulin cooling bags lost, heat wave here, I am scared'],
      [
        'agent',
        'Hello Maria. Being scared with insulin in the heat is very natural, and I apologise that the bags got lost with us. New bags are sent. The tracking we inform you when exist.',
      ],
      ['customer', 'please fast'],
      ['agent', 'Yes, very fast.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'inform.vague'],
  },
  {
    id: 'en-craft-139',
    messages: [
      ['customer', "Can someone help me plan the last journey of my old cat, by train, she can't have noise"],
      ['agent', "I'll draw you a route with the quiet coaches. It'll be in your mail tonight by nine."],
      [
        'customer',
        'Got it. I cried reading it. You thought of the lift in Basel, the milk, the window side... People like you are why I take the train. God bless you.',
      ],
      ['agent', 'Safe travels to you and the old lady.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-140',
    messages: [
      ['customer', 'your invoice has the wrong vat id, our tax people bounce it'],
      [
        'agent',
        'Hi, VAT data is maintained by your own admin user. Whoever that is at your company has to fix it there.',
      ],
      ['customer', 'that was Karl, Karl retired'],
      ['agent', 'Then HR might know who took over from Karl.'],
      ['customer', '-.-'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-141',
    messages: [
      ['customer', "Lights in the stairwell go off while I'm still on the stairs, I'm 79"],
      [
        'agent',
        "Mrs Bilgin, good morning. The electrician set them to forty seconds to save current, which is fine at 30 and not at 79. I'm going over after lunch, about two, and set them to three minutes.",
      ],
      ['customer', 'mind the ladder'],
      ['agent', 'Back at my desk in one piece. Did you make it to the top in the light?'],
      ['customer', 'with a minute to spare'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-142',
    messages: [
      ['customer', 'the tent leaked first night'],
      ['agent', 'did u seam seal it'],
      ['customer', 'no? it says waterproof'],
      ['agent', 'lol everyone knows you seal first. thats on you mate not the tent'],
      ['customer', 'it says waterproof on the box'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-143',
    messages: [
      [
        'customer',
        'My seat at the opera is behind a man with very tall hair, each Thursday, we both have subscriptions.',
      ],
      ['agent', 'Ha, I see. How long has this been going on?'],
      ['customer', 'Since Tosca.'],
      ['agent', 'What outcome would make Thursdays a pleasure again for you?'],
      ['customer', 'One row further forward would do it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'en-craft-144',
    messages: [
      ['customer', 'hi the radio in the rental only does AM'],
      [
        'agent',
        'Hi! Is it the blue one? No wait, sorry, wrong chat. Can I have your rental agreement number?',
      ],
      ['customer', 'R-5521'],
      ['agent', 'And your date of birth?'],
      ['customer', '4.4.71'],
      ['agent', "One sec, I'll need to pull that up. Okay."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-145',
    messages: [
      ['customer', "They're evicting us on the 1st, I need to know if the council has a place"],
      [
        'agent',
        'I hear you. We can put your family in the guest house on Mill Road from the 31st, two rooms. Deborah from housing visits on the 28th, and on the 27th she calls you to agree the hour.',
      ],
      ['customer', '4 of us in two rooms'],
      ['agent', 'Four beds, yes.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'en-craft-146',
    messages: [
      ['customer', 'We ordered the mural in matte and it shines like a bowling ball.'],
      ['agent', 'Matte ordered, mirror delivered, yes?'],
      ['customer', 'Precisely, a mirror.'],
      [
        'agent',
        "The painter sealed it against fingerprints, since it's a corridor, without asking a soul. I'll have the seal buffed down to matte over the holiday.",
      ],
      ['customer', 'fine'],
      ['agent', 'Is there more about the mural that bothers you?'],
      ['customer', 'The giraffe has five legs.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-147',
    messages: [
      ['customer', "can i get my deleted voice mails back, my mum's on them"],
      ['agent', 'i wish. deleted is deleted after 30 days, no one here is able to bring those back'],
      ['customer', 'nobody?'],
      ['agent', 'nobody'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-148',
    messages: [
      ['customer', "Your removal men put my grandmother's piano out in the rain and went for lunch."],
      [
        'agent',
        "Into the rain? I'm lost for words, it makes my own blood boil. We ought to be ashamed and are: sorry for leaving a family piano out like a bin. A restorer would look at it at our cost, if that's agreeable?",
      ],
      ['customer', "It is, if she's a proper one."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'agree'],
  },
  {
    id: 'en-craft-149',
    messages: [
      ['customer', 'The night bus app shows the buses of last winter'],
      ['note', 'timetable feed frozen at 12 Feb, dev on holiday, escalate to Rasmus'],
      [
        'agent',
        'hi, so it does. rasmus wakes the feed up tonight, and you get a ping from me at breakfast, 8ish, saying if he managed',
      ],
      ['customer', 'ping ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'note'],
  },
]
