import { readingVersion } from './case-reading.ts'
import type { Reader } from './connection.ts'

/** How many of these rows were read with other phrases, in another time zone or by another version than those of now. */
export function countUnreadAmong(reader: Reader, rows: readonly number[]): number {
  const count = reader.sqlite
    .prepare<[string, number], number>(
      `SELECT count(*) FROM case_texts
       WHERE case_row IN (SELECT value FROM json_each(?)) AND lexicon_version <> ?`,
    )
    .pluck()
  return count.get(JSON.stringify(rows), readingVersion(reader)) ?? 0
}
