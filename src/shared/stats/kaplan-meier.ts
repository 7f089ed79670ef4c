import { type Interval, Z_95 } from './wilson.ts'

/** What happened at one time; times are given in their order. */
export interface LifeTableRow {
  /** How many were still watched, without the event so far. */
  readonly atRisk: number
  readonly events: number
}

export interface SurvivalPoint {
  /** Chance of no event up to and including this time. */
  readonly survival: number
  /** Greenwood's standard error of it. */
  readonly standardError: number
  /** 95 % interval; null before the first event and once nobody is left without one, where no error can be told. */
  readonly interval: Interval | null
}

/**
 * Kaplan-Meier estimate after each row of a life table, with Greenwood's variance and the 95 % interval on the scale of
 * log(-log S), which stays within 0 and 1. Where nobody is at risk any more there is no estimate: the list ends there.
 * Sources: E. L. Kaplan, P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958) 457-481;
 * J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3.
 */
export function kaplanMeier(rows: readonly LifeTableRow[]): readonly SurvivalPoint[] {
  const points: SurvivalPoint[] = []
  let survival = 1
  let greenwoodSum = 0
  for (const { atRisk, events } of rows) {
    if (atRisk === 0) break
    survival *= (atRisk - events) / atRisk
    greenwoodSum += events / (atRisk * (atRisk - events))
    points.push(pointOf(survival, greenwoodSum))
  }
  return points
}

function pointOf(survival: number, greenwoodSum: number): SurvivalPoint {
  if (survival === 0) return { survival, standardError: 0, interval: null }
  const deviation = Math.sqrt(greenwoodSum)
  const standardError = survival * deviation
  if (survival === 1) return { survival, standardError, interval: null }
  const reach = Math.exp((Z_95 * deviation) / -Math.log(survival))
  return { survival, standardError, interval: { low: survival ** reach, high: survival ** (1 / reach) } }
}
