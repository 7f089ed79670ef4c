import { DAY_MS } from '#shared/case/model.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { FollowUpMark, FollowUpRow } from '#shared/ipc/work-schemas.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import { followUpWork, weekOf } from '#shared/metrics/engine/follow-up-work.ts'
import { followUpDueMs, followUpState, isFollowUpInferred } from '#shared/metrics/rules/follow-up-state.ts'
import { caseSummaries } from '../store/case-reader.ts'
import { deleteFollowUpMark, followUpMarks, saveFollowUpMark } from '../store/follow-up-marks.ts'
import { identityOf } from './cases.ts'
import { chargedPerson, idAt, labelAt, orNull } from './column-cells.ts'
import { scopeOf } from './figures.ts'
import { workspaceSettings, zoneOf } from './settings.ts'
import type { WritableWorkspace, Workspace } from './workspace.ts'

/** A page of one work list of follow-ups, and how long all of them are. */
export function listFollowUps(
  workspace: Workspace,
  input: Input<'followUps.list'>,
): Output<'followUps.list'> {
  const columns = workspace.columns()
  const scope = scopeOf(workspace, input)
  const settings = workspaceSettings(workspace.reader)
  const lists = followUpWork(columns, scope, settings.weekStart)
  const marks = followUpMarks(workspace.reader)
  const listed = lists[input.work]
  const unmarked = listed.filter((index) => !marks.has(idAt(columns, index)))
  const wanted = input.withMarked ? listed : unmarked
  const earliestMs = asOfMs(columns)
  const week = earliestMs === null ? null : weekOf(earliestMs, zoneOf(settings), settings.weekStart)
  return {
    counts: {
      overdue: lists.overdue.length,
      thisWeek: lists.thisWeek.length,
      upcoming: lists.upcoming.length,
      late: lists.late.length,
      missed: lists.missed.length,
    },
    marked: listed.length - unmarked.length,
    total: wanted.length,
    rows: rowsOf(workspace, input, wanted.slice(input.offset, input.offset + input.limit), marks),
    week: week === null ? null : { from: week.from, to: week.to },
  }
}

function rowsOf(
  workspace: Workspace,
  input: Input<'followUps.list'>,
  indexes: readonly number[],
  marks: ReadonlyMap<number, FollowUpMark>,
): FollowUpRow[] {
  const columns = workspace.columns()
  const { settings } = scopeOf(workspace, input)
  const summaries = caseSummaries(
    workspace.reader,
    indexes.map((index) => idAt(columns, index)),
  )
  const cursor = new CaseCursor(columns)
  const personOf = chargedPerson(columns, 'followUp.completion')
  return indexes.flatMap((index) => {
    const summary = summaries.get(idAt(columns, index))
    if (summary === undefined) return []
    cursor.index = index
    const dueAtMs = followUpDueMs(cursor, settings)
    const { id, caseId, subject } = summary
    const row = {
      id,
      caseId,
      subject,
      agent: columns.people[personOf(index)] ?? null,
      team: labelAt(columns.teams, columns.teamIndexes, index),
      dueAtMs,
      isByPolicy: Number.isNaN(cursor.followUpDueAtMs),
      daysPastDue: Math.floor((cursor.asOfMs - dueAtMs) / DAY_MS),
      doneAtMs: orNull(isFollowUpInferred(cursor) ? cursor.laterAgentMessageAtMs : cursor.followUpDoneAtMs),
      state: followUpState(cursor, settings),
      mark: marks.get(id) ?? null,
    } satisfies FollowUpRow
    return [row]
  })
}

/** Notes by hand what became of a case's follow-up. Throws `ClosewellError` `notFound`. */
export async function markFollowUp(
  workspace: WritableWorkspace,
  { id, state, reason }: Input<'followUps.mark'>,
  nowMs: number,
): Promise<void> {
  const mark = { state, reason: reason === '' ? null : reason, markedAtMs: nowMs }
  await workspace.write((writer) => saveFollowUpMark(writer, identityOf(writer, id), mark))
}

export async function unmarkFollowUp(workspace: WritableWorkspace, id: number): Promise<void> {
  await workspace.write((writer) => deleteFollowUpMark(writer, identityOf(writer, id)))
}
