import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-twitter-01',
    messages: [
      ['customer', '@BrightBank app down AGAIN?? third time this month lol'],
      [
        'agent',
        "@lena_k Hi Lena, our techs are aware of it. We'll update you here as soon as we know more. ^JB",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
    heated: true,
  },
  {
    id: 'en-twitter-02',
    messages: [
      ['customer', '@ParcelPop my package was signed by "DOG". I have no dog. I have no package.'],
      [
        'agent',
        "@miketwo Ha, we'd be puzzled too, and a lost parcel is no laughing matter when you've waited for it. It was with your neighbour at 14, driver's gone over with you just now - is it in your hands? ^Sue",
      ],
      ['customer', '@ParcelPop it is! neighbour has the dog'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-twitter-03',
    messages: [
      ['customer', '@CityTrains the 7.12 was packed like sardines'],
      ['agent', '@ruth_ok Number of coaches is decided by the ministry, please take it up with them. ^D'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-twitter-04',
    messages: [
      ['customer', '@TeleFun billed twice, fix pls'],
      [
        'agent',
        '@juno Sorry for billing you twice, Juno! One of the two is on its way back. DM us if unsure. Are we squared away now, or do you need us for something further? ^K',
      ],
      ['customer', '@TeleFun need you for the roaming one as well, sent a DM'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-twitter-05',
    messages: [
      ['customer', '@FlyAlba WORST AIRLINE EVER. lost bag, no answer for 5 days!!!'],
      ['agent', '@tomtom We replied on day 2, please check your spam before accusing us. ^R'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'en-twitter-06',
    messages: [
      ['customer', '@GameHub my save is gone after the patch :((('],
      [
        'agent',
        '@pix Please start offline once and load the cloud save from Tuesday. Is your village back? ^Ty',
      ],
      ['customer', '@GameHub installing on my other pc rn, brb'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-twitter-07',
    messages: [
      ['customer', '@VoltEnergy no power in E17, hello??'],
      [
        'agent',
        "@ann_e So sorry about the cut, Ann. It should be back by 21:00 as the crew is at the station. I'll tweet you at 20:30 with where they are. ^Lee",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-twitter-08',
    messages: [
      ['customer', '@StreamBox how do i get subtitles'],
      ['agent', '@kdot Bubble icon, top right. Any more riddles for us? ^Mo'],
      ['agent', '@kdot PS you can change their size as well! ^Mo'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-twitter-09',
    messages: [
      ['customer', '@ShoeBarn can i return worn shoes, they squeak'],
      ['agent', "@walt Once worn they can't come back, store policy, sorry! ^P"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'en-twitter-10',
    messages: [
      ['customer', '@NetNow nothing loads'],
      ['agent', '@bex What do you see on the modem, Bex? ^C'],
      ['customer', '@NetNow red light of doom'],
      ['agent', '@bex Pull the plug for 30 secs pls. Has the doom gone? ^C'],
      ['customer', '@NetNow doom is still there'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-twitter-11',
    messages: [
      [
        'customer',
        "@HotelLark whoever at your desk found my grandma's ring: I owe you the world. Everyone, stay at this hotel!!",
      ],
      ['agent', "@mia_s We're so happy for you and your grandma, Mia! ^Jo"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-twitter-12',
    messages: [
      ['customer', '@BikeShare code for helmet?'],
      ['agent', "@ollie It's 4417. Anything more, captain? ^V"],
      ['customer', '@BikeShare nothing more, ahoy!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-twitter-13',
    messages: [
      ['customer', '@PhotoPal prints look green'],
      ['agent', '@sam_w What screen did you edit on, and was it the matte paper? ^Y'],
      ['customer', '@PhotoPal old laptop, matte'],
      ['agent', "@sam_w We're printing them anew with a different profile. ^Y"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-twitter-14',
    messages: [
      ['customer', '@TrainGo you left us standing in the rain, not a word from anyone'],
      [
        'agent',
        '@dee Standing in the rain with no word would leave anyone fuming. Sorry about the missing announcements - the loudspeakers lost power with the signals. Show this tweet for a free return. ^N',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
]
