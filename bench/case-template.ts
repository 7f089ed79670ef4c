/** A case of the sample data with holes where cases of the bench differ, ready to be copied as bytes. */
import { csvRow } from '#shared/sample/csv.ts'
import { SAMPLE_COLUMNS, type SampleRecord } from '#shared/sample/index.ts'

/** What goes into a hole; a number is an instant, in seconds after the case was opened. */
export type Hole =
  'caseId' | 'agent' | 'resolver' | 'team' | 'customerId' | 'email' | 'phone' | 'customerName' | number

export interface CaseTemplate {
  /** Fixed bytes, one piece more than there are holes. */
  readonly pieces: readonly Buffer[]
  readonly holes: readonly Hole[]
  /** From the beginning (Monday, 00:00 UTC) of the week in which the case was opened. */
  readonly openedAfterMondayS: number
}

const WEEK_S = 7 * 86_400
/** 1970-01-01 was a Thursday. */
const MONDAY_S = 4 * 86_400
/** Private-use characters, which neither JSON nor CSV quoting touches. */
const MARK = /\uE000([^\uE001]*)\uE001/
const mark = (hole: Hole): string => `\uE000${hole}\uE001`

const NAMED_HOLES: readonly Hole[] = [
  'caseId',
  'agent',
  'resolver',
  'team',
  'customerId',
  'email',
  'phone',
  'customerName',
]

const seconds = (instant: string): number => Date.parse(instant) / 1000

interface SampleMessage {
  readonly role: string
  readonly author: string | null
  readonly at: string
  readonly text: string
}

const isMessage = (value: unknown): value is SampleMessage =>
  typeof value === 'object' && value !== null && 'role' in value && 'author' in value && 'at' in value

/** The messages of a record of the sample. */
export function messagesOf(record: SampleRecord): readonly SampleMessage[] {
  const parsed: unknown = record.messages === '' ? [] : JSON.parse(record.messages)
  return Array.isArray(parsed) ? parsed.filter(isMessage) : []
}

/** Makes a template of a case: ids, people and instants become holes, words and states stay. */
export function toTemplate(record: SampleRecord): CaseTemplate {
  const openedS = seconds(record.opened_at)
  const instant = (value: string): string => (value === '' ? '' : mark(seconds(value) - openedS))
  const person = (name: string | null): string | null => {
    if (name === null || name === '') return name
    if (name === record.customer_name) return mark('customerName')
    if (name === record.resolver) return mark('resolver')
    return name === record.agent ? mark('agent') : name
  }
  const known = record.customer_name !== ''
  const cells: SampleRecord = {
    ...record,
    case_id: mark('caseId'),
    account: 'bench',
    team: mark('team'),
    agent: record.agent === '' ? '' : mark('agent'),
    resolver: record.resolver === '' ? '' : mark(record.resolver === record.agent ? 'agent' : 'resolver'),
    customer_id: known ? mark('customerId') : '',
    customer_email: known ? mark('email') : '',
    customer_phone: known ? mark('phone') : '',
    customer_name: known ? mark('customerName') : '',
    opened_at: instant(record.opened_at),
    first_response_at: instant(record.first_response_at),
    resolved_at: instant(record.resolved_at),
    closed_at: instant(record.closed_at),
    follow_up_due_at: instant(record.follow_up_due_at),
    follow_up_done_at: instant(record.follow_up_done_at),
    messages: JSON.stringify(
      messagesOf(record).map(({ role, author, at, text }) => ({
        role,
        author: author === record.agent ? mark('agent') : person(author),
        at: instant(at),
        text,
      })),
    ),
  }
  const parts = csvRow(SAMPLE_COLUMNS.map((column) => cells[column])).split(MARK)
  return {
    pieces: parts.filter((_, i) => i % 2 === 0).map((text) => Buffer.from(text)),
    holes: parts
      .filter((_, i) => i % 2 === 1)
      .map((text) => NAMED_HOLES.find((hole) => hole === text) ?? Number(text)),
    openedAfterMondayS: (((openedS - MONDAY_S) % WEEK_S) + WEEK_S) % WEEK_S,
  }
}
