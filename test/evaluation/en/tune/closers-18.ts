import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-340',
    messages: [
      ['customer', "i'd like my money back rather than a voucher"],
      ['agent', "That's possible too. Are you alright with a bank transfer?"],
      ['customer', 'sure'],
      ['agent', 'Done.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'en-closers-341',
    messages: [
      ['customer', 'hi is this the right place for returns'],
      ['agent', 'It is. Do you have your order number at hand?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-342',
    messages: [
      ['agent', 'it support morning'],
      ['customer', 'morning i cant open the shared drive'],
      ['agent', 'right ive mapped it again for you can you see it in explorer'],
      ['customer', 'yeah its there now'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-343',
    messages: [
      ['agent', 'council tax'],
      ['customer', 'i want to pay by direct debit'],
      ['agent', 'no problem thats set up now from june'],
      ['customer', 'lovely'],
      ['agent', 'is there anything else youd like to ask'],
      ['customer', 'no thats all thanks'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-344',
    messages: [
      ['agent', 'gas company'],
      ['customer', 'my meter reading was refused'],
      ['agent', 'okay i have put it through by hand does your account show it'],
      ['customer', 'no it still says refused'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-345',
    messages: [
      ['customer', 'Hi, my payslip it is wrong tax'],
      ['agent', 'Hello, I made correction in system. Now payslip is right for you?'],
      ['customer', 'now right thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-346',
    messages: [
      ['customer', '@HomeCam no live view since the update'],
      ['agent', '@ivy Update 2.1.4 just went live and fixes this. Working for you? ^S'],
      ['customer', '@HomeCam downloading it'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-347',
    messages: [
      ['customer', 'Dear Sir, the interest on my savings was not paid.'],
      [
        'agent',
        'Dear Mr Pell, I apologise for this. The payment run on the 30th stopped halfway, so some accounts were skipped. We have paid the interest today. May I kindly ask you to confirm that it has arrived?',
      ],
      ['customer', 'Dear Madam, confirmed with thanks.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'apologise'],
  },
  {
    id: 'en-closers-348',
    messages: [
      ['customer', "can you check my neighbour's bill too"],
      ['agent', "I can't discuss somebody else's account."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-closers-349',
    messages: [
      ['customer', 'my tickets are not in the mail'],
      ['agent', 'Tickets are sent out by the organiser, so you need to contact them.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-closers-350',
    messages: [
      ['customer', 'thanks for installing the pump'],
      ['agent', "You're welcome! I'll give you a ring next Tuesday and see if it's still quiet."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'own', 'facts'],
  },
  {
    id: 'en-closers-351',
    messages: [
      ['customer', "what's happening with my claim"],
      ['agent', "The surveyor comes on Thursday, and you'll hear from us by Friday."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'facts'],
  },
  {
    id: 'en-closers-352',
    messages: [
      ['customer', "My flight is cancelled and I'm missing my sister's graduation"],
      [
        'agent',
        "Missing her graduation would break anyone's heart. I can put you on the 6 am train, it gets you there in time.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'en-closers-353',
    messages: [
      ['customer', 'This is beyond a joke. Six weeks, eleven calls, zero answers.'],
      ['agent', 'Hi, this is Bea.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
    heated: true,
  },
  {
    id: 'en-closers-354',
    messages: [
      ['customer', "You're an absolute legend, I'll be telling all my mates"],
      ['agent', 'Cheers!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'en-closers-355',
    messages: [
      ['customer', 'why is the shop in my app closed'],
      ['agent', "Because your location is set to Leeds. I'll switch it to York."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own'],
  },
  {
    id: 'en-closers-356',
    messages: [
      ['customer', 'the gym took two fees in May and then blocked my card at the gate'],
      ['agent', 'So they took the fee twice and then locked you out at the gate?'],
      ['customer', 'yes'],
      ['agent', "I'll unblock you now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'listen', 'own'],
  },
  {
    id: 'en-closers-357',
    messages: [
      ['customer', 'do you ship to Malta'],
      ['agent', 'We do, 12 euros.'],
      ['customer', 'ok'],
      ['agent', 'Can I help with anything else?'],
      ['customer', "let me see what's in my cart first"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-358',
    messages: [
      ['customer', 'the chair squeaks'],
      ['agent', 'A drop of oil on the hinge helps. Is it quiet now?'],
      ['customer', 'silent as a mouse'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-359',
    messages: [
      ['customer', 'the chair squeaks'],
      ['agent', 'A drop of oil on the hinge helps. Did that help?'],
      ['agent', 'Hope so, bye!'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
]
