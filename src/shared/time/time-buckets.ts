import type { Period, WeekStart } from '../metrics/definition.ts'
import { type EpochDay, formatDate, parseDate, weekdayOf } from './calendar-date.ts'

export type BucketUnit = 'month' | 'week' | 'day'

/** Bucket `i` ends before the day `ends[i]`, with which the next one begins. */
export interface TimeBuckets {
  readonly labels: readonly string[]
  readonly ends: readonly EpochDay[]
}

const FIRST_WEEKDAY = { sun: 0, mon: 1, sat: 6 } as const satisfies Record<WeekStart, number>

/** The day of a date; throws a RangeError where it is none. */
export function dayOf(date: string): EpochDay {
  const day = parseDate(date)
  if (day === null) throw new RangeError(`Not a date: ${date}`)
  return day
}

/** The buckets of a period, as `dayBuckets` has them; throws a RangeError where a date is none. */
export function timeBuckets(unit: BucketUnit, { from, to }: Period, weekStart: WeekStart): TimeBuckets {
  return dayBuckets(unit, dayOf(from), dayOf(to), weekStart)
}

/**
 * Calendar months (`2026-03`), weeks (by their first day, `2026-03-30`) or days from a day until before another. These cut
 * the first and the last bucket, which keep their calendar label. There is none where the end is not after the beginning.
 */
export function dayBuckets(
  unit: BucketUnit,
  from: EpochDay,
  to: EpochDay,
  weekStart: WeekStart,
): TimeBuckets {
  const labels: string[] = []
  const ends: EpochDay[] = []
  for (let day = from; day < to; day = ends.at(-1) ?? to) {
    const firstOfBucket = bucketStart(unit, day, weekStart)
    labels.push(bucketLabel(unit, firstOfBucket))
    ends.push(Math.min(nextBucket(unit, firstOfBucket), to))
  }
  return { labels, ends }
}

/** First day of the bucket in which a day lies. */
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

/** As groups show it: `2026-03` for a month, else the first day's date. */
function bucketLabel(unit: BucketUnit, firstDay: EpochDay): string {
  return formatDate(firstDay).slice(0, unit === 'month' ? 7 : 10)
}

/** First day of the bucket after the one that begins with a day. */
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
