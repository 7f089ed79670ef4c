import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-105',
    messages: [
      [
        'customer',
        '@VoltraGames framerate tanks to 9 fps in the swamp area since patch 11. rtx card, new pc',
      ],
      [
        'agent',
        "@ser_toast Hey! That's a pain, especially on a new rig. What do your graphics settings look like? ^Moss",
      ],
      ['customer', 'all ultra, fog on'],
      ['agent', '@ser_toast Thanks. Is it the same with the fog off? ^Moss'],
      ['customer', 'havent tried. brb'],
      ['customer', 'ok fog off = 80fps'],
      [
        'agent',
        '@ser_toast Nice catch. A hotfix for the fog went live this minute. Could you restart, switch it on again and tell us if the frames stay up? ^Moss',
      ],
      ['customer', '22 fps with fog. better but no'],
      ['agent', '@ser_toast Thank you, passing that to the devs. ^Moss'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-106',
    messages: [
      ['customer', "@MoorlandBus season ticket got washed with my jeans. it's a pulp"],
      [
        'agent',
        'Hello Edwin. We can print you a new one at the depot or load it on your phone. Which would you rather have?',
      ],
      ['customer', 'phone'],
      ['agent', "I'll load it."],
      ['agent', 'Loaded. Please open the app and pull down to refresh.'],
      ['customer', 'there it is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'en-social-107',
    messages: [
      [
        'customer',
        'Subject: Broken link in your newsletter\n\nThe link to the knitting pattern goes to a page about drills.\nWanda K.',
      ],
      [
        'agent',
        'Dear Wanda,\n\nWell spotted, thank you! I will write to you by Friday with the right one.\n\nWarm wishes,\nPhilippa\nThe Needle Room\n\nFollow us | Was this e-mail helpful? Yes / No',
      ],
      ['customer', 'lovely, no rush'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-108',
    messages: [
      ['customer', '@KestrelParcels where is JK4471'],
      ['agent', '@ivo_b Hi Ivo, out for delivery. ^MT'],
      ['customer', 'it said that yesterday too'],
      ['agent', "@ivo_b Fair point. I'll phone the driver and post his answer here before noon. ^MT"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'en-social-109',
    messages: [
      ['customer', 'Half my photos vanished after the update. I paid for backup!'],
      [
        'agent',
        "Hi Noor, losing photos is really upsetting and we apologise for the scare. They're stored on our side. Please open Albums > Recently moved and press Restore all.",
      ],
      ['customer', "they're back"],
      ['agent', "Phew! Is there anything we haven't put right yet?"],
      ['customer', 'the videos. all of them'],
      ['agent', 'Thanks. Videos have a Restore button of their own, one tab to the right.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-110',
    messages: [
      ['customer', '@planlyapp lost my streak because of your timezone bug'],
      [
        'agent',
        '@dailydora Nobody else has reported this, Dora. Are you sure you ticked it before midnight?',
      ],
      ['customer', 'yes im sure'],
      ['agent', '@dailydora Our logs do not show it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-111',
    messages: [
      ['customer', 'hello the voucher is not working'],
      ['agent', 'Hello, thanks for reaching out to FreshBoxly. What message do you get when you type it in?'],
      ['customer', 'says not valid for this plan'],
      [
        'agent',
        'Thank you. That voucher is for the Family plan. You are on Duo at the moment. NEWDUO10 is the one for you. Did the code go through?',
      ],
      ['customer', 'went through. £10 off'],
      ['agent', 'Brilliant. Happy cooking!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-social-112',
    messages: [
      ['customer', '@ardentair my dad died, need to cancel friday. what do i do'],
      [
        'agent',
        "@mira_s Mira, we are so very sorry for your loss. We're not able to open bookings in public posts. Please DM us the reference and the name on it and we'll look after this quietly. ^PK",
      ],
      ['customer', 'sent. thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo.not'],
  },
  {
    id: 'en-social-113',
    messages: [
      ['customer', 'your packaging is 90% air @PinegroveOutdoor'],
      [
        'agent',
        '@ecoben Hi Ben, thanks for raising this. Feedback like yours goes to our packaging team. Tam',
      ],
      ['customer', 'does it though'],
      ['agent', '@ecoben It does indeed 😊 Tam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-114',
    messages: [
      ['customer', '@Fernway_Mobile ported my number, now texts go to old provider, calls go to you'],
      [
        'agent',
        "@split_sid Hi Sid, sorry about that! The losing provider has to finish the port, so it's them you need to chase. ^LL",
      ],
      ['customer', "they say it's you that has to finish"],
      ['agent', '@split_sid Feel free to show them this message. ^LL'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not'],
  },
  {
    id: 'en-social-115',
    messages: [
      ['customer', '@BrightlineNet still no phone line at my mums. shes 84'],
      ['agent', '@dutiful_deb Hi Deb, line repaired at the pole 10 minutes ago. Is there a dial tone? ^SD'],
      ['customer', 'im in leeds shes in hull, have to get the neighbour'],
      [
        'agent',
        "@dutiful_deb No problem. I'll check the line again on Friday morning to be sure it holds. ^SD",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-social-116',
    messages: [
      [
        'customer',
        "@Loopstream your dubbing for Harbour Nights is the wrong language after ep 3. it goes Polish. I don't speak Polish",
      ],
      ['agent', '@gladys_x 😅 I hear you. Thanks for flagging! Is it only from the TV app? /NR'],
      ['customer', 'tv and laptop'],
      ['agent', "@gladys_x Thank you! It's been flagged to our content team. /NR"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'en-social-117',
    messages: [
      ['customer', 'can I return swimwear'],
      ['agent', "Hiya, for hygiene reasons we can't take swimwear back once the strip's off. -Ola"],
      ['customer', 'its still on'],
      ['agent', "Then it's absolutely fine, 30 days! Any other q's? -Ola"],
      ['agent', 'Returns portal is here btw: [link] -Ola'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['canDo.not'],
  },
]
