import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-150',
    messages: [
      ['customer', 'the hedge trimmer you serviced cut out at the third bush'],
      ['agent', 'aha, go on'],
      ['customer', "starts again when it's cold"],
      ['agent', "that's the choke lever stuck half on. push it right down"],
      ['customer', 'oh it purrs'],
      [
        'agent',
        "lovely job. i'll poke my head over the fence on sunday, see that it's purring at bush twenty and all",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-151',
    messages: [
      ['customer', 'Hi, my gift card number scratched off with the silver'],
      [
        'agent',
        "Hello! Yes, that silver. Numbers that can't be read can't be restored here, go back to the supermarket where it was purchased pls",
      ],
      ['customer', 'the supermarket sent me to you'],
      ['agent', 'They are wrong to, the till there can do it.'],
      ['customer', 'hm'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-152',
    messages: [
      ['customer', "You cancelled our ferry with two hours' notice!!! We were already in the queue!!!"],
      [
        'agent',
        "I'm sorry about the two hours. The wind passed 9 in the strait and the captain stopped sailing. That said, the forecast was public since Tuesday and most passengers had the sense to rebook. The 22:00 takes you instead, same cabin.",
      ],
      ['customer', "Oh so now I'm stupid!!!"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'defend.not', 'facts'],
    heated: true,
  },
  {
    id: 'en-craft-153',
    messages: [
      ['customer', 'choir director here, half of my singers got your mail in Finnish'],
      ['agent', 'Half the choir reading Finnish who never asked for it, am I getting that?'],
      ['customer', 'yes, 20 of 40'],
      ['agent', "Okay! It's in my hands to re-send in English only, or in both side by side."],
      ['customer', 'both is nice, Finns will be proud'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo'],
  },
  {
    id: 'en-craft-154',
    messages: [
      ['customer', "Has the school decided on my son's appeal?"],
      ['agent', 'Good afternoon. The panel sat yesterday. A decision will be communicated.'],
      ['customer', 'When will it be communicated?'],
      ['agent', 'At the appropriate time.'],
      ['customer', 'That is no answer.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-craft-155',
    messages: [
      ['customer', 'We have no sound in the annex during the sermon'],
      [
        'agent',
        'Peace be with you, Father. The amplifier overheats because somebody stacked hymn books on it. Might I switch it off for ten minutes?',
      ],
      ['customer', 'The books are off, please do.'],
      ['agent', "It's cooled and on again. Is there sound in the annex?"],
      ['customer', 'I shall only know on Sunday.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain', 'agree'],
  },
  {
    id: 'en-craft-156',
    messages: [
      ['customer', "my flatmate's boyfriend uses the laundry tokens you sold me"],
      ['agent', "urgh, that'd get on my wick. how does he get at them"],
      ['customer', "they're in a jar"],
      ['agent', "where's the jar then"],
      ['customer', 'kitchen'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge'],
  },
  {
    id: 'en-craft-157',
    messages: [
      ['customer', 'contact lens solution stings since you changed the bottle'],
      ['agent', 'Hello Ida! The old recipe still exists for clinics, I could send three of those.'],
      ['customer', 'yes please, three'],
      [
        'agent',
        "They're in the sack. I'll turn up in your inbox once you've got through the first bottle, nosy to know if your eyes are at peace.",
      ],
      ['customer', 'haha ok nosy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'followUp'],
  },
  {
    id: 'en-craft-158',
    messages: [
      ['customer', 'need a stamp on my customs form before the lorry leaves at 5'],
      ['agent', "I'm coming out to gate 3 with the stamp at 4.30."],
      ['customer', 'stamped thx'],
      ['agent', "What else may I stamp while I'm out here?"],
      ['customer', 'ask me in five, checking the pallets'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-craft-159',
    messages: [
      ['customer', 'The plumber came last Friday at ten, fixed the tap and drove off.'],
      ['agent', 'Great. I can hear water running in the background though?'],
      ['customer', "That's my daughter in the bath."],
      ['agent', 'Ah! Okay. You must be Mrs Hall then?'],
      ['customer', 'Yes.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-160',
    messages: [
      ['customer', 'we all got food poisoning, no idea, 3 of 5 after your sushi lunch'],
      ['note', '3 of 5 ill after Tue lunch set B, retain samples, call supplier'],
      [
        'agent',
        'Good evening Mr Sato. I am taking set B off the menu this minute. Would you and your colleagues consent to a doctor seeing all three, billed to us?',
      ],
      ['customer', 'We would.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'note'],
  },
  {
    id: 'en-craft-161',
    messages: [
      ['customer', 'Just calling to say the bench by the river is fixed'],
      ['agent', "oh that's good to hear"],
      [
        'customer',
        "it's more than good. my husband proposed to me on that bench and now he can sit on it again, you've made two old people very happy, tell the carpenter he's an artist",
      ],
      ['agent', "i'll carry that to him word for word"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'advocate'],
  },
  {
    id: 'en-craft-162',
    messages: [
      ['customer', '7 packages of printer paper, we ordered 70. exam week.'],
      ['agent', 'A zero went missing in exam week: 70 wanted, 7 there. That so?'],
      ['customer', 'yes'],
      [
        'agent',
        'we dropped that zero, and of all weeks in exam week, for which I apologise. A temp typed the order off the phone. I load the other 63 in my own car at 3 pm',
      ],
      ['customer', "they're here"],
      ['agent', 'All 70 stacked where you need them?'],
      ['customer', '70, I counted'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts'],
  },
]
