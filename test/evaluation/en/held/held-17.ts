import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-274',
    messages: [
      [
        'customer',
        'Hi my name is Femke, I try to connect your heating with my phone but it say "device is already owned"',
      ],
      ['agent', 'Hi Femke! Who lived in the flat before you?'],
      ['customer', "A man, I don't know him. I moved in last week"],
      [
        'agent',
        'So you moved in last week, and now it tells you that the device has an owner already. Do I follow you?',
      ],
      ['customer', 'Yes I think so'],
      [
        'agent',
        "It's cold this week, so that's an unpleasant surprise in a new home. For privacy reasons I cannot delete him myself.",
      ],
      ['customer', 'But he can make my flat warm or cold if he wants?'],
      [
        'agent',
        "In theory, yes, and I can see why that makes you feel uneasy. Here's what's possible: you press the reset pin for 20 seconds, it sits behind the front, or I ask him to let go of it.",
      ],
      ['customer', 'I try the pin'],
      ['customer', 'ok it is flashing blue'],
      ['agent', "That's the sign we want. Now add it in the app as a new one."],
      ['customer', 'It works, I see 19 degrees'],
      ['agent', 'Yay! Is he gone from the list of users too?'],
      ['customer', 'Yes only me'],
      ['agent', "Then welcome home. Is there something more you'd like to set up?"],
      ['customer', 'Maybe later, I read the manual first'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not'],
  },
  {
    id: 'en-held-276',
    messages: [
      [
        'customer',
        "Dear customer service,\n\nMy mother (86) has received three reminders for a magazine she never ordered. She can't sleep because of it. I ask you to stop this at once.\n\nRegards, P. Weiss",
      ],
      [
        'agent',
        'Dear Mr Weiss,\n\nthank you for writing on behalf of your mother. I am sorry that our reminders have cost her sleep, and I understand that you want to protect her.\n\nThe order came from a fairground stand, where someone had filled in her address. We have torn up the contract, and the three reminders are void. You will get this in writing: my colleague Ms Arndt is going to post a letter to your mother on Monday.\n\nYours sincerely,\nT. Bauer',
      ],
      ['customer', 'Dear Mr Bauer, thank you. That is fine.'],
      [
        'agent',
        'Dear Mr Weiss,\n\nmay I ask whether the letter has reached your mother, and whether she regards the matter as finished?\n\nYours sincerely,\nT. Bauer',
      ],
      ['customer', 'It came yesterday and she framed it. Finished!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts'],
  },
  {
    id: 'en-held-278',
    messages: [
      ['customer', 'my parcel shows "customer refused delivery". i never refused anything'],
      ['agent', 'Hello. If that is what the driver entered then that is what happened.'],
      ['customer', 'i didnt leave the house for a minute!!! NOBODY CAME'],
      ['agent', 'You might not have heard the bell. Our drivers have no reason to lie.'],
      ['customer', "there's a camera at my door. want the footage?"],
      [
        'agent',
        'That is something you would have to send to the shipper, the shipper then opens a search with us.',
      ],
      ['customer', 'unbelievable'],
      ['agent', "We'll get in touch if anything turns up."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'en-held-280',
    messages: [
      ['customer', 'dishwasher shows E15 since this morning'],
      ['agent', 'Please tip it backwards a bit so the water runs out of the tray.'],
      ['customer', 'done, water came out'],
      ['agent', 'Is the E15 still up there on the display?'],
      ['customer', 'no'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-282',
    messages: [
      ['customer', "the ticket gate won't take my card @metro_help"],
      ['agent', "Cards from your bank work again since noon. Isn't the gate letting you through?"],
      ['customer', 'it is now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-284',
    messages: [
      ['customer', "can you take the noisy guests out of 301? its 2am and i've a baby here"],
      [
        'agent',
        "I'm going up there myself this minute. A crying baby next door to a party, you must be at the end of your tether.",
      ],
      ['customer', 'baby finally asleep when they start again every time'],
      ['agent', "They've turned it off and I'm staying on the floor. Is there any noise left?"],
      ['customer', 'none left, ta'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'own'],
  },
]
