import type { Scenario } from '../types.ts'

const ANY = ['appliance', 'furniture', 'home', 'textile', 'garden'] as const

/** Parcels on the way, and what the way did to them. */
export const ENGLISH_DELIVERY: readonly Scenario[] = [
  {
    category: 'Delivery',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [7, 16],
    subject: ['Where is order {order}?', 'Parcel stuck since last week'],
    open: [
      'I ordered the {product} on {ordered}. The tracking has not moved for six days and nobody can tell me where it is.',
      'Where is my {product}? It says "in transit" and has said so since last week.',
    ],
    again: ['On {before} you told me the {product} would be here within three days. It is still not here.'],
    ask: [
      'Could you tell me what the tracking page shows today?',
      'What was the last thing that you heard from the courier?',
    ],
    detail: [
      'The page only says that it left the depot. No call, no card, nothing.',
      'It has jumped between the same two depots three times now.',
    ],
    sorry: [
      "I'm sorry for the delay with your {product}",
      'I apologise that your parcel has been stuck for so long',
    ],
    recap: [
      'If I understand you correctly, the parcel has not moved for days and you were given no new date.',
      'So it was ordered on {ordered}, left the depot, and has not moved since, is that right?',
    ],
    cause:
      'The label was torn at the depot, so the parcel went round in circles until somebody read it by hand.',
    offer:
      'What I can do is send a second {product} by express; if you would rather have your {amount} back, that is possible too.',
    done: [
      'A new {product} leaves our warehouse today by express and will be with you by {by}.',
      'I have booked a second {product} for you by express. It comes by {by}, and I have taken off the postage.',
    ],
    later: 'The second {product} was handed over to you by the courier, and your signature is on file.',
    note: 'Label torn at depot, replacement sent express.',
  },
  {
    category: 'Delivery',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [6, 14],
    subject: ['Waited all day for nothing', '{product} not delivered as agreed'],
    open: [
      'Order {order} was promised for yesterday. I took a day off for it and nobody came.',
      'I waited in from eight to six for the {product}. No van, no call, no card.',
    ],
    again: [
      'Same parcel as on {before}. I was given a new date, I waited in, and again no one came.',
      'This is the second day off for your {product} since {before}, and still no van.',
    ],
    ask: ['What were you told about the time, and by whom?', 'Did the driver leave you any word at all?'],
    detail: [
      'A text in the morning said "before noon". At five it was changed to "soon".',
      'Nothing at all. I rang the number in the text and it was not in service.',
    ],
    sorry: [
      'I apologise that you waited at home for nothing',
      "I'm sorry that order {order} did not come on the promised day",
    ],
    recap: 'So you were given a day, took time off for it, and the {product} never came, is that right?',
    cause:
      'The van for your area was full two days running, and large parcels were left behind without a word to you.',
    offer: "I can have it brought to you on a day that you choose, with the driver's number.",
    done: [
      'The depot has put order {order} on the first van, and it will be with you by {by}.',
      'The courier has confirmed a delivery to your door by {by}, and I have taken the postage off the bill.',
    ],
    later: 'The courier has brought you order {order} on the day you had chosen, as the scan shows.',
    note: 'Van overbooked. Fixed day agreed with the depot.',
  },
  {
    category: 'Delivery',
    kind: 'complaint',
    products: ['appliance', 'home', 'garden'],
    orderAgeDays: [8, 18],
    subject: ['Birthday present not here', 'Too late: order {order}'],
    open: [
      "My {product} was meant to be a birthday present. The birthday was yesterday, and the parcel still isn't here.",
      'You sold me the {product} with "delivery before the weekend". The weekend is over and I stood there with a printout as a present.',
    ],
    again: ['The present from {before} is still not here. At this rate it will do for next year.'],
    ask: "What was the courier's last message to you?",
    detail: [
      'The driver rang once, said he could not find the house, and hung up.',
      'That the address was incomplete. It has been complete for twenty years.',
    ],
    sorry: "I'm sorry that the present was not there for the day",
    recap:
      'So the driver says that he could not find the house, and the birthday has passed without the {product}, is that right?',
    cause: 'The flat number was cut off on the label, so the driver stood in front of a door without a name.',
    offer:
      'What I can do is print a new label with the full address, send it by express and put a card and a voucher in.',
    done: [
      'The new label is on, and the {product} will be with you by {by}, with a card.',
      'It goes by express with the full address and is there by {by}. The voucher is in your inbox.',
    ],
    later: 'The {product} was delivered with the new label, and the card was in the parcel.',
    note: 'Flat number missing on label. Express plus voucher as goodwill.',
  },
  {
    category: 'Delivery',
    kind: 'complaint',
    products: ['appliance', 'home', 'garden'],
    orderAgeDays: [4, 12],
    subject: ['Marked as delivered, nothing here', 'Parcel at a wrong door'],
    open: [
      'I got a photo of my {product} in front of a door that is not mine.',
      'Your page says that my {product} was delivered yesterday at ten past two. I was at home all day and there is no parcel.',
    ],
    again: [
      'The search you started on {before} has led nowhere. I still have neither the {product} nor my {amount}.',
    ],
    ask: 'What does the delivery photo show, as far as you can make it out?',
    detail: [
      'A blue door with a mat. Ours is brown, and there are no blue ones in this street.',
      'It is some porch with bicycles. We have neither.',
    ],
    sorry: "I'm sorry that the {product} was left at somebody else's door",
    recap: 'So the page claims that it was delivered, but the door on the photo is not yours, is that right?',
    cause: 'There are two streets of nearly the same name in your town, and the driver picked the other.',
    offer:
      'I can send another {product} today, with a signature at the door, so that the search is our worry and not yours.',
    done: [
      'A new {product} is booked for you, with a signature at the door, by {by}.',
      'The second {product} is on its way and comes by {by}; the driver has the right street in writing.',
    ],
    later:
      'The second {product} was signed for at your door, and the search for the first is off your hands.',
    note: 'Wrong street according to photo, new parcel with signature.',
  },
  {
    category: 'Delivery',
    kind: 'complaint',
    products: ['appliance', 'furniture', 'home'],
    orderAgeDays: [5, 14],
    subject: ['Signed for, but not by me', 'Order {order} not received'],
    open: [
      'Order {order} is marked as delivered and signed for. By whom? Not by me and not by my neighbours.',
      'Somebody has signed for my {product}, and nobody in this house knows who.',
    ],
    again: [
      'You wanted to find out by {before} who signed for my {product}. I have heard nothing and want my {amount} back.',
    ],
    ask: 'Could you describe who might have taken it in, and what the signature looks like?',
    detail: [
      'Two letters, it is certainly not my name. I have asked on both sides.',
      'A scrawl. There are only three families in the building, and all say no.',
    ],
    sorry: 'I apologise for a delivery that never reached you',
    recap: 'What I hear is that order {order} was signed for by a stranger and nobody near you has it.',
    cause: 'The driver signed himself to save time, which he has admitted to the depot by now.',
    offer: 'I can refund {amount} at once; the search is then between us and the courier.',
    done: [
      'I have refunded {amount}; it will be on your card by {by}.',
      'The refund of {amount} is released and reaches you by {by}.',
    ],
    later: 'The courier has admitted the mistake, and {amount} has been paid back to you.',
    note: 'Driver signed himself. Refund agreed, claim against courier.',
  },
  {
    category: 'Damaged item',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [3, 14],
    subject: ['{product} arrived broken', 'Broken in the box'],
    open: [
      'The {product} came today and it is broken. The box was soft on one side, and one corner is in pieces.',
      'I waited two weeks for this {product}, and what I got is scrap. You could hear it rattle before I opened it.',
    ],
    again: ['The replacement you sent after {before} is broken as well, in the very same spot.'],
    ask: [
      'Could you describe where the damage is, and what the box looked like?',
      'What did you see when you opened it?',
    ],
    detail: [
      'One corner is off, and there are splinters everywhere. The box had a dent in the same place.',
      'The lower corner came off in my hand. The box is soft there.',
    ],
    sorry: ["I'm sorry that your {product} arrived broken", 'I apologise for the poor packing'],
    recap: 'So the box was dented and the {product} is damaged in the same place, is that right?',
    cause: 'The box was stacked under something heavy at the depot, the dent tells as much.',
    offer: 'I can send you a new {product}, checked by hand, and have the broken one picked up.',
    done: [
      'The replacement is reserved and leaves tomorrow; it is with you by {by}, and the driver takes the broken one along.',
      'A new {product} is packed by hand and comes by {by}.',
    ],
    later: 'The new {product} was checked, packed with corner guards and delivered.',
    note: 'Photos show dented corner, replacement with corner guards.',
  },
  {
    category: 'Damaged item',
    kind: 'complaint',
    products: ['home'],
    orderAgeDays: [3, 14],
    subject: ['Damaged on arrival, order {order}', 'Useless on arrival: {product}'],
    open: [
      'I unpacked order {order} and it is damaged right in the middle. There was hardly any padding in the box.',
      'The {product} has a flaw as long as my hand. It was wrapped in one sheet of paper.',
    ],
    again: [
      'On {before} you promised a better packed {product}. It came in the same thin box and damaged again.',
    ],
    ask: 'What did the box look like from outside, and what was around the {product}?',
    detail: [
      'The outside looked fine. There was one sheet of paper in it and nothing else. I have taken pictures.',
      'Not a mark on the box. Inside it could move about freely.',
    ],
    sorry: "I'm sorry that it was packed so carelessly",
    recap: 'If I have got it right, the box was fine from outside and the {product} could move about in it.',
    cause: 'That batch was packed without the inner frame, which we have put right since.',
    offer: 'I can return the full {amount}, and you need not send anything back.',
    done: [
      'The refund of {amount} is under way and arrives by {by}; you may keep or dispose of the damaged one.',
      'I have released {amount}; it is with you by {by}.',
    ],
    later: 'The {amount} has been refunded, and the packing of that batch was changed.',
    note: 'No inner frame in batch. Refund without return.',
  },
  {
    category: 'Damaged item',
    kind: 'complaint',
    products: ['furniture', 'appliance'],
    orderAgeDays: [3, 20],
    subject: ['Scratches on a brand new {product}', 'Surface damaged, order {order}'],
    open: [
      'My brand new {product} has two long scratches on the front. I paid {amount} for it and not for a second-hand one.',
      'Order {order} came yesterday. The front looks as if somebody had used it before me, scratches all over.',
    ],
    again: ['You offered money off on {before} because of the scratches, and I have not seen a penny of it.'],
    ask: 'How do you feel about keeping it, and how visible are the marks?',
    detail: [
      'About ten centimetres, at eye level, you see them as soon as you come in. I could live with it if the price were right.',
      'They are on the front, but low down. I would keep it for a fair reduction.',
    ],
    sorry: "I'm sorry that a new {product} reached you with scratches on it",
    recap:
      'So it can be used, but the front is scratched and that is not what you paid {amount} for, is that right?',
    cause: 'It had been a display piece that went back on the shelf by mistake.',
    offer: 'I can take twenty per cent off if you keep it as it is; an exchange would be possible as well.',
    done: [
      'Twenty per cent is on its way back to your card and will be there by {by}.',
      'The reduction of twenty per cent is booked; you will see it by {by}.',
    ],
    later: 'The twenty per cent has been paid back to your card.',
    note: 'Display piece sent by mistake. Price reduction of 20 % agreed.',
  },
  {
    category: 'Damaged item',
    kind: 'complaint',
    products: ['appliance', 'furniture'],
    orderAgeDays: [3, 20],
    subject: ['{product} came with a dent', 'Dent in the side'],
    open: [
      'There is a dent in the side of the {product}, as big as a coin. It was under the foil, so it must have left your place like this.',
      'I peeled the foil off the {product} and found a dent. The box does not have a mark on it.',
    ],
    again: ['After {before} I was to get an undamaged {product}. It came, and it has a dent too.'],
    ask: 'Could you describe where the dent is and what it means for you?',
    detail: [
      'On the left side, at the top. It stands free in the room, so everybody sees it.',
      'Right in the middle of the side panel. I would not want to give it to anybody like that.',
    ],
    sorry: 'I apologise for the dent, and for our check having missed it',
    recap: 'What I understand is that the dent was under the foil already and is in plain sight.',
    cause: 'The foil goes on before the last check, so marks under it are easily missed.',
    offer: 'I can swap the whole {product}; the driver would take the old one with him.',
    done: [
      'The exchange is booked: the new {product} comes by {by} and the old one goes with the van.',
      'A new one is reserved for you, checked without its foil, and comes by {by}.',
    ],
    later: 'The exchange has taken place, and the driver reported no marks.',
    note: 'Dent under foil. Exchange booked, quality team informed.',
  },
]
