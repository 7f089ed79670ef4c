import type { CaseOverride } from '#shared/techniques/override-words.ts'
import type { CaseIdentity } from './case-reader.ts'
import type { Reader, Writer } from './connection.ts'

export interface StoredOverride extends CaseOverride {
  readonly id: number
  readonly reason: string
  readonly madeAtMs: number
}

const COLUMNS = 'id, action, technique, role, words, occurrence, reason, made_at AS madeAtMs'

/** What supervisors have said of the findings of a case, the earliest first. */
export function overridesOfCase(
  { sqlite }: Pick<Reader, 'sqlite'>,
  { sourceId, caseId }: CaseIdentity,
): readonly StoredOverride[] {
  return sqlite
    .prepare<[number, string], StoredOverride>(
      `SELECT ${COLUMNS} FROM finding_overrides WHERE source_id = ? AND case_id = ? ORDER BY id`,
    )
    .all(sourceId, caseId)
}

/** The same of every case at once: gives those of the case asked for. */
export function allOverrides({
  sqlite,
}: Pick<Reader, 'sqlite'>): (identity: CaseIdentity) => readonly StoredOverride[] {
  const keyOf = ({ sourceId, caseId }: CaseIdentity): string => `${sourceId} ${caseId}`
  const byCase = new Map<string, StoredOverride[]>()
  const select = sqlite.prepare<[], StoredOverride & CaseIdentity>(
    `SELECT ${COLUMNS}, source_id AS sourceId, case_id AS caseId FROM finding_overrides ORDER BY id`,
  )
  for (const override of select.iterate()) {
    const key = keyOf(override)
    const known = byCase.get(key)
    if (known === undefined) byCase.set(key, [override])
    else known.push(override)
  }
  return byCase.size === 0 ? () => [] : (identity) => byCase.get(keyOf(identity)) ?? []
}

/** Keeps a word on some words in place of any earlier one on the same. */
export function saveOverride(
  { sqlite }: Writer,
  identity: CaseIdentity,
  override: Omit<StoredOverride, 'id'>,
): void {
  sqlite
    .prepare(
      `INSERT INTO finding_overrides (source_id, case_id, action, technique, role, words, occurrence, reason, made_at)
       VALUES (@sourceId, @caseId, @action, @technique, @role, @words, @occurrence, @reason, @madeAtMs)
       ON CONFLICT DO UPDATE SET action = excluded.action, reason = excluded.reason, made_at = excluded.made_at`,
    )
    .run({ ...identity, ...override })
}

/** Takes one back and gives the case that it belonged to; null where there is none. */
export function deleteOverride({ sqlite }: Writer, id: number): CaseIdentity | null {
  return (
    sqlite
      .prepare<[number], CaseIdentity>(
        'DELETE FROM finding_overrides WHERE id = ? RETURNING source_id AS sourceId, case_id AS caseId',
      )
      .get(id) ?? null
  )
}
