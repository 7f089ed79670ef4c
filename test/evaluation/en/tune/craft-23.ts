import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-285',
    messages: [
      [
        'customer',
        "hi yeah i got a text saying my overdraft's been cut, and then my card got declined in aldi or wherever",
      ],
      ['agent', 'okay and what did the text say it was cut to'],
      ['customer', 'from 800 to 200'],
      [
        'agent',
        "alright so yesterday you had eight hundred to fall back on, today it's two, and the first you knew of it in practice was at the till",
      ],
      ['customer', 'yeah'],
      [
        'agent',
        "it's been cut since your salary stopped coming into this account in june, that's what triggers it. i've seen it's going to your savings with us so i'll get the limit put back, it'll show by 3 today",
      ],
      ['customer', "ok i'll hang on it's five to"],
      ['customer', 'yeah showing 800'],
      ['agent', 'okay and your card, is that going through again?'],
      ['customer', 'just bought a coffee with it so yes'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-craft-286',
    messages: [
      [
        'customer',
        "Line has been dead since Friday. I run a helpdesk from home, I've had to send two people home unpaid.",
      ],
      [
        'agent',
        "Sending staff home without pay because of a line you pay for, I can see how hard that is on you. We're sorry the line went down. A contractor cut through the cable while laying a water pipe. Until the splice is done we can lend you a 5G router with unlimited data.",
      ],
      ['customer', 'yes send the router'],
      ['agent', "It's booked. Is there anything further you need while the line's down?"],
      ['customer', 'yes, who pays the two people'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'explain'],
  },
  {
    id: 'en-craft-287',
    messages: [
      ['customer', 'The direct debit for my old flat is still being taken. I told the letting agent.'],
      [
        'agent',
        "Thanks for getting in touch. A direct debit is stopped at your bank's end, so please give them a ring.",
      ],
      ['customer', "But you're the ones taking it?"],
      ['agent', "The instruction sits with your bank, I'm afraid."],
      ['customer', 'Right.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-craft-288',
    messages: [
      ['customer', 'I was quoted £412 for the renewal on the phone and the letter says £538'],
      [
        'agent',
        'So on the phone you were told 412 and then 538 arrived in writing. Have I understood that correctly?',
      ],
      ['customer', 'Yes, same cover, same car'],
      [
        'agent',
        "I've listened to the call and 412 was said. I'd propose that we honour the 412 and you get the new letter by Thursday. Are you happy to go ahead on that basis?",
      ],
      ['customer', 'Yes, happy with that.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree', 'facts'],
  },
  {
    id: 'en-craft-289',
    messages: [
      ['customer', "I cancelled in the app in July and I've been charged for August"],
      [
        'agent',
        "Our records don't show any cancellation. You probably closed the window before the last screen. August isn't refundable under the terms you accepted.",
      ],
      ['customer', 'I got a confirmation!'],
      ['agent', "If there was a confirmation, we would have it. We don't make that kind of mistake."],
      ['customer', "I'll send it to you then"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-290',
    messages: [
      [
        'customer',
        'The report export has been timing out since the release on Monday, we need it for month end.',
      ],
      [
        'agent',
        "Thanks Priya. The release moved exports to a smaller server by mistake, which is why the larger ones time out. I'm raising it with the platform lead now. I'll update this ticket at 11:00 and again at 15:00, fixed or not.",
      ],
      ['customer', 'Thanks, month end is tomorrow so please keep at it.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-291',
    messages: [
      ['customer', "ok restarted the router, the light's white now"],
      ['agent', 'Great. Is the picture on the TV stable again?'],
      ['customer', "yes it's fine"],
      [
        'agent',
        "Good. I'd like to make sure it stays that way, so I'll give you a quick call on Thursday evening and see how the week went.",
      ],
      ['customer', "ok thursday's good"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'en-craft-292',
    messages: [
      ['customer', "my mum's prescription has been wrong twice now and she's on blood thinners"],
      [
        'agent',
        "I see. That's really worrying, especially with blood thinners. You'll need to speak to the GP surgery, it's them that send the prescription over.",
      ],
      ['customer', 'the surgery said it was right when it left them'],
      ['agent', 'I would still try them first.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own.not'],
  },
  {
    id: 'en-craft-293',
    messages: [
      ['customer', "Any update on my claim? It's been five weeks, the car's still at the garage"],
      [
        'agent',
        "Hi Daniel, apologies it's dragged on for five weeks. The assessor's report is still outstanding. We'll reach out to you when we've got news.",
      ],
      ['customer', 'Can you give me any idea?'],
      ['agent', "I don't have a date, no."],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'inform.vague'],
  },
  {
    id: 'en-craft-294',
    messages: [
      ['customer', 'My login keeps saying the account is suspended.'],
      ['agent', 'Understood. What were you doing just before the message came up?'],
      ['customer', 'Changing my phone number'],
      [
        'agent',
        'Okay. We can verify you by passport photo or by a letter to your home. Which would you prefer?',
      ],
      ['customer', 'passport'],
      ['agent', "Thank you, that's gone through. Are you back in your account?"],
      ['customer', "My phone's at 1%, I'll look when it's charged"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-295',
    messages: [
      ['customer', 'hi, can you tell me if the Leeds branch is open on Saturday'],
      ['agent', "Hi, sure. It's open 9 to 1 on Saturdays."],
      ['customer', 'and do they do mortgages on saturday'],
      ['agent', "I can't see any adviser listed there for Saturdays, sorry. On weekdays there are two."],
      ['customer', 'ok thanks for your help'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-craft-296',
    messages: [
      ['customer', "I've been charged twice for the MOT"],
      ['note', 'duplicate card payment ref 88/89, refund second, checked with till roll'],
      [
        'agent',
        'Hi Mark, sorry you were charged twice. The terminal lost signal after the first payment so the receptionist ran it again. The second one is being refunded and should be in your account within three working days.',
      ],
      ['customer', 'cheers'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts', 'note'],
  },
  {
    id: 'en-craft-297',
    messages: [
      ['customer', "we've got a 4 month old and the boiler's out, when can someone come"],
      [
        'agent',
        "With a baby that small in this weather, I completely get how anxious you must be. I can't get an engineer to you before tomorrow, I have no slots. What I'm able to arrange is two electric heaters from the depot near you.",
      ],
      ['customer', 'ok heaters then please'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not'],
  },
]
