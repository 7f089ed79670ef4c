import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-phone-307',
    messages: [
      [
        'agent',
        "thanks for holding ma'am unfortunately the technician has called out so we will need to reschedule",
      ],
      ['customer', 'i took the day off for this'],
      [
        'agent',
        "i understand it's frustrating to take the day off for nothing i can do tomorrow first thing or saturday",
      ],
      ['customer', 'tomorrow'],
      ['agent', 'tomorrow eight a m confirmed'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'facts'],
  },
  {
    id: 'en-phone-308',
    messages: [
      ['customer', "i'm calling to complain about the music you've had me on hold forty minutes"],
      ['agent', "i'm sorry for the wait and the music"],
      ['customer', 'anyway i want to change my plan'],
      ['agent', 'okay which plan did you have in mind'],
      ['customer', 'the ten gig one'],
      ['agent', "okay you'll have the ten gig from tomorrow"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-phone-309',
    messages: [
      ['agent', 'is this regarding the ticket you opened this morning'],
      ['customer', 'yes it is'],
      [
        'agent',
        "okay the engineer left a note saying it's the cable between the floors he'll be back with the part by three",
      ],
      ['customer', "great i'll tell the boss"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-phone-310',
    messages: [
      ['agent', "the system's telling me your account is locked sir i'll unlock it now"],
      ['customer', 'okay'],
      ['agent', 'is it letting you through'],
      ['customer', 'nope same thing'],
      ['agent', 'okay give me a second'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-phone-311',
    messages: [
      ['customer', 'can you waive the fee'],
      ['agent', "we don't do that sorry"],
      ['customer', 'why not'],
      ['agent', "it's the rules"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-phone-312',
    messages: [
      ['agent', "okay i've got your new card coming monday"],
      ['agent', 'what else have we got'],
      ['customer', 'my address is it still the old one'],
      ['agent', "no it's the new one"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-phone-313',
    messages: [
      ['agent', 'thank you for calling back mister ruiz so we got disconnected'],
      ['customer', 'yeah'],
      ['agent', "so where we were is the credit was approved and it's forty dollars"],
      ['customer', 'okay nice'],
      ['agent', 'so was there anything else or is that it'],
      ['customer', "that's it"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-phone-314',
    messages: [
      ['customer', 'how long do i have to wait for the smart meter'],
      ['agent', "it's around six weeks in your area at the moment"],
      ['customer', 'and do i have to be in'],
      ['agent', 'yeah they need to get to both meters'],
      ['customer', 'okay'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-phone-315',
    messages: [
      ['agent', "i've just sent you an email with the returns label"],
      ['agent', "would you mind having a look if it's reached you"],
      ['customer', "it's there"],
      ['agent', 'lovely bye'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-phone-316',
    messages: [
      [
        'agent',
        "we've tested the line and the fault's in your own wiring so you'd need an electrician for that",
      ],
      ['customer', "but it's your socket"],
      ['agent', "only up to the front plate after that it's yours"],
      ['customer', "so you won't help me"],
      ['agent', "it's not ours to fix i'm afraid"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-phone-317',
    messages: [
      ['customer', "i've got mice in the flat"],
      ['agent', 'okay since when have you had them'],
      ['customer', 'a couple of weeks'],
      [
        'agent',
        "right a couple of weeks that's not nice with food about pest control can come on tuesday is tuesday good",
      ],
      ['customer', "yes tuesday's good"],
      ['agent', "you're down for tuesday"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'agree', 'facts'],
  },
  {
    id: 'en-phone-318',
    messages: [
      [
        'agent',
        "miss lowell i understand your disappointment about the room and i will personally see that it's taken off the bill before you check out",
      ],
      ['customer', 'thank you'],
      ['agent', 'my pleasure enjoy your dinner'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'en-phone-319',
    messages: [
      ['customer', 'hi uh is this the number to report a lost card'],
      ['agent', 'yes it is go ahead'],
      ['customer', "it's lost i don't know where"],
      ['agent', 'okay when did you last use it'],
      ['customer', 'at the gas station last night'],
      ['agent', "i've canceled it and the new one will get there thursday"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'facts'],
  },
  {
    id: 'en-phone-320',
    messages: [
      [
        'agent',
        "your flight's been moved to nine fifteen because the inbound was late would you like me to let the hotel know",
      ],
      ['customer', "oh would you that'd be great"],
      ['agent', "i'll ring them now"],
      ['agent', "and is there anything else with the trip you're anxious about"],
      ['customer', 'no nothing'],
      ['agent', 'grand so'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree'],
  },
]
