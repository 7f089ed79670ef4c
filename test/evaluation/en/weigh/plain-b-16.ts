import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-183',
    messages: [
      [
        'customer',
        "Subject: AW: Your enquiry 3391\n\nHello Mr Tate, I did what you wrote:\n> Please switch the device off, wait 30 seconds and switch it on. Did that solve the problem? If not, I'll call you tomorrow.\nIt did not. The screen stays black, only a small white dot in the corner. And nobody called.\nMargarethe F.",
      ],
      [
        'agent',
        "Dear Ms F.,\n\nThank you for writing back. I'm sorry I didn't call, the day got away from me.\n\nWhere is the dot, top left or bottom right, and does it blink?\n\nRegards\nOwen Tate",
      ],
      ['customer', 'Bottom right, blinks every 2 seconds'],
      [
        'agent',
        "Dear Ms F.,\n\nThank you. That's the lamp in the screen, it's worn out. It's under warranty. I'm ordering the courier for tomorrow, he brings a new device and takes the old one.\n\nRegards\nOwen Tate",
      ],
      ['customer', 'Tomorrow is good'],
      ['agent', 'Dear Ms F.,\n\nYou should have the new one by now. Is there a picture?\n\nOwen Tate'],
      ['customer', 'There is, a beautiful one'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-184',
    messages: [
      [
        'customer',
        "(Contact form) Hi my mum can't get up the steps of bus 11 any more. Are there any with a ramp?",
      ],
      [
        'agent',
        'Dear Tamsin,\n\nThank you for your message. All buses on line 11 have a ramp, the driver folds it out when she waves to him or presses the blue button by the middle door.\n\nKind regards\nCustomer Team',
      ],
      ['customer', "she did wave, he said it's jammed"],
      [
        'agent',
        'Dear Tamsin,\n\nThat must have been unpleasant for her. On what day was that and at what time, roughly?\n\nKind regards\nMagnus',
      ],
      ['customer', 'monday 10.20 from the hospital'],
      [
        'agent',
        "Dear Tamsin,\n\nThanks. It was bus 208, its ramp was frozen in after the cold night. It's in the workshop and stays there until it's mended. If it happens again, the driver has to call a taxi at our cost.\n\nKind regards\nMagnus",
      ],
      ['customer', "didn't know that. good to know thx"],
      ['agent', 'Is your question answered with this, Tamsin?\n\nMagnus'],
      ['customer', 'Yeah. Mum says thanks too'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['ask', 'acknowledge', 'explain'],
  },
  {
    id: 'en-plain-b-185',
    messages: [
      ['customer', 'Bug: dark mode, text in table is black on black. v4.1 on Windows'],
      ['note', 'Reproduced on 4.1.2. CSS variable missing in table header. Fix in 4.1.3.'],
      [
        'agent',
        "Hi Pradeep, thanks for the report. We can see it here too. A variable for the table's colour got lost in 4.1. The fix is in 4.1.3, which comes out on Thursday.",
      ],
      ['customer', 'any workaround till then? presenting tomorrow'],
      ['agent', 'You could use the light theme, or the "high contrast" one, that one has its own colours.'],
      ['customer', 'high contrast looks horrible but works'],
      ['agent', '😅 True.'],
      ['agent', 'Hi Pradeep, 4.1.3 is out. Is the text readable again?'],
      ['customer', 'on vacation till 20th, will look then'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'explain', 'facts', 'note'],
  },
  {
    id: 'en-plain-b-186',
    messages: [
      ['customer', 'Anyone there? 3 mails no answer. All I want is the key for the laundry room, flat 7'],
      [
        'agent',
        "Hello Ms Duarte, apologies, the three mails landed in the spam folder. The key's in your letter box from 4 pm today.",
      ],
      ['customer', 'ok'],
      ['customer', "it's there but doesn't fit"],
      ['agent', "Hm. What's the number on it?"],
      ['customer', '12'],
      [
        'agent',
        "You need 14, I took the wrong one from the board, sorry for that. I'll drop 14 in on my way home at 6.",
      ],
      ['customer', 'got it, opens'],
      ['agent', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-187',
    messages: [
      [
        'customer',
        'Good morning, we\'ve been sent a bill of 310 for a "missed appointment" with the heat pump fitter. We were home the whole day, he never rang the bell. The bell works. We have a camera. I\'m rather upset about this, my wife was up early with her bad knee to let him in.\n\nClive Rutherford',
      ],
      [
        'agent',
        "Dear Mr Rutherford,\n\nThank you for your e-mail. I can see why you're upset, getting a bill after that.\n\nLet me have a word with the fitter first.\n\nKind regards\nNadine",
      ],
      ['customer', 'Please do.'],
      [
        'agent',
        "Dear Mr Rutherford,\n\nHe went to 16 Orchard Lane, and you're at 16 Orchard Way. That was written wrong on his sheet. The bill is cancelled. We can offer you Monday at 10 or Tuesday at 8 for the fitting. Which do you prefer?\n\nKind regards\nNadine",
      ],
      ['customer', "Monday. And I'd like a written confirmation that the bill is void"],
      [
        'agent',
        'Dear Mr Rutherford,\n\nThe confirmation is attached, and Monday at 10 is fixed. Does this leave anything open?\n\nKind regards\nNadine',
      ],
      ['customer', "We'll see on Monday."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-188',
    messages: [
      ['customer', 'hi there i pressed buy twice, two identical lamps. order 4001 and 4002'],
      ['agent', 'Hi Maja, thanks for the quick message. Do both have the same address?'],
      ['customer', 'yes all the same'],
      ['agent', 'Then 4002 is cancelled, nothing is charged for it. 4001 leaves tomorrow.'],
      ['customer', 'thx'],
      ['agent', "Welcome. Any wish for the cable colour? You've picked grey."],
      ['customer', 'grey ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-plain-b-189',
    messages: [
      [
        'customer',
        'Dear Museum Shop, the puzzle (1000 pieces, "Harbour at Night") had 999. My husband and I searched for two days, under the sofa, in the hoover bag. The missing one is in the middle of the moon!\n\nWith a smile,\nRosalind Peake',
      ],
      [
        'agent',
        'Dear Mrs Peake,\n\nThank you for your charming e-mail. What a let-down, after all that searching!\n\nWe can\'t get single pieces, the maker doesn\'t keep any. What I can do is send you a whole new puzzle. Would you like the same, or "Harbour at Dawn"?\n\nWith kind regards\nLeopold',
      ],
      ['customer', "Dawn please! The moon is going to stay as it is, we've painted one from cardboard"],
      [
        'agent',
        'Dear Mrs Peake,\n\nThen Dawn goes in the post today. Have we made up for the moon with that?\n\nLeopold',
      ],
      ['customer', "More than that, you made our week! We'll recommend your shop to all our puzzle friends."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-plain-b-190',
    messages: [
      ['customer', 'fb message: do you have size 46 in the trail shoes'],
      ['agent', 'Hello! Let me check for you.'],
      ['agent', "In 46 there's the grey one, last pair."],
      ['customer', 'can you keep it till sat'],
      ['agent', 'Until Friday evening, three days.'],
      ['customer', 'cant on friday. work'],
      ['agent', 'Okay let me ask my boss'],
      ['agent', 'Saturday 10 is fine.'],
      ['customer', 'yay 🙌'],
      ['agent', 'Under which name?'],
      ['customer', 'Duc'],
      ['agent', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-191',
    messages: [
      ['customer', 'Order: 250 flyers, folded. What came is 250 flyers not folded. Event is tomorrow!'],
      [
        'agent',
        'Hello Kasper,\n\nThank you for writing straight away. I see the order says folded. Is there someone at yours until 8 tonight?\n\nBeate',
      ],
      ['customer', 'I am, till 10'],
      [
        'agent',
        "Hello Kasper,\n\nI'm sorry that the folding was forgotten. Our second machine was down and the job went to the printers in Ulm, without the note. I'm folding another 250 right here and bring them to you myself by 8.\n\nBeate",
      ],
      ['customer', "You're serious? ok!"],
      ['agent', "On my way. I'll be with you at 7.40."],
      ['customer', 'here. perfect folds'],
      ['agent', "Good luck with tomorrow! Was there anything else you're short of?"],
      ['customer', 'no, only of sleep'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-192',
    messages: [
      [
        'customer',
        'Hello, I\'ve been trying since Monday to book my booster dose on your page. It shows "no slots" for every day until July. My work needs the proof by the end of the month. Anything you can do?\n\nThank you\nDina Farrow',
      ],
      [
        'agent',
        'Dear Ms Farrow,\n\nThank you for your message. Which clinic did you pick on the page, and from which computer, at home or at work?\n\nPatient Desk, Ros',
      ],
      ['customer', 'Westgate, at work'],
      [
        'agent',
        "Dear Ms Farrow,\n\nThank you. From many work networks the calendar doesn't load, therefore it looks as if nothing were free. From here I see slots at Westgate on Thursday at 9.10 and on Friday at 4.\n\nShall I book one for you?\n\nRos",
      ],
      ['customer', 'Thursday please'],
      [
        'agent',
        'Dear Ms Farrow,\n\nThursday 9.10, Westgate, please bring your green card. You get the proof there and then. What else can I help you with?\n\nRos',
      ],
      ['customer', 'Nothing else, thank you Ros'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-193',
    messages: [
      [
        'customer',
        'Account 5520-1. You closed my loyalty account because of "inactivity". I flew with you in March!! 22,000 points gone. This is outrageous, absolutely outrageous.',
      ],
      [
        'agent',
        "Dear Mr Beaumont,\n\nAccording to our terms, accounts without activity for 24 months are closed. Points can't be given back after closure.\n\nLoyalty Desk",
      ],
      ['customer', 'Did you read what I wrote? I flew in MARCH. Boarding pass attached.'],
      [
        'agent',
        'Dear Mr Beaumont,\n\nThe flight in March was booked through a travel agency. You need to take that up with the agency.\n\nLoyalty Desk',
      ],
      ['customer', "I'm writing to the regulator then."],
      [
        'agent',
        "Dear Mr Beaumont,\n\nI'm the head of the desk and have read the exchange. I apologise for both answers.\n\nYou flew in March, the boarding pass proves it, and still the account with 22,000 points was closed. The agency had left your number off the booking. I'm reopening the account today; you'll see the points by tomorrow evening.\n\nFrances Ilori",
      ],
      ['customer', 'I see them. Took you long enough'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'apologise', 'own', 'own.not', 'canDo.not', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'en-plain-b-194',
    messages: [
      ['customer', 'hi, my voucher from gran says £25 but at the till only £20 was taken off'],
      ['agent', 'Hi Beth, thanks for messaging. What does it say on the back, under the strip?'],
      ['customer', '"5.00 used 12/10"'],
      ['agent', 'Okay. So five pounds of it went on 12 October, that leaves 20.'],
      ['customer', 'gran says she never used it'],
      [
        'agent',
        'I understand. It was used in our Truro shop at 11.40, for a cup. A copy of the slip is attached.',
      ],
      ['customer', 'lol she did buy me a cup'],
      ['agent', 'Mystery solved 🙂 Any more questions about the voucher?'],
      ['customer', 'no haha sorry'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-plain-b-195',
    messages: [
      [
        'customer',
        'Good day. Our school ordered 30 recorders, 4 of them are cracked. How can we send them back? We are in Luxembourg. Order 90-331, Mme Weiler',
      ],
      [
        'agent',
        "Dear Madame Weiler,\n\nThank you for your e-mail. I apologise for the four cracked recorders.\n\nThere's no need to send them back. I will send you four new ones today; by experience it takes three days to Luxembourg.\n\nKind regards\nTilman",
      ],
      ['customer', 'Thank you, so quick. Can it be five? One child has lost his'],
      [
        'agent',
        'Dear Madame Weiler,\n\nFive it is, the fifth at the school price of 6.20. Would you be fine with an invoice in the box?\n\nKind regards\nTilman',
      ],
      ['customer', 'Yes that is fine.'],
      [
        'agent',
        "Dear Madame Weiler,\n\nI'll drop you a line next Friday to ask whether all thirty-one are sound.\n\nTilman",
      ],
      ['customer', "How attentive! It's always a joy to order from you."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'agree', 'facts', 'followUp', 'advocate'],
  },
]
