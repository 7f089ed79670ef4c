import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-161',
    messages: [
      ['customer', '@Pizzaio can u add olives'],
      ['agent', '@kim Added! What else can we do for you? ^M'],
      ['customer', '@Pizzaio extra napkins pls'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-162',
    messages: [
      ['customer', 'Dear Sir or Madam, my certificate of insurance names the wrong vehicle.'],
      [
        'agent',
        'Dear Mrs Quist, please accept our apologies for the incorrect vehicle. A revised certificate is enclosed. Kindly let us know, does it now reflect the right registration?',
      ],
      ['customer', 'Dear Mr Boyd, it does indeed. Many thanks.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-163',
    messages: [
      ['customer', 'How do I add a second user?'],
      ['agent', 'Under Team, press Invite.'],
      ['customer', 'Oh, easy.'],
      ['agent', "It is! Is there something else you're stuck on?"],
      ['customer', "No, I'm golden."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-164',
    messages: [
      ['customer', 'How do I add a second user?'],
      ['agent', "Under Team, press Invite. Is there any other feature you'd like a hand with?"],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-165',
    messages: [
      ['customer', 'speaker pairs with my neighbours phone'],
      ['agent', "I've unlinked all devices. Does it pair with yours now?"],
      ['agent', "As I haven't heard back, I'm closing this chat."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-166',
    messages: [
      ['customer', 'the map shows my cafe in the wrong street'],
      ['agent', 'I moved the pin. Looks right to you? Otherwise all good?'],
      ['customer', 'looks right, all good otherwise'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-167',
    messages: [
      ['customer', 'the drain smells'],
      ['agent', 'We flushed it today. Is the smell gone?'],
      ['customer', 'hard to tell with my cold'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-168',
    messages: [
      ['customer', 'ur scooter charged me for 3 hours, i rode 4 mins. thieves'],
      ['agent', "We've refunded all but the 4 minutes. Has the refund reached your card?"],
      ['customer', 'no and my card is now maxed out because of you idiots'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-169',
    messages: [
      ['customer', 'my bike light goes off by itself'],
      ['agent', 'Does it happen on every ride or just on bumpy roads?'],
      ['customer', 'bumpy'],
      ['agent', "Tighten the clip at the back, that's all it needs."],
      ['customer', 'ok thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-170',
    messages: [
      ['customer', 'can i get a copy of my contract'],
      ['agent', 'Sure, would you like it by post or by e-mail?'],
      ['customer', 'e-mail'],
      ['agent', "It's in your inbox now. Have a great weekend!"],
      ['customer', 'u too'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'en-closers-171',
    messages: [
      ['customer', 'can i get a copy of my contract'],
      ['agent', 'Sure, here it is, attached. Do you need it in any other language?'],
      ['customer', 'no english is fine'],
      ['agent', 'Okay. So is that everything for today?'],
      ['customer', 'yes'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-172',
    messages: [
      ['customer', "my standing desk won't go up"],
      ['agent', 'Hold the down arrow for ten seconds until it beeps.'],
      ['customer', 'beeped'],
      ['agent', 'Now try the up arrow. Is it rising?'],
      ['customer', 'up she goes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-173',
    messages: [
      ['customer', "sprinkler won't stop"],
      ['agent', "I've sent a stop command. It should be off by now, is it?"],
      ['customer', "still spraying my neighbour's cat"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-174',
    messages: [
      ['customer', 'payout is pending since monday'],
      ['agent', "I'll nudge the bank. Done. Could you look whether the status has changed to paid?"],
      ['customer', 'will do after lunch'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-175',
    messages: [
      ['customer', 'can i change the name on the ticket'],
      ['agent', "Names are fixed, but we could cancel it and rebook at today's price."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-closers-176',
    messages: [
      ['customer', "I've been up all night because of the alarm"],
      [
        'agent',
        "A night without sleep is exhausting, I really feel for you. I'll switch the siren off remotely.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-177',
    messages: [
      ['customer', 'the pool heater is off'],
      ['agent', "I'll have a technician there by noon. Was that the only thing?"],
      ['customer', 'it was the towels too'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-closers-178',
    messages: [
      ['customer', "can't print double sided"],
      ['agent', 'Open Printer settings, tick Duplex and save.'],
      ['customer', 'saved'],
      ['agent', 'Does the next page come out on the back?'],
      ['customer', 'yup double sided'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-179',
    messages: [
      ['customer', 'the shower tray is leaking at the corner'],
      ['agent', 'I resealed the joint this afternoon while you were out. Is the floor staying dry?'],
      ['customer', 'bone dry'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-180',
    messages: [
      ['customer', 'coffee machine says descale all the time'],
      ['agent', 'Run the descaling programme twice, then pull the plug for a minute.'],
      ['customer', 'done both'],
      ['agent', 'And has the message finally given up?'],
      ['customer', "sadly no, it's right back"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
