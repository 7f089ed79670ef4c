import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-232',
    messages: [
      ['customer', 'My name is Ola Brandt, I ordered a bassoon reed on 3 May and got an oboe reed'],
      ['agent', 'Good day, what did you order, please?'],
      ['customer', 'I wrote that. A bassoon reed.'],
      ['agent', 'I understand. And what did you get instead?'],
      ['customer', 'An oboe reed, as I wrote.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'en-craft-233',
    messages: [
      ['customer', 'the sign language interpreter left after an hour, the meeting took two'],
      [
        'agent',
        'I understand, thank you for your patience. We regret the hour you were left without her. For next Tuesday two interpreters are booked, Ana until 10 and Rui from 10.',
      ],
      ['customer', 'good'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'apologise', 'facts'],
  },
  {
    id: 'en-craft-234',
    messages: [
      ['customer', 'can you find out if the boat sails tomorrow, the sea looks bad'],
      ['agent', "I'll ring the harbour master at three and put what he says on the board by the pier."],
      ['customer', "I'll look at the board"],
      ['agent', 'You reach this desk until six, in case.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-craft-235',
    messages: [
      ['note', '[auto] priority raised by workflow 12'],
      ['customer', "hello, anybody there, my garage won't open"],
      ['agent', 'Hello! Is the little light on the remote on?'],
      ['customer', 'no'],
      ['agent', "Then it's the coin cell in there, CR2032. Swap it, okay?"],
      ['agent', 'Any supermarket has them.'],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-craft-236',
    messages: [
      ['customer', 'Would you print my boarding pass?'],
      ['agent', 'At gate 2, sure. I can also send it to your watch. Which is handier?'],
      ['customer', 'watch'],
      ['agent', 'Sent. Has it buzzed?'],
      ['agent', "Your gate's changed to 5 by the way."],
      ['customer', 'buzzed, thx'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-craft-237',
    messages: [
      ['customer', 'you said it will be a different engineer this time'],
      ['agent', 'Would Thursday be any use to you?'],
      ['agent', 'Ah sorry, wrong window, that was for someone else.'],
      ['customer', 'no problem'],
      ['agent', "Let me see who's down for you. Mr Quist."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-238',
    messages: [
      [
        'customer',
        "hi again, since the new hip brace from you I've walked to the lake every morning. first time in 4 years",
      ],
      ['agent', 'To the lake! After four years of looking at it from the window, what a joy that must be.'],
      [
        'customer',
        'I cry every morning like a fool. I bless the day I found you and I tell it to everyone in the waiting room',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'advocate'],
  },
  {
    id: 'en-craft-239',
    messages: [
      ['customer', "we lost a ring in room 8, my nan's"],
      ['note', 'gold ring, blue stone, room 8, guest checked out 11 am'],
      [
        'agent',
        "I'm going up to take the bed apart, and the instant I find so much as a blue spark I'm on the phone to you.",
      ],
      ['customer', 'please please'],
      ['agent', 'Got it. It was in the pillowcase, posted to you insured.'],
      [
        'customer',
        "I can't thank you enough, I'm sitting on the motorway crying, you are our hero of the year",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague', 'note', 'advocate'],
  },
  {
    id: 'en-craft-240',
    messages: [
      ['customer', "The PDF of my diploma says BSC, not MSC, that's a problem for the HR of my new job"],
      ['agent', 'I see. When was it issued, before or after the ceremony?'],
      ['customer', 'Before.'],
      [
        'agent',
        'Before the ceremony all files carry the first degree, there lies the reason. The one in the portal since June has MSC on it.',
      ],
      ['customer', 'let me open the portal'],
      ['agent', "Would that be all for the new job, or is there some other paper they're after?"],
      ['customer', "They'll tell me."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-craft-241',
    messages: [
      ['customer', 'the vending app took my money because the wifi dropped, I saw it drop'],
      ['agent', 'Thanks, could you read me the code under the barcode?'],
      ['customer', 'VX 9 9 0'],
      ['agent', 'V X double nine zero?'],
      ['customer', 'yes'],
      ['agent', 'And the date, so I have it right, the 12th?'],
      ['customer', '12th'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-242',
    messages: [
      [
        'customer',
        "We're a choir of 40 in a coach with no heating in the Alps, elderly people, there's frost on the inside of the windows",
      ],
      [
        'agent',
        "That's grim and I'd be livid in your seat. A fuse under the step has most likely gone, they do that below minus ten. I've a mechanic at the next services, Kundl, and I'm calling you every fifteen minutes until you're there.",
      ],
      ['customer', "we're at Kundl, man's here with a torch"],
      ['agent', 'Good man. Feeling any warmth round your ankles yet?'],
      ['customer', "We are! They've started to sing."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-243',
    messages: [
      ['customer', 'The course says "beginners" and everyone there speaks fluent Danish'],
      ['agent', "Beginners is a relative term. Most people who struggle simply haven't done their homework."],
      ['customer', 'It was the first lesson.'],
      ['agent', 'Exactly.'],
      ['customer', "I don't follow"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-244',
    messages: [
      ['customer', "Could you stop the bells at 6 am? I'm on nights at the hospital."],
      [
        'agent',
        'The bells belong to the parish, the town hall has nothing to say in it. The parish office opens Thursday.',
      ],
      ['customer', "And you couldn't mention it to them?"],
      ['agent', "A town clerk isn't permitted to lobby a church, so no."],
      ['customer', 'Good night then.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-245',
    messages: [
      ['customer', 'Your allergy drops made my tongue swell'],
      [
        'agent',
        'I owe you an apology for what the drops did to you. The pharmacy filled the stronger of the two strengths, it was a mix-up between bottles. Stop them, the mild ones are at the counter.',
      ],
      ['customer', "ok, swelling's gone"],
      [
        'agent',
        "I'm glad. Some days into the mild ones I'd like to hear your voice, so I'll dial you, and you tell me how the tongue is taking it.",
      ],
      ['customer', "thank you doctor's secretary :)"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'followUp'],
  },
]
