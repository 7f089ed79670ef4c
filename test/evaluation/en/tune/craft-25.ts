import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-311',
    messages: [
      [
        'customer',
        'Hello. Two weeks ago I transferred 1,900 EUR to my landlord and it never arrived. He is threatening me with notice.',
      ],
      [
        'agent',
        "Hello Mr Petrov. The money left your account a fortnight ago, your landlord hasn't received it, and now your home is at stake. It must be keeping you up at night.",
      ],
      ['customer', 'Yes, exactly.'],
      [
        'agent',
        'I found it. The receiving bank held it because one digit of the IBAN is missing. I will recall the amount today and ring you tomorrow at 10 to confirm that it is back.',
      ],
      ['customer', 'OK, waiting'],
      [
        'agent',
        'Good morning, it is back. Can you see the 1,900 in your balance, and is there still an open point?',
      ],
      ['customer', 'I see it and no, no open point.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'inform',
    ],
  },
  {
    id: 'en-craft-312',
    messages: [
      ['customer', 'my broadband drops every evening'],
      ['agent', "hi so that'll be the building's wiring which is for your management company to look at"],
      ['customer', "they told me it's your box"],
      ['agent', "it's not something i'd deal with, best to go back to them"],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'explain'],
  },
  {
    id: 'en-craft-313',
    messages: [
      ['customer', 'The dress is lovely but a size too big'],
      ['agent', 'Hi Mel! Glad you like it. How long ago did it arrive?'],
      ['customer', 'yesterday'],
      [
        'agent',
        'In that case you could swap it for the smaller one or keep it with 15% off for a tailor, which would you rather?',
      ],
      ['customer', 'swap please'],
      ['agent', "Label's in your inbox. Did it come through?"],
      ['customer', "I'm on the bus, will check later"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-314',
    messages: [
      ['customer', 'the invoice pdf is blank when i open it'],
      [
        'agent',
        "This is because your browser is from 2019, it really isn't hard to keep that up to date. I'll attach it as an image.",
      ],
      ['customer', 'no need for that tone'],
      ['agent', 'I am only stating facts.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'defend.not'],
  },
  {
    id: 'en-craft-315',
    messages: [
      ['customer', 'Can I change my seat?'],
      ['agent', 'Sure, I can see some free seats on the plan. Row and letter, please?'],
      ['customer', '9C'],
      ['agent', '9C it is. Your boarding time is printed on the pass.'],
      ['customer', 'thanks so much'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-316',
    messages: [
      [
        'customer',
        "My father's been waiting on the ward for transport home since nine, he's 91 and they took his bed already",
      ],
      [
        'agent',
        "At 91, without even a bed to lie on, he must be exhausted and you must be worried. I'll chase the crew on the radio, and either way I'm calling you back at quarter past.",
      ],
      ['customer', 'Please do.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-craft-317',
    messages: [
      ['customer', "I've had three reminders for a book I brought back"],
      [
        'agent',
        'Sorry about those three reminders. The return box was emptied late, so the system still had the book as yours. Is it alright with you if we cancel the fee and leave the note on the account till the end of the month?',
      ],
      ['customer', "Yes that's alright"],
      ['agent', 'Okay. Have you got any more questions about your account?'],
      ['customer', 'None, thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain', 'agree'],
  },
  {
    id: 'en-craft-318',
    messages: [
      ['customer', 'reinstalled, it opens'],
      ['agent', 'and does it save as well?'],
      ['customer', 'yes it saves, thanks'],
      [
        'agent',
        "perfect. i'm going to check in with you again after a couple of weeks of normal use, just in case it starts up again",
      ],
      ['customer', 'ok thanks'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-319',
    messages: [
      ['customer', "my cat sitter didn't come yesterday. The app says she did."],
      ['note', 'sitter GPS 4 km away at check-in, pause profile pending review'],
      ['agent', 'Thanks for reporting it. Our trust team reviews this and will update you shortly.'],
      ['customer', "What's shortly?"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'note'],
  },
  {
    id: 'en-craft-320',
    messages: [
      ['customer', "I bought the extended warranty in the store and online you say I don't have one"],
      [
        'agent',
        'I apologise for the confusion over the warranty. Stores run their own list, so please take the receipt back to the shop and have them add you.',
      ],
      ['customer', "it's an hour away"],
      ['agent', "They're open until 8."],
      ['customer', 'sigh'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'explain'],
  },
  {
    id: 'en-craft-321',
    messages: [
      ['customer', "we were charged a cleaning fee of 150 although the flat was spotless, I've got photos"],
      [
        'agent',
        "If I've got this right, the flat was clean when you left, you can show it with photos and you were still charged 150?",
      ],
      ['customer', 'Correct'],
      ['agent', "I'm not authorised to reverse a host's fee. That has to be discussed with the host."],
      ['customer', "The host doesn't answer."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-322',
    messages: [
      ['customer', 'could you resend the vouchers, grandma deleted the mail'],
      ['agent', "I'll resend them today before five."],
      [
        'customer',
        "They came, thank you so, so much, grandma is thrilled and I am too. You can be sure we'll be ordering from you again and again!",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-323',
    messages: [
      ['customer', 'the captions are out of sync in episode 4'],
      [
        'agent',
        "Hi, sorry for the captions being off. A wrong frame rate was used when the file was encoded. We've replaced it, please restart the app.",
      ],
      ['customer', 'restarting'],
      ['agent', 'Are the captions matching the sound now?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
]
