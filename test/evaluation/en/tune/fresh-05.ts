import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-069',
    messages: [
      [
        'customer',
        'Your update deleted all our templates. 2 years of work. Are you having a laugh??? Worst support ever',
      ],
      [
        'agent',
        "Two years of work, I can see how devastating that is. Please tell me about the moment you noticed: what was there and what wasn't?",
      ],
      ['customer', 'folder there, content empty, since 7 am'],
      [
        'agent',
        "The update set the folder's rights wrong, so the content is hidden and not lost. I've given the rights back. Are the templates showing?",
      ],
      ['customer', 'THEY ARE BACK'],
      ['agent', 'Apart from the templates, has anything else gone astray?'],
      ['customer', 'no only those'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'en-fresh-071',
    messages: [
      ['customer', 'Dear team, we have not received a reply to our RMA request of 12 May.'],
      [
        'agent',
        'Dear Mr Novak, apologies for the late reply. The colleague in charge of returns left in May and his mailbox was not forwarded. Your RMA is approved and the label is attached. Please let us know if you require anything else.',
      ],
      ['customer', 'Well received, thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-fresh-073',
    messages: [
      ['customer', 'can you hold my mail for 2 weeks'],
      ['agent', 'We hold mail for up to three weeks. From which day on?'],
      ['customer', 'the 14th'],
      ['agent', 'Noted. Could I do you any other favour?'],
      ['customer', 'Not for now, cheers mate'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-075',
    messages: [
      ['customer', 'Where can I see my payslips?'],
      ['agent', "In the portal under Documents. They'll be happy to help you in HR too, that isn't my area."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-fresh-077',
    messages: [
      ['customer', 'Hi. Ordered 3 mugs, one has a chip.'],
      ['agent', 'Hi, sorry for the chipped mug. A new one or 9 euros back, both are possible.'],
      ['customer', 'a new one'],
      ['agent', 'On the way. Have I been able to put this right for you?'],
      ['customer', 'you have, thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo'],
  },
  {
    id: 'en-fresh-079',
    messages: [
      ['customer', 'i want my deposit back'],
      ['agent', 'As I already explained to you, deposits take 60 days.'],
      ['customer', "it's day 75"],
      ['agent', 'Well, then you must have given us a wrong account.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-fresh-081',
    messages: [
      ['customer', 'is it true that the store closes for good'],
      ['agent', 'On the 31st. Is there any other question on your mind?'],
      ['customer', 'when does the sale start then'],
      ['agent', 'On the 10th.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-083',
    messages: [
      ['customer', 'parcel was left in the rain, books are soaked. This is a DISGRACE!!'],
      [
        'agent',
        "Soaked books are heartbreaking. Our driver ought to have put them under the porch, sorry for that. I'm ordering the same books again for you.",
      ],
      ['customer', 'all 6'],
      ['agent', "All six, the order's through. Has that made it good for you?"],
      ['customer', 'it has, thats fair'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
    heated: true,
  },
  {
    id: 'en-fresh-085',
    messages: [
      ['customer', 'please delete my data'],
      ['agent', "We'll forward it. You will hear from us."],
      ['customer', 'when'],
      ['agent', 'In due course.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
]
