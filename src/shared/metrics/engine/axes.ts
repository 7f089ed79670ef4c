import { type BucketUnit, dayBuckets, dayOf } from '../../time/time-buckets.ts'
import type { Dimension, Period, WeekStart } from '../definition.ts'
import { kindCodes, type LabelledCodes, labelledCodes } from './codes.ts'
import type { CaseColumns } from './columns.ts'
import type { Cohorts } from './judgements.ts'

/** How calendar dimensions cut time. */
export interface Calendar {
  readonly period: Period
  readonly weekStart: WeekStart
}

/** The labels that the cases of some cohorts have in a dimension. */
export function axisOf(
  dimension: Dimension,
  columns: CaseColumns,
  cohorts: Cohorts,
  calendar: Calendar,
): LabelledCodes<string> {
  switch (dimension) {
    case 'agent':
      return cohorts.charged
    case 'kind':
      return kindCodes(columns)
    case 'team':
      return labelledCodes(columns.teamIndexes, columns.teams)
    case 'category':
      return labelledCodes(columns.categoryIndexes, columns.categories)
    case 'channel':
      return labelledCodes(columns.channelIndexes, columns.channels)
    case 'priority':
      return labelledCodes(columns.priorityIndexes, columns.priorities)
    case 'month':
    case 'week':
    case 'day':
      return timeAxis(dimension, cohorts, calendar)
  }
}

/** The period cuts its first and last month or week, which keep their label. */
function timeAxis(
  unit: BucketUnit,
  cohorts: Cohorts,
  { period, weekStart }: Calendar,
): LabelledCodes<string> {
  const { codes, firstDay, lastDay } = cohorts.daysIn(period.timeZone)
  const from = Math.max(dayOf(period.from), firstDay)
  const to = Math.min(dayOf(period.to), lastDay + 1)
  const { labels, ends } = dayBuckets(unit, from, to, weekStart)
  const places = new Int32Array(lastDay - firstDay + 2).fill(-1)
  for (const [place, end] of ends.entries()) {
    places.fill(place, (ends[place - 1] ?? from) - firstDay + 1, end - firstDay + 1)
  }
  return { codes, labels, placeOf: (code) => places[code] ?? -1 }
}
