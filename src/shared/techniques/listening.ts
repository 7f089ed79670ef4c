import type { Retelling } from './retelling.ts'
import { isBefore, isOf, type Place, type Spoken } from './talk-places.ts'
import type { AskedDatum } from './technique-rule.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

const HEARING: ReadonlySet<string> = new Set(['encourager', 'ask', 'paraphrase'])
/** Fewer words are a greeting, not an account. */
const FEWEST_WORDS_OF_AN_ACCOUNT = 3
const GIVEN: Readonly<Record<AskedDatum, RegExp>> = {
  email: /[^\s@]@[^\s@]/,
  phone: /(?:\d[ -]?){9}/,
  reference: /\d{5}/,
}

/** The words by which the agent heard the account before proposing anything, unless something shows the contrary. */
export function listening(
  spoken: readonly Spoken[],
  retold: readonly Retelling[],
  customers: readonly Turn[],
  said: readonly Turn[],
  firstProposal: Place | undefined,
): Finding[] {
  let words = 0
  const account = customers.find(({ reading }) => (words += reading.words) >= FEWEST_WORDS_OF_AN_ACCOUNT)
  if (account === undefined) return []
  const shown = spoken.find((each) => each.message > account.message && HEARING.has(each.sign.rule.finds))
  const retelling = retold.find(({ message }) => message > account.message)
  const heard = isBefore(retelling, shown) ? retelling : (shown ?? retelling)
  if (heard === undefined || (firstProposal !== undefined && !isBefore(heard, firstProposal))) return []
  if (firstProposal !== undefined && isInterrupted(customers, firstProposal)) return []
  if (asksAgain(spoken, customers) || complainsOfAskingAgain(said)) return []
  const { message, start, end } = heard
  return [{ technique: 'listen', message, start, end, rule: 'order.listen' }]
}

function isInterrupted(customers: readonly Turn[], firstProposal: Place): boolean {
  const reply = customers.find(({ message }) => message > firstProposal.message)
  return reply?.reading.signs.some((sign) => isOf(sign, 'notFinished')) === true
}

/** Does the agent ask for what the customer had written already? */
function asksAgain(spoken: readonly Spoken[], customers: readonly Turn[]): boolean {
  const givenAt = (datum: AskedDatum): number =>
    customers.find(({ text }) => GIVEN[datum].test(text))?.message ?? Infinity
  const known = { email: givenAt('email'), phone: givenAt('phone'), reference: givenAt('reference') }
  return spoken.some(
    ({ message, sign: { rule } }) =>
      rule.finds === 'formFilling' && rule.asks !== undefined && known[rule.asks] < message,
  )
}

function complainsOfAskingAgain(said: readonly Turn[]): boolean {
  let hasAsked = false
  for (const { speaker, reading } of said) {
    if (speaker === 'agent') hasAsked = reading.asks
    else if (hasAsked && reading.signs.some((sign) => isOf(sign, 'alreadySaid'))) return true
  }
  return false
}
