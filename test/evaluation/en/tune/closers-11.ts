import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-201',
    messages: [
      ['agent', 'library'],
      ['customer', 'are you open sunday'],
      ['agent', 'one to five'],
      ['customer', 'great'],
      ['agent', 'anything more i can help with'],
      ['customer', 'no thats all thank you'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-202',
    messages: [
      ['customer', 'My name on badge is wrong write'],
      ['agent', 'Sorry for this mistake. New badge is ready at door 2. You have taken it, is good?'],
      ['customer', 'yes is good'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-203',
    messages: [
      ['customer', 'Until what hour I can return car?'],
      ['agent', 'Until 20 hour, friend.'],
      ['customer', 'ok'],
      ['agent', 'More help you need?'],
      ['customer', 'no more, thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-204',
    messages: [
      ['customer', '@FitApp streak is gone!!'],
      ['agent', "@uma We've put your 212 days back. Showing for you? ^R"],
      ['customer', '@FitApp shows 21 not 212'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-205',
    messages: [
      ['customer', 'Hello, page 3 of the contract is missing in the scan.'],
      ['agent', 'Hello Mr Brandt, here is the complete scan. Are all pages legible on your side?'],
      ['customer', 'All legible. Thank you. H. Brandt'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-206',
    messages: [
      ['customer', 'Hello, page 3 of the contract is missing in the scan.'],
      ['agent', 'Hello Mr Brandt, please find the complete scan attached. Is everything in there?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-207',
    messages: [
      ['customer', 'i need an invoice for march'],
      ['agent', "I'll mail it now. If it doesn't arrive, is there a fax we can use?"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-closers-208',
    messages: [
      ['customer', 'i need an invoice for march'],
      ['agent', "I'll send it. Should it go to the same address?"],
      ['customer', 'yes'],
      ['agent', 'Sent!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-closers-209',
    messages: [
      ['customer', "my podcast isn't listed"],
      ['agent', "We've resubmitted the feed. Does a search for its name bring it up?"],
      ['customer', "it's the first hit!"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-210',
    messages: [
      ['customer', "my podcast isn't listed"],
      ['agent', "We've resubmitted the feed. Is it listed?"],
      ['agent', "Closing this for now as we've had no response."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-211',
    messages: [
      ['customer', 'can you change my pickup to 5'],
      ['agent', "I'll change it... changed. That it for today?"],
      ['customer', "that's it"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-212',
    messages: [
      ['customer', "the tutor's link doesn't open"],
      ['agent', 'Try this one instead: tut.or/55. Are you in the classroom?'],
      ['customer', "I'm in, she's waving"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-213',
    messages: [
      ['customer', 'cant hear the audio guide'],
      ['agent', 'Plug the headphones into the left socket. Hear anything?'],
      ['customer', 'only static'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-214',
    messages: [
      ['customer', "hi, laptop's fan is loud"],
      ['agent', 'Update the BIOS from the link and restart. Do you know how to do that?'],
      ['customer', 'yes'],
      ['agent', 'Great.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-215',
    messages: [
      ['customer', 'wrong size sent'],
      ['agent', "We've shipped the M. Is it there yet, or may I do anything else meanwhile?"],
      ['customer', "I'm on holiday till the 9th"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-216',
    messages: [
      ['customer', 'my pension letter has a wrong date'],
      ['agent', 'I see. What date should it show?'],
      ['customer', '1 march'],
      ['agent', 'Corrected. Would you have a look at the online copy, is that the date you wanted?'],
      ['customer', 'it is now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-closers-217',
    messages: [
      ['customer', 'blank screen on the tv'],
      ['agent', 'Switch the input to HDMI 2. Ta-da?'],
      ['customer', 'ta-da indeed, thanks!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-218',
    messages: [
      ['customer', 'do you take vouchers'],
      ['agent', 'Yes, at all tills.'],
      ['customer', 'good'],
      ['agent', 'Is that you taken care of?'],
      ['customer', 'one more, do they expire?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-219',
    messages: [
      ['customer', 'my garage remote stopped opening the door'],
      ['agent', 'Please hold the learn button on the motor until it flashes, then press the remote twice.'],
      ['customer', 'done'],
      ['agent', 'Does the door respond to it?'],
      ['customer', 'opened straight away'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-220',
    messages: [
      ['customer', 'you charged the wrong card'],
      [
        'agent',
        'Sorry about that mix-up. We have moved the charge to your Visa. Has the other card been credited back?',
      ],
      ['customer', "I don't see anything on it yet"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
]
