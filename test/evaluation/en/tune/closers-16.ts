import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-300',
    messages: [
      ['customer', 'garden lights stay on all day'],
      ['agent', 'Turn the sensor away from the wall. Do they switch off now?'],
      ['customer', "they're off"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-301',
    messages: [
      ['customer', '3rd tech visit and the line is STILL noisy, this is a joke'],
      ['agent', 'We have replaced the cable up to your house. Is the noise on the line gone?'],
      ['customer', 'no it crackles even louder'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-302',
    messages: [
      ['customer', "my meal kit app shows last week's menu"],
      ['agent', "Pull the page down once to refresh it. This week's dishes there?"],
      ['customer', 'yes there they are'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-303',
    messages: [
      ['customer', "I can't get past the captcha"],
      [
        'agent',
        "I'll whitelist your address. All set on our side. Care to give it another whirl and report back?",
      ],
      ['customer', 'it loops forever'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-304',
    messages: [
      ['customer', 'what is the deadline for the grant'],
      ['agent', 'The 31st of May at noon.'],
      ['customer', 'understood'],
      ['agent', 'Does that leave any questions open?'],
      ['customer', 'none'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-305',
    messages: [
      ['customer', 'please block my sim'],
      ['agent', "I'll block it at once. Blocked. Is there something you'd like on top of that?"],
      ['customer', 'a new sim please'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-306',
    messages: [
      ['customer', 'my transcript has the wrong grade'],
      ['agent', 'It has been corrected to a B. Are we good on that one, and what about the rest of it?'],
      ['customer', 'good, and the rest is right too'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-307',
    messages: [
      ['customer', "the drone won't lift off"],
      ['agent', 'Calibrate the compass in the app, then try again outdoors. Did that get it in the air?'],
      ['customer', 'raining here, later'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-308',
    messages: [
      ['customer', 'the hairdresser voucher code is refused at checkout'],
      ['agent', "Sorry about that code. I'll issue a new one: HAIR-22. Is this one accepted?"],
      ['customer', 'refused too'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-closers-309',
    messages: [
      ['customer', 'i got a no show fee but i was there'],
      [
        'agent',
        "I'm sorry about the fee. The scanner at the door had frozen, so nobody was checked in. I've taken it off your bill. Does your bill look right again?",
      ],
      ['customer', 'it does thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'apologise'],
  },
  {
    id: 'en-closers-310',
    messages: [
      ['customer', 'I want to send a parcel to Norway'],
      ['agent', "That's 18 euros up to 5 kilos. Is it heavier than that?"],
      ['customer', '4 kg'],
      ['agent', 'Then 18 it is. You can pay at any counter.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-311',
    messages: [
      ['customer', 'my rental car has a flat tyre'],
      ['agent', "I've called the road service, they're 20 minutes away. Are you in a safe place?"],
      ['customer', 'yes on a parking lot'],
      ['agent', 'Good, stay there.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-312',
    messages: [
      ['customer', 'change the name on my ticket'],
      ['agent', "I'll change it. Is the new name spelled with one L?"],
      ['customer', 'two'],
      ['agent', 'Thanks, changed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-closers-313',
    messages: [
      ['customer', 'my water is brown'],
      ['agent', 'We flushed the pipes in your street this morning. Do your neighbours have it too?'],
      ['customer', 'yes'],
      ['agent', 'Then please let the cold tap run for ten minutes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-314',
    messages: [
      ['agent', 'computer help'],
      ['customer', 'yeah hi my mouse keeps freezing'],
      ['agent', 'ok unplug the little receiver and put it in another port'],
      ['customer', 'ok thats in'],
      ['agent', 'and does it move smoothly'],
      ['customer', 'oh yeah thats perfect'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-315',
    messages: [
      ['agent', 'theatre box office'],
      ['customer', 'can i swap my tickets for the matinee'],
      ['agent', "yes i've swapped them they're at the desk"],
      ['customer', 'fantastic'],
      ['agent', 'right then was that the lot'],
      ['customer', 'that was the lot thanks love'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-316',
    messages: [
      ['agent', 'bank'],
      ['customer', 'my card keeps getting declined'],
      ['agent', "okay i've taken the block off try it again while i'm on the line has it gone through"],
      ['customer', 'nope declined again'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-317',
    messages: [
      ['customer', 'Hello, please you tell me the hours'],
      ['agent', 'We are open from 9 to 17 hour.'],
      ['customer', 'thank'],
      ['agent', 'You need more help of me?'],
      ['customer', 'wait please i ask my wife'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-318',
    messages: [
      ['customer', "@BankX can't see my new card in the app"],
      ['agent', "@tim I'll add it now. Pop out of the app and back in, is it showing up? ^L"],
      ['customer', '@BankX yesss'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-319',
    messages: [
      ['customer', 'Dear Ms Hale, the report lacks the regional figures.'],
      [
        'agent',
        'Dear Mr Ito, the revised report is attached. I should be grateful to know whether it now meets your requirements?',
      ],
      ['customer', 'Dear Ms Hale, it does, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
