import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fresh-017',
    messages: [
      ['customer', 'app crashes on start'],
      ['agent', 'Which phone and what is the last thing you see before it closes?'],
      ['customer', 's21, the logo'],
      ['agent', 'Clear the cache in the settings please.'],
      ['customer', 'did that'],
      ['agent', 'And now, is it starting up as it ought to?'],
      ['customer', 'same as before'],
      ['agent', 'Then reinstall it please, your data stays.'],
      ['customer', 'ok bbl'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-fresh-019',
    messages: [
      ['customer', '@northrail train cancelled AGAIN, third monday in a row. you are a joke'],
      [
        'agent',
        'We hear you, Mondays like these wear anybody down. The 8:14 was cancelled because a signal failed at Dunmore. Your ticket is valid on the bus from bay 4.',
      ],
      ['customer', 'whatever'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'en-fresh-021',
    messages: [
      ['customer', 'i was told to call back about my loan'],
      ['agent', 'Just a moment. And your date of birth please?'],
      ['customer', '3 4 1981'],
      ['agent', 'Postcode as well?'],
      ['customer', 'M4 1HQ'],
      ['agent', 'So 3 April 1981, M4 1HQ. Right?'],
      ['customer', 'right'],
      ['agent', 'Your loan has been approved.'],
      ['customer', 'oh wow ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-fresh-023',
    messages: [
      ['customer', 'hi, the key you sent for the game doesnt work'],
      ['agent', 'Hello! You must have typed it wrong, our keys always work.'],
      ['customer', 'i copy pasted it'],
      ['agent', 'As I said, the keys work. Please try again.'],
      ['customer', 'still nothing'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-fresh-025',
    messages: [
      ['customer', 'Our delivery of 40 chairs came with 36, event is on Saturday'],
      [
        'agent',
        'Thank you for flagging it. Am I right that you have got 36 of the 40 chairs and need the last four before Saturday?',
      ],
      ['customer', 'exactly right'],
      ['agent', "I'd like to send the four with our own van on Thursday morning. Do you agree to that?"],
      ['customer', 'Thursday morning is fine'],
      [
        'agent',
        "Then Pete loads them tonight and is with you on Thursday by 10, and I'll confirm by mail at 8 that he has left.",
      ],
      ['customer', 'great'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-fresh-027',
    messages: [
      ['customer', 'Hi there, does the blue tent come with pegs?'],
      ['agent', 'It does, 16 of them. If anything else comes up just shout!'],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-fresh-029',
    messages: [
      ['customer', 'cant log in since i got the new phone'],
      ['agent', "I've reset your second factor, here is the link. Were you able to get in?"],
      ['customer', "let me try when i'm home"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-fresh-031',
    messages: [
      ['customer', 'Hello support, please to help me. The printer make paper jam all time'],
      ['agent', 'Hello! What kind of paper do you use, and where does it get stuck?'],
      ['customer', 'the thick one 200 gram, stuck in back'],
      [
        'agent',
        'It jams because 200 gram is too stiff for the bend behind the front tray. Put it in the rear tray and choose Card in the driver.',
      ],
      ['customer', 'ok now print good'],
      ['agent', 'Nice! Any further wish?'],
      ['customer', 'No more wish, thank you'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-fresh-033',
    messages: [
      ['customer', 'Why was my account closed?'],
      ['agent', 'We are not able to discuss the reasons, company policy.'],
      ['customer', 'so what do i do'],
      ['agent', 'I can offer you a form for an appeal, that much I can do.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
]
