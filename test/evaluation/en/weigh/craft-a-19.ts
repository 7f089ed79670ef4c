import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-craft-a-216',
    messages: [
      ['customer', 'hello yeah i booked a man with a van and a van came but no man'],
      ['agent', 'a van with no man to carry so you did the carrying'],
      ['customer', 'me and my sister up four floors'],
      ['agent', "my back aches just hearing it that was never what you'd booked"],
      ['customer', 'no'],
      [
        'agent',
        "what i'm minded to do is knock off the half that was for the lifting is that fair to you two",
      ],
      ['customer', "that's fair"],
      ['agent', 'done then and that puts it to bed does it'],
      ['customer', 'it does aye'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'en-craft-a-217',
    messages: [
      ['customer', 'Dear Sirs, the bridge toll was deducted twice on 11 June. Yours, W. Adeyemi'],
      [
        'agent',
        'Dear Mr Adeyemi, The gantry reads what passes beneath it. Had your tag been mounted as instructed, it would have been read once. Yours, Toll Office',
      ],
      ['customer', 'Dear Sirs, the tag was mounted by your own staff. W. Adeyemi'],
      [
        'agent',
        'Dear Mr Adeyemi, That being so, the remark was out of place and I withdraw it with an apology. The second toll is returned by 1 July. Yours, Toll Office',
      ],
      ['customer', 'Dear Sirs, thank you. W. Adeyemi'],
      [
        'agent',
        'Dear Mr Adeyemi, May we know whether anything in this remains outstanding for you? Yours, Toll Office',
      ],
      ['customer', 'Dear Sirs, nothing. W. Adeyemi'],
    ],
    closure: {
      solved: false,
      unresolved: true,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['apologise', 'explain', 'defend.not', 'facts'],
  },
  {
    id: 'en-craft-a-218',
    messages: [
      ['customer', "okay so my internet's fine but the landline just crackles when it rains"],
      ['agent', "crackles when it rains and dry days it's good"],
      ['customer', "dry days it's perfect"],
      [
        'agent',
        "that'll be a joint outside taking water i'm not able to send anyone up a pole in this wind mind",
      ],
      ['customer', 'no course not'],
      [
        'agent',
        "i'll get meg on it she's our pole girl and she rings you thursday when she's twenty minutes off",
      ],
      ['customer', 'sound'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'paraphrase', 'own', 'canDo.not', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-a-219',
    messages: [
      [
        'customer',
        "Dear Office, I have sent the form for the kindergarten three times and every time you say it's incomplete. Tell me what's missing! A. Rao",
      ],
      [
        'agent',
        "Dear Ms Rao, sending the same form for a third time would try anybody's patience. I don't see any gap in it myself. My apologies that nobody told you what they meant: it is the second parent's initials on page 4, the field hides behind the fold. Initial it, photograph it, and I put it in by hand tomorrow morning. Warm regards, S. Tait",
      ],
      ['customer', "Dear S. Tait, here's the photo. A. Rao"],
      ['agent', 'Dear Ms Rao, filed. Is the place in "accepted" when you look it up? S. Tait'],
      ['customer', 'Dear S. Tait, it says so. You are worth your weight in gold. A. Rao'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-craft-a-220',
    messages: [
      ['customer', 'yeah hi i want out of my phone contract you put the price up'],
      ['agent', 'mhm and by how much has it gone'],
      ['customer', 'four quid'],
      ['agent', "four quid right well there's a clause for rises you signed that so it binds you"],
      ['customer', 'i never saw any clause'],
      ['agent', "it's there in black and white you want to read before you sign"],
      ['customer', 'put me through to cancellations'],
      ['agent', "they'll tell you the same"],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['listen', 'ask', 'defend.not'],
  },
  {
    id: 'en-craft-a-221',
    messages: [
      [
        'customer',
        "Hi, I need my wedding photos before the 20th for my grandma's 90th. So far nothing. Cleo",
      ],
      [
        'agent',
        "Hi Cleo, no photos and the 90th getting closer, I can feel you counting days. I can't swear to the whole gallery by the 20th. Here's my offer: thirty prints of your picking by the 18th, the rest after. Say what you think? Jonas",
      ],
      ['customer', "Hi Jonas, I think that's perfect, thirty's plenty. Cleo"],
      [
        'agent',
        "Hi Cleo, they went out this morning. On the 21st I'll drop you a line to hear whether she liked them and the colours hold. Jonas",
      ],
      ['customer', "Hi Jonas, she cried. I'm booking you for every party of my life. Cleo"],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'agree',
      'facts',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'en-craft-a-222',
    messages: [
      ['customer', 'um is that the tip i mean the recycling i left a fridge and got a fine'],
      ['agent', 'you left it by the gate'],
      ['customer', 'it was shut'],
      ['agent', 'shut or not by the gate is fly tipping nobody made you leave it did they'],
      ['customer', "i'm seventy eight i couldn't lift it back"],
      ['agent', "well there's nothing i could do for you that's for the magistrate"],
      ['customer', "well i'll write to the paper"],
      ['agent', 'do'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-craft-a-223',
    messages: [
      ['customer', 'Dear Support, the licence key I bought says "in use". Best, Ondrej'],
      [
        'agent',
        'Dear Ondrej, thanks for writing. May I take a look at the activations on your account? Best, Li',
      ],
      ['customer', 'Dear Li, please do. Ondrej'],
      [
        'agent',
        "Dear Li... pardon, dear Ondrej. Your key sits on a machine called KITCHEN-PC, the old one has not been signed off, and thus it's busy. I am freeing it today, and by six you have an email from me that it's free. Li",
      ],
      ['customer', "Dear Li, haha, that's the laptop I sold. Ondrej"],
      ['agent', "Dear Ondrej, it's free. Have you been able to activate? Li"],
      ['customer', 'Dear Li, not yet, will do at the weekend. Ondrej'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'unclear',
    },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-craft-a-224',
    messages: [
      ['customer', "hello there's been a man come about the damp and now there's twice the damp"],
      ['agent', "twice as much as before he came is that what i'm hearing"],
      ['customer', 'aye'],
      ['agent', "that is a poor show i'd be spitting"],
      ['customer', 'i am spitting'],
      [
        'agent',
        "he stripped the paint so it's breathing out what was in there a dryer comes tomorrow at ten and i'll be popping in myself on the twelfth to see the wall's stayed dry you happy with that plan",
      ],
      ['customer', 'aye i am'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'agree',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'en-craft-a-225',
    messages: [
      [
        'customer',
        'Dear Team, the yoga course I paid for was cancelled. When is the refund coming? Best, Mirja',
      ],
      [
        'agent',
        'Dear Mirja, Refunds are with our accounts. We will get back to you in the next while. Best, Team',
      ],
      ['customer', 'Dear Team, is the next while this month? Mirja'],
      ['agent', 'Dear Mirja, that is not ours to say, accounts would have to tell you. Team'],
      ['customer', 'Dear Team, I see. How disappointing. Mirja'],
    ],
    closure: {
      solved: false,
      unresolved: false,
      waited: null,
      answer: null,
    },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'en-craft-a-226',
    messages: [
      ['customer', 'good evening the taxi to the airport has not arrived the flight is at nine'],
      ['agent', "my goodness that's a worry you'll be on pins"],
      ['customer', 'yes please hurry'],
      [
        'agent',
        "the first one hit a road block on elm street i've turned car six round he's with you in four minutes",
      ],
      ['customer', 'i see him'],
      ['agent', 'are you on your way'],
      ['customer', 'yes we roll thank you'],
    ],
    closure: {
      solved: true,
      unresolved: false,
      waited: true,
      answer: 'allSet',
    },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
]
