import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-ending-a-183',
    messages: [
      [
        'customer',
        'hi so i bought the family ticket and the kids barcode doesnt scan only mine does and now theyre outside and im inside',
      ],
      ['agent', 'okay so youre past the gate and the childrens codes are refused at it'],
      ['customer', 'yes exactly'],
      ['agent', 'ive told gate four to wave them in'],
      ['agent', 'are they with you'],
      ['customer', 'here they come yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-ending-a-184',
    messages: [
      ['customer', 'Autocorrect in your editor turns every "its" into "it\'s".'],
      ['agent', 'Uncheck rule 14 in Preferences > Language. Does it leave your "its" in peace?'],
      ['customer', '"it\'s" it writes, stubborn as a mule.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-185',
    messages: [
      ['customer', 'The heating schedule is not the one I set.'],
      ['agent', "Your own schedule is back, from last Monday's copy. The one you know?"],
      ['customer', "It looks sort of like it. I'd have to sit down and compare."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-186',
    messages: [
      ['customer', 'My commuter card shows no trips'],
      ['agent', 'Trips are loaded up to yesterday. Can you view them, and is something else amiss?'],
      ['customer', "Not really in front of a screen, I'm typing this off my watch."],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-187',
    messages: [
      ['customer', 'parcel came thx'],
      ['agent', 'top. anything else whatsoever?'],
      ['customer', 'nope nada'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-ending-a-188',
    messages: [
      ['customer', 'parcel came thx'],
      ['agent', 'top. all boxes ticked on your side or one still blank?'],
      ['customer', 'one blank: assembly sheet is for another wardrobe'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-189',
    messages: [
      ['customer', "I'd like to file damage to my suitcase."],
      ['agent', 'Of course. Case number?'],
      ['customer', 'BG-2210.'],
      ['agent', 'Was anything else damaged apart from the handle?'],
      ['customer', 'The lock.'],
      ['agent', 'Anything more for the form?'],
      ['customer', 'No.'],
      ['agent', "Filed. You'll find the decision in your account."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-190',
    messages: [
      [
        'customer',
        'Your app keeps asking for stars, and then "Did we solve your problem today?" Nobody solved a thing.',
      ],
      ['agent', 'That pop-up reads "Did we solve your problem today?" for everybody, please swipe it away.'],
      ['customer', 'And my scarf?'],
      ['agent', 'It was handed in on Monday and lies at the desk in Hall B.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-191',
    messages: [
      ['customer', 'We get two copies of every fax'],
      ['agent', "It's because both trays are registered as printers. I've removed tray two."],
      ['agent', 'One copy only these days?'],
      ['customer', 'One and only one.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-ending-a-192',
    messages: [
      ['customer', 'Hello! Could you please see why the discount for teachers is not applied to me?'],
      [
        'agent',
        'Your proof has been accepted and the 15 percent now sit in the basket. Do they show, and rightly?',
      ],
      ['customer', 'They show as 5 percent.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-ending-a-193',
    messages: [
      ['customer', 'The treadmill squeaks.'],
      ['agent', 'Two drops of the oil from the bag under the belt, walk a minute.'],
      ['agent', 'how is it squeak-wise?'],
      ['customer', "Baby's asleep, I can't switch it on."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-ending-a-194',
    messages: [
      ['customer', 'Card replaced, merci.'],
      ['agent', 'Any further wishes?'],
      ['agent', 'If not I wish you a beautiful evening!'],
      ['customer', 'Same to you'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-ending-a-195',
    messages: [
      ['customer', 'ticket machine ate my ten'],
      ['agent', 'refunded to your card, see the slip?'],
      ['customer', 'got it'],
      ['agent', 'satisfied with that, sir?'],
      ['customer', 'satisfied'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
