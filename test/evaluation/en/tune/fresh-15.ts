import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-244',
    messages: [
      ['customer', 'Where do i see my usage'],
      ['agent', 'Menu, Usage. While I have you: is the phone number on file still the right one?'],
      ['customer', 'it is'],
      ['agent', 'Good. No other open points?'],
      ['customer', 'none open'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-246',
    messages: [
      ['customer', 'does my phone work in turkey'],
      ['agent', 'It does, 2 a day for data. Is that everything you wanted to find out?'],
      ['customer', 'no actually, calls too?'],
      ['agent', '30 cents a minute.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-fresh-248',
    messages: [
      ['customer', 'im trying to buy tickets for saturday, keeps kicking me out of the queue'],
      ['agent', 'Are you logged in on a second device perhaps?'],
      ['customer', 'yes my ipad'],
      ['agent', 'Log out there, please.'],
      ['customer', 'done and bought them!'],
      ['agent', "Nice work. Is there anything you're still stuck on?"],
      ['customer', 'No'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-250',
    messages: [
      ['customer', 'fyi your parking app shows the wrong zone'],
      [
        'agent',
        "Thank you, that was new to us. We've moved the pin. Would you check zone 4 for us, is it in the correct place?",
      ],
      ['customer', 'looks right'],
      ['agent', "You've been a great help. Is there anything else from your side?"],
      ['customer', 'nothing from my side'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-252',
    messages: [
      ['customer', "how come my bonus isn't paid out"],
      ['agent', "It isn't booked yet, you will be contacted."],
      ['customer', 'by whom'],
      ['agent', 'Somebody will reach out to you. Can I be of use in any other way?'],
      ['customer', "you weren't of use in this one"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-fresh-254',
    messages: [
      [
        'customer',
        'WiFi in the dorm is dead for the third day, exams tomorrow, can u even imagine how UPSET people are',
      ],
      [
        'agent',
        'Exams tomorrow and no wifi, I can imagine it all too well. What do you see when you try to connect?',
      ],
      ['customer', 'no networks at all on floor 3 and 4'],
      ['agent', 'Our technician Aki replaces the switch on 3 and 4 at 18:00 today.'],
      ['customer', "we'll see about that"],
      ['agent', '18:30, all lamps are green. Are you lot online?'],
      ['customer', 'online, wow'],
      ['agent', 'Then the last thing: do you need me for anything apart from this?'],
      ['customer', "don't need you, but cheers"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'facts'],
    heated: true,
  },
  {
    id: 'en-fresh-256',
    messages: [
      ['customer', 'pls tell me ur iban'],
      ['agent', 'It is on page 2 of the letter, bottom left. Did you find it there?'],
      ['customer', 'page 2 has no iban'],
      ['agent', 'Here: GB33 BUKB 2020. Is it the one you were looking for?'],
      ['customer', "that's the one"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-258',
    messages: [
      ['customer', 'my card shows a payment from "ZXPAY" 12.99'],
      ['agent', "It's the music service you took on in May."],
      ['customer', 'ah right thats me'],
      ['agent', 'Ok :) Nothing further to look into then?'],
      ['customer', 'nothing, that explains it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-fresh-260',
    messages: [
      ['customer', 'the seller wants me to pay outside of your site, is this normal'],
      ['agent', "No! Please don't pay. The seller is blocked and we will inform you about the result."],
      ['customer', 'ok good. so my money is safe'],
      ['agent', 'Safe. Is the matter settled in your eyes?'],
      ['customer', 'yep settled'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-fresh-262',
    messages: [
      ['customer', "i can't afford the plan any longer, lost my job"],
      [
        'agent',
        "Losing a job is a heavy blow, I'm sorry to hear it. I can pause the plan for three months, or take you down to the 5 euro one.",
      ],
      ['customer', 'pause it please'],
      ['agent', 'Paused. Is there something more that would lighten the load?'],
      ['customer', "maybe later, don't know yet"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
]
