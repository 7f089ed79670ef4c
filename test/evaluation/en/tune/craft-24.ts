import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-298',
    messages: [
      [
        'customer',
        'So I booked the 14:20 transfer, I have the email. The driver left at 14:05. I paid 90 for a taxi.',
      ],
      ['agent', "That's infuriating. How did you find out that he'd already left?"],
      ['customer', 'the man at the desk told me'],
      [
        'agent',
        "Okay, so just to check I've got the sequence: booked for 14:20, driver gone by 14:05, desk tells you, and you end up paying 90 out of your own pocket. Is that everything?",
      ],
      ['customer', "yes that's everything"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge'],
  },
  {
    id: 'en-craft-299',
    messages: [
      ['customer', "The new laptop won't connect to the printer at the office"],
      [
        'agent',
        "Hi Anne, it turned out the laptop is on the guest network, which doesn't see the printers. I can move you over remotely, would now be convenient?",
      ],
      ['customer', 'Yes go on'],
      ['agent', "I'm moving you now. Done, can you print?"],
      ['customer', 'no, it says offline'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'en-craft-300',
    messages: [
      ['customer', 'Your email said doors at 7 and they opened at 8, we queued in the rain'],
      ['agent', 'The email said "from 7", please read it again. Most guests understood what that meant.'],
      ['customer', 'From 7 means 7'],
      ['agent', 'It means not before 7.'],
      ['customer', "Fine, I won't argue."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-craft-301',
    messages: [
      [
        'customer',
        'Is there any way to find out which nurse saw my son on the 12th? He left his bear there.',
      ],
      ['agent', "I'll ask round the ward this afternoon. As soon as anything turns up I'll be in contact."],
      ['customer', "thank you, it's a brown one with one ear"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform.vague'],
  },
  {
    id: 'en-craft-302',
    messages: [
      ['customer', 'the washing machine you delivered leaks from the door'],
      [
        'agent',
        "Hi, once it's been plugged in we're no longer able to take it back. You'd have to arrange a repair with the manufacturer directly.",
      ],
      ['customer', 'it leaked the first time I plugged it in'],
      ['agent', 'Yes, the manufacturer will handle that.'],
      ['customer', 'not happy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'en-craft-303',
    messages: [
      [
        'customer',
        "My name's spelt wrong on the policy again. It's Siobhan with an h at the end... no, Siobhán, accent and all.",
      ],
      [
        'agent',
        "Apologies for getting your name wrong again, Siobhán. I'll reissue the documents this afternoon with the accent. Are you okay with getting them by email rather than post?",
      ],
      ['customer', "Email's grand"],
      ['agent', "Great. Any other bits you want sorted while we're at it?"],
      ['customer', "No you're grand, thanks"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'en-craft-304',
    messages: [
      ['customer', 'The damp team finished treating the wall this morning.'],
      [
        'agent',
        'Thanks for confirming. One of our surveyors will return in six weeks to take new readings and make sure the wall is drying out as expected.',
      ],
      ['customer', 'OK, I work from home so any time.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'followUp'],
  },
  {
    id: 'en-craft-305',
    messages: [
      ['customer', 'i cant upload my photo for the railcard'],
      ['agent', 'ok. what size is the file?'],
      ['customer', '12 mb'],
      [
        'agent',
        "ah, that'll be why, it only takes up to 10. you could crop it or send it to me here and i can shrink it",
      ],
      ['customer', 'cropped it'],
      ['agent', 'did it accept it?'],
      ['customer', 'yep accepted'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'explain'],
  },
  {
    id: 'en-craft-306',
    messages: [
      [
        'customer',
        "This is the THIRD TIME I've taken a day off for your engineer and NOBODY has turned up. I'm reporting you to the ombudsman.",
      ],
      [
        'agent',
        "Three days' leave gone for nothing, I'd be furious too. I'm putting you down for the first slot tomorrow at 8, and I'll speak to the engineer myself tonight.",
      ],
      ['customer', "he'd better come"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'en-craft-307',
    messages: [
      ['customer', 'I understand my claim was rejected, I just want a copy of the letter'],
      ['agent', 'Of course. Can I take the policy number?'],
      ['customer', 'PL 2291'],
      ['agent', 'And the first line of your address, 8 Marsh Row?'],
      ['customer', "that's it"],
      ['agent', "Bear with me. Okay, it's in your documents folder, third from the top."],
      ['customer', 'found it, anything else I need to keep?'],
      ['agent', 'No, only that one.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-308',
    messages: [
      [
        'customer',
        "All working now. Honestly I've been with four providers and nobody's ever explained it so clearly, you've been brilliant",
      ],
      ['agent', "That's kind of you to say. Did you have anything more for me today?"],
      ['customer', "No that's me done, I'll be leaving you a very good review"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'en-craft-309',
    messages: [
      ['customer', "My appointment was moved to a day I told you I can't do"],
      [
        'agent',
        "Sorry for moving it without asking you. The consultant's clinic day changed from Tuesday to Thursday, so all her Tuesday patients were shifted across automatically. How would a Tuesday with Dr Lowe instead suit you?",
      ],
      ['customer', "That suits me fine, as long as it's morning."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'agree'],
  },
  {
    id: 'en-craft-310',
    messages: [
      ['customer', 'Is my passport ready for collection?'],
      [
        'agent',
        "Not yet. It's being printed tonight. You'll receive a text tomorrow before midday letting you know whether it's ready for pick-up.",
      ],
      ['customer', "Okay, I'll wait for the text"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
]
