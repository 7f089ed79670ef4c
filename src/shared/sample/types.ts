export const CATEGORIES = [
  'Account & login',
  'Billing',
  'Damaged item',
  'Delivery',
  'Faulty product',
  'Missing parts',
  'Order change',
  'Returns & refunds',
  'Warranty repair',
] as const
export type Category = (typeof CATEGORIES)[number]

export const CHANNELS = ['email', 'chat', 'phone'] as const
export type Channel = (typeof CHANNELS)[number]

export type Language = 'en' | 'pl'
export type Gender = 'f' | 'm'
export type ProductGroup = 'appliance' | 'furniture' | 'home' | 'textile' | 'garden'

/** A thing the shop sells. Polish texts need its name in three cases; English ones repeat the same form. */
export interface Product {
  readonly group: ProductGroup
  readonly price: number
  readonly nominative: string
  readonly accusative: string
  readonly genitive: string
}

/** One utterance, or variants of the same. */
export type Lines = string | readonly string[]

/**
 * One concrete problem, told from both sides. Whatever is picked from its lists fits together.
 * Slots: {product} {acc} {gen} {order} {ordered} {amount} {by} {before}, and {c:m|f} / {a:m|f}
 * for words that follow the customer's / the agent's gender.
 */
export interface Scenario {
  readonly category: Category
  readonly kind: 'complaint' | 'question' | 'request'
  readonly products: readonly ProductGroup[]
  /** How long before the first contact the order was placed, in days. */
  readonly orderAgeDays: readonly [number, number]
  readonly subject: Lines
  /** The customer's account. */
  readonly open: Lines
  /** The account of a customer who comes back with it; {before} is the day of the last contact. */
  readonly again: Lines
  /** The agent's open question, and the customer's answer to it. */
  readonly ask: Lines
  readonly detail: Lines
  /** An apology for something named, without its full stop. */
  readonly sorry: Lines
  readonly recap: Lines
  readonly cause: Lines
  readonly offer: Lines
  /** What the agent has just done. */
  readonly done: Lines
  /** The same as news, days after the offer. */
  readonly later: Lines
  readonly note: Lines
}

/** The sentences that don't depend on the problem. Slots as in Scenario, and {first}, {agent}. */
export interface PhraseBook {
  readonly greeting: Readonly<Record<Channel, Lines>>
  readonly greetingWithoutName: Readonly<Record<Channel, Lines>>
  readonly signOff: Lines
  readonly customerHello: Readonly<Record<Channel, Lines>>
  readonly customerPlea: Lines
  readonly customerHeat: Lines
  readonly acknowledge: Lines
  readonly check: Lines
  readonly own: Lines
  readonly defend: Lines
  readonly agree: Lines
  readonly accept: Lines
  readonly hold: Lines
  readonly holdVague: Lines
  readonly closureSolved: Lines
  readonly closureUnresolved: Lines
  readonly closureBoth: Lines
  readonly closingStatement: Lines
  readonly answerAllSet: Lines
  readonly answerUnresolved: Lines
  /** Answers to the second question: nothing is left, or something is. */
  readonly answerNothingLeft: Lines
  readonly answerSomethingLeft: Lines
  readonly answerUnclear: Lines
  readonly remedy: Lines
  readonly brushOff: Lines
  readonly afterUnclear: Lines
  readonly goodbye: Lines
  readonly farewell: Lines
  readonly thanks: Lines
  readonly chase: Lines
  readonly waiting: Lines
  readonly reopenCustomer: Lines
  readonly reopenAgent: Lines
  readonly followUp: Lines
  readonly followUpReply: Lines
  readonly bot: Readonly<Record<'chat' | 'email', Lines>>
  readonly spam: readonly { readonly subject: string; readonly text: string }[]
  readonly duplicate: Lines
  readonly system: {
    readonly autoClosed: string
    readonly reopened: string
    readonly merged: string
    readonly duplicate: string
    readonly handedOver: string
  }
}
