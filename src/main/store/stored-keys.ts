import type { Writer } from './connection.ts'

/**
 * Looks stored cases of a system up by one of the columns that the model does not know, whose title is compared in lower
 * case with spaces for underscores. All are gathered at the first look, as a look at each case for each key would never
 * end.
 */
export function storedCasesBy(
  { sqlite }: Writer,
  system: string,
  column: string,
): (value: string) => number | null {
  let select: { get: (value: string) => number | undefined } | null = null
  const gather = (): { get: (value: string) => number | undefined } => {
    sqlite.exec(
      'CREATE TEMP TABLE IF NOT EXISTS stored_keys (value TEXT PRIMARY KEY, case_row INTEGER NOT NULL) WITHOUT ROWID; DELETE FROM stored_keys',
    )
    sqlite
      .prepare(
        `INSERT OR IGNORE INTO stored_keys (value, case_row)
         SELECT e.value, t.case_row FROM case_texts t
         JOIN cases c ON c.id = t.case_row JOIN sources s ON s.id = c.source_id, json_each(t.extra) e
         WHERE s.system = ? AND t.extra IS NOT NULL AND replace(lower(e.key), '_', ' ') = ?`,
      )
      .run(system, column)
    return sqlite.prepare<[string], number>('SELECT case_row FROM stored_keys WHERE value = ?').pluck()
  }
  return (value) => {
    select ??= gather()
    return select.get(value) ?? null
  }
}
