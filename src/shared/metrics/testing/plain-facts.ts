import fc from 'fast-check'
import type { CustomerFields } from '../../case/facts.ts'
import { type CaseRecord, DAY_MS, type Message, ROLES, STATUSES } from '../../case/model.ts'

/** What the definitions need of a case before any rule, once more in plain words. */
export interface PlainFacts {
  readonly resolvedAtMs: number | null
  readonly hasMessages: boolean
  readonly hasAgentMessage: boolean
  readonly laterAgentMessageAtMs: number | null
  readonly closingAuthor: string | null
}

export type PlainRecord = Pick<
  CaseRecord,
  'resolvedAtMs' | 'closedAtMs' | 'status' | 'autoClosed' | 'messages'
>

export function plainFacts(record: PlainRecord): PlainFacts {
  const isEnded = record.status === 'resolved' || record.status === 'closed'
  let resolvedAtMs = record.resolvedAtMs
  if (resolvedAtMs === null && isEnded && !record.autoClosed) resolvedAtMs = record.closedAtMs
  const byAgents = inOrder(record.messages).filter(({ role }) => role === 'agent')
  const isLater = ({ atMs }: Message) =>
    resolvedAtMs !== null && atMs !== null && atMs - resolvedAtMs > 24 * 60 * 60 * 1000
  const author = (byAgents.findLast((message) => !isLater(message))?.author ?? '').trim()
  return {
    resolvedAtMs,
    hasMessages: record.messages.length > 0,
    hasAgentMessage: byAgents.length > 0,
    laterAgentMessageAtMs: byAgents.find(isLater)?.atMs ?? null,
    closingAuthor: author === '' ? null : author,
  }
}

function inOrder(messages: readonly Message[]): readonly Message[] {
  if (messages.some(({ atMs }) => atMs === null)) return messages
  const instants = [...new Set(messages.map(({ atMs }) => atMs ?? 0))].toSorted((left, right) => left - right)
  return instants.flatMap((instant) => messages.filter(({ atMs }) => atMs === instant))
}

/** Whether two cases are of one customer; never where one of the customers is unknown. */
export function isSameCustomer(one: Customer, other: Customer): boolean {
  const [first, second] = [keyParts(one), keyParts(other)]
  return first !== null && second !== null && first.join('\n') === second.join('\n')
}

export interface Customer extends CustomerFields {
  readonly system: string
}

function keyParts(customer: Customer): readonly string[] | null {
  const text = (value: string | null) => (value ?? '').trim()
  const place = [customer.system, text(customer.account)]
  const email = text(customer.customerEmail).toLowerCase()
  if (email.includes('@')) return ['email', email]
  let digits = text(customer.customerPhone)
    .split(/[^0-9]/u)
    .join('')
  if (digits.startsWith('00')) digits = digits.slice(2)
  if (digits !== '') return ['phone', digits]
  if (text(customer.customerId) !== '') return ['id', text(customer.customerId), ...place]
  const name = text(customer.customerName).toLowerCase().split(/\s+/u).join(' ')
  return name === '' || place.includes('') ? null : ['name', name, ...place]
}

/** Cases whose messages lie at the edges of the 24 hours after the resolution, or have no time. */
export const anyPlainRecord: fc.Arbitrary<PlainRecord> = fc.record({
  resolvedAtMs: fc.constantFrom(null, 0, 0, DAY_MS),
  closedAtMs: fc.constantFrom(null, 0, DAY_MS),
  status: fc.constantFrom(...STATUSES),
  autoClosed: fc.boolean(),
  messages: fc
    .tuple(
      fc.boolean(),
      fc.array(
        fc.record({
          role: fc.constantFrom('agent', ...ROLES),
          author: fc.constantFrom(null, '', ' Ann', 'Bo'),
          atMs: fc.constantFrom(-1, 0, 1, DAY_MS - 1, DAY_MS, DAY_MS, DAY_MS + 1, 2 * DAY_MS, 2 * DAY_MS + 1),
          text: fc.constant('I sent it.'),
        }),
        { maxLength: 5 },
      ),
    )
    .map(([isTimeless, messages]) =>
      isTimeless
        ? messages.map((message, at) => (at === 1 ? { ...message, atMs: null } : message))
        : messages,
    ),
})

export const anyCustomer: fc.Arbitrary<Customer> = fc.record({
  system: fc.constantFrom('zendesk', 'freshdesk'),
  account: fc.constantFrom('', 'a', ' a', 'b'),
  customerEmail: fc.constantFrom(null, '', 'k@x.org', ' K@X.ORG ', 'nobody'),
  customerPhone: fc.constantFrom(null, '', '+48 22 1', '0048 221', '48221', 'none'),
  customerId: fc.constantFrom(null, ' ', '7', ' 7'),
  customerName: fc.constantFrom(null, ' ', 'Ann  Lee', 'ann lee', 'Bo'),
})
