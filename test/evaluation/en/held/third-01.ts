import type { LabelledDialogue } from '../../labelled-dialogue.ts'
export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-third-001',
    messages: [
      ['customer', "hiya, router's been flashing red since the engineer left yday, nothing loads"],
      [
        'agent',
        "Hello, Moira from the line team. Red flashes ever since yesterday's engineer visit and not a page loading, have I got that straight?",
      ],
      ['customer', 'yep'],
      [
        'agent',
        "Your port was left on the old profile after he swapped the card, that's what trips it. I've moved you over; pull the plug for ten seconds and pop it back in.",
      ],
      ['customer', 'done. hang on'],
      ['agent', 'Has the light gone white for you?'],
      ['customer', "white and the telly's streaming. cheers"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'en-third-002',
    messages: [
      [
        'customer',
        'Dear Sirs, the sideboard delivered on 3 June has a split running along the left door. We had guests at the weekend and were mortified. Regards, H. Ormerod',
      ],
      [
        'agent',
        'Dear Mrs Ormerod, to be shown up before your own guests is no way to begin with new furniture, and I do apologise that nobody at our workshop spotted the damage.\n\nA replacement door is set aside. I shall hand it to our fitter on Tuesday, and he calls on you on Wednesday the 12th before noon. Expect a line from me on Tuesday evening once it is in his van.',
      ],
      [
        'customer',
        'That is most satisfactory. I have rarely met with such care from a shop; my sister is about to furnish a flat and will be hearing all about you.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'en-third-003',
    messages: [
      [
        'customer',
        'yeah hi um the the smart meter screen thing it says forty two pound for one day i mean that cant be right theres two of us',
      ],
      ['agent', 'oh blimey forty two quid would have me spitting feathers and all'],
      ['agent', 'right so what have you got running in the house at the minute'],
      ['customer', 'just the fridge really'],
      [
        'agent',
        'okay so the reads doubled up our end when the clocks changed thats the reason its showing daft and ive knocked the extra one off so youre down to four pound ten',
      ],
      ['agent', 'was there owt else you were after today'],
      ['customer', 'well actually yeah my direct debit goes out on the first can you shift it'],
      ['agent', 'thats shifted for you now love all done'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-third-004',
    messages: [
      ['customer', 'Bookcase arrived, bag of screws missing'],
      ['agent', 'Thanks for flagging. Apart from the screws, is anything else short in the carton?'],
      ['customer', 'No, rest is there.'],
      [
        'agent',
        'Then the spare parts desk in Hull posts a bag of screws out to you on Monday. Should anything else turn up short, drop us a line.',
      ],
      ['customer', 'ok ta'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-third-005',
    messages: [
      [
        'customer',
        'You blocked my card AGAIN in the middle of a petrol station. Third time this month. Ridiculous!!',
      ],
      [
        'agent',
        "The terms you signed do state that any foreign purchase may be halted. Had you looked at them, this wouldn't come as a surprise.",
      ],
      ['customer', 'so unblock it'],
      [
        'agent',
        "Not something I have the power to do from chat, I'm afraid. The fraud desk has to be rung by yourself.",
      ],
      ['customer', "unbelievable. I'm closing the account."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-third-006',
    messages: [
      ['customer', 'Export to CSV gives an empty file since this morning, the whole of payroll is stuck'],
      [
        'agent',
        "That's a rotten start to the day for your team. What comes out when you narrow it to a single week?",
      ],
      ['customer', 'with one week it works'],
      [
        'agent',
        "Last night's release lowered the row limit, so bigger runs come out blank. I've lifted the limit on your tenant.",
      ],
      ['agent', 'So is the export behaving again, or is there still something hanging?'],
      ['customer', 'Yes'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-third-007',
    messages: [
      [
        'customer',
        'Good day, I have booked for two adult and one child but the ticket show three adult. Please to correct, child is 6 years.',
      ],
      [
        'agent',
        'Good day! Third passenger is changed to child fare, our accounting sends 41 euro back to your card till Friday. Does the booking now look how you wanted it?',
      ],
      ['customer', 'My wife has looked on it and she already packs the suitcase.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-third-008',
    messages: [
      ['customer', 'lost my whole inventory after the patch lol thx guys'],
      ['agent', 'Oof, loot vanishing overnight is gutting.'],
      ['agent', 'what were you up to right before it went poof?'],
      ['customer', 'crafting, then the screen froze'],
      ['agent', 'ok rolled your character back to 03:00, relog pls'],
      ['customer', 'relogged'],
      ['agent', 'Everything back where it belongs?'],
      ['customer', 'oh sure, if by everything you mean one wooden spoon'],
      ['agent', "Ha, no. I'm pulling the older backup myself, give me till 18:00 and I'll ping you here."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-third-009',
    messages: [
      ['customer', 'hello i was supposed to see the dermatologist thursday and you texted its cancelled'],
      ['agent', 'yes doctor haddad broke her wrist so her whole list got called off'],
      [
        'agent',
        'theres two ways round it either doctor linney on the monday at ten or a video call tomorrow evening which one would sit better with you',
      ],
      ['customer', 'monday then'],
      ['agent', 'youre in with doctor linney monday ten oclock second floor, is that you sorted'],
      ['customer', 'thats me yeah'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-third-010',
    messages: [
      ['customer', "The boiler's dead again and my mum is 84."],
      ['agent', 'Boilers sit with the managing agents rather than us. You would need to go to them.'],
      ['customer', 'They told me to come to you.'],
      ['agent', 'Right. Someone will be in touch in due course.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-third-011',
    messages: [
      ['customer', 'Do you need anything else from me for the refund? Sent the form yesterday'],
      [
        'agent',
        "Nope, form's here. £18.40 lands on your card by Thursday, our finance folk push it through tonight.",
      ],
      ['customer', "perfect, that's all then"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'en-third-012',
    messages: [
      [
        'customer',
        "My roof got battered by the hail on Sunday and I'm away until the 9th. The neighbour has a key. How do we go about it?",
      ],
      [
        'agent',
        "So Sunday's hail got the roof, you're away up to the 9th, and the neighbour can let somebody in. Did I miss any of it?",
      ],
      ['customer', 'Spot on.'],
      ['note', 'Hail claim, policyholder abroad until 9th, assessor to use the neighbour as key holder.'],
      [
        'agent',
        "I'm putting the assessor's visit in for the 4th and ringing your neighbour beforehand. On the 5th you'll have a mail from me with his figures. Anything you'd still like cleared up?",
      ],
      ['customer', 'Only whether the gutters count.'],
      ['agent', 'They do, gutters are part of the roof in your policy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-third-013',
    messages: [
      ['customer', 'soup all over the bag, half the order is drenched'],
      ['agent', 'Sorry, which email did you order with?'],
      ['customer', 'nadia at home dot example'],
      ['agent', 'Sorry you see it like that. Money back on soups is something our rules exclude.'],
      ['customer', 'wow. ok'],
      ['agent', 'Any further queries for me?'],
      ['customer', 'whatever'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-third-014',
    messages: [
      ['customer', 'picked the van up at four and its still pulling to the left mate'],
      ['agent', 'go on, how bad does it get when you brake'],
      ['customer', 'worse yeah'],
      ['agent', 'thats down to me i never reset the tracking after the arm went on, sorry about that pal'],
      [
        'agent',
        'bring it in at eight and ill do it meself while you have a brew, then ill bell you end of next week to see its holding straight',
      ],
      ['customer', 'champion, wouldnt take it anywhere else'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'facts', 'followUp', 'advocate'],
  },
]
