import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-broad-c-001',
    messages: [
      ['customer', "hi, my card got swallowed by the machine on Mill Lane this morning and i've rent to pay"],
      ['agent', "Oh no, and with rent due as well, that's a horrid way to start the day."],
      ['agent', 'What did the screen say just before it kept the card?'],
      ['customer', 'something like "contact your bank" and then it went back to the start page'],
      [
        'agent',
        "Right, the machine keeps cards that were reported stolen by mistake, and yours was flagged after that odd transaction on Sunday. I'm ordering you a fresh one now, it lands on your mat by Thursday.",
      ],
      ['customer', 'ok and the rent?'],
      ['agent', 'You can push it through the app without the card, same as any transfer.'],
      ['customer', 'give me a sec'],
      ['agent', 'Did the rent go out all right?'],
      ['customer', "yep, landlord just pinged me he's got it"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-broad-c-002',
    messages: [
      [
        'customer',
        'Good morning. The annual statement for my pension shows no contributions for May and June, although my payslips show the deduction in both months. Please look into this. R. Hadley',
      ],
      [
        'agent',
        "Dear Mr Hadley,\n\nIf I read you correctly, your payslips for May and June carry the deduction, while our statement has two empty months. Such a gap is unsettling when it concerns one's retirement.\n\nThe two payments did reach us; they were booked to your former plan because your employer quoted the old scheme number. I shall have them moved to the present plan by 14 June and will write to you on that day with a corrected statement.\n\nYours sincerely,\nP. Oakes",
      ],
      ['customer', "Thank you. I'd like the corrected statement on paper if possible."],
      [
        'agent',
        'Dear Mr Hadley, it will be posted to you. Is there any other point in the statement which you would like us to go over?',
      ],
      ['customer', 'No, the remainder tallies with my own records.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'inform',
    ],
  },
  {
    id: 'en-broad-c-003',
    messages: [
      [
        'customer',
        'yeah hello um the waters been off since like half six this morning and nobodys told us anything',
      ],
      ['agent', 'oh bless you no water since half six with no warning uh let me just look at the map'],
      [
        'agent',
        'okay so a main burst on garden street thats whats knocked you out um the crew are digging now',
      ],
      ['customer', 'right and what do we do till then ive got a baby here'],
      [
        'agent',
        'thats hard work with a little one um i can get bottled water dropped at your door within the hour would you like that',
      ],
      ['customer', 'oh please yes'],
      [
        'agent',
        'done and the taps should run again by two the crew says is there anything more youre short of',
      ],
      ['customer', 'well the nappies but you dont do those do you no were fine'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'canDo',
      'explain',
      'agree',
      'facts',
    ],
  },
  {
    id: 'en-broad-c-004',
    messages: [
      [
        'customer',
        "I wrote to you on 3 March about the damp in my daughter's bedroom. It is now the 29th. Nobody has come. THIS IS RIDICULOUS, she has asthma, and the wall is black!!",
      ],
      [
        'agent',
        "Dear Ms Brandt,\n\nAs stated in our earlier letter, damp is in most cases caused by the tenant's own way of heating and airing. You should have kept the room at 18 degrees. Repairs of this kind are not handled by this office; you have to approach the surveyor's team yourself.\n\nKind regards, Housing Office",
      ],
      ['customer', 'I heat the room every day and I did write to the surveyors. They sent me to you.'],
      ['agent', 'Dear Ms Brandt, we will be in touch in due course.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'en-broad-c-005',
    messages: [
      ['customer', 'Hello I try to register for the tax portal but the letter with the code never came'],
      ['agent', 'Hello! Since when are you waiting for the letter?'],
      ['customer', 'almost three weeks'],
      [
        'agent',
        'Ok, sorry for that. I send you today a new code by text message instead of the post, is it fine for you?',
      ],
      ['customer', 'Yes please'],
      ['agent', 'Sent. Was the code accepted?'],
      ['customer', 'It says invalid.'],
      ['agent', 'Ah. Please wait five minutes, then try it once more.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-broad-c-006',
    messages: [
      [
        'customer',
        'hi there i put in a claim for my shed roof uh after the storm and i got a letter saying its declined but it doesnt say why',
      ],
      [
        'agent',
        'so your shed roof claims been knocked back and the letter gives no reason have i got that right',
      ],
      ['customer', 'thats it yeah'],
      [
        'agent',
        'okay sorry about that letter it ought to have said um it was declined because the wind speed they logged was the one for the wrong postcode so what i can do is put it back in front of the assessor with the right reading',
      ],
      ['customer', 'so it isnt final then'],
      ['agent', 'its not final no um ill send it over this afternoon and ill ring you wednesday either way'],
      ['customer', 'wednesday okay'],
      ['agent', 'does that clear up the letter for you'],
      [
        'customer',
        'it does actually yeah i was fuming all night over that youve been an absolute star thank you so much',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'apologise',
      'own',
      'canDo',
      'explain',
      'facts',
      'inform',
      'advocate',
    ],
  },
  {
    id: 'en-broad-c-007',
    messages: [
      ['customer', 'why is my direct debit 212 this month, it was 140'],
      ['agent', 'hiya'],
      ['agent', 'can i take your account number pls'],
      ['customer', '55120983'],
      ['agent', 'ta'],
      ['agent', 'and the reading on the meter right now?'],
      ['customer', '40277'],
      [
        'agent',
        "so it went up cos we'd been guessing your use since january and guessed low. with your real reading it comes back to 156",
      ],
      ['agent', 'shall i put 156 on from next month?'],
      ['customer', 'yeah go on'],
      ['agent', 'all done, 156 leaves on 1 august. owt else bugging you about the bill?'],
      ['customer', "what's the standing charge on there?"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-broad-c-008',
    messages: [
      [
        'customer',
        'Dear council, my parking permit renewal was refused because of "unverified address". I\'ve lived here for eleven years and pay council tax at this address.',
      ],
      [
        'agent',
        'Dear Mrs Whitlow,\n\nThank you for your message. I am sorry that our system turned you down after eleven years at the same address. What kind of proof did you upload with the renewal?',
      ],
      ['customer', 'A water bill from February.'],
      [
        'agent',
        "Dear Mrs Whitlow,\n\nThat accounts for it: bills have to be less than three months old, and February had just slipped out of the window. You needn't upload anything else. I'll match your council tax record to the permit by hand, and the permit will be active from Monday 8 am.\n\nI hope this is of help.\n\nYours, Desmond, Parking Services",
      ],
      ['customer', 'Much obliged.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-broad-c-009',
    messages: [
      [
        'customer',
        'so i got made redundant in april and im just trying to find out can i get at my pension early',
      ],
      ['agent', 'right okay im sorry to hear about the job um how old are you if you dont mind'],
      ['customer', 'fifty two'],
      [
        'agent',
        'okay so im afraid the rules dont let us pay anything out before fifty five theres no way round that one',
      ],
      ['customer', 'oh thats a blow'],
      [
        'agent',
        'i know it is yeah it must feel like the doors shut in your face um what we can offer is a free session with a guidance person they look at benefits and all that',
      ],
      ['customer', 'okay yeah maybe'],
      ['agent', 'would you want me to set one up'],
      ['customer', 'i need to talk to my husband first to be honest'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'en-broad-c-010',
    messages: [
      ['customer', 'good evening, my electric meter shows Err-4 and display is blinking'],
      ['agent', 'Good evening! Is the light in your flat working?'],
      ['customer', 'yes all works only the display'],
      ['agent', "Ok, then it's only the display battery. Please hold the blue button ten seconds."],
      ['customer', 'done'],
      ['agent', 'And the error, has it left the display?'],
      ['customer', 'yes! now shows numbers'],
      ['agent', 'Super 😊 Is there more I may do for you today?'],
      ['customer', 'no all good, bye'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-broad-c-011',
    messages: [
      [
        'customer',
        'Your branch in Eastgate has closed without notice. I am 81, I do not use the internet, and the next branch is fourteen miles away. How am I supposed to pay in cheques?',
      ],
      [
        'agent',
        'Dear Mr Pellow,\n\nEastgate was shut without a word to you, and the next counter is fourteen miles off: in your place I would be just as put out. We apologise for failing to write to you beforehand.\n\nThere are two ways open to you. Either you hand your cheques in at the post office on Eastgate, or I post you prepaid envelopes. Which of the two would you prefer?',
      ],
      ['customer', 'The envelopes, please. I know the post office queue only too well.'],
      [
        'agent',
        "Dear Mr Pellow, twenty envelopes go out to you in tomorrow's post. Does this arrangement set your mind at rest about the cheques?",
      ],
      [
        'customer',
        'It does indeed, young lady. You have restored my faith; I shall be telling my neighbours what kind service I met with.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'agree',
      'facts',
      'advocate',
    ],
  },
]
