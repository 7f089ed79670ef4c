import { caseStore } from './case-store.ts'
import type { Writer } from './connection.ts'
import { contributionStore, replay, writers } from './contributions.ts'

export interface UndoCounts {
  /** Cases that only this import had. */
  removed: number
  /** Cases that stay, put back to what the other imports say of them. */
  restored: number
}

const BATCH = 500

/**
 * Takes one import back as if it had never been, inside the caller's transaction: cases that only it had are removed,
 * the others become what the remaining imports make of them. Yields between batches so that the caller can breathe.
 */
export function* undoImport(writer: Writer, importId: number, counts: UndoCounts): Generator<void> {
  yield* removeOwnCases(writer, importId, counts)
  const store = caseStore(writer)
  const contributions = contributionStore(writer)
  const touched = writer.sqlite
    .prepare<[number, number, number], number>(
      'SELECT case_row FROM contributions WHERE import_id = ? AND case_row > ? ORDER BY case_row LIMIT ?',
    )
    .pluck()
  let after = 0
  for (;;) {
    const batch = touched.all(importId, after, BATCH)
    for (const row of batch) {
      const stored = store.load(row)
      const all = contributions.load(row, stored.own)
      const remaining = all.filter((each) => each.importId !== importId)
      const result = replay(stored.record, remaining)
      if (result === null) {
        store.remove(row)
        counts.removed += 1
        continue
      }
      contributions.save(row, remaining)
      store.overwrite(stored, result.record, result.writtenBy.importId, result.columns)
      if (writers(all).some((each) => each.importId === importId)) counts.restored += 1
    }
    const last = batch.at(-1)
    if (last === undefined) return
    after = last
    yield
  }
}

function* removeOwnCases(writer: Writer, importId: number, counts: UndoCounts): Generator<void> {
  const last = Number(writer.sqlite.prepare('SELECT coalesce(max(id), 0) FROM cases').pluck().get())
  const remove = writer.sqlite.prepare(
    `DELETE FROM cases WHERE id > ? AND id <= ? AND import_id = ?
     AND NOT EXISTS (SELECT 1 FROM contributions WHERE case_row = cases.id)`,
  )
  for (let after = 0; after < last; after += BATCH) {
    counts.removed += remove.run(after, after + BATCH, importId).changes
    yield
  }
}
