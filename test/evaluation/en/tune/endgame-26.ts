import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-320',
    messages: [
      [
        'customer',
        "UNBELIEVABLE. I've been passed around six people and my late mother's account is STILL open!!",
      ],
      [
        'agent',
        "Closing accounts is the estates team's job, you'd have to ring them. What I see is that they shut it at noon today. Can you live with that?",
      ],
      ['customer', 'NO. I want it in black and white, from one of you, with a name under it!!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
    heated: true,
  },
  {
    id: 'en-endgame-321',
    messages: [
      ['customer', 'I was so ashamed when the till said my card was empty, payday or not'],
      [
        'agent',
        "Being stood at a till with a queue behind you is dreadful. Your wages had been parked on the old account and they're on the right one now.",
      ],
      ['customer', "I can see them. You have no idea how grateful I am, you're a treasure"],
      [
        'agent',
        "Bless you. I'll look in on it next payday, the 28th, and ring you to check they've landed where they should. Till then, is your mind easy? Have I left any stone unturned?",
      ],
      ['customer', 'easy, and none'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-endgame-322',
    messages: [
      ['customer', 'The bouncy castle you rented us was wet inside'],
      [
        'agent',
        'We can hardly be held to account for rain. The office will be in contact about it at some stage.',
      ],
      ['customer', 'the party was ruined'],
      ['agent', 'Was it wet when the men put it up?'],
      ['customer', 'soaking'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
  },
  {
    id: 'en-endgame-323',
    messages: [
      ['customer', 'My little one is scared of the dentist'],
      [
        'agent',
        "I can get her the first slot of the day, when it's quiet here, or Dr Lim's room with the fish tank. Which would be the gentler one for her?",
      ],
      ['customer', 'the fish'],
      ['agent', 'Booked with the fish.'],
      ['note', 'Child anxious, fish tank room, mother stays with her'],
      ['agent', 'Do you feel good about it?'],
      ['customer', "I'll feel good when it's over"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'agree', 'note'],
  },
  {
    id: 'en-endgame-324',
    messages: [
      ['customer', 'can i bring my own cake to the restaurant'],
      [
        'agent',
        "We aren't allowed to serve food from outside, health rules. Our baker does birthday cakes though.",
      ],
      ['customer', 'ah ok'],
      ['agent', 'How else could we make your evening special?'],
      ['customer', 'could we have the table by the fireplace'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-endgame-325',
    messages: [
      ['customer', 'My wheelie bin was skipped twice in a row'],
      [
        'agent',
        "Your lane was dropped from the route because the lorry couldn't turn while the bridge was shut. A small van emptied it at seven today.",
      ],
      ['agent', 'Empty to the bottom?'],
      ['customer', 'to the bottom'],
      ['agent', "Good. I'll drop you a line after Thursday's round to hear if the lorry stopped."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-326',
    messages: [
      ['customer', 'The gift wrap was torn'],
      ['agent', "That's how the courier handled it, please complain to them."],
      ['customer', 'You chose the courier'],
      ['agent', 'Was the gift itself in one piece?'],
      ['customer', 'yes, just the paper'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-endgame-327',
    messages: [
      ['customer', 'Need the invoice split into two'],
      ['agent', 'Split into 4410 and 4411, both in your inbox.'],
      ['agent', "Is it split how you'd pictured it? Something we still owe you?"],
      ['note', 'Customer went offline at 10:02, invoices sent'],
      ['agent', "As you've gone quiet, I'll leave it there."],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-endgame-328',
    messages: [
      ['customer', "my thesis file is corrupt and it's due in an hour"],
      ['agent', "pulled yesterday's 23:50 copy from the snapshot, it's in your folder"],
      ['agent', 'does it open with all your chapters?'],
      ['customer', "all of them. i could hug you, i'm naming my first child after this helpdesk"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-endgame-329',
    messages: [
      ['customer', 'the cinema seats we booked are broken'],
      ['agent', "I'll move you to row 7 before the film starts at eight."],
      ['customer', 'cool'],
      ['agent', 'is there anything the matter with your evening apart from the seats?'],
      ['customer', 'depends on the film'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-330',
    messages: [
      ['customer', 'every morning at 6 the bin men wake the baby, we live over the yard'],
      [
        'agent',
        "So at six each morning the bins go and the baby's up with them. How would it sit with you if the bins were moved to the far gate?",
      ],
      ['customer', 'that would be heaven'],
      ['agent', "Then that's what the caretaker has been told. How old's the baby?"],
      ['customer', 'four months'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree'],
  },
  {
    id: 'en-endgame-331',
    messages: [
      ['customer', 'the dress is nothing like the picture'],
      [
        'agent',
        'The picture is accurate and nobody else has ever sent it back. A return label is in your mail anyway.',
      ],
      ['agent', 'With the label, are we square?'],
      ['customer', "I'd be square with the dress in the picture"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['defend.not'],
  },
]
