import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-261',
    messages: [
      ['customer', "my exam starts in an hour and the proctoring tool won't start!"],
      [
        'agent',
        "An hour before an exam, that's really stressful. I'll reset your session now. Please click Start again. Is it letting you through?",
      ],
      ['customer', 'no it spins forever'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-262',
    messages: [
      ['customer', 'how do I descale it'],
      [
        'agent',
        'Fill the tank with vinegar and press Clean for five seconds. Do you have vinegar in the house?',
      ],
      ['customer', 'yes'],
      ['agent', "Then you're good to go."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-263',
    messages: [
      ['customer', 'could i get the later ferry'],
      ['agent', 'The 18:00 has space. Shall I change your ticket to that one?'],
      ['customer', 'please'],
      ['agent', "You're on the 18:00."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-264',
    messages: [
      ['customer', 'cancel my table for tonight'],
      ['agent', "It's cancelled. Could I ask why you had to cancel?"],
      ['customer', 'kid is ill'],
      ['agent', 'Get well soon!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-closers-265',
    messages: [
      ['customer', 'why do i get ads, i pay for premium'],
      [
        'agent',
        "Your premium is on your other e-mail address, which is why this account shows ads. I've moved it over. No more ads?",
      ],
      ['customer', 'no more ads'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-closers-266',
    messages: [
      ['customer', "card machine won't connect"],
      ['agent', 'Restart it while holding the green key. Has that got it online?'],
      ['customer', "it's asking for a password now"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-267',
    messages: [
      ['agent', 'help line'],
      ['customer', 'my alarm clock app doesnt go off'],
      [
        'agent',
        'okay go to settings battery and set it to unrestricted then set an alarm for one minute from now',
      ],
      ['customer', 'okay waiting yeah it rang'],
      ['agent', 'so thats it working then'],
      ['customer', 'yes lovely'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-268',
    messages: [
      ['agent', 'surgery hello'],
      ['customer', 'i need a repeat prescription'],
      ['agent', 'thats done itll be at the chemist from two'],
      ['customer', 'thank you'],
      ['agent', 'anything else for you'],
      ['customer', 'yes can i get the nurse to look at my ear'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-269',
    messages: [
      ['customer', 'Good day. The key card it does not open the gym.'],
      ['agent', 'Good day sir. I have programmed card again. Please try one time more. Door is open?'],
      ['customer', 'Yes is open thanks you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-270',
    messages: [
      ['customer', '@TaxiNow charged me twice!!'],
      ['agent', '@lou Sorry about that Lou! The second charge is reversed. Are you seeing it? ^H'],
      ['customer', '@TaxiNow yes ty'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-271',
    messages: [
      ['customer', 'Dear team, our delivery note lacks the batch numbers.'],
      [
        'agent',
        'Dear Ms Roth, the corrected note is attached. Does it contain everything your warehouse needs?',
      ],
      ['customer', 'Dear Ken, I have forwarded it to them and will come back to you. S. Roth'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-272',
    messages: [
      ['customer', 'the scan to mail function is dead'],
      [
        'agent',
        "I've renewed the certificate on the printer. Could you send yourself a scan and see if it arrives?",
      ],
      ['agent', 'I am closing this ticket as we have not heard from you.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-273',
    messages: [
      ['customer', "what's the dress code"],
      ['agent', 'Smart casual. Anything else I can help you with?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-274',
    messages: [
      ['customer', "what's the dress code"],
      [
        'agent',
        'Smart casual. We hope that answers your question. If anything else comes to mind, do get in touch.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-275',
    messages: [
      ['customer', 'my wallpaper order is short by one roll'],
      ['agent', "We've sent the missing roll by express, it was delivered at 11. Do you have all eight now?"],
      ['customer', 'Eight rolls, yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-276',
    messages: [
      ['customer', 'the subtitles are in spanish'],
      ['agent', "I've set your profile to English. Are the subtitles in English now?"],
      ['customer', 'still spanish on my tv'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-277',
    messages: [
      ['customer', 'how many guests may I bring'],
      ['agent', 'Two.'],
      ['customer', 'thanks'],
      ['agent', 'Would you like to know anything else about the event?'],
      ['customer', 'maybe later'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-278',
    messages: [
      ['customer', 'my seat is by the toilet'],
      ['agent', 'I can move you to row 9. Would you like that?'],
      ['customer', 'yes please'],
      ['agent', "You're in 9A. Does the app show your new seat?"],
      ['customer', 'it does'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-closers-279',
    messages: [
      ['customer', 'can I get the deposit back early'],
      [
        'agent',
        "Unfortunately, deposits can only be returned after the inspection, so I can't release it early.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
]
