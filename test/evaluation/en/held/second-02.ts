import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-second-015',
    messages: [
      ['customer', 'hello yes im phoning because ive been charged for roaming and i never left the country'],
      ['agent', 'okay so you werent abroad at all and theres roaming on the bill'],
      ['customer', 'exactly nine euro sixty'],
      ['agent', 'its cause you live by the border the phone grabbed the mast over the river'],
      ['agent', 'im taking the nine sixty off now and ill bar the foreign network so it wont hop over again'],
      ['agent', 'was there something more on that bill that looks odd to you'],
      ['customer', 'yeah the insurance thing whats that four ninety nine'],
      ['agent', 'thats the screen cover you took in may i can cancel it if you dont want it'],
      ['customer', 'yes get rid'],
      ['agent', 'right its out'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'explain'],
  },
  {
    id: 'en-second-016',
    messages: [
      [
        'customer',
        'The sofa was delivered on Saturday with two left arms. I have sat on the floor for four days now waiting for an answer from you.',
      ],
      [
        'agent',
        'Dear Mr Achterberg,\n\ntwo left arms, and four days on the floor without a word from us: that is a miserable way to start with a new sofa. I apologise for both the mix-up and the silence.\n\nOur workshop in Lund is upholstering the right arm this week; it leaves there on Friday and our fitters will bring it to you next Wednesday between 12 and 3. Maja from the transport desk is going to phone you on Tuesday evening with the exact slot.\n\nKind regards\nStellan',
      ],
      ['customer', 'Wednesday works. Please do not forget me again.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise', 'facts', 'inform'],
  },
  {
    id: 'en-second-017',
    messages: [
      [
        'customer',
        'I sent in the application for the resident parking permit in September, still no permit and now I have two fines.',
      ],
      [
        'agent',
        'Dear resident, permits are not dealt with by this office. Please approach the Roads Section in writing.',
      ],
      ['customer', 'The Roads Section sent me to you.'],
      [
        'agent',
        'We are unable to cancel fines once they have been issued. You ought to have read page 3 of the form, where this is stated. Is there any other matter?',
      ],
      ['customer', 'Any other? You have not dealt with the first one.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-second-018',
    messages: [
      ['customer', 'tracking says delivered but theres nothing here'],
      ['agent', 'Hi there. Anything else on the tracking page, a photo or a name?'],
      ['customer', 'it says left with M. Poole. dont know any poole'],
      [
        'agent',
        'The driver mixed up the digits: M. Poole lives at number 19, you are at 91. Try number 19 and show them this chat.',
      ],
      ['customer', 'ok'],
      ['agent', 'Back with you after a bit - is the box in your hands?'],
      ['customer', 'im at work, my wife goes over after 6'],
      ['agent', 'All right.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-second-019',
    messages: [
      ['customer', 'someones bought two airline tickets with my card im shaking to be honest'],
      ['agent', 'id be the same you poor thing take your time and tell me from the start'],
      ['customer', 'i got a text at nine asking to confirm and i thought it was you lot so i pressed yes'],
      ['agent', 'and which amounts are you seeing'],
      ['customer', 'two times three eighty'],
      ['agent', 'right im blocking that card as we speak and putting both payments to the fraud desk'],
      ['agent', 'youll get a ring from me tomorrow before twelve to tell you how far we are'],
      ['agent', 'any more worries before we hang up'],
      ['customer', 'no youve calmed me right down thank you so so much youve been an angel'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'en-second-020',
    messages: [
      ['customer', 'Is there a way to see who deleted a folder?'],
      ['agent', 'yep, admin panel > audit > filter on folder.delete, goes back 90 days. does that answer it'],
      ['customer', 'partly. we need last October'],
      [
        'agent',
        'that far back only our data team can dig. I could open a request with them for you, shall I?',
      ],
      ['customer', 'yes go on'],
      ['agent', 'Opened, nr 5520. The list will be in your mailbox by Thursday.'],
      ['customer', 'super'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-second-021',
    messages: [
      [
        'customer',
        "Brilliant. Flight moved to 5am, hotel shuttle starts at 6. Wonderful service, really, I'd recommend you to anyone who hates sleep.",
      ],
      [
        'agent',
        'I hear the sarcasm and it is deserved, being stranded at that hour is no way to begin a holiday. So the plane now goes at 5 and there is no shuttle before 6.',
      ],
      ['customer', 'Correct.'],
      [
        'agent',
        "I'm ordering you a taxi on our account for 2:45, the driver will have your name on a board. Would 2:45 suit you, or rather earlier?",
      ],
      ['customer', '2:30 please, there is always a queue'],
      ['agent', '2:30 it is.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-second-022',
    messages: [
      ['bot', "Hi, I'm Mia, your virtual assistant! Did I answer your question?"],
      ['customer', 'no, agent'],
      ['agent', 'Good evening, Doris at the desk. What happened with your prescription?'],
      ['customer', "Pharmacy says it isn't in the system although the doctor sent it yesterday"],
      ['agent', 'Mhm, I understand.'],
      [
        'agent',
        "It is stuck since the doctor has to sign twice for that strength. I'll catch him between two patients and you can pick it up from four o'clock today.",
      ],
      ['customer', 'ok i will go at 4 then'],
      ['bot', 'Was your problem solved today? Tap a thumb.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-second-023',
    messages: [
      [
        'customer',
        'I ordered the navy curtains, got grey ones. Before that the wrong rod and before that one sock of a pair.',
      ],
      ['agent', 'After that run of parcels I would be cross too.'],
      ['note', 'Called warehouse, navy out of stock till week 32'],
      [
        'agent',
        'My suggestion: keep the grey ones for the time being, I refund half of it today, and the navy set goes out to you on 6 August. Is that a deal?',
      ],
      ['customer', 'Half today and no return cost for the grey? Then yes'],
      ['agent', 'No cost at all. Deal.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts', 'note'],
  },
  {
    id: 'en-second-024',
    messages: [
      ['customer', 'video calls keep freezing every evening round eight'],
      ['agent', 'I see. Is that over wifi or by cable?'],
      ['customer', 'wifi'],
      [
        'agent',
        'Channel 6 is where all of your neighbours are, so in the evening they drown you out. I moved you to 11 just now.',
      ],
      ['agent', 'Would you say that has cured the freezing?'],
      ['customer', 'its 3pm so who knows. we will see tonight'],
      ['agent', "Fair point! I'm going to message you tomorrow at 9 and ask how the evening went."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-second-025',
    messages: [
      [
        'customer',
        'You wrote on Monday: "Is everything sorted now?" Well, the lift in our stairwell is out again.',
      ],
      ['agent', 'I have read your mail from top to bottom. What does the panel show when you press 3?'],
      ['customer', 'Nothing, dark, and a burnt smell.'],
      [
        'agent',
        'Then I am calling the lift firm out this minute, their mechanic is with you within 2 hours. Please leave it alone until then.',
      ],
      ['customer', 'Good.'],
      [
        'agent',
        'Hello again, the mechanic has replaced the fuse board at 15:30, so the lift runs.\n\n> On Monday we wrote:\n> Is everything sorted now?',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts'],
  },
  {
    id: 'en-second-026',
    messages: [
      ['customer', 'i only wanted to know if my cover counts in my daughters car'],
      ['agent', 'it does as long as shes not living with you and shes over twenty five'],
      ['customer', 'shes thirty shed laugh at that'],
      ['agent', 'well then youre covered third party only mind have i cleared that up for you'],
      ['customer', 'crystal'],
      ['agent', 'and any other bits and bobs'],
      ['customer', 'well you could tell me when the renewal letters coming'],
      ['agent', 'posts on the twentieth youll have it that week'],
      ['customer', 'lovely'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-second-027',
    messages: [
      ['customer', 'hi discount code says expired but newsletter says until sunday'],
      ['agent', 'hiya, the newsletter had a typo in it, the code ended friday 🙈'],
      ['agent', 'ive put 15% straight on your basket instead'],
      ['agent', 'is the price right now?'],
      ['agent', 'have a lovely day xx'],
      ['customer', 'yes bye'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-second-028',
    messages: [
      ['customer', 'I would like to pay my arrears in 12 instalments.'],
      [
        'agent',
        'Dear Mrs Quist,\nTwelve instalments is more than the rules permit me to grant; six is the upper limit. What is within my power: six parts from 1 May, with the April reminder fee struck off. How do you feel about that?',
      ],
      ['customer', 'Six is tough. Could I start in June?'],
      ['agent', "Yes, 1 June it is. I'm posting the plan to you tomorrow."],
      ['customer', 'Thank you very much.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'canDo.not', 'agree', 'facts'],
  },
]
