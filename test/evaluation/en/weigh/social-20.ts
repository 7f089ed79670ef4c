import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-social-250',
    messages: [
      ['customer', "@SkyBorough App won't show my boarding pass. Boarding in 20."],
      [
        'agent',
        '@fin_ro Hi Finlay, not what anyone needs with twenty minutes on the clock! What do you see when you tap the trip?',
      ],
      ['customer', '"something went wrong"'],
      ['agent', '@fin_ro Sorry about that. We have texted you a pass just now. Can you open it?'],
      ['customer', 'no the link is dead'],
      ['agent', "@fin_ro Please give your passport to the agent at the gate, they'll print it."],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-social-251',
    messages: [
      ['customer', "is it true you're closing the Elland branch @hello_tarnbank"],
      [
        'agent',
        'Hi Morag, the branch moves to the library building in May. Opening hours stay as they are. -Priti',
      ],
      ['customer', 'oh thats fine then'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-social-252',
    messages: [
      ['customer', '@Loopstream I cant find Harbour Nights anymore'],
      [
        'agent',
        "@gladys_x Hi Gladys, our licence for it ran out on Sunday, that's why it's gone. The first season is still in the Store. Was there anything else you were after? /NR",
      ],
      ['customer', 'yes, Gull Island'],
      ['agent', "@gladys_x It's here: [link] /NR"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-social-253',
    messages: [
      [
        'customer',
        'Subject: Wrong size of tyres\n\nHello, you fitted 205 instead of 195. The MOT man noticed.\nRegards, G. Pemberton',
      ],
      [
        'agent',
        'Dear Mr Pemberton,\nWe are sorry for fitting the wrong tyres. Would it be convenient if our van came to your house and changed all four at no cost?\nYours sincerely,\nHalima, Crossroads Tyres\n\nThis e-mail may contain confidential information. Any questions? Visit our FAQ.',
      ],
      ['customer', 'It would. Any day but Tuesday.\nG.P.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'agree'],
  },
  {
    id: 'en-social-254',
    messages: [
      ['customer', 'what time is kick off. your site says 3 the tv says 3.15'],
      ['agent', "Hi! Kick-off times come from the league. You'd have to ask them 🙂 -Ola"],
      ['customer', 'you sell the tickets'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-social-255',
    messages: [
      ['customer', 'camera upload stuck at 99% since yesterday'],
      ['agent', 'Hi @ines_foto! Mm, I see. Is there a video of more than 4 GB in the queue?'],
      ['customer', 'my sisters wedding 11gb lol'],
      [
        'agent',
        'Mazel tov to the sister! Take it out of the queue, the rest should go through. Did it pass 99?',
      ],
      ['customer', '100 🎉'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'en-social-256',
    messages: [
      ['customer', 'can u tell me who lives at the adress where my parcel was delivered'],
      ['agent', "Hi, data protection means I'm not allowed to say. I'll send the driver back for it. ^MT"],
      ['customer', 'ok do that'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo.not'],
  },
  {
    id: 'en-social-257',
    messages: [
      ['customer', 'app is in greek since this morning 😂'],
      [
        'agent',
        "Hi Pavlos, thanks, several people have told us. Fix is being rolled out and we'll post here once that's completed.",
      ],
      ['customer', 'im actually greek so its fine'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-social-258',
    messages: [
      ['customer', '@BrightlineNet your guy drilled through my water pipe'],
      [
        'agent',
        "@soggy_sam We apologise for the pipe. I'm sending a plumber, he's with you within the hour. ^SD",
      ],
      ['customer', 'he came. hole fixed'],
      ['agent', "@soggy_sam Good. I'll look in on you next Monday to make sure it has stayed dry. ^SD"],
      ['customer', "it's behind new plaster. lets hope"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'en-social-259',
    messages: [
      ['customer', 'menu says vegan but theres honey @TheHarbourHotel'],
      [
        'agent',
        "Hi Saffron, quite right, honey's not vegan. The label's being taken off. We could do you agave instead. Anything else on the menu that's unclear? ~Inês",
      ],
      ['customer', "haven't read it all yet"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'en-social-260',
    messages: [
      [
        'customer',
        'I pay for gigabit, I get 300 on cable, your technician said the router is fine, the 2nd technician said the router is broken',
      ],
      [
        'agent',
        'Hi Egon, thanks. So 300 over cable on a gigabit line, and our two technicians contradict each other about the router. A new router has been ordered for you. ^SD',
      ],
      ['customer', "that's progress"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-social-261',
    messages: [
      ['customer', 'YOU PEOPLE. 2 weeks no answer. pathetic. shambles of a company'],
      [
        'agent',
        'Hello. We reply to all messages in the order that they come in. There is no need for that tone.',
      ],
      ['customer', 'there IS a need!!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'en-social-262',
    messages: [
      ['customer', 'need vat invoice for order 5519'],
      ['agent', 'Hi, attached as PDF. All you need there, or anything to add? Delphine'],
      ['customer', 'all I need, cheers'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
