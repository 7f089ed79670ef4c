import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-224',
    messages: [
      [
        'customer',
        'Subject: cannot submit my thesis\n\nThe upload page says "file too large". It\'s 18 MB, limit is 20. Deadline is midnight.\nLucía',
      ],
      [
        'agent',
        "Dear Lucía,\nThat's a nerve-racking time for an upload to fail. What is the exact file name you use?\nIT Service Desk, Femke",
      ],
      ['customer', 'thesis final FINAL v3 (2) ñ.pdf'],
      [
        'agent',
        'Dear Lucía,\nThank you. Please rename it to thesis.pdf and upload again. Has it been accepted?\nFemke',
      ],
      ['customer', 'accepted 23:12. muchas gracias'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-225',
    messages: [
      ['customer', 'Forum: Your release notes are unreadable'],
      ['agent', "[Staff] Fair. I'd be annoyed too."],
      ['customer', 'well thanks for being honest'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-social-226',
    messages: [
      ['customer', '@NorthQuayRail signal failure again? been sat outside Redmoor 40 min'],
      [
        'agent',
        'Hi Osric, we can see your train. The conductor will make an announcement at 18:20 with an estimate. ^Ade',
      ],
      ['customer', 'he just did. "no estimate"'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-social-227',
    messages: [
      ['customer', 'refund for the concert, it rained the entire time'],
      [
        'agent',
        "Hi, we're unable to refund for weather. It's an open-air show, so rain was to be expected. ^Vik",
      ],
      ['customer', 'the roof was advertised'],
      ['agent', 'A partial roof was advertised. Please read the listing. ^Vik'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-social-228',
    messages: [
      ['customer', 'scanner says "no network" in the warehouse, rest of wifi ok. site 14'],
      ['agent', 'Hello site 14, could you tell me the serial on the back?'],
      ['customer', 'SC-20-441'],
      ['agent', 'Thanks. I pushed the certificate again. Kindly reboot and check, is it online?'],
      ['customer', 'rebooted. no network still'],
      ['agent', 'OK. Another push with the old profile. And this time?'],
      ['customer', 'no'],
      ['agent', 'Thanks. Swap unit is being prepared.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-social-229',
    messages: [
      ['customer', 'need the swap before night shift'],
      ['agent', "I'm bringing it over myself at 8 tonight."],
      ['customer', 'ok good'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-social-230',
    messages: [
      ['customer', "what's the difference between Lite and Plus"],
      ['agent', 'Hello! Lite: 1 device, HD. Plus: 4 devices, 4K. /NR'],
      ['customer', 'Lite I think'],
      ['agent', 'You can sign up at [link]. /NR'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-231',
    messages: [
      [
        'customer',
        'whoever runs this account tell your driver in the white van to stop parking on the pavement',
      ],
      [
        'agent',
        'Hello, thanks for getting in touch. Parking matters are for the police or the council to deal with.',
      ],
      ['customer', "it's your van. reg KP19"],
      ['agent', 'Thank you, please report it to them.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-232',
    messages: [
      ['customer', "Hey, my playlist got emptied, the one for the wedding, 212 songs, wedding's in 9 days"],
      [
        'agent',
        "Hi Caspian, so 212 songs for a wedding in nine days, all gone from the playlist. We're sorry about that! I found the deleted list and it's back in your library. Is there something we're overlooking?",
      ],
      ['customer', 'the order is all shuffled, first dance is track 180 now'],
      ['agent', 'Sort it by "Date added" and the old order is there.'],
      ['customer', 'ok that did it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise'],
  },
  {
    id: 'en-social-233',
    messages: [
      ['customer', 'why is my electricity direct debit going up when I use less @LumenHouseEnergy'],
      [
        'agent',
        '@petervd Hi Peter, the winter balance ran to minus £140, and the increase is there to bring it back to zero. To have it spread over two years, see [link]. ^R',
      ],
      ['customer', 'ah. ok that makes sense'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-social-234',
    messages: [
      ['customer', '@BetaBrew still waiting on Roz'],
      ['agent', "Hi Marty, Roz is off today. She'll be in touch shortly. ^C"],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-235',
    messages: [
      ['customer', 'fridge door sensor alarm goes at 3am, every night'],
      [
        'agent',
        'Hello, thank you for contacting Coldwell appliance care. I have put the alarm threshold up by one degree from here. Did that stop the beeping?',
      ],
      ['customer', 'its 2pm now haha'],
      ['agent', "True! We'll look in with you at the end of the week to see if your nights have been quiet."],
      ['customer', 'ok please'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-social-236',
    messages: [
      [
        'customer',
        'lost my ring in the pool @TheHarbourHotel and your Marco dived for 2 hours. found it. crying. thank you thank you thank you',
      ],
      ['agent', "We're crying too! Marco says you're welcome and he'd do it again 💍 ~Inês"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
]
