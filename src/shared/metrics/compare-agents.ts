import { differenceOfProportions, type Estimate, type Proportion, weightedSum } from '../stats/proportions.ts'
import { type Standardised, standardise, standardWeights, type Stratum } from '../stats/standardise.ts'
import type { Dimension, FigureRow } from './definition.ts'
import { MIN_COMPARED_N } from './small-n.ts'

/** What makes cases alike enough to be compared. */
export const MIX_DIMENSIONS = ['category', 'channel', 'priority'] as const satisfies readonly Dimension[]

export interface AgentComparison {
  /** Null where no agent is named. */
  readonly agent: string | null
  /** The rate with the team's mix of cases. */
  readonly adjusted: Standardised
  /** The agent's rate less that of all others together, as they are; null where one side has fewer than 20 cases. */
  readonly fromOthers: Estimate | null
}

/** Two agents whose order turns about with the team's mix of cases. */
export interface OrderFlip {
  readonly higher: string
  readonly lower: string
  /** Adjusted rate of the one that is higher as it stands less that of the other: below 0. */
  readonly adjustedDifference: Estimate
}

export interface TeamComparison {
  /** In the order of the rows. */
  readonly agents: readonly AgentComparison[]
  /** The widest few. Only of agents with at least 20 cases. */
  readonly flips: readonly OrderFlip[]
  /** How many pairs turn about in all. */
  readonly flipCount: number
}

const LISTED_FLIPS = 3

/**
 * Every agent beside the whole team, from one metric's figures by agent and `MIX_DIMENSIONS` (in any order, each
 * combination at most once). With `chosen` (null for "none named") only those agents are compared, still with the team.
 */
export function compareAgents(
  rows: readonly FigureRow[],
  chosen: readonly (string | null)[] = [],
): TeamComparison {
  const cells = new Map<string | null, Map<string, Proportion>>()
  const standard = new Map<string, number>()
  for (const { group, numerator, denominator } of rows) {
    const agent = group.agent ?? null
    const key = JSON.stringify(MIX_DIMENSIONS.map((dimension) => group[dimension] ?? null))
    const own = cells.get(agent) ?? new Map<string, Proportion>()
    cells.set(agent, own.set(key, { numerator, denominator }))
    standard.set(key, (standard.get(key) ?? 0) + denominator)
  }
  const team = sumOf(rows)
  const isChosen = ([agent]: readonly [string | null, unknown]) =>
    chosen.length === 0 || chosen.includes(agent)
  const people = [...cells].filter(isChosen).map(([agent, own]): Person => {
    const strata = [...standard].map(([key, cases]) => ({ ...(own.get(key) ?? NOTHING), standard: cases }))
    return { agent, strata, crude: sumOf(strata), adjusted: standardise(strata) }
  })
  return {
    agents: people.map(({ agent, crude, adjusted }) => ({
      agent,
      adjusted,
      fromOthers: differenceFromOthers(crude, team),
    })),
    ...flipsAmong(people),
  }
}

interface Person {
  readonly agent: string | null
  readonly strata: readonly Stratum[]
  readonly crude: Proportion
  readonly adjusted: Standardised
}

const NOTHING: Proportion = { numerator: 0, denominator: 0 }

function sumOf(parts: readonly Proportion[]): Proportion {
  return parts.reduce(
    (sum, part) => ({
      numerator: sum.numerator + part.numerator,
      denominator: sum.denominator + part.denominator,
    }),
    NOTHING,
  )
}

function differenceFromOthers(own: Proportion, team: Proportion): Estimate | null {
  const others = {
    numerator: team.numerator - own.numerator,
    denominator: team.denominator - own.denominator,
  }
  if (own.denominator < MIN_COMPARED_N || others.denominator < MIN_COMPARED_N) return null
  return differenceOfProportions(own, others)
}

function flipsAmong(people: readonly Person[]): Pick<TeamComparison, 'flips' | 'flipCount'> {
  const compared = people.flatMap(({ agent, strata, crude, adjusted }) =>
    agent === null || crude.denominator < MIN_COMPARED_N || adjusted.kind === 'refused'
      ? []
      : [{ agent, strata, crude: crude.numerator / crude.denominator, adjusted: adjusted.estimate.value }],
  )
  const flips = compared.flatMap((one, at) =>
    compared.slice(at + 1).flatMap((other) => {
      const [higher, lower] = one.crude > other.crude ? [one, other] : [other, one]
      const width = Math.min(higher.crude - lower.crude, lower.adjusted - higher.adjusted)
      return width > 0 ? [{ higher, lower, width }] : []
    }),
  )
  const widest = flips.toSorted((left, right) => right.width - left.width).slice(0, LISTED_FLIPS)
  return {
    flips: widest.flatMap(({ higher, lower }) => {
      const adjustedDifference = weightedSum([
        ...standardWeights(higher.strata),
        ...standardWeights(lower.strata).map((part) => ({ ...part, weight: -part.weight })),
      ])
      return adjustedDifference === null
        ? []
        : [{ higher: higher.agent, lower: lower.agent, adjustedDifference }]
    }),
    flipCount: flips.length,
  }
}
