import type { Scenario } from '../types.ts'

const ANY = ['appliance', 'furniture', 'home', 'textile', 'garden'] as const

/** Returns, refunds, parts that are missing. */
export const ENGLISH_RETURNS: readonly Scenario[] = [
  {
    category: 'Returns & refunds',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [24, 45],
    subject: ['Still no refund for order {order}', 'Refund of {amount} overdue'],
    open: [
      'I sent the {product} back three weeks ago. You have it, the tracking says so, and my {amount} is nowhere to be seen.',
      'Order {order} went back to you and arrived more than two weeks ago. Where is the refund?',
    ],
    again: [
      'On {before} the refund was "as good as on its way". It still is, apparently.',
      'I was told on {before} to give it another week. I did. No {amount}.',
    ],
    ask: 'What were you told about the refund when you handed the parcel in?',
    detail: [
      'Five working days after arrival. I have the receipt from the parcel shop, with the number and the date.',
      'That it goes by itself. I was not even asked for the order number.',
    ],
    sorry: [
      "I'm sorry that you have had to wait so long for your {amount}",
      'I apologise for the late refund',
    ],
    recap: 'So the {product} is back with us, and yet {amount} has not reached you, correct?',
    cause: 'The return was booked in without its order number, so nobody could match it with your payment.',
    offer: 'I can match the two by hand and release the refund today.',
    done: [
      'I have matched the return with order {order} and released the refund; it arrives by {by}.',
      'The {amount} has been released and will be on your account by {by}.',
    ],
    later: 'Accounts has released {amount}, and the receipt is attached.',
    note: 'Return without order number, matched by hand, refund released.',
  },
  {
    category: 'Returns & refunds',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [28, 50],
    subject: ['Waiting for my money', 'Refund for {order} never arrived'],
    open: [
      'First it was five days for the refund, then ten. It is day nineteen now and I am tired of looking at my account.',
      'You write that the refund for order {order} has been paid. It has not. My bank knows of nothing.',
    ],
    again: ['According to you the {amount} left again on {before}. According to my bank it did not.'],
    ask: 'Could you tell me how you paid at the time, and whether that card is still valid?',
    detail: [
      'By card, and the card has been replaced since, same bank though.',
      'By a card that expired last month. I have a new one now.',
    ],
    sorry: "I'm sorry that your refund went astray",
    recap:
      'Let me check that I have this right: we say it is paid, your bank has nothing, and the card is a new one.',
    cause:
      'The bank sent the refund back because the card is no longer valid, and that note was left lying here.',
    offer: 'I can pay it out by bank transfer, which takes one day instead of five.',
    done: [
      'The {amount} has been paid out by transfer and will be on your account by {by}.',
      'The transfer of {amount} is under way; you have it by {by}.',
    ],
    later: 'The transfer went through, so the {amount} is on your account.',
    note: 'Card expired, refund bounced. Paid out by transfer.',
  },
  {
    category: 'Returns & refunds',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [10, 28],
    subject: ['Return pick-up did not happen', 'Nobody collected the {product}'],
    open: [
      'I would like to return the {product}. The pick-up was agreed for yesterday and no one came.',
      'The {product} has been standing packed in my hall for a week, because the driver who should collect it does not turn up.',
    ],
    again: [
      'After {before} a driver was to come on Thursday. He did not, and I missed work for it.',
      'The new pick-up from {before} was missed as well. I trip over that box every day.',
    ],
    ask: 'What would be a good time for you, and can the driver reach the door with a trolley?',
    detail: [
      'Any weekday after four. Second floor, no lift.',
      'Mornings are best. There is a step at the door and that is all.',
    ],
    sorry: ["I'm sorry that nobody came for the {product}", 'I apologise for the pick-up that fell through'],
    recap: 'So it is packed, you waited, and the driver never came, is that right?',
    cause: 'The driver was booked as one person, and your {product} needs two.',
    offer: 'I can book two people for a day that you choose and refund {amount} on the same day.',
    done: [
      'The pick-up is fixed: two people come by {by}, and the refund starts when it is on the van.',
      'Two drivers are booked by {by}, and they ring you half an hour before.',
    ],
    later: 'The {product} was picked up by two people, and {amount} has been released.',
    note: 'Two-person pick-up booked, fixed hour.',
  },
  {
    category: 'Returns & refunds',
    kind: 'request',
    products: ['furniture'],
    orderAgeDays: [5, 25],
    subject: ['How do I return order {order}?', 'Too heavy to send back'],
    open: [
      'It does not fit, so order {order} has to go back. The return page only offers a label, and it is far too heavy to carry.',
      'I would like to send the {product} back. I have no car, and the parcel shop does not take anything that size.',
    ],
    again: [
      "The driver who was to collect the {product} after {before} rang at my old neighbour's. It is still here.",
    ],
    ask: 'How is it packed at the moment?',
    detail: [
      'It is back in its own box, taped, on the ground floor.',
      'The box is gone, but I have wrapped it in blankets.',
    ],
    sorry: "I'm sorry that the return page leaves you alone with it",
    recap: 'If I see it right, you want to give the {product} back and cannot get it to a shop.',
    cause: 'The page takes the weight from the first stock list, and there it is half of what it should be.',
    offer: 'What I can do is have it collected from your door at no cost.',
    done: [
      'The collection is booked by {by}, and you get a call half an hour before.',
      'A driver comes for it by {by}; the refund of {amount} follows within a day.',
    ],
    later: 'The {product} is back in our warehouse, and the refund has been sent.',
    note: 'Door collection, wrong weight in stock list reported.',
  },
  {
    category: 'Missing parts',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [4, 21],
    subject: ['Screws missing for the {product}', 'Bag D is not in the box'],
    open: [
      'I am sitting here with a half-built {product}, and bag D with the screws is not in the box.',
      'Order {order}: the screws from bag D are missing. I have turned the box inside out.',
    ],
    again: ['The bag you sent after {before} holds the wrong screws. They are far too short.'],
    ask: 'Could you tell me which step of the leaflet you have got to, and which bags you do have?',
    detail: [
      'Step seven. It asks for bag D, and there are A, B, C and E.',
      'A, B, C and E are here, C even twice. I am stuck at step seven.',
    ],
    sorry: [
      "I'm sorry that your {product} came without all its parts",
      'I apologise that you had to stop halfway',
    ],
    recap: 'So you are at step seven, and one bag was never in the box, is that right?',
    cause: 'The bags are filled by weight, and one bag with double contents passed as two.',
    offer: 'I can send the missing bag by letter today.',
    done: [
      'The screws left us today by letter and reach you by {by}.',
      'Bag D is packed and goes out this evening; it is with you by {by}.',
    ],
    later: 'The letter with bag D was delivered, according to the post.',
    note: 'Bag D missing, sent by letter.',
  },
  {
    category: 'Missing parts',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [4, 21],
    subject: ['Two left boards, no right one', 'Cannot finish the {product}'],
    open: [
      'Two of the boards for the {product} are the same, both left. There is no right one, so I cannot go on.',
      'I cannot finish the {product}: instead of a left and a right side I have two left ones.',
    ],
    again: [
      'Since {before} I have been waiting for the right-hand board, and the {product} lies in the hall in pieces.',
    ],
    ask: 'What is printed on the back of the two boards?',
    detail: [
      'Both have an L on the back, and the holes are in the same places.',
      'The same letter and number on both: L2.',
    ],
    sorry: "I'm sorry that you were sent the same board twice",
    recap: 'If I follow, everything else is there, and only the right-hand board keeps you from finishing.',
    cause: 'Left and right were mixed up on one pallet, as two other customers have told us.',
    offer: 'What I can do is send the right-hand board by courier and pay for a fitter if that helps.',
    done: [
      'The right-hand board is with the courier and reaches you by {by}.',
      'I have had the board taken from another set; it is with you by {by}.',
    ],
    later: 'The right-hand board was handed over to you, together with a small voucher for the wait.',
    note: 'Two left boards, right one sent. Warehouse told about the pallet.',
  },
  {
    category: 'Missing parts',
    kind: 'request',
    products: ['home', 'appliance', 'garden'],
    orderAgeDays: [3, 25],
    subject: ['Part missing from {product}', 'Incomplete {product}'],
    open: [
      'Something is missing from order {order}. The leaflet speaks of a second fitting, and I have only one.',
      'The {product} arrived, but one of the small parts that are shown on the box is not in it.',
    ],
    again: [
      'The part that came after {before} belongs to another model. My {product} is still incomplete.',
      'You meant to post the missing piece on {before}. Nothing has come so far.',
    ],
    ask: 'Could you describe the part, or tell me its number in the leaflet?',
    detail: [
      'It is number 14 in the drawing, a ring with a hook. There should be two of them.',
      'Number 14. According to the picture there are two, and I have one.',
    ],
    sorry: "I'm sorry that the box was incomplete",
    recap: 'So the {product} itself is fine, and one part from the leaflet is missing, is that right?',
    cause: 'The small parts are packed in the lid, and with some boxes a part stuck there was thrown out.',
    offer: 'I can post the part to you today, free of charge.',
    done: [
      'The part is in the post and will be with you by {by}.',
      'I have taken it from the spares shelf myself; it is there by {by}.',
    ],
    later: 'The spare part was delivered by the post.',
    note: 'Part no. 14 sent from spares.',
  },
]
