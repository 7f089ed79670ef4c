import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-001',
    messages: [
      [
        'customer',
        '@loopstream why does every episode buffer at exactly the 12 minute mark. every. single. one.',
      ],
      [
        'agent',
        "@pixelmoth Hey there! We're here to help. What device are you streaming on, and does it happen on other devices as well? /NR",
      ],
      ['customer', '@loopstream fire stick thing. havent tried others'],
      [
        'agent',
        '@pixelmoth Thanks! Can you try restarting your device and then reinstalling the app? Keep us posted. /NR',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-002',
    messages: [
      ['customer', '@loopstream no sound on the new show but the trailer has sound?'],
      [
        'agent',
        '@tobyreadsalot Hi Toby! Is it just this show, or other titles too? And which audio setting do you have selected? /KB',
      ],
      ['customer', '@loopstream just this one. it says 5.1'],
      [
        'agent',
        '@tobyreadsalot Got it. Switch that to stereo under Audio & Subtitles, then close the player and open it again. Any sound now? /KB',
      ],
      ['customer', '@loopstream ha yes. loud and clear'],
      ['agent', '@tobyreadsalot Woohoo! Enjoy the show 🍿 /KB'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-003',
    messages: [
      [
        'customer',
        '@BrightlineNet third evening in a row with no internet in Harlow. THIRD. do you people even read these',
      ],
      [
        'agent',
        "@mrs_ottaway Hi, sorry to hear you're having trouble with your service. Please DM us your account number and postcode so we can look into this for you. ^SD [link]",
      ],
      ['customer', '@BrightlineNet done'],
      ['agent', "@mrs_ottaway Thanks, we've replied to your DM. ^SD"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
    heated: true,
  },
  {
    id: 'en-social-004',
    messages: [
      ['customer', '@NorthQuayRail board says the 0744 is cancelled. any reason?'],
      [
        'agent',
        '@gwenllian_p Morning Gwenllian, that one has been cancelled due to a shortage of crew. Apologies for the disruption to your journey. The next service calls at 0812. ^Ade',
      ],
      ['customer', "@NorthQuayRail so that's a 28 min wait in the rain. lovely"],
      ['agent', '@gwenllian_p The station team will open the waiting room on platform 2 at 0750. ^Ade'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'en-social-005',
    messages: [
      [
        'customer',
        '@hello_tarnbank my card got declined in the supermarket, it is 2 days before payday but there IS money on it',
      ],
      [
        'agent',
        "@hello_tarnbank here. Hi Dele, we're unable to look at your account over social media. You would need to ring the number on the back of your card and the team will help you. -Priti",
      ],
      ['customer', 'rang it. 50 minutes on hold. thats why im here'],
      ['agent', 'We hear you, Dele. Call volumes are high on Mondays. -Priti'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-social-006',
    messages: [
      ['customer', '@kestrelparcels your app says delivered. nothing has been delivered.'],
      [
        'agent',
        '@joanieloves Hi Joanie. Apologies for this. Could you DM the tracking number along with your full address? ^MT',
      ],
      ['customer', 'sent!'],
      ['agent', 'Thank you. The photo shows a blue door with the number 9 on it. ^MT'],
      ['customer', "i'm number 6"],
      [
        'agent',
        "Ah. That is a misdelivery, then. I'll ask the driver to go back for it this afternoon between 2 and 4. ^MT",
      ],
      ['customer', 'ok good'],
      [
        'agent',
        'He has just collected it from number 9 and it is on its way to you. Anything else we can look at for you today? ^MT',
      ],
      ['customer', 'no ta 👍'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-007',
    messages: [
      [
        'customer',
        'Version 4.2 - ★☆☆☆☆ - Used to be a great app. Since the update it crashes every time I open the camera. Fix it!',
      ],
      [
        'agent',
        'Hello Marsha, thank you for taking the time to leave a review. We are sorry for the crashes. They are caused by a conflict with the latest system update. A fix has been submitted to the store and we will let you know once it is live. In the meantime please import photos from your gallery. Kind regards, Team Snapleaf',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'inform.vague'],
  },
  {
    id: 'en-social-008',
    messages: [
      ['customer', 'Please add dark mode. Otherwise perfect. ★★★★☆'],
      [
        'agent',
        "Hi Ruslan, thanks for your feedback! Dark mode is on our wishlist and we have passed your vote to the product team. If there's anything else you'd like to see, write to us at [link]. Have a great day!",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-009',
    messages: [
      ['customer', '@VoltraGames my ranked match ended and I got zero points for the win. screenshot [link]'],
      ['agent', '@zed_kappa Hey! Which region are you playing on, and when did the match end? ^Moss'],
      ['customer', 'EU west, like 20 min ago'],
      [
        'agent',
        '@zed_kappa Thank you. That comes from a delay in score updates on our side. Please fully restart the client and check your match history once more. Do the points show up now? ^Moss',
      ],
      ['customer', '@VoltraGames in queue for a game now, will look after'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-social-010',
    messages: [
      ['customer', 'Forum: "Can\'t export to PDF with more than 40 pages" — Anyone? v8.1, desktop.'],
      [
        'agent',
        "[Staff] Hello Ingmar, thanks for posting. I can give you access to the beta, which has no page limit. I'll send the invitation to your forum mail by the end of the day.",
      ],
      ['customer', 'That would be great, yes please.'],
      ['agent', '[Staff] Done, check your inbox. Marking this thread as answered.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'facts'],
  },
  {
    id: 'en-social-011',
    messages: [
      [
        'customer',
        '@ardentair stuck at gate 14 for two hours, nobody here to tell us ANYTHING. not even water.',
      ],
      [
        'agent',
        "@cap_reyes Hi Luis, we're sorry about the lack of information at the gate. Your flight is now estimated to depart at 18:40. ^PK",
      ],
      ['customer', "I'll miss my connection!!! what then"],
      [
        'agent',
        '@cap_reyes We can move you onto the 21:15 tonight or the 06:50 tomorrow. Which one shall we put you on? ^PK',
      ],
      ['customer', '21:15'],
      [
        'agent',
        "@cap_reyes You're confirmed on the 21:15. Your new boarding pass has been e-mailed. Safe travels! ^PK",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'agree'],
    heated: true,
  },
  {
    id: 'en-social-012',
    messages: [
      ['customer', '@moorcrisps opened a multipack and 2 of the bags were full of air. not even kidding'],
      [
        'agent',
        '@danny_lowe Hi Danny, not what you want with your lunch, we know how disappointing that is! Could you DM us a pic, the best before date and your address please? Thanks, Beth',
      ],
      ['customer', 'pic sent. it was cheese n onion if you need that'],
      ['agent', 'Perfect, ta Danny. Beth'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
  {
    id: 'en-social-013',
    messages: [
      ['customer', '@LumenHouseEnergy is the smart meter appointment tomorrow still on? ref in DM'],
      [
        'agent',
        '@kp_irvine Yes, our engineer is booked in between 8 and 12. Is there anything else we can help with? ^R',
      ],
      ['agent', '@kp_irvine PS please make sure the meter cupboard is clear of any belongings. ^R'],
      ['customer', '@LumenHouseEnergy will do'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
]
