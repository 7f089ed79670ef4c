import type { Figure } from '#shared/metrics/definition.ts'
import { differenceOfProportions, type Estimate, isWithinChance } from '#shared/stats/proportions.ts'
import { MIN_COMPARED_N } from '../figures.ts'

/** How a figure stands beside that of the time before; too few cases on either side are not compared. */
export type Change =
  { readonly kind: 'uncompared' } | { readonly kind: 'within' | 'beyond'; readonly difference: Estimate }

/** The difference in rate, now less before, with its 95 % interval, and whether chance alone may make it. */
export function changeOf(now: Figure, before: Figure): Change {
  if (now.denominator < MIN_COMPARED_N || before.denominator < MIN_COMPARED_N) return { kind: 'uncompared' }
  const difference = differenceOfProportions(now, before)
  if (difference === null) return { kind: 'uncompared' }
  return { kind: isWithinChance(difference) ? 'within' : 'beyond', difference }
}
