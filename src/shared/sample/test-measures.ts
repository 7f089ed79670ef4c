/** Plain-loop measures for the tests of the sample, independent of the metrics they are to be shown by. */
import { PHRASES } from './content.ts'
import { SAMPLE_AS_OF_MS, type SampleRecord, sampleRecords } from './index.ts'
import type { Lines } from './types.ts'

const DAY_MS = 86_400_000
const WINDOW_MS = 30 * DAY_MS

export interface ReadMessage {
  readonly role: string
  readonly author: string | null
  readonly at: string
  readonly text: string
}

const isMessage = (value: unknown): value is ReadMessage =>
  typeof value === 'object' && value !== null && 'role' in value && 'text' in value

export function parseMessages(cell: string): readonly ReadMessage[] {
  const parsed: unknown = cell === '' ? [] : JSON.parse(cell)
  if (!Array.isArray(parsed) || !parsed.every(isMessage)) throw new TypeError('not an array of messages')
  return parsed
}

export const ms = (instant: string): number => Date.parse(instant)

const EXCLUDED = ['merged', 'spam', 'deleted', 'duplicate']
export const RECORDS: readonly SampleRecord[] = [...sampleRecords()]
export const live = RECORDS.filter(({ status }) => !EXCLUDED.includes(status))

const complains = ({ kind }: SampleRecord): boolean =>
  kind === 'complaint' || kind === 'unknown' || kind === ''

function customerKey(record: SampleRecord): string {
  if (record.customer_email !== '') return record.customer_email
  return record.customer_phone === '' ? record.customer_id : record.customer_phone.replaceAll(/\D/g, '')
}

const byCustomer = new Map<string, SampleRecord[]>()
for (const record of live) {
  const key = customerKey(record)
  if (key === '') continue
  const cases = byCustomer.get(key)
  if (cases === undefined) byCustomer.set(key, [record])
  else cases.push(record)
}

const openedLater = (record: SampleRecord, untilMs: number, inclusive: boolean): boolean =>
  (byCustomer.get(customerKey(record)) ?? []).some((other) => {
    const opened = ms(other.opened_at)
    const before = inclusive ? opened <= untilMs : opened < untilMs
    return other !== record && other.category === record.category && opened > ms(record.resolved_at) && before
  })

/** Whether the customer came again with the same category within 30 days; null outside the measure's cohort. */
export function isRepeated(record: SampleRecord): boolean | null {
  if (record.resolved_at === '' || !complains(record) || customerKey(record) === '') return null
  const endMs = ms(record.resolved_at) + WINDOW_MS
  return endMs > SAMPLE_AS_OF_MS ? null : openedLater(record, endMs, true)
}

export function followUpDueMs(record: SampleRecord): number | null {
  if (record.follow_up_due_at !== '') return ms(record.follow_up_due_at)
  return record.resolved_at !== '' && complains(record) ? ms(record.resolved_at) + WINDOW_MS : null
}

/** Kept by ten days after its due date, or missed (late included), or out of the measure. */
export function followUpState(record: SampleRecord): 'kept' | 'missed' | 'tooEarly' | 'none' {
  const due = followUpDueMs(record)
  if (due === null || record.follow_up_outcome === 'declined') return 'none'
  if (due + 10 * DAY_MS > SAMPLE_AS_OF_MS) return 'tooEarly'
  if (customerKey(record) !== '' && openedLater(record, due, false)) return 'none'
  const inferred = parseMessages(record.messages).find(
    ({ role, at }) => role === 'agent' && ms(at) > ms(record.resolved_at) + DAY_MS,
  )
  const done = record.follow_up_done_at === '' ? inferred?.at : record.follow_up_done_at
  return done !== undefined && ms(done) <= due + 10 * DAY_MS ? 'kept' : 'missed'
}

const asPattern = (template: string): RegExp =>
  new RegExp(
    template
      .split(/\{[^{}]*\}/)
      .map((fixed) => fixed.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.*'),
  )
const list = (lines: Lines): readonly string[] => (typeof lines === 'string' ? [lines] : lines)
const QUESTIONS = [PHRASES.en, PHRASES.pl].flatMap((book) =>
  [book.closureSolved, book.closureUnresolved, book.closureBoth].flatMap(list).map(asPattern),
)

/** Whether an agent asked one of the sample's own closure questions by a day after the resolution. */
export function askedForClosure(record: SampleRecord): boolean {
  const latestMs = ms(record.resolved_at) + DAY_MS
  return parseMessages(record.messages).some(
    ({ role, at, text }) =>
      role === 'agent' && ms(at) <= latestMs && QUESTIONS.some((question) => question.test(text)),
  )
}
