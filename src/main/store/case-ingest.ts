import { isDeepStrictEqual } from 'node:util'
import type { CaseRecord } from '#shared/case/model.ts'
import {
  CASE_FIELDS,
  applyPatch,
  patchColumns,
  type CaseField,
  type PatchValues,
} from '#shared/case/patch.ts'
import { caseStore, type CaseStore, type StoredCase } from './case-store.ts'
import type { Writer } from './connection.ts'
import {
  additionPatch,
  contributionStore,
  readPatch,
  writePatch,
  writers,
  type ContributionStore,
} from './contributions.ts'

export interface IngestCounts {
  inserted: number
  updated: number
  /** Left as they were, because a newer export had written them. */
  unchanged: number
  /** Rows that a later row of the same file replaced. */
  duplicates: number
  /** Column of a case -> how many updated cases have another value in it than before. */
  readonly changes: Map<CaseField, number>
}

const BATCH = 200

/**
 * Takes the cases of one import, inside the caller's transaction. New cases are written at once; those that were there
 * before wait in a table on disk until the import's as-of is known, which decides whether they may be overwritten.
 */
export class CaseIngest {
  readonly counts: IngestCounts = { inserted: 0, updated: 0, unchanged: 0, duplicates: 0, changes: new Map() }
  readonly #system: string
  readonly #importId: number
  readonly #store: CaseStore
  /** Whether the workspace had any before this import. */
  readonly #hadCases: boolean
  readonly #contributions: ContributionStore
  readonly #defer: (caseRow: number, patch: string) => boolean
  readonly #deferred: (after: number) => { caseRow: number; patch: string }[]

  /** What was added last: reports that join tables repeat a case row after row. */
  #last: { readonly record: CaseRecord; readonly columns: string } | null = null

  readonly #newestAsOf: { readonly get: (system: string, importId: number) => number | null | undefined }

  constructor(writer: Writer, system: string, importId: number) {
    this.#newestAsOf = writer.sqlite
      .prepare<[string, number], number | null>(
        'SELECT max(as_of) FROM imports WHERE system = ? AND id <> ? AND undone_at IS NULL',
      )
      .pluck()
    this.#system = system
    this.#importId = importId
    this.#store = caseStore(writer)
    this.#hadCases = writer.sqlite.prepare('SELECT 1 FROM cases LIMIT 1').get() !== undefined
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

  /** Takes a case, blank in what its export lacks; `columns` are those it has, as `patchColumns` gives them. */
  add(record: CaseRecord, columns: string): void {
    const last = this.#last
    const isSameCase = last !== null && last.record.caseId === record.caseId && last.columns === columns
    if (isSameCase && isDeepStrictEqual(last.record, record)) {
      this.counts.duplicates += 1
      return
    }
    this.#last = { record, columns }
    // An insert that fails costs as much as one that succeeds, a look beforehand little; but a first import needs none.
    const earlier = this.#hadCases ? this.#store.find(record.account, record.caseId, this.#system) : null
    if (earlier === null && this.#store.insert(record, this.#system, this.#importId, columns) !== null) {
      this.counts.inserted += 1
      return
    }
    const existing = earlier ?? this.#store.find(record.account, record.caseId, this.#system)
    if (existing === null) throw new Error(`case ${record.caseId} was neither inserted nor found`)
    if (existing.importId === this.#importId) {
      this.#store.overwrite({ row: existing.row, system: this.#system }, record, this.#importId, columns)
      this.counts.duplicates += 1
    } else if (this.#defer(existing.row, writePatch(record, columns))) {
      this.counts.duplicates += 1
    }
  }

  /** Puts columns of a stored case in place of those it has. */
  addTo(caseRow: number, values: PatchValues): void {
    this.#last = null
    const stored = this.#store.load(caseRow)
    const own = stored.own()
    if (own.importId !== this.#importId) {
      this.#defer(caseRow, additionPatch(values))
      return
    }
    const columns = patchColumns({ ...readPatch(own.patch), ...values })
    this.#store.overwrite(stored, applyPatch(stored.record, values), this.#importId, columns)
  }

  stored(account: string, caseId: string): StoredCase | null {
    const found = this.#store.find(account, caseId, this.#system)
    return found === null ? null : this.#store.load(found.row)
  }

  load(caseRow: number): StoredCase {
    return this.#store.load(caseRow)
  }

  /** The newest as-of that imports of this system have spoken for before; null where there are none. */
  newestAsOfMs(): number | null {
    return this.#newestAsOf.get(this.#system, this.#importId) ?? null
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
    const lastWriter = writers(before).at(-1)
    if (lastWriter === undefined) throw new Error('a case without contributions')
    this.#contributions.save(caseRow, [...before, { importId: this.#importId, asOfMs, patch }])
    if (asOfMs < lastWriter.asOfMs) {
      this.counts.unchanged += 1
      return
    }
    // Most cases of a repeated export are the same again: then there is nothing to write but who said it last.
    if (patch === lastWriter.patch && stored.lexiconVersion === this.#store.lexiconVersion) {
      this.#store.attribute(caseRow, this.#importId)
    } else {
      const record = applyPatch(stored.record, readPatch(patch))
      this.#noteChanges(stored.record, record)
      this.#store.overwrite(stored, record, this.#importId, stored.columns)
    }
    this.counts.updated += 1
  }

  #noteChanges(before: CaseRecord, after: CaseRecord): void {
    const { changes } = this.counts
    for (const field of CASE_FIELDS) {
      const [was, is] = [before[field], after[field]]
      const isSame = Array.isArray(is) ? JSON.stringify(was) === JSON.stringify(is) : was === is
      if (!isSame) changes.set(field, (changes.get(field) ?? 0) + 1)
    }
  }
}
