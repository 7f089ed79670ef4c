import type { AgentProfile } from '#shared/ipc/coaching-schemas.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import { casesBehind } from '#shared/metrics/engine/cases-behind.ts'
import { type Scope, selectCohort } from '#shared/metrics/engine/cohort.ts'
import { followUpWork } from '#shared/metrics/engine/follow-up-work.ts'
import { repeatPairs } from '#shared/metrics/engine/repeat-pairs.ts'
import { closureEither } from '#shared/metrics/rules/closure.ts'
import { followUpDueMs } from '#shared/metrics/rules/follow-up-state.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import { deriveFacts } from '#shared/case/derive.ts'
import { promiseState } from '#shared/techniques/promises.ts'
import { hasPromise, isHeatedTalk, techniqueBit } from '#shared/techniques/talk-bits.ts'
import { caseSummaries, readCase } from '../../store/case-reader.ts'
import { caseReading } from '../../store/case-reading.ts'
import { followUpMarks } from '../../store/follow-up-marks.ts'
import { causeTags } from '../../store/repeat-causes.ts'
import { idAt } from '../column-cells.ts'
import { workspaceSettings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'

/** So many of each kind are listed; one-on-ones have no time for more. */
const MOST_LISTED = 10
/** So many cases are read at most in search of promises. */
const MOST_READ = 50

type CaseToRead = AgentProfile['casesToRead'][number]

/** Cases that a supervisor should read before a one-on-one; `scope` is restricted to the agent. */
export function casesToRead(workspace: Workspace, scope: Scope): CaseToRead[] {
  const columns = workspace.columns()
  const { weekStart } = workspaceSettings(workspace.reader)
  const cursor = new CaseCursor(columns)
  const thanked = techniqueBit('advocate')
  const isThat = (test: (cursor: CaseCursor) => boolean) => (index: number) => {
    cursor.index = index
    return test(cursor)
  }
  const talks = newest(workspace, selectCohort(columns, closureEither, scope, 'denominator').indexes)
  const ignored = new Set(
    casesBehind(columns, { ...scope, metric: 'closure.ignoredNo', group: {}, part: 'counted', weekStart }),
  )
  const turnedRound = isThat(
    ({ talkBits, answer, isSolved }) =>
      isHeatedTalk(talkBits) && isSolved && (answer === 'allSet' || (talkBits & thanked) !== 0),
  )
  const toldNo = isThat(({ answer }) => answer === 'stillUnresolved')
  const tags = causeTags(workspace.reader)
  const ofSkill = repeatPairs(columns, scope)
    .map(({ first }) => first)
    .filter((index) => SKILL_GAPS.has(tags.get(idAt(columns, index))?.cause ?? ''))
  return [
    ...listed(workspace, talks.filter(turnedRound), 'turnedRound'),
    ...listed(
      workspace,
      talks.filter((index) => ignored.has(index) || toldNo(index)),
      'toldNo',
    ),
    ...listed(workspace, ofSkill, 'repeatAfterSkillGap'),
  ]
}

const SKILL_GAPS: ReadonlySet<string> = new Set(['knowledge', 'skill'])

function listed(workspace: Workspace, indexes: readonly number[], why: CaseToRead['why']): CaseToRead[] {
  const columns = workspace.columns()
  const shown = indexes.slice(0, MOST_LISTED)
  const summaries = caseSummaries(
    workspace.reader,
    shown.map((index) => idAt(columns, index)),
  )
  return shown.flatMap((index): CaseToRead[] => {
    const summary = summaries.get(idAt(columns, index))
    if (summary === undefined) return []
    const { id, caseId, subject } = summary
    return [{ id, caseId, subject, resolvedAtMs: columns.resolvedAtMs[index] ?? NaN, why }]
  })
}

function newest(workspace: Workspace, indexes: Int32Array): number[] {
  const { resolvedAtMs } = workspace.columns()
  const atMs = (index: number): number => resolvedAtMs[index] ?? NaN
  return Array.from(indexes).sort((a, b) => atMs(b) - atMs(a) || a - b)
}

/** Promises with a time that the agent made in cases of the scope and that nobody kept; of the latest cases. */
export function promisesMissed(
  workspace: Workspace,
  scope: Scope,
  agent: string,
): AgentProfile['promisesMissed'] {
  const columns = workspace.columns()
  const cursor = new CaseCursor(columns)
  const reading = caseReading(workspace.reader)
  const { indexes } = selectCohort(columns, closureEither, scope, 'denominator')
  const found: AgentProfile['promisesMissed'] = []
  const unkept = indexes.filter((index) => hasPromise(columns.talkBits[index] ?? 0, 'none'))
  for (const index of newest(workspace, unkept).slice(0, MOST_READ)) {
    if (found.length >= MOST_LISTED) break
    const stored = readCase(workspace.reader, idAt(columns, index))
    if (stored === null) continue
    cursor.index = index
    const { record, system, sourceId } = stored
    const options = reading.optionsOf({ sourceId, caseId: record.caseId })
    const messages = orderMessages(record.messages)
    for (const { message, start, end, dueMs, outcome } of deriveFacts(record, system, options).transcript
      .promises) {
      const said = messages[message]
      if (said === undefined || dueMs === null || outcome === null) continue
      const isOwn = said.author === null || said.author.trim() === agent
      if (!isOwn || promiseState(outcome, dueMs, cursor.asOfMs) !== 'missed') continue
      found.push({
        id: idAt(columns, index),
        caseId: record.caseId,
        subject: record.subject,
        words: said.text.slice(start, end),
        dueAtMs: dueMs,
      })
    }
  }
  return found.slice(0, MOST_LISTED)
}

/** The agent's follow-ups that are due up to the end of the as-of's week and not done or noted by hand; earliest first. */
export function followUpsDue(workspace: Workspace, scope: Scope): AgentProfile['followUpsDue'] {
  const columns = workspace.columns()
  const { weekStart } = workspaceSettings(workspace.reader)
  const { overdue, thisWeek } = followUpWork(columns, scope, weekStart)
  const marks = followUpMarks(workspace.reader)
  const due = [...overdue, ...thisWeek].filter((index) => !marks.has(idAt(columns, index)))
  const shown = due.slice(0, MOST_LISTED)
  const summaries = caseSummaries(
    workspace.reader,
    shown.map((index) => idAt(columns, index)),
  )
  const cursor = new CaseCursor(columns)
  return shown.flatMap((index): AgentProfile['followUpsDue'] => {
    const summary = summaries.get(idAt(columns, index))
    if (summary === undefined) return []
    cursor.index = index
    const { id, caseId, subject } = summary
    return [{ id, caseId, subject, dueAtMs: followUpDueMs(cursor, scope.settings) }]
  })
}
