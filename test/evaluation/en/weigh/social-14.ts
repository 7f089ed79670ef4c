import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-171',
    messages: [
      ['customer', '@BrightlineNet engineer no show. took the day off'],
      ['agent', 'Hello, thanks for your message. Our field team will text you a new slot by 6pm.'],
      ['customer', 'unpaid day off btw'],
      ['agent', 'Noted, thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-social-172',
    messages: [
      ['customer', 'Hi, my statement has two entries for insurance I never took out'],
      ['agent', 'Hello Fergus, I understand. When did you first see them?'],
      ['customer', 'january i think'],
      ['agent', "Thanks. I'll have both reversed today."],
      ['customer', 'and the ones from january'],
      ['agent', 'Those too.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts'],
  },
  {
    id: 'en-social-173',
    messages: [
      ['customer', '@SnapleafApp stickers dont load'],
      ['agent', '@coco_mel Hi Coco! Are you on mobile data?'],
      ['customer', 'wifi'],
      ['agent', '@coco_mel Try Settings > Storage > Reset stickers. Any change?'],
      ['customer', 'none whatsoever'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-174',
    messages: [
      ['customer', 'the frame arrived scratched'],
      ['agent', "Hi Lark! Let's see what can be done. We could send you a touch-up pen, or take 15% off."],
      ['customer', 'touch up pen pls'],
      ['agent', 'Popped in the post.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-social-175',
    messages: [
      ['customer', 'Wedding cake shop @ButterAndBloom. You dropped my cake. In front of guests.'],
      [
        'agent',
        "Dear Ottilie, we're heartbroken for you, and so sorry for what happened with the cake. What did the guests get to eat in the end?",
      ],
      ['customer', 'supermarket gateau. 4 of them'],
      ['agent', 'Oh Ottilie. The whole price has been refunded, and the gateaux too.'],
      ['customer', 'ok. thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-176',
    messages: [
      ['customer', 'is parking free at the stadium @MeridianTickets'],
      ['agent', 'Hi, parking is £12 in lots A to C and free after 9pm. ^Vik'],
      ['customer', 'gig ends at 10 so...'],
      ['agent', "You'd pay as you arrive, I'm afraid. ^Vik"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-177',
    messages: [
      ['customer', '@MeridianTickets can u change the name on my ticket'],
      ['agent', "We aren't permitted to change names for this event, sorry. ^Vik"],
      ['customer', 'even if i spelt it wrong?'],
      ['agent', 'A misspelling is fine at the door. ^Vik'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-178',
    messages: [
      ['customer', 'Forum: [SOLVED?] Keyboard shortcut for "next tab" gone'],
      [
        'agent',
        '[Staff] Hi! I see, thanks for checking the menu already. Is the cursor in the text when you press it?',
      ],
      ['customer', 'Yes'],
      ['agent', "[Staff] Then it's Ctrl+Alt+N since version 9. Is there any other shortcut you are missing?"],
      ['customer', 'No that was the only one'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-179',
    messages: [
      ['customer', '@TumblewoodHome assembled the desk, the manual is in Danish'],
      ['agent', 'Sorry about the manual! The manufacturer is the one to ask for an English one. Jo'],
      ['customer', 'the one to ask is my danish cousin then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not'],
  },
  {
    id: 'en-social-180',
    messages: [
      ['customer', 'hi my sons console says hes offline. hes 9 and crying'],
      [
        'agent',
        'Hi Perpetua, poor thing! A crying nine-year-old is no joke. What does the console tell you under Network?',
      ],
      ['customer', 'NAT type failed'],
      [
        'agent',
        'Thanks. Switch the console off at the plug, count to 30, and the router too. Then start the router first.',
      ],
      ['customer', 'doing'],
      ['agent', 'Take your time.'],
      ['customer', 'on again'],
      ['agent', 'Is he online?'],
      ['customer', 'he is. shouting at his friends already'],
      ['agent', 'As it should be!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-181',
    messages: [
      ['customer', 'any chance of a size 15 shoe, asking since 2019 @PinegroveOutdoor'],
      ['agent', "I've asked the buyers. The minute I hear back I'll let you know here. Tam"],
      ['customer', 'holding my breath'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'en-social-182',
    messages: [
      ['customer', 'double charged for the congestion permit'],
      [
        'agent',
        'Good afternoon. We apologise for the double charge. A server restart during your payment triggered it twice. One has been refunded. Can you see it on your card?',
      ],
      ['customer', "I'd need my wife's login for that"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-183',
    messages: [
      ['customer', '@SunjetHolidays room was not what we booked'],
      [
        'agent',
        'Hello Mr Baptiste. Photos on the site are examples, as stated. For room questions you must address the hotel, not us.',
      ],
      ['customer', 'we paid you'],
      ['agent', 'The hotel is responsible for the allocation.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
]
