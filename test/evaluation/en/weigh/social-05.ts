import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-053',
    messages: [
      ['customer', 'hi is the summer sale also online or just in shops'],
      ['agent', "Hiya! It's online too, from Friday 8am 🛍️ Anything else you'd like to know? -Ola"],
      ['agent', 'Oh and members get in at 7 😉 -Ola'],
      ['customer', '👀👀'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-054',
    messages: [
      ['customer', '@ArdentAir 5 hours on the tarmac with a toddler and no info. five.'],
      [
        'agent',
        "@dadof2_ken Hi Ken, I can't imagine how tough that must be with a little one. Let us check with operations. ^PK",
      ],
      ['customer', "he's asleep at last. please no announcements 😅"],
      [
        'agent',
        '@dadof2_ken 😊 Understood. The new slot is 22:10 and the captain will update the cabin at 21:45. ^PK',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts', 'inform'],
  },
  {
    id: 'en-social-055',
    messages: [
      ['customer', '@Loopstream subtitles 3 seconds late on everything'],
      ['agent', '@ulla_sub Hi Ulla! Is it the same on your phone? ^NR'],
      ['customer', 'no only tv'],
      [
        'agent',
        '@ulla_sub Thank you. Please hold Back for 5 seconds > Reset playback, then start a title from the beginning. Are they in sync now? ^NR',
      ],
      ['customer', '2 secs late now. progress i guess. still unwatchable'],
      ['agent', '@ulla_sub Thanks Ulla. Please DM your TV model and software version: [link] ^NR'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-056',
    messages: [
      ['customer', '@MeridianTickets transfer to my mate says pending since Tuesday'],
      [
        'agent',
        '@lottie_w Hi Lottie, where is it that you see "pending": in your app or in your friend\'s? ^Vik',
      ],
      ['customer', 'mine. he has nothing'],
      [
        'agent',
        '@lottie_w OK thanks. Please cancel the transfer and send it again to the exact e-mail he signed up with. ^Vik',
      ],
      ['customer', 'it wont cancel'],
      ['agent', '@lottie_w Could you DM the order number? ^Vik'],
      ['customer', 'sent'],
      ['agent', "@lottie_w Thank you for your patience, it's been released. You may now send it again. ^Vik"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-057',
    messages: [
      ['customer', '★☆☆☆☆ Paid for premium, still ads. not ok'],
      [
        'agent',
        'Hi Dov, apologies for the trouble with the ads. Please tap Profile > Restore purchases while connected to the same store account. Did that remove them? Zenpuzzle Support',
      ],
      ['customer', '★★★★★ ads gone, thx'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-058',
    messages: [
      ['customer', '@FreshBoxly can I get oat milk instead of cow in the breakfast box?'],
      ['agent', "@vegan_veera Hi Veera, we can't swap single items in that box right now. Lou"],
      ['customer', 'aw, any way round it?'],
      ['agent', '@vegan_veera The Plant box at the same price comes with oat milk. Lou'],
      ['customer', 'good to know'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-059',
    messages: [
      [
        'customer',
        '@KestrelParcels yr driver just chucked my parcel over a 6ft fence. its glass. doorbell cam: [link]',
      ],
      [
        'agent',
        "@suze_ceramics Goodness. That isn't how we treat parcels, and I apologise for how it was thrown. I'm forwarding the clip to the depot manager. Please DM the number on the label. ^MT",
      ],
      ['customer', 'JK0088172'],
      ['agent', '@suze_ceramics Thanks. The claim form has been opened for you here: [link] ^MT'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'en-social-060',
    messages: [
      ['customer', '@hello_tarnbank is there a fee for using my card in switzerland'],
      [
        'agent',
        "Hi Beat, no fee from us. The rate is the card scheme's. Was there anything else you wanted to ask? -Priti",
      ],
      ['customer', 'yes, cash machines?'],
      ['agent', "The first three withdrawals a month are free, after that it's 2%. -Priti"],
      ['customer', '👌'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-061',
    messages: [
      ['customer', '@Fernway_Mobile when do you get 5G in Thurso'],
      [
        'agent',
        "@kirsty_north Hi Kirsty, we don't have a date for Thurso at the moment. You can check coverage here: [link] ^LL",
      ],
      ['customer', 'been "no date at the moment" for 3 years mate'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-062',
    messages: [
      ['customer', '@VoltraGames servers down again?'],
      [
        'agent',
        "@deep_six_dan Hey Dan, we're aware of login issues in all regions. The team's on it and we'll keep you posted on @VoltraStatus. ^Moss",
      ],
      ['customer', 'ok gonna touch grass'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-063',
    messages: [
      ['customer', 'Forum: Is there a way to bulk edit due dates? I have around 600 tasks'],
      [
        'agent',
        "[Staff] Hi @Yevgenia. Not in the interface yet. I'll write you a small script by Thursday which shifts all dates by a number of days. Is that OK with you?",
      ],
      ['customer', 'More than OK!'],
      ['agent', '[Staff] Here you go: [link]. Run it on a copy first please.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'en-social-064',
    messages: [
      [
        'customer',
        'Subject: invoice doubled\n\nHello,\nwe were invoiced two times for May. Pls check.\nB. Okafor, Accounts',
      ],
      [
        'agent',
        'Dear B. Okafor,\nThank you for reaching out to Gridnote Billing. Which of the two amounts did you expect, and what does the second one say under Reference?\nSincerely,\nOleg',
      ],
      ['customer', 'expected 240. reference of the second is "seat upgrade"'],
      [
        'agent',
        'Dear B. Okafor,\nThank you for the clarification. The seat upgrade was ordered by your colleague L. Hsu on 3 May, see the attached order. Does this answer your question?\nSincerely,\nOleg',
      ],
      ['customer', 'Will ask Ms. Hsu.\n\n> Does this answer your question?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-065',
    messages: [
      ['customer', '@BetaBrew ordered the blue. got the orange. it is very orange'],
      [
        'agent',
        '@ezrap 😂 We do apologise for the wrong colour! We can either send out the blue, or knock 20% off if you fancy keeping the orange. ^C',
      ],
      ['customer', 'you know what, ill keep it'],
      ['agent', "@ezrap It's a look! Refund's gone through just now. ^C"],
      ['customer', '🍊'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo'],
  },
]
