/**
 * One case in the spelling of other systems' exports, and the same content in Closewell's own format: what an import of
 * the one costs more than that of the other is the cost of recognising and mapping.
 */
import { DAY_MS } from '#shared/case/model.ts'
import type { SampleRecord } from '#shared/sample/index.ts'
import { offsetSpanAt } from '#shared/time/zone-offsets.ts'
import { messagesOf } from './case-template.ts'

/** In which local times are written, and read. */
export const BENCH_TIME_ZONE = 'Europe/Warsaw'

/** A column of an export, and what stands in it. */
export type ForeignColumn = readonly [title: string, cell: (record: SampleRecord) => string]

const MINUTE_MS = 60_000

function toMinute(instant: string): number {
  return Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS
}

/** Milliseconds that a clock in the bench's zone shows, as if it were UTC, to the minute. */
function localMs(instant: string): number {
  const atMs = toMinute(instant)
  return atMs + offsetSpanAt(BENCH_TIME_ZONE, atMs).offsetMs
}

const local = (instant: string): string =>
  instant === '' ? '' : new Date(localMs(instant)).toISOString().slice(0, 16).replace('T', ' ')
const utc = (instant: string): string =>
  instant === '' ? '' : new Date(toMinute(instant)).toISOString().replace('.000', '')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const VIEW_STATUS = new Map([
  ['resolved', 'Solved'],
  ['excluded', 'Deleted'],
])
const VIEW_VIA = new Map([
  ['email', 'Mail'],
  ['phone', 'Phone call (incoming)'],
  ['web', 'Web form'],
])
const VIEW_TYPE = new Map([
  ['unknown', 'Incident'],
  ['', 'Incident'],
])

const spelled =
  (words: ReadonlyMap<string, string>) =>
  (word: string): string =>
    words.get(word) ?? capital(word)

/** Columns that neither model has a place for; they are kept beside the case. */
const CUSTOM: readonly ForeignColumn[] = [
  ['Order number [txt]', ({ case_id }) => `HF-${case_id.slice(-6)}`],
  ['Shop [list]', ({ team }) => (team.endsWith('1') ? 'Outlet' : 'Main shop')],
  ['Updated at', ({ closed_at, opened_at }) => local(closed_at === '' ? opened_at : closed_at)],
  ['Tags', ({ category, channel }) => `${category.toLowerCase().replaceAll(/\W+/gu, '_')} ${channel}`],
]

/** The CSV of a Zendesk view: its titles and words, times without zone, no texts but the subject. */
export const VIEW_COLUMNS: readonly ForeignColumn[] = [
  ['Summation column', () => '1'],
  ['Id', ({ case_id }) => case_id],
  ['Subject', ({ subject }) => subject],
  ['Status', ({ status }) => spelled(VIEW_STATUS)(status)],
  ['Priority', ({ priority }) => capital(priority)],
  ['Via', ({ channel }) => spelled(VIEW_VIA)(channel)],
  ['Ticket type', ({ kind }) => spelled(VIEW_TYPE)(kind)],
  ['Ticket category [list]', ({ category }) => category],
  ['Requester', ({ customer_name }) => customer_name],
  ['Requester email', ({ customer_email }) => customer_email],
  ['Assignee', ({ agent }) => agent],
  ['Group', ({ team }) => team],
  ['Created at', ({ opened_at }) => local(opened_at)],
  ['Solved at', ({ resolved_at }) => local(resolved_at)],
  ['Satisfaction Score', ({ csat }) => csat],
  ['Reopens', ({ reopen_count }) => reopen_count],
  ...CUSTOM,
]

/** The content of a view's row in Closewell's own format. */
export const OWN_VIEW_COLUMNS: readonly ForeignColumn[] = [
  ['Summation column', () => '1'],
  ['case_id', ({ case_id }) => case_id],
  ['subject', ({ subject }) => subject],
  ['status', ({ status }) => status],
  ['priority', ({ priority }) => capital(priority)],
  ['channel', ({ channel }) => channel],
  ['kind', ({ kind }) => kind],
  ['category', ({ category }) => category],
  ['customer_name', ({ customer_name }) => customer_name],
  ['customer_email', ({ customer_email }) => customer_email],
  ['agent', ({ agent }) => agent],
  ['team', ({ team }) => team],
  ['opened_at', ({ opened_at }) => utc(opened_at)],
  ['resolved_at', ({ resolved_at }) => utc(resolved_at)],
  ['csat', ({ csat }) => csat],
  ['reopen_count', ({ reopen_count }) => reopen_count],
  ...CUSTOM,
]

const sfId = (prefix: string, number: string): string => `${prefix}1x${number.padStart(11, '0')}AA`
const sfCase = ({ case_id }: SampleRecord): string => sfId('500', case_id.slice(1))
const sfTime = (instant: string): string => instant.replace('T', ' ').replace('Z', '')
/** A description that no mail repeats would become one more. */
const firstWords = (record: SampleRecord): string => messagesOf(record)[0]?.text ?? record.description
const isClosed = ({ status }: SampleRecord): boolean => status === 'closed' || status === 'resolved'

/** Case.csv of a Salesforce Data Export. */
export const SALESFORCE_CASE_COLUMNS: readonly ForeignColumn[] = [
  ['Id', sfCase],
  ['IsDeleted', () => '0'],
  ['CaseNumber', ({ case_id }) => case_id],
  ['SuppliedName', ({ customer_name }) => customer_name],
  ['SuppliedEmail', ({ customer_email }) => customer_email],
  ['SuppliedPhone', ({ customer_phone }) => customer_phone],
  ['Type', ({ kind }) => spelled(VIEW_TYPE)(kind)],
  ['Reason', ({ category }) => category],
  ['Status', ({ status }) => (status === 'open' ? 'Working' : capital(status))],
  ['Origin', ({ channel }) => capital(channel)],
  ['Subject', ({ subject }) => subject],
  ['Priority', ({ priority }) => capital(priority)],
  ['Description', firstWords],
  ['IsClosed', (record) => (isClosed(record) ? '1' : '0')],
  ['ClosedDate', ({ closed_at }) => sfTime(closed_at)],
  ['Owner.Name', ({ agent }) => agent],
  ['CreatedDate', ({ opened_at }) => sfTime(opened_at)],
]

/** The content of a case with its mails in Closewell's own format. */
export const OWN_SALESFORCE_COLUMNS: readonly ForeignColumn[] = [
  ['Id', sfCase],
  ['IsDeleted', () => '0'],
  ['IsClosed', (record) => (isClosed(record) ? '1' : '0')],
  ['case_id', ({ case_id }) => case_id],
  ['customer_name', ({ customer_name }) => customer_name],
  ['customer_email', ({ customer_email }) => customer_email],
  ['customer_phone', ({ customer_phone }) => customer_phone],
  ['kind', ({ kind }) => kind],
  ['category', ({ kind }) => spelled(VIEW_TYPE)(kind)],
  ['Reason', ({ category }) => category],
  ['status', ({ status }) => status],
  ['channel', ({ channel }) => channel],
  ['subject', ({ subject }) => subject],
  ['priority', ({ priority }) => capital(priority)],
  ['description', firstWords],
  ['closed_at', ({ closed_at }) => closed_at],
  ['agent', ({ agent }) => agent],
  ['opened_at', ({ opened_at }) => opened_at],
  ['messages', (record) => JSON.stringify(mailsOf(record))],
]

interface Mail {
  readonly role: 'customer' | 'agent'
  readonly author: string | null
  readonly at: string
  readonly text: string
}

/** The messages of a case as mails: whoever is not the customer writes for the helpdesk. */
function mailsOf(record: SampleRecord): Mail[] {
  return messagesOf(record).map(({ role, author, at, text }) => ({
    role: role === 'customer' ? 'customer' : 'agent',
    author,
    at,
    text,
  }))
}

export const MAIL_TITLES = [
  'Id',
  'ParentId',
  'TextBody',
  'HtmlBody',
  'FromName',
  'FromAddress',
  'Incoming',
  'Status',
  'MessageDate',
  'IsDeleted',
] as const

/** Rows of EmailMessage.csv. */
export function mailRows(record: SampleRecord): string[][] {
  return mailsOf(record).map(({ role, author, at, text }, index) => {
    const isIncoming = role === 'customer'
    return [
      sfId('02s', `${record.case_id.slice(1)}${index}`),
      sfCase(record),
      text,
      '',
      author ?? '',
      isIncoming ? record.customer_email : 'help@example.org',
      isIncoming ? '1' : '0',
      '3',
      sfTime(at),
      '0',
    ]
  })
}

const IN_WORKBOOK: ReadonlySet<string> = new Set([
  'Id',
  'Subject',
  'Status',
  'Priority',
  'Via',
  'Requester',
  'Requester email',
  'Assignee',
  'Group',
  'Satisfaction Score',
])

/** The texts of a workbook's row; its times are numbers. */
export const WORKBOOK_TEXTS: readonly ForeignColumn[] = VIEW_COLUMNS.filter(([title]) =>
  IN_WORKBOOK.has(title),
)

export const WORKBOOK_TIMES: readonly (readonly [
  title: string,
  instant: (record: SampleRecord) => string,
])[] = [
  ['Created at', ({ opened_at }) => opened_at],
  ['Solved at', ({ resolved_at }) => resolved_at],
]

/** Days since the last of 1899, as a clock in the bench's zone shows them. */
export function serialDay(instant: string): number {
  return localMs(instant) / DAY_MS + DAY_OF_1970
}

const DAY_OF_1970 = 25_569
