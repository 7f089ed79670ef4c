import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-246',
    messages: [
      ['customer', "There's a squirrel in the loft of the holiday flat"],
      ['note', 'squirrel loft flat 3, guests with toddler, trapper Ines has key'],
      ['agent', "Right, I'm sending Ines with a ladder and some nuts."],
      ['customer', 'nuts!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'note'],
  },
  {
    id: 'en-craft-247',
    messages: [
      ['customer', 'hello my hearing loop is beeping'],
      ['agent', "I'll have the cell changed for you on Thursday at the home visit."],
      [
        'customer',
        "He came, it's changed, no beeping. You've no idea what it means to hear my grandson laugh, I could hug the lot of you",
      ],
      ['agent', 'Hug received. Was there another thing for him to see to?'],
      ['customer', 'No no, nothing.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-248',
    messages: [
      ['customer', 'The timetable at the stop says 8:15, the app says 8:25 and the bus came at 8:05'],
      [
        'agent',
        'Three clocks, then: 8:05 in the flesh, 8:15 on paper, 8:25 in the app. Do I have them in a row?',
      ],
      ['customer', 'You do'],
      ['agent', "Thanks. I'll need the stop's number off the pole."],
      ['customer', '4410'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-craft-249',
    messages: [
      ['customer', 'hi do I have to sign both copies of the tenancy'],
      ['agent', 'Hello! Both, please, and one stays with you.'],
      ['customer', 'ok'],
      ['agent', 'Have I answered what you wished to know?'],
      ['customer', 'You have, thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-craft-250',
    messages: [
      ['customer', 'the hotel tv shows nothing but the pool camera'],
      [
        'agent',
        'A previous guest set the input to house channel, hence the pool. I could reset it from the desk, do I have your go-ahead?',
      ],
      ['customer', 'go ahead'],
      ['agent', "I'm resetting it... and there. Is there something other than the pool on it?"],
      ['customer', "now it's the lobby, I can see you waving"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-craft-251',
    messages: [
      ['customer', "You've cut down the wrong tree"],
      [
        'agent',
        "We have indeed, and I offer the parish council's apology for the pear tree. The arborist will make himself heard in the near future about a new one.",
      ],
      ['customer', "It was my father's."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'en-craft-252',
    messages: [
      ['customer', "it's outrageous, simply outrageous, your scaffold fell on my car"],
      ['agent', "We tied it down by the book. You parked under it, didn't you."],
      ['customer', 'in MY OWN drive'],
      ['agent', "The car is for your own insurer. There's no provision for goodwill in such cases."],
      ['customer', 'you crooks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-craft-253',
    messages: [
      ['customer', 'Our escape-room booking vanished, 9 colleagues, tonight at 7'],
      ['agent', 'Uh-huh, do tell.'],
      ['customer', "I've got the confirmation mail here but the door says closed"],
      [
        'agent',
        "Door says closed since the fire inspector came at noon. I'm begging the sister room for 7.30, and you'll get its answer out of me by 6.15.",
      ],
      ['customer', 'ok waiting'],
      ['agent', "6.10: it's a yes, 7.30, all nine of you. What have I left unanswered?"],
      ['customer', 'Nothing I can think of, see you at half seven'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-254',
    messages: [
      ['customer', "Ok I'm sorry I shouted before, it's my kidney"],
      ['agent', 'Nothing to be sorry for. Sorry, the stone or the transplant clinic?'],
      ['customer', 'stone'],
      [
        'agent',
        "And I'm sorry about the wrong floor you were sent to. Dr Ruiz calls you in at 11.20, room 6.",
      ],
      ['customer', 'thank you'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'en-craft-255',
    messages: [
      ['customer', "Why doesn't the museum card work in the castle"],
      ['agent', 'Castles are under the crown estate since July. The castle desk would be the ones to ask.'],
      ['customer', 'They had a queue of 90 people'],
      ['agent', 'Weekdays are quieter there.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'explain'],
  },
  {
    id: 'en-craft-256',
    messages: [
      [
        'customer',
        "my grandson's bike from you, the chain comes off at every bump, he's stopped riding with the others and sits on the wall",
      ],
      [
        'agent',
        "Let me tell it back to you: a bump, the chain's off, and by now he sits on the wall while his pals ride. That's a sad picture for a grandad to look at. I could swap the rear cage here and now while he waits, what do you say?",
      ],
      ['customer', "I say let's do it, he's outside"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-257',
    messages: [
      ['customer', "The lift's running again, your engineer's just gone"],
      [
        'agent',
        "Hooray. Noor from the lift desk comes through on the intercom in seven days' time, Monday at nine, and asks if it has stuck since.",
      ],
      ['customer', 'ok'],
      ['agent', 'And for today, are we through with everything?'],
      ['customer', 'Through, yes'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-258',
    messages: [
      ['customer', "so the band's contract says no encore and the crowd wants an encore"],
      ['agent', "go ahead, I'm with you"],
      ['customer', "that's it really, they go mad"],
      ['agent', 'how long would they have it, one song?'],
      ['customer', 'one song yes'],
      ['agent', "and what'd be a fair deal in your eyes?"],
      ['customer', 'fifty quid and we play Layla'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'en-craft-259',
    messages: [
      ['customer', 'I had my purse stolen on your tram, I want the camera film'],
      ['agent', 'Being robbed is such a nasty shock.'],
      ['customer', 'It is. I keep checking my pockets.'],
      ['agent', 'I would too. Is it line 4?'],
      ['customer', 'Line 4, yes'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge'],
  },
]
