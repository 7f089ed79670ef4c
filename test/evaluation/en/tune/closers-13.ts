import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-241',
    messages: [
      ['customer', "I'm furious. You ruined our anniversary."],
      ['agent', 'Hello, this is Kim.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-242',
    messages: [
      ['customer', 'WHERE IS MY ORDER'],
      ['agent', 'Hello, this is Kim.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-243',
    messages: [
      ['customer', 'hiya, any update on my order? no rush!!'],
      ['agent', "Hello! It's packed."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-244',
    messages: [
      ['customer', 'please waive the fee'],
      ['agent', "We don't waive this fee under any circumstances."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-closers-245',
    messages: [
      ['customer', 'the elevator music is awful'],
      ['agent', "You'd have to speak to the building manager about that."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-closers-246',
    messages: [
      ['agent', 'support'],
      ['customer', 'hi there i cant log into the portal it says locked'],
      ['agent', 'ive unlocked it for you can you try now'],
      ['customer', 'yep im in'],
      ['agent', 'great'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-247',
    messages: [
      ['agent', 'reception'],
      ['customer', 'what time is breakfast'],
      ['agent', 'seven to ten'],
      ['customer', 'perfect'],
      ['agent', 'can i help with anything else at all'],
      ['customer', 'no thats great thank you'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-248',
    messages: [
      ['agent', 'broadband support'],
      ['customer', 'its been dropping all day'],
      ['agent', 'ive changed the channel on your router now is that any better'],
      ['customer', 'no its just dropped again'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-249',
    messages: [
      ['customer', 'Hello, in my account is wrong birth day.'],
      ['agent', 'Hello, I have corrected. Please you check, is all good now?'],
      ['customer', 'Yes, now all good.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-250',
    messages: [
      ['customer', "@MovieBox can't cast to tv"],
      ['agent', '@pat Reboot the stick and cast again pls. Did it take? ^V'],
      ['customer', '@MovieBox gonna try after work'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-251',
    messages: [
      ['customer', 'can you put both flights on one bill'],
      ['agent', 'Certainly. Shall I send it as a PDF?'],
      ['customer', 'yes pls'],
      ['agent', 'Sent. Have you received it?'],
      ['customer', 'I have, thank you very much'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-252',
    messages: [
      ['customer', 'the form rejects my phone number'],
      ['agent', 'Please enter it with +44 and without the zero. Is it accepted that way?'],
      ['customer', 'It says "too long"'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-253',
    messages: [
      ['customer', 'Please change my seat to aisle'],
      [
        'agent',
        "I'll move you to 12C. Done! Do let me know if that's not right. Is there anything else you need today?",
      ],
      ['customer', 'All good, thank you!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-254',
    messages: [
      ['customer', 'Please change my seat to aisle'],
      ['agent', "I'll move you to 12C. Done! Let me know if you need anything else."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-closers-255',
    messages: [
      ['customer', 'My dashboard charts are empty since the weekend'],
      [
        'agent',
        "I'll rebuild the cache for your workspace. It has finished. Do you have data in the charts again?",
      ],
      ['customer', 'Yes, all charts are filled'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-256',
    messages: [
      ['customer', 'the passport photo upload says "face not found"'],
      [
        'agent',
        'Crop it so that the head fills two thirds of the frame and upload it again. Did the site take it?',
      ],
      ['customer', "it didn't, same message"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-257',
    messages: [
      ['customer', 'is there a student discount'],
      ['agent', 'Yes, 20% with a valid card.'],
      ['customer', 'cool'],
      ['agent', 'Anything else you were wondering about?'],
      ['customer', 'nope, cheers'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-258',
    messages: [
      ['customer', 'I need to pause my subscription'],
      ['agent', "I'll pause it until September."],
      ['customer', 'Thanks'],
      ['agent', 'Is there any further thing I can do for you today?'],
      ['customer', 'Yes, could you also update my e-mail address?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-259',
    messages: [
      ['customer', 'the bike you delivered had no pedals'],
      ['agent', "I'm sorry they were left out. I'll have them delivered this afternoon."],
      ['customer', "they're here, thanks"],
      ['agent', 'Great to hear! Do they screw in properly, and is anything else missing?'],
      ['customer', "they do, nothing's missing"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-closers-260',
    messages: [
      ['customer', 'sound on my hearing app is tinny'],
      ['agent', "I've switched you to the older profile. Does it sound more natural?"],
      ['customer', "I'd have to listen for a bit"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
