import fc from 'fast-check'
import { CASE_TITLES } from '../../../src/main/import/systems/generic-case-titles.ts'
import { ROLES, type CaseRecord, type Message } from '#shared/case/model.ts'
import { blankCase, type CaseField } from '#shared/case/patch.ts'
import { CASE_FIELD_NAMES, type CaseFieldName } from '#shared/import/fields.ts'
import { DATE_DIALECTS, instants, lateInMonth, type DateDialect } from './dates.ts'
import { names, texts, type Alphabet } from './texts.ts'

/** A cell of a table: a text, or an instant that a workbook may write as a date. */
export type Cell = string | { readonly atMs: number }

export interface Column {
  /** Null where the model does not know the column. */
  readonly field: CaseFieldName | null
  readonly title: string
}

/** Cases as a table, and as they are to be stored. */
export interface CaseSet {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly cases: readonly CaseRecord[]
  readonly dialect: DateDialect
}

/** A word of some language and what it means. */
const STATUS_WORDS = [
  ['new', 'new'],
  ['Open', 'open'],
  ['w toku', 'open'],
  ['Pending', 'pending'],
  ['solved', 'resolved'],
  ['Closed', 'closed'],
  ['geschlossen', 'closed'],
  ['spam', 'excluded'],
] as const
const KIND_WORDS = [
  ['', 'unknown'],
  ['complaint', 'complaint'],
  ['Frage', 'question'],
  ['request', 'request'],
] as const
const CHANNEL_WORDS = [
  ['', null],
  ['email', 'email'],
  ['Telefon', 'phone'],
  ['carrier pigeon', 'carrier pigeon'],
] as const

/** Fields that hold a value of one line as it stands. */
const NAME_FIELDS = {
  category: 'category',
  priority: 'priority',
  customer_id: 'customerId',
  customer_name: 'customerName',
  agent: 'agent',
  resolver: 'resolver',
  team: 'team',
  csat: 'csat',
  follow_up_outcome: 'followUpOutcome',
} as const satisfies Partial<Record<CaseFieldName, CaseField>>
const INSTANT_FIELDS = {
  first_response_at: 'firstResponseAtMs',
  resolved_at: 'resolvedAtMs',
  closed_at: 'closedAtMs',
  follow_up_due_at: 'followUpDueAtMs',
  follow_up_done_at: 'followUpDoneAtMs',
} as const satisfies Partial<Record<CaseFieldName, CaseField>>

const REQUIRED: readonly CaseFieldName[] = ['case_id', 'status', 'opened_at']
const EXTRA_TITLES = ['shoe size', 'Łączny koszt', '=1+1', 'x (y)', '__proto__', 'Ünbekannt 7'] as const

const WORD_FIELDS = ['status', 'kind', 'channel'] as const
/** The words that are written for a case. */
type Words = Readonly<Record<(typeof WORD_FIELDS)[number], string>>

interface Written {
  readonly record: CaseRecord
  readonly cells: Readonly<Record<CaseFieldName, Cell>>
  readonly words: Words
  readonly extras: readonly string[]
}

const caseIds = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 20n }).map(String),
  fc.integer({ min: 1, max: 99_999 }).map((number) => `CASE-${number}`),
  fc.integer({ min: 1, max: 999 }).map((number) => `00${number}`),
  fc.uuid(),
)

/** Cases under titles of the generic layout in any order, some of the columns left out, with columns of no meaning. */
export function caseSets(alphabet: Alphabet, options: SetOptions): fc.Arbitrary<CaseSet> {
  const { minCases = 1, mayName = () => true, isEachProof = false, timeZone = null, prefix = '' } = options
  return fc
    .record({
      dialect: fc.constantFrom(...DATE_DIALECTS.filter((one) => (timeZone ?? one.timeZone) === one.timeZone)),
      cases: fc.uniqueArray(writtenCases(alphabet, prefix), {
        minLength: minCases,
        maxLength: 7,
        selector: ({ record }) => record.caseId,
      }),
      left: fc.subarray(CASE_FIELD_NAMES.filter((field) => !REQUIRED.includes(field))),
      extras: fc.subarray(EXTRA_TITLES.filter(mayName)),
      title: fc.infiniteStream(fc.nat({ max: 1000 })),
      order: fc.infiniteStream(fc.nat()),
    })
    .map(({ dialect, cases, left, extras, title, order }) => {
      const fields = CASE_FIELD_NAMES.filter((field) => !left.includes(field))
      const columns = [
        ...fields.map((field): Column => {
          const titles = CASE_TITLES[field].filter(mayName)
          return { field, title: titles[title.next().value % titles.length] ?? field }
        }),
        ...extras.map((one): Column => ({ field: null, title: one })),
      ]
        .map((column) => ({ column, rank: order.next().value }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ column }) => column)
      const proven = cases.map((one, index) =>
        isEachProof || (dialect.needsProof && index === 0) ? withLateDates(one) : one,
      )
      return tableOf(columns, proven, dialect)
    })
}

export interface SetOptions {
  readonly minCases?: number
  /** Whether a title can be written. */
  readonly mayName?: (title: string) => boolean
  /** Whether every date tells its order by itself. */
  readonly isEachProof?: boolean
  /** Of times without offset. */
  readonly timeZone?: string
  /** What every case id begins with. */
  readonly prefix?: string
}

function writtenCases(alphabet: Alphabet, prefix: string): fc.Arbitrary<Written> {
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 })
  const message: fc.Arbitrary<Message> = fc.record({
    role: fc.constantFrom(...ROLES),
    author: maybe(names(alphabet)),
    atMs: maybe(instants),
    text: texts(alphabet).map((text) => text.replaceAll('\u2028', '\n')),
  })
  const nameValues = fc.record(
    Object.fromEntries(Object.values(NAME_FIELDS).map((field) => [field, maybe(names(alphabet))])),
  ) as fc.Arbitrary<Pick<CaseRecord, (typeof NAME_FIELDS)[keyof typeof NAME_FIELDS]>>
  const instantValues = fc.record(
    Object.fromEntries(Object.values(INSTANT_FIELDS).map((field) => [field, maybe(instants)])),
  ) as fc.Arbitrary<Pick<CaseRecord, (typeof INSTANT_FIELDS)[keyof typeof INSTANT_FIELDS]>>
  const rest = fc.record({
    caseId: caseIds.map((id) => prefix + id),
    account: fc.constantFrom('', 'north'),
    subject: maybe(texts(alphabet)),
    description: maybe(texts(alphabet)),
    autoClosed: fc.boolean(),
    customerEmail: maybe(fc.constantFrom('anna@example.com', 'o.brien+1@example.com')),
    customerPhone: maybe(fc.constantFrom('+48 600 100 200', '0600100200')),
    openedAtMs: instants,
    reopenCount: maybe(fc.nat({ max: 30 })),
    messages: fc.array(message, { maxLength: 3 }),
  })
  return fc
    .record({
      rest,
      nameValues,
      instantValues,
      status: fc.constantFrom(...STATUS_WORDS),
      kind: fc.constantFrom(...KIND_WORDS),
      channel: fc.constantFrom(...CHANNEL_WORDS),
      extras: fc.array(fc.oneof(texts(alphabet), fc.constant('')), {
        minLength: EXTRA_TITLES.length,
        maxLength: EXTRA_TITLES.length,
      }),
    })
    .map(({ rest: values, nameValues: named, instantValues: timed, status, kind, channel, extras }) => {
      const meanings = { status: status[1], kind: kind[1], channel: channel[1] }
      const record: CaseRecord = { ...blankCase(), ...values, ...named, ...timed, ...meanings }
      const words = { status: status[0], kind: kind[0], channel: channel[0] }
      return { record, words, extras, cells: cellsOf(record, words) }
    })
}

function cellsOf(record: CaseRecord, words: Words): Written['cells'] {
  const at = (atMs: number | null): Cell => (atMs === null ? '' : { atMs })
  const cells = (fields: Readonly<Record<string, CaseField>>, write: (value: unknown) => Cell): object =>
    Object.fromEntries(Object.entries(fields).map(([column, field]) => [column, write(record[field])]))
  return {
    ...words,
    ...cells(NAME_FIELDS, (value) => (typeof value === 'string' ? value : '')),
    ...cells(INSTANT_FIELDS, (value) => at(typeof value === 'number' ? value : null)),
    case_id: record.caseId,
    account: record.account,
    subject: record.subject ?? '',
    description: record.description ?? '',
    auto_closed: record.autoClosed ? 'yes' : '',
    customer_email: record.customerEmail ?? '',
    customer_phone: record.customerPhone ?? '',
    opened_at: at(record.openedAtMs),
    reopen_count: record.reopenCount === null ? '' : String(record.reopenCount),
    messages: messagesCell(record.messages),
  } as Written['cells']
}

function messagesCell(messages: readonly Message[]): string {
  if (messages.length === 0) return ''
  return JSON.stringify(
    messages.map(({ atMs, ...message }) => ({
      ...message,
      at: atMs === null ? null : new Date(atMs).toISOString(),
    })),
  )
}

/** The case with all its dates late in their months, so that each tells its order. */
function withLateDates({ record, words, extras }: Written): Written {
  const late = blankCase()
  Object.assign(late, record, { openedAtMs: lateInMonth(record.openedAtMs) })
  for (const field of Object.values(INSTANT_FIELDS)) {
    const atMs = record[field]
    late[field] = atMs === null ? null : lateInMonth(atMs)
  }
  return { record: late, words, extras, cells: cellsOf(late, words) }
}

function tableOf(columns: readonly Column[], cases: readonly Written[], dialect: DateDialect): CaseSet {
  const has = new Set(columns.map(({ field }) => field))
  const extraAt = (title: string): number => EXTRA_TITLES.findIndex((one) => one === title)
  return {
    columns,
    dialect,
    rows: cases.map(({ cells, extras }) =>
      columns.map(({ field, title }) => (field === null ? (extras[extraAt(title)] ?? '') : cells[field])),
    ),
    cases: cases.map(({ record, words, extras }) => ({
      ...known(record, has),
      extra: Object.fromEntries(
        columns.flatMap(({ field, title }): [string, string][] => {
          const text = field === null ? extras[extraAt(title)] : translated(field, record, words)
          return text === undefined || text === '' ? [] : [[title, text]]
        }),
      ),
    })),
  }
}

/** The word that was written, where the model has another for it: it stays beside the case. */
function translated(field: CaseFieldName, record: CaseRecord, words: Words): string | undefined {
  const word = WORD_FIELDS.find((one) => one === field)
  if (word === undefined) return undefined
  return words[word].toLowerCase() === record[word] ? undefined : words[word]
}

/** The case without what no column of the file says. */
function known(record: CaseRecord, has: ReadonlySet<CaseFieldName | null>): CaseRecord {
  const blank = blankCase()
  const fields = Object.entries(FIELD_OF).filter(([column]) => !has.has(column as CaseFieldName))
  return { ...record, ...Object.fromEntries(fields.map(([, field]) => [field, blank[field]])) }
}

const FIELD_OF: Readonly<Partial<Record<CaseFieldName, keyof CaseRecord>>> = {
  ...NAME_FIELDS,
  ...INSTANT_FIELDS,
  account: 'account',
  subject: 'subject',
  description: 'description',
  kind: 'kind',
  channel: 'channel',
  auto_closed: 'autoClosed',
  customer_email: 'customerEmail',
  customer_phone: 'customerPhone',
  reopen_count: 'reopenCount',
  messages: 'messages',
}
