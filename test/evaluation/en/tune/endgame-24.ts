import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-296',
    messages: [
      ['customer', "right so um my landline's crackling that's the long and short of it"],
      ['agent', 'crackling ok is it is it all the time or when does it start up'],
      ['customer', 'just when it rains funnily enough'],
      [
        'agent',
        "so rain comes and it crackles gotcha we've had a man up the pole this lunchtime and he's sealed the joint um listen in for me is it clear as a bell",
      ],
      ['customer', 'clear as anything'],
      ['agent', 'grand and were there any other gremlins'],
      ['customer', 'no gremlins no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-endgame-297',
    messages: [
      ['customer', 'hello i want to i want to make a claim for my phone i dropped it'],
      ['agent', 'oh no okay and how did that come about'],
      ['customer', 'off the balcony'],
      ['agent', 'off the balcony right and was anything else damaged in the fall'],
      ['customer', 'only my pride'],
      ['agent', "ha okay that's registered the form's in your email now you just tick the two boxes"],
      ['customer', 'righto'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-endgame-298',
    messages: [
      ['customer', "my carer hasn't been this morning"],
      [
        'agent',
        "i've had agnes go straight to you from her first visit so has she come through the door yet",
      ],
      ['customer', "no love nobody's been"],
      ['agent', "then i'm sending rosa and she'll be with you by eleven"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-endgame-299',
    messages: [
      ['customer', "i'm calling to renew my library books"],
      ['agent', 'all four done till the twentieth'],
      ['agent', 'and is there anything more the library can do for you'],
      ['customer', "you what sorry it's a bad line"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-300',
    messages: [
      ['customer', "it's about the water pressure upstairs it's just a dribble"],
      ['agent', 'yeah go on'],
      ['customer', 'since they did the bathroom'],
      [
        'agent',
        "ah that's cause the plumber left the stop tap half shut turn it right round to the left for me it's by the cistern",
      ],
      ['agent', "so's it come up any"],
      ['customer', "hang on i'm still walking up the stairs"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-endgame-301',
    messages: [
      ['customer', 'nobody rang me back yesterday and i waited in'],
      [
        'agent',
        "i am sorry nobody rang i'll find out what the surgeon said and i'll ring you meself by half four",
      ],
      ['customer', 'half four'],
      ['agent', 'yeah is this number the best one for you'],
      ['customer', 'it is yeah'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-endgame-302',
    messages: [
      ['customer', "my pension's not gone in and i've got rent to pay"],
      [
        'agent',
        "oh that's a horrible spot to be in with your rent due um it's been released by hand just now",
      ],
      ['agent', 'can you see it there at all'],
      ['agent', 'hello are you still there'],
      ['customer', 'sorry i dropped the phone'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'en-endgame-303',
    messages: [
      ['customer', "yeah your lad fitted the dishwasher and it's it's wonky"],
      ['agent', "would it suit if mick came straight over he's two doors down from you"],
      ['customer', 'aye send him'],
      [
        'agent',
        "he tells me it's level now are you chuffed with it and were there any bits and bobs besides",
      ],
      ['customer', 'level yeah but the door scrapes the cupboard'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree'],
  },
  {
    id: 'en-endgame-304',
    messages: [
      ['customer', "what's the reference i put on the bank transfer"],
      ['agent', 'just your surname and flat number'],
      ['agent', 'does any other thing about the rent want talking over'],
      ['customer', "nah we're golden"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-305',
    messages: [
      ['customer', 'the cab was forty minutes late i missed my train'],
      [
        'agent',
        "well the driver's self employed so you'd have to take that up with him and it wasn't us that booked you so tight",
      ],
      ['customer', "you're joking"],
      ['agent', 'are you still stood at the station'],
      ['customer', 'no i walked home'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'en-endgame-306',
    messages: [
      ['customer', "i can't hear the telly the sound's gone off"],
      ['agent', 'ok i can talk you through it love press the button with a little speaker on it'],
      ['customer', 'pressed'],
      ['agent', 'can you hear your programme'],
      ['customer', 'can hear it loud and clear bless you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-endgame-307',
    messages: [
      ['customer', 'the smoke thing in the hallway chirps once a minute'],
      ['agent', 'mhm yes i follow'],
      ['customer', 'drives me mad'],
      ['agent', "that'll be the battery running low so pop the cover off and put a new nine volt in"],
      ['agent', 'is it holding its tongue now or is there some other thing chirping'],
      ['customer', "i i don't know my hearing aid's out"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'explain'],
  },
]
