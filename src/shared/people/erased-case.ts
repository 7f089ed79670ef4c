import type { Message } from '../case/model.ts'
import type { PatchValues } from '../case/patch.ts'
import { withoutSpans } from '../coaching/personal-spans.ts'
import { fullNameRuns, nameRuns } from './name-spans.ts'

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

/** Values that many cases share: only a full name in them is taken for the agent's, so that they stay the same in all. */
const LABELS = ['team', 'category', 'channel', 'priority'] as const
const WORDS = ['subject', 'description', 'csat', 'followUpOutcome'] as const

/**
 * Whose the words of a version of a case are: `theirs` where the agent had a part in it or is named in full in its texts,
 * `labelled` where only values that many cases share, or a column, have the name in them, null where nothing has.
 */
export function partOfAgent(values: PatchValues, agent: string): 'theirs' | 'labelled' | null {
  const { messages = [], extra } = values
  const isNamed = (text: string | null | undefined): boolean =>
    typeof text === 'string' && fullNameRuns(text, agent).length > 0
  const persons = [values.agent, values.resolver, ...messages.map(({ author }) => author)]
  const texts = [...WORDS.map((column) => values[column]), ...messages.map(({ text }) => text)]
  if (persons.some((name) => name?.trim() === agent.trim()) || texts.some(isNamed)) return 'theirs'
  if (Object.values(extra).some(isNamed)) return 'theirs'
  const labels = [...LABELS.map((column) => values[column]), ...Object.keys(extra)]
  return labels.some(isNamed) ? 'labelled' : null
}

/**
 * What an export says of a case, with a stand-in for an agent wherever it names the agent: in one that is `theirs` by any
 * word of the name, in others in full.
 */
export function withoutAgent(
  values: PatchValues,
  agent: string,
  standIn: string,
  isTheirs: boolean,
): PatchValues {
  const inFull = (written: string): string => withoutSpans(written, fullNameRuns(written, agent), standIn)
  const say = isTheirs ? (written: string) => saidAnew(written, agent, standIn) : inFull
  const person = (name: string | null): string | null =>
    name !== null && name.trim() === agent.trim() ? standIn : name
  const changed: { -readonly [Field in keyof PatchValues]: PatchValues[Field] } = {
    ...values,
    extra: Object.fromEntries(
      Object.entries(values.extra).map(([column, value]) => [inFull(column), say(value)]),
    ),
  }
  for (const column of ['agent', 'resolver'] as const) {
    const name = values[column]
    if (name !== undefined) changed[column] = person(name)
  }
  for (const column of WORDS) {
    const written = values[column]
    if (typeof written === 'string') changed[column] = say(written)
  }
  for (const column of LABELS) {
    const label = values[column]
    if (typeof label === 'string') changed[column] = inFull(label)
  }
  if (values.messages !== undefined) {
    changed.messages = values.messages.map((message) => ({
      ...message,
      author: person(message.author),
      text: say(message.text),
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
