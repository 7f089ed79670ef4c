import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-062',
    messages: [
      ['customer', "so i've got this um freezer alarm it goes off like every night round two"],
      ['agent', "yeah and what's it say on the door when it goes"],
      ['customer', "er it says hi temp, but everything's rock hard inside"],
      ['agent', "so the door screams that it's warm, and the food says otherwise, every night about two"],
      ['customer', 'yeah yeah'],
      [
        'agent',
        "that'll be the defrost cycle, the sensor sits right on the heater in that model so it gets a fright. i'll mail you a clip to move it two inches, thursday's post. you all right fitting that or d'you want a man sent",
      ],
      ['customer', "i'll fit it"],
      ['customer', "right it's thursday and it's on there"],
      ['agent', 'smashing. and was last night quiet for you, no more screaming'],
      ['customer', 'it screamed its head off'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-063',
    messages: [
      ['customer', 'Hello, my late filing penalty should be cancelled, I was in hospital on the due date.'],
      [
        'agent',
        'Good day. Remission of penalties lies outside the competence of this counter. You are to address yourself to the regional tribunal, in writing.',
      ],
      ['customer', 'In writing to whom exactly?'],
      ['agent', "The tribunal's address is a matter of public record."],
      ['customer', 'I see how it is.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-064',
    messages: [
      ['customer', 'Table for our golden wedding, and when we turned up it had been given to a stag do'],
      [
        'agent',
        'Dear Mr and Mrs Pell, I am mortified. Fifty years, your best clothes on, and a stag do in your chairs: you must have felt humiliated in front of your family, and I apologise from the heart for giving away what was yours. What lies in our power is a dinner for all fourteen of you on a Sunday of your choosing, with nothing to pay. May we?',
      ],
      ['customer', 'You may. The 16th.'],
      ['agent', 'That Sunday is written in ink. What else is there that I may do for the two of you?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-065',
    messages: [
      ['customer', 'The dating app matched me with my ex. Again.'],
      [
        'agent',
        "Oof, awkward, that's the one face nobody needs popping up over breakfast. What had you set in the block list before it happened?",
      ],
      ['customer', 'His number and his mail. He made a new account.'],
      ['agent', "Bear with me, I'll need the date you saw him."],
      ['customer', 'Last night'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge'],
  },
  {
    id: 'en-craft-066',
    messages: [
      ['customer', 'WHERE IS MY DRIVER IT HAS BEEN AN HOUR'],
      ['agent', 'Hello! May I take your phone number?'],
      ['customer', '0044 33'],
      ['agent', 'Thanks. Let me check the map. Could you stay on the line for me?'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-craft-067',
    messages: [
      ['customer', 'The bedbug people came on Monday, all rooms treated.'],
      [
        'agent',
        "Good to know, Mr Silva. We'll pay you a visit three weeks from Monday to see that not one of them came back.",
      ],
      ['customer', 'Fine, mornings only.'],
      ['agent', 'Mornings only, written down.'],
      ['customer', 'bye'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-068',
    messages: [
      ['customer', 'My SIM swap took nine hours and I missed my job interview call'],
      [
        'agent',
        'Nine hours lies within what you accepted. Swaps queue up behind each other whenever a shop opens late, as three did on Monday, and yours was number 212. Your number works on any phone from 18:00 today.',
      ],
      ['customer', 'I lost a job over it'],
      ['agent', 'That is hardly down to us, a landline would have rung.'],
      ['customer', "I don't own a landline"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'defend.not', 'facts'],
  },
  {
    id: 'en-craft-069',
    messages: [
      [
        'customer',
        'My wedding dress alterations: I asked for the sleeves shorter, they took up the hem instead.',
      ],
      ['agent', "Ah. Sleeves were meant to lose length, and it's the hem that lost it. Did I follow you?"],
      ['customer', 'Sadly yes'],
      [
        'agent',
        "There's a three centimetre fold still inside that hem, so I can let it down again by hand. The sleeves I'm doing tonight.",
      ],
      ['customer', 'tonight tonight?'],
      ['agent', 'Tonight tonight.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'facts'],
  },
  {
    id: 'en-craft-070',
    messages: [
      ['customer', "can't connect the crib monitor to the new router"],
      [
        'agent',
        'hi! the new router hides its 2.4 band. Press and hold WPS, then pair the monitor. You fine trying that now?',
      ],
      ['customer', 'yes ok pressing'],
      ['customer', 'light is blinking blue'],
      ['agent', 'Lovely. Picture there?'],
      ['customer', "baby's asleep so it's all dark, can't tell"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain', 'agree'],
  },
  {
    id: 'en-craft-071',
    messages: [
      [
        'customer',
        'My parking fine says I parked at 3am. My car was in the workshop that week and I sent you the receipt.',
      ],
      [
        'agent',
        "Your receipt proves it beyond argument, thank you. A camera misread a 3 for an 8, so a Ford in Hull became your Fiat. I'm tearing up the fine, and on Wednesday I'll phone to say it has left the register too.",
      ],
      ['customer', 'Good. I was ready to frame it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-072',
    messages: [
      ['customer', 'The vending machine on platform 2 ate my fiver'],
      [
        'agent',
        'hi m8, machines arent ours theyre run by a snack firm, the sticker on the side has there number',
      ],
      ['customer', "sticker's been scratched off"],
      ['agent', "ah. well ive flagged it to em and somebody'll get in touch"],
      ['customer', "with what, you don't have my number"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-craft-073',
    messages: [
      [
        'customer',
        "The hearing loop in the meeting room you rent us buzzes, two of our board members can't take part",
      ],
      [
        'note',
        'room B loop buzzes since projector install, two board members affected, see ticket from spring',
      ],
      [
        'agent',
        "Good afternoon Ms Kaur. For the meeting I can move you to room D, where the loop is sound; I'll carry the name plates over myself. Are you content with that?",
      ],
      ['customer', 'We are, thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'note'],
  },
]
