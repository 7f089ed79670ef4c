import type { Proportion } from './proportions.ts'
import type { Interval } from './wilson.ts'

/** Why a point isn't what chance alone makes of the common rate, the strongest first. */
export const SIGNALS = ['outside', 'twoOfThree', 'fourOfFive', 'eightInARow'] as const
export type Signal = (typeof SIGNALS)[number]

export interface ControlPoint {
  /** Three standard errors about the centre, within 0 and 1. */
  readonly limits: Interval
  /** Standard errors above the centre. */
  readonly deviation: number
  /** The rules that the run ending in this point, or holding it, fulfils. */
  readonly signals: readonly Signal[]
}

export interface ControlChart {
  readonly centre: number
  /** Null where a point has too few cases to be judged. */
  readonly points: readonly (ControlPoint | null)[]
}

/** `needed` of `of` points in a row lie more than `beyond` standard errors from the centre, on one side. */
const RULES = [
  { signal: 'outside', needed: 1, of: 1, beyond: 3 },
  { signal: 'twoOfThree', needed: 2, of: 3, beyond: 2 },
  { signal: 'fourOfFive', needed: 4, of: 5, beyond: 1 },
  { signal: 'eightInARow', needed: 8, of: 8, beyond: 0 },
] as const satisfies readonly { signal: Signal; needed: number; of: number; beyond: number }[]

/**
 * p chart of proportions in their order of time. Limits are three standard errors about the common rate of all points,
 * each by its own n. Points of fewer than `minCases` (at least 1) are not judged, and end a run. Null where no point has
 * a case. Sources: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931); rules for runs: Western
 * Electric, Statistical Quality Control Handbook (1956), on the standardised points, since n differs (L. S. Nelson, The
 * Shewhart control chart - tests for special causes, Journal of Quality Technology 16 (1984) 237-239, tests 1, 5 and 6).
 */
export function pChart(proportions: readonly Proportion[], minCases: number): ControlChart | null {
  const numerator = proportions.reduce((sum, one) => sum + one.numerator, 0)
  const denominator = proportions.reduce((sum, one) => sum + one.denominator, 0)
  if (denominator === 0) return null
  const centre = numerator / denominator
  const judged = proportions.map((one) => (one.denominator < minCases ? null : standardised(one, centre)))
  const deviations = judged.map((one) => one?.deviation ?? null)
  const points = judged.map((one, at) => {
    if (one === null) return null
    const limits = { low: Math.max(0, centre - 3 * one.error), high: Math.min(1, centre + 3 * one.error) }
    return { limits, deviation: one.deviation, signals: signalsAt(deviations, at) }
  })
  return { centre, points }
}

function standardised({ numerator, denominator }: Proportion, centre: number) {
  const error = Math.sqrt((centre * (1 - centre)) / denominator)
  return { error, deviation: error === 0 ? 0 : (numerator / denominator - centre) / error }
}

/** The rules broken by some run that the point at `at` takes part in, itself on the run's side and far enough out. */
function signalsAt(deviations: readonly (number | null)[], at: number): readonly Signal[] {
  const from = deviations.lastIndexOf(null, at) + 1
  const gap = deviations.indexOf(null, at)
  const stretch = deviations.slice(from, gap === -1 ? undefined : gap).filter((one) => one !== null)
  const deviation = stretch[at - from] ?? 0
  const side = Math.sign(deviation)
  return RULES.filter(({ needed, of, beyond }) => {
    const isOut = (one: number) => one * side > beyond
    if (!isOut(deviation)) return false
    for (let start = Math.max(0, at - from - of + 1); start <= at - from; start++) {
      if (stretch.slice(start, start + of).filter(isOut).length >= needed) return true
    }
    return false
  }).map(({ signal }) => signal)
}
