import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-second-001',
    messages: [
      ['customer', 'hi my internet is dead since about 6 this morning, router has a red light'],
      ['agent', 'ugh, thats a rotten start to the day'],
      ['agent', 'which of the lights is it, the globe or the little tower?'],
      ['customer', 'the globe'],
      [
        'agent',
        'ok then its us. a card in the cabinet on your road went pop overnight, swapped about 5 min ago',
      ],
      ['agent', 'pull the power out of the router, count to 20, back in'],
      ['agent', 'hows the globe looking'],
      ['customer', 'its green. finally, been tethering off my phone all morning'],
      ['agent', 'brilliant, enjoy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-second-002',
    messages: [
      [
        'customer',
        'Dear Sirs, my claim for the broken conservatory pane was turned down last Thursday. The letter says wear and tear, yet a slate came off the roof and went straight through it. I would like to know how you arrived at this.',
      ],
      [
        'agent',
        'Dear Ms Harrow,\n\nThank you for your letter. As we understand it, the pane was struck by a falling slate and did not simply give way with age.\n\nThe refusal came about because your photographs were assigned to a different claim, so the assessor only ever saw the frame. I will put your file before a second assessor tomorrow morning and write to you with the outcome no later than 14 March.\n\nYours sincerely,\nP. Oduya\nHousehold Claims',
      ],
      ['customer', 'Thank you. I shall wait for your letter then.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'en-second-003',
    messages: [
      [
        'customer',
        'yeah hello um i got a bill here for four hundred and twelve pound and i normally pay like ninety',
      ],
      ['agent', 'mm hm carry on'],
      ['customer', 'and its just me in the house so i dont see how it can be'],
      [
        'agent',
        'no that would give me a shock an all opening that so what it is nobody got to your meter since november so they guessed it and they guessed it high',
      ],
      ['agent', 'if you read me the numbers off it now i can get that bill torn up and a proper one made'],
      ['customer', 'hang on right its three two eight one five'],
      ['agent', 'lovely that brings it down to eighty seven forty does that sound more like it'],
      ['customer', 'oh god yes thats more like me'],
      ['agent', 'and is there owt else love'],
      ['customer', 'no thats me done ta'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'canDo', 'explain'],
  },
  {
    id: 'en-second-004',
    messages: [
      ['customer', 'my skin pack didnt show up after purchase. order went thru, 14.99 gone from card'],
      ['agent', 'Hey! Are you on console or PC?'],
      ['customer', 'pc'],
      ['agent', 'Ok. Do you see it under Inventory > Bundles?'],
      ['customer', 'nope nothing there'],
      ['agent', 'Anything else missing, like coins or the battle ticket?'],
      ['customer', 'no only the pack'],
      [
        'agent',
        'Granted it manually. Restart the launcher and it should be there. If not just reopen this ticket.',
      ],
      ['customer', 'cool'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'en-second-005',
    messages: [
      ['customer', 'WHERE IS MY FOOD. its been 2 hours. this is a joke!!!'],
      [
        'agent',
        'Waiting that long on an empty stomach would wind me up as well. Sorry for the mess tonight.',
      ],
      ['agent', 'Your rider had an accident near the bridge. He is fine, the bag is not.'],
      [
        'agent',
        'Two ways out: the kitchen remakes it and it is at yours by 21:40, or you get every penny back now. What do you prefer?',
      ],
      ['customer', 'money back. not waiting again'],
      [
        'agent',
        'Done, 23.50 on its way, your bank will show it in 2 to 4 days. Is that settled for you then?',
      ],
      ['customer', 'yeah ok. poor guy tho, hope hes alright'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'explain', 'agree', 'facts'],
    heated: true,
  },
  {
    id: 'en-second-006',
    messages: [
      [
        'customer',
        'Hello, since your release on Monday the CSV export drops the last column for all our branches. Regards, Tomasz',
      ],
      ['note', 'Reproduced on build 8.2 with the customer file, dev informed.'],
      [
        'agent',
        'Hi Tomasz,\nwhich separator do you have set under Regional, and how do you open the file afterwards?',
      ],
      ['customer', 'Semicolon, and straight into the spreadsheet program.'],
      [
        'agent',
        'Thanks. It turned out that 8.2 reads a semicolon in the last field as an end of line. A hotfix goes out from our side tonight at 22:00 CET. Until then, set the separator to comma and the column is back.',
      ],
      ['customer', 'comma works for now, thank you'],
      [
        'agent',
        'Good to hear. Next Monday I will drop you a line to check the export behaves with semicolons again.',
      ],
      ['customer', 'Appreciated.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp', 'note'],
  },
  {
    id: 'en-second-007',
    messages: [
      [
        'customer',
        'Hello, I would like to move my physio from the 3rd to some day the week after please. Name is Ilse Brandvoort.',
      ],
      [
        'agent',
        'Good morning Ms Brandvoort! I can put you in on Tuesday the 10th at 8:15 or Thursday the 12th at 16:40.',
      ],
      ['customer', 'Thursday please.'],
      [
        'agent',
        'You are down for Thursday 12th, 16:40, with Mr Kessel. Kindly come ten minutes early. Is there a further appointment you would like to touch, or was it only this one?',
      ],
      ['customer', 'Only this one, have a nice day'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'en-second-008',
    messages: [
      ['customer', 'the kettle leaks from the base. bought 3 weeks ago, I have the receipt'],
      ['agent', 'You must have filled it over the mark.'],
      ['customer', 'I have not. It leaks with one cup in it.'],
      ['agent', 'Then you need to go to the manufacturer, we only sell them.'],
      ['customer', 'That is not how it works, you sold it to me, the contract is with you'],
      ['agent', 'Our terms do not let us take back small appliances once used.'],
      ['customer', 'Fine, then I will see you in small claims court.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'en-second-009',
    messages: [
      [
        'customer',
        'Good afternoon, my son Aron was marked absent on Tuesday but he was on the science trip all day with his class.',
      ],
      [
        'agent',
        'Good afternoon. So he was out with the class on the trip and the register still shows him missing.',
      ],
      ['customer', 'exactly, and now we got the warning letter home'],
      ['agent', 'I see. That letter must have given you a fright, my apologies for it.'],
      [
        'agent',
        'I have taken the absence off and the letter is void. Have a look in the parent portal, does Tuesday read present by now?',
      ],
      ['customer', 'It does. And the percentage too, 100 again. He will be proud'],
      ['agent', 'As he should be!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'en-second-010',
    messages: [
      [
        'customer',
        'hiya ive had me car back from you two days and its already making that same knocking noise',
      ],
      ['agent', 'whens it do it then, on the bends or over bumps'],
      ['customer', 'bumps mostly and when i brake hard'],
      [
        'agent',
        'right thatll be the drop link on the left that we didnt do cos you only had the one side done',
      ],
      ['agent', 'bring it in thursday first thing and ill do the other side for nothing half an hour tops'],
      ['customer', 'thursday im on earlies'],
      ['agent', 'wednesday after four any better for you'],
      ['customer', 'yeah can do wednesday'],
      ['agent', 'grand see you then, ill let you know once its on the ramp what else i find'],
      ['customer', 'alright cheers'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts', 'inform.vague'],
  },
  {
    id: 'en-second-011',
    messages: [
      ['customer', 'Cant watch on my tv, says too many devices. I only have the one tv'],
      ['agent', 'Oof, that would spoil my evening too.'],
      [
        'agent',
        'Your profile was still open on four old phones, which is what trips the limit. I have signed all of those out.',
      ],
      ['agent', 'Is it playing now, or is there something left for me to look at?'],
      ['customer', 'no'],
      ['system', 'The customer has left the chat.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'en-second-012',
    messages: [
      ['customer', 'The heating in the bathroom doesnt get warm since the weekend, flat 4B. We have a baby.'],
      ['agent', 'Hello, with small baby this is really not nice, I feel with you.'],
      ['agent', 'Since when exactly it is cold and do the other radiators work?'],
      ['customer', 'I wrote since the weekend. The others are ok.'],
      [
        'agent',
        'Right, that you wrote. Our plumber Mr. Duda is in the house tomorrow between 8 and 10 and will bleed it. He rings at your door.',
      ],
      ['customer', 'ok'],
      ['agent', 'Good day, Mr. Duda was by you this morning. Has it become warm?'],
      ['customer', 'A bit. Lukewarm at the top, the bottom stays cold.'],
      ['agent', 'Then he must change the valve, he comes again Friday at 9 with the part.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['ask', 'acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'en-second-013',
    messages: [
      ['customer', 'My card got swallowed by the ATM at the station 20 minutes ago and I fly tomorrow at 6'],
      ['agent', 'I can see the card was retained at 14:22, nothing has been debited.'],
      ['agent', 'That is terrible timing with a flight so early.'],
      [
        'agent',
        'What we could do is load a virtual card into your phone right now, and the plastic follows to your hotel by courier on Saturday. Would you be fine with that?',
      ],
      ['customer', 'Phone only is risky but yes, courier to the hotel pls'],
      ['agent', 'Set up. Has the card ending 7781 popped up in your wallet?'],
      ['customer', 'Popped up. You saved my trip, honestly, best support I have had from any bank'],
      ['agent', 'Safe flight!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'en-second-014',
    messages: [
      ['customer', 'How do I return a duvet I opened? It smells of chemicals.'],
      [
        'agent',
        'We take opened bedding back for 30 days. Print the label from your order page and drop the parcel at any pick-up point. Once it is with us the money goes back to your card within 5 working days.',
      ],
      ['customer', 'ok. anything else I need to put in?'],
      [
        'agent',
        'Only the duvet and its bag. Let me know if anything else comes up, and I hope it all goes smoothly.',
      ],
      ['customer', 'will do'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
]
