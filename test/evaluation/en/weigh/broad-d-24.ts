import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-broad-d-323',
    messages: [
      ['customer', "The hotel gym's treadmill threw me off, I have a bruise the size of a plate"],
      ['agent', 'Hello Mr Grieg, ouch. How did it come about, was there a jolt or did the belt stop dead?'],
      ['customer', 'belt stopped dead'],
      [
        'agent',
        "So the belt stopped from full speed and off you went. I'm having it taken out of use right now.",
      ],
      [
        'agent',
        "Tomorrow at breakfast time I'll come by your table and see how that bruise is doing, and I'd bring arnica.",
      ],
      ['customer', 'kind of you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts', 'followUp'],
  },
  {
    id: 'en-broad-d-324',
    messages: [
      ['customer', 'hello ive been charged congestion fee for a hire car i gave back on the tenth'],
      ['agent', 'so back on the tenth and the charge is after that yeah'],
      ['customer', 'its dated the twelfth'],
      [
        'agent',
        'someone else had the car by then the system bills the last renter till the new contract is signed',
      ],
      ['agent', 'ive sent the charge on to them so you owe nothing'],
      ['customer', 'phew'],
      [
        'agent',
        'in four weeks i look at your account again to be certain nothing else has come through and drop you a text either way',
      ],
      ['customer', 'good'],
      ['agent', 'does that do for today'],
      ['customer', 'that does'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-broad-d-325',
    messages: [
      [
        'customer',
        'Dear bursar, I am told the scholarship ends because my son was ill for a term. He had leukaemia.',
      ],
      [
        'agent',
        'Dear Mrs Ferreira,\nthere are no words for what your family has gone through, and a letter such as ours must have felt cruel. I apologise for it with all my heart. It was sent automatically to everyone below a number of days. It is void. The scholarship continues. I will call you on Monday at ten to make sure that the next payment has reached you.',
      ],
      [
        'customer',
        'Dear Mr Osei, I read this aloud to my husband and we both cried. You are a blessing to that school.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'en-broad-d-326',
    messages: [
      ['customer', "tickets for tomorrow's planetarium don't scan in the wallet preview, is that normal"],
      ['agent', 'yep normal, the code wakes up 2h before the show'],
      ['customer', 'ah ok'],
      ['agent', 'that answers it, does it?'],
      ['customer', 'it does thx'],
      ['agent', 'and is anything else about tomorrow still up in the air?'],
      ['customer', 'my sister may or may not come'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-broad-d-327',
    messages: [
      ['customer', 'I asked for a female doctor and got a male one. I had to undress. I am shaking.'],
      [
        'agent',
        "Mrs Haidari, that was a violation of what you'd asked for and I can only imagine how it felt.",
      ],
      ['agent', 'I am deeply sorry that your request was disregarded.'],
      [
        'agent',
        'How would you want us to go on from here? A talk with the medical director, a written complaint, another examination with Dr Weiss: all three are possible.',
      ],
      ['customer', 'Dr Weiss, and the complaint.'],
      [
        'agent',
        'Dr Weiss sees you tomorrow at 9. I am writing the complaint with you, tonight if you like. The director replies within fourteen days, and I shall keep you posted every Monday until then.',
      ],
      ['customer', 'Thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'canDo', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-broad-d-328',
    messages: [
      [
        'customer',
        "Platform lift at the station is out again, third week, ridiculous, I can't get to work in my chair!!",
      ],
      ['agent', 'Hi. The lift belongs to the city.'],
      ['customer', 'I buy tickets from you not from the city'],
      ['agent', "You need to ring the city, we can't repair other people's lifts."],
      ['customer', 'give me a name at least'],
      ['agent', 'We have no name. Somebody will get back to you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'en-broad-d-329',
    messages: [
      ['customer', 'My glasses came with a loose screw, is there a shop near Ulm?'],
      [
        'agent',
        'Two: Ulm centre and Neu-Ulm station, both till 19:00. Whichever you choose, show the order number and they tighten it for free.',
      ],
      ['customer', 'great, Ulm centre it is'],
      ['agent', 'Could I do more for you at this point?'],
      ['customer', 'you might tell me if they sell cords'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-broad-d-330',
    messages: [
      ['customer', 'hello is that the dog hotel shes not eating you said on the message is she alright'],
      [
        'agent',
        'shes right as rain now she had half a tin this morning i know it gives you a turn a message like that',
      ],
      ['customer', 'i didnt sleep'],
      ['agent', 'im sorry i sent it so late at night and then went off'],
      ['agent', 'shell have a call put through to you at noon and ill hold the phone to her ear'],
      ['customer', 'haha do'],
      ['agent', 'is your mind easier now about her'],
      ['customer', 'a bit ill see at noon'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-broad-d-331',
    messages: [
      ['customer', 'The conference shuttle app says 9:00, the driver says 8:30, and you say?'],
      ['agent', '8:30, sorry for the app, we forgot to change it after the road closed.'],
      ['customer', 'and my colleagues on the 9:00?'],
      ['agent', "I'm texting all of them now. A second bus goes at 9:10 for anyone late. Good like this?"],
      ['customer', 'good'],
      ['agent', 'Have you further wishes?'],
      ['customer', 'No wishes.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-broad-d-332',
    messages: [
      ['customer', 'it says payment declined for exam fee, deadline tonight, im panicking'],
      [
        'agent',
        "hey, breathe, a deadline with a red error is horrible, i've had it. What does the red text say under the card?",
      ],
      ['customer', '"3DS failed"'],
      [
        'agent',
        "ok, 3ds = your bank's app didn't get the ping. Try again and keep the bank app open in front",
      ],
      ['customer', 'it went through omg thank you thank you, you are the best'],
      ['agent', ":) so we're good on the fee?"],
      ['customer', 'we are so good'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain', 'advocate'],
  },
  {
    id: 'en-broad-d-333',
    messages: [
      ['customer', 'Your vet prescribed 2 ml, the bottle says 5 ml. Which?'],
      ['agent', '2 ml. You should have asked at the desk when you got it.'],
      ['customer', "I'm asking now."],
      ['agent', 'Every owner is told. 2 ml then.'],
      ['agent', 'anything else?'],
      ['customer', 'A new label.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-broad-d-334',
    messages: [
      ['customer', "My boy's chair at school is too low since he grew 10 cm, his back hurts"],
      ['agent', 'Hello Mrs Roth. I see. Since when does it hurt, and is it worse after certain lessons?'],
      ['customer', 'since Easter, worse after maths'],
      [
        'agent',
        'OK. Caretaker can raise it on Thursday, or your son takes one from 9b tomorrow. What is better?',
      ],
      ['customer', 'the one from 9b'],
      [
        'agent',
        "It will be at his place at 8. I'll ask him in two weeks how the back feels and write to you.",
      ],
      ['customer', 'please do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'canDo', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'en-broad-d-335',
    messages: [
      ['customer', 'I see two people\'s names on my gym invoice, mine and "Otto"'],
      ['agent', "Otto is the owner of the bank account it's paid from."],
      ['customer', 'oh! my husband. he paid!'],
      ['agent', 'Riddle solved?'],
      ['customer', 'Riddle solved, embarrassing'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-broad-d-336',
    messages: [
      ['note', '3rd contact. Member refused at sauna, burkini. Apologise, do not argue.'],
      ['customer', 'Your attendant called my swimsuit dirty in front of everybody.'],
      [
        'agent',
        "Good afternoon Mrs Saleh. I am ashamed and sorry for what he said to you. It was wrong, and I'd be hurt to the bone.",
      ],
      [
        'agent',
        'Burkinis are welcome here, and he has been told so this morning. What would make coming back possible for you?',
      ],
      ['customer', 'An apology from him.'],
      [
        'agent',
        "He'll give it in person on Sunday at eleven with me beside him, and I'll phone you the evening before.",
      ],
      ['customer', 'That is good.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'agree', 'facts', 'inform', 'note'],
  },
]
