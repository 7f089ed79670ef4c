import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-053',
    messages: [
      ['customer', 'Is there a fee for paying by card?'],
      ['agent', 'No fee. Anything else?'],
      ['agent', "Right, closing this now, there's a queue. Bye."],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-held-055',
    messages: [
      ['customer', 'do you sell gift cards'],
      ['agent', 'We do, online and in store. Will that do for today?'],
      ['customer', 'no, also: do they expire?'],
      ['agent', 'After three years.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-held-057',
    messages: [
      ['customer', 'Can I bring my dog to the appointment?'],
      ['agent', 'Sorry, which clinic?'],
      ['customer', 'Elm Road'],
      [
        'agent',
        "Dogs can't come in at Elm Road, I'm sorry. I could move you to Park Street, they allow dogs there.",
      ],
      ['customer', 'ok park street'],
      ['agent', "Done. Anything you'd like me to pass on to the doctor beforehand?"],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'canDo.not'],
  },
  {
    id: 'en-held-059',
    messages: [
      ['customer', 'the seller on your platform ships fakes'],
      ['agent', "We're only the marketplace. Take it up with the seller."],
      ['customer', 'he doesnt answer'],
      ['agent', "Then you'd have to involve the police, it's not for us to deal with."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-held-061',
    messages: [
      ['customer', "Hi there! I'm moving house on the 3rd. What do I have to do?"],
      [
        'agent',
        'Just send us a meter reading. We can end the contract or take it along to the new place, both are fine.',
      ],
      ['customer', 'take it along please'],
      ['agent', "Noted. And what's your new postcode?"],
      ['customer', 'BS3 2AA'],
      ['agent', 'All set. Are you missing anything from me?'],
      ['customer', 'Not a thing.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-held-063',
    messages: [
      ['customer', 'Good morning. I am not happy with the cleaning of our office, the bins were full again.'],
      ['agent', 'Good morning Mrs Lund. What else did you notice besides the bins?'],
      ['customer', 'dust on the desks and the kitchen was sticky'],
      [
        'agent',
        'I apologise for the state of the kitchen. What would be a fair way to make up for it in your eyes?',
      ],
      ['customer', 'one free clean'],
      ['agent', 'Agreed. The team comes on Saturday at 7 for a free one.'],
      ['customer', 'ok'],
      ['agent', 'How did Saturday turn out, are you content with the clean?'],
      ['customer', "The bins were forgotten once more, I'm afraid."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'apologise', 'agree', 'facts'],
  },
  {
    id: 'en-held-065',
    messages: [
      ['customer', 'yr drivers a lunatic!! nearly killed my cat. GET HIM OFF THE ROAD'],
      [
        'agent',
        'That must have given you a terrible fright. I will speak with the depot head today about that driver.',
      ],
      ['customer', 'u better'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'en-held-067',
    messages: [
      ['customer', 'my points from the hotel stay werent added'],
      ['agent', 'Name of the hotel and the dates, please?'],
      ['customer', 'Lisbon 2 to 5 may'],
      [
        'agent',
        "Those were booked via an agency, and agency stays only count after we match them by hand. I've matched yours: 2,400 points. Are they visible in the app?",
      ],
      ['customer', 'visible, cheers'],
      ['agent', 'Will you be needing me for something else?'],
      ['customer', 'dont think so no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
]
