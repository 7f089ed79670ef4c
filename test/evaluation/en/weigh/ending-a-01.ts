import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-001',
    messages: [
      ['customer', 'my mobile data died after the sim swap'],
      ['agent', "I've pushed the settings to the new card again. Toggle flight mode once, please."],
      ['customer', 'ok did that'],
      ['agent', 'And, are you surfing again?'],
      ['customer', 'loading a video as we speak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-002',
    messages: [
      ['customer', 'The invoice export spits out an empty sheet.'],
      [
        'agent',
        'The page still had last year in its filter because the year rolled over on you. Pick 2026 and press export again.',
      ],
      ['customer', 'pressed'],
      ['agent', 'rows in there now, yes?'],
      ['customer', 'Only the header row, same as before.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-003',
    messages: [
      ['customer', 'hi yeah the dishwasher you sent uh it stops halfway through the wash'],
      ['agent', 'right i see and what does the panel read when it stops'],
      ['customer', 'e four i think'],
      ['agent', 'okay twist out the basket in the bottom rinse it and push it back down'],
      ['customer', 'done its running'],
      ['agent', 'lovely so would you say thats put it right'],
      ['customer', 'couldnt tell you till its got past the rinse'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-ending-a-004',
    messages: [
      ['customer', 'The kettle I bought from you leaks.'],
      ['agent', 'Before I choose a remedy: is it leaking at this moment?'],
      ['customer', 'Yes, onto the counter.'],
      ['agent', 'And is there anything else wrong with it?'],
      ['customer', 'No, just the leak.'],
      ['agent', "Then I'll post you a new one tomorrow morning. Keep or bin the old one."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-ending-a-005',
    messages: [
      ['customer', "Could you tell me how many bags my fare includes? It's the Lisbon flight."],
      ['agent', 'One cabin bag and one 23 kg case each way.'],
      ['customer', 'Good to know.'],
      ['agent', 'Was there some other part of the trip you were unsure about?'],
      ['customer', "Not a thing, I'm packed and ready."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-006',
    messages: [
      ['customer', 'Please cancel the second router on my account, I never asked for it.'],
      ['agent', 'Cancelled, and the 4.99 a month has come off.'],
      ['agent', 'What else have you got for me?'],
      ['customer', 'The first router. It drops every evening around eight.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-007',
    messages: [
      ['customer', 'How do I mute a channel in your app for just one night?'],
      ['agent', 'Hold the channel name, choose Mute, then "until tomorrow".'],
      ['agent', 'Is any bit of that still foggy?'],
      ['customer', "My daughter's got the phone at the moment, I'd have to see later"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-008',
    messages: [
      ['customer', "The seat map won't let me pick anything"],
      [
        'agent',
        'I reopened the selection for your booking. Could you grab your seats now, and was that the only snag?',
      ],
      ['customer', 'yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-009',
    messages: [
      ['customer', 'I want to bring back a jacket without a receipt.'],
      [
        'agent',
        'The card you paid with is enough for a refund at any till. Shall I book you a slot at the returns desk, so that you skip the queue?',
      ],
      ['customer', 'Please do, Saturday is best.'],
      ['agent', "You're in the book. See you at the desk."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-ending-a-010',
    messages: [
      ['customer', "The oven clock blinks and I can't cook"],
      [
        'agent',
        'First hold the plus and minus keys together for three seconds. Do you see the colon flashing?',
      ],
      ['customer', 'Yes it flashes'],
      ['agent', 'Good, now set the hour with plus. Got that far?'],
      ['customer', 'Yes'],
      ['agent', 'Then press the knob once and it will heat again.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-011',
    messages: [
      ['customer', 'I was charged twice for the same roaming pass!'],
      ['agent', 'Sorry about that double charge. The second 12.00 is back on your card as of this minute.'],
      ['agent', "Can I take it you're content with how that came out?"],
      ['customer', 'You can.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-ending-a-012',
    messages: [
      ['customer', 'Our print plugin crashes Word at start.'],
      [
        'agent',
        'Thanks for the log. Please install build 4.2.1 from the link below and start Word normally.',
      ],
      ['customer', "I've installed it."],
      ['agent', 'Does Word come up without the crash these days?'],
      ['customer', 'It comes up, then dies the second I open a document. So, no.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-013',
    messages: [
      ['customer', 'The tracking says "label created" since Monday.'],
      ['agent', "I've had the depot scan it in; the parcel left at noon and the map shows it moving."],
      ['agent', 'You should be able to follow it as well. Does it move on your screen too?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
