import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-afterwards-01',
    messages: [
      [
        'note',
        'Dryer replaced under warranty after second failure, heating element. Customer has 5 kids and no other dryer.',
      ],
      ['customer', "second dryer that died on me and I've got 5 kids"],
      ['agent', "Two dryers dead in a row with five kids' washing to get dry, is that the size of it?"],
      ['customer', "that's the size of it"],
      ['agent', 'We can bring you a new one or refund it. Which would be your choice?'],
      ['customer', 'a new one'],
      [
        'agent',
        "The van comes on Friday. I'll text you at 8 that day with the hour, and four weeks after that I'll phone to see it's drying well.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree', 'facts', 'inform', 'followUp', 'note'],
  },
  {
    id: 'en-afterwards-02',
    messages: [
      [
        'customer',
        'The ramp you built lets me leave the house again. I cannot put into words what that means, thank you!',
      ],
      ['agent', "We are happy too. We'll drop by in a few months to see if the ramp is holding up."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-afterwards-03',
    messages: [
      ['note', 'Caller wanted only to praise technician Ilse for fixing boiler on Christmas Eve'],
      ['customer', 'Ilse is an angel. I told the whole choir to switch to you'],
      ['agent', "She'll blush when she hears it."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note', 'advocate'],
  },
  {
    id: 'en-afterwards-04',
    messages: [
      ['customer', 'working like new. You rescued my semester, thanks a thousand times!'],
      ['agent', "That's great. I'll ping you in three weeks to check it's still like new."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'en-afterwards-05',
    messages: [
      ['customer', 'is my cat flap on the way'],
      ['agent', "I'm ringing the supplier after lunch and will let you know by 3 what he says."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-afterwards-06',
    messages: [
      ['customer', 'any news on the water in the cellar?'],
      ['agent', "The pump runs. We shall write to you every evening at 7 until it's dry."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-afterwards-07',
    messages: [
      ['customer', 'strange letter from your debt people'],
      ['agent', 'What does it say, and from what date is it?'],
      ['customer', 'that I owe 9 euro from 2019'],
      ['agent', "I'm going to ask them. Before the week is out I will have called you with their answer."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-afterwards-08',
    messages: [
      ['customer', 'i still wait for the offer'],
      ['agent', "You'll get an update from me tomorrow morning, I'm waiting for one price."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-afterwards-09',
    messages: [
      ['customer', 'when is my turn at the clinic'],
      ['agent', "We'll notify you once a slot is free."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-afterwards-10',
    messages: [
      ['customer', 'the jeans are too long'],
      [
        'agent',
        'I can shorten them here for nothing. By how much would you like them shorter, and is tomorrow all right with you?',
      ],
      ['customer', '4 cm, tomorrow is all right'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-afterwards-11',
    messages: [
      ['customer', 'the wedding photos are too dark'],
      [
        'agent',
        'I apologise for the dark photos. The screen I edited on was set too bright. I could brighten them all by one step. Do we have a deal?',
      ],
      ['customer', 'deal'],
      ['agent', "I'll do it this evening."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-afterwards-12',
    messages: [
      [
        'customer',
        'since the new door came the old key doesnt fit and the spare neither and the bell is dead',
      ],
      [
        'agent',
        'Let me play that back to you: neither key fits the new door, and on top of that the bell is dead. Did I miss a thing?',
      ],
      ['customer', 'u didnt'],
      ['agent', 'The man with the right keys is on his way.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-afterwards-13',
    messages: [
      ['customer', 'my mum (91) was left in the ambulance chair for 2 hours in a cold corridor'],
      [
        'agent',
        'Two hours in the cold at 91, that makes my stomach turn. When was she left there, and who was with her?',
      ],
      ['customer', 'tuesday from 3, nobody'],
      ['agent', 'So from three until five on Tuesday she sat alone in that corridor. Do I have that right?'],
      ['customer', 'yes'],
      ['agent', "The matron has been told and she'd like to say sorry to your mum in person."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-afterwards-14',
    messages: [
      ['note', 'Cust. has paid twice (cash + card) on 14th, till roll confirms; refund card'],
      ['customer', 'paid twice on the 14th'],
      ['agent', "We've seen it. Your card was refunded."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-afterwards-15',
    messages: [
      ['note', 'Suspect fibre cut at cabinet 22, five neighbours down as well, raise to network'],
      ['customer', 'whole street has no net'],
      ['agent', 'Cabinet 22 is being fixed.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'en-afterwards-16',
    messages: [
      ['note', 'Wants to thank Joe. Bring up at team meeting.'],
      ['customer', 'Joe stayed on the phone till midnight with me. What a guy, what a company! So thankful'],
      ['agent', "He'll be told."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note', 'advocate'],
  },
  {
    id: 'en-afterwards-17',
    messages: [
      ['note', 'driver left gate open, two sheep on the road, farmer furious but ok now. warn driver'],
      ['customer', 'your driver left my gate open'],
      ['agent', 'The driver has been spoken to.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
]
