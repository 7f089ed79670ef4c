import type { CoachingSession } from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { type Cell, type CsvDialect, csvText } from './csv-text.ts'
import type { HrAgent } from './hr-csv.ts'

/** A session that supervisor and agent agreed to name, and which of those of the agent it is, from 1 on. */
export interface LoggedSession {
  readonly session: CoachingSession
  readonly number: number
}

const COLUMNS = [
  'export_id',
  'session_date',
  'agent_ref',
  'agent_name',
  'team',
  'session_no',
  'topics',
  'actions_n',
  'actions_done_n',
  'next_review_date',
  'acknowledged',
  'disputed',
] as const

/** Stands for every technique and closure step: how somebody talks is between agent and supervisor. */
const CONDUCT = 'conduct of conversation'

/**
 * The sessions that may be named to HR, oldest first: held, and agreed to by both. Numbers count an agent's sessions of this
 * list only, so that they tell nothing of others.
 */
export function loggedSessions(sessions: readonly CoachingSession[]): LoggedSession[] {
  const counts = new Map<string, number>()
  return sessions
    .filter(({ stage, document: { inLog } }) => stage !== 'planned' && inLog.supervisor && inLog.agent)
    .toSorted((a, b) => (a.plannedOn === b.plannedOn ? a.id - b.id : a.plannedOn < b.plannedOn ? -1 : 1))
    .map((session) => {
      const number = (counts.get(session.agent) ?? 0) + 1
      counts.set(session.agent, number)
      return { session, number }
    })
}

/** That sessions took place, about what and with how many actions; nothing that was said or written in them. */
export function coachingLogCsv(
  exportId: string,
  sessions: readonly (LoggedSession & HrAgent)[],
  dialect: CsvDialect,
): string {
  return csvText(
    COLUMNS,
    sessions.map((each) => logRow(exportId, each)),
    dialect,
  )
}

function logRow(exportId: string, { session, number, ...agent }: LoggedSession & HrAgent): Cell[] {
  const { strength, priorities, actions, acknowledgement, disputes } = session.document
  const open = actions.filter(({ state }) => state === 'open')
  return [
    exportId,
    session.plannedOn,
    agent.agentReference,
    agent.agentName,
    agent.team,
    number,
    topicsOf([strength, ...priorities].flatMap((topic) => topic?.metric ?? [])),
    actions.length,
    actions.filter(({ state }) => state === 'done').length,
    open.flatMap(({ reviewOn }) => reviewOn ?? []).toSorted()[0] ?? null,
    yesOrNo(acknowledgement !== null),
    yesOrNo(disputes.length > 0 || acknowledgement?.agrees === 'no'),
  ]
}

function topicsOf(metrics: readonly MetricId[]): string {
  const named = metrics.map((metric) =>
    HR_METRICS.some((id) => id === metric) ? metricById(metric).definition.name : CONDUCT,
  )
  return [...new Set(named)].join('; ')
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no'
}
