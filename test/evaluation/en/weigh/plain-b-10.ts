import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-111',
    messages: [
      ['customer', 'Do you take old mattresses'],
      ['agent', 'Hello! Together with a new one delivered by us, yes, £20.'],
      ['customer', 'i order the Cloud 160'],
      ['agent', 'You can tick "Take away old mattress" in the basket.'],
      ['customer', "don't see it"],
      ['agent', 'It appears after the delivery date has been chosen.'],
      ['customer', 'ah yes. does it have to be wrapped'],
      ['agent', "If you have a bag, please, for the drivers' sake. If not, that's ok too."],
      ['customer', 'ok ordered'],
      ['agent', 'Thank you! Order M-1190, Cloud 160, Friday the 22nd, old one taken away.'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-plain-b-112',
    messages: [
      [
        'customer',
        "Hello, I'm missing the tax certificate for 2023 for my savings account. My tax adviser wants it until Friday. Best, Henrike",
      ],
      [
        'agent',
        'Dear Henrike,\n\nThank you for the message. Certificates for 2023 were put in the online mailbox on 2 March. Could you look under Mailbox > Documents > 2023?\n\nBest, Arno',
      ],
      ['customer', 'Dear Arno, only the statements are there'],
      [
        'agent',
        "Dear Henrike,\n\nI see. In that case it went out by post, your account was still a paper account in March. I've made a second copy, and you'll find it in the mailbox in about an hour.\n\nBest, Arno",
      ],
      ['customer', 'Found it, but my maiden name is on it. We sent the marriage certificate last year'],
      [
        'agent',
        "Dear Henrike,\n\nI'm sorry about that. The name was changed on the current account only. I'm changing it for the savings account too and the corrected certificate is in your mailbox by tomorrow morning.\n\nBest, Arno",
      ],
      ['customer', 'Ok, tomorrow is in time'],
      ['agent', "Good morning Henrike, it's in. Is the name spelled as it should be?\n\nArno"],
      ['customer', 'With ß it would be perfect but ss is ok for the tax office'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-113',
    messages: [
      [
        'customer',
        "Dear Team, we'd like to bring 14 pensioners to the matinee of the 4th. Two have walking frames. What do you advise?",
      ],
      [
        'agent',
        "Dear Mr Bowditch,\n\nHow nice. The frames can be left in the cloakroom and the ushers bring them in the interval. Row A has no steps.\n\nFor 14 there's the group price of £11. Shall I keep row A, seats 1 to 14?\n\nSylvie, Box Office",
      ],
      ['customer', "Yes please. I'll have to collect the money first"],
      [
        'agent',
        "Dear Mr Bowditch,\n\nThey're on hold until the 20th. Is there something else your group needs, tea in the interval perhaps?\n\nSylvie",
      ],
      ['customer', 'Tea would be lovely, how much is it'],
      ['agent', '£2.80 with a biscuit.\n\nSylvie'],
      ['customer', '14 teas then, 3 without milk'],
      ['agent', '14 teas, three black. See you on the 4th!\n\nSylvie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree'],
  },
  {
    id: 'en-plain-b-114',
    messages: [
      ['customer', 'Tracking says delivered. It isnt. HB 4402 118'],
      [
        'agent',
        'Hello, thanks for contacting us via the form. I understand. What do you see on the delivery photo in the tracking?',
      ],
      ['customer', 'a green door. mine is white'],
      [
        'agent',
        "Ok, a green door and yours is white. Then it's with someone else in the street. The driver's still nearby, I'm messaging him right now to fetch it back.",
      ],
      ['agent', "It was at number 31 instead of 13. He's got it back and brings it to you before 6."],
      ['customer', 'here now. box is open'],
      ['agent', 'Hm. Is anything missing from it?'],
      ['customer', 'no, all there'],
      ['agent', 'Alright, so is it good now?'],
      ['customer', 'yeah fine'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-115',
    messages: [
      ['customer', 'When do you send the brochure I asked for'],
      ['agent', 'Good morning, we posted it on Monday, second class.'],
      ['customer', 'Still not here on Friday'],
      ['agent', "Give it a bit more time. There's a PDF in the meantime, attached."],
      ['customer', 'My printer is bust'],
      ['agent', 'It ought to come any day, the post is slow this week.'],
      ['customer', 'It came'],
      ['agent', 'Good. Have a nice holiday.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-116',
    messages: [
      [
        'customer',
        'I\'m Ola from Nordlys Café, our card machine says "host unreachable". Saturday noon, full house! I\'m losing customers',
      ],
      [
        'agent',
        'Hi Ola, how awful, at noon on a Saturday with a full house. What are the lights on the router doing?',
      ],
      ['customer', 'one red one off'],
      [
        'agent',
        'Red\'s the internet line then, not the machine. The machine takes a SIM as well: press Menu, 5, then "Mobile". Is there a bar on the top left?',
      ],
      ['customer', '2 bars'],
      ['agent', 'Good. Try a payment now.'],
      ['customer', 'worked!'],
      [
        'agent',
        "Super. Stay on mobile all day if you like. Your internet provider would have to look at the red light, we've got nothing to do with the line.",
      ],
      ['customer', 'ok I call them later'],
      ['agent', 'So payments are going through now, yes?'],
      ['customer', 'yes 3 in a row'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own.not', 'explain'],
  },
  {
    id: 'en-plain-b-117',
    messages: [
      [
        'customer',
        "There's a mistake in my daughter's report card. Maths is a B in the test and a D in the report. Could it be a typo? Leah Brandt, 7b",
      ],
      [
        'agent',
        "Dear Ms Brandt,\n\nThank you for your e-mail. Mr Fenn, who teaches 7b, is on a school trip until Thursday. I'm putting it on his desk, and he will write to you on Friday morning.\n\nKind regards\nSchool Office",
      ],
      ['customer', 'Dear office, Friday is ok. But the report has to be signed by Wednesday?'],
      [
        'agent',
        'Dear Ms Brandt,\n\nNot in this case, just leave it unsigned until then.\n\nKind regards\nSchool Office',
      ],
      ['customer', 'Mr Fenn wrote, it was a typo. Where do we bring the old one'],
      [
        'agent',
        'Dear Ms Brandt,\n\nTo us, any day from 7.45. The new one is ready. Is there anything else Leah needs from the office?\n\nKind regards\nSchool Office',
      ],
      ['customer', 'She asks if her gym bag was found :)'],
      ['agent', 'What does it look like?'],
      ['customer', 'purple with a fox'],
      ['agent', "It's here on the shelf."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-plain-b-118',
    messages: [
      [
        'customer',
        "Subject: Faulty heater HT20\n\nIt went off after two days with a smell of burning. I threw it out on the balcony. I'm scared to touch it.",
      ],
      [
        'agent',
        "Dear Ms Keane,\n\nThank you for your e-mail. That must have been frightening, and unplugging it was exactly right.\n\nPlease don't use it again. You needn't send it back either. We can refund the 59 euro or send you the HT25, which has another kind of fuse. Which would you like?\n\nKind regards\nBastien",
      ],
      ['customer', "Refund. I don't want another one of these. Why did it burn?"],
      [
        'agent',
        "Dear Ms Keane,\n\nThe refund will be on your card by Wednesday.\n\nAs to why: in a batch from May a wire was fixed too close to the heating coil. We're recalling it from tomorrow on, and your message helped us to see it.\n\nKind regards\nBastien",
      ],
      ['customer', 'Good that you recall it. Other people have children'],
      ['agent', 'Quite. Do you have any more questions about it?\n\nBastien'],
      ['customer', 'No'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-119',
    messages: [
      ['customer', 'Room B12: beamer shows everything in pink'],
      ['agent', 'HDMI plug at the table loose? Push it in firmly please.'],
      ['customer', 'did that. pink'],
      ['agent', 'Other cable is in the drawer on the left.'],
      ['customer', 'normal colours with that one'],
      ['agent', "Great, the old one's for the bin."],
      ['customer', "it's in the bin already :)"],
      ['agent', '😀'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-120',
    messages: [
      [
        'customer',
        "hello my name is Asha, I bought an e-ticket for zoo for today but I can't come, my son has fever. is possible other day",
      ],
      [
        'agent',
        'Hello Asha, thank you for writing, and get well soon to him. Which day would you like to come instead?',
      ],
      ['customer', 'maybe sunday or next sunday'],
      [
        'agent',
        "This Sunday is sold out in the morning, from 1 pm there's space. Next Sunday is free all day. Shall I take the next one? Then he has time to get well.",
      ],
      ['customer', 'yes next is better'],
      [
        'agent',
        "Alright, the next one, 2 adults and 1 child. Same QR code, you don't need to print anything.",
      ],
      ['customer', 'thank you so so much you are very kind 🙏 he was crying'],
      ['agent', 'Tell him the penguins will wait.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'advocate'],
  },
  {
    id: 'en-plain-b-121',
    messages: [
      [
        'customer',
        "Hello,\n\nI'm writing about two things. First, the monthly newsletter still comes to my old e-mail (ben.h at the old firm), please change. Second, I was told in the shop that my points run out in December, is that so? I've 4,300 of them.\n\nAnd a third one now that I think of it: your Exeter shop, does it still have the café?\n\nBen Hartnoll",
      ],
      [
        'agent',
        'Dear Mr Hartnoll,\n\nThank you for your e-mail. In your order:\n\n1. The newsletter goes to this address from now on.\n2. Points are valid for three years; of your 4,300, 1,150 run out on 31 December, the others later.\n3. The café in Exeter is open, 9 to 4.\n\nDoes that answer all three?\n\nKind regards\nLena',
      ],
      ['customer', 'Perfectly. One more: what can I get for 1,150?'],
      [
        'agent',
        'Dear Mr Hartnoll,\n\nA voucher of £11, for example, or three coffees in that very café. Shall I send you the voucher?\n\nLena',
      ],
      ['customer', "The coffees! I'll be there on the 2nd"],
      ['agent', 'Dear Mr Hartnoll,\n\nThen just show your card at the till.\n\nLena'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-plain-b-122',
    messages: [
      [
        'customer',
        'Following my chat of this morning (88121): the kitchen worktop was cut for a hob of 58 cm, mine is 56. The gap is ugly and water gets in. J. Vandamme',
      ],
      ['note', 'Measured order says 56, workshop sheet says 58. Our error.'],
      [
        'agent',
        "Dear Mrs Vandamme,\n\nMy colleague from the chat has handed me your case and I'm keeping it until it's done.\n\nFor a hob of 56 cm you got a cut-out of 58, there's a gap and water gets in. I'm sorry for our mistake: the workshop read the 6 as an 8.\n\nA new worktop is being cut this week and our fitters could come on the 14th or 15th. Which day do you prefer?\n\nKind regards\nIlse",
      ],
      ['customer', '15th. How long will I be without kitchen?'],
      [
        'agent',
        'Dear Mrs Vandamme,\n\nHalf a day, they start at 8 and the water is back by noon. Until then please put tape over the gap.\n\nKind regards\nIlse',
      ],
      ['customer', 'Ok thank you'],
      ['agent', 'Dear Mrs Vandamme,\n\nThe fitters say it sits well. Do you see it the same way?\n\nIlse'],
      ['customer', 'It sits well but they scratched the cupboard door'],
      ['agent', 'Could you send me a photo of the door, please?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'canDo', 'explain', 'agree', 'facts', 'note'],
  },
]
