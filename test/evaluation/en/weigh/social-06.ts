import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-066',
    messages: [
      ['customer', '@MoorlandBus driver went straight past me at Keld Head. waved and all. he saw me'],
      ['agent', 'Good morning, at what time was this and which direction were you heading in please?'],
      ['customer', '8.05 into town'],
      ['agent', 'Thank you. This has been logged with the depot under M-2207.'],
      ['customer', 'and what happens with it'],
      ['agent', 'The depot manager reviews all reports weekly.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-067',
    messages: [
      ['customer', '@MoorlandBus no X43 since 7am. 11 kids at the stop, exams today'],
      [
        'agent',
        'We understand your frustration and apologise for the cancelled journeys. A replacement minibus has left the depot and will call at all stops.',
      ],
      ['customer', 'why no notice on the app'],
      ['agent', 'The notice was on the app from 6.40, so please do check before travelling.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'defend.not'],
  },
  {
    id: 'en-social-068',
    messages: [
      ['customer', '@planlyapp widget blank on pixel. reinstalled the widget 3 times already'],
      [
        'agent',
        '@mo_farouk Hi Mo! I see, thanks for trying that. Have you switched off battery optimisation for Planly?',
      ],
      ['customer', 'no where'],
      [
        'agent',
        '@mo_farouk Settings > Apps > Planly > Battery > Unrestricted. Then lock and unlock the phone. Is the widget filled?',
      ],
      ['customer', 'there it is! ty'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-069',
    messages: [
      ['customer', 'WORST AIRLINE EVER. you lost my wheelchair @ArdentAir. I WANT A HUMAN'],
      [
        'agent',
        '@wheels_wanda Please speak to the ground handler at the airport, since wheelchairs are their responsibility. ^TB',
      ],
      ['customer', 'they have gone home!!! it is 1am!!!'],
      ['agent', '@wheels_wanda The desk opens again at 5. ^TB'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
    heated: true,
  },
  {
    id: 'en-social-070',
    messages: [
      ['customer', "this is @wheels_wanda's sister. she's been sat on a bench since 1am"],
      [
        'agent',
        "That must be awful for her. I apologise for the earlier reply. I'm ringing the duty manager now and a loan chair will be brought to arrivals within 30 minutes. ^PK",
      ],
      ['customer', 'ok. thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-071',
    messages: [
      ['customer', 'Hey team, calendar sync duplicated every meeting I have'],
      ['agent', 'Hey Lior 👋 thanks for getting in touch. When did the duplicates begin?'],
      ['customer', 'this morning, after I added my work account'],
      [
        'agent',
        'Got it. Two feeds of the same calendar are switched on then. Turn off "Shared" under Sources and give it a minute.',
      ],
      ['customer', 'all back to singles'],
      ['agent', 'Superb. Does that cover it, or is there something else on your list?'],
      ['customer', 'covers it'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-social-072',
    messages: [
      [
        'customer',
        '@GreenlaneGrocer do you sell gluten free crumpets? asking for a coeliac who is desperate',
      ],
      [
        'agent',
        '@crumpetlad We do! Look in the Free From aisle, barcode 50112. You can check if your store has them in the app. Thanks, Kez',
      ],
      ['customer', 'out of stock in mine 💔'],
      ['agent', '@crumpetlad Ah! They do sell fast. You could try the Friary Road store. Thanks, Kez'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-073',
    messages: [
      ['customer', '★★☆☆☆ Alarm did not ring. Late for work.'],
      [
        'agent',
        "Hi Marguerite, thanks for the report. I've looked at the crash data, and Do Not Disturb was blocking the alarm. I'll add a warning for that to the app. For now please allow Alarms under Do Not Disturb. Has it rung properly since? Julian, developer of Wakey",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'en-social-074',
    messages: [
      [
        'customer',
        '@TumblewoodHome chest of drawers came. 6 drawers, 5 handles. also leg is wobbly. also the delivery guy was lovely tho',
      ],
      [
        'agent',
        "@big_tone Hi Tone, thanks, we'll pass that on to the crew! So you're one handle short and have a leg that isn't stable. Could you DM a pic of the leg? Jo",
      ],
      ['customer', 'done'],
      ['agent', '@big_tone Thanks. A handle and a new leg have been ordered to your address. Jo'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-075',
    messages: [
      ['customer', '@BrightlineNet paid bill, still "restricted"'],
      ['agent', "@ottmar_k Hi Ottmar. Leave it with me, I'll lift the restriction by hand. ^SD"],
      ['customer', 'ok'],
      ['agent', '@ottmar_k Lifted. Can you browse again? ^SD'],
      ['customer', '@BrightlineNet lasted 2 mins, "restricted" again'],
      ['agent', '@ottmar_k Thanks, second block found. Removed. ^SD'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'en-social-076',
    messages: [
      ['customer', "@TheHarbourHotel can we bring our dog? She's a greyhound and sleeps 22 hrs a day"],
      [
        'agent',
        "@longboi_lady She sounds adorable! Sadly our house rules don't permit pets in the rooms. Our sister hotel next door takes dogs: [link] ~Inês",
      ],
      ['customer', 'will try them ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-077',
    messages: [
      ['customer', '@NorthQuayRail left my umbrella on the 0915. green, wooden duck handle'],
      ['agent', '@mabel_and_co Hi Mabel, which coach were you sat in? ^Ade'],
      ['customer', 'C i think'],
      [
        'agent',
        "@mabel_and_co Thanks. A duck-handled umbrella was handed in at Quayhead. It's at the desk until 8pm. Anything else we can do? ^Ade",
      ],
      ['customer', 'DUCK!! 🦆'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-078',
    messages: [
      ['customer', '@LumenHouseEnergy my in home display shows £0.00 since forever. free power? 😏'],
      [
        'agent',
        "@petervd We wish! I'll raise it with the metering team and get back to you as soon as they answer. ^R",
      ],
      ['customer', 'no hurry from me'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
]
