import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-181',
    messages: [
      ['customer', 'is the clinic open on saturdays'],
      ['agent', 'Yes, from 8 till 1.'],
      ['customer', 'super'],
      ['agent', 'Glad I could help. Is there anything on top of that?'],
      ['customer', 'nah thats it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-182',
    messages: [
      ['customer', 'cancel lesson on friday pls'],
      ['agent', "It's cancelled."],
      ['customer', 'ty'],
      ['agent', 'Before I sign off, what else is on your mind?'],
      ['customer', 'next week too pls'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-183',
    messages: [
      ['customer', 'the bill says 2 adults, we are 1 adult 1 child'],
      [
        'agent',
        "I've corrected it to one adult and one child. Does the total make sense now, and are you set otherwise?",
      ],
      ['customer', "total's right and yes all set"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-184',
    messages: [
      ['customer', "my e-reader won't sync"],
      ['agent', 'Turn off airplane mode, then tap Sync under the three dots.'],
      ['customer', 'k'],
      ['agent', 'Did the new chapters make it across?'],
      ['customer', 'give me a sec its thinking'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-185',
    messages: [
      ['customer', 'cannot export to excel'],
      [
        'agent',
        "I'll turn the add-in back on for you. Would you try once more, does a file download this time?",
      ],
      ['customer', 'it downloads a file with 0 bytes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-186',
    messages: [
      ['customer', 'i need the visit moved'],
      ['agent', 'Monday or Tuesday is possible. Which day is best for you?'],
      ['customer', 'tuesday'],
      ['agent', 'Moved to Tuesday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-187',
    messages: [
      ['customer', 'router keeps rebooting'],
      ['agent', "I'll swap it. Is your delivery address still 9 Oak Road?"],
      ['customer', 'yes'],
      ['agent', 'Great, it goes out today.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-closers-188',
    messages: [
      ['customer', 'my parcel is late'],
      ['agent', "I've opened a trace with the carrier. Do you have a neighbour who could have taken it?"],
      ['customer', 'no'],
      ['agent', 'OK, I will let you know.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-closers-189',
    messages: [
      ['customer', 'my hotel room is noisy'],
      ['agent', 'I can offer you a room at the back. Is a twin bed okay?'],
      ['customer', 'yes'],
      ['agent', 'Room 114, the key is at the desk.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'en-closers-190',
    messages: [
      ['customer', 'is my meter smart'],
      [
        'agent',
        'Yes. I have sent you a guide on how to read it. Why not have a look and tell us what you think?',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-191',
    messages: [
      ['customer', 'The heating in my office is too low'],
      ['agent', 'Good morning. I have raised it to 21 degrees. Are you comfortable now?'],
      ['customer', 'Very comfortable, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-192',
    messages: [
      ['customer', 'I still get your newsletter!'],
      ['agent', "Apologies for that. You've been removed from both lists. Have the mails ceased?"],
      ['customer', 'got another one ten minutes ago'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-193',
    messages: [
      ['customer', 'i lost access to my courses'],
      ['agent', "Your licence had run out, I've renewed it. Back in business?"],
      ['customer', 'back in business :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-194',
    messages: [
      ['customer', 'car seat app shows unbuckled'],
      ['agent', "I'll recalibrate it from here. Finished. Is the icon green?"],
      ['customer', 'green it is'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-195',
    messages: [
      ['customer', 'the ticket machine ate my note'],
      ['agent', "We've refunded the 20 to your travel card. Can you see it in your travel history?"],
      ['customer', "battery's dead on my phone, later"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-196',
    messages: [
      ['customer', 'do you sell spare keys'],
      ['agent', 'We do, 12 euros each at the counter.'],
      ['customer', 'good'],
      ['agent', 'Can I tempt you with any more info?'],
      ['customer', 'no thx'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-197',
    messages: [
      ['customer', 'how do i mute a channel'],
      ['agent', 'Right-click it and pick Mute.'],
      ['customer', 'perfect'],
      ['agent', 'Any other burning questions?'],
      ['customer', 'yes: how do i unmute it again lol'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-198',
    messages: [
      ['customer', 'when does check-in start'],
      ['agent', 'At 3 pm.'],
      ['customer', 'thanks'],
      ['agent', 'Is there more I can clear up for you?'],
      ['customer', 'let me read the mail again first'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-199',
    messages: [
      ['agent', 'repairs line'],
      ['customer', 'hello the lights in the stairs are out'],
      ['agent', 'okay the electrician was there at nine this morning are they on now'],
      ['customer', 'no its pitch black'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-200',
    messages: [
      ['agent', 'it desk'],
      ['customer', 'i cant get my mail on the phone'],
      ['agent', 'delete the account then add it again with the new password'],
      ['customer', 'right hang on okay its added'],
      ['agent', 'is your mail coming in'],
      ['customer', 'yeah there they are'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
