import { eq, sql } from 'drizzle-orm'
import { type DerivedFacts, deriveFacts } from '#shared/case/derive.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import { caseReading } from './case-reading.ts'
import {
  CASE_COLUMNS,
  caseValues,
  DERIVED_COLUMNS,
  derivedValues,
  TEXT_COLUMNS,
  textValues,
  toRecord,
} from './case-row.ts'
import type { Writer } from './connection.ts'
import { keptFactsStore } from './kept-facts.ts'
import { writePatch, type Contribution } from './contributions.ts'
import { caseTexts, cases, columnSets, imports, sources } from './schema.ts'

export interface StoredCase {
  readonly row: number
  readonly record: CaseRecord
  readonly system: string
  /** With which its words were read. */
  readonly lexiconVersion: number
  /** Of its first contribution (`patchColumns`). */
  readonly columns: string
  /** The case's columns as the contribution of the import that last wrote it; meant for a case with only one. */
  readonly own: () => Contribution
}

/** Reads and writes single cases whole: row, texts and derived facts together. */
export interface CaseStore {
  /** With which cases are read when they are written. */
  readonly lexiconVersion: number
  /**
   * Inserts the case and returns its row, or null where its source has one with this id already. `columns` are those
   * of the patch it came with (`patchColumns`).
   */
  readonly insert: (record: CaseRecord, system: string, importId: number, columns: string) => number | null
  readonly overwrite: (
    stored: Pick<StoredCase, 'row' | 'system'>,
    record: CaseRecord,
    importId: number,
    columns: string,
  ) => void
  /** Reads the words of a stored case anew; writes only what has become another. */
  readonly reread: (row: number) => void
  /** Notes that this import wrote the case last, and nothing that was not there already. */
  readonly attribute: (row: number, importId: number) => void
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
  // Where nothing differs no row is written, and nobody is told of a change.
  const updateDerived = sqlite.prepare(
    `UPDATE cases SET (${DERIVED_COLUMNS.join(', ')}) = (${marks(DERIVED_COLUMNS)})
     WHERE id = ? AND (${DERIVED_COLUMNS.join(', ')}) IS NOT (${marks(DERIVED_COLUMNS)})`,
  )
  const updateVersion = sqlite.prepare('UPDATE case_texts SET lexicon_version = ? WHERE case_row = ?')
  const attribute = sqlite.prepare('UPDATE cases SET import_id = ? WHERE id = ?')
  const remove = sqlite.prepare('DELETE FROM cases WHERE id = ?')
  const sourceId = sourceIds(writer)
  const columnSetId = columnSetIds(writer)
  const load = loadCase(writer)
  const reading = caseReading(writer)
  const kept = keptFactsStore(writer)

  const derive = (record: CaseRecord, system: string, source: number): DerivedFacts =>
    deriveFacts(record, system, reading.optionsOf({ sourceId: source, caseId: record.caseId }))
  const deriveStored = (row: number, record: CaseRecord, system: string, source: number): DerivedFacts => {
    const found = kept.find(row, record.messages)
    if (found === null) return derive(record, system, source)
    // Who wrote when is all that is still to be read.
    const messages = record.messages.map((message) => ({ ...message, text: '' }))
    const derived = derive({ ...record, messages }, system, source)
    return { ...derived, transcript: { ...derived.transcript, ...found } }
  }

  return {
    lexiconVersion: reading.version,
    insert: (record, system, importId, columns) => {
      const source = sourceId.of(system, record.account)
      const added = insertCase.run(caseValues(record, derive(record, system, source), source, importId))
      if (added.changes === 0) return null
      const row = Number(added.lastInsertRowid)
      const texts = textValues(record, columnSetId(columns), reading.version)
      texts.push(row)
      insertTexts.run(texts)
      return row
    },
    overwrite: ({ row, system }, record, importId, columns) => {
      const source = sourceId.of(system, record.account)
      updateCase.run([
        ...caseValues(record, deriveStored(row, record, system, source), source, importId),
        row,
      ])
      updateTexts.run([...textValues(record, columnSetId(columns), reading.version), row])
    },
    reread: (row) => {
      const { record, system } = load(row)
      const values = derivedValues(deriveStored(row, record, system, sourceId.of(system, record.account)))
      updateDerived.run([...values, row, ...values])
      updateVersion.run(reading.version, row)
    },
    attribute: (row, importId) => {
      attribute.run(importId, row)
    },
    find: (account, caseId, system) => select.get(sourceId.of(system, account), caseId) ?? null,
    load,
    remove: (row) => {
      remove.run(row)
    },
    sourceIds: () => sourceId.seen(),
  }
}

function loadCase(writer: Writer): (row: number) => StoredCase {
  const select = writer.query
    .select({
      cases,
      texts: caseTexts,
      source: { system: sources.system, account: sources.account },
      asOfMs: imports.asOfMs,
      columns: columnSets.columns,
    })
    .from(cases)
    .innerJoin(caseTexts, eq(caseTexts.caseRow, cases.id))
    .innerJoin(sources, eq(sources.id, cases.sourceId))
    .innerJoin(imports, eq(imports.id, cases.importId))
    .innerJoin(columnSets, eq(columnSets.id, caseTexts.columnSetId))
    // SQLite plans a join anew for each value of a bare parameter; of "+?" it knows that it cannot look into it.
    .where(eq(cases.id, sql`+${sql.placeholder('row')}`))
    .prepare()
  return (row) => {
    const found = select.get({ row })
    if (found === undefined) throw new Error(`case row ${row} is missing`)
    const record = toRecord(found.cases, found.texts, found.source.account)
    return {
      row,
      record,
      system: found.source.system,
      lexiconVersion: found.texts.lexiconVersion,
      columns: found.columns,
      own: () => ({
        importId: found.cases.importId,
        asOfMs: found.asOfMs ?? Number.NEGATIVE_INFINITY,
        patch: writePatch(record, found.columns),
      }),
    }
  }
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
