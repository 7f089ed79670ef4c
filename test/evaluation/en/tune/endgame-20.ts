import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-245',
    messages: [
      ['customer', 'This is the FOURTH engineer and STILL no internet!! Unacceptable.'],
      ['agent', "I've reset the line from here and your box has answered. Is anything loading?"],
      ['customer', 'Are you kidding me, NO'],
      ['agent', "Then I'm driving out to you myself today at five."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
    heated: true,
  },
  {
    id: 'en-endgame-246',
    messages: [
      ['customer', 'I want my money back NOW or my lawyer will write to you!!'],
      ['agent', "Nobody forced you to sign up for a year, our terms are clear and I can't refund it."],
      ['customer', 'DISGRACEFUL'],
      ['agent', 'Have you got any other contract with us?'],
      ['customer', 'not for much longer'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-endgame-247',
    messages: [
      ['customer', "Your driver YELLED at my wife, I'm furious, what a disgrace of a company!!!"],
      [
        'agent',
        "I hear you, sir, your wife was yelled at by our driver. We apologise for his behaviour. He's off the route for good and has written her a letter.",
      ],
      ['customer', "I've seen the letter. Okay."],
      ['agent', 'Has she accepted it? And is there any other thing between us that we need to make good?'],
      ['customer', "She has. And no, let's leave it there."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise'],
    heated: true,
  },
  {
    id: 'en-endgame-248',
    messages: [
      ['customer', 'my flat still smells of paint'],
      ['agent', 'Would you prefer another room for tonight, or shall I get a fan brought up?'],
      ['customer', 'a fan'],
      ['agent', "I'm sending Luis up with one. What else would make you comfortable?"],
      ['customer', 'let me get back to you on that'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'en-endgame-249',
    messages: [
      ['customer', "hi i got the fridge but there's no shelf for the door"],
      [
        'agent',
        'sorry for the missing shelf! it was packed in a second carton and that one stayed on the lorry. the driver turned round and gave it to your son',
      ],
      ['agent', 'did your son pass it on?'],
      ['customer', "he did, he'd put milk on it already"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-endgame-250',
    messages: [
      ['customer', 'Can someone fix the swing in the courtyard before a child gets hurt'],
      ['agent', "We can tie it up for the time being. We'll be in touch about the repair."],
      ['customer', 'ok please tie it up'],
      ['agent', "Are there any other children's things in the yard that you know of?"],
      ['customer', 'the seesaw and a sandpit'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'inform.vague'],
  },
  {
    id: 'en-endgame-251',
    messages: [
      ['customer', 'My application for the parking permit has no status'],
      ['agent', "The status now reads 'in review'. I'm calling you on Thursday at noon with the outcome."],
      ['agent', 'Do you see the status as well?'],
      ['customer', 'I only have a phone from 2006, my niece could look on Sunday'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-252',
    messages: [
      ['customer', 'how do i make the font bigger'],
      ['agent', 'Slide the bar under display to the right.'],
      ['customer', "oh you lovely person, I can read again, best helpline I've ever rung!"],
      ['agent', 'Aw. And what other setting could be kinder to you?'],
      ['customer', 'the ringing, I never hear it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['advocate'],
  },
  {
    id: 'en-endgame-253',
    messages: [
      ['customer', 'two of my three tickets have the same seat number'],
      ['agent', "Got it, three tickets and two of them on the same seat. I've swapped one to 14D."],
      ['agent', 'Are you three sitting side by side now? Any other hiccup with the booking?'],
      ['agent', 'Enjoy the match!'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-endgame-254',
    messages: [
      ['customer', 'The street light outside keeps me awake'],
      ['agent', "You'll need to speak to the council, we only run the building."],
      ['customer', "It's screwed to your building"],
      ['agent', 'Do you know if any other flat is bothered?'],
      ['customer', 'The whole third floor'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-endgame-255',
    messages: [
      ['customer', 'ur game ate my save'],
      ['agent', 'try the copy slot, menu, second page'],
      ['agent', 'does it take you back to where you were?'],
      ['customer', 'takes me back to chapter 2. i was in chapter 9'],
      ['agent', "We'll let you know as soon as the team's had a look."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-endgame-256',
    messages: [
      ['customer', 'The new blood pressure tablets make me dizzy'],
      [
        'agent',
        "The doctor's lowered the dose to half a tablet. I'll ring next Monday to ask how you are getting on with it.",
      ],
      ['customer', "that's good of you"],
      ['agent', 'Are there other complaints or questions for her?'],
      ['customer', 'No, only the dizziness'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-257',
    messages: [
      ['customer', 'Could I pay the 300 in parts?'],
      ['agent', 'You can choose three parts of 100 or six of 50.'],
      ['customer', 'three'],
      ['agent', "Set up as three, the plan is under 'my bills'. Is that what you had in mind?"],
      ['customer', 'exactly what I had in mind'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
]
