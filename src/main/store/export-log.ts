import { createHash } from 'node:crypto'
import { asc, desc } from 'drizzle-orm'
import type { Reader, Writer } from './connection.ts'
import { exportLog } from './schema.ts'

const FIRST = '0'.repeat(64)

export interface StoredLogEntry {
  /** From 1 on, without gaps. */
  readonly number: number
  /** JSON. */
  readonly entry: string
  readonly hash: string
}

/** Appends an entry whose hash covers the entry before it, so that a later change of either shows. */
export function appendToExportLog(writer: Writer, entry: object): void {
  const last = writer.query.select().from(exportLog).orderBy(desc(exportLog.id)).limit(1).get()
  const previousHash = last?.hash ?? FIRST
  const json = JSON.stringify(entry)
  writer.query
    .insert(exportLog)
    .values({ entry: json, previousHash, hash: hashOf(previousHash, json) })
    .run()
}

/** All entries, the oldest first. */
export function exportLogEntries(reader: Reader): StoredLogEntry[] {
  const rows = reader.query.select().from(exportLog).orderBy(asc(exportLog.id)).all()
  return rows.map(({ id, entry, hash }) => ({ number: id, entry, hash }))
}

/** Whether every entry still follows from the one before it. */
export function exportLogIsWhole(reader: Reader): boolean {
  return firstBrokenEntry(reader) === null
}

/** Number of the first entry that is missing, or does not follow from the one before it; null while all are there. */
export function firstBrokenEntry(reader: Reader): number | null {
  const rows = reader.query.select().from(exportLog).orderBy(asc(exportLog.id)).all()
  let previous = FIRST
  for (const [index, row] of rows.entries()) {
    const number = index + 1
    if (row.id !== number) return number
    if (row.previousHash !== previous || row.hash !== hashOf(previous, row.entry)) return number
    previous = row.hash
  }
  // SQLite keeps count of the rows that it has numbered, those that were taken off the end too.
  const numbered = reader.sqlite
    .prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'export_log'")
    .pluck()
    .get()
  return (numbered ?? 0) > rows.length ? rows.length + 1 : null
}

function hashOf(previousHash: string, entry: string): string {
  return createHash('sha256').update(`${previousHash}\n${entry}`).digest('hex')
}
