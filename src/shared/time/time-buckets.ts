import { DAY_MS } from '../case/model.ts'
import type { Period, WeekStart } from '../metrics/definition.ts'
import { type EpochDay, formatDate, parseDate, weekdayOf } from './calendar-date.ts'
import { firstInstantOfDateMs, firstInstantOfDayMs } from './zoned-dates.ts'

export type BucketUnit = 'month' | 'week' | 'day'

/** Bucket `i` is `[edgesMs[i], edgesMs[i + 1])`, so there is one edge more than labels. */
export interface TimeBuckets {
  readonly edgesMs: Float64Array
  readonly labels: readonly string[]
  /** Bucket at the start of every 24 hours since the first edge, from where the right one is a step or two away. */
  readonly bucketOfCell: Int32Array
}

const FIRST_WEEKDAY = { sun: 0, mon: 1, sat: 6 } as const satisfies Record<WeekStart, number>

/** The instants `[fromMs, toMs)` of a period; throws a RangeError where a date is none. */
export function periodInstants(period: Period): { readonly fromMs: number; readonly toMs: number } {
  return {
    fromMs: firstInstantOfDateMs(period.from, period.timeZone),
    toMs: firstInstantOfDateMs(period.to, period.timeZone),
  }
}

/**
 * Calendar months (`2026-03`), weeks (by their first day, `2026-03-30`) or days of a period in its zone. The period cuts
 * the first and the last bucket, which keep their calendar label. A period that ends before it begins has none.
 */
export function timeBuckets(unit: BucketUnit, period: Period, weekStart: WeekStart): TimeBuckets {
  const { fromMs, toMs } = periodInstants(period)
  const edgesMs = [fromMs]
  const labels: string[] = []
  const end = parseDate(period.to) ?? 0
  let day = bucketStart(unit, parseDate(period.from) ?? 0, weekStart)
  while (day < end && fromMs < toMs) {
    labels.push(formatDate(day).slice(0, unit === 'month' ? 7 : 10))
    day = nextBucket(unit, day)
    edgesMs.push(day < end ? firstInstantOfDayMs(day, period.timeZone) : toMs)
  }
  return { edgesMs: Float64Array.from(edgesMs), labels, bucketOfCell: cellsOf(edgesMs) }
}

/** Index of the bucket in which an instant of the period lies; -1 outside of the period. */
export function bucketIndex({ edgesMs, labels, bucketOfCell }: TimeBuckets, atMs: number): number {
  const fromMs = edgesMs[0] ?? NaN
  if (!(atMs >= fromMs && atMs < (edgesMs[labels.length] ?? NaN))) return -1
  let bucket = bucketOfCell[Math.trunc((atMs - fromMs) / DAY_MS)] ?? 0
  while (atMs >= (edgesMs[bucket + 1] ?? NaN)) bucket += 1
  return bucket
}

function cellsOf(edgesMs: readonly number[]): Int32Array {
  const fromMs = edgesMs[0] ?? 0
  const cells = new Int32Array(Math.ceil(((edgesMs.at(-1) ?? 0) - fromMs) / DAY_MS))
  let bucket = 0
  return cells.map((_, cell) => {
    while (fromMs + cell * DAY_MS >= (edgesMs[bucket + 1] ?? Infinity)) bucket += 1
    return bucket
  })
}

function bucketStart(unit: BucketUnit, day: EpochDay, weekStart: WeekStart): EpochDay {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return day - ((weekdayOf(day) - FIRST_WEEKDAY[weekStart] + 7) % 7)
    case 'month':
      return parseDate(`${formatDate(day).slice(0, 7)}-01`) ?? day
  }
}

function nextBucket(unit: BucketUnit, day: EpochDay): EpochDay {
  switch (unit) {
    case 'day':
      return day + 1
    case 'week':
      return day + 7
    case 'month':
      // The 1st plus 31 days is always within the next month.
      return bucketStart('month', day + 31, 'mon')
  }
}
