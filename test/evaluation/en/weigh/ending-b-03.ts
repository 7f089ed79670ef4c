import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-b-027',
    messages: [
      ['customer', 'Cannot log in to the parents\' portal. "User unknown".'],
      [
        'agent',
        'Your account sat under your maiden name. Renamed it, please use the new surname as user name.',
      ],
      ['agent', 'Any luck?'],
      ['customer', "It lets me in, but I see someone else's child there."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-b-028',
    messages: [
      ['customer', 'My mortgage rate ends soon, I got a letter.'],
      ['agent', 'What does it say will happen then?'],
      ['customer', 'that it goes variable'],
      ['agent', 'And is anything else printed under that line, a date perhaps?'],
      ['customer', '31 March'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-b-029',
    messages: [
      ['customer', 'the radiators upstairs stay cold'],
      ['agent', 'bleed the one in the bathroom first and top the boiler up to one and a half'],
      ['customer', 'done that'],
      ['agent', 'warm up there now? and have you got anything else for me?'],
      ['customer', 'cant feel any difference yet but you need to give it an hour, dont you'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-030',
    messages: [
      ['customer', 'Please cancel the physio slot on Wednesday.'],
      ['agent', 'Cancelled, no fee. Would you be wanting anything further from the practice?'],
      ['customer', 'Depends on what the surgeon says next week.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-b-031',
    messages: [
      ['customer', "Hi, one of the blinds you hung in our office won't go up."],
      [
        'agent',
        "Hi Petra, the chain has jumped out of its wheel. Pull it straight down once, hard, and it snaps back in. If it doesn't, I'll bring a new wheel round myself.",
      ],
      ['agent', 'Does it run?'],
      ['customer', "I'm on the train, will give it a tug tomorrow morning."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-ending-b-032',
    messages: [
      ['customer', 'is this the place to complain about noise from the building site'],
      ['agent', 'it is what street please'],
      ['customer', 'tanner street'],
      ['agent', 'and the noise thats at night or in the daytime'],
      ['customer', 'nights mostly'],
      ['agent', 'anything else about it like dust or lights'],
      ['customer', 'no just the noise'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-033',
    messages: [
      ['customer', 'I only wanted to hear whether my claim for the broken window got through.'],
      ['agent', 'It did, Mr Adeyemi, 240 were paid out yesterday. Is there more I should look up for you?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-034',
    messages: [
      ['customer', 'The allergy list in your app shows no sesame.'],
      ['agent', "Added, and it's live."],
      ['agent', 'Can you see it?'],
      ['agent', 'You may have to close the app once'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-b-035',
    messages: [
      ['customer', 'Dear colleagues, the delivery note for PO 7714 is missing.'],
      [
        'agent',
        'Dear Ms Iyer, sorry for the missing note, please find it enclosed. Does this complete your file, or do you lack any other paper?',
      ],
      ['customer', 'The file is complete, we lack nothing.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-b-036',
    messages: [
      ['customer', "I've had a red reminder for a water bill I paid weeks ago!"],
      [
        'agent',
        "That would worry me too. The payment was booked to your old flat because the reference belongs to that meter. I've moved it across, and I'll have the reminder withdrawn by tonight. Can you sleep easy over that one?",
      ],
      ['customer', 'like a baby'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-ending-b-037',
    messages: [
      ['customer', 'How long do I keep the stitches dry after the op?'],
      ['agent', 'Ten days, and then a quick shower is allowed.'],
      ['agent', 'ok so questions, worries, anything'],
      ['customer', "no you've told me what i needed"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-b-038',
    messages: [
      ['customer', 'My gym card opens the door of the pool but not the sauna.'],
      ['agent', 'Sauna rights were added a moment ago, hold the card to the reader for two seconds.'],
      ['customer', 'right, trying'],
      ['agent', 'did that do it'],
      ['customer', 'did not'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-b-039',
    messages: [
      ['customer', 'The shelf you sent is 2 cm too wide.'],
      [
        'agent',
        "Hello! I'll swap it for the 78 cm one and have the old one fetched. Does that work for you?",
      ],
      ['customer', 'That works for me.'],
      ['agent', 'Very good. The label for the old one is in your mail. Bye!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree'],
  },
]
