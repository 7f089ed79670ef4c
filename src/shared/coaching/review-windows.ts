import type { MetricId, MetricSettings } from '../metrics/definition.ts'
import { formatDate } from '../time/calendar-date.ts'
import { dayOf } from '../time/time-buckets.ts'

/** Days after a one-on-one that count for neither side: what was agreed has to sink in. */
export const WASH_OUT_DAYS = 7
const MOST_DAYS = 90

export interface DateSpan {
  readonly from: string
  /** The day after the last one. */
  readonly to: string
}

/**
 * The days to compare: as many before a one-on-one as after it and its wash-out, at most 90, up to, not including, `end`;
 * those before end so many days before the one-on-one. Both are empty where nothing is left between. Dates are `YYYY-MM-DD`.
 */
export function reviewWindows(
  sessionOn: string,
  end: string,
  openDays = 0,
): { readonly before: DateSpan; readonly after: DateSpan } {
  const session = dayOf(sessionOn)
  const start = session + 1 + WASH_OUT_DAYS
  const days = Math.min(MOST_DAYS, Math.max(0, dayOf(end) - start))
  const endBefore = session - openDays
  return {
    before: { from: formatDate(endBefore - days), to: formatDate(endBefore) },
    after: { from: formatDate(start), to: formatDate(start + days) },
  }
}

/** How many days after a case's instant a metric can judge it. */
export function daysToJudge(metric: MetricId, settings: MetricSettings): number {
  switch (metric) {
    case 'reopen':
    case 'repeat':
      return settings.windowDays
    case 'resolution.lasting':
      return 2 * settings.windowDays
    case 'followUp.completion':
      return settings.followUpGraceDays
    // The closing turn goes on for up to 24 hours after the resolution.
    case 'closure.solved':
    case 'closure.unresolved':
    case 'closure.either':
    case 'closure.both':
    case 'closure.waited':
    case 'closure.ignoredNo':
      return 1
    default:
      return 0
  }
}

/**
 * How many days before a one-on-one the agent could still act, after it, on a case whose instant they are: the grace of a
 * follow-up. Such cases belong to neither side.
 */
export function daysLeftOpen(metric: MetricId, settings: MetricSettings): number {
  return metric === 'followUp.completion' ? settings.followUpGraceDays : 0
}
