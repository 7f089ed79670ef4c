import type { Scenario } from '../types.ts'

const ANY = ['appliance', 'furniture', 'home', 'textile', 'garden'] as const

/** Accounts, bills, changes to an order. */
export const ENGLISH_ORDERS: readonly Scenario[] = [
  {
    category: 'Account & login',
    kind: 'question',
    products: ANY,
    orderAgeDays: [5, 60],
    subject: ['Password reset e-mail never arrives', 'Reset link does not come'],
    open: [
      "I can't get into my account. I have asked for a new password four times since this morning and the e-mail never comes.",
      'The reset link that you are supposed to send does not turn up, not even in the junk folder. I need to see order {order}.',
    ],
    again: [
      'The reset link worked once after {before}. Now I am asked for a new one and, again, nothing arrives.',
    ],
    ask: [
      'What exactly do you see on the screen after you press the reset button?',
      'Could you tell me what happens, step by step, from the sign-in page on?',
    ],
    detail: [
      'It says a message is on its way, with a green tick, and then nothing. I have waited over an hour each time.',
      'It accepts the address and thanks me, that is all.',
    ],
    sorry: "I'm sorry that our reset e-mails never reached you",
    recap: 'So you ask for a new password, the page confirms it, and no e-mail comes, is that right?',
    cause: 'Your account still carried an old address with a typing slip in it, so our mails went nowhere.',
    offer: 'What I can do is correct the address on the account and send a fresh link straight away.',
    done: [
      'The address is corrected and a new link went out a minute ago; order {order} is visible again.',
      'I have corrected the address, and the link is in your inbox now.',
    ],
    later: 'The corrected address has been confirmed by our web team, and a new link is in your inbox.',
    note: 'Typing slip in the address on file, reset mails bounced. Corrected after identity check.',
  },
  {
    category: 'Account & login',
    kind: 'question',
    products: ANY,
    orderAgeDays: [5, 40],
    subject: ['Locked out of my account', 'Cannot sign in, order {order}'],
    open: [
      "I've been locked out since the weekend. I only wanted to check when my {product} is due and now I can't see anything at all.",
      'Your site says my password is wrong, which it is not, and now the account is locked. I need the invoice for order {order}.',
    ],
    again: ['You let me back in on {before} and today I am locked out again. Same page, same message.'],
    ask: ['How did it begin, and what does the page say now?', 'What have you tried so far?'],
    detail: [
      'First "wrong password", a few times, and then a grey page that says to try later. On the phone and on the laptop.',
      'I typed it in slowly, letter by letter. After a few tries the page went grey.',
    ],
    sorry: 'I apologise that you were shut out of your own account',
    recap:
      'If I have it right, after a few tries the account was locked and the page does not say for how long.',
    cause:
      'After five wrong attempts the account locks for a day and, as I now see, the page does not say so.',
    offer:
      'I can lift the lock now and clear the old sessions, so that the next sign-in asks for a new password.',
    done: [
      'I have lifted the lock and cleared the old sessions; you can sign in with a new password.',
      'The lock is off, and order {order} can be seen again.',
    ],
    later: 'Our web team has removed the lock for good, and your account shows order {order} again.',
    note: 'Locked after five attempts. Lock lifted, page text passed on to the web team.',
  },
  {
    category: 'Account & login',
    kind: 'question',
    products: ANY,
    orderAgeDays: [8, 45],
    subject: ['Points missing for order {order}', 'Reward points'],
    open: [
      'I bought the {product} on {ordered} and the points for it have still not been added to my account.',
      'My balance shows nothing for order {order}, although the checkout promised points for {amount}. I was going to use them this week.',
    ],
    again: ['On {before} I was told the points would be on my account within two days. They are not.'],
    ask: [
      'How did you place the order: in the app, on the site or as a guest?',
      'What did you expect the balance to show?',
    ],
    detail: [
      "On the site, from my laptop. I was signed in, I'm sure, because the delivery address was filled in already.",
      'With this order it should be well over 500, and it says 120.',
    ],
    sorry: "I'm sorry that the points for your order went missing",
    recap: 'So order {order} was placed on your account, and its points were never added, correct?',
    cause: 'The order was saved as a guest order, because the session ran out between basket and payment.',
    offer:
      'I can link the order to your account and add the points by hand, with a month longer to use them.',
    done: [
      'The points are on your account now, and order {order} is linked to it.',
      'I have added the points by hand; you can use them from now on.',
    ],
    later: 'Accounts has linked order {order} to you, and the points were added today.',
    note: 'Guest order {order} linked to account, points added by hand.',
  },
  {
    category: 'Billing',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [2, 12],
    subject: ['Charged twice for order {order}', '{amount} taken twice'],
    open: [
      'You have taken {amount} from my card twice for the same {product}. One order, one confirmation, two payments.',
      "I've just looked at my bank account and order {order} was charged two times. That is a lot of money for me this month.",
    ],
    again: [
      'I was promised on {before} that the second payment of {amount} would be returned. My bank has seen nothing.',
      'Since {before} I have been waiting for the double charge on {order} to be undone.',
    ],
    ask: [
      'Could you describe what happened at the checkout when you paid?',
      'How do the two payments appear on your statement?',
    ],
    detail: [
      'Both are booked, four minutes apart. The page had frozen after I pressed pay, so I went back one step.',
      'Both booked on {ordered}, same reference. The first try hung for minutes.',
    ],
    sorry: ["I'm sorry that {amount} was taken twice", 'I apologise for the double charge on order {order}'],
    recap: 'So there was one order for the {product}, but {amount} left your account twice, is that right?',
    cause: 'The payment page timed out and sent the request again, and our system took both.',
    offer:
      'What I can do is release the second payment today, so that the bank can book it back to your card.',
    done: [
      'The second {amount} has been refunded to your card; your bank should show it by {by}.',
      'I have cancelled the duplicate payment and the confirmation is in your inbox. The money is with you by {by} at the latest.',
    ],
    later: 'Our bank has confirmed that the second {amount} has left for your card.',
    note: 'Two captures for {order} after a checkout timeout, second one refunded.',
  },
  {
    category: 'Billing',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [12, 30],
    subject: ['Reminder for a bill I have paid', 'Dunning letter, order {order}'],
    open: [
      'I have a reminder from you for {amount}, with a fee on top. I paid for the {product} on {ordered}.',
      'Order {order} was paid on the day I placed it, and now you threaten me with a collection agency.',
    ],
    again: [
      'After {before} the reminder was supposed to be withdrawn. Today the second one came, for {amount} plus fees.',
    ],
    ask: [
      'How did you pay, and what does the reference on the payment say?',
      'What does the reminder give as its reason?',
    ],
    detail: [
      "By bank transfer, from my mother's account. The order number is in the reference.",
      'It only says "no payment received". My bank says you have had it for two weeks.',
    ],
    sorry: 'I apologise for the reminder, which should never have gone out',
    recap: 'So the {amount} was paid by transfer, and all the same you were sent a reminder, is that right?',
    cause:
      'The transfer came from an account in another name, so our system did not match it with your order.',
    offer: 'I can match the payment now and take back the reminder with all its fees.',
    done: [
      'The payment is matched with order {order}, and the reminder and its fees are cancelled. You have it in writing.',
      'I have cancelled the reminder; a confirmation that nothing is owed is in your inbox.',
    ],
    later:
      'Accounts has found the transfer and cancelled the reminder and its fees; the confirmation is attached.',
    note: 'Transfer from other account name matched with {order}, reminder cancelled.',
  },
  {
    category: 'Billing',
    kind: 'question',
    products: ANY,
    orderAgeDays: [3, 30],
    subject: ['Voucher not taken off', 'Voucher code and invoice {order}'],
    open: [
      'I used a voucher for order {order} and it was not taken off. I would not have bought it at {amount}.',
      'The discount was shown in the basket, but the invoice for the {product} says the full {amount}.',
    ],
    again: [
      'On {before} you wrote that the discount would be paid back. The new invoice still says {amount}.',
    ],
    ask: [
      'What did the basket show just before you paid?',
      'Could you tell me how you entered the code, and what you did after that?',
    ],
    detail: [
      'It showed the lower price with the code in green below it. Then I changed the delivery option and paid.',
      'I typed it in by hand, it was accepted, and then I only picked another delivery day.',
    ],
    sorry: "I'm sorry that the discount was lost on the way to the invoice",
    recap: 'So the code was accepted, the basket showed the lower price, and yet you paid {amount}, correct?',
    cause: 'Changing the delivery option reloads the basket, and at that point the code was dropped.',
    offer: 'I can pay the difference back to your card and send a corrected invoice.',
    done: [
      'The difference is on its way back to your card, and the corrected invoice for order {order} is in your inbox.',
      'I have honoured the code; the new invoice shows the lower total.',
    ],
    later:
      'The corrected invoice for order {order} has been issued, and the difference was paid out with it.',
    note: 'Voucher dropped after change of delivery option, difference refunded.',
  },
  {
    category: 'Order change',
    kind: 'request',
    products: ANY,
    orderAgeDays: [0, 3],
    subject: ['New delivery address for {order}', 'Please change the address'],
    open: [
      'I ordered the {product} and it is going to our old flat. Please send it to the new address before it leaves.',
      'We move at the end of the week, and I need the {product} at the new place, not the old one.',
    ],
    again: [
      'You confirmed the new address on {before}, and the courier has just written that he is on his way to the old one.',
      'The address for order {order} was to be changed on {before}. The tracking page still shows the old street.',
    ],
    ask: 'Could you tell me from when on you can take deliveries at the new place?',
    detail: ['From Friday on, any time of the day.', 'We have the keys already, so any day is fine.'],
    sorry: "I'm sorry that our site does not let you change this yourself",
    recap: 'So order {order} must not go out to the old flat under any circumstances, is that right?',
    cause: 'Once a label is printed, the site locks the address, and yours was printed within the hour.',
    offer: 'I can stop the label and have a new one printed with the new address.',
    done: [
      'The old label is cancelled and order {order} now carries the new address; it leaves with the next van.',
      'I have changed the address and saved it in your account. Delivery is planned by {by}.',
    ],
    later: 'The warehouse has relabelled order {order}, and it has left for the new address.',
    note: 'Label stopped, address changed before dispatch.',
  },
  {
    category: 'Order change',
    kind: 'request',
    products: ['furniture', 'textile', 'garden'],
    orderAgeDays: [0, 4],
    subject: ['Different colour for order {order}', 'Wrong colour picked'],
    open: [
      'I picked the {product} in the wrong colour. I need the grey one, not the white one. Has it gone out yet?',
      'Please change order {order} to the grey version if that can be done. I clicked too fast.',
    ],
    again: ['I asked on {before} for the {product} in grey, and today the white one stands in my hall.'],
    ask: 'What would suit you best if the grey one takes a little longer?',
    detail: [
      "I can wait two weeks, that's no problem.",
      'If it is not longer than a month, I would rather wait.',
    ],
    sorry: "I'm sorry that this could not be changed on the site itself",
    recap: 'So you would like to keep the {product}, only in grey instead of white, correct?',
    cause:
      'The preview shows both colours with the same picture, which other customers have stumbled over too.',
    offer: 'I can stop the white one and place the grey one for you with priority, at the same price.',
    done: [
      'Order {order} is changed to grey, and the new confirmation has gone out. Delivery by {by}.',
      'The white one is stopped and the grey one is reserved; it comes by {by}.',
    ],
    later: 'The grey one came into stock, and order {order} has been packed with it.',
    note: 'Colour changed to grey at no charge. Preview picture reported.',
  },
  {
    category: 'Order change',
    kind: 'request',
    products: ANY,
    orderAgeDays: [0, 3],
    subject: ['Cancel one of two orders', 'Please cancel {order}'],
    open: [
      'My partner ordered the {product} on the same evening as I did. One of the two has to go, mine is {order}.',
      'Please cancel order {order}. We have bought the {product} twice without knowing.',
    ],
    again: [
      'Order {order} was supposed to be cancelled on {before}. I have just been told that it is out for delivery.',
    ],
    ask: 'Could you tell me which of the two you would rather keep, and why this one?',
    detail: [
      "My partner's should stay, it was paid with a voucher.",
      'The other one comes earlier, so please cancel mine.',
    ],
    sorry: 'I apologise that the cancel button was missing from your order',
    recap: 'So order {order} is to be cancelled, and the other one in your household stays, correct?',
    cause: 'Orders are packed within two hours in the season, and after that the site hides the button.',
    offer: 'I can pull it out of the packing line and refund {amount}.',
    done: [
      'Order {order} is cancelled, and {amount} will be back on your account by {by}.',
      'It is cancelled, and the confirmation is in your inbox. The refund arrives by {by}.',
    ],
    later: 'The warehouse has pulled the parcel, and {amount} has been refunded.',
    note: 'Double order within household, {order} cancelled.',
  },
]
