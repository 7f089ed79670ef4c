import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-219',
    messages: [
      ['customer', 'Our shared inbox has stopped receiving mail since the migration'],
      ['agent', 'I see, please go on.'],
      ['customer', "outgoing works, incoming doesn't"],
      ['agent', 'Thanks. The forwarding rule was still pointing to the old server, I have redirected it.'],
      ['agent', 'Have messages started to trickle in?'],
      ['customer', 'too early to tell, nobody writes to us before 9'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'explain'],
  },
  {
    id: 'en-endgame-220',
    messages: [
      ['customer', 'someone scratched my car in your garage'],
      ['agent', 'Mm. Where exactly on the car is it?'],
      ['customer', 'along the passenger door'],
      ['agent', "I'll pull the camera footage this evening at seven."],
      ['customer', 'thanks'],
      ['agent', "Is there anything else on the car that wasn't there before, a dent for instance?"],
      ['customer', 'no only the scratch'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts'],
  },
  {
    id: 'en-endgame-221',
    messages: [
      ['customer', 'pls can u tell me if the vaccine needs a second jab'],
      ['agent', 'It does, after four weeks, and the front desk books it for you.'],
      ['agent', 'Is there a part two to your question?'],
      ['customer', 'not from me'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-222',
    messages: [
      ['customer', 'My name is still on the electricity account though I moved out in January'],
      [
        'agent',
        'Apologies for the bills since January. The account is closed and the last two bills are cancelled.',
      ],
      ['agent', "Would you agree that we've put this right? What have I forgotten?"],
      ['customer', "The deposit. You're still holding 80 euro of mine"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-223',
    messages: [
      ['customer', 'my pop ups keep coming in the middle of the exam'],
      ['agent', 'Turned them off for the whole exam window. No more of them?'],
      ['customer', 'no more of them'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-224',
    messages: [
      ['customer', 'Delivery guy put my sofa in the hallway and left'],
      ['agent', "Sorry he left it there. Would six o'clock be alright for two strong men to bring it up?"],
      ['customer', 'six works'],
      ['agent', 'Is there a lift in the building?'],
      ['customer', 'no, third floor'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'agree'],
  },
  {
    id: 'en-endgame-225',
    messages: [
      ['customer', "What's the reason my claim was reduced"],
      [
        'agent',
        'The policy takes off 10 percent for each year of age. Your laptop was four, which makes 40.',
      ],
      ['agent', 'Do you follow how we got to that figure?'],
      ['customer', "I follow, I just don't accept it"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-226',
    messages: [
      ['customer', 'does the hotel have a pool'],
      ['agent', 'Yes an indoor one, 7 to 21.'],
      ['customer', 'nice'],
      ['agent', 'and where else can I point you?'],
      ['agent', "Right, I'll let you pack. See you at the weekend!"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-227',
    messages: [
      ['customer', "Heating on in the office but it's the middle of July"],
      ['agent', "The sensor got painted over, so it thinks it's winter. We've cut it out of the loop."],
      ['agent', "Cooled down up there? Anything we've skipped?"],
      ['customer', "it's bearable again and no"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-228',
    messages: [
      ['customer', 'i cant find the homework upload'],
      ['agent', "It's under the pencil icon, then 'hand in'."],
      ['customer', 'found it ty'],
      ['agent', "No worries. Good luck with the essay, what's it about?"],
      ['customer', 'whales'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-229',
    messages: [
      ['customer', 'The train app shows my old card'],
      ['agent', 'Delete the old one and scan the new one in.'],
      ['customer', 'scanned'],
      ['agent', 'Is the new one at the top now?'],
      ['customer', 'no, still the old one, ends in 09'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-endgame-230',
    messages: [
      ['customer', "My order should be under my company's name, not mine"],
      ['agent', "I'm changing that on the invoice as well, one sec. Done."],
      ['agent', 'Got another one for me?'],
      ['customer', "That'd be all, thanks"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-231',
    messages: [
      ['customer', 'Good afternoon, the lift certificate in the lobby is out of date.'],
      [
        'agent',
        "Good afternoon Mr Paz, the lift was passed in April, but the paper got held up at the inspector's office. I'll hang it up on Monday. Was that the explanation you needed?",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
]
