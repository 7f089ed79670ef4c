import type { SessionSummary } from '#shared/coaching/session.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { casesIn } from '../coaching/measured.ts'
import { teamOf } from '../coaching/peers.ts'
import { listSessions } from '../coaching/sessions.ts'
import { scopeOf } from '../figures.ts'
import { workspaceSettings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'

type AgentRow = Output<'agents.list'>['agents'][number]

/** One for cases by when they were opened, one for those by when they were resolved: whoever has any is listed. */
const COUNTED_BY = ['resolution.now', 'closure.either'] as const

/** Everybody to whom a case of the scope is charged, and everybody with one-on-ones; by name. */
export function listAgents(workspace: Workspace, input: Input<'agents.list'>): Output<'agents.list'> {
  const columns = workspace.columns()
  const { weekStart } = workspaceSettings(workspace.reader)
  const rows = tally(columns, {
    ...scopeOf(workspace, input),
    metrics: COUNTED_BY,
    by: ['agent'],
    weekStart,
  })
  const cases = new Map<string, number>()
  for (const row of rows) {
    const { agent } = row.group
    if (typeof agent !== 'string') continue
    const resolved = row.metric === 'closure.either' ? casesIn(row) : 0
    cases.set(agent, (cases.get(agent) ?? 0) + resolved)
  }
  const bySession = new Map<string, SessionSummary[]>()
  for (const session of listSessions(workspace, { agent: null }).sessions) {
    const own = bySession.get(session.agent)
    if (own === undefined) bySession.set(session.agent, [session])
    else own.push(session)
  }
  const { agents = [], teams = [] } = input.filter
  const isWanted = ({ agent, team }: AgentRow): boolean =>
    (agents.length === 0 || agents.includes(agent)) && (teams.length === 0 || teams.includes(team))
  const found = [...new Set([...cases.keys(), ...bySession.keys()])].map((agent): AgentRow => {
    const sessions = bySession.get(agent) ?? []
    return {
      agent,
      team: teamOf(columns, agent) ?? sessions[0]?.team ?? null,
      cases: cases.get(agent) ?? 0,
      ...agreed(sessions),
    }
  })
  return {
    agents: found
      .filter((row) => cases.has(row.agent) || isWanted(row))
      .toSorted((a, b) => a.agent.localeCompare(b.agent)),
  }
}

/** What an agent's one-on-ones, the newest first, have left to do. */
function agreed(
  sessions: readonly SessionSummary[],
): Pick<AgentRow, 'openActions' | 'lastSessionOn' | 'nextSessionOn' | 'nextReviewOn'> {
  const held = sessions.filter(({ stage }) => stage !== 'planned')
  const planned = sessions.filter(({ stage }) => stage === 'planned')
  const open = held.flatMap(({ actions }) => actions.filter(({ state }) => state === 'open'))
  const reviews = open.flatMap(({ reviewOn }) => reviewOn ?? [])
  return {
    openActions: open.length,
    lastSessionOn: held[0]?.plannedOn ?? null,
    nextSessionOn: planned.at(-1)?.plannedOn ?? null,
    nextReviewOn: reviews.toSorted()[0] ?? null,
  }
}
