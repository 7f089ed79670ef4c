import { CASE_FIELDS, applyPatch, type CasePatch, type PatchValues } from '#shared/case/patch.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import type { Writer } from './connection.ts'

/** What one import said of a case, with the as-of that decides whether it may overwrite what was there. */
export interface Contribution {
  readonly importId: number
  readonly asOfMs: number
  /** Canonical JSON of `PatchValues`: equal contributions are equal strings. */
  readonly patch: string
}

/** The patch in one canonical spelling: fields in their order, unknown columns sorted by name. */
export function writePatch(values: PatchValues): string {
  const extra = Object.entries(values.extra).sort(([a], [b]) => (a < b ? -1 : 1))
  const known = CASE_FIELDS.filter((field) => field in values).map((field) => [field, values[field]])
  return JSON.stringify(Object.fromEntries([...known, ['extra', Object.fromEntries(extra)]]))
}

export function readPatch(json: string): PatchValues {
  return JSON.parse(json) as PatchValues
}

/** The part of a stored case that an import with these columns had said. */
export function restrict(record: CaseRecord, columns: string): PatchValues {
  const fields = JSON.parse(columns) as readonly (typeof CASE_FIELDS)[number][]
  const picked = Object.fromEntries(fields.map((field) => [field, record[field]]))
  return { ...picked, status: record.status, openedAtMs: record.openedAtMs, extra: record.extra }
}

export interface Replayed {
  readonly record: CaseRecord
  /** The contribution that last wrote the case. */
  readonly writtenBy: Contribution
  /** The imports whose contributions were not held back by a newer one. */
  readonly applied: ReadonlySet<number>
}

/**
 * The case as its contributions leave it, in the order of their imports: each replaces the columns it has, unless its
 * as-of is before that of the one which last wrote the case. Null where there is none.
 */
export function replay(
  identity: Pick<CasePatch, 'account' | 'caseId'>,
  contributions: readonly Contribution[],
): Replayed | null {
  const { account, caseId } = identity
  const [first, ...later] = contributions
  if (first === undefined) return null
  const patchOf = (each: Contribution): CasePatch => ({ account, caseId, values: readPatch(each.patch) })
  const applied = new Set([first.importId])
  let record = applyPatch(null, patchOf(first))
  let writtenBy = first
  for (const contribution of later) {
    if (contribution.asOfMs < writtenBy.asOfMs) continue
    record = applyPatch(record, patchOf(contribution))
    writtenBy = contribution
    applied.add(contribution.importId)
  }
  return { record, writtenBy, applied }
}

export interface ContributionStore {
  /** All contributions to a case in the order of their imports; `own` stands for those that are kept as the row itself. */
  readonly load: (caseRow: number, own: () => Contribution) => Contribution[]
  readonly save: (caseRow: number, contributions: readonly Contribution[]) => void
}

export function contributionStore(writer: Writer): ContributionStore {
  const { sqlite } = writer
  const select = sqlite.prepare<[number], { importId: number; asOfMs: number; patch: string | null }>(
    `SELECT c.import_id AS importId, i.as_of AS asOfMs, c.patch AS patch
     FROM contributions c JOIN imports i ON i.id = c.import_id
     WHERE c.case_row = ? ORDER BY c.import_id`,
  )
  const remove = sqlite.prepare('DELETE FROM contributions WHERE case_row = ?')
  const insert = sqlite.prepare('INSERT INTO contributions (case_row, import_id, patch) VALUES (?, ?, ?)')
  return {
    load: (caseRow, own) => {
      const rows = select.all(caseRow)
      if (rows.length === 0) return [own()]
      let patch: string | null = null
      return rows.map((row) => {
        patch = row.patch ?? patch ?? own().patch
        return { importId: row.importId, asOfMs: row.asOfMs, patch }
      })
    },
    save: (caseRow, contributions) => {
      remove.run(caseRow)
      if (contributions.length < 2) return
      const allEqual = contributions.every((each) => each.patch === contributions[0]?.patch)
      contributions.forEach((each, index) => {
        const repeats = allEqual || each.patch === contributions[index - 1]?.patch
        insert.run(caseRow, each.importId, repeats ? null : each.patch)
      })
    },
  }
}
