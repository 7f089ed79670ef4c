import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-second-057',
    messages: [
      ['agent', 'good afternoon larch travel kerry speaking how can i help'],
      ['customer', 'hiya um weve got the villa booked for the ninth and me dads had a stroke so we cant go'],
      ['agent', 'oh im ever so sorry to hear about your dad'],
      ['customer', 'thank you hes on the mend but hes not flying anywhere'],
      [
        'agent',
        'no course he isnt right with the gold cover youve got i can either shift the whole thing to next spring or get you ninety percent back which would you rather',
      ],
      ['customer', 'spring i think hed like something to look forward to'],
      ['agent', 'ill pencil in the same week in may and put the paperwork in the post to you tonight'],
      ['customer', 'youve been so kind kerry honestly i was dreading this call'],
      ['agent', 'give him our best and nothing else worrying you about the booking'],
      ['customer', 'no love thats it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-second-058',
    messages: [
      [
        'customer',
        'Hi team, could you add two more users to our plan? Also the January invoice carries the wrong VAT number.',
      ],
      [
        'agent',
        "Hi Perrin,\nboth users are in, invitations went out to them a minute ago. As to the VAT number: it was copied from your old entity when you migrated in December. I'll reissue the January invoice today. Anything I've overlooked?",
      ],
      ['customer', "No, that's both. Thanks Sunniva"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-second-059',
    messages: [
      ['customer', 'Lost my whole guild bank after the merge. 3 years of stuff. I feel sick'],
      ['note', 'Auto-assigned: queue EU-2'],
      ['agent', "I'd feel sick too, that's a horrible thing to log in to."],
      [
        'agent',
        'What did you see when you opened the bank for the first time after the merge: empty slots or an error?',
      ],
      ['customer', 'empty slots, all 8 tabs'],
      [
        'agent',
        'Empty slots means the items are parked, not deleted. The merge script skipped banks with more than 5 tabs.',
      ],
      [
        'agent',
        "We restore from Tuesday's snapshot overnight, and you'll get an in-game mail from us tomorrow by 10 server time.",
      ],
      ['customer', 'ok... fingers crossed'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-second-060',
    messages: [
      ['customer', 'zip on the jacket is stuck halfway, bought yesterday'],
      ['agent', 'ah pants. rub a pencil tip along the teeth on both sides then ease it down'],
      ['customer', 'trying'],
      ['agent', 'any joy?'],
      ['customer', 'now my jacket is grey and the zip still wont budge'],
      ['agent', 'okay then its a dud. you can swap it at the counter or by post, both free'],
      ['customer', 'counter'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'en-second-061',
    messages: [
      ['customer', 'Good day, my lab results from 2 May are not in the app. My GP wants them by Monday.'],
      [
        'agent',
        "Good day Mr Farouk,\nI can't see any fault with your account on our end. The results exist; the app only shows what a doctor has released, and Dr Amsel was ill last week, that is why nothing has appeared. He releases them tomorrow morning and a copy goes to your GP the same day. Is that soon enough for you?",
      ],
      ['customer', 'Yes, Friday is early enough.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'agree', 'facts'],
  },
  {
    id: 'en-second-062',
    messages: [
      [
        'customer',
        '3 things: how do i kick my ex off my account, does she see what i watch, and can i get my list back she deleted',
      ],
      [
        'agent',
        "1) Settings > Devices > Sign out all, then new password. 2) No, not once she's out. 3) I can pull the list back as of any day in the past month. Give me a date and I'll restore it.",
      ],
      ['customer', 'march 1'],
      ['agent', 'Restored. Did I leave any of your questions out?'],
      ['customer', 'nah all three. feels good to be rid of her, cheers'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'en-second-063',
    messages: [
      [
        'customer',
        'This is my fourth message about the landline. My mother is 88 and has had no telephone since 3 June. Your replies are all alike and none is an answer. If nothing happens this week I shall turn to the regulator.',
      ],
      [
        'agent',
        'Dear Mr Whitlock,\n\nTo know that your mother cannot reach anyone must keep you awake. Four messages without a proper reply is our failure, and I apologise for it without reserve.\n\nThe line is dead because the underground cable was cut during the roadworks in Elm Street. Our civil crew will rejoin it on Thursday. Until then I am having a mobile handset delivered to her tomorrow before noon. On Friday I shall telephone her in person to make sure the line has stayed up.\n\nWould this be acceptable to you?\n\nYours sincerely\nB. Marchetti',
      ],
      ['customer', 'It would.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'agree',
      'facts',
      'followUp',
    ],
    heated: true,
  },
  {
    id: 'en-second-064',
    messages: [
      ['customer', 'cant get into the exam portal, it spins forever'],
      ['agent', 'hey! which browser u on'],
      ['customer', 'the one that comes with the tablet'],
      ['agent', 'thats too old for the exam page'],
      ['agent', 'download the kiosk app from the school store, log in there. u see a blue lock icon?'],
      ['customer', 'yes'],
      ['agent', 'tap it n enter ur pin'],
      ['agent', 'u in?'],
      ['customer', 'says wait for the invigilator'],
      ['agent', 'thats normal, it opens at 9'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-second-065',
    messages: [
      ['customer', 'One of the six chairs wobbles. One leg is shorter than the rest.'],
      ['agent', 'Sorry for the inconvenience with the chair.'],
      [
        'agent',
        "I've ordered a leg from the workshop, it will be with you on Monday by post; screws in with the same hex key.",
      ],
      ['customer', 'Great. Do you need anything else from me, a photo?'],
      ['agent', 'No photo needed. Just write back should another chair misbehave.'],
      ['note', 'free leg sent, ref W-19'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'note'],
  },
  {
    id: 'en-second-066',
    messages: [
      ['customer', 'so does it pay for the boiler or not'],
      [
        'agent',
        'it pays for the callout and the labour but the rules dont let us pay for parts over ten years old',
      ],
      ['agent', 'does that make it clear or have you got more you wanted to ask'],
      ['customer', 'yes'],
      ['system', 'Line dropped.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-second-067',
    messages: [
      ['customer', 'lost the letter with my meter pin, need to top up'],
      ['agent', 'you should have kept that letter'],
      ['customer', 'well i havent'],
      [
        'agent',
        "Then it has to be a new PIN by post, 10 days. I can't give it out in chat for safety reasons.",
      ],
      ['customer', 'ten days without electricity and with a toddler?'],
      [
        'agent',
        "No, with a toddler that would be awful. I'm topping you up 20 from here, it reaches the meter within the hour.",
      ],
      ['customer', 'ok watching it'],
      ['agent', 'Is the power on again?'],
      ['customer', 'lights just came on'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'own', 'own.not', 'canDo.not', 'facts'],
  },
  {
    id: 'en-second-068',
    messages: [
      ['customer', 'pallets been at the port since the second'],
      ['agent', 'yeah thats with customs youd need to get on to them'],
      ['customer', 'we pay you door to door'],
      ['agent', 'its the release theyre sitting on'],
      ['customer', 'and who is chasing it'],
      ['agent', 'well drop you a mail when we hear something anything further'],
      ['customer', 'yeah your managers name'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-second-069',
    messages: [
      ['customer', "exchange rate on my statement isn't the one you showed in the app, 41 diff"],
      [
        'agent',
        'Let me pull it up. So the app promised one rate for the transfer and the statement used another, leaving you 41 short.',
      ],
      ['customer', 'yes'],
      [
        'agent',
        "Turns out the quote expired 30 seconds before you tapped confirm; the app ought to have told you and didn't.",
      ],
      ['agent', '41 is credited. Does the balance read right to you?'],
      ['customer', "to the cent. Did not expect you to pay it back, I'm seriously impressed!"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'explain', 'advocate'],
  },
  {
    id: 'en-second-070',
    messages: [
      ['customer', "We moved in on the 1st. The handover sheet doesn't mention the cracked hob."],
      [
        'agent',
        'Dear Ms Idris,\nI have added the cracked hob to the sheet, the new version is attached. The hob itself gets replaced on the 14th by Halden Kitchens. Are there further points we should look at?',
      ],
      ['customer', 'Probably, we have not been through all the rooms yet.'],
      ['agent', 'Take your time, the sheet stays open until the end of the month.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
]
