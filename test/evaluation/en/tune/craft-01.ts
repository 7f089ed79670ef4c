import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-001',
    messages: [
      [
        'customer',
        "hi yeah so the smart meter thing you lot put in last month it's showing zero all day and then i got a bill for two hundred and forty quid",
      ],
      [
        'agent',
        'right ok so nothing on the little screen but a bill for two forty on the mat, have i got you right',
      ],
      ['customer', 'yeah spot on'],
      [
        'agent',
        "ah here it is. the display lost its pairing when our mast was swapped out on the ninth, so the meter counted fine but the screen never heard about it. i'll push a new pairing code from this end and the figures come back by tomorrow lunchtime",
      ],
      ['customer', "so the bill's real then"],
      ['agent', 'it is yeah, we can spread it over four months though'],
      ['customer', 'go on then, do that'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'explain', 'facts'],
  },
  {
    id: 'en-craft-002',
    messages: [
      [
        'customer',
        'Dear Sirs,\nsince Sunday night none of our purchase orders has reached your gateway. Forty-one are stuck. Our warehouse team has been standing idle since six this morning.',
      ],
      [
        'agent',
        'Dear Mr Okonjo-Reyes,\n\nA warehouse full of people with nothing to pick is an expensive and wearing start to a week, and I regret very much that our gateway put you there. The root of it was a certificate on our side which lapsed at 23:59 on Sunday; every connection after that was turned away. The renewed one is being installed at 14:00 today by Petra Lund of our platform team, and the forty-one orders will then be replayed.\n\nOn Thursday I shall go through your Wednesday volumes once more to be certain that nothing has stuck again.\n\nKind regards,\nIlse Varga',
      ],
      ['customer', 'Noted, we shall wait for 14:00.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-003',
    messages: [
      ['customer', 'game keeps kicking me out at the same boss since the patch. pc version'],
      ['agent', "hey! ok and what's on the screen the second it drops you?"],
      ['customer', 'just goes to desktop, no error, nothing'],
      [
        'agent',
        'gotcha. theres a half downloaded shader pack on ur account that trips it. wanna have me wipe that and queue a clean one for you? takes the launcher like 10 min',
      ],
      ['customer', 'yea do it'],
      ['agent', "Queued. I'm resetting the fight for you too so you get your potions back tonight."],
      ['customer', 'nice'],
      ['customer', 'ok downloaded, trying'],
      ['agent', 'and, did the boss let you stay this time? :)'],
      ['customer', 'YESSS finally killed him'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-004',
    messages: [
      ['customer', 'Hello, the sofa came with one leg missing.'],
      [
        'agent',
        "Hi there. Legs are packed by the maker in the factory, so that's one to take up with them rather than with the shop.",
      ],
      ['customer', 'But I paid you, not the maker?'],
      ['agent', "True, though it's the maker who holds the parts. Their number is on the label underneath."],
      ['customer', 'Fine.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-005',
    messages: [
      [
        'customer',
        'I was told at the desk my dog could travel in the cabin. Now the gate agent says NO?? He weighs SIX kilos!!',
      ],
      [
        'agent',
        'Good afternoon. The limit is five kilos with the bag, and it is printed on page two of the confirmation, which evidently nobody opened.',
      ],
      ['customer', 'nobody told me about a bag weight!!'],
      ['agent', 'The rule is the rule, I have no way of putting a six-kilo animal in the cabin.'],
      ['customer', 'unbelievable'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-006',
    messages: [
      [
        'customer',
        'Good morning. My mother (87) had her hearing aid adjusted with you on Tuesday, and now it whistles whenever she puts on her glasses. She has stopped wearing it altogether.',
      ],
      [
        'agent',
        'Good morning. So it was quiet before Tuesday, it whistles as soon as the arm of the glasses touches it, and because of that she leaves it in the drawer. Is anything missing from that picture?',
      ],
      ['customer', 'No, that is precisely it.'],
      [
        'agent',
        'There are two roads open to you: she comes in to us, Wednesday or Friday at eleven, or our audiologist visits her at home on Monday afternoon. Which of those would she be happier with?',
      ],
      ['customer', "At home please, she doesn't like the stairs."],
      ['agent', 'Then Mr Adeyemi will be at her door on Monday between two and three.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'en-craft-007',
    messages: [
      ['customer', "hi, parcel 'out for delivery' since yesterday, where is it"],
      [
        'agent',
        'Hi, thanks for reaching out! To find the parcel, could I have the order number and the postcode?',
      ],
      ['customer', '88213, LS6'],
      ['agent', "Thank you for that. So it's 88213 going to LS6, correct?"],
      ['customer', 'yes'],
      ['agent', 'Let me have a look, one moment please.'],
      ['customer', 'ok'],
      ['agent', 'I can see it on the van with two stops before yours.'],
      ['customer', 'ah ok thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-008',
    messages: [
      [
        'customer',
        "Your cleaner's supposed to do our stairwell every Wednesday. It's been three weeks, there's bin juice on the landing and my toddler slipped in it",
      ],
      [
        'agent',
        "oh no, poor little one, that must have given you a proper fright. And shame on us for three missed Wednesdays, you have my apology for those. I'm putting a crew on your stairs tomorrow at nine, and before noon I'll drop you a line with a photo of the clean landing",
      ],
      ['customer', "ok good. He's fine btw, just wet"],
      ['agent', "Glad he's fine! I can also knock the three weeks off the service charge"],
      ['customer', 'yes please'],
      ['agent', "Done. Is there something I've overlooked, anything at all?"],
      ['customer', "Nope, you've covered it."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'en-craft-009',
    messages: [
      ['customer', 'My visa application says "under review" for six weeks now. Is it lost?'],
      ['agent', 'No, it has not been lost. You will hear from us in due course.'],
      ['customer', 'What does that mean, in due course?'],
      ['agent', 'It means the office writes to you once the reviewer has finished.'],
      ['customer', 'ok.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-craft-010',
    messages: [
      [
        'customer',
        'the brake on my cargo bike squeals like a pig since you serviced it, people turn round in the street',
      ],
      ['agent', "lol ok noted. when does it do it, every time or only when it's wet?"],
      ['customer', 'only mornings, first five minutes or so'],
      [
        'agent',
        "Ah right. Then it's dew on the rotor, these new pads glaze a bit when they bed in cold. Ten hard stops from about 25 km/h, no water, that burns it off.",
      ],
      ['agent', "And I'll bell you once you've ridden it a few mornings, see if it's stayed quiet"],
      ['customer', 'did the ten stops just now round the block'],
      ['agent', 'legend. still squealing or have we shut it up?'],
      ['customer', "still squealing i'm afraid, bit less tho"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain', 'followUp'],
  },
  {
    id: 'en-craft-011',
    messages: [
      ['customer', "Hello, the statement for May doesn't show the standing order to my landlord"],
      [
        'agent',
        "Hello. I see. Which landlord's name is it under, and how did you look, in the app or on paper?",
      ],
      ['customer', 'Under Pinewood Lets, on paper'],
      [
        'agent',
        'The paper one only runs to the 28th. Your standing order left on the 29th, so it sits on the June sheet. Does that clear up the puzzle for you?',
      ],
      ['customer', "I'd have to look when June comes"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-craft-012',
    messages: [
      ['customer', 'pls cancel the gym from 1st, moving to Spain'],
      [
        'agent',
        'Hi Tomek, consider it mine. The cancellation goes in today and your last payment is the one on the 28th.',
      ],
      ['note', 'member relocating, waive notice period per Jo, tag key still out'],
      ['customer', 'cheers'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'note'],
  },
  {
    id: 'en-craft-013',
    messages: [
      ['customer', 'The estimate was 300 and the invoice is 410. Nobody rang me about the difference.'],
      [
        'agent',
        "We did ring. I've explained this to your husband on Friday, the sensor was extra. If the phone's switched off that's hardly our doing, is it.",
      ],
      ['customer', 'My husband was at work with it on all day.'],
      ['agent', 'Well, none of our other customers have had trouble hearing from us.'],
      ['customer', "I'd like to speak to the owner."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
]
