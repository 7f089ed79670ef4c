import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-021',
    messages: [
      ['customer', 'Scanner make white stripe'],
      ['agent', 'Please to clean the glass with soft cloth and scan again. Stripe is disappeared?'],
      ['customer', 'i am not in office now, tomorrow i check'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-022',
    messages: [
      ['customer', '@shopfast order says delivered, nothing here!!!!'],
      ['agent', '@jen_k So sorry about this Jen! Can you DM us your order number? ^TL'],
      ['customer', 'sent'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
    heated: true,
  },
  {
    id: 'en-closers-023',
    messages: [
      ['customer', '@TrainCo THIRD delay this week, absolute joke of a company'],
      ['agent', "@mikeb Sorry for the delay Mike. I'll get the refund sorted for you now. ^Jo"],
      ['customer', '@TrainCo about time'],
      ['agent', '@mikeb Refund sent, should show as pending. Can you see it on your end? ^Jo'],
      ['customer', '@TrainCo yep got it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
    heated: true,
  },
  {
    id: 'en-closers-024',
    messages: [
      ['customer', '@GymClub your app shows no classes'],
      ['agent', "@tara Hi Tara, the app is run by FitSoft, you'd need to raise it with their support team."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-closers-025',
    messages: [
      ['customer', "Wow, brilliant update, can't open a single file now. Useless."],
      ['agent', "Hi! We've pushed version 3.2.1 that fixes this. Does it open for you after updating?"],
      ['customer', 'great, now it crashes on startup instead. nice work'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-026',
    messages: [
      ['customer', "Discount code at checkout isn't working"],
      [
        'agent',
        "Sorry about that! I'll apply the 10% manually. It's now on your order. Anything else I can sort for you?",
      ],
      ['customer', "That's all! You've been amazing, will definitely tell my friends about you guys"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate', 'apologise', 'own'],
  },
  {
    id: 'en-closers-027',
    messages: [
      ['customer', 'the mattress sags'],
      [
        'agent',
        "I'll send a firmer topper. I'll check in with you in three weeks to see how you're sleeping on it.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'own', 'facts'],
  },
  {
    id: 'en-closers-028',
    messages: [
      ['customer', 'the filter was replaced, thank you'],
      ['agent', "Glad to hear it. We'll be in touch next month to make sure it's still running quietly."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'facts'],
  },
  {
    id: 'en-closers-029',
    messages: [
      ['customer', 'any news on my claim 33812?'],
      ['agent', "Not yet, I'm chasing the assessor. I'll let you know as soon as I hear anything."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'own'],
  },
  {
    id: 'en-closers-030',
    messages: [
      ['customer', 'My flowers came a day late.'],
      [
        'agent',
        'Our driver had an accident on the ring road, so all afternoon deliveries were pushed to the next day. I can refund the delivery or send you a second bouquet. Which would you like?',
      ],
      ['customer', 'second bouquet please'],
      ['agent', "Lovely, I'll arrange it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own', 'canDo', 'agree'],
  },
  {
    id: 'en-closers-031',
    messages: [
      ['customer', 'why does my bill show 3 lines'],
      [
        'agent',
        "It turns out the tablet was still registered as a separate line after your upgrade. I'll remove it.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own'],
  },
  {
    id: 'en-closers-032',
    messages: [
      ['customer', 'photos vanished from the shared album'],
      [
        'agent',
        "The album owner's storage was full and that's what stopped the sync. We're increasing the quota and your photos will be back within two hours.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-closers-033',
    messages: [
      ['customer', 'why was i billed twice'],
      ['agent', "If you'd cancelled the first order as the page says, this wouldn't have happened."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-closers-034',
    messages: [
      ['customer', "I ordered two blue chairs, one came and it's green, and the invoice says three."],
      [
        'agent',
        "Let me make sure I've got this: two blue chairs ordered, one green delivered, three invoiced. Did I miss anything?",
      ],
      ['customer', 'exactly'],
      ['agent', 'I can collect the green one and ship both blue ones.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'canDo'],
  },
  {
    id: 'en-closers-035',
    messages: [
      ['customer', "since the move the alarm panel beeps every hour at night and my code doesn't stop it"],
      [
        'agent',
        "So if I'm hearing you right, it beeps hourly through the night and your code no longer silences it?",
      ],
      ['customer', 'right'],
      ['agent', "I'll reset the panel remotely."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-036',
    messages: [
      ['customer', 'Export to PDF cuts off the last column'],
      ['agent', 'Thanks for reporting. Which browser are you on?'],
      ['customer', 'Firefox 119'],
      ['agent', 'Got it. Please set the page to landscape in the print dialog.'],
      ['customer', 'trying'],
      ['agent', 'Any better?'],
      ['customer', 'yes all columns are there'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-closers-037',
    messages: [
      ['customer', 'can i bring a stroller on the tram'],
      ['agent', 'Yes, at the second door.'],
      ['customer', 'thx'],
      ['agent', 'Happy to help! Got any other questions?'],
      ['customer', 'nope, all clear'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-038',
    messages: [
      ['customer', 'wifi password not accepted in room 212'],
      ['agent', "I've issued a new one: maple-19."],
      ['customer', 'ok'],
      ['agent', 'Is that working for you now, and do you need anything else for your stay?'],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-039',
    messages: [
      ['customer', 'my subtitles are out of sync'],
      ['agent', "We've re-encoded episode 4. Is the sound matching the text now?"],
      ['customer', "i'll watch it tonight and tell you"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-040',
    messages: [
      ['customer', 'printer offline'],
      ['agent', 'Please restart the print spooler.'],
      ['customer', 'restarted'],
      ['agent', 'Did that bring it back online?'],
      ['customer', 'shows online but jobs just sit there'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
