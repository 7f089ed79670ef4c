import type { Scenario } from '../types.ts'

/** Things that don't work, and repairs. */
export const ENGLISH_PRODUCTS: readonly Scenario[] = [
  {
    category: 'Faulty product',
    kind: 'complaint',
    products: ['appliance'],
    orderAgeDays: [15, 90],
    subject: ['{product} stopped working', 'Faulty {product}'],
    open: [
      'My {product} has stopped working after a few weeks. It lights up, clicks and then nothing.',
      'The {product} from order {order} is dead. I have tried three sockets.',
    ],
    again: [
      'The {product} that you exchanged after {before} has the same fault as the first one.',
      'I did everything I was told on {before}. It ran for a week and now the {product} is dead again.',
    ],
    ask: [
      'Could you describe what happens from the moment you switch it on?',
      'What had you been doing with it when it first went wrong?',
    ],
    detail: [
      'The light comes on, there is a click from below, and after some seconds it is all dark.',
      'Nothing special. It worked in the evening, and in the morning there was only that click.',
    ],
    sorry: [
      "I'm sorry that the {product} let you down so soon",
      'I apologise for the fault in your {product}',
    ],
    recap: 'So it clicks and goes dark within seconds, on every socket, is that right?',
    cause: 'A batch from the spring has a weak fuse, and by its number yours belongs to it.',
    offer: 'What I can do is send you a new one from a later batch before you send the old one back.',
    done: [
      'A new {product} is on its way and arrives by {by}; the return label is in the box.',
      'The exchange is booked; the new one comes by {by}.',
    ],
    later: 'The new {product} from the later batch was delivered to you.',
    note: 'Known batch, weak fuse. Exchange in advance.',
  },
  {
    category: 'Faulty product',
    kind: 'complaint',
    products: ['appliance'],
    orderAgeDays: [20, 110],
    subject: ['{product} smells of burning', 'Safety problem with order {order}'],
    open: [
      'It smells of burning when I switch the {product} on. I paid {amount} for this and I am afraid to use it.',
      'My {product} gets so hot on one side that the worktop has a mark now. Is that safe?',
    ],
    again: [
      'The new {product} after {before} smells of burning exactly like the old one. I have had enough of it.',
    ],
    ask: 'What do you notice first, and how long after switching it on?',
    detail: [
      'It gets hot on the left side, and then comes the smell. After about five minutes.',
      'The smell comes first, after some minutes, and then it stops by itself.',
    ],
    sorry: "I'm sorry that you have been given a fright by something from us",
    recap: 'So it heats up on one side within minutes and smells of burning, is that right?',
    cause:
      'A cable in that series is laid too close to the heater, which our workshop has known since last month.',
    offer: 'I can have it picked up and refund {amount}; until then please leave it unplugged.',
    done: [
      'The pick-up is booked by {by}, and {amount} has been refunded. Please leave it unplugged.',
      'I have released {amount}, and a driver fetches the {product} by {by}.',
    ],
    later: 'The {product} has reached our workshop, and {amount} was refunded.',
    note: 'Burning smell: marked as safety case, customer told not to use it. Refund.',
  },
  {
    category: 'Faulty product',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [20, 120],
    subject: ['{product} is coming apart', 'Poor quality, order {order}'],
    open: [
      'One joint of the {product} has come loose after two months of normal use. It simply gave way.',
      'The {product} is coming apart at the back. It was put together exactly as the leaflet says.',
    ],
    again: [
      'I fixed it as you told me on {before}. The {product} came apart at the same joint last night.',
      'The part sent after {before} does not fit, and the {product} is as loose as it was.',
    ],
    ask: 'Could you describe which joint it is, and how it came to light?',
    detail: [
      'The one at the back on the right. You can see the gap with the naked eye.',
      'At the back, and it gets wider whenever one leans on it.',
    ],
    sorry: [
      "I'm sorry about the poor quality of your {product}",
      'I apologise that it came apart after so short a time',
    ],
    recap: 'So it was put together by the book, and still one joint has given way, is that right?',
    cause: 'The dowels of that series were cut a millimetre short, which shows only after some weeks.',
    offer: 'I can send the strengthened part together with a fitter, at no cost to you.',
    done: [
      'The fitter is booked and comes by {by} with the strengthened part.',
      'I have booked a fitter for you; he rings and comes by {by}.',
    ],
    later: 'The fitter has been with you and has reported that it stands firm.',
    note: 'Short dowels, strengthened part with fitter.',
  },
  {
    category: 'Faulty product',
    kind: 'complaint',
    products: ['furniture', 'textile', 'garden'],
    orderAgeDays: [25, 150],
    subject: ['Disappointed in the {product}', 'Colour fading after weeks'],
    open: [
      'I am really disappointed in the {product}. The colour is coming off already, and it has been treated with care.',
      'After a few weeks the {product} from order {order} looks ten years old. One side has lost its colour.',
    ],
    again: ['The {product} you sent after {before} is losing its colour as well, on the same side.'],
    ask: 'Where does it stand, and where did it begin?',
    detail: [
      'In the living room, away from the window. It began at the edge, and now it goes halfway down.',
      'It began at the edge. I have only ever wiped it with a dry cloth.',
    ],
    sorry: "I'm sorry that the {product} has aged so badly",
    recap: 'What I take from this is that you looked after it well and the colour comes off all the same.',
    cause: 'The colour had been put on in damp weather, as our supplier has told us himself.',
    offer: 'What I can do is exchange it for one of the new series at no cost to you.',
    done: [
      'An exchange is arranged: the new one comes by {by}, and the old one is taken along.',
      'One of the new series is reserved for you and comes by {by}.',
    ],
    later: 'The {product} of the new series was delivered to you.',
    note: 'Colour fault of known series, exchange.',
  },
  {
    category: 'Warranty repair',
    kind: 'complaint',
    products: ['appliance'],
    orderAgeDays: [120, 640],
    subject: ['{product} in repair for weeks', 'No news about my repair'],
    open: [
      'My {product} went to your workshop five weeks ago. Since then, silence. I would like it back, repaired or not.',
      'I bought the {product} on {ordered}, and it has been in repair for five weeks now without a single word.',
    ],
    again: [
      'It came back after {before}, ran for four days, and my {product} is broken again.',
      'On {before} the spare part was "two days away". I still have no {product}.',
    ],
    ask: [
      'What were you told when you handed the {product} in?',
      'Could you tell me what fault you had described, so that I can compare it with the job sheet?',
    ],
    detail: [
      'Ten working days, they said. It leaked from below and did not heat any more, I wrote that on the form.',
      'That it leaks and does not heat. I was told ten working days.',
    ],
    sorry: [
      "I'm sorry that the repair of your {product} takes so long",
      'I apologise for the silence from our workshop',
    ],
    recap:
      'So you were promised ten working days, and five weeks later you have heard nothing, is that right?',
    cause: 'The maker sent the wrong part twice, and the workshop did not let you know.',
    offer: 'I can turn the repair into an exchange, so that you need not wait for the part any longer.',
    done: [
      'I have turned the repair into an exchange; the new {product} comes by {by}.',
      'The exchange is approved, and a new {product} reaches you by {by}.',
    ],
    later: 'The exchange was approved, and a new {product} is on the way to you.',
    note: 'Wrong part twice. Exchange instead of repair.',
  },
  {
    category: 'Warranty repair',
    kind: 'complaint',
    products: ['appliance', 'furniture'],
    orderAgeDays: [150, 650],
    subject: ['A new date every week', 'Warranty repair, order {order}'],
    open: [
      'Every time I ask about the repair of my {product} I get another date. Which one am I to believe?',
      'Three dates for the repair of order {order}, and not one of them was kept.',
    ],
    again: [
      'Now it is four dates. The last one, from {before}, has passed like the others and the {product} is not here.',
    ],
    ask: 'What dates were you given, and by whom?',
    detail: [
      'The 3rd, the 10th and "next week", by three different people.',
      'First by mail, then on the phone, then by mail again. Each time a week later.',
    ],
    sorry: 'I apologise for the dates that were not kept',
    recap: 'If I have got the whole story, three people gave you three dates and none was kept.',
    cause: 'The job was waiting for your approval, and the letter asking for it never left the building.',
    offer: 'I can take your approval here and now and put the job at the top of the list.',
    done: [
      'The job is approved, and the workshop ships the {product} back to you by {by}.',
      'I have put it at the top of the list; you get it back by {by}.',
    ],
    later: 'The {product} has passed its test run and is on the way to you.',
    note: 'Approval letter never sent. Approval taken, job moved up.',
  },
  {
    category: 'Warranty repair',
    kind: 'complaint',
    products: ['appliance'],
    orderAgeDays: [150, 680],
    subject: ['Warranty claim turned down', 'Repair refused for {product}'],
    open: [
      'Your workshop refuses to repair my {product} under warranty and calls it wear. It is not even two years old.',
      'The {product} came back unrepaired with a slip saying "not covered". Nobody has told me why.',
    ],
    again: [
      'Since {before} two different reasons were given for not repairing my {product}. It still does not work.',
    ],
    ask: 'Could you tell me how the fault began, in your own words?',
    detail: [
      'One morning the switch gave way. Nobody had been rough with it. The slip says "mechanical wear".',
      'The switch broke off while I was turning it on, like every day. There is a tick in a box and no name.',
    ],
    sorry: "I'm sorry that your claim was turned down without a reason",
    recap:
      'So the {product} was bought on {ordered}, the switch broke in normal use, and it was sent back unrepaired, is that right?',
    cause: 'The workshop classed it by a photo alone, and the photo shows another part.',
    offer: 'I can have it looked at again by the head of the workshop, at our cost.',
    done: [
      'The claim is accepted after a second look; the {product} will be picked up for repair by {by}.',
      'The head of the workshop has accepted the claim, and you get the {product} back repaired by {by}.',
    ],
    later:
      'The head of the workshop has looked at it and accepted the claim; the {product} has left here repaired.',
    note: 'Classed by photo only. Second inspection, claim accepted.',
  },
  {
    category: 'Warranty repair',
    kind: 'complaint',
    products: ['appliance'],
    orderAgeDays: [200, 690],
    subject: ['Bill for a warranty repair', 'I will not pay for this repair'],
    open: [
      'I have been sent a bill for the repair of the {product}, although the warranty is still running.',
      'A bill for repairing my {product}? I bought it on {ordered}, with two years of warranty.',
    ],
    again: [
      'You agreed on {before} that this falls under the warranty, and today there is a reminder for the bill.',
    ],
    ask: 'What reason does the bill give?',
    detail: [
      'None at all, there is only a price and a date to pay by.',
      'It says "out of warranty", which is wrong by half a year.',
    ],
    sorry: 'I apologise for the bill, which should never have been sent',
    recap:
      'Let me say it in my own words: the {product} is within its warranty, and all the same you were sent a bill.',
    cause: 'The job sheet carried the date of the first stock delivery and not that of your purchase.',
    offer: 'What I can do is withdraw the bill and have the repair booked as what it is, a warranty repair.',
    done: [
      'The bill is withdrawn, and you have it in writing.',
      'I have cancelled the bill; the {product} leaves the workshop free of charge by {by}.',
    ],
    later: 'Accounts has cancelled the bill, and the repair was booked under warranty.',
    note: 'Wrong purchase date on job sheet. Bill withdrawn.',
  },
]
