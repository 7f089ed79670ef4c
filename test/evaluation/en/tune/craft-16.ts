import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-191',
    messages: [
      ['customer', 'no gas since 7 this morning whole street'],
      [
        'agent',
        "morning. a digger went through the main at the corner, that's the reason, crew's in the hole now. i'm going to text the street every hour on the hour, next one at ten",
      ],
      ['customer', 'ok thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-192',
    messages: [
      [
        'customer',
        'My wheelchair is in PIECES on the belt. PIECES!! This is a disgrace, an absolute disgrace.',
      ],
      [
        'agent',
        "Mr Abiodun, I'm at belt 4 with you in two minutes on foot. Shall a loan chair of your width come along?",
      ],
      ['customer', 'It had better'],
      ['agent', "Got one. By eight tonight you'll have my call about where it gets mended."],
      ['customer', 'ok'],
      ['agent', 'Until then, are you sitting well in the loan chair?'],
      ['customer', "it's better than mine was"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'en-craft-193',
    messages: [
      [
        'customer',
        "I pay you to water my plants while I'm away. I came back to a DESERT. They were my late wife's orchids, you useless lot.",
      ],
      [
        'agent',
        "Your wife's orchids, left dry under our watch. I feel wretched for you. Our lad had the keys of number 15 and watered a stranger's ferns. I'll take the orchids to a specialist and stand by her until they've been seen to.",
      ],
      ['customer', 'do that'],
      ['agent', "I'm back from her with all nine. Are they how you'd wish to see them?"],
      ['customer', 'two are dead, so no.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
    heated: true,
  },
  {
    id: 'en-craft-194',
    messages: [
      [
        'customer',
        "Got the letter with the correction, great service, five stars from me, you're all angels!",
      ],
      ['agent', 'How sweet of you. Is there one more letter we owe you?'],
      ['customer', "No, all's correct now"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-craft-195',
    messages: [
      ['customer', "i'm allergic to the wool in my daughter's costume"],
      ['agent', 'I can offer cotton, same green, ready for carnival.'],
      ['customer', "that is wonderful, I'm over the moon, I'll be telling every mum in the class"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'advocate'],
  },
  {
    id: 'en-craft-196',
    messages: [
      ['customer', 'thank you very much for the reply, even if it took a month'],
      [
        'agent',
        "You're welcome. What's on your screen there is the current list, I can see you're number 4.",
      ],
      ['customer', 'ok I wait then. thanks.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-197',
    messages: [
      ['customer', "I've no idea where my passport is, the embassy says you have it"],
      [
        'agent',
        'Our apologies that you were kept guessing about your own passport. It has been lying with the printer since the foil ran out, new foil is on the road. You will be informed at the given time.',
      ],
      ['customer', '"Given time"?'],
      ['agent', 'When it has been printed.'],
      ['customer', 'thx for nothing'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'inform.vague'],
  },
  {
    id: 'en-craft-198',
    messages: [
      ['customer', "If the heating is not on by tonight I'm calling the newspaper and my lawyer."],
      ['agent', "The newspaper won't fix a boiler. Boilers are leased, you'd phone the leasing firm."],
      ['customer', 'you let me the flat with it!'],
      ['agent', 'And you took it after viewing, warm as it was in July. That was your choice.'],
      ['customer', 'wow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-199',
    messages: [
      ['customer', 'The concert hall seat hums, seat 14, all through the second half'],
      ['agent', 'Mm. And the first half, how was that?'],
      ['customer', 'silent. only after the interval'],
      [
        'agent',
        'silent, then the interval, then a hum in seat 14, only there. Have I got hold of the right end of the stick?',
      ],
      ['customer', 'you have'],
      ['agent', 'we could put you two rows forward for the rest of the series'],
      ['customer', 'yes lovely'],
      ['agent', 'Done then. Is there anything else to be said about the hall?'],
      ['agent', 'Ah, I see the tickets printing already.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'canDo'],
  },
  {
    id: 'en-craft-200',
    messages: [
      ['customer', 'YOU LOST MY MEDALS I GAVE THEM TO YOU FOR CLEANING'],
      ['note', 'war medals, 3 pieces, logged in 2 May, not on shelf C, searching shelves A-F'],
      [
        'agent',
        "Colonel, I'm turning every shelf upside down with my own hands, and the minute something glints I ring.",
      ],
      ['customer', 'SEE THAT YOU DO'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague', 'note'],
    heated: true,
  },
  {
    id: 'en-craft-201',
    messages: [
      ['customer', 'The stage light you rented me has a spot in the middle, like a coin, photos are ruined'],
      ['agent', 'Aha, and what lens is in it, the frosted?'],
      ['customer', 'yes frosted'],
      [
        'agent',
        "Mea culpa for that coin: we packed the frosted one with the thumb print. From here it's either a wipe with alcohol or a new lens by bike. Your call?",
      ],
      ['customer', 'wipe'],
      ['agent', 'Wiped? Coin gone?'],
      ['customer', "show's started, can't look"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-craft-202',
    messages: [
      ['customer', "bus 9 doesn't stop at the school any more"],
      ['agent', 'The stop was taken out because the tree roots lifted the kerb.'],
      ['customer', 'and now?'],
      ['agent', "And now I don't know, sorry. That's beyond what they told us."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-203',
    messages: [
      ['customer', "my dog's chip reads as a cat"],
      [
        'agent',
        'Hello. The registry sets it to dog tonight after closing, and tomorrow at nine you get an SMS from us if it went in.',
      ],
      ['customer', 'nine ok'],
      ['agent', 'Nine. It went in. Does his vet see a dog at last?'],
      ['customer', "He's asleep, I mean the vet"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts', 'inform'],
  },
]
