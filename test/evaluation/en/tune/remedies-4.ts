import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-remedies-52',
    messages: [
      ['customer', 'I never got the reminder'],
      ['agent', 'Our system shows it was sent. You must not have looked properly.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-remedies-53',
    messages: [
      ['customer', 'double charged for breakfast'],
      ['agent', "I told you already yesterday that it's correct. There's no mistake on our part."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-remedies-54',
    messages: [
      ['customer', 'double charged for breakfast'],
      ['agent', "That was our mistake, not yours. You've got the second one back."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-remedies-55',
    messages: [
      ['customer', 'car wash left streaks'],
      ['agent', 'Sorry about the streaks! Where are they, on the glass or on the paint?'],
      ['customer', 'glass'],
      ['agent', 'They come from the wax, as the nozzle was set too high. A second wash is on us.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'explain'],
  },
  {
    id: 'en-remedies-56',
    messages: [
      ['customer', 'app shows the wrong balance'],
      [
        'agent',
        "That's because card payments from the weekend are booked on Monday night. Pull down the list and it's right.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-remedies-57',
    messages: [
      ['customer', 'why are my emails cut off'],
      [
        'agent',
        "Apologies for the cut-off mails. What happened is that the new filter has a limit of 500 letters. I'm raising it now.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'en-remedies-58',
    messages: [
      ['customer', 'heating is on in july???'],
      ['agent', "The reason is a stuck sensor that reports 4 degrees. We've swapped it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-remedies-59',
    messages: [
      ['customer', 'heating is on in july'],
      ['agent', "Because you're near the boiler room."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-60',
    messages: [
      ['customer', "statement has someone else's name"],
      ['agent', 'Due to a printing error two names were swapped. I can send you the proper one by mail.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain'],
  },
  {
    id: 'en-remedies-61',
    messages: [
      [
        'customer',
        "thank you so much Bill, you went above and beyond, I'll be recommending you to all my neighbours",
      ],
      ['agent', 'Thanks, neighbour!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-remedies-62',
    messages: [
      ['customer', "Best support I've had in years, really. Thanks a ton!"],
      ['agent', "Cheers! I'll check in on 9 May to see that it's still running."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-remedies-63',
    messages: [
      ['customer', "You've made an old man very happy today. Much, much obliged to you"],
      ['agent', "The pleasure's ours."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-remedies-64',
    messages: [
      ['customer', 'is it fixed?'],
      ['agent', 'Yes, since 8. Want anything more from me?'],
      ['customer', "No, you're a star! I can't thank you enough."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-remedies-65',
    messages: [
      ['customer', 'thanks for the info'],
      ['agent', "You're welcome."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-66',
    messages: [
      ['customer', 'Wow, great job breaking it even more. Thank you SO much -_-'],
      ['agent', 'Please send us a picture.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-remedies-67',
    messages: [
      [
        'customer',
        "I was about to leave you, but after how Sue dealt with this I'm staying for life. Tell her she's wonderful",
      ],
      ['agent', 'We surely will.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-remedies-68',
    messages: [
      ['customer', 'that was quick! amazing service, will definitely tell my friends'],
      ['agent', ':)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
]
