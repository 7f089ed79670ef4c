import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-218',
    messages: [
      ['customer', "The minutes of our residents' meeting say that I voted for the lift. I did not."],
      ['agent', 'I see. Whereabouts in the minutes is it, in the list or in the text?'],
      ['customer', 'In the list, line 8'],
      ['agent', 'A corrected list goes round to all forty flats on Monday. Is that in order for you?'],
      ['customer', 'That is in order.'],
      ['agent', "Would there be something further you'd dispute?"],
      ['customer', "Line 12. I wasn't even seated by then."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'agree', 'facts'],
  },
  {
    id: 'en-craft-219',
    messages: [
      ['customer', "the ringtone for my deaf gran doesn't flash the lamp"],
      [
        'agent',
        "lamp's fine, it's the plug, newer phones send no ring voltage down that wire any more. i'll pop a wireless sender in a jiffy bag for her",
      ],
      ['customer', 'arrived, plugged it in'],
      ['agent', 'ace. gran seeing it flash now?'],
      ['customer', "she's made me ring her nine times"],
      ['agent', "haha. i'll holler when the battery's due, see if she's still seeing it"],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'followUp'],
  },
  {
    id: 'en-craft-220',
    messages: [
      [
        'customer',
        "I've been sitting with a crying child in A&E for 5 hours and the screen has lost his name.",
      ],
      [
        'agent',
        "You must be at the end of your tether. I'm sorry his name fell off the screen. A shift change at four wiped everyone with an amber band. I'm going through to the doctors now and I'll be back at this chair by ten past with his place in the line.",
      ],
      ['customer', 'please'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-221',
    messages: [
      ['customer', 'The wig itches'],
      [
        'agent',
        'Wigs itch, that is well known. It says so on the leaflet that came with it and that I read to you.',
      ],
      ['customer', 'You read me a leaflet?'],
      ['agent', 'I did, twice.'],
      ['customer', 'I was in chemo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-222',
    messages: [
      ['customer', "our class photo has a thumb over one child's face"],
      [
        'agent',
        "Hello class 4b! From us there's either a retouch out of the second shot or a new photo day. What says the class?",
      ],
      ['customer', 'the class says new photo day, they want to jump'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-craft-223',
    messages: [
      ['customer', "My library card doesn't open the night door"],
      [
        'agent',
        "Hello. Night doors only know cards with a chip, and yours is from before 2015, there's the rub. We could give you a chip sticker for the back: come to the desk before closing.",
      ],
      ['customer', 'stuck on'],
      ['agent', 'Good. Does the door let you through these nights?'],
      ['customer', 'It blinks red, so no'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'explain'],
  },
  {
    id: 'en-craft-224',
    messages: [
      ['customer', "you wrote to my bride that i'm cancelling the wedding cake"],
      [
        'agent',
        "Oh no. I could sink into the floor. Please accept that I'm sorry for that letter, and I'm writing to her this minute that the cake stands.",
      ],
      ['customer', "please, she's pale"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-craft-225',
    messages: [
      [
        'customer',
        "Someone's drone hovers at my bathroom window, every evening at nine, I don't dare to shower",
      ],
      ['agent', "Good grief, I wouldn't dare to either. And how near does it come?"],
      ['customer', 'Two metres'],
      ['agent', "Drones have to go to the aviation office. With us they'd only lie on the pile."],
      ['customer', "And they'll do something?"],
      ['agent', 'They should.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own.not'],
  },
  {
    id: 'en-craft-226',
    messages: [
      ['customer', "Why can't I use my own router?"],
      ['agent', 'Dear customer, third-party devices on the fibre line are ruled out by our terms (point 7).'],
      ['customer', 'Pity.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-227',
    messages: [
      ['customer', 'any news on the swing for the playground'],
      [
        'agent',
        "Hello, I'm badgering the foundry about the hinges. When the hinges turn up you'll be the first to know.",
      ],
      ['customer', 'ok'],
      ['agent', 'Is that everything you had on your list for the playground?'],
      ['customer', 'yes only the swing'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-craft-228',
    messages: [
      ['customer', 'my bookshop order is 12 copies of the same volume instead of volumes 1 to 12'],
      ['agent', "twelve times volume one, and you wanted one to twelve. tell me if i've got the shelf wrong"],
      ['customer', "no that's the shelf"],
      [
        'agent',
        'the title ends in "1-12" and our picker read it as volume 1, 12 pieces. how\'d it be if the courier brings the other eleven and takes the doubles along?',
      ],
      ['customer', 'fine by me'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'explain', 'agree'],
  },
  {
    id: 'en-craft-229',
    messages: [
      [
        'customer',
        'my horse gets the wrong feed at your stable, the one with molasses, he has to have the one without',
      ],
      ['agent', 'Right you are. When did you first see it in his trough?'],
      ['customer', 'Sunday'],
      [
        'agent',
        "So since Sunday he's been given the molasses feed and he isn't meant to have any. Feed is the groom's domain, though, you'd best tell her. Stable office may not interfere in feeding.",
      ],
      ['customer', 'She told me to tell you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-230',
    messages: [
      ['customer', 'MRI and CT on one day, OK with the A&E card?'],
      ['agent', 'Both on one day, sure. Is it the 8th on your letter?'],
      ['customer', 'yes the 8th'],
      ['agent', 'Could you bring the letter along?'],
      ['customer', 'OK, will do!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-231',
    messages: [
      [
        'customer',
        "shame on you, absolute shame, a blind man asks for a braille menu and gets a QR code, I'm going to report this",
      ],
      ['agent', 'Menus come from the print agency, sir. You may complain to them in any form you like.'],
      ['customer', 'In braille, perhaps.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
    heated: true,
  },
]
