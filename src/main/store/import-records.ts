import { asc, count, desc, eq } from 'drizzle-orm'
import { rejectProblemSchema, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { Reader, Writer } from './connection.ts'
import { importRejects, importSources, imports } from './schema.ts'

export type ImportRow = typeof imports.$inferSelect

/** A cell, or a whole row where `column` is null, that an import could not take. */
export interface Reject {
  /** As a spreadsheet counts: the first is row 1. In NDJSON the line, in JSON the record. */
  readonly row: number
  readonly column: string | null
  readonly value: string | null
  readonly problem: RejectProblem
  /** File or sheet it stands in, as the user knows it. */
  readonly part: string | null
}

export type ImportStart = Pick<
  ImportRow,
  'file' | 'system' | 'format' | 'encoding' | 'isSample' | 'importedAtMs'
>
export type ImportEnd = Pick<ImportRow, 'asOfMs' | 'rows' | 'inserted' | 'updated' | 'unchanged' | 'rejected'>

const NO_COUNTS = { rows: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0 }

export function startImport(writer: Writer, start: ImportStart): number {
  return writer.query
    .insert(imports)
    .values({ ...start, ...NO_COUNTS, asOfMs: null, undoneAtMs: null })
    .returning({ id: imports.id })
    .get().id
}

export function setImportAsOf(writer: Writer, id: number, asOfMs: number): void {
  writer.query.update(imports).set({ asOfMs }).where(eq(imports.id, id)).run()
}

export function endImport(writer: Writer, id: number, end: ImportEnd, sourceIds: readonly number[]): void {
  writer.query.update(imports).set(end).where(eq(imports.id, id)).run()
  for (const sourceId of sourceIds) {
    writer.query.insert(importSources).values({ importId: id, sourceId }).run()
  }
}

export function markUndone(writer: Writer, id: number, undoneAtMs: number): void {
  writer.query.update(imports).set({ undoneAtMs }).where(eq(imports.id, id)).run()
}

/** A function that stores one reject after the other. */
export function rejectStore(writer: Writer, importId: number): (reject: Reject) => void {
  const insert = writer.sqlite.prepare(
    'INSERT INTO import_rejects (import_id, position, row, column_name, value, problem, part) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  let position = 0
  return ({ row, column, value, problem, part }) => {
    insert.run(importId, position, row, column, value, JSON.stringify(problem), part)
    position += 1
  }
}

export function listImports(reader: Reader): ImportRow[] {
  return reader.query.select().from(imports).orderBy(desc(imports.id)).all()
}

export function findImport(reader: Reader, id: number): ImportRow | undefined {
  return reader.query.select().from(imports).where(eq(imports.id, id)).get()
}

export function pageRejects(
  reader: Reader,
  importId: number,
  offset: number,
  limit: number,
): { total: number; rows: Reject[] } {
  const ofImport = eq(importRejects.importId, importId)
  const total = reader.query.select({ value: count() }).from(importRejects).where(ofImport).get()?.value ?? 0
  const { row, column, value, problem, part } = importRejects
  const rows = reader.query
    .select({ row, column, value, problem, part })
    .from(importRejects)
    .where(ofImport)
    .orderBy(asc(importRejects.position))
    .limit(limit)
    .offset(offset)
    .all()
  return {
    total,
    rows: rows.map((each) => ({ ...each, problem: rejectProblemSchema.parse(JSON.parse(each.problem)) })),
  }
}
