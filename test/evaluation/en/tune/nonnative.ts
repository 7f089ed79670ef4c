import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-nonnative-01',
    messages: [
      [
        'customer',
        'Hello good day, I am buy the phone and he is not make charge. I am very sad because it is gift for my wife',
      ],
      [
        'agent',
        "Good day! A gift that doesn't work, I understand how sad that is for you and your wife. We are sorry that the phone doesn't charge.",
      ],
      ['customer', 'yes'],
      ['agent', 'New phone comes to your house on Thursday with DHL.'],
      ['customer', 'ok sir very good'],
      ['agent', 'You have maybe one more question for me?'],
      ['customer', 'no more sir, is all'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'facts'],
  },
  {
    id: 'en-nonnative-02',
    messages: [
      ['customer', 'dear, my account is lock, i can not to enter'],
      ['agent', 'What is it telling you when you are entering?'],
      ['customer', '"too much try"'],
      ['agent', 'Kindly wait 15 minutes and make the new password on the page.'],
      ['customer', 'i make it'],
      ['agent', 'It is going now with the new one?'],
      ['customer', 'no dear, not going'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-nonnative-03',
    messages: [
      ['customer', 'please i want cancel, i return to my country'],
      ['agent', 'Is not possible to cancel before the end of the year, by our conditions it is forbidden.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-nonnative-04',
    messages: [
      ['customer', 'i have pay two time the bill'],
      ['agent', 'I am sorry for the two payments sir. Do you agree if I send one payment back to the bank?'],
      ['customer', 'i agree'],
      [
        'agent',
        'I will do it at once. It is sended. Everything is good for you like this? You need other thing?',
      ],
      ['customer', 'everything good, need not other thing'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'agree'],
  },
  {
    id: 'en-nonnative-05',
    messages: [
      ['customer', 'when will come the man for the internet'],
      ['agent', 'The technician will do contact with you in short time.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-nonnative-06',
    messages: [
      ['customer', 'how i can see my points'],
      ['agent', 'In the app, go on the star.'],
      ['customer', 'ok i look'],
      ['agent', 'You want that I explain you other things?'],
      ['customer', 'i not understand, what things'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-nonnative-07',
    messages: [
      ['customer', 'the tv make noise like bee'],
      ['agent', 'From which moment it makes noise like bee, and with all channels?'],
      ['customer', 'from yesterday all channel'],
      ['agent', 'Put the volume of the bass on zero please. The bee is away?'],
      ['customer', 'small bee, i do not know if is ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-nonnative-08',
    messages: [
      ['customer', 'you send me wrong size'],
      ['agent', 'You was choosing the size, not we. You should to look the table before.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-nonnative-09',
    messages: [
      ['customer', 'my parcel where is'],
      ['agent', 'It is in Warsaw, tomorrow the courier Piotr bring it to you until 16.'],
      ['customer', 'thanks'],
      ['agent', 'Can I serve you with some other?'],
      ['customer', 'yes also my invoice i not have'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-nonnative-10',
    messages: [
      ['customer', 'in the hotel the shower is cold, the window not close and also noise'],
      ['agent', 'Since when is the shower cold?'],
      ['customer', 'since arrive'],
      [
        'agent',
        'So the shower is cold since you arrived, the window does not close, and there is noise. I forgot something?',
      ],
      ['customer', 'no all correct'],
      ['agent', 'We bring you in room 505, is quiet and all is new.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-nonnative-11',
    messages: [
      ['customer', 'i am angry, food is cold and come late!!'],
      ['agent', 'You are right to be angry, cold food is not nice.'],
      ['customer', 'yes'],
      ['agent', 'I can give you new pizza or the money.'],
      ['customer', 'money'],
      ['agent', 'Money is back. Still something missing for you?'],
      ['customer', 'nothing missing thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
    heated: true,
  },
  {
    id: 'en-nonnative-12',
    messages: [
      ['customer', 'i not can open the file'],
      ['agent', 'Please download once again, I changed it to pdf.'],
      ['customer', 'moment'],
      ['agent', 'Now is opening?'],
      ['customer', 'yes now opening'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-nonnative-13',
    messages: [
      ['customer', 'why is my package go back to you'],
      [
        'agent',
        'Sorry for that your package came back. The number of the house was not on the label. I will write it by hand and send it again.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'en-nonnative-14',
    messages: [
      ['customer', 'Please help me madam, my baby stroller broke the wheel on first day'],
      ['agent', 'Oh with a small baby this must be so difficult for you! New wheel is sent by express.'],
      ['customer', 'thank you madam'],
      ['agent', 'For what can I be still useful?'],
      ['customer', 'the brake is also not good since begin'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-nonnative-15',
    messages: [
      ['customer', 'you forgot my birthday cake writing'],
      ['agent', "So sorry about the writing. We made a second cake and it's waiting for you with a candle."],
      ['customer', 'I have no words, you are the best shop in the whole of town, thank you from my heart'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'advocate'],
  },
]
