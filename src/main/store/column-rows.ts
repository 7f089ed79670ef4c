import { isNull, sql } from 'drizzle-orm'
import type { ColumnRow, SourceAsOf } from '#shared/metrics/column-row.ts'
import { KINDS, STATUSES } from '#shared/case/model.ts'
import type { Reader } from './connection.ts'
import { importSources, imports } from './schema.ts'

/** The order of the SELECT below; read by position, since a million objects by name cost twice the time. */
type RawRow = readonly (string | number | null)[]

const SELECT = `
  SELECT id, source_id, opened_at, resolved_at, closed_at, follow_up_due_at, follow_up_done_at,
    later_agent_message_at, follow_up_outcome, reopen_count, kind, status, auto_closed, customer_key, category,
    channel, priority, team, agent, resolver, closing_author, has_messages, has_agent_message, asked_solved,
    asked_unresolved, waited, talk
  FROM cases`

/** Every stored case as the metric engine takes it, in the order of rows. */
export function* columnRows(reader: Reader): Generator<ColumnRow> {
  const statement = reader.sqlite.prepare<[], RawRow>(`${SELECT} ORDER BY id`).raw()
  for (const raw of statement.iterate()) yield toColumnRow(raw)
}

/** Those of the rows `ids` (ascending) that are still stored, and all after `lastId`, in the order of rows. */
export function* changedColumnRows(
  reader: Reader,
  ids: readonly number[],
  lastId: number,
): Generator<ColumnRow> {
  const one = reader.sqlite.prepare<[number], RawRow>(`${SELECT} WHERE id = ?`).raw()
  for (const id of ids) {
    const raw = id > lastId ? undefined : one.get(id)
    if (raw !== undefined) yield toColumnRow(raw)
  }
  const later = reader.sqlite.prepare<[number], RawRow>(`${SELECT} WHERE id > ? ORDER BY id`).raw()
  for (const raw of later.iterate(lastId)) yield toColumnRow(raw)
}

/** The customers' keys of some cases. */
export function customerKeys(reader: Reader, ids: readonly number[]): ReadonlyMap<number, string | null> {
  const select = reader.sqlite
    .prepare<[number], string | null>('SELECT customer_key FROM cases WHERE id = ?')
    .pluck()
  return new Map(ids.map((id) => [id, select.get(id) ?? null]))
}

export function countCases(reader: Reader): number {
  return reader.sqlite.prepare<[], number>('SELECT count(*) FROM cases').pluck().get() ?? 0
}

/** The as-of of each source: the latest of its imports that are not undone. */
export function sourceAsOf(reader: Reader): SourceAsOf {
  const rows = reader.query
    .select({ sourceId: importSources.sourceId, asOfMs: sql<number>`max(${imports.asOfMs})` })
    .from(importSources)
    .innerJoin(imports, sql`${imports.id} = ${importSources.importId}`)
    .where(isNull(imports.undoneAtMs))
    .groupBy(importSources.sourceId)
    .all()
  return new Map(rows.map((row) => [row.sourceId, row.asOfMs]))
}

function toColumnRow(raw: RawRow): ColumnRow {
  return {
    id: Number(raw[0]),
    sourceId: Number(raw[1]),
    openedAtMs: Number(raw[2]),
    resolvedAtMs: number(raw[3]),
    closedAtMs: number(raw[4]),
    followUpDueAtMs: number(raw[5]),
    followUpDoneAtMs: number(raw[6]),
    laterAgentMessageAtMs: number(raw[7]),
    followUpDeclined: text(raw[8])?.trim().toLowerCase() === 'declined',
    reopenCount: number(raw[9]),
    kind: oneOf(KINDS, raw[10]),
    status: oneOf(STATUSES, raw[11]),
    autoClosed: raw[12] === 1,
    customerKey: text(raw[13]),
    category: text(raw[14]),
    channel: text(raw[15]),
    priority: text(raw[16]),
    team: text(raw[17]),
    agent: text(raw[18]),
    resolver: text(raw[19]),
    closingAuthor: text(raw[20]),
    hasMessages: raw[21] === 1,
    hasAgentMessage: raw[22] === 1,
    askedSolved: raw[23] === 1,
    askedUnresolved: raw[24] === 1,
    waited: raw[25] === 1,
    talkBits: Number(raw[26]),
  }
}

type Cell = string | number | null | undefined

const number = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null)
const text = (cell: Cell): string | null => (typeof cell === 'string' ? cell : null)

function oneOf<T extends string>(values: readonly T[], cell: Cell): T {
  const found = values.find((value) => value === cell)
  if (found === undefined) throw new Error(`the database holds the unknown word ${String(cell)}`)
  return found
}
