import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-held-138',
    messages: [
      ['customer', 'My daughter (7) flew alone and nobody fetched her at the gate. How could that happen?'],
      [
        'agent',
        "You deserve an answer. First of all I'm deeply sorry that she stood there alone. I understand the panic you must have felt. The escort was sent to gate 12 after a late gate change that never reached her. We have since put a second escort on every such flight.",
      ],
      ['customer', 'and who makes sure'],
      ['agent', "I will, in person: I'm reading every log."],
      ['customer', 'thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain'],
  },
  {
    id: 'en-held-140',
    messages: [
      ['customer', 'hi i think i need to update my payment card'],
      ['agent', 'Hi! Settings, Billing, Replace card.'],
      ['customer', 'typed it in'],
      ['agent', 'Is it saved?'],
      ['customer', 'saved'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-held-142',
    messages: [
      ['customer', 'please add my colleague as admin'],
      ['agent', 'Name and mail of your colleague?'],
      ['customer', 'tim@pinefield.example'],
      ['agent', 'Added. So is he able to get into the admin area?'],
      ['customer', "waiting for him, he's at lunch"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-held-144',
    messages: [
      ['customer', 'u there?'],
      ['agent', 'Here!'],
      ['customer', "lost my ticket for the parking garage, gate's closed, people honking"],
      ['agent', "That's stressful with a row of cars behind you. I'm opening the gate. Can you drive out?"],
      ['customer', 'yess out'],
      ['agent', 'Any other trouble I can take care of?'],
      ['customer', 'none'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-held-146',
    messages: [
      ['customer', 'Your site says in stock, your shop says no, your hotline says monday. WHICH ONE IS IT'],
      [
        'agent',
        "That's confusing, and I'd be annoyed at three different answers. The site counts items that are still on the lorry. One lamp is yours, and I'll hide it behind the desk until you come.",
      ],
      ['customer', 'lol ok'],
      ['agent', 'Have I cleared up the confusion?'],
      ['customer', 'you have'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain'],
    heated: true,
  },
  {
    id: 'en-held-148',
    messages: [
      ['customer', 'whats the balance on my card'],
      ['agent', '41.20. Is there a second thing I could look up for you?'],
      ['customer', 'when does it expire'],
      ['agent', '08/27.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-held-150',
    messages: [
      ['customer', 'hiya, ordered curtains 2 weeks ago, still "processing"'],
      ['agent', 'Hiya! Someone from the workshop will drop you a line.'],
      ['customer', 'will they say when?'],
      ['agent', "They'll contact you in due time."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-held-152',
    messages: [
      ['note', 'Cust says lift alarm false, checked with site manager'],
      ['customer', 'the alarm in the lift rings for no reason'],
      ['agent', "I've had it reset from here. Is it quiet in there at last?"],
      ['customer', 'quiet'],
      ['agent', "In four weeks I'm going to call and ask if it has stayed that way."],
      ['customer', 'appreciate it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp', 'note'],
  },
  {
    id: 'en-held-154',
    messages: [
      [
        'customer',
        'my son is autistic and the loud music on your hold line made him scream. twenty minutes of it',
      ],
      [
        'agent',
        "Oh, I feel for him and for you, twenty minutes of that. We're sorry for the loud music. I'll note a quiet line on your account, then it never plays for you.",
      ],
      ['customer', 'that would be so good'],
      ['agent', "It's noted. Have I forgotten anything that would make calling us easier?"],
      ['customer', 'no. honestly the kindest call I ever had with a company, thank you from the heart'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'advocate'],
  },
]
