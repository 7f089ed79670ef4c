import { KINDS } from '../../case/model.ts'
import { bucketIndex, type BucketUnit, timeBuckets } from '../../time/time-buckets.ts'
import type { Dimension, Period, WeekStart } from '../definition.ts'
import { type Cohort, personReader } from './cohort.ts'
import { type CaseColumns, FLAG } from './columns.ts'

/** Label index of a case (by its index in the columns); -1 for "none named". */
export type LabelReader = (index: number) => number

/** A dimension over some columns: every case of a cohort has one of its labels or none. */
export interface Axis {
  readonly dimension: Dimension
  readonly labels: readonly string[]
  readonly readerFor: (cohort: Cohort) => LabelReader
}

/** How calendar dimensions cut time. */
export interface Calendar {
  readonly period: Period
  readonly weekStart: WeekStart
}

export function axisOf(dimension: Dimension, columns: CaseColumns, calendar: Calendar): Axis {
  switch (dimension) {
    case 'agent':
      return { dimension, labels: columns.people, readerFor: personReader }
    case 'kind':
      return { dimension, labels: KINDS, readerFor: () => (index) => (columns.flags[index] ?? 0) & FLAG.kind }
    case 'team':
      return columnAxis(dimension, columns.teams, columns.teamIndexes)
    case 'category':
      return columnAxis(dimension, columns.categories, columns.categoryIndexes)
    case 'channel':
      return columnAxis(dimension, columns.channels, columns.channelIndexes)
    case 'priority':
      return columnAxis(dimension, columns.priorities, columns.priorityIndexes)
    case 'month':
    case 'week':
    case 'day':
      return timeAxis(dimension, calendar)
  }
}

function columnAxis(dimension: Dimension, labels: readonly string[], values: Int32Array): Axis {
  return { dimension, labels, readerFor: () => (index) => values[index] ?? -1 }
}

function timeAxis(dimension: BucketUnit, { period, weekStart }: Calendar): Axis {
  const buckets = timeBuckets(dimension, period, weekStart)
  const readerFor = ({ judged: { instantsMs } }: Cohort): LabelReader => {
    return (index) => bucketIndex(buckets, instantsMs[index] ?? NaN)
  }
  return { dimension, labels: buckets.labels, readerFor }
}
