import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-email-01',
    messages: [
      [
        'customer',
        "Dear Sir or Madam,\n\non 2 May I ordered a dining table (order 88120). On 9 May four chairs came instead. I have written twice and got no answer. I'm very disappointed, we had guests and ate off the floor.\n\nRegards,\nHelen Marsh",
      ],
      [
        'agent',
        "Dear Ms Marsh,\n\nhaving guests and no table to seat them at is embarrassing, and I understand your disappointment. Please accept my apologies for our silence and for the wrong delivery.\n\nYour table was labelled with another customer's number at packing. A van with your table comes on Saturday between 10 and 12 and takes the chairs along. I will check the label myself on Friday.\n\nKind regards,\nTom Avery\nCustomer Relations\n\nOn 10 May 2026, Helen Marsh wrote:\n> on 2 May I ordered a dining table\n> I'm very disappointed",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-email-02',
    messages: [
      [
        'customer',
        'Hello team,\nyour invoice 2026-118 shows 19% VAT, but we are a Swiss company.\nRgds, U. Keller',
      ],
      [
        'agent',
        'Hello Mr Keller,\napologies for the wrong rate. Our form took the country of the card rather than that of the company. A corrected invoice is attached.\nCan your bookkeeping work with this one?\nBest,\nAna\n--\nAna Lima | Billing | Is there anything else? Visit our help pages!',
      ],
      ['customer', 'Ana, yes, it is what they wanted. U.K.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-email-03',
    messages: [
      [
        'customer',
        'Hi,\nmy warranty repair has been with you for seven weeks. When do I get it back?\nPeter',
      ],
      [
        'agent',
        'Hello,\nrepairs are done by our partner TechFix and we have no insight. You are kindly asked to contact them directly.\nSincerely,\nThe service team\n\nRate this mail! We promise to be in touch.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-email-04',
    messages: [
      ['customer', 'Hi, our office order keeps getting the wrong coffee beans. Best, Jo'],
      ['agent', 'Hi Jo,\nwhich beans were in the box, and which ones do you normally take?\nMax'],
      ['customer', 'We take Peru decaf, we got Peru normal, and nobody slept :)'],
      [
        'agent',
        "Hi Jo,\nthat explains the long faces! What I can do is put the decaf on a fixed list, and I'll send two kilos out this afternoon.\nDo you wish me to see to anything more on your account?\nMax",
      ],
      ['customer', 'Hi Max, yes: take Lisa off the mailing, she left us. Jo'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'canDo', 'facts'],
  },
  {
    id: 'en-email-05',
    messages: [
      [
        'customer',
        'The fence you put up has fallen over. Onto my car. You can picture how I feel.\n\nSent from my phone',
      ],
      [
        'agent',
        "Dear Mr Obi,\n\nI can picture it well, and seeing one's car under a fence would make anyone angry. I'm sorry that our work did not hold.\n\nThe posts were set in wet concrete in frost, so it never hardened. Our foreman Mr Hall comes on Monday at 8 and sets them new, and the car goes to the garage at our expense. I'll write to you on Monday evening on how far we are.\n\nYours sincerely,\nDora Penn\n\n> The fence you put up has fallen over.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-email-06',
    messages: [
      [
        'customer',
        'Good evening, I hold two gym memberships by mistake, one for each email. I only want the one for jan@. Jan',
      ],
      [
        'agent',
        "Good evening Jan,\nso there are two memberships, and only the one under jan@ is to stay - I hope I've read you right? I've ended the other.\nDoes your account page look the way you wanted? And are there any further points we ought to settle?\nBest wishes, Mo",
      ],
      ['customer', 'Hi Mo, both fine, page is correct and there are no further points. Jan'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-email-07',
    messages: [
      ['customer', 'Hello, may I pay the course fee in three parts? Thank you, Ines'],
      [
        'agent',
        "Dear Ines,\nthanks for your mail. Our regulations don't permit payment in parts, so I have to turn down your request.\nWarm regards,\nOffice",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-email-08',
    messages: [
      ['customer', "Where's the handbook for the pump P-20?\nGr, Wim"],
      [
        'agent',
        "Hello Wim,\nthe handbook is attached. The new edition is printed in June and you'll have it by the 20th.\nDo you need papers for anything else in the plant?\nCheers\nRosa",
      ],
      ['customer', 'I am not in the plant this week, will have to check with the guys. W'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-email-09',
    messages: [
      ['customer', "Hi, it's the fourth mail now about our broken conveyor. Regards, R. Stone"],
      [
        'agent',
        "Dear customer,\n\nYour message has been forwarded to the people in charge, who will contact you in due time.\n\nBest regards,\nSupport Desk\n\n---- Original Message ----\nFrom: R. Stone\nTo: support\nI will call you tomorrow if I don't hear anything. I apologise for the many mails.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-email-10',
    messages: [
      [
        'customer',
        "Dear team, my late father's account still gets adverts. It hurts my mother each time the post comes.\nC. Dunne",
      ],
      [
        'agent',
        "Dear Mr Dunne,\nI can only imagine how painful that is for your mother. I'm sorry for these letters, which should have stopped long ago. I've taken his address off every list, and I'm going to check the printers' list too.\nHas it been quiet in your mother's letterbox since I wrote you on Tuesday?\nRespectfully\nE. Cole",
      ],
      ['customer', 'Dear Ms Cole, sadly another one came this morning. C. Dunne'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
  {
    id: 'en-email-11',
    messages: [
      ['customer', 'Hi Sunil, heat pump runs quiet now after you came. Thx, Gerda'],
      [
        'agent',
        "Hi Gerda,\nthat's good to hear, and sorry again for the sleepless nights. I've left the fan on step 2. In the first week of October, once it's cold, I'll come round once more to hear whether it stays so quiet.\nBye for now\nSunil",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'en-email-12',
    messages: [
      ['customer', 'Please add a second user to our plan.\nT.'],
      [
        'agent',
        "Hi T.,\nadded: the invitation has gone to your colleague.\nWould you like me to do something more for you while I'm in the account?\nBea\n\nOn Tue, 3 Feb 2026 at 10:12, T. wrote:\n> Please add a second user to our plan.",
      ],
      ['customer', 'No need, that was it. Thank you Bea'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-email-13',
    messages: [
      ['customer', "Your cleaner broke my vase. It was my grandmother's.\nNell"],
      [
        'agent',
        "Dear Nell,\nwe have spoken with the cleaner and she denies it. As stated in my earlier mail, we see no fault of ours. Things left on the edge of shelves are the client's own risk.\nManagement",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-email-14',
    messages: [
      ['customer', 'Hello, the blinds came 5 cm short. Ellis'],
      [
        'agent',
        "Hello Ellis,\nsorry the blinds are short. We can make new ones at once, or take the price down by 30% if they'll do. How would you like to have it?\nJana",
      ],
      ['customer', 'New ones please'],
      [
        'agent',
        "Hello Ellis,\nthe new ones were hung by our fitter yesterday, I read. Do they fit as you'd hoped, and is there any other window that troubles you?\nJana",
      ],
      ['customer', "Jana, I'm away until Sunday, haven't seen them yet."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'canDo', 'agree'],
  },
  {
    id: 'en-email-15',
    messages: [
      ['customer', "My hedge trimmer won't start. Lou"],
      ['agent', 'Hi Lou,\nwhat happens when you pull the cord, and how old is the fuel in it?\nTed'],
      ['customer', 'nothing happens, fuel is from last year'],
      [
        'agent',
        'Old fuel is the usual culprit. Drain it, put in fresh and clean the plug.\nLet me know how you get on!\nTed',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
]
