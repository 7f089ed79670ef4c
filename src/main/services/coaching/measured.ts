import type { MeasuredFigure } from '#shared/coaching/evidence.ts'
import { figureOf } from '#shared/coaching/figure.ts'
import type { MixedFigure } from '#shared/coaching/topics.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { MIX_DIMENSIONS } from '#shared/metrics/compare-agents.ts'
import { type Dimension, type FigureRow, METRIC_IDS, type MetricId } from '#shared/metrics/definition.ts'
import type { Scope } from '#shared/metrics/engine/cohort.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import type { Proportion } from '#shared/stats/proportions.ts'
import { type Standardised, standardise } from '#shared/stats/standardise.ts'
import { scopeOf } from '../figures.ts'
import { workspaceSettings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'
import { peersOf } from './peers.ts'

export type AgentScope = Input<'agents.profile'>

/** A figure of an agent beside those of the others. */
export interface Measured extends MixedFigure {
  /** Cases left out of the agent's figure, by reason. */
  readonly excluded: FigureRow['excluded']
  /** Of every other agent with a case in it. */
  readonly each: readonly Proportion[]
}

export interface AgentFigures {
  /** The cases looked at, whoever's. */
  readonly scope: Scope
  /** With whom the agent is compared. */
  readonly peers: readonly string[]
  /** Of every metric that the workspace supports. */
  readonly figures: readonly Measured[]
}

/** All figures of an agent and of the others; the agents of the scope's filter play no part. */
export function measureAgent(workspace: Workspace, { agent, ...input }: AgentScope): AgentFigures {
  const columns = workspace.columns()
  const { agents: _, ...filter } = input.filter
  const scope = scopeOf(workspace, { ...input, filter })
  const { weekStart } = workspaceSettings(workspace.reader)
  const rowsOf = (agents: readonly string[], by: readonly Dimension[]) =>
    tally(columns, { ...scope, filter: { ...filter, agents }, metrics: METRIC_IDS, by, weekStart })

  const byAgent = tally(columns, { ...scope, metrics: METRIC_IDS, by: ['agent'], weekStart })
  const present = new Set(byAgent.flatMap(({ group, denominator }) => (denominator > 0 ? [group.agent] : [])))
  const peers = peersOf(columns, agent, (name) => present.has(name))
  const wanted = new Set<string | null | undefined>(peers)
  const theirs = byMetric(
    byAgent.filter(({ group, denominator }) => wanted.has(group.agent) && denominator > 0),
  )
  const ownMix = byMetric(rowsOf([agent], MIX_DIMENSIONS))
  const teamMix = byMetric(rowsOf([agent, ...peers], MIX_DIMENSIONS))
  const figures = rowsOf([agent], []).map(({ metric, excluded, ...own }): Measured => {
    const each = theirs.get(metric) ?? []
    const adjusted = atTeamMix(ownMix.get(metric) ?? [], teamMix.get(metric) ?? [])
    return {
      metric,
      own: figureOf(own),
      others: figureOf(sumOf(each)),
      adjusted: adjusted.kind === 'rate' ? adjusted.estimate : null,
      excluded,
      each,
    }
  })
  return { scope, peers, figures }
}

/** As a brief keeps it. */
export function asEvidence({ metric, own, others, adjusted }: Measured): MeasuredFigure {
  return { metric, own, others, adjusted: adjusted?.value ?? null }
}

/** Cases charged in a figure, those left out too; excluded ones aside. */
export function casesIn({ denominator, excluded }: Pick<FigureRow, 'denominator' | 'excluded'>): number {
  const leftOut = Object.entries(excluded).filter(([reason]) => reason !== 'excludedStatus')
  return leftOut.reduce((sum, [, count]) => sum + count, denominator)
}

const NOTHING: Proportion = { numerator: 0, denominator: 0 }

function sumOf(parts: readonly Proportion[]): Proportion {
  return {
    numerator: parts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: parts.reduce((sum, { denominator }) => sum + denominator, 0),
  }
}

function byMetric(rows: readonly FigureRow[]): ReadonlyMap<MetricId, readonly FigureRow[]> {
  const found = new Map<MetricId, FigureRow[]>()
  for (const row of rows) {
    const ofMetric = found.get(row.metric)
    if (ofMetric === undefined) found.set(row.metric, [row])
    else ofMetric.push(row)
  }
  return found
}

/** The agent's rate with the mix of cases that the team has, the agent included. */
function atTeamMix(own: readonly FigureRow[], team: readonly FigureRow[]): Standardised {
  const keyOf = ({ group }: FigureRow): string =>
    JSON.stringify(MIX_DIMENSIONS.map((dimension) => group[dimension]))
  const ownByKey = new Map(own.map((row) => [keyOf(row), row]))
  return standardise(
    team.map((row) => {
      const { numerator, denominator } = ownByKey.get(keyOf(row)) ?? NOTHING
      return { numerator, denominator, standard: row.denominator }
    }),
  )
}
