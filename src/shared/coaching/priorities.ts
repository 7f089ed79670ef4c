import { MIN_COMPARED_N } from '../metrics/small-n.ts'
import type { Proportion } from '../stats/proportions.ts'

/** A figure that coaching can move: the agent's, and all other agents' together. */
export interface Candidate<Id extends string> {
  readonly id: Id
  readonly own: Proportion
  readonly others: Proportion
  /** Whether a higher rate is the better one. */
  readonly isHigherBetter: boolean
}

/** How sure a difference is: beyond the outer limits of a funnel (99.8 %), or only beyond the inner ones (95 %). */
export const CERTAINTIES = ['clear', 'uncertain'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export interface Distance<Id extends string> {
  readonly candidate: Candidate<Id>
  readonly certainty: Certainty
  /** The agent's rate less the others'. */
  readonly difference: number
  /** That difference in standard errors of no difference; positive where the agent does better. */
  readonly score: number
}

export interface Choice<Id extends string> {
  /** Null where nothing stands out. */
  readonly strength: Distance<Id> | null
  /** At most two, the clearest first. */
  readonly priorities: readonly Distance<Id>[]
}

/** Two-sided 99.8 % and 95 % quantiles of the standard normal distribution, the limits of a funnel plot. */
const OUTER_Z = 3.090232306167813
const INNER_Z = 1.959963984540054
const MOST_PRIORITIES = 2

/**
 * What a coaching talk could be about. Only figures with at least 20 cases of the agent and of the others take part; the
 * distance is the two-sample score test of proportions (pooled variance). The farthest on the good side is the strength,
 * the two farthest on the other side are the priorities; clear ones go before uncertain ones by that order itself. An
 * agent who is like the others has neither, however many figures are looked at: with twenty of them, some difference
 * beyond the outer limits comes up by chance in fewer than one talk of twenty.
 */
export function chooseTopics<Id extends string>(candidates: readonly Candidate<Id>[]): Choice<Id> {
  const distances = candidates
    .flatMap((candidate) => distanceOf(candidate) ?? [])
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score))
  return {
    strength: distances.find(({ score }) => score > 0) ?? null,
    priorities: distances.filter(({ score }) => score < 0).slice(0, MOST_PRIORITIES),
  }
}

function distanceOf<Id extends string>(candidate: Candidate<Id>): Distance<Id> | null {
  const { own, others, isHigherBetter } = candidate
  if (Math.min(own.denominator, others.denominator) < MIN_COMPARED_N) return null
  const pooled = (own.numerator + others.numerator) / (own.denominator + others.denominator)
  const variance = pooled * (1 - pooled) * (1 / own.denominator + 1 / others.denominator)
  if (variance === 0) return null
  const difference = own.numerator / own.denominator - others.numerator / others.denominator
  const score = ((isHigherBetter ? 1 : -1) * difference) / Math.sqrt(variance)
  if (Math.abs(score) < INNER_Z) return null
  return { candidate, certainty: Math.abs(score) < OUTER_Z ? 'uncertain' : 'clear', difference, score }
}
