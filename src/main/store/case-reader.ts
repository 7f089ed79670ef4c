import { eq } from 'drizzle-orm'
import { type CaseRecord, type Message, type Status, STATUSES } from '#shared/case/model.ts'
import { parseMessages, toRecord } from './case-row.ts'
import type { Reader } from './connection.ts'
import { caseTexts, cases, imports, sources } from './schema.ts'

/** What a list shows of a case beyond the columns in memory. */
export interface CaseSummary {
  readonly id: number
  readonly caseId: string
  readonly subject: string | null
  readonly status: Status
  readonly reopenCount: number | null
  readonly csat: string | null
  readonly customerId: string | null
  readonly customerName: string | null
  readonly customerEmail: string | null
  readonly customerPhone: string | null
}

/** One statement however many the rows are; those that are not stored are left away. */
export function caseSummaries(reader: Reader, rows: readonly number[]): ReadonlyMap<number, CaseSummary> {
  const found = reader.sqlite
    .prepare<[string], CaseSummary>(
      `SELECT id, case_id AS caseId, subject, status, reopen_count AS reopenCount, csat, customer_id AS customerId,
         customer_name AS customerName, customer_email AS customerEmail, customer_phone AS customerPhone
       FROM cases WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(rows))
  return new Map(found.map((each) => [each.id, each]))
}

/** Columns that are only in the store, and what puts them in order: numbers as numbers, a status as work goes on. */
const SORT_KEYS = {
  caseId: ["CASE WHEN case_id NOT GLOB '*[^0-9]*' THEN CAST(case_id AS INTEGER) END", 'case_id'],
  subject: ['subject COLLATE NOCASE'],
  reopenCount: ['reopen_count'],
  csat: ["CASE WHEN csat GLOB '[0-9]*' THEN CAST(csat AS REAL) END", 'csat COLLATE NOCASE'],
  status: [`CASE status ${STATUSES.map((status, place) => `WHEN '${status}' THEN ${place}`).join(' ')} END`],
} as const
export type StoredSort = keyof typeof SORT_KEYS

export function isStoredSort(sort: string): sort is StoredSort {
  return Object.hasOwn(SORT_KEYS, sort)
}

/** The same rows in order; those without the value come last either way. */
export function orderRows(
  reader: Reader,
  rows: readonly number[],
  sort: StoredSort,
  descending: boolean,
): number[] {
  const direction = descending ? 'DESC' : 'ASC'
  const keys = SORT_KEYS[sort].map((key) => `${key} ${direction} NULLS LAST`).join(', ')
  return reader.sqlite
    .prepare<[string], number>(
      `SELECT id FROM cases WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ${keys}, id ${direction}`,
    )
    .pluck()
    .all(JSON.stringify(rows))
}

/** Those of the rows in whose case id or subject the text occurs, in any letter case. */
export function rowsWithText(reader: Reader, rows: readonly number[], text: string): ReadonlySet<number> {
  const wanted = text.toLowerCase()
  const found = new Set<number>()
  const statement = reader.sqlite.prepare<[string], { id: number; caseId: string; subject: string | null }>(
    'SELECT id, case_id AS caseId, subject FROM cases WHERE id IN (SELECT value FROM json_each(?))',
  )
  for (const { id, caseId, subject } of statement.iterate(JSON.stringify(rows))) {
    if (caseId.toLowerCase().includes(wanted) || subject?.toLowerCase().includes(wanted) === true) {
      found.add(id)
    }
  }
  return found
}

/** What identifies a case whatever import brings it. */
export interface CaseIdentity {
  readonly sourceId: number
  readonly caseId: string
}

export function caseIdentity({ sqlite }: Pick<Reader, 'sqlite'>, row: number): CaseIdentity | null {
  return (
    sqlite
      .prepare<[number], CaseIdentity>(
        'SELECT source_id AS sourceId, case_id AS caseId FROM cases WHERE id = ?',
      )
      .get(row) ?? null
  )
}

/** The row of a case that is stored; null where it is not. */
export function caseRow(
  { sqlite }: Pick<Reader, 'sqlite'>,
  { sourceId, caseId }: CaseIdentity,
): number | null {
  return (
    sqlite
      .prepare<[number, string], number>('SELECT id FROM cases WHERE source_id = ? AND case_id = ?')
      .pluck()
      .get(sourceId, caseId) ?? null
  )
}

export interface CaseWithTexts {
  readonly sourceId: number
  readonly record: CaseRecord
  readonly system: string
  readonly importFile: string
}

export function readCase(reader: Reader, row: number): CaseWithTexts | null {
  const found = reader.query
    .select()
    .from(cases)
    .innerJoin(caseTexts, eq(caseTexts.caseRow, cases.id))
    .innerJoin(sources, eq(sources.id, cases.sourceId))
    .innerJoin(imports, eq(imports.id, cases.importId))
    .where(eq(cases.id, row))
    .get()
  if (found === undefined) return null
  return {
    sourceId: found.cases.sourceId,
    record: toRecord(found.cases, found.case_texts, found.sources.account),
    system: found.sources.system,
    importFile: found.imports.file,
  }
}

/** Gives a case's messages in the order given, and nothing else of it; none where it is not stored. */
export function messagesReader({ sqlite }: Reader): (row: number) => readonly Message[] {
  const select = sqlite
    .prepare<[number], string | null>('SELECT messages FROM case_texts WHERE case_row = ?')
    .pluck()
  return (row) => parseMessages(select.get(row) ?? null)
}
