import { MIN_COMPARED_N } from '../metrics/small-n.ts'
import { type Estimate, type Proportion, weightedSum } from '../stats/proportions.ts'
import { shrink } from '../stats/shrinkage.ts'

/** What a review can say of a figure after coaching. */
export const EFFECT_VERDICTS = ['tooFew', 'noClearChange', 'higher', 'lower'] as const
export type EffectVerdict = (typeof EFFECT_VERDICTS)[number]

export interface EffectInput {
  readonly before: Proportion
  readonly after: Proportion
  /** Agents not coached on it, in the same two periods, each in both. */
  readonly others: readonly { readonly before: Proportion; readonly after: Proportion }[]
}

export interface CoachingEffect {
  readonly othersBefore: Proportion
  readonly othersAfter: Proportion
  /** The agent's change alone, with its 95 % interval; null without cases on either side. */
  readonly change: Estimate | null
  /** The agent's change less the others' (difference in differences), with its 95 % interval. */
  readonly beyondOthers: Estimate | null
  /**
   * How much of the change would be expected by chance alone: a rate that was far from the team's tends back to it. Null
   * where there is no team to tell from.
   */
  readonly expectedByChance: number | null
  readonly verdict: EffectVerdict
}

/** Two-sided 95 % quantile of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * Whether a figure moved after coaching. It is called a change only where the difference in differences is beyond chance
 * both as it stands and after the part that regression to the mean explains was taken off; under 20 cases anywhere
 * nothing is said.
 */
export function coachingEffect({ before, after, others }: EffectInput): CoachingEffect {
  const othersBefore = total(others.map((other) => other.before))
  const othersAfter = total(others.map((other) => other.after))
  const change = weightedSum([
    { ...after, weight: 1 },
    { ...before, weight: -1 },
  ])
  const beyondOthers = weightedSum([
    { ...after, weight: 1 },
    { ...before, weight: -1 },
    { ...othersAfter, weight: -1 },
    { ...othersBefore, weight: 1 },
  ])
  const shrunk = shrink(before, [before, ...others.map((other) => other.before)])
  const expectedByChance = shrunk === null ? null : shrunk.value - before.numerator / before.denominator
  const isSmall = [before, after, othersBefore, othersAfter].some(
    ({ denominator }) => denominator < MIN_COMPARED_N,
  )
  if (isSmall || beyondOthers === null || shrunk === null || expectedByChance === null) {
    return { othersBefore, othersAfter, change, beyondOthers, expectedByChance, verdict: 'tooFew' }
  }
  const beyondChance = beyondOthers.value - expectedByChance
  const half =
    Z * Math.sqrt(shrunk.variance + variance(after) + variance(othersBefore) + variance(othersAfter))
  const isHigher = beyondOthers.low > 0 && beyondChance - half > 0
  const isLower = beyondOthers.high < 0 && beyondChance + half < 0
  const verdict = isHigher ? 'higher' : isLower ? 'lower' : 'noClearChange'
  return { othersBefore, othersAfter, change, beyondOthers, expectedByChance, verdict }
}

function total(parts: readonly Proportion[]): Proportion {
  return {
    numerator: parts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: parts.reduce((sum, { denominator }) => sum + denominator, 0),
  }
}

/** Of a rate, with half a case more on either side, so that 0 of 20 is not taken for certain. */
function variance({ numerator, denominator }: Proportion): number {
  const rate = (numerator + 0.5) / (denominator + 1)
  return (rate * (1 - rate)) / denominator
}
