import { binomialQuantile } from './binomial.ts'
import type { Interval } from './wilson.ts'

export interface FunnelLimits {
  /** 2.5 % of agents at the common rate lie beyond each end, or fewer. */
  readonly inner: Interval
  /** 0.1 % beyond each end, or fewer: 99.8 % limits. */
  readonly outer: Interval
}

const INNER_TAIL = 0.025
const OUTER_TAIL = 0.001

/**
 * Exact binomial limits of a funnel plot: where the rate of `n` cases (a whole number, at least 1) may lie when the
 * true rate is `rate`, a fraction. A proportion x / n lies beyond a limit exactly if so few (or so many) cases or still
 * fewer (more) have less than the tail's probability.
 *
 * Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005)
 * 1185-1202, appendix A.1.1: the quantile is interpolated between counts, so that the limits are smooth in n. His upper
 * limit is one case lower. Here the upper limit is the lower one of the failures: a rate and its complement are judged
 * alike, no limit crosses the rate where n is small, and nobody is marked whose count is within the tail's probability.
 */
export function funnelLimits(rate: number, n: number): FunnelLimits {
  return { inner: limits(rate, n, INNER_TAIL), outer: limits(rate, n, OUTER_TAIL) }
}

function limits(rate: number, n: number, tail: number): Interval {
  return { low: lowerLimit(rate, n, tail), high: 1 - lowerLimit(1 - rate, n, tail) }
}

function lowerLimit(rate: number, n: number, tail: number): number {
  if (rate <= 0 || rate >= 1) return rate
  const { count, mass, cumulative } = binomialQuantile(tail, n, rate)
  return Math.max(0, (count - (cumulative - tail) / mass) / n)
}
