import type { CauseTag } from '#shared/ipc/work-schemas.ts'
import type { CaseIdentity } from './case-reader.ts'
import type { Reader, Writer } from './connection.ts'

/** All tags of stored cases, by the row of the first case. */
export function causeTags({ sqlite }: Reader): ReadonlyMap<number, CauseTag> {
  const found = sqlite
    .prepare<[], CauseTag & { id: number }>(
      `SELECT c.id, r.cause, r.note FROM repeat_causes r
       JOIN cases c ON c.source_id = r.source_id AND c.case_id = r.case_id`,
    )
    .all()
  return new Map(found.map(({ id, ...tag }) => [id, tag]))
}

/** Keeps the tag in place of any earlier one. */
export function saveCauseTag(
  { sqlite }: Writer,
  identity: CaseIdentity,
  tag: CauseTag,
  taggedAtMs: number,
): void {
  sqlite
    .prepare(
      `INSERT INTO repeat_causes (source_id, case_id, cause, note, tagged_at)
       VALUES (@sourceId, @caseId, @cause, @note, @taggedAtMs)
       ON CONFLICT DO UPDATE SET cause = excluded.cause, note = excluded.note, tagged_at = excluded.tagged_at`,
    )
    .run({ ...identity, ...tag, taggedAtMs })
}

export function deleteCauseTag({ sqlite }: Writer, { sourceId, caseId }: CaseIdentity): void {
  sqlite.prepare('DELETE FROM repeat_causes WHERE source_id = ? AND case_id = ?').run(sourceId, caseId)
}
