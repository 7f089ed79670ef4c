import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-closers-001',
    messages: [
      ['customer', 'hi internet super slow since this morning'],
      ['agent', 'Hi there! Which device are you noticing it on?'],
      ['customer', 'laptop and the tv'],
      ['agent', "Thanks. I'll refresh your line from here, this takes about a minute."],
      ['customer', 'ok'],
      [
        'agent',
        "Refresh complete. Could you run a quick speed test for me and tell me whether it's improved?",
      ],
      ['customer', "85 mbps, that's more like it"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['ask', 'own', 'listen'],
  },
  {
    id: 'en-closers-002',
    messages: [
      ['customer', 'how do i turn on international roaming'],
      ['agent', 'Open the app, tap Plan, then Add-ons, and switch on Roaming.'],
      ['customer', 'found it cheers'],
      ['agent', 'Nice one. Was there anything else on your list today?'],
      ['customer', 'nah that was the only one'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-003',
    messages: [
      ['customer', "my sim has no signal, i'm missing calls from my kid's school"],
      [
        'agent',
        "I can see how worrying that is with the school trying to reach you. I'll re-provision the SIM now.",
      ],
      ['customer', 'please'],
      ['agent', "Right, that's done. Could you switch the phone off and on again? Are the bars back?"],
      ['customer', '2 bars now!'],
      ['agent', 'Great stuff. And is there something else I can take off your plate?'],
      ['customer', 'yeah the voicemail greeting still says my old number'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'en-closers-004',
    messages: [
      ['customer', 'can you unlock this phone its on a contract till june'],
      [
        'agent',
        "Sorry no, handsets stay locked until the contract finishes. That's the rule and we can't make exceptions.",
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-closers-005',
    messages: [
      ['customer', 'MMS not sending'],
      [
        'agent',
        'Please go to Settings > Mobile Data > APN and set MMSC to the address on the page I linked.',
      ],
      ['customer', 'done'],
      ['agent', 'And is a picture message going out now?'],
      ['customer', 'lemme find someone to text lol'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-006',
    messages: [
      ['customer', 'tv box keeps rebooting'],
      ['agent', 'Oh no. How long has it been doing that?'],
      ['customer', 'since sunday'],
      ['agent', 'Are the lights on the front green or red?'],
      ['customer', 'red'],
      ['agent', 'OK, unplug it for ten seconds and plug it back in.'],
      ['customer', 'doing it'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'en-closers-007',
    messages: [
      ['customer', 'why was i billed twice'],
      [
        'agent',
        "I'm sorry about the double charge. Two direct debits were set up because the first one was never cancelled when you moved. I'll cancel the old one and the refund will be in your account by Thursday.",
      ],
      ['customer', 'ok thanks'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own', 'apologise', 'facts'],
  },
  {
    id: 'en-closers-008',
    messages: [
      [
        'customer',
        'Dear team, I was charged an overdraft fee of 15 pounds although my salary arrived the same day. I find this rather upsetting.',
      ],
      [
        'agent',
        'Dear Ms Holt, thank you for writing. I quite understand that the fee upset you, and I apologise for the trouble it has caused. The salary was credited at 17:40, after the daily cut-off at 17:00, which is why the fee was applied. I will refund it and you will see the amount by Friday. Do you have any remaining queries on this matter?',
      ],
      ['customer', 'Dear Mr Webb, no, that answers my question in full. Kind regards, E. Holt'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'explain', 'apologise', 'own', 'facts', 'acknowledgeFirst'],
  },
  {
    id: 'en-closers-009',
    messages: [
      ['customer', 'Good afternoon, my card reader would not accept the PIN.'],
      [
        'agent',
        'Good afternoon. I have reset the reader and enclosed the new PIN in your secure inbox. May I ask whether you have been able to log in with it?',
      ],
      ['customer', 'Yes, I have. Thank you for the prompt reply.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-closers-010',
    messages: [
      ['customer', 'I need to update my postal address.'],
      [
        'agent',
        'Of course. I have updated it to the one in your message. Should you require any additional assistance, please do not hesitate to contact us. We trust everything is now to your satisfaction.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-011',
    messages: [
      ['customer', 'The mortgage payment leaves two days before my pay.'],
      ['agent', 'I could move the debit to the 28th. Would that suit you?'],
      ['customer', 'Yes please.'],
      ['agent', 'Done, from next month.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'en-closers-012',
    messages: [
      ['customer', 'What documents do I need to open an account for my daughter?'],
      ['agent', 'You need her birth certificate and your own ID.'],
      ['customer', 'thanks'],
      ['agent', "You're welcome! Can I be of help in any other way?"],
      ['customer', 'Let me ask my husband, just a minute'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-closers-013',
    messages: [
      ['customer', 'i want to dispute a payment'],
      ['agent', "Certainly. Is there anything else on the statement that you don't recognise?"],
      ['customer', 'just that one'],
      ['agent', 'Thank you, the form is on its way to you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-014',
    messages: [
      ['agent', 'thank you for calling city bank this is mark how may i help'],
      ['customer', 'hi yeah my app keeps saying session expired'],
      ['agent', "okay i'll clear the sessions on my side just bear with me"],
      ['customer', 'sure'],
      ['agent', 'okay thats cleared can you try and open the app for me is it letting you in'],
      ['customer', 'yes it is'],
      ['agent', 'perfect and was there anything else i could do for you this morning'],
      ['customer', "no that'll do it thanks mark"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-closers-015',
    messages: [
      ['agent', "hello you're through to lisa"],
      ['customer', 'hi the boiler engineer came but theres no hot water'],
      ['agent', 'okay can you press the reset button and hold it for five seconds'],
      ['customer', 'holding it'],
      ['agent', 'and has the pressure gone up on the dial'],
      ['customer', 'no its still at zero'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-016',
    messages: [
      ['agent', 'good afternoon'],
      ['customer', 'when does my parking permit run out'],
      ['agent', 'the fourteenth of march'],
      ['customer', 'great thank you'],
      ['agent', 'is there anything further today'],
      ['agent', 'hello'],
      ['agent', "okay i'll let you go then bye"],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-closers-017',
    messages: [
      ['agent', 'help desk'],
      [
        'customer',
        'yeah so i tried to check in for my flight and it says booking not found and then it also took the seat money',
      ],
      ['agent', "okay so you couldn't check in and it still charged you for the seat have i got that right"],
      ['customer', 'yes'],
      ['agent', 'and which airline is it'],
      ['customer', 'norse'],
      ['agent', "okay i'll put the booking back and send you the boarding pass"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'ask'],
  },
  {
    id: 'en-closers-018',
    messages: [
      ['customer', 'Hello sir my parcel is where'],
      ['agent', 'Hello dear customer. Your parcel is in Leipzig hub, it will go out with the van.'],
      ['customer', 'ok ok'],
      ['agent', 'You have some other doubt or question for me?'],
      ['customer', 'yes why it take so long time'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-closers-019',
    messages: [
      ['customer', 'The invoice it has bad VAT number'],
      [
        'agent',
        'Sorry for the mistake. I changed VAT number, please see new invoice in attach. Now is correct, yes?',
      ],
      ['customer', 'yes now is correct thank you'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'en-closers-020',
    messages: [
      ['customer', 'I cannot find my reservation mail.'],
      ['agent', 'No problem, I will search it and I write you until 18:00 today.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform', 'facts'],
  },
]
