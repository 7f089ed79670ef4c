import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-027',
    messages: [
      ['customer', 'Booking page logged me out and my hotel is gone from the list'],
      ['agent', 'I merged your two accounts. Log in again and look at "Trips".'],
      ['agent', 'Would you say your list is complete again?'],
      ['customer', 'Could be. There used to be so many in there, hard to say.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-028',
    messages: [
      ['customer', 'The fridge screams every ten minutes.'],
      [
        'agent',
        'That is the door alarm: it trips because the hinge sits a notch low. Lift the door and tighten the lower screw half a turn.',
      ],
      ['customer', 'right, tightened'],
      ['agent', 'Peace and quiet in the kitchen now?'],
      ['customer', "Blessed silence! You're a genius, I'll tell the whole street."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'advocate'],
  },
  {
    id: 'en-ending-a-029',
    messages: [
      ['customer', 'thanks for the code, it worked in the shop'],
      ['agent', 'Glad it did. Nothing outstanding, then?'],
      ['customer', "Well, the points for that purchase haven't turned up."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-030',
    messages: [
      ['customer', 'yes hello id like to know if i can take a pram on the coach'],
      ['agent', 'you can it goes in the hold free of charge'],
      ['customer', 'good good'],
      ['agent', 'was there anything more at all'],
      ['customer', 'uh maybe let me ask my wife she was saying something this morning'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-031',
    messages: [
      ['customer', 'cant print'],
      ['agent', 'I restarted the queue on our side.'],
      ['agent', 'Did your page come out?'],
      ['agent', 'Sorry, wrong window, ignore the link above if you saw one.'],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-032',
    messages: [
      ['customer', "The sofa's leg broke in week two."],
      ['agent', 'I can send you a new leg or knock 40 off. Which of the two would make you happy?'],
      ['customer', 'The leg, please.'],
      ['agent', 'On its way to you, then. Hope that settles it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-ending-a-033',
    messages: [
      ['customer', 'My account was locked this morning.'],
      ['agent', "It's open again; the lock came from our side."],
      ['agent', 'Are you in? And does anything in there look odd to you?'],
      ['customer', "I'm in, but all my saved carts have vanished."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-034',
    messages: [
      ['customer', 'The heater I ordered was due yesterday.'],
      ['agent', "It's on the van and you'll have it by six this evening."],
      ['agent', 'Is that an answer you can live with?'],
      ['customer', 'Honestly? No. I need a heater in the morning, not at six.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'en-ending-a-035',
    messages: [
      ['customer', "I can't find my invoice for March"],
      ['agent', "It's in your inbox since a second ago, resent from us."],
      ['agent', "Did it land? Any other month you're lacking?"],
      ['customer', 'Landed. Got the rest.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-036',
    messages: [
      ['customer', 'Hi there'],
      ['agent', 'Hi, welcome to Brightline. Is everything okay with your line today?'],
      ['customer', 'No, the upload is dreadful.'],
      ['agent', 'Is it on wifi or on the cable?'],
      ['customer', 'cable'],
      ['agent', 'Please unplug the modem for a minute and put it back.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-037',
    messages: [
      ['customer', 'Thank you, the refund came.'],
      ['agent', 'Very good. Any loose ends on your side, Mrs Tully?'],
      ['customer', 'None whatsoever. Good day to you.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-038',
    messages: [
      ['customer', 'The scanner feeds two sheets at a time.'],
      ['agent', 'Lower the paper guide by one click and feed three pages for me.'],
      ['customer', 'Fed them.'],
      ['agent', 'How many came through in one go?'],
      ['customer', 'One each time.'],
      ['agent', "So that's the double feed cured?"],
      ['customer', 'With three sheets, sure. With my usual eighty, who can say.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['ask'],
  },
  {
    id: 'en-ending-a-039',
    messages: [
      ['customer', "My parcel shows as delivered, but it isn't here."],
      ['bot', 'Did that help you? Please answer yes or no.'],
      ['customer', 'no'],
      ['agent', 'Hello, this is Marek. Could it be with a neighbour?'],
      ['customer', 'I asked them, no.'],
      ['agent', 'A new one goes out today then, free of charge.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
]
