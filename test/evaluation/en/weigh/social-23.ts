import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-289',
    messages: [
      ['customer', '@BrightlineNet dead since 6am. whole street'],
      [
        'agent',
        "@hazel_lb Morning Hazel. We know how much a morning without internet upsets things and we're sorry about the outage. ^SD",
      ],
      ['customer', 'what happened'],
      [
        'agent',
        "A digger went through the fibre at the crossroads, and it's being joined as we speak. We'll be back with news at 10. ^SD",
      ],
      ['customer', 'ok'],
      ['agent', "10 o'clock news: joined and tested. Are you back online, Hazel? ^SD"],
      ['customer', 'yes all lights green'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-social-290',
    messages: [
      ['customer', '@BrightlineNet mine (same street) not back'],
      [
        'agent',
        '@lb_neighbour Hi, please pull the power lead for a minute and plug it back in. Lights green now too? ^SD',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-291',
    messages: [
      ['customer', '@VoltraGames patch notes when'],
      ['agent', "@p_not Soon™ 😉 We'll shout when they're up! ^Eir"],
      ['customer', 'soon™'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-292',
    messages: [
      ['customer', "my kid's tablet shows someone else's drawings. what the"],
      [
        'agent',
        'Hi Fenella, thanks for flagging. How do the drawings show up: on the canvas or in the gallery?',
      ],
      ['customer', 'gallery, under "Grandpa Joe". we have no grandpa joe'],
      ['agent', 'Thank you. Log out of that profile please. A code for resetting it has been mailed to you.'],
      ['customer', 'ok reset. bye grandpa joe'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-293',
    messages: [
      ['customer', 'Booked the wrong airport. Your site puts them next to each other @SunjetHolidays'],
      [
        'agent',
        "Hello, it's up to the passenger to check before paying. Unfortunately we can't change it after 24 hours. ^TB",
      ],
      ['customer', "it's been 25"],
      ['agent', 'The rule is 24. ^TB'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-social-294',
    messages: [
      ['customer', "@SunjetHolidays it's me again, wrong airport guy, is there ANY way"],
      [
        'agent',
        '@wrong_airport_guy Hi Pascal, sorry you had such a short answer yesterday. We can put you on a coach between the airports, or sell the seat back to the airline for half. Which of these would suit? ^Dee',
      ],
      ['customer', 'coach!'],
      ['agent', 'Booked, free of charge. ^Dee'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'agree'],
  },
  {
    id: 'en-social-295',
    messages: [
      ['customer', 'hi Dee coach was fab, thanks so much, you saved the whole trip ❤️'],
      ['agent', 'Music to our ears, Pascal! Anything else you need for the way home? ^Dee'],
      ['customer', 'same coach back please'],
      ['agent', 'Same coach booked. ^Dee'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['advocate'],
  },
  {
    id: 'en-social-296',
    messages: [
      ['customer', "is your office dog ok? he wasn't in fridays story"],
      ['agent', "He's at the groomer's! Back with more fluff on Monday 🐶 -Ola"],
      ['customer', 'thank god'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-297',
    messages: [
      ['customer', 'notifications come 2 h late. android'],
      [
        'agent',
        "Hi Maren! That's due to the power saver, it holds them back. Switch it off for our app. I'm sending you a test message. Did it arrive on time?",
      ],
      ['customer', 'arrived 20 min later...'],
      ['agent', 'Better, but no. Thanks. Please send us the log.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-social-298',
    messages: [
      ['customer', 'plant arrived with bugs 🐛'],
      ['agent', "Hi, living goods are the grower's business. His phone is on the leaflet."],
      ['customer', 'leaflet was eaten'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-299',
    messages: [
      [
        'customer',
        'Subject: Fwd: certificate of insurance\n\n3rd time asking for the certificate. Contractors cannot start.\nLaszlo',
      ],
      [
        'agent',
        'Dear Laszlo,\n\nI apologise for having you ask three times. The certificate is attached. Is there any other document your contractors need?\n\nKatrin',
      ],
      ['agent', 'Dear Laszlo,\n\nthe attachment was missing, here it is.\n\nKatrin'],
      ['customer', 'Have it now.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-300',
    messages: [
      ['customer', '@TheHarbourHotel fire alarm at 4am, 200 people in the car park in pyjamas'],
      [
        'agent',
        "@pyjama_party Brr, a rude awakening, that can't have been pleasant! How long were you all out there? ~Inês",
      ],
      ['customer', '50 min. some kids were crying'],
      [
        'agent',
        '@pyjama_party Thank you for telling us. Breakfast is on the house for everybody, until noon. ~Inês',
      ],
      ['customer', 'ok that helps a bit'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-301',
    messages: [
      ['customer', 'Forum: Memory leak when two projects are open'],
      [
        'agent',
        "[Staff] Hi Jun, build 911 has the leak fixed. I'll ask you here in two weeks if memory use has stayed flat.",
      ],
      ['customer', 'Sounds good. Installing.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
]
