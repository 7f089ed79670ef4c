import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-endgame-040',
    messages: [
      ['customer', "The blood test result isn't in my file."],
      ['agent', "It was lying in the lab's outbox; I have pulled it across."],
      ['agent', 'Is it there when you refresh?'],
      ['customer', "It's there, all three pages"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-041',
    messages: [
      ['customer', "the squeak at the back axle, you know the one, it's back"],
      [
        'agent',
        "We've greased the bush again and taken it round the block, silent. I'll ring you next Thursday to hear whether it still is.",
      ],
      ['customer', 'very good'],
      ['agent', 'Drive safely!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-endgame-042',
    messages: [
      ['customer', 'my playlist got wiped when i updated'],
      [
        'agent',
        'The update moved playlists into a folder called old stuff, so the front page looks bare. Tap it and pull them back out.',
      ],
      ['customer', 'phew, found it'],
      ['agent', 'And the rest of your library, anything gone astray there?'],
      ['customer', 'the podcasts are not where they were'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-endgame-043',
    messages: [
      ['customer', 'Good evening, may I pay the rent on the 3rd instead of the 1st?'],
      ['agent', 'Good evening. You may; I have put the new due date in your file.'],
      ['agent', 'Is your wish fulfilled, and is your list empty, if I may ask so directly?'],
      ['customer', 'You may ask, and it is. Good night.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-044',
    messages: [
      ['customer', 'how do I clean the milk nozzle'],
      ['agent', 'Purge it, then soak the tip in warm water with a drop of vinegar and wipe it off.'],
      ['agent', 'Is the way of doing it clear to you?'],
      ['customer', "I'll try it tonight when I'm home"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-045',
    messages: [
      ['customer', "There's a strange noise coming from the fridge."],
      ['agent', 'Mm, what kind of noise would you say?'],
      ['customer', 'like someone knocking every few minutes'],
      ['agent', 'A knock every few minutes, all right. Is it still knocking at this moment?'],
      ['customer', "no, it's quiet now"],
      ['agent', "Pull it a hand's width off the wall, then, and screw the front feet out a little."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'en-endgame-046',
    messages: [
      ['customer', "vat id isn't on our invoices"],
      ['agent', "I'm adding it to all six from this year, two secs"],
      ['agent', 'there we go, all six redone'],
      ['agent', 'better like this?'],
      ['agent', 'and thanks for the heads-up, you were the first to spot it'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'en-endgame-047',
    messages: [
      ['customer', 'Where do I hand in the lost passport form?'],
      ['agent', "Counter 4, weekdays till half past twelve, you don't need a ticket."],
      ['agent', 'Any other office riddle for me to unravel?'],
      ['customer', 'no, that was the one, ta-ra'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-048',
    messages: [
      ['customer', 'you sent the flowers to my ex. my actual ex'],
      [
        'agent',
        "I'm sorry they went to the wrong door. The same bouquet was handed over at your mum's at 11:20, with the card.",
      ],
      ['agent', 'Does that put it to rights, and am I leaving anything undone?'],
      ['customer', "yes you're leaving my ex with 50 quid of peonies. who pays for those"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'en-endgame-049',
    messages: [
      ['customer', 'can i have the wifi code for the flat'],
      ['agent', 'seagull-72-harbour, small letters.'],
      ['customer', "I'm on"],
      ['agent', 'Enjoy the stay. In case of other wishes our guest book is by the door, we read every page.'],
      ['customer', 'thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-endgame-050',
    messages: [
      ['customer', 'I was locked out after 3 wrong tries'],
      ['agent', 'Unlocked. Use the reset mail to pick a new word.'],
      ['agent', 'Back inside?'],
      ['customer', 'back inside'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-endgame-051',
    messages: [
      ['customer', 'Why do I need two signatures on the transfer'],
      [
        'agent',
        "Because anything above ten thousand has to be signed by both partners, that's how your firm set it up in 2019.",
      ],
      ['agent', 'Have I been through all of your queries?'],
      ['customer', 'hm, give me a second to read through my notes'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-endgame-052',
    messages: [
      ['customer', 'the hotel you booked us into is a building site'],
      ['agent', 'I can put you up two streets away at the same price. Is that all right with you?'],
      ['customer', 'yes please!'],
      ['agent', 'Your new keys are waiting at their desk. Would you like breakfast at seven or at eight?'],
      ['customer', 'at eight'],
      ['agent', 'Noted. Sleep well.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
]
