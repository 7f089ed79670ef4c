import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-287',
    messages: [
      ['customer', 'My order of 12 April: can I have a proper invoice with VAT?'],
      [
        'agent',
        'Attached, with VAT on its own line. I should like to be certain, Ms Duarte: is anything else pending with you?',
      ],
      ['customer', 'Nothing pending, many thanks.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-288',
    messages: [
      ['customer', 'Dear colleagues, our staff discount portal greets us in Danish.'],
      [
        'agent',
        'Dear Mr Rao, the default is English again. Has the portal come to its senses at your end? Do not hesitate to write if it has not. Best, Ine',
      ],
      ['customer', "Dear Ine, IT here says it's patch day, we are all logged out. Best, Rao"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-289',
    messages: [
      ['customer', 'Dear colleagues, our staff discount portal shows no offers.'],
      [
        'agent',
        'Dear Mr Rao, the offers were published again this morning. Has the portal come to its senses at your end? Best, Ine',
      ],
      ['customer', 'Dear Ine, I count one offer where there were forty. Best, Rao'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-290',
    messages: [
      ['customer', 'tv remote does nothing'],
      ['agent', 'batteries out, press any key ten secs, batteries in'],
      ['customer', 'k'],
      ['agent', 'working a treat or no'],
      ['customer', 'working a treat'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-291',
    messages: [
      ['customer', 'tv remote does nothing'],
      ['agent', 'batteries out, press any key ten secs, batteries in'],
      ['customer', 'k'],
      ['agent', 'working a treat or no'],
      ['customer', 'or no'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-292',
    messages: [
      ['customer', 'tv remote does nothing'],
      ['agent', 'batteries out, press any key ten secs, batteries in'],
      ['customer', 'k'],
      ['agent', 'working a treat or no'],
      ['customer', 'buying batteries first, mine are from 2011'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-293',
    messages: [
      ['customer', 'tv remote does nothing'],
      ['agent', 'new batteries?'],
      ['customer', 'yes from today'],
      ['agent', 'red light on it when you press, yes or no'],
      ['customer', 'no'],
      ['agent', 'bring it to me at the till, it gets swapped'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-294',
    messages: [
      ['customer', 'Thank you for rebooking us.'],
      ['agent', 'Gladly. Everyone satisfied with the new flight, and nothing left to arrange?'],
      ['customer', 'Two of us sit rows away from each other.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-295',
    messages: [
      ['customer', 'Our group of nine lost its connection in Doha.'],
      [
        'agent',
        'I could put all of you on the 2 am via Muscat; would everyone be satisfied with that flight?',
      ],
      ['customer', 'If we sit together.'],
      ['agent', "I'll hold a row of nine for you until midnight."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'en-ending-a-296',
    messages: [
      ['customer', 'Thanks, the hold music has stopped.'],
      ['agent', 'Well done us. Now, was there one more thing you were going to mention?'],
      ['customer', "There wasn't."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-297',
    messages: [
      ['customer', 'Thanks, the hold music has stopped.'],
      ['agent', 'Well done us. Now, was there one more thing you were going to mention?'],
      ['customer', 'There was: nobody can put a call through to the lab.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-298',
    messages: [
      ['customer', "Password vault doesn't fill the login of my bank."],
      ['agent', 'Edit the entry, paste the exact address of the login page.'],
      ['customer', 'Which one, there are two?'],
      ['agent', 'The one with "secure" in it. What does it do when you go there?'],
      ['customer', 'It fills.'],
      ['agent', 'So we may consider it repaired?'],
      ['customer', 'We may.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-a-299',
    messages: [
      ['customer', "Password vault doesn't fill the login of my school."],
      ['agent', 'Edit the entry, paste the exact address of the login page.'],
      ['customer', 'did'],
      ['agent', 'What does it do when you go there?'],
      ['customer', 'It fills the name.'],
      ['agent', 'So we may consider it repaired?'],
      ['customer', 'With the name only? We may not.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['ask'],
  },
]
