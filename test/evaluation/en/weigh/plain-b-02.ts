import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-plain-b-014',
    messages: [
      [
        'customer',
        'Hi, my tutor said the deadline for the essay moved but on the portal it still says the 3rd?',
      ],
      ['agent', 'Hi Malik, thanks for your message to the student office. Which module is this about?'],
      ['customer', 'HIS204'],
      [
        'agent',
        "Thank you. I see, for HIS204 the portal says 3 March and there's an announcement from Dr Penrose dated yesterday with 10 March. The announcement is the right one. The date in the portal is only changed overnight, that's why you still see the old one. It should show the 10th tomorrow morning.",
      ],
      ['customer', 'so if i upload on the 9th its not late'],
      ['agent', 'Correct, anything uploaded until 23:59 on the 10th is on time.'],
      ['customer', 'ok cheers'],
      ['agent', "You're welcome. Anything else about this term's deadlines, or all clear?"],
      ['customer', 'can i ask about the resit for HIS101'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain', 'facts'],
  },
  {
    id: 'en-plain-b-015',
    messages: [
      [
        'customer',
        'Vehicle: Corsa 2016\nMessage: Need MOT and a service please, ideally same day. How much is it together?',
      ],
      [
        'agent',
        "Hi Leanne,\n\nThanks for using our online form. MOT and a full service together come to £189 including oil and filter. With an interim service it's £139.\n\nWe have Wednesday 8.30 or Friday 8.30. Would either of those suit you?\n\nTerry",
      ],
      ['customer', 'Friday please. Can I wait or do I have to leave the car?'],
      [
        'agent',
        "Hi Leanne,\n\nFriday 8.30 is booked. It takes about three and a half hours, you can wait in the office, we've got a kettle and not much else.\n\nTerry",
      ],
      ['customer', "haha I'll leave it then and walk into town. Do u need the log book"],
      ['agent', 'No, only the key and the locking wheel nut if there is one. Usually in the boot.\n\nTerry'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-016',
    messages: [
      [
        'customer',
        'My sofa has been delivered in the wrong colour. I ordered Moss and this is more like mustard. Order attached. I had taken the day off for this.',
      ],
      [
        'agent',
        "Dear Ms Achterberg,\n\nThank you for your e-mail and the photo, and I'm sorry we delivered the wrong colour.\n\nI have checked the order: you are right, it says Moss. The label on the box was swapped with another customer's in our warehouse.\n\nWe can collect the mustard one and bring the green one on the same trip. The next date in your area is Tuesday the 24th. Would that be possible for you?\n\nKind regards\nLorna Finnegan",
      ],
      ['customer', "Tuesday only after 4. And I don't want to pack it up again, the cardboard is gone."],
      [
        'agent',
        'Dear Ms Achterberg,\n\nNo need to pack anything, the crew bring blankets. I have put down Tuesday 24th, between 4 and 7 pm.\n\nKind regards\nLorna Finnegan',
      ],
      ['customer', 'Good. Thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-017',
    messages: [
      ['customer', 'Can you send me a VAT invoice for March? Only have the receipt'],
      ['agent', 'Hello, sure. Invoice INV-30418 for March is attached.'],
      ['customer', 'wrong company name. should be Halden Joinery Ltd not Halden Ltd'],
      ['agent', 'Corrected and attached again. Please check the name once more, is it right this time?'],
      ['customer', 'yep'],
      ['agent', 'Thanks.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-plain-b-018',
    messages: [
      ['customer', '@GreenForkKitchen food arrived cold and the drinks are missing, order 8841'],
      ['agent', "Hi Jo, thanks for reaching out. Oh no, that isn't what we want. Which drinks are missing?"],
      ['customer', '2 x lemonade. and the chips are like ice'],
      ['agent', "Got it, so two lemonades missing and cold chips. One moment, I'm pulling up the order."],
      [
        'agent',
        "Ok I have it. I can refund the drinks and the chips, that's 9.80 back to your card, or send them again, about 35 minutes. What do you prefer?",
      ],
      ['customer', 'refund. not waiting again'],
      ['agent', "Done, 9.80, it's on your card in 2-3 working days. Sorry again for the cold food."],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'en-plain-b-019',
    messages: [
      [
        'customer',
        'Dear Sir or Madam,\n\nI received a letter dated 2 September asking me to confirm my address for policy HM/20/33871. I did so on your website already in August. Why do you ask again?\n\nYours faithfully\nE. Whitcombe',
      ],
      [
        'agent',
        'Dear Mr Whitcombe,\n\nThank you for your letter of 6 September.\n\nYour confirmation of 19 August is on file. The letters were printed on 15 August and posted later, so the two crossed. Please disregard ours; nothing further is required.\n\nYours sincerely\nP. Lacey\nPolicy Administration',
      ],
      ['customer', 'Dear P. Lacey, thank you. I take it that the cover continues?'],
      [
        'agent',
        'Dear Mr Whitcombe,\n\nYes, the cover continues unchanged until 31 March.\n\nYours sincerely\nP. Lacey',
      ],
      ['customer', 'Much obliged.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'en-plain-b-020',
    messages: [
      ['customer', 'hi is the swimming pool open on easter monday'],
      [
        'agent',
        'Hi! On Easter Monday we are open 10 to 4, last entry 3.15. The small pool is closed for cleaning that week.',
      ],
      ['customer', 'how much for 2 adults 1 kid 5yr'],
      ['agent', 'Adults 5.40, under 6 free with an adult. So 10.80 for the three of you.'],
      ['customer', 'do we need to book'],
      ['agent', 'Not for the main pool. For the slide there are slots on the website, 20 people each.'],
      ['customer', 'ok and lockers? coins or what'],
      ['agent', 'A pound coin, you get it back.'],
      ['customer', 'thx'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-plain-b-021',
    messages: [
      ['customer', "I've been charged twice for June. 2 x 24.99 on the 3rd. Please refund one."],
      [
        'agent',
        "Hello Mrs Bright, thanks for writing. I've looked at the account and I can see one payment of 24.99 on 3 June with the reference of your broadband, and one on the same day for a second line, ending 0412. Do you know that number?",
      ],
      ['customer', 'No! I have one line, never had two'],
      [
        'note',
        "2nd line opened in store Derby 29/5, signature on the contract is not the customer's. Sent to fraud team, line blocked.",
      ],
      [
        'agent',
        "Thank you. I understand that is worrying. The second line was opened in a shop on 29 May. I've had it blocked, and the 24.99 goes back to your bank account within five working days. A colleague who looks into misuse will call you tomorrow between 9 and 12 about it.\n\nDarren",
      ],
      ['customer', "I wasn't anywhere near a shop on the 29th. I'm really quite shaken"],
      [
        'agent',
        "Nobody is saying you were, Mrs Bright. It can't be used any more, and nothing more will be charged on it.\n\nDarren",
      ],
      ['customer', "alright. I'll wait for the call"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-plain-b-022',
    messages: [
      [
        'customer',
        "The dates on my parking permit are wrong. I applied for 1 Feb - 31 Jan and it starts on 12 Jan. I'm paying for days I don't need.",
      ],
      [
        'agent',
        "Dear Mr Idowu,\n\nThe start date is chosen in step 2 of the online form and you should have picked 1 February there.\n\nWe can't change a permit once it has been issued.\n\nRegards\nParking Services",
      ],
      ['customer', 'There was no field for a date. I have a screenshot of it.'],
      ['agent', 'Dear Mr Idowu,\n\nPlease send us the screenshot.\n\nRegards\nParking Services'],
      ['customer', 'Attached.'],
      [
        'agent',
        'Dear Mr Idowu,\n\nThank you. Your permit has been changed to 1 February.\n\nRegards\nParking Services',
      ],
      ['customer', 'Thank you.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'en-plain-b-023',
    messages: [
      [
        'customer',
        'Bonjour, hello, my suitcase is not arrived in Lyon with flight of yesterday 18h. I made the paper at the airport. No news. File LYSNW10442',
      ],
      [
        'agent',
        "Dear Madame Perrin,\n\nThank you for your message. I'm sorry to hear your suitcase hasn't arrived.\n\nFile LYSNW10442 shows that it was left in Amsterdam as the connection was very short. It is on this evening's flight and will be brought to your hotel tomorrow before noon. Are you still at the Hotel des Tilleuls?\n\nKind regards\nSander",
      ],
      ['customer', 'Yes until friday. I have no clothes for my meeting'],
      [
        'agent',
        "Dear Madame Perrin,\n\nThat's unpleasant, before a meeting of all things. Please buy what you need for today, up to 100 euro, and keep the receipts. You can upload them under the same file number and you get the money back within 14 days.\n\nKind regards\nSander",
      ],
      ['customer', 'Ok merci. I go now to the shop'],
      ['agent', "Good. I will write to you tomorrow at noon to hear if it's there.\n\nSander"],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-plain-b-024',
    messages: [
      ['customer', 'what does the error E14 mean on my boiler'],
      [
        'agent',
        'Hello, E14 means that the water pressure is low. What does the little gauge under the cover say?',
      ],
      ['customer', '0.4'],
      [
        'agent',
        "Ok. It should be between 1 and 1.5. There's a grey filling loop below the boiler with two black taps. Open both slowly until the gauge reads 1.3 and close them again. Do you see the taps?",
      ],
      ['customer', 'one black one red'],
      ['agent', "That's fine, the red one is the same thing, only older."],
      ['customer', 'ok its 1.3 now'],
      ['agent', 'And has the E14 gone off the display?'],
      ['customer', 'its still flashing'],
      ['agent', 'Then press the reset for five seconds please.'],
      ['customer', 'gone'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-plain-b-025',
    messages: [
      [
        'customer',
        "Hello, I'd like to bring back a jumper I bought online, order W-20117. Too small. Where do I find the label?\nThanks Steph",
      ],
      [
        'agent',
        "Hi Steph,\n\nThanks for getting in touch. The label is in your account: Orders > W-20117 > Return. Pick the reason, then you get a code for your phone, you don't need a printer.\n\nBest,\nKofi",
      ],
      ['customer', 'Found it, thanks. Which shop do I take it to?'],
      [
        'agent',
        "Any shop with the blue parcel sign. The nearest to your postcode would be the newsagent's on Alder Street, open till 10.\n\nDid that answer everything, or is something still missing?\n\nBest,\nKofi",
      ],
      ['customer', "That's everything, ta"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-plain-b-026',
    messages: [
      ['customer', 'To: facilities\nThe heating in room 3.14 doesnt work. 16 degrees here.'],
      ['note', 'Ticket created automatically from e-mail.'],
      ['agent', 'Hi, thanks for the report. Since when has it been cold in there?'],
      ['customer', 'monday'],
      ['agent', 'Okay, so 16 degrees in 3.14 since Monday. Was it still warm before the weekend?'],
      ['customer', 'friday was ok yes'],
      [
        'agent',
        'Right. The valve on that floor was closed on Saturday for the painters and nobody opened it again. Ramon is going up at 2 today to open it.',
      ],
      ['customer', 'thx'],
      ['agent', "Hi again, Ramon says it's open. Is it getting warmer?"],
      ['customer', "a bit. i'd say 18"],
      ['agent', 'It takes an hour or two. Is anything else on that floor cold, the corridor maybe?'],
      ['customer', 'no only here'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain', 'facts'],
  },
]
