import { eq } from 'drizzle-orm'
import { deriveFacts } from '#shared/case/derive.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import { CASE_COLUMNS, TEXT_COLUMNS, caseValues, textValues, toRecord } from './case-row.ts'
import type { Writer } from './connection.ts'
import { restrict, writePatch, type Contribution } from './contributions.ts'
import { caseTexts, cases, columnSets, imports, sources } from './schema.ts'

export interface StoredCase {
  readonly row: number
  readonly record: CaseRecord
  readonly system: string
  /** The case's columns as the contribution of the import that last wrote it; meant for a case with only one. */
  readonly own: () => Contribution
}

/** Reads and writes single cases whole: row, texts and derived facts together. */
export interface CaseStore {
  /**
   * Inserts the case and returns its row, or null where its source has one with this id already. `columns` are those
   * of the patch it came with (`patchColumns`).
   */
  readonly insert: (record: CaseRecord, system: string, importId: number, columns: string) => number | null
  readonly overwrite: (row: number, record: CaseRecord, importId: number, columns: string) => void
  readonly find: (account: string, caseId: string, system: string) => { row: number; importId: number } | null
  readonly load: (row: number) => StoredCase
  readonly remove: (row: number) => void
  readonly sourceIds: () => number[]
}

export function caseStore(writer: Writer): CaseStore {
  const { sqlite } = writer
  const marks = (columns: readonly string[]): string => columns.map(() => '?').join(', ')
  const insertCase = sqlite.prepare(
    `INSERT INTO cases (${CASE_COLUMNS.join(', ')}) VALUES (${marks(CASE_COLUMNS)}) ON CONFLICT (source_id, case_id) DO NOTHING`,
  )
  const insertTexts = sqlite.prepare(
    `INSERT INTO case_texts (${TEXT_COLUMNS.join(', ')}, case_row) VALUES (${marks(TEXT_COLUMNS)}, ?)`,
  )
  const updateCase = sqlite.prepare(
    `UPDATE cases SET ${CASE_COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
  )
  const updateTexts = sqlite.prepare(
    `UPDATE case_texts SET ${TEXT_COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE case_row = ?`,
  )
  const select = sqlite.prepare<[number, string], { row: number; importId: number }>(
    'SELECT id AS row, import_id AS importId FROM cases WHERE source_id = ? AND case_id = ?',
  )
  const remove = sqlite.prepare('DELETE FROM cases WHERE id = ?')
  const sourceId = sourceIds(writer)
  const columnSetId = columnSetIds(writer)

  return {
    insert: (record, system, importId, columns) => {
      const derived = deriveFacts(record, system)
      const added = insertCase.run(caseValues(record, derived, sourceId.of(system, record.account), importId))
      if (added.changes === 0) return null
      const row = Number(added.lastInsertRowid)
      insertTexts.run([...textValues(record, derived, columnSetId(columns)), row])
      return row
    },
    overwrite: (row, record, importId, columns) => {
      const system = systemOf(writer, row)
      const derived = deriveFacts(record, system)
      updateCase.run([...caseValues(record, derived, sourceId.of(system, record.account), importId), row])
      updateTexts.run([...textValues(record, derived, columnSetId(columns)), row])
    },
    find: (account, caseId, system) => select.get(sourceId.of(system, account), caseId) ?? null,
    load: (row) => loadCase(writer, row),
    remove: (row) => {
      remove.run(row)
    },
    sourceIds: () => sourceId.seen(),
  }
}

function loadCase(writer: Writer, row: number): StoredCase {
  const found = writer.query
    .select()
    .from(cases)
    .innerJoin(caseTexts, eq(caseTexts.caseRow, cases.id))
    .innerJoin(sources, eq(sources.id, cases.sourceId))
    .innerJoin(imports, eq(imports.id, cases.importId))
    .innerJoin(columnSets, eq(columnSets.id, caseTexts.columnSetId))
    .where(eq(cases.id, row))
    .get()
  if (found === undefined) throw new Error(`case row ${row} is missing`)
  const record = toRecord(found.cases, found.case_texts, found.sources.account)
  return {
    row,
    record,
    system: found.sources.system,
    own: () => ({
      importId: found.cases.importId,
      asOfMs: found.imports.asOfMs ?? Number.NEGATIVE_INFINITY,
      patch: writePatch(restrict(record, found.column_sets.columns)),
    }),
  }
}

function systemOf(writer: Writer, row: number): string {
  const found = writer.query
    .select({ system: sources.system })
    .from(cases)
    .innerJoin(sources, eq(sources.id, cases.sourceId))
    .where(eq(cases.id, row))
    .get()
  if (found === undefined) throw new Error(`case row ${row} is missing`)
  return found.system
}

/** Ids of sources, made at first sight and remembered: an import asks once a row. */
function sourceIds(writer: Writer): {
  of: (system: string, account: string) => number
  seen: () => number[]
} {
  const known = new Map<string, Map<string, number>>()
  const make = writer.sqlite
    .prepare<[string, string], number>(
      'INSERT INTO sources (system, account) VALUES (?, ?) ON CONFLICT DO UPDATE SET system = excluded.system RETURNING id',
    )
    .pluck()
  return {
    of: (system, account) => {
      const remembered = known.get(system)?.get(account)
      if (remembered !== undefined) return remembered
      const id = make.get(system, account)
      if (id === undefined) throw new Error('a source could not be stored')
      known.set(system, (known.get(system) ?? new Map<string, number>()).set(account, id))
      return id
    },
    seen: () => [...known.values()].flatMap((accounts) => [...accounts.values()]),
  }
}

function columnSetIds(writer: Writer): (columns: string) => number {
  const known = new Map<string, number>()
  const make = writer.sqlite
    .prepare<[string], number>(
      'INSERT INTO column_sets (columns) VALUES (?) ON CONFLICT DO UPDATE SET columns = excluded.columns RETURNING id',
    )
    .pluck()
  return (columns) => {
    const id = known.get(columns) ?? make.get(columns)
    if (id === undefined) throw new Error('a list of columns could not be stored')
    known.set(columns, id)
    return id
  }
}
