import {
  applyPatch,
  caseOf,
  isWhole,
  patchColumns,
  type CaseField,
  type PatchValues,
} from '#shared/case/patch.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import type { Writer } from './connection.ts'

/** What one import said of a case, with the as-of that decides whether it may overwrite what was there. */
export interface Contribution {
  readonly importId: number
  readonly asOfMs: number
  /** Canonical JSON of `PatchValues`: equal contributions are equal strings. */
  readonly patch: string
}

/**
 * What an import with these columns (`patchColumns`) said of a case that stands as it left it, in one canonical
 * spelling: fields in their order, unknown columns sorted by name.
 */
export function writePatch(record: CaseRecord, columns: string): string {
  return canonical(JSON.parse(columns) as readonly CaseField[], record)
}

/** The same spelling of what an import only adds to a case. */
export function additionPatch(values: PatchValues): string {
  return canonical(JSON.parse(patchColumns(values)) as readonly CaseField[], values)
}

function canonical(fields: readonly CaseField[], values: PatchValues): string {
  const patch: Record<string, unknown> = {}
  for (const field of fields) patch[field] = values[field]
  patch['extra'] = Object.fromEntries(Object.entries(values.extra).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify(patch)
}

export function readPatch(json: string): PatchValues {
  return JSON.parse(json) as PatchValues
}

/** Whether a patch only adds to a case; quotes inside its texts are escaped, so that no text can look like the field. */
function isAddition({ patch }: Contribution): boolean {
  return !patch.includes('"openedAtMs":')
}

/**
 * Those of the contributions to a case, given in the order of their imports, that wrote it: from the first whole case
 * on, all but the ones whose as-of is before that of the one which last did.
 */
export function writers(contributions: readonly Contribution[]): Contribution[] {
  let lastAsOfMs = Number.NEGATIVE_INFINITY
  let hasCase = false
  return contributions.filter((contribution) => {
    const { asOfMs } = contribution
    hasCase ||= !isAddition(contribution)
    const writes = hasCase && asOfMs >= lastAsOfMs
    if (writes) lastAsOfMs = asOfMs
    return writes
  })
}

export interface Replayed {
  readonly record: CaseRecord
  /** The contribution that last wrote the case. */
  readonly writtenBy: Contribution
  /** Which columns the first contribution has (`patchColumns`): kept with the case, to tell what it alone had said. */
  readonly columns: string
}

/**
 * The case as its contributions leave it: each writer replaces the columns it has. An addition that no whole case stands
 * before says nothing yet. Null where there is no whole case.
 */
export function replay(
  identity: Pick<CaseRecord, 'account' | 'caseId'>,
  contributions: readonly Contribution[],
): Replayed | null {
  const [first, ...later] = writers(contributions)
  if (first === undefined) return null
  const values = readPatch(first.patch)
  if (!isWhole(values)) throw new Error('the first writer of a case is only an addition')
  let record = caseOf(identity, values)
  let writtenBy = first
  for (const writer of later) {
    if (writer.patch !== writtenBy.patch) record = applyPatch(record, readPatch(writer.patch))
    writtenBy = writer
  }
  return { record, writtenBy, columns: patchColumns(values) }
}

export interface ContributionStore {
  /** All contributions to a case in the order of their imports; `own` stands for those that are kept as the row itself. */
  readonly load: (caseRow: number, own: () => Contribution) => Contribution[]
  readonly save: (caseRow: number, contributions: readonly Contribution[]) => void
}

export function contributionStore(writer: Writer): ContributionStore {
  const { sqlite } = writer
  // "+?": see loadCase.
  const select = sqlite.prepare<[number], { importId: number; asOfMs: number; patch: string | null }>(
    `SELECT c.import_id AS importId, i.as_of AS asOfMs, c.patch AS patch
     FROM contributions c JOIN imports i ON i.id = c.import_id
     WHERE c.case_row = +? ORDER BY c.import_id`,
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
