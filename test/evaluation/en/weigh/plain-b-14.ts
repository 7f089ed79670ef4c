import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-159',
    messages: [
      ['customer', 'hello i need invoice for my taxi on 2 nov from airport, 41 euro'],
      ['agent', 'Hello, thank you for your message. Do you still have the receipt with the car number?'],
      ['customer', 'no just the card payment'],
      ['agent', 'Was it in the daytime or in the evening?'],
      ['customer', '22.30 around'],
      ['agent', 'Thank you. One moment please.'],
      ['agent', 'There are two trips at 41 euro that evening, to Lindenplatz and to the Hotel Roth.'],
      ['customer', 'roth'],
      ['agent', "Then it's car 118. Which name should be on the invoice?"],
      ['customer', 'Milica Babic, Beograd'],
      ['agent', 'Attached. Is it okay like that?'],
      ['customer', 'babić with ć :)'],
      ['agent', 'Changed, attached again.'],
      ['customer', 'hvala!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-plain-b-160',
    messages: [
      [
        'customer',
        "Hi team, feedback: the new online check-in is impossible for blind people. The date field can't be filled with a screen reader. I had to ask a stranger at the airport. I'm blind since birth and have flown with you 31 times.\nAnnika",
      ],
      [
        'agent',
        "Dear Annika,\n\nThank you for writing this down so clearly. Having to ask a stranger for something you have done on your own thirty times is humiliating.\n\nSo the rest of the page works with the screen reader, only the date field can't be filled. Which screen reader and which browser were you using?\n\nKind regards\nPeregrine, Digital",
      ],
      ['customer', 'Right, only the date. NVDA with Firefox'],
      [
        'agent',
        "Dear Annika,\n\nThanks. We've reproduced it: the calendar was replaced in April and the new one can't be reached with the keys. A plain field for typing goes live on the 3rd. Until then, I can check you in myself, a mail with the booking code is all I need.\n\nYou're welcome to try it before that.\n\nPeregrine",
      ],
      ['customer', "I'd like to, send me a link"],
      ['agent', "I'm sending it on Monday.\n\nPeregrine"],
      [
        'customer',
        "Tried it. Works with the arrow keys and typing. You're the first airline that listened, I'll tell our association",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'explain',
      'facts',
      'advocate',
    ],
  },
  {
    id: 'en-plain-b-161',
    messages: [
      ['customer', 'Bin not emptied. 7 Rowan Close. Brown one'],
      [
        'agent',
        'Hello, thank you for your report. Brown bins in Rowan Close are on Wednesdays from this month on, it was Tuesday before.',
      ],
      ['customer', 'and who knows that'],
      [
        'agent',
        "It's in the calendar on the website. Put it out tonight please, they come tomorrow from 6.30.",
      ],
      ['customer', 'ok. is the black one also different'],
      ['agent', 'Black stays on Fridays.'],
      ['customer', 'right'],
      ['agent', 'They should have been with you by now. Has it been emptied?'],
      ['customer', 'yes and they took the bag next to it as well'],
      ['agent', '😊'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'en-plain-b-162',
    messages: [
      [
        'customer',
        "Hi I lent my drill from your tool library on the 3rd, it's due on the 10th, can I keep it till the 17th",
      ],
      ['agent', "Hi Ewan, yes, nobody's waiting for it. New date 17th."],
      ['customer', 'thanks. the 8 mm bit is worn btw'],
      ['agent', "Good to know, thanks. There's another 8 mm in the box by the door."],
      ['customer', 'passing by tmrw'],
      ['agent', "Tomorrow we're open 4 to 7. Ask for Sue."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-163',
    messages: [
      [
        'customer',
        "Subject: Your decision of 3 April\n\nI don't agree with the reduction of my housing benefit by 84 a month. My son hasn't moved out, he is doing his military service and comes home every second weekend. His bed is here.\nZofia Nowak-Hill",
      ],
      [
        'agent',
        'Dear Mrs Nowak-Hill,\n\nThank you for your letter, which we treat as an objection.\n\nIf I read you correctly, your son is still living with you, is away for his service only and comes home every other weekend, and the 84 should therefore not have been taken off. Is that the heart of it?\n\nYours sincerely\nE. Falk',
      ],
      ['customer', 'Yes. Since January.'],
      [
        'agent',
        'Dear Mrs Nowak-Hill,\n\nThank you. The decision was made because the register showed him at the barracks from 6 January. For soldiers that does not count as moving out. I am setting the decision aside; you receive the new one in writing by 30 April, with the 84 for the past months.\n\nIs anything else in the letter still open for you?\n\nYours sincerely\nE. Falk',
      ],
      ['customer', "No, only that. I'm relieved."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-164',
    messages: [
      [
        'customer',
        'cant hear anything on your hotline, just music since 30 min, so i write here. want to move my driving lesson from tue to thu',
      ],
      [
        'agent',
        'Hi Kayleigh, so sorry for the half hour of music. Tuesday 4 pm with Rashid, is that the one?',
      ],
      ['customer', 'yeah'],
      ['agent', 'Rashid has Thursday 3 or 5.30. Which one?'],
      ['customer', '5.30'],
      ['agent', 'Moved to Thursday 5.30. He picks you up at the station, like always.'],
      ['customer', 'can he come to college? north gate'],
      ['agent', "I've put north gate in. Was that all, Kayleigh?"],
      ['customer', 'yep thx'],
      ['agent', 'Drive safe!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-165',
    messages: [
      [
        'customer',
        'Invoice 1902: You charged for 6 hours, the electrician was here for 4. I have him on the door camera, 9.05 to 13.10.',
      ],
      [
        'agent',
        'Dear Mr Ferrante,\n\nThank you for your message. Where on the invoice do you see the six hours, in line 2 or spread over several?',
      ],
      ['customer', 'Line 2, "labour 6 h"'],
      [
        'agent',
        "Dear Mr Ferrante,\n\nThank you. Those are four hours on site and two hours for the drive there and back; it should have been two lines. The drive is flat, 40, not by the hour, so the invoice is wrong in any case.\n\nI'm making out a new one today: 4 h and 40 for the drive, 112 less than before. Does that seem fair to you?\n\nRegards\nAntje",
      ],
      ['customer', "Yes, that's fair"],
      ['agent', 'Dear Mr Ferrante,\n\nHere is the new one. Are you satisfied with it now?\n\nAntje'],
      ['agent', 'With the file this time.'],
      ['customer', 'ok. paid'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-166',
    messages: [
      ['customer', "Is the garden centre's Santa there on the 8th, and how much is a photo"],
      [
        'agent',
        'Hello! On the 8th from 1 to 4, photos are free if you take them with your own phone, £6 if the elf does it.',
      ],
      ['customer', 'the elf lol. do we book'],
      ['agent', 'No, but before 2 is quieter.'],
      ['customer', "ok. my little one's scared of beards"],
      [
        'agent',
        "Then come at 3.45, he takes it off for the donkey. (Joking. The donkey's there all day, many go to her first.)",
      ],
      ['customer', '😂 donkey it is'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-167',
    messages: [
      [
        'customer',
        "We moved in on Saturday and there's no hot water. The previous tenant said it was always weak. Three small kids. Please advise. Flat 3, Ferry House",
      ],
      [
        'agent',
        "Dear Mr and Mrs Anand,\n\nWelcome to Ferry House, and what a start with three small children and no hot water.\n\nIs the switch in the airing cupboard on? It has a red lamp.\n\nKind regards\nCaretaker's Office",
      ],
      ['customer', "yes it's on, red lamp is on too"],
      [
        'agent',
        "Dear Mr and Mrs Anand,\n\nThen it's the heating element, it was reported by the tenant before and left. Our electrician is changing it this afternoon between 3 and 5. If it's not done by tonight, the showers in the guest flat, number 9, are open all night.\n\nKind regards\nLionel",
      ],
      ['customer', "thank you, we're in"],
      ['agent', "Dear both, the element's in since ten to five. Is the water getting hot?\n\nLionel"],
      ['customer', "Can't say yet, he told us it takes 3 hours"],
      ['agent', "Yes, it's a big tank.\n\nLionel"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-168',
    messages: [
      [
        'customer',
        "Hi, I bought festival tickets via your Facebook page, was that really you? Friend says it's fake. Order no. FB-11",
      ],
      [
        'agent',
        "Hello Lars, thanks for asking first. We don't sell on Facebook at all and FB-11 isn't a number of ours.",
      ],
      ['customer', '180 euro gone?'],
      [
        'agent',
        "I'm sorry, that's a nasty thing to find out. You would have to ring your bank and the police, we can't help with that.",
      ],
      ['customer', 'the page has your logo on it'],
      ['agent', 'Could you send the link to it please?'],
      ['customer', 'here'],
      ['agent', "Thanks. I'm reporting it to Facebook today."],
      ['customer', 'and can i still get real ones'],
      ['agent', 'Yes, 90 each on our own site.'],
      ['customer', 'ok i sleep over it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'own.not', 'canDo.not', 'facts'],
  },
  {
    id: 'en-plain-b-169',
    messages: [
      [
        'customer',
        "My son wants to know what happened to his drawing he sent for the competition. He's 6. He asks each day. Name Emil Hauge",
      ],
      [
        'agent',
        "Dear Mrs Hauge,\n\nThank you for your e-mail. How nice that Emil took part! I'll walk over to the jury's room and look for it this afternoon.\n\nIs there a name on it?\n\nBirgitte",
      ],
      ['customer', "No idea. It's a tractor with wings"],
      [
        'agent',
        'Dear Mrs Hauge,\n\nIt hangs on the wall, in the second row! The winners go to the town hall after that.\n\nBirgitte',
      ],
      [
        'customer',
        'He is jumping around the kitchen. Thank you for going to look, that is really sweet of you',
      ],
      ['agent', 'With pleasure. Greetings to Emil!\n\nBirgitte'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'en-plain-b-170',
    messages: [
      ['customer', "I need an appointment for new passport for my dad, he's 92 and can't stand long"],
      [
        'agent',
        "Good afternoon, thank you for your message. Mornings at 8 are quiet, there's no queue. Thursday at 8 is free.",
      ],
      ['customer', '8 is too early for him'],
      ['agent', 'Friday at 1, right after the lunch break?'],
      ['customer', 'better'],
      [
        'agent',
        "Friday the 3rd, 1 pm, room 2. There's a chair at the counter. Please bring the old passport and one photo.",
      ],
      ['customer', 'does he need to sign'],
      ['agent', 'Yes, on a small screen. A wobbly signature is fine.'],
      ['customer', 'ok'],
      ['agent', 'Do you want to know anything more?'],
      ['customer', 'where can we park with his blue badge'],
      ['agent', 'In the yard, ring at the gate, they open.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree', 'facts'],
  },
]
