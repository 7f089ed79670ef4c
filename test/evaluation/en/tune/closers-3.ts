import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-041',
    messages: [
      ['customer', "I can't see my payslip"],
      ['agent', "I've given you access again. You should be able to see it now, right?"],
      ['customer', 'I do, thanks!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-042',
    messages: [
      ['customer', 'i need a hotel in york'],
      ['agent', 'Sure. Do you need parking?'],
      ['customer', 'yes'],
      ['agent', 'I found the Mill Inn with parking. Is that okay with you?'],
      ['customer', 'perfect'],
      ['agent', "Booked. You'll get the confirmation by e-mail."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'inform.vague'],
  },
  {
    id: 'en-closers-043',
    messages: [
      ['customer', 'i need a taxi at 6'],
      ['agent', 'Booked for six at your door. Will there be anything else?'],
      ['customer', 'no thanks, have a good one'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-044',
    messages: [
      ['customer', 'train to bath saturday morning'],
      ['agent', "There's one at 8:12 and one at 9:12, both seats reserved are available."],
      ['customer', 'thanks'],
      ['agent', 'Is there anything else you need help with?'],
      ['customer', "yes, what's the fare?"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-045',
    messages: [
      ['customer', 'what time does the pool close'],
      ['agent', 'At nine.'],
      ['customer', 'ok'],
      ['agent', 'Anything else'],
      ['agent', 'I can do?'],
      ['customer', "no that's fine"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-046',
    messages: [
      ['customer', 'dishwasher shows E24'],
      ['agent', 'Please clean the drain filter and start it again.'],
      ['customer', 'cleaned'],
      ['agent', 'Is the error code still showing on the display?'],
      ['customer', "no, it's washing"],
      ['agent', "I'll note that on your file."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-047',
    messages: [
      ['customer', 'the heating makes a knocking sound'],
      ['agent', 'What sort of knocking, and when does it happen?'],
      ['customer', 'at night, metallic'],
      ['agent', 'Have you bled the radiators recently?'],
      ['customer', 'no'],
      ['agent', 'Please bleed them with the key, the knocking is air.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'en-closers-048',
    messages: [
      ['customer', 'my order arrived without the charger'],
      ['agent', 'We sent the charger separately yesterday by courier. Has it turned up yet?'],
      ['customer', 'nothing so far'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-049',
    messages: [
      ['customer', 'hi'],
      ['agent', 'Hello! Is everything okay with your order?'],
      ['customer', 'no, the lid is broken'],
      ['agent', "I've ordered a new lid for you."],
      ['customer', 'thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-050',
    messages: [
      [
        'customer',
        "I've been on hold for 50 minutes, nobody gives a damn. I'm going straight to the financial ombudsman.",
      ],
      ['agent', 'Good morning, may I have your name?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-051',
    messages: [
      ['customer', 'lol my cat sat on the keyboard and ordered 12 kettles, can you cancel??'],
      ['agent', 'Cancelled all twelve.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-052',
    messages: [
      [
        'customer',
        "This is now the fourth email I've sent. Still no reply!! Do I have to come to your office??",
      ],
      [
        'agent',
        "I understand how frustrating it is to write four times. I'm sorry for the silence. I'm taking over your case as of today.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'own'],
    heated: true,
  },
  {
    id: 'en-closers-053',
    messages: [
      ['customer', 'can i get my money back for the concert'],
      ['agent', 'Refunds closed on Friday. What we can offer is a ticket for the second date.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-closers-054',
    messages: [
      ['customer', "the app won't add my card"],
      ['agent', "We're not able to add foreign cards. You should ask your bank."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'own.not'],
  },
  {
    id: 'en-closers-055',
    messages: [
      ['customer', 'water is dripping from upstairs'],
      ['agent', "Leave this with me. I'm sending our plumber, he'll be at your flat at 4 pm."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-closers-056',
    messages: [
      ['customer', 'I want the heavier curtains instead'],
      ['agent', "I'd suggest the lined ones in grey. Are you happy for me to swap them?"],
      ['customer', 'go for it'],
      ['agent', "Swapped, I'll send the new receipt. Does everything on the receipt look right?"],
      ['customer', 'looks good'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree', 'own'],
  },
  {
    id: 'en-closers-057',
    messages: [
      ['customer', 'how do i share a folder outside the company'],
      ['agent', "Right-click it, choose Share, and tick 'Anyone with the link'."],
      ['customer', 'oh ok'],
      ['agent', 'Does that answer your question?'],
      ['customer', 'perfectly'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-058',
    messages: [
      ['customer', "I can't hear callers"],
      ['agent', "I've moved your account to another gateway. How's the call quality now?"],
      ['customer', "haven't had a call yet"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-059',
    messages: [
      ['customer', 'vacuum lost suction'],
      ['agent', 'Take out the filter, rinse it and let it dry for a day.'],
      ['customer', "it's back in and dry"],
      ['agent', 'So has the suction come back?'],
      ['customer', 'a little, but nowhere near what it was'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-060',
    messages: [
      ['customer', "my smart lock won't pair with the phone"],
      ['agent', "I'd be glad to look at that. Which phone do you have?"],
      ['customer', 'pixel 7'],
      [
        'agent',
        'Hold the inner button until it blinks blue, then add the lock under Devices. Did it show up in the list?',
      ],
      ['customer', 'it shows up but then says pairing timed out'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
]
