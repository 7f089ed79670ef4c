import type { FollowUpMark } from '#shared/ipc/work-schemas.ts'
import type { CaseIdentity } from './case-reader.ts'
import type { Reader, Writer } from './connection.ts'

/** What a supervisor noted of the follow-ups of these rows, by row. */
export function followUpMarks({ sqlite }: Reader): ReadonlyMap<number, FollowUpMark> {
  const found = sqlite
    .prepare<[], FollowUpMark & { id: number }>(
      `SELECT c.id, m.state, m.reason, m.marked_at AS markedAtMs FROM follow_up_marks m
       JOIN cases c ON c.source_id = m.source_id AND c.case_id = m.case_id`,
    )
    .all()
  return new Map(found.map(({ id, ...mark }) => [id, mark]))
}

/** Keeps the mark in place of any earlier one. */
export function saveFollowUpMark({ sqlite }: Writer, identity: CaseIdentity, mark: FollowUpMark): void {
  sqlite
    .prepare(
      `INSERT INTO follow_up_marks (source_id, case_id, state, reason, marked_at)
       VALUES (@sourceId, @caseId, @state, @reason, @markedAtMs)
       ON CONFLICT DO UPDATE SET state = excluded.state, reason = excluded.reason, marked_at = excluded.marked_at`,
    )
    .run({ ...identity, ...mark })
}

export function deleteFollowUpMark({ sqlite }: Writer, { sourceId, caseId }: CaseIdentity): void {
  sqlite.prepare('DELETE FROM follow_up_marks WHERE source_id = ? AND case_id = ?').run(sourceId, caseId)
}
