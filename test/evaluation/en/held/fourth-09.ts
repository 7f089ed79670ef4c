import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fourth-089',
    messages: [
      ['bot', "I'm Wheely 🚲 Have I solved your problem?"],
      [
        'customer',
        'are you guys even real?? bot sent me in circles 4 times. i want my deposit for the bike BACK!!!',
      ],
      ['agent', "I'm real, Jules here 🙂 that bot loop is maddening. Where does the bike stand now?"],
      ['customer', 'in your rack since sunday, locked'],
      [
        'agent',
        'I see it. the lock never reported "closed" because its battery died, so the deposit stayed frozen. It\'s released now and reaches your card by Thursday',
      ],
      ['customer', 'finally a human'],
      ['agent', 'Does that do it for you?'],
      ['customer', 'if it comes thursday then yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'en-fourth-090',
    messages: [
      [
        'customer',
        'Dear all,\n\nmay I ask when my visa interview minutes will be sent? You said "within a week", that was three weeks ago.\n\nBest,\nOluwaseun',
      ],
      [
        'agent',
        'Dear Oluwaseun,\n\nWe regret the delay. As soon as the minutes have been signed, they will reach you, and we shall let you know.\n\nIs there another point on which we may assist?\n\nConsular Section',
      ],
      ['customer', 'Dear Consular Section,\n\nOnly this one. Who has to sign them?'],
      [
        'agent',
        'Dear Oluwaseun,\n\nThe deputy consul. She is back on Monday, and I will lay them before her myself that morning.\n\nD. Hoang',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts', 'inform.vague'],
  },
  {
    id: 'en-fourth-091',
    messages: [
      ['customer', 'my stream freezes every 10 min, paying for premium here!'],
      ['agent', 'Hi! What device are you on, and does it freeze in other apps too?'],
      ['customer', 'tv stick, others fine'],
      ['agent', "Thanks, I understand. Clear the app's cache and switch quality to Auto."],
      ['customer', 'still froze just now'],
      [
        'agent',
        "Then it's ours, and I know how that spoils an evening. I've passed the log to our engineers and we'll let you know once there's a fix.",
      ],
      ['customer', 'when'],
      ['agent', "I haven't got a date. Is there anything else meanwhile?"],
      ['customer', 'no, just that'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'inform.vague'],
  },
  {
    id: 'en-fourth-092',
    messages: [
      [
        'customer',
        "hi it's about the funeral flowers for thursday i've just realised i put the wrong church",
      ],
      ['agent', "oh don't you worry tell me the right one"],
      ['customer', "saint mark's not saint mary's"],
      ['agent', "saint mark's on park road"],
      ['customer', "that's it"],
      [
        'agent',
        "changed it's the two o'clock van still and i'll ring you thursday once they're in the church so you needn't think about it",
      ],
      ['customer', 'oh you are lovely thank you i was in a right state bless you'],
      ['agent', 'not at all is there anything else weighing on you with it'],
      ['customer', "no dear that's all"],
      ['note', "St Mark's NOT St Mary's, ring Mrs D when placed"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform', 'note', 'advocate'],
  },
  {
    id: 'en-fourth-093',
    messages: [
      [
        'customer',
        'Hello,\n\nI was told by your salesperson that the e-bike battery lasts 90 km. I get 35 at most.\n\nViktor',
      ],
      [
        'agent',
        'Hello Viktor,\n\n90 km is reached by a rider of 60 kg on the flat. If you ride uphill you must not be surprised. This was explained in the manual, page 4. For the statements of the shop we are not responsible, please address the shop.\n\nHas this answered your question?\n\nManufacturer Support',
      ],
      ['customer', 'You have answered nothing. I live in Rotterdam, show me the hill.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-fourth-094',
    messages: [
      ['customer', 'good evening, i bought the annual pass but at the gate they say not valid until 1st'],
      ['agent', 'Good evening! Yes, passes bought in the last week of the month only start on the 1st.'],
      ['customer', 'it doesnt say that anywhere'],
      [
        'agent',
        'Driving out for nothing is disappointing, I know. I can open it for today by hand, are you still at the gate?',
      ],
      ['customer', 'yes with 2 kids'],
      ['agent', 'Opened. Does the gate let you through?'],
      ['customer', "we're in!! kids are cheering"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'explain'],
  },
  {
    id: 'en-fourth-095',
    messages: [
      ['customer', "hi um i'd like to return a drill i bought but i've not got the box anymore"],
      ['agent', "yeah that's not a problem we don't need the box"],
      ['customer', 'oh good'],
      ['agent', 'just the drill and the receipt bring it to the desk by the twentieth'],
      ['customer', 'okay'],
      ['agent', "so that's you happy is it"],
      ['customer', 'yeah ta'],
      ['agent', 'cheers'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-fourth-096',
    messages: [
      [
        'customer',
        "The report you sent has someone else's name and blood values on it. Isn't this a data breach?",
      ],
      [
        'agent',
        'Dear Ms Kaplan, yes, it is, and I am sorry that it happened with something so private. Please delete the file. Your own report is in your portal now. Our data protection officer, Mr Lund, writes to the other patient today and to you by Friday with the full account. Could you open your report?',
      ],
      ['customer', "Yes, it's mine this time."],
      ['agent', 'Thank you. Please tell me, is something still troubling you about this?'],
      ['customer', 'Frankly, yes. Who received mine?'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'facts', 'inform'],
  },
  {
    id: 'en-fourth-097',
    messages: [
      ['customer', "why is it 3 weeks to get a replacement lid. it's a LID"],
      [
        'agent',
        "Hi Cleo 😅 fair. the lids come by ship with the pots, that's why it takes ages. want me to take one off a display pot? could be with u Saturday",
      ],
      ['customer', 'omg yes'],
      ['agent', 'done, out tmrw by courier, Saturday at yours'],
      ['customer', 'ty'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'agree', 'facts'],
  },
  {
    id: 'en-fourth-098',
    messages: [
      ['customer', "yes my taxi card's been stopped and i use it for dialysis three times a week"],
      ['agent', "oh no okay how've you been getting there"],
      ['customer', "my neighbour but she can't keep doing it"],
      ['agent', "no i understand so dialysis three times a week and you're having to lean on your neighbour"],
      ['customer', 'yes'],
      [
        'agent',
        "it's stopped because the renewal form never came back to us there's an emergency one i can do on the phone with you now takes two minutes",
      ],
      ['customer', 'oh yes please'],
      ['agent', "okay that's live from tomorrow six a m"],
      ['customer', 'oh what a relief'],
      ['agent', "i bet going three times a week's tiring enough as it is was there owt else my love"],
      ['customer', 'can my daughter ride with me on it'],
      ['agent', 'she can yes one companion free'],
      ['customer', 'champion'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'canDo', 'explain', 'facts'],
  },
  {
    id: 'en-fourth-099',
    messages: [
      ['customer', 'Unit 12 here. Bins not collected 2 weeks running, rats now.'],
      [
        'agent',
        'Good morning. Collections are run by the city contractor. As managing agents we pass complaints on.',
      ],
      ['customer', 'Then pass it on.'],
      ['agent', "The tenant has to raise it first at the contractor's hotline."],
      ['customer', 'you are paid for this!! what exactly do you DO'],
      ['agent', "Your tone isn't helpful. It is not down to us. You will get an answer in due course."],
      ['customer', "I'm withholding the service charge"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not', 'inform.vague'],
    heated: true,
  },
]
