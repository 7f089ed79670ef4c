import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-a-049',
    messages: [
      ['customer', "water's coming through the kitchen ceiling, flat 9"],
      ['agent', 'Ceiling leaking in the kitchen, flat 9, right?'],
      ['customer', 'yes dripping on the hob'],
      ['agent', "Stay away from the hob please. I'm sending Dariusz up now, 15 min tops."],
      ['customer', "he's here"],
      [
        'agent',
        "Good. Reason is flat 12's washer hose, he's closing that stopcock first. Has the dripping quit?",
      ],
      ['customer', "it has quit, bless you. you lot are the best landlords i've had, honestly"],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-a-050',
    messages: [
      ['customer', 'I bought a printer and ink doesnt fit'],
      ['agent', 'Hello. On the product page it reads "only series 40 ink". It\'s a question of reading.'],
      ['customer', "I'm dyslexic, thanks."],
      [
        'agent',
        "I apologise for putting it like that. What I'm in a position to do: exchange the ink for the 40, no charge. Do you want this?",
      ],
      ['customer', 'Yes.'],
      ['agent', 'Ok, exchange is started. Label comes by post tomorrow.'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['apologise', 'canDo', 'defend.not', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-051',
    messages: [
      [
        'customer',
        'hello um the coach to prague left without us we were stood at bay six and it went from bay two',
      ],
      ['agent', 'mm yeah'],
      ['customer', "and the next one's full"],
      ['agent', "so you were stood at six it pulled out of two and now the next one's full up"],
      ['customer', "that's about it"],
      ['agent', "there's nothing in my power for tonight i'm afraid the coach is gone"],
      ['customer', 'so we sleep here'],
      ['agent', "what i've got is two seats at five forty tomorrow or your money back which is it to be"],
      ['customer', 'the five forty'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'paraphrase', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'en-craft-a-052',
    messages: [
      [
        'customer',
        'Dear Archive, I requested my birth record in January. It is now April. Sincerely, Ewa Stone',
      ],
      [
        'agent',
        'Dear Ms Stone, Requests are dealt with in the order in which they arrive. As has been stated on our website throughout, waiting times are long. You will be informed in due time. Records Office',
      ],
      ['customer', 'Dear Archive, could you not at least give a month? Ewa Stone'],
      ['agent', 'Dear Ms Stone, We are not able to give dates. Records Office'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['canDo.not', 'defend.not', 'inform.vague'],
  },
  {
    id: 'en-craft-a-053',
    messages: [
      ['customer', 'my kids tablet is locked it says too many attempts'],
      ['agent', "Aw no. When did it lock, and what's on the screen under that line?"],
      ['customer', 'an hour ago. says try in 59999 min lol'],
      [
        'agent',
        "Ha, that's 41 days, not waiting for that! Too many wrong pins triggers it, so we reset via your parent account. I can walk you through or do it from here, pick one?",
      ],
      ['customer', 'from here pls'],
      ['agent', 'Doing it now.'],
      ['agent', 'ok it should let him in'],
      ['customer', 'its working. thx'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'ask', 'own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-craft-a-054',
    messages: [
      [
        'customer',
        'Sirs, The hire car was handed to us with an empty tank and we are now invoiced for fuel. V. Marchetti',
      ],
      [
        'agent',
        'Dear Mr Marchetti, The car went out empty and the fuel is on your bill nevertheless: have I left out anything? A. Sousa, Rentals',
      ],
      ['customer', 'No, that is the whole of it. V. Marchetti'],
      [
        'agent',
        'Dear Mr Marchetti, Thank you. I see no fuel reading on the hand-over sheet, and so I am striking the fuel off; a corrected invoice follows within two days. Should the depot insist, do not trouble yourself, I deal with them. Might I ask whether that puts the matter to rest for you? A. Sousa, Rentals',
      ],
      ['customer', 'It does. Courteous, quick, human: I shall rent nowhere else. V. Marchetti'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-a-055',
    messages: [
      ['customer', 'is my order coming today or what'],
      ['agent', "The courier has it, I can't see more than you can, use the tracking."],
      ['customer', 'tracking says nothing'],
      ['agent', "Then kindly ring the courier, 0800 and so on, it's on their site."],
      ['customer', 'why me??'],
      ['agent', "Since you're the recipient."],
      ['customer', 'pathetic!! cancel it!!'],
      ['agent', 'Cancelled.'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['own.not'],
    heated: true,
  },
  {
    id: 'en-craft-a-056',
    messages: [
      ['customer', 'Gas smell is gone since your man came but the cooker still clicks'],
      ['agent', "Great that the smell's gone. The clicking, is it steady or now and then?"],
      ['customer', 'Steady'],
      ['agent', "Okay, that's the igniter getting damp. Dry the burner cap with a hairdryer for a minute."],
      ['customer', 'still clicks'],
      [
        'agent',
        "Then it needs a part, and it isn't on the shelf yet. It gets here Thursday; I'm sending Mo with it Friday at noon.",
      ],
      ['customer', 'fine by me'],
      ['agent', 'So for today, is there anything you still need from me?'],
      ['customer', 'nah'],
    ],
    closure: {
      solved: false,
      unresolved: true,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-a-057',
    messages: [
      ['customer', 'I was billed for roaming and never left home, I live by the border'],
      [
        'agent',
        "Living next to the border does that, the phone grabs the foreign mast. It isn't anything you did.",
      ],
      ['customer', 'so you refund?'],
      [
        'agent',
        "Yes. I'm crediting the 23.10, it's on the April bill. And shall I pin your line to the home network?",
      ],
      ['customer', 'please'],
      ['agent', 'Pinned. Your phone shows our name again, does it?'],
      ['customer', "it does! wow you're quick, thank you so so much, if only everyone were like you"],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['own', 'explain', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-a-058',
    messages: [
      ['customer', 'yeah i want to speak to somebody about my fine'],
      ['agent', 'okay'],
      [
        'customer',
        "it's 80 pounds for two minutes i was getting my nan out of the car she can't hardly walk",
      ],
      ['agent', 'you parked on a double yellow it says here'],
      ['customer', 'i know that'],
      ['agent', "well then you know why there's a fine don't you"],
      ['customer', 'i just want to know what i can do'],
      ['agent', "appeals go to the tribunal nothing to do with us i can't take a fine off"],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-a-059',
    messages: [
      ['customer', 'hiya my starter kit has no screws'],
      ['agent', 'Heya! No screws at all, or just too few of them?'],
      ['customer', 'none'],
      [
        'agent',
        "So the kit reached you without one single screw. Sorry we let a kit out like that.  The bagging machine skipped a few on the 12th. I'll post a bag today, first class, with you by Saturday. Sounds alright?",
      ],
      ['customer', 'sounds alright'],
      ['agent', 'Brill. Was that the lot?'],
      ['customer', "there's a dowel missing too now that I look"],
    ],
    closure: {
      solved: false,
      unresolved: true,
      waited: true,
      answer: 'stillUnresolved',
    },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-060',
    messages: [
      [
        'customer',
        "Hello, since the app update I can't see my blood sugar graph. I'm a bit scared without it.",
      ],
      [
        'agent',
        'Hello Ines, being without the graph you steer by is scary, and I want you safe first: can you read your values on the device itself?',
      ],
      ['customer', 'Yes I can'],
      [
        'agent',
        "Good. The update turned graphs off for everyone on version 6, a slip of ours, sorry for it. Our data doctor Lena is mending it, I'm not letting go of your case meanwhile, and you hear from me at 5 pm either way.",
      ],
      ['customer', 'Ok. That calms me'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
]
