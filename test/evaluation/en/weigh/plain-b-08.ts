import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-086',
    messages: [
      ['customer', 'What are your opening times over Christmas please?'],
      [
        'agent',
        'Good morning, thank you for your enquiry. 24th and 31st until noon, closed on the 25th, 26th and 1st, otherwise as usual.',
      ],
      ['customer', 'And the drop-off box?'],
      ['agent', "The box is open day and night, it's emptied on working days."],
      ['customer', 'Great. Happy Christmas when it comes!'],
      ['agent', 'And to you!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-087',
    messages: [
      [
        'customer',
        "Hi, I booked the sea view room 14 nights and our view is a wall. A WALL. And the aircon drips on the bed. We paid 2,900 for this, it's our 25th anniversary. I want my money back or I'll post the pictures everywhere!!!",
      ],
      [
        'agent',
        "Dear Mr Callaghan,\n\nThank you for writing to us from the hotel. To spend a 25th anniversary looking at a wall is heartbreaking.\n\nI have just telephoned the hotel. Your sea view was given away to a late booker by the night desk. Room 502, sea view with balcony, is free from tomorrow noon and I've put your name on it. Would you take that, or rather move to the sister hotel next door today?\n\nYours sincerely\nMarguerite Osei\nDuty Manager",
      ],
      ['customer', '502 tomorrow. What about tonight, the bed is wet'],
      [
        'agent',
        "Dear Mr Callaghan,\n\nFor tonight they are giving you 118, no view but dry; your key is at reception. 400 of the 2,900 come back to you on the 1st.\n\nI'll ring your room tomorrow at six to ask whether 502 is what it should be.\n\nYours sincerely\nMarguerite Osei",
      ],
      ['customer', 'Alright. Better'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'agree', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'en-plain-b-088',
    messages: [
      [
        'customer',
        'Ref 30-772. I uploaded my documents for the student loan on 1 Aug. It still says "missing".',
      ],
      [
        'agent',
        'Hello Yusuf, thank you for your message. What exactly is shown as missing, the form, the ID or the letter from the university?',
      ],
      ['customer', '"ID - missing"'],
      [
        'agent',
        'Thank you. Your ID came in as a photo and was rejected because the lower edge is cut off. Please upload it once more, all four corners visible.',
      ],
      ['customer', 'Done it'],
      [
        'agent',
        'I can see it. All four corners are there, it\'s been accepted. Can you look if "missing" has gone now?',
      ],
      ['customer', 'It says "in review"'],
      ['agent', "That's the right one. You get the decision by 30 August."],
      ['customer', 'ok thanks'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-089',
    messages: [
      ['customer', 'do you ship to the isle of man'],
      ['agent', 'Hi! Yes we do, £6.95, three to five working days.'],
      ['customer', 'and returns'],
      ['agent', 'Free if you hand it in at a post office over there.'],
      ['customer', 'whats the cut off for xmas'],
      ['agent', '17 December, 3 pm.'],
      ['customer', 'ta x'],
      ['agent', 'No problem! Any other question before you order?'],
      ['customer', 'do you gift wrap'],
      ['agent', "Yes, £3, there's a tick box in the basket."],
      ['customer', '👌'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-plain-b-090',
    messages: [
      [
        'customer',
        'Dear Madam, dear Sir,\nMy mother (Hedwig Lang, born 3.3.1938) has received bills for a tablet that she has never ordered. She has dementia. We are very worried. What must we do?\nKind regards, Sabine Lang',
      ],
      [
        'agent',
        "Dear Ms Lang,\n\nThank you for your e-mail. That is a worrying thing to find in the post, all the more with your mother's illness.\n\nSo your mother gets bills for a tablet and never ordered one. Which dates are on the bills, and is there a tablet in the house at all?\n\nKind regards\nO. Petrescu",
      ],
      [
        'customer',
        "Dates 4.5. and 4.6. There is no tablet. The address is right, the phone number on it isn't hers",
      ],
      [
        'agent',
        "Dear Ms Lang,\n\nThank you, that makes it clear. Somebody ordered in her name and had it picked up at a parcel shop. I am cancelling both bills today and marking the account so that nothing can be ordered on it. You'll get a letter for the police by Wednesday.\n\nDoes that take the worst worry away?\n\nKind regards\nO. Petrescu",
      ],
      ['customer', 'Yes, it does. Thank you.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-091',
    messages: [
      ['customer', 'I need a copy of my payslip from april 2022'],
      [
        'agent',
        "Hi Greg, payslips before 2023 are in the archive. I'm getting it out for you, back in a bit.",
      ],
      ['agent', 'Attached. The password is your staff number.'],
      ['customer', 'doesnt open'],
      ['agent', 'With the leading zero?'],
      ['customer', '🤦 yes with zero it opens'],
      ['agent', '👍'],
      ['customer', 'and p60 for that year?'],
      ['agent', 'Attached as well, same password. Anything else from that year?'],
      ['customer', 'no ta'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'en-plain-b-092',
    messages: [
      [
        'customer',
        'Hello\nMy order of plants came today. 2 of 6 lavenders are dry. The rest looks lovely, really well packed. Order GR-4410',
      ],
      [
        'agent',
        'Hi Philippa,\n\nGlad that the others look well! As for the two dry ones, may I see a photo of them?\n\nSeb',
      ],
      ['customer', 'Attached'],
      [
        'agent',
        "Hi Philippa,\n\nThank you. They aren't dead, lavender does that when it has stood in the dark for a while. Cut them back by a third, water them, and put them in a light place out of the wind. In two weeks you should see new green.\n\nSeb",
      ],
      ['customer', 'And if not?'],
      ['agent', 'Then we replace them.\n\nSeb'],
      ['customer', "Alright, I'll give it a go"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-093',
    messages: [
      [
        'customer',
        "Hi I've just paid for parking at Castle St but typed the wrong reg. KV19 instead of KY19. Can u change it? I'm away from the car",
      ],
      ['agent', "Hi, thanks for messaging us. We can't change a running session, the system doesn't let us."],
      ['customer', 'so will i get a fine'],
      ['agent', "If you get a notice, you have to appeal with the council, that's theirs not ours."],
      ['customer', 'really helpful'],
      ['agent', 'You must have ticked the box that the number is right.'],
      ['customer', 'wow'],
      ['agent', 'Is there anything else?'],
      ['customer', 'yes. where do i complain'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'en-plain-b-094',
    messages: [
      ['customer', 'Order 6021: do you have the manual for the pump in Romanian?'],
      [
        'agent',
        'Hello Mr Ionescu, thank you for your message. In Romanian no, we have it in English, German and Italian.',
      ],
      ['customer', 'Italian is good'],
      ['agent', 'Manual in Italian is attached, 24 pages. Page 6 is about the first filling.'],
      ['customer', 'thanks. the red light is on, what is it'],
      ['agent', 'Red and steady, or red and blinking?'],
      ['customer', 'steady'],
      [
        'agent',
        "Steady red means that there's no water in the inlet. Please open the valve before the pump, a quarter turn.",
      ],
      ['customer', 'it was closed. open now'],
      ['agent', 'It happens. Is the light green?'],
      ['customer', 'green'],
      ['agent', 'Then it runs. Anything else about the pump, Mr Ionescu?'],
      ['customer', 'no thanks, good evening'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-095',
    messages: [
      [
        'customer',
        'Hi, charity run t-shirts for our team, the order was 12 x M and 6 x L. We need to switch two M to XL. Is it too late? Order T-884, Gethin',
      ],
      [
        'agent',
        "Hi Gethin,\n\nLucky you, printing starts tomorrow. So it's 10 M, 6 L and 2 XL now. XL costs a pound more each, I'd add it to the invoice at the end.\n\nOlwen",
      ],
      ['customer', 'Fine. Will it be here by the 9th?'],
      ['agent', 'Yes, they leave here on the 6th and take two days.\n\nOlwen'],
      ['customer', 'Ace. Can the logo be a bit bigger than on the proof'],
      ['agent', 'It can be 28 cm wide at most. The proof has 22.\n\nOlwen'],
      ['customer', '26 then'],
      ['agent', '26 it is, new proof attached. Happy with how it looks?\n\nOlwen'],
      ['customer', 'very!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'en-plain-b-096',
    messages: [
      [
        'customer',
        "Can someone explain why I've 3 different prices for the same ticket on your site? 34, 41, 52",
      ],
      [
        'agent',
        'Hi there, thanks for your post. 34 is valid on that one train only, 41 on the day except in the rush hours, 52 any time. ^Nia',
      ],
      ['customer', 'so 34 if i know the train'],
      ['agent', 'Exactly. ^Nia'],
      ['customer', 'and refundable?'],
      ['agent', '52 yes, 41 with a £10 fee, 34 no. ^Nia'],
      ['customer', 'ok makes sense. thanks Nia'],
      ['agent', "You're welcome. Safe travels! ^Nia"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-097',
    messages: [
      [
        'customer',
        'Dear customer service team,\n\nI hope you are all well. I\'m a customer since 2009 and have never had to write before. On Friday last week I ordered the bed linen set "Alba" in 200 x 220, two pillow cases, and a fitted sheet. The parcel came yesterday, very quick, thank you for that. The linen and the pillow cases are fine, lovely quality. The fitted sheet however is 90 x 200 although the packing slip says 180 x 200.\n\nMy neighbour thought it might be a mistake of the packer.\n\nKind regards\nMrs Edith Sowerby',
      ],
      [
        'agent',
        'Dear Mrs Sowerby,\n\nThank you for your kind e-mail, and for 15 years with us.\n\nSo the linen and both pillow cases are right, and the sheet is 90 wide where the slip says 180. Have I got that right?\n\nKind regards\nYusra',
      ],
      ['customer', 'Dear Yusra, that is right.'],
      [
        'agent',
        "Dear Mrs Sowerby,\n\nThank you, and I'm sorry we sent the wrong sheet. Your neighbour is on the right track: both sizes come in the same sleeve, only the sticker differs, and ours was wrong.\n\nThe 180 one goes in the post this afternoon. Please keep the small one.\n\nKind regards\nYusra",
      ],
      [
        'customer',
        'Dear Yusra, it is here already! My granddaughter is pleased with the small one. What a nice firm you are, I always tell my friends so.',
      ],
      ['agent', 'Dear Mrs Sowerby,\n\nHow lovely, thank you. Does the new one fit?\n\nYusra'],
      ['customer', 'Like a glove.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'en-plain-b-098',
    messages: [
      [
        'customer',
        'web form / topic: gas / text: Hi I smell gas by the cooker a little bit, not always. Should I do something?',
      ],
      [
        'agent',
        "Hello, please don't use the form for this. Open the windows, don't switch any lights on or off, and leave the flat. The emergency crew has been alerted, 12 Tallow Row.",
      ],
      ['agent', 'Are you outside?'],
      ['customer', 'yes we are on the street'],
      ['agent', 'Good. They are with you within the hour. Is the gas tap in the kitchen or in the hall?'],
      ['customer', 'hall i think. should i go turn off'],
      ['agent', 'No, stay out, the engineer does that.'],
      ['customer', 'he is here'],
      ['customer', 'it was the hose of the cooker. he closed it and says we need a new hose'],
      ['agent', "Glad you're safe. The right hose is the 1 m one, part 40-12."],
      ['customer', 'ok thank you!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
]
