import { isHigherBetter } from '#shared/coaching/measures.ts'
import { daysToJudge, reviewWindows } from '#shared/coaching/review-windows.ts'
import type { Action } from '#shared/coaching/session.ts'
import { chanceOfTarget, LIKELY_BY_CHANCE } from '#shared/coaching/target.ts'
import type { MetricSettings } from '#shared/metrics/definition.ts'
import { parseDate } from '#shared/time/calendar-date.ts'
import { addDays } from '../../../data/period.ts'

/** How much reaching a target would say. */
export type TargetCheck =
  /** Not enough is known of the action to tell. */
  | { readonly kind: 'open' }
  /** No case of the days after the talk can be judged at the review. */
  | { readonly kind: 'tooSoon' }
  | {
      readonly kind: 'chance'
      /** About how many cases the review will rest on. */
      readonly cases: number
      /** How likely chance alone reaches the target: one time in so many. */
      readonly oneIn: number
      readonly isLikely: boolean
    }

/**
 * How likely an action's target is reached although nothing changed, over as many cases as come up between the talk and
 * the review when they come as they did in the days of the baseline.
 */
export function checkTarget(
  { metric, baseline, target, reviewOn }: Action,
  sessionOn: string,
  settings: MetricSettings,
): TargetCheck {
  if (metric === null || baseline === null || target === null || reviewOn === null) return { kind: 'open' }
  const { after } = reviewWindows(sessionOn, addDays(reviewOn, -daysToJudge(metric, settings)))
  const days = daysBetween(after.from, after.to)
  if (days === 0) return { kind: 'tooSoon' }
  const perDay = baseline.denominator / Math.max(1, daysBetween(baseline.from, baseline.to))
  const cases = Math.round(perDay * days)
  const chance = chanceOfTarget(baseline, target, cases, isHigherBetter(metric))
  if (chance === null) return { kind: 'open' }
  return { kind: 'chance', cases, oneIn: 1 / chance, isLikely: chance >= LIKELY_BY_CHANCE }
}

function daysBetween(from: string, to: string): number {
  return (parseDate(to) ?? 0) - (parseDate(from) ?? 0)
}
