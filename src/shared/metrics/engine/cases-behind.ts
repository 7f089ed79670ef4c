import {
  type CasePart,
  type CohortVerdict,
  type Dimension,
  DIMENSIONS,
  type Group,
  type MetricId,
  type WeekStart,
} from '../definition.ts'
import { metricById } from '../registry.ts'
import { axisOf } from './axes.ts'
import { type Cohort, type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'
import { COHORT_VERDICTS } from './judgements.ts'

export interface CasesBehindQuery extends Scope {
  readonly metric: MetricId
  /** As in the figure's row; a dimension that is not named does not restrict. */
  readonly group: Group
  readonly part: CasePart
  readonly weekStart: WeekStart
}

/** The very cases behind a figure: their indexes in the columns, ascending. None where no case is in the group. */
export function casesBehind(columns: CaseColumns, query: CasesBehindQuery): Int32Array {
  const isWanted = COHORT_VERDICTS.map((verdict) => isPart(query.part, verdict))
  let cohort = selectCohort(columns, metricById(query.metric), query)
  const { codes } = cohort.judged
  cohort = { ...cohort, indexes: cohort.indexes.filter((index) => isWanted[codes[index] ?? 0] === true) }
  for (const dimension of DIMENSIONS) cohort = withLabel(cohort, dimension, query)
  return cohort.indexes
}

function withLabel(cohort: Cohort, dimension: Dimension, query: CasesBehindQuery): Cohort {
  const label = query.group[dimension]
  if (label === undefined) return cohort
  const axis = axisOf(dimension, cohort.columns, query)
  const wanted = label === null ? -1 : axis.labels.indexOf(label)
  if (label !== null && wanted === -1) return { ...cohort, indexes: new Int32Array() }
  const labelOf = axis.readerFor(cohort)
  return { ...cohort, indexes: cohort.indexes.filter((index) => labelOf(index) === wanted) }
}

function isPart(part: CasePart, verdict: CohortVerdict): boolean {
  switch (part) {
    case 'cohort':
      return true
    case 'denominator':
      return verdict === 'counted' || verdict === 'notCounted'
    case 'counted':
    case 'notCounted':
      return verdict === part
    default:
      return verdict === part.reason
  }
}
