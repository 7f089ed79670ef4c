import { differenceOfProportions, type Estimate, type Proportion, weightedSum } from '../stats/proportions.ts'
import { type Standardised, standardise, standardWeights, type Stratum } from '../stats/standardise.ts'
import type { Dimension, Group } from './definition.ts'
import type { GroupProportion } from './engine/tally.ts'
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
 * Every agent beside the whole team, from one metric's proportions by agent and `MIX_DIMENSIONS` (in any order,
 * each combination at most once). With `chosen` (null for "none named") only those agents are compared, still with the team.
 */
export function compareAgents(
  rows: readonly GroupProportion[],
  chosen: readonly (string | null)[] = [],
): TeamComparison {
  const strata = new StratumNumbers()
  /** By agent, then by the number of the stratum. */
  const cells = new Map<string | null, Proportion[]>()
  const standard: number[] = []
  for (const row of rows) {
    const agent = row.group.agent ?? null
    const own = cells.get(agent) ?? []
    const number = strata.numberOf(row.group)
    own[number] = row
    cells.set(agent, own)
    standard[number] = (standard[number] ?? 0) + row.denominator
  }
  const team = sumOf(rows)
  const isChosen = ([agent]: readonly [string | null, unknown]) =>
    chosen.length === 0 || chosen.includes(agent)
  const people = [...cells].filter(isChosen).map(([agent, own]): Person => {
    const ownStrata = standard.map((cases, number) => {
      const { numerator, denominator } = own[number] ?? NOTHING
      return { numerator, denominator, standard: cases }
    })
    return { agent, strata: ownStrata, crude: sumOf(ownStrata), adjusted: standardise(ownStrata) }
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

/** More than there can be labels of a dimension or combinations of them, and few enough that two fit into a number. */
const MOST = 2 ** 26

/** Numbers combinations of labels of `MIX_DIMENSIONS` as they are met, without making a text of each. */
class StratumNumbers {
  readonly #labels = new Map<string | null, number>()
  readonly #steps = MIX_DIMENSIONS.map(() => new Map<number, number>())

  numberOf(group: Group): number {
    let number = 0
    for (const [at, dimension] of MIX_DIMENSIONS.entries()) {
      const label = numberIn(this.#labels, group[dimension] ?? null)
      number = numberIn(this.#steps[at], number * MOST + label)
    }
    return number
  }
}

function numberIn<K>(numbers = new Map<K, number>(), key: K): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

interface Person {
  readonly agent: string | null
  readonly strata: readonly Stratum[]
  readonly crude: Proportion
  readonly adjusted: Standardised
}

const NOTHING: Proportion = { numerator: 0, denominator: 0 }

function sumOf(parts: readonly Proportion[]): Proportion {
  let [numerator, denominator] = [0, 0]
  for (const part of parts) {
    numerator += part.numerator
    denominator += part.denominator
  }
  return { numerator, denominator }
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
