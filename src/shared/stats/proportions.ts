import { type Interval, wilsonInterval } from './wilson.ts'

/** `numerator` of `denominator` cases, whole numbers; the denominator is at least 1 where a rate is asked for. */
export interface Proportion {
  readonly numerator: number
  readonly denominator: number
}

export interface Estimate extends Interval {
  readonly value: number
}

/**
 * A weighted sum of independent proportions with its 95 % interval, from the Wilson interval of each: the distances of
 * the bounds add up as squares. Null where one of them has no case. Unlike a normal interval it doesn't shrink to
 * nothing where a proportion of a few cases is 0 or 1. Source: G. Y. Zou, W. Huang, X. Zhang, A note on confidence
 * interval estimation for a linear function of binomial proportions, Computational Statistics & Data Analysis 53 (2009)
 * 1080-1085.
 */
export function weightedSum(parts: readonly (Proportion & { readonly weight: number })[]): Estimate | null {
  let value = 0
  let below = 0
  let above = 0
  for (const { numerator, denominator, weight } of parts) {
    const interval = wilsonInterval(numerator, denominator)
    if (interval === null) return null
    const rate = numerator / denominator
    const { low, high } = weight < 0 ? { low: interval.high, high: interval.low } : interval
    value += weight * rate
    below += (weight * (rate - low)) ** 2
    above += (weight * (high - rate)) ** 2
  }
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above) }
}

/**
 * Difference of two independent proportions, `one` less `other`, with its 95 % interval; null where one has no case.
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17 (1998) 873-890, method 10 (hybrid score).
 */
export function differenceOfProportions(one: Proportion, other: Proportion): Estimate | null {
  return weightedSum([
    { ...one, weight: 1 },
    { ...other, weight: -1 },
  ])
}

/** Whether an interval of a difference leaves open which of the two is higher. */
export function isWithinChance({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0
}
