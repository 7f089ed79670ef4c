import { createHash } from 'node:crypto'
import { asc, desc } from 'drizzle-orm'
import type { Reader, Writer } from './connection.ts'
import { exportLog } from './schema.ts'

const FIRST = '0'.repeat(64)

/** Appends an entry whose hash covers the entry before it, so that a later change of either shows. */
export function appendToExportLog(writer: Writer, entry: Readonly<Record<string, unknown>>): void {
  const last = writer.query.select().from(exportLog).orderBy(desc(exportLog.id)).limit(1).get()
  const previousHash = last?.hash ?? FIRST
  const json = JSON.stringify(entry)
  writer.query
    .insert(exportLog)
    .values({ entry: json, previousHash, hash: hashOf(previousHash, json) })
    .run()
}

/** Whether every entry still follows from the one before it. */
export function exportLogIsWhole(reader: Reader): boolean {
  let previous = FIRST
  for (const row of reader.query.select().from(exportLog).orderBy(asc(exportLog.id)).all()) {
    if (row.previousHash !== previous || row.hash !== hashOf(previous, row.entry)) return false
    previous = row.hash
  }
  return true
}

function hashOf(previousHash: string, entry: string): string {
  return createHash('sha256').update(`${previousHash}\n${entry}`).digest('hex')
}
