import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-a-001',
    messages: [
      ['customer', 'my fibre box drops every single evening round eight'],
      ['agent', 'the updates were switched off by you in the app back in march, hence the drops'],
      ['customer', 'ah. so what now'],
      ['agent', 'pushing the new firmware across for you this minute, it lands within ten'],
      ['customer', 'ok waiting'],
      ['agent', 'right, and does the line stay up since then?'],
      ['customer', "solid so far, all lamps green. we're done i'd say"],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['own', 'explain', 'defend.not', 'facts'],
  },
  {
    id: 'en-craft-a-002',
    messages: [
      [
        'customer',
        'Hello, the wardrobe from order 5512 came with two left doors, so I am stuck halfway through the build. Regards, Anneke',
      ],
      [
        'agent',
        "Dear Anneke, two left doors and not a single right one, I see. None of your doing: the packer pulled from the wrong bay that morning. A right-hand door goes onto Thursday's van, I will put it there myself. May our driver take the surplus one back in the same go? Kind regards, Matthias",
      ],
      ['customer', 'Dear Matthias, yes, he may. I will have it standing in the hall. Anneke'],
      ['agent', 'Dear Anneke, noted, thank you. Matthias'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-003',
    messages: [
      ['customer', 'yeah hi um i paid the council tax twice it went out on the first and again on the third'],
      ['agent', 'mm hm'],
      ['customer', 'and i want the second one back please'],
      ['agent', "right the thing is twice is what you keyed in on the portal so that's on you i'm afraid"],
      ['customer', 'well the page froze'],
      ['agent', 'it can go back to the card today or it can sit against next month which would you rather'],
      ['customer', 'back to the card'],
      ['agent', "done that's gone you'll see it there by friday"],
      ['customer', 'okay bye'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'canDo', 'explain', 'defend.not', 'agree', 'facts'],
  },
  {
    id: 'en-craft-a-004',
    messages: [
      ['customer', 'Can u swap the seat, I booked middle by mistake'],
      ['agent', "We don't change seats on saver fares. That's how the fare works."],
      ['customer', 'not even for money?'],
      ['agent', 'Not for money either, the booking system has no door there'],
      ['customer', 'great. thanks for nothing'],
      ['agent', 'Sorry you see it that way.'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-craft-a-005',
    messages: [
      ['customer', 'hello i cannot find my invoice for february in the account'],
      [
        'agent',
        "i can't see any fault on our end tbh, the file is there. which page do you have open just now?",
      ],
      ['customer', 'billing > overview'],
      [
        'agent',
        "thx. that list only holds 3 months, that's why feb fell off it. look one tab over, under Archive",
      ],
      ['customer', 'ohh found it'],
      ['agent', "super. so that's your invoice question dealt with, or is something still hanging?"],
      ['customer', 'nothing hanging, bye'],
    ],
    closure: {
      solved: true,
      unresolved: true,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-craft-a-006',
    messages: [
      [
        'customer',
        'Dear Sirs, my hearing aid was repaired in May and now whistles again in the left ear. I am 81 and depend on it. Yours, R. Pell',
      ],
      [
        'agent',
        'Dear Mr Pell, I am so sorry to read that the whistle is back; being cut off from a conversation wears one down. The ear mould is something only our audiologist Mrs Grant can judge, and I will stay with your case until she has: I have you down with her for Wednesday at ten. Would that arrangement be acceptable to you? Yours sincerely, T. Osei',
      ],
      [
        'customer',
        'Dear T. Osei, it is acceptable. You are the first person there who has treated me like a human being and I shall tell my whole bridge club. R. Pell',
      ],
      ['agent', 'Dear Mr Pell, that is very kind. Until Wednesday. T. Osei'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-a-007',
    messages: [
      ['customer', 'The tracking says delivered but I dont have it'],
      [
        'agent',
        "Ask your neighbours or the depot, we only sell the goods, the rest is the carrier's business.",
      ],
      ['customer', 'I paid YOU!! Not them!! This is ridiculous'],
      ['agent', 'Nobody else in your street has had a problem with them, as far as I know.'],
      ['customer', "unbelievable. You'll be hearing from my lawyer"],
      ['agent', 'Okay.'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-a-008',
    messages: [
      [
        'customer',
        'um hello so the boiler man was meant to come between twelve and four and i took the day off and uh nobody',
      ],
      ['agent', "oh no a whole day's leave gone on waiting that's rotten"],
      ['customer', 'it is yeah'],
      ['agent', 'i do apologise for leaving you sat there uh let me have a look here'],
      [
        'agent',
        "so his van broke down on the bypass that's what the log says and i'm putting you first on tomorrow's list eight o'clock",
      ],
      ['customer', 'eight sharp'],
      ['agent', "eight sharp and i'll give you a ring myself at half seven to say he's on his way"],
      ['customer', "alright then that'll do"],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-a-009',
    messages: [
      ['customer', 'When does my contract end and can I get out early?'],
      [
        'agent',
        'It ends on 30 June 2027. Before that date we are not permitted to release anybody, whatever the grounds.',
      ],
      ['customer', 'And if I move abroad?'],
      [
        'agent',
        'Then what is open to you: hand the contract to another person, or pause it for up to six months.',
      ],
      ['customer', 'Hm, pause sounds good'],
      ['agent', 'Shall I put the pause in?'],
      ['customer', 'Please do.'],
      ['agent', 'It is in. Does that cover what you wanted to know?'],
      ['customer', 'It does, yes'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'en-craft-a-010',
    messages: [
      ['customer', 'App keeps logging me out. as soon as I switch to another window'],
      ['agent', 'How long has it been doing that, and on which phone?'],
      ['customer', 'since monday, pixel'],
      [
        'agent',
        'Got it. So it throws you out the moment another window comes up, and that began on Monday. Did I get that right?',
      ],
      ['customer', 'spot on'],
      [
        'agent',
        "Good. Known thing: Monday's build forgets the token. I'm moving you to the beta channel, restart it after that.",
      ],
      [
        'customer',
        "done, i switched back and forth 10 times and i'm still in, you absolute legend, saved my week",
      ],
      ['agent', 'Ha, glad. Anything else on your list?'],
      ['customer', 'nope'],
    ],
    closure: {
      solved: false,
      unresolved: true,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-a-011',
    messages: [
      [
        'customer',
        'good morning the lift in our block has been standing since sunday and my mother is on the fifth floor',
      ],
      [
        'agent',
        'As I told the other tenant this morning and you last night, the fitter has been ordered. That is where it stands.',
      ],
      ['customer', 'last night nobody told me anything'],
      ['agent', 'We will write to all tenants in due course.'],
      ['customer', "That's not an answer."],
      ['agent', 'It is the only one there is at the moment.'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['defend.not', 'inform.vague'],
  },
  {
    id: 'en-craft-a-012',
    messages: [
      ['customer', 'I want to return the headphones, the seal is broken but I never used them'],
      ['agent', "With a broken seal they aren't something we take back, hygiene regulation."],
      ['customer', 'But they hiss!'],
      [
        'agent',
        'ah, hiss is another matter. that is a defect and a defect i can exchange. shall we do it so?',
      ],
      ['customer', 'yes pls'],
      ['agent', 'label is in your mail by tonight'],
      ['customer', 'ok thank you very much'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['canDo', 'canDo.not', 'agree', 'facts'],
  },
]
