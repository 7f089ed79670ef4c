import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-427',
    messages: [
      ['customer', '@NimbusDrive my whole "Work" folder vanished from desktop AND web'],
      [
        'agent',
        "@paola_v Hey Paola, eek, that would make anybody's heart stop. When did you last see it? 1/2 ^Teo",
      ],
      ['agent', '@paola_v And is the trash on the web empty as well? 2/2 ^Teo'],
      ['customer', 'saw it at 9. trash has 2,140 files in it 😱'],
      ['agent', '@paola_v Good, then nothing is lost! Select all > Restore. Takes up to ten min. ^Teo'],
      ['customer', 'restoring'],
      ['agent', '@paola_v ☕ ^Teo'],
      ['customer', 'finished'],
      ['agent', '@paola_v And is the folder back where it belongs? ^Teo'],
      ['customer', 'all 2140. i love you trash'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-428',
    messages: [
      ['customer', '@NimbusDrive how much is 2TB'],
      ['agent', '@quote_me £7.99 a month or £79.90 a year. ^Teo'],
      ['customer', 'student discount?'],
      ['agent', '@quote_me 20% with a student mail. Apply here: [link] ^Teo'],
      ['customer', 'nice'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-429',
    messages: [
      ['customer', '★★☆☆☆ Takes forever to upload'],
      [
        'agent',
        'Hi Ignatius, sorry for the crawl! In version 12.2, which is out as of today, uploads run in parallel. Have you noticed a difference with it? Nimbus Mobile Team',
      ],
      ['customer', 'Same speed on 12.2.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-social-430',
    messages: [
      ['customer', 'shared link shows "forbidden" to clients @NimbusDrive'],
      [
        'agent',
        'Hi! Thanks for the tag. How did you create the link: from the right-click menu or from the web? ^Wyn',
      ],
      ['customer', 'right click'],
      [
        'agent',
        'It says that because those links are for your team only. Make one from the web, under Share > Anyone. ^Wyn',
      ],
      ['customer', 'ok clear'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-social-431',
    messages: [
      ['customer', 'can i get last months version of a file'],
      [
        'agent',
        "Hi Rashida! Versions go back 30 days in your plan. We could open the archive for you as a one-off. Anything else while we're in there? ^Wyn",
      ],
      ['customer', 'hmm dunno'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'en-social-432',
    messages: [
      ['customer', 'the sync icon is missing after the windows update'],
      ['agent', "Hi, icons are Microthing's area, please ask them. ^Wyn"],
      ['customer', 'its your icon'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-433',
    messages: [
      ['customer', 'my trial charged me after 14 days. I cancelled on day 15 because of the weekend'],
      [
        'agent',
        "You signed up to 14 days, and day 15 is not day 14. Trials that have been billed can't be refunded.",
      ],
      ['customer', 'no human being reads these'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-social-434',
    messages: [
      ['customer', 'appealing the trial thing. i was in hospital'],
      [
        'agent',
        "Hi Dominik, sorry about that robotic reply yesterday. I can waive it, and I'm doing so now. ^Teo",
      ],
      ['customer', 'thank you Teo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo'],
  },
  {
    id: 'en-social-435',
    messages: [
      ['customer', 'status page green but nothing syncs'],
      [
        'agent',
        "Hi, the status page lags. Engineers are failing over to the second data centre at 15:00, and we'll post the result at 15:15. ^Teo",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'en-social-436',
    messages: [
      ['customer', 'team owner left the company, need to take over her files'],
      [
        'agent',
        "Hi Clemence, I've made you owner, the files moved along. Is everything where you expected it, and are there other accounts to take over? ^Teo",
      ],
      ['customer', 'all there, no others'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-437',
    messages: [
      [
        'customer',
        'i renamed folder on mac, windows pc made a second one with the old name, phone shows both, one is empty but it changes which',
      ],
      [
        'agent',
        "Ha, thanks, that's quite the dance. So you renamed on the Mac, the PC brought the old name back, and on the phone there are both, with the empty one switching. Please pause sync on the PC for a start. ^Wyn",
      ],
      ['customer', 'paused'],
      ['agent', 'Now delete the empty one on the web. ^Wyn'],
      ['customer', 'ok its gone'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-438',
    messages: [
      [
        'customer',
        "just restored my late dad's voice notes that I deleted by mistake. @NimbusDrive Teo walked me through it for an hour. There are no words. Thank you so, so much",
      ],
      ['agent', '@anon_son It was an honour. ^Teo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-social-439',
    messages: [
      ['customer', 'backup failed 3 nights in a row'],
      [
        'agent',
        "Fixed by a new token, I ran one by hand and it passed. Tomorrow at nine I'll look in on tonight's run and tell you if it's green. ^Wyn",
      ],
      ['customer', '🤞'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
]
