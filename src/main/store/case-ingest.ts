import type { CasePatch } from '#shared/case/patch.ts'
import { applyPatch, patchColumns } from '#shared/case/patch.ts'
import { caseStore, type CaseStore } from './case-store.ts'
import type { Writer } from './connection.ts'
import { contributionStore, readPatch, replay, writePatch, type ContributionStore } from './contributions.ts'

export interface IngestCounts {
  inserted: number
  updated: number
  /** Left as they were, because a newer export had written them. */
  unchanged: number
  /** Rows that a later row of the same file replaced. */
  duplicates: number
}

const BATCH = 200

/**
 * Takes the cases of one import, inside the caller's transaction. New cases are written at once; those that were there
 * before wait in a table on disk until the import's as-of is known, which decides whether they may be overwritten.
 */
export class CaseIngest {
  readonly counts: IngestCounts = { inserted: 0, updated: 0, unchanged: 0, duplicates: 0 }
  readonly #system: string
  readonly #importId: number
  readonly #store: CaseStore
  readonly #contributions: ContributionStore
  readonly #defer: (caseRow: number, patch: string) => boolean
  readonly #deferred: (after: number) => { caseRow: number; patch: string }[]

  constructor(writer: Writer, system: string, importId: number) {
    this.#system = system
    this.#importId = importId
    this.#store = caseStore(writer)
    this.#contributions = contributionStore(writer)
    writer.sqlite.exec(
      'CREATE TEMP TABLE IF NOT EXISTS deferred (case_row INTEGER PRIMARY KEY, patch TEXT NOT NULL); DELETE FROM deferred',
    )
    const known = writer.sqlite.prepare('SELECT 1 FROM deferred WHERE case_row = ?').pluck()
    const put = writer.sqlite.prepare('INSERT OR REPLACE INTO deferred (case_row, patch) VALUES (?, ?)')
    this.#defer = (caseRow, patch) => {
      const replaced = known.get(caseRow) !== undefined
      put.run(caseRow, patch)
      return replaced
    }
    const next = writer.sqlite.prepare<[number, number], { caseRow: number; patch: string }>(
      'SELECT case_row AS caseRow, patch FROM deferred WHERE case_row > ? ORDER BY case_row LIMIT ?',
    )
    this.#deferred = (after) => next.all(after, BATCH)
  }

  /** `columns` as `patchColumns` gives them: the reader knows them once a file. */
  add(patch: CasePatch, columns: string): void {
    const row = this.#store.insert(applyPatch(null, patch), this.#system, this.#importId, columns)
    if (row !== null) {
      this.counts.inserted += 1
      return
    }
    const existing = this.#store.find(patch.account, patch.caseId, this.#system)
    if (existing === null) throw new Error(`case ${patch.caseId} was neither inserted nor found`)
    if (existing.importId === this.#importId) {
      this.#store.overwrite(existing.row, applyPatch(null, patch), this.#importId, columns)
      this.counts.duplicates += 1
    } else if (this.#defer(existing.row, writePatch(patch.values))) {
      this.counts.duplicates += 1
    }
  }

  /** Applies what waited, a batch at each step so that the caller can report and stop in between. */
  *finish(asOfMs: number): Generator<number> {
    let after = 0
    for (;;) {
      const batch = this.#deferred(after)
      for (const { caseRow, patch } of batch) this.#update(caseRow, patch, asOfMs)
      const last = batch.at(-1)
      if (last === undefined) return
      after = last.caseRow
      yield batch.length
    }
  }

  sourceIds(): number[] {
    return this.#store.sourceIds()
  }

  #update(caseRow: number, patch: string, asOfMs: number): void {
    const stored = this.#store.load(caseRow)
    const before = this.#contributions.load(caseRow, stored.own)
    const all = [...before, { importId: this.#importId, asOfMs, patch }]
    const result = replay(stored.record, all)
    if (result === null) throw new Error('a case without contributions')
    const columns = patchColumns(readPatch(all[0]?.patch ?? patch))
    this.#contributions.save(caseRow, all)
    this.#store.overwrite(caseRow, result.record, result.writtenBy.importId, columns)
    if (result.writtenBy.importId === this.#importId) this.counts.updated += 1
    else this.counts.unchanged += 1
  }
}
