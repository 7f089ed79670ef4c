import { readingVersion } from './case-reading.ts'
import { caseStore } from './case-store.ts'
import type { Reader, Writer } from './connection.ts'

const BATCH = 50

/** How many cases were read with other phrases, in another time zone or by another version than those of now. */
export function countUnread(handle: Pick<Reader, 'sqlite'> | Pick<Writer, 'sqlite'>): number {
  const version = readingVersion(handle)
  const count = handle.sqlite
    .prepare<[number, number], number>(
      `SELECT (SELECT count(*) FROM case_texts WHERE lexicon_version < ?)
         + (SELECT count(*) FROM case_texts WHERE lexicon_version > ?)`,
    )
    .pluck()
  return count.get(version, version) ?? 0
}

export interface RereadSlice {
  /** The version it was read with. */
  readonly version: number
  readonly read: number
  readonly isLast: boolean
}

/** Reads cases anew, in one transaction of its own, until none is left or `mayGoOn` says no. */
export function rereadSome(writer: Writer, mayGoOn: () => boolean): RereadSlice {
  return writer.sqlite.transaction((): RereadSlice => {
    const store = caseStore(writer)
    const version = store.lexiconVersion
    const next = writer.sqlite
      .prepare<[number, number, number], number>(
        `SELECT case_row FROM (SELECT case_row FROM case_texts WHERE lexicon_version < ?
           UNION ALL SELECT case_row FROM case_texts WHERE lexicon_version > ?) LIMIT ?`,
      )
      .pluck()
    let read = 0
    for (;;) {
      const rows = next.all(version, version, BATCH)
      for (const row of rows) {
        store.reread(row)
        read++
        if (!mayGoOn()) return { version, read, isLast: false }
      }
      if (rows.length < BATCH) return { version, read, isLast: true }
    }
  })()
}
