import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-280',
    messages: [
      ['customer', 'the e-bike display says locked'],
      ['agent', 'Hold the power button and the minus key for four seconds.'],
      ['customer', 'ok holding'],
      ['agent', 'Did the lock icon disappear?'],
      ['customer', 'it vanished yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-281',
    messages: [
      ['customer', 'my booking vanished from the app'],
      ['agent', "I'll link it to your profile. Linked. Is it listed under Trips?"],
      ['customer', 'nothing under trips'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-282',
    messages: [
      ['customer', 'do i need a visa for a two hour stopover'],
      ['agent', 'No, as long as you stay airside.'],
      ['customer', 'phew'],
      ['agent', 'Happy to have cleared that up. More questions about your trip?'],
      ['customer', 'none, ty'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-283',
    messages: [
      ['customer', 'the balcony chairs came without cushions'],
      [
        'agent',
        'Sorry we missed those. They went out on Tuesday. Have you got them by now, and would there be anything else?',
      ],
      ['customer', 'got them. but one zip is broken'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-284',
    messages: [
      ['customer', 'the app charges me in dollars'],
      [
        'agent',
        "I've set your currency to euros. Would you log out and in again and see whether prices have changed?",
      ],
      ['customer', 'can do that tonight'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-285',
    messages: [
      ['customer', 'how do I reset my step counter'],
      ['agent', 'Hold the watch face and choose Reset.'],
      ['customer', 'thanks'],
      ['agent', 'Can I do anything more for you?'],
      ['customer', 'tell me how to turn off the buzzing'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-286',
    messages: [
      ['customer', 'your form says my IBAN is invalid'],
      ['agent', 'Please type it without spaces.'],
      ['customer', 'typed'],
      ['agent', 'Does it go through like that?'],
      ['customer', 'Accepted!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-287',
    messages: [
      ['customer', 'can i bring my dog'],
      ['agent', 'Yes, dogs are welcome. Is it a big one?'],
      ['customer', 'labrador'],
      ['agent', "No problem, we'll put a blanket in the room."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-288',
    messages: [
      ['customer', 'the plumber came late'],
      ['agent', 'He can come at 4 instead. Is four okay?'],
      ['customer', 'yes'],
      ['agent', 'Noted.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-289',
    messages: [
      ['customer', 'cancel my insurance'],
      ['agent', "I'll cancel it. May I ask what made you decide to leave?"],
      ['customer', 'too expensive'],
      ['agent', 'Understood. It ends on the 30th.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'ask'],
  },
  {
    id: 'en-closers-290',
    messages: [
      ['customer', 'radio has no dab'],
      ['agent', 'Extend the aerial fully and press Scan.'],
      ['customer', 'scanned'],
      ['agent', 'Found any stations?'],
      ['customer', 'zero stations'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-291',
    messages: [
      ['agent', 'hello service desk'],
      ['customer', 'hi my badge wont open the door'],
      ['agent', 'i just reactivated it can you give it another go and tell me what happens'],
      ['customer', 'it opened thanks'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-292',
    messages: [
      ['agent', 'pharmacy'],
      ['customer', 'have you got my tablets in'],
      ['agent', 'yes they came this morning'],
      ['customer', 'oh good'],
      ['agent', 'was there owt else'],
      ['customer', 'no that was it love'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-293',
    messages: [
      ['customer', 'Hello, video of my lesson is without sound.'],
      ['agent', 'Hello, I uploaded it new with sound. You can hear the teacher?'],
      ['customer', 'I am in bus without headphone'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-294',
    messages: [
      ['customer', '@Grocio half my order is missing'],
      ['agent', '@zoe Refunded the missing items. Does the total look right to you now? ^E'],
      ['customer', '@Grocio looks right'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-295',
    messages: [
      ['customer', 'why does my statement show a foreign fee'],
      [
        'agent',
        "The shop is based in Ireland, which is why the fee was added. We've taken it off. Is everything clear, and is there any other line you'd like me to check?",
      ],
      ['customer', 'clear, no other line'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-296',
    messages: [
      ['customer', "can't change my avatar"],
      ['agent', 'Try a JPG below 1 MB. Is it taking that?'],
      ['customer', 'keeps saying unsupported file'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-297',
    messages: [
      ['customer', "can't change my avatar"],
      ['agent', 'Try a JPG below 1 MB. Better?'],
      ['agent', 'Hello, are you still with me?'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-298',
    messages: [
      ['customer', "can't change my avatar"],
      ['agent', "Try a JPG below 1 MB. If that doesn't do it, write back any time."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-299',
    messages: [
      ['customer', 'when is the bin day'],
      ['agent', 'Wednesdays.'],
      ['customer', 'right'],
      ['agent', 'Is that it?'],
      ['customer', 'hang on'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
