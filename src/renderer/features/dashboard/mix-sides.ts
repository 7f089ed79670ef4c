import type { TeamComparison } from '../../data/queries.ts'
import { type AgentFigure, MIN_COMPARED_N } from './figures.ts'

/** An agent whose rate lies on one side of the team's as it is, and on the other with the team's mix of cases. */
export interface MixSide {
  readonly agent: string
  readonly crude: number
  readonly adjusted: number
  readonly isLowerAsItIs: boolean
  /** The interval of the adjusted rate holds the team's rate. */
  readonly isWithinChance: boolean
}

/** Nearer to the team's rate than this on either side, nobody would speak of a side. */
const MIN_DISTANCE = 0.01

/** In the order of the agents. Only of agents with at least 20 cases and an adjusted rate. */
export function mixSides(
  agents: readonly AgentFigure[],
  { agents: compared }: Pick<TeamComparison, 'agents'>,
  teamRate: number | null,
): readonly MixSide[] {
  if (teamRate === null) return []
  const adjustedOf = new Map(compared.map(({ agent, adjusted }) => [agent, adjusted]))
  return agents.flatMap(({ agent, figure }): MixSide[] => {
    const adjusted = adjustedOf.get(agent)
    const { value: crude, denominator } = figure
    if (agent === null || crude === null || denominator < MIN_COMPARED_N || adjusted?.kind !== 'rate')
      return []
    const { value, low, high } = adjusted.estimate
    const [asItIs, withMix] = [crude - teamRate, value - teamRate]
    if (asItIs * withMix >= 0 || Math.min(Math.abs(asItIs), Math.abs(withMix)) < MIN_DISTANCE) return []
    return [
      {
        agent,
        crude,
        adjusted: value,
        isLowerAsItIs: asItIs < 0,
        isWithinChance: low <= teamRate && teamRate <= high,
      },
    ]
  })
}
