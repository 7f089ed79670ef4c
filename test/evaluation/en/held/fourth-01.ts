import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fourth-001',
    messages: [
      ['customer', 'hi the wardrobe came today and theres no bag of screws in it'],
      ['customer', 'box 2 of 3'],
      ['agent', 'Hello! Which wardrobe is it, the two-door or the sliding one?'],
      ['customer', 'sliding'],
      [
        'agent',
        "Thanks. I'm putting a full hardware pack in the post for you now, first class, it'll be with you Thursday.",
      ],
      ['customer', 'ok good'],
      ['agent', 'Was anything else wrong with the delivery?'],
      ['customer', 'no rest is fine, ty'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts'],
  },
  {
    id: 'en-fourth-002',
    messages: [
      [
        'customer',
        "yeah hello um my meter's showing an error it says e four two and there's no reading on it at all",
      ],
      ['agent', 'okay go ahead'],
      ['customer', "and it's been like that since the power cut on sunday"],
      ['agent', 'right and are the lights and everything working in the house'],
      ['customer', "yeah all that's fine"],
      [
        'agent',
        'so the power came back after sunday but the meter display just shows that error code and no numbers',
      ],
      ['customer', "that's it"],
      [
        'agent',
        "what happens there is the clock inside loses its setting when the supply drops so it needs a reset from our end i'm sending that down the line now give it a minute",
      ],
      ['customer', "okay oh it's gone blank oh there's numbers"],
      ['agent', "lovely so you've got your reading back on the screen have you"],
      ['customer', 'yeah it says one four three two zero'],
      ['agent', 'brilliant thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'en-fourth-003',
    messages: [
      [
        'customer',
        'Dear Sir or Madam,\n\nOn checking out on Sunday I was charged for the minibar although the fridge in our room was locked all weekend. 38 euros. I should like this back.\n\nRegards,\nPetra Lindqvist',
      ],
      [
        'agent',
        'Dear Ms Lindqvist,\n\nThank you for writing. It must have been galling to find that on your bill at the end of a weekend away, and I apologise for the wrong charge. It was posted to your room because somebody mistyped the number: it belongs to 412, not 421. I will return 38 euros to your card today and the bank normally shows it within three working days.\n\nKind regards,\nTomas Ek\nGuest Relations',
      ],
      ['customer', 'Thank you, noted.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-fourth-004',
    messages: [
      ['customer', 'my account got banned for NOTHING'],
      ['customer', 'i paid for the season pass last week!!!'],
      ['agent', 'Hi there. The ban was issued for third-party software.'],
      ['customer', 'i dont use any???'],
      [
        'agent',
        "As I've told you, our system detected it, and it does not make mistakes. We are not able to lift bans on request.",
      ],
      ['customer', 'so what about my money'],
      ['agent', 'Purchases on banned accounts are non-refundable under our terms.'],
      ['customer', 'this is theft. im going to trading standards'],
      ['agent', "That's your choice. Anything further?"],
      ['customer', 'yes, a complaint. where do i send it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-fourth-005',
    messages: [
      ['agent', 'good morning riverside practice how can i help'],
      [
        'customer',
        "hi i got a text saying my blood test's been cancelled and i don't know why i took the day off for it",
      ],
      ['agent', "oh that's really annoying when you've planned your day round it"],
      ['customer', 'yeah'],
      [
        'agent',
        'let me look so the nurse has gone off sick and the whole list got moved i can do you friday at ten past eight or monday at half two',
      ],
      ['customer', 'friday would be better'],
      ['agent', "okay friday ten past eight you're with sandra i've put you in"],
      ['customer', 'great'],
      ['agent', 'anything else you needed today'],
      ['customer', 'um yeah actually do i have to fast for it'],
      ['agent', 'yes from ten the night before just water'],
      ['customer', 'okay thanks bye'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'facts'],
  },
  {
    id: 'en-fourth-006',
    messages: [
      [
        'customer',
        'Hello,\n\nOur office printer (contract 5510) streaks every page since the toner change. We print invoices on it, so it is rather urgent.\n\nBest,\nDario',
      ],
      [
        'agent',
        'Hello Dario,\n\nThank you for your message. What do the streaks look like: dark lines down the length of the page, or pale bands across it? And when was the drum last replaced?\n\nBest regards,\nYusuf',
      ],
      ['customer', 'Dark lines, down the length. The drum was never replaced as far as I know.'],
      [
        'agent',
        'Hello Dario,\n\nDark lines of that kind come from a worn drum. Our technician Mr Hale will bring a new one on Wednesday between 9 and 11 and fit it on the spot, covered by your contract. I will ring you on Friday to hear whether the pages are still coming out clean.\n\nBest regards,\nYusuf',
      ],
      ['customer', 'Perfect. See him Wednesday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-fourth-007',
    messages: [
      [
        'customer',
        'You delivered 40 bags of plaster instead of 14. Nobody here can lift a pallet back on the lorry and I need my yard clear.',
      ],
      ['agent', 'I see, so 26 bags too many and the pallet is blocking your yard.'],
      ['customer', 'Correct.'],
      [
        'agent',
        'Would it suit you if we sent the crane lorry tomorrow before eight? Then it is away before your lads start.',
      ],
      ['customer', 'Yes do that.'],
      [
        'agent',
        'Done, Gareth will be there with the crane at half seven tomorrow. No collection charge of course.',
      ],
      ['customer', 'ta'],
      ['note', 'Depot picked from old order sheet, 26 bags to come back, no charge, told Gareth.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree', 'facts', 'note'],
  },
  {
    id: 'en-fourth-008',
    messages: [
      ['customer', 'hey, subtitles are out of sync on everything since the update, like 4 secs late'],
      ['agent', 'Hey! Are you watching on a TV or on your phone?'],
      ['customer', 'tv'],
      ['agent', 'Could you go to Settings > Playback > Subtitle delay and press Reset?'],
      ['customer', 'sec'],
      ['customer', 'done'],
      ['agent', "And now, do they match what's being said?"],
      ['customer', 'kinda? the film yes, the series im not sure'],
      ['agent', 'Try an episode from the start, the old delay stays in the buffer for a bit.'],
      ['customer', 'ok will check later'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-fourth-009',
    messages: [
      [
        'customer',
        "right i'm ringing about my claim it's been seven weeks now seven weeks and nobody's rung me back",
      ],
      ['agent', 'okay can i take the claim number'],
      ['customer', 'four four one nine zero two'],
      [
        'agent',
        "thank you so that's with the assessor so that's not really us you'd have to ring the assessors directly",
      ],
      ['customer', "i've rung them they sent me to you"],
      ['agent', "well we can't chase them from here somebody'll be in touch"],
      ['customer', "this is a joke it's absolutely ridiculous"],
      ['agent', "i understand but as i say it's them you need to speak to"],
      ['customer', 'right well thanks for nothing'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'en-fourth-010',
    messages: [
      [
        'customer',
        'Good afternoon,\nI have moved to Leith and the council tax bill still goes to my old flat. I filled in the form twice.\nMoira Keane',
      ],
      [
        'agent',
        'Dear Ms Keane,\n\nI am sorry that the form has not been acted upon. Both copies were held back because the moving date on them fell before the end of your old tenancy. I have now corrected that by hand, and a new bill will be posted to Leith on Monday.\n\nDoes this deal with the matter to your satisfaction?\n\nYours sincerely,\nA. Rennie\nRevenues Team',
      ],
      [
        'customer',
        'Dear A. Rennie,\nIt does indeed. You are the first person in two months who has actually read what I wrote, thank you ever so much.\nMoira Keane',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-fourth-011',
    messages: [
      ['customer', 'my pizza never came'],
      ['customer', 'app says delivered'],
      ['agent', 'Sorry to hear that! Did the rider maybe leave it with a neighbour?'],
      ['customer', 'no i asked'],
      [
        'agent',
        "Ok. I can send the same order again, 35 min, or put the money back on your card. What'd you rather have?",
      ],
      ['customer', 'money pls'],
      ['agent', 'Refunded just now, £17.40, your bank takes 2-4 days to show it'],
      ['customer', 'k'],
      ['agent', 'anything else from your side?'],
      ['agent', 'Closing the chat as there is no reply. Bye!'],
      ['system', 'Chat closed by agent. Was your issue resolved? Yes / No'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'facts'],
  },
]
