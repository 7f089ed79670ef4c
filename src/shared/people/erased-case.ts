import type { Message } from '../case/model.ts'
import type { PatchValues } from '../case/patch.ts'
import { withoutSpans } from '../coaching/personal-spans.ts'
import { nameRuns } from './name-spans.ts'

/** Columns that name a customer, or hold words of or about one. */
const CUSTOMER_COLUMNS = [
  'customerId',
  'customerEmail',
  'customerPhone',
  'customerName',
  'subject',
  'description',
] as const

/** Ratings are numbers; anything else in their column may be a comment. */
const RATING = /^[\d.,/ %]{1,10}$/u

/**
 * What an export says of a case, without its customer: who it is, every word that was written, and columns that the model
 * does not know. Who of the team wrote when, and what became of the case, stays. `known` is by what else the customer
 * signs.
 */
export function withoutCustomer(values: PatchValues, known: readonly string[]): PatchValues {
  const blank: { [Column in (typeof CUSTOMER_COLUMNS)[number]]?: null } = {}
  for (const column of CUSTOMER_COLUMNS) if (column in values) blank[column] = null
  const { csat, followUpOutcome, messages } = values
  const signatures = new Set(known.map(folded))
  return {
    ...values,
    ...blank,
    ...(typeof csat === 'string' && !RATING.test(csat.trim()) ? { csat: null } : {}),
    // The one word of this column that a figure rests on.
    ...(typeof followUpOutcome === 'string' && folded(followUpOutcome) !== 'declined'
      ? { followUpOutcome: null }
      : {}),
    ...(messages === undefined
      ? {}
      : {
          messages: messages.map((message): Message => {
            const isCustomer = message.role === 'customer' || signatures.has(folded(message.author ?? ''))
            return { ...message, author: isCustomer ? null : message.author, text: '' }
          }),
        }),
    extra: {},
  }
}

/** What an export says of a case, with a stand-in for an agent wherever it names the agent. */
export function withoutAgent(values: PatchValues, agent: string, standIn: string): PatchValues {
  const person = (name: string | null): string | null =>
    name !== null && name.trim() === agent.trim() ? standIn : name
  const text = (written: string | null): string | null =>
    written === null ? null : saidAnew(written, agent, standIn)
  const changed: { -readonly [Field in keyof PatchValues]: PatchValues[Field] } = {
    ...values,
    extra: Object.fromEntries(
      Object.entries(values.extra).map(([column, value]) => [column, saidAnew(value, agent, standIn)]),
    ),
  }
  for (const column of ['agent', 'resolver'] as const) {
    const name = values[column]
    if (name !== undefined) changed[column] = person(name)
  }
  for (const column of ['subject', 'description', 'csat', 'followUpOutcome'] as const) {
    const written = values[column]
    if (written !== undefined) changed[column] = text(written)
  }
  if (values.messages !== undefined) {
    changed.messages = values.messages.map((message) => ({
      ...message,
      author: person(message.author),
      text: saidAnew(message.text, agent, standIn),
    }))
  }
  return changed
}

/** A text of one of the agent's cases, with the stand-in wherever a word of the name stood. */
export function saidAnew(text: string, agent: string, standIn: string): string {
  return withoutSpans(text, nameRuns(text, agent), standIn)
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}
