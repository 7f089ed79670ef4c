import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-351',
    messages: [
      ['customer', '@PollyPlay switched to annual plan, got billed monthly and annual'],
      [
        'agent',
        '@papa_yusuf Hello Yusuf, apologies for the two bills. The switch and the renewal fell on the same night, which set off both. The monthly one has been refunded. -Gus',
      ],
      ['customer', 'cool, seen it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'en-social-352',
    messages: [
      ['customer', '@PollyPlay remote pairing fails step 3'],
      ['agent', "Hiya! What does the remote's light do at step 3? -Gus"],
      ['customer', 'red blink'],
      ['agent', 'Cheers. Hold Home and Back together till it goes white, then pair again. Did it pair? -Gus'],
      ['customer', 'white, then red'],
      ['agent', 'Hmm OK. New batteries in there? -Gus'],
      ['customer', 'yes brand new'],
      ['agent', 'Thanks. Last one from me: unplug the box for 60 sec and repeat. And, is it paired? -Gus'],
      ['customer', 'red. red red red'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-social-353',
    messages: [
      ['customer', "My refund's in dollars and I paid in kroner, lost 9%"],
      [
        'agent',
        "Hi Sigrun, sorry about the loss on the rate! I'll have the 9% topped up by tonight. Is there something besides the refund? -Gus",
      ],
      ['customer', 'nei, that was it'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'en-social-354',
    messages: [
      ['customer', 'turn off the laugh track plz'],
      ['agent', "Haha, we can't, it's baked into the sound. -Gus"],
      ['customer', '😂😐'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-social-355',
    messages: [
      ['customer', 'parental PIN forgotten'],
      ['agent', "PINs are with the device maker, so that's a question for them. -Gus"],
      ['customer', 'they say PollyPlay sets it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-356',
    messages: [
      ['customer', 'Does it happen that shows come back after they leave'],
      ['agent', 'It does happen! Rights come and go. -Gus'],
      ['customer', 'is there a list'],
      ['agent', "There's one under Help > Leaving soon. -Gus"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-357',
    messages: [
      ['customer', 'cant find the off switch for autoplay'],
      ['agent', 'Profile > Playback > untick Autoplay. Any joy? -Gus'],
      ['customer', 'joy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-social-358',
    messages: [
      ['customer', 'we are deaf users, captions cover the sign language window'],
      [
        'agent',
        'Hello, thank you for writing. We have a beta in which captions move to the top. How would you feel about joining it? -Gus',
      ],
      ['customer', 'yes sign us up (pun intended)'],
      ['agent', 'Signed up. -Gus'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-social-359',
    messages: [
      ['customer', "so it plays on the tv, doesn't on the tablet, does on the phone but only portrait"],
      [
        'agent',
        "Let me see if I've got that: fine on the TV, nothing on the tablet, and the phone only upright. What changed before that began? -Gus",
      ],
      ['customer', 'new router'],
      ['agent', 'Thanks, then please restart the tablet in the new wifi. -Gus'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-social-360',
    messages: [
      ['customer', 'why does the 4K plan look like soup'],
      ['agent', "4K looks great on a good connection, so it'll be your wifi. -Gus"],
      ['customer', 'im on cable'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-social-361',
    messages: [
      ['customer', 'gift code says region'],
      ['agent', "That one's for the US store. I've mailed you a EU one. What else is on your mind? -Gus"],
      ['customer', 'many things gus. many things'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-362',
    messages: [
      ['customer', 'finale cut off 4 minutes before the end. 4. minutes.'],
      [
        'agent',
        "Nooo, of all the minutes to lose! That's a cruel one. The full file is up since now. Does it play to the end for you? -Gus",
      ],
      ['customer', 'starting the whole season over, will report in a week'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-social-363',
    messages: [
      ['customer', 'your app icon is upside down on my launcher'],
      ['agent', "🙃 Sent it to the devs. I'll give you a shout when there's word. -Gus"],
      ['customer', 'no rush, kinda like it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
]
