import {
  type CasePart,
  type Dimension,
  DIMENSIONS,
  type Group,
  type MetricId,
  type WeekStart,
} from '../definition.ts'
import { metricById } from '../registry.ts'
import { axisOf } from './axes.ts'
import { namedTable } from './codes.ts'
import { codingOf } from './coding.ts'
import { casesOf, type Scope, type Sieve } from './cohort.ts'
import type { CaseColumns } from './columns.ts'
import { judgements } from './judgements.ts'

export interface CasesBehindQuery extends Scope {
  readonly metric: MetricId
  /** As in the figure's row; a dimension that is not named does not restrict. */
  readonly group: Group
  readonly part: CasePart
  readonly weekStart: WeekStart
}

/** The very cases behind a figure: their indexes in the columns, ascending. None where no case is in the group. */
export function casesBehind(columns: CaseColumns, query: CasesBehindQuery): Int32Array {
  const judged = judgements(columns, codingOf(metricById(query.metric)), query.settings)
  const ofGroup = DIMENSIONS.flatMap((dimension: Dimension): Sieve[] => {
    const label = query.group[dimension]
    if (label === undefined) return []
    const axis = axisOf(dimension, columns, judged.cohorts, query)
    return [{ codes: axis.codes, table: namedTable(axis, [label]) }]
  })
  return casesOf(columns, judged, query, query.part, ofGroup)
}
