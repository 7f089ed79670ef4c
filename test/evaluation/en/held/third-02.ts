import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-third-015',
    messages: [
      [
        'customer',
        'Pallet 3 of PO 5581 was rejected by our QA, moisture 9% instead of 6. Our line stands on Thursday if nothing arrives. Ingrid',
      ],
      ['note', 'Customer line down Thu. QA certificate came by mail, pallet 3 goes back to plant.'],
      [
        'agent',
        "Ingrid, a standing line eats money and nerves, and I feel for your shift leads. It's in our power to release pallet 7, tested at 5.4, out of the Gdansk depot. Are you fine with it coming by van?",
      ],
      ['customer', 'Van is ok.'],
      [
        'agent',
        'Then Marek sets off at 21:00 and is at your gate by 6. A fortnight from now I am calling your QA to hear if the moisture has stayed in spec.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree', 'facts', 'followUp', 'note'],
  },
  {
    id: 'en-third-016',
    messages: [
      ['customer', 'subtitles are in dutch, i dont speak dutch'],
      [
        'agent',
        "Flipped your profile language back to English just now. They're coming up right, aren't they?",
      ],
      ['customer', 'no. still nederlands lol'],
      ['agent', 'Hm. Which device are you watching on?'],
      ['customer', 'the box under the tv'],
      [
        'agent',
        "The box holds on to a setting of its own, which is why mine didn't take. Hit the speech bubble on the remote and choose English.",
      ],
      ['agent', 'Any luck, English now?'],
      ['customer', 'english, finally'],
      ['customer', 'no more dutch, bye dutch'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['ask', 'explain'],
  },
  {
    id: 'en-third-017',
    messages: [
      [
        'customer',
        'I moved in May and need the certificate of residence for a visa by Friday. The portal gives error 17.',
      ],
      [
        'agent',
        'Dear Mr Adeyemi, certificates are issued through the portal and nowhere else; regulation 4(2) bars the counter from printing them. Portal faults belong with the IT contractor, to whom you may write.',
      ],
      ['customer', 'So nobody helps me?'],
      ['agent', 'Do you have any additional enquiries?'],
      ['customer', 'How do I file a complaint?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-third-018',
    messages: [
      [
        'customer',
        'i got charged for roaming but i was i was in kent the whole time you know near the coast',
      ],
      ['agent', 'mm-hm carry on'],
      ['customer', 'so yeah its twenty six pound'],
      ['agent', 'on the cliffs there the phone sometimes grabs the french mast thats what done it'],
      [
        'agent',
        'ive wiped the twenty six off and popped a block on so it cant happen again, you content with how weve left that',
      ],
      ['customer', "i am actually you've been an absolute diamond"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'explain', 'advocate'],
  },
  {
    id: 'en-third-019',
    messages: [
      ['customer', 'wardrobe door scrapes the floor'],
      ['agent', 'Easily lifted. Can you spot two silver screws on the top hinge?'],
      ['customer', 'yes'],
      ['agent', 'Give the rear one half a turn clockwise. Managed that?'],
      ['customer', 'yeah'],
      ['agent', 'Same on the bottom hinge, please.'],
      ['customer', 'ok done'],
      ['agent', 'Swing it shut. Does it clear the carpet these days?'],
      ['customer', 'floats like a ghost'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-third-020',
    messages: [
      [
        'customer',
        'My daughter was left off the trip list even though we paid in March. She cried all evening.',
      ],
      ['agent', "Poor thing, being the one whose name isn't called out must have stung."],
      ['agent', "I'm with you so far, do go on."],
      ['customer', "The list was read out in class and she wasn't on it, that's all there is"],
      ['agent', 'What would feel like a fair way to fix it, to you and to her?'],
      ['customer', 'A seat on the coach.'],
      ['agent', "She's got one. I'm walking over to Mr Pryce's room with the new list before lunch."],
      ['customer', 'You have made one little girl very, very happy. And her mum!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-third-021',
    messages: [
      ['customer', 'your app deleted my dental claim after i uploaded everything'],
      ['agent', 'Thousands of members upload daily without the slightest hiccup, so do look closer to home.'],
      ['customer', 'its a brand new phone'],
      ['agent', 'I believe I made myself clear above, please retry. Is there anything further?'],
      ['customer', 'yes, a manager'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-third-022',
    messages: [
      ['customer', 'Parcel says delivered. To whom? Not me, not the neighbours.'],
      ['agent', "Nothing at yours nor next door although the tracker swears it's been dropped off, noted."],
      ['agent', "I'm going to chase the driver for the photo and give you a shout once he answers."],
      ['customer', 'how long roughly'],
      ['agent', 'Hard to say, sorry!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'inform.vague'],
  },
  {
    id: 'en-third-023',
    messages: [
      ['customer', 'i need to up my overdraft just for the month if thats possible'],
      [
        'agent',
        'so whats in my gift is three hundred extra till the thirtieth or five hundred at a higher rate',
      ],
      ['agent', 'which of them shall i put through for you'],
      ['customer', 'three hundreds plenty'],
      ['agent', 'its live, was that the lot for today or did you have another thing on your list'],
      ['customer', 'nope thats the lot'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-third-024',
    messages: [
      ['customer', 'We were promised a sea view and looked at a skip for three nights.'],
      [
        'agent',
        'Please forgive us those three nights over the skip when a sea view was what you had been promised. The wing on the bay was shut by a burst main, hence the swap.\n\nOn the table are a third of the bill back, or two nights in that wing whenever you please. Which appeals?',
      ],
      ['customer', 'The money.'],
      ['agent', 'It leaves us tomorrow, our bookkeeper Jo has it on her pile.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-third-025',
    messages: [
      ['customer', 'license key rejected on new laptop'],
      ['agent', "That's because the old laptop still sat on the seat. Freed it up, enter the key again."],
      ['customer', 'accepted'],
      ['agent', 'Lovely. A short survey may pop up, five clicks tops!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-third-026',
    messages: [
      [
        'customer',
        "Your bills still carry my late father's name despite two letters. It hurts each month to open them.",
      ],
      [
        'agent',
        'Dear Ms Kovac,\n\nEvery envelope must reopen the loss, and for our having ignored you twice I apologise without reserve. The account has stood in your name since 9 this morning; our Leeds office posts the corrected bill this afternoon. Is this now as you wished to have it?',
      ],
      ['customer', "I'll believe it when the envelope comes."],
      ['agent', 'A fair position. On the 20th I will ring and ask you whose name was on it.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'en-third-027',
    messages: [
      ['customer', "Hello friend, my vacuum robot make circle and circle, he don't go home"],
      ['agent', 'I see. Since when does he do the circles?'],
      ['customer', 'since i wash the wheel'],
      [
        'agent',
        'Then wheel sensor took water, from this he turns. Let him dry one night near the window please, and tomorrow at 10 I write you here what our workshop says about a new sensor.',
      ],
      ['customer', 'ok i wait'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-third-028',
    messages: [
      ['customer', "can't send pics since friday, texts fine"],
      ['agent', 'Reset your APN from here. Restart the phone pls.'],
      ['agent', 'Pictures sending again?'],
      ['agent', 'I take it from the silence all is well, closing the chat now'],
      ['customer', 'wait what'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
]
