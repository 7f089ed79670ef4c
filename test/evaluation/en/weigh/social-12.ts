import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-144',
    messages: [
      [
        'customer',
        'Guys. Ordered a gift for my nan\'s 90th. Arrived on time, yay. But with the receipt in the box and someone else\'s card that says "sorry about the divorce"',
      ],
      [
        'agent',
        "😳 Oh my days. So nan got the present on time but with the price and a divorce card on top. We'd be mortified too, and we're so sorry for the wrong card. -Ola",
      ],
      ['customer', 'she laughed so hard tbh'],
      [
        'agent',
        "Nan sounds brilliant! A bunch of flowers with the right card has been ordered to her address. Is there anything we've missed? -Ola",
      ],
      ['customer', 'find out who got HER card lol'],
      ['agent', 'On it 🕵️ -Ola'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-145',
    messages: [
      ['customer', '@NorthQuayRail why no first class on the 1730'],
      ['agent', '@r_devereux Hi, there is none on that train today. ^Ade'],
      ['customer', 'and my first class ticket?'],
      ['agent', "@r_devereux It's valid in standard. ^Ade"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-146',
    messages: [
      ['customer', '@NorthQuayRail following on from r_devereux, same here, paid £94'],
      ['agent', '@p_ashdown Hi, we can refund the difference if you upload the ticket at [link]. ^Ade'],
      ['customer', 'done'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'en-social-147',
    messages: [
      ['customer', 'hi team, our webhook is not firing since the deploy yesterday'],
      ['agent', 'Hi Anselm, thanks. Could you paste the endpoint?'],
      ['customer', 'https://[link]/hook'],
      ['agent', "Thanks. I'm re-registering it on our side."],
      ['agent', 'OK, re-registered. Do events reach you?'],
      ['customer', 'they do, 14 already'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-social-148',
    messages: [
      ['customer', 'Forum: Lost 3 weeks of work after crash. Is it gone?'],
      [
        'agent',
        '[Staff] Hi Oona, three weeks of work is a horrible thing to lose. What do you find in the folder Autosave?',
      ],
      ['customer', '6 files ending in .tmp'],
      ['agent', '[Staff] Good. Rename the newest to .proj and open it.'],
      ['customer', 'opening... it takes a while...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-149',
    messages: [
      ['customer', '@FreshBoxly box still not here, delivery was 8-12'],
      ['agent', '@hangry_hal Hi Hal, apologies for the late box! Your driver will be with you by 1.30. Lou'],
      ['customer', 'no lunch then'],
      ['agent', '@hangry_hal £5 has been added to your account for that. Lou'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-social-150',
    messages: [
      ['customer', 'messenger says account locked for suspicious activity?'],
      ['agent', 'Thank you for contacting us. What were you doing when it was locked?'],
      ['customer', 'just changed my photo'],
      ['agent', 'Thank you. You have been sent a link to verify. Were you able to verify?'],
      ['customer', 'link says expired'],
      ['agent', 'New link sent.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-151',
    messages: [
      ['customer', '@hello_tarnbank can u raise my overdraft before the weekend'],
      [
        'agent',
        "Hi Curtis, limits are not something we're able to change on here. You'd have to ask your branch. -Priti",
      ],
      ['customer', 'fine'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-social-152',
    messages: [
      ['customer', "Your van's lift is broken and the fridge is still in the van outside my house lol"],
      [
        'agent',
        "Hi Mr Oyelaran, we've seen the crew's message. They'd come back tomorrow at 9 with a working lift. Is that acceptable to you?",
      ],
      ['customer', 'do i have a choice'],
      ['agent', 'Saturday at 9 is the other slot.'],
      ['customer', 'tomorrow'],
      ['agent', 'Confirmed for tomorrow at 9.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'en-social-153',
    messages: [
      ['customer', '@ironpeakgym pool was freezing again'],
      [
        'agent',
        'Hi Lewis, the pool is kept at 27 as per regulations and other members seem to enjoy it. Any further questions? ^IPG',
      ],
      ['customer', '🥶'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-154',
    messages: [
      ['customer', '@BetaBrew subscription came with decaf. decaf!'],
      [
        'agent',
        '@morning_monster We apologise for the decaf! It happened because two bags have nearly the same label. The strong stuff has been sent out by express. ^Roz',
      ],
      ['customer', 'hurry. please. my team is in danger'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-155',
    messages: [
      ['customer', 'Will there be a Linux version?'],
      [
        'agent',
        "Hi Tuomas! We can't share roadmaps in public. When there is something to announce, we'll tell you here first. Paperbird Studio",
      ],
      ['customer', "So that's a maybe :)"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'en-social-156',
    messages: [
      ['customer', '@Loopstream charged for premium but im on basic'],
      [
        'agent',
        '@lenny_fish Hi Lenny, sorry for the mix-up. Your plan has been set to Premium. Do you have the premium features now? /KB',
      ],
      ['agent', '@lenny_fish (you may need to log out first) /KB'],
      ['customer', 'ok yep shows'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['apologise'],
  },
]
