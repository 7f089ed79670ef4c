import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-fourth-122',
    messages: [
      ['customer', "hello my hearing aid's whistling and i've got choir tonight"],
      [
        'agent',
        "oh and choir tonight what a pain come in before four and i'll put a new dome on it takes five minutes",
      ],
      ['customer', 'i can be there at three'],
      ['agent', "three's fine i'll be at the front desk"],
      ['customer', 'okay'],
      ['agent', "have you got enough batteries or is there something else you're after"],
      ['customer', "no i've plenty thank you"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-fourth-123',
    messages: [
      [
        'customer',
        "Hello,\nI placed an order for 30 chairs on 2 Feb, you promised 4 weeks, it's week 7 and my café opens on Saturday. I'm worried sick.\nElif",
      ],
      [
        'agent',
        'Hello Elif,\n\nSeven weeks instead of four with an opening ahead would rob me of my sleep as well, and I apologise that nobody warned you.\n\nThe beech came in too damp, and the workshop had to dry it again. 18 chairs are finished. I could bring those on Thursday and lend you 12 folding ones until the rest follows on the 27th. Would this rescue your opening?\n\nHenrik',
      ],
      ['customer', 'Yes!! Henrik, you are an angel. Coffee is on me, forever.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'canDo',
      'explain',
      'agree',
      'facts',
      'advocate',
    ],
  },
  {
    id: 'en-fourth-124',
    messages: [
      ['customer', 'my mouse scroll wheel broke after 1 month'],
      ['agent', 'Hello, thanks for reaching out. Has it been dropped?'],
      ['customer', 'no'],
      [
        'agent',
        "Ok. It's not possible to repair this model. Returns older than 14 days need to go to the maker, their site has a form.",
      ],
      ['customer', 'the shop is supposed to handle it by law'],
      ['agent', "That's how our company handles it and nobody has complained so far."],
      ['customer', 'so youre not going to do anything'],
      ['agent', 'Is there anything further I may assist with?'],
      ['customer', 'you havent assisted yet'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-fourth-125',
    messages: [
      [
        'customer',
        "um hi i've just moved in and the letting agent said you'd read the gas meter but nobody has",
      ],
      ['agent', "yeah we'd need you to send us a photo of it"],
      ['customer', 'okay where do i send it'],
      ['agent', 'text it to this number'],
      ['customer', "okay i'll do that now it's gone"],
      [
        'agent',
        "got it five two eight one i've opened your account from that and your first bill comes on the sixteenth",
      ],
      ['customer', 'great'],
      ['agent', "so that's you sorted then is it"],
      ['customer', "i hope so it's all a bit much this moving"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'en-fourth-126',
    messages: [
      ['customer', 'I keep getting your texts about a loan I never took out.'],
      ['agent', 'Hello, Mr Danso. I do understand. Since when have they been coming?'],
      ['customer', 'About March'],
      [
        'agent',
        'Thank you. The number belonged to another customer before you. I am removing it from his record now, one more text may still slip through.',
      ],
      ['customer', 'ok'],
      ['agent', 'Any worry left about this?'],
      ['customer', 'is there any loan in MY name? thats my worry'],
      ['agent', "No, there's none."],
      ['customer', 'phew'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'en-fourth-127',
    messages: [
      [
        'customer',
        "Guten Tag, the online form for the dog tax does not accept my dog's birthday, it's 29 February.",
      ],
      [
        'agent',
        "Good morning, ha, a leap-day dog! The form's calendar leaves leap days out, so I have entered it by hand. Tag no. 3306 will be posted tomorrow. May I consider the matter closed?",
      ],
      ['customer', 'You may. He sends a paw.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-fourth-128',
    messages: [
      ['customer', "so i bought the extended warranty and now you tell me the battery's not included"],
      ['agent', "batteries aren't ever included love"],
      ['customer', 'nobody told me that'],
      ['agent', "it's in the booklet you'd have got at the till everybody else seems to manage"],
      ['customer', "there's no need to be rude"],
      ['agent', "i'm only saying what it says"],
      ['customer', 'so who do i complain to'],
      ['agent', "you'll have to write to the insurers it's their policy not ours"],
      ['customer', 'lovely'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-fourth-129',
    messages: [
      ['customer', "Hi! The bank app wants to know the country of birth and mine's not in the list (Kosovo)"],
      [
        'agent',
        "Hi Arta, thanks. You're right, it's missing, our list provider hadn't updated it. It's being added with the release on Thursday. I'll message you here the minute it's live, Thursday afternoon.",
      ],
      ['customer', 'ok but without that i cant finish the account'],
      [
        'agent',
        'Being stuck halfway is annoying, I know. I can do the account by video call today instead. 5 pm good?',
      ],
      ['customer', '5 pm yes!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own', 'canDo', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'en-fourth-130',
    messages: [
      ['customer', 'I received two left shoes. I have in fact one left and one right foot.'],
      [
        'agent',
        "Dear Mr Quill,\n\nTwo left shoes for a left and a right foot: I have read it twice and had to smile. I'm sending the right one out this afternoon; it'll be with you on Saturday.\n\nIs there any more trouble afoot?\n\nBess",
      ],
      ['customer', 'No more. The left feet thank you.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'en-fourth-131',
    messages: [
      [
        'customer',
        "yes it's the same thing again my internet bill you said you'd taken the film channel off and it's on again",
      ],
      ['agent', "i'm looking yeah it's still on there from the first"],
      ['customer', 'i rang in february and i rang in march'],
      ['agent', "yeah so you've rung twice and it's still being charged"],
      ['customer', 'yes'],
      [
        'agent',
        "i'm so sorry that's us not pressing the last button i'm taking it off now and i'll ring you on the third when the bill's out to see that it's gone",
      ],
      ['customer', 'well i hope so'],
      ['agent', 'have you anything else for me'],
      ['customer', 'no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-fourth-132',
    messages: [
      ['customer', 'The beach towel machine ate my 10 eur deposit'],
      ['agent', 'Hi! Which machine was it please?'],
      ['customer', 'by the pool bar'],
      [
        'agent',
        "Thanks, it was full since noon, therefore it kept the deposits. Your 10 is waiting at reception, I've told them your room number.",
      ],
      ['customer', 'ok'],
      ['agent', 'Alright. Got the 10 euros?'],
      ['agent', "I'm going off shift now, Milan takes over the chat."],
      ['customer', 'yes got it'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
]
