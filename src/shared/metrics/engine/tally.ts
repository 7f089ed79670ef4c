import { wilsonInterval } from '../../stats/wilson.ts'
import {
  type CohortVerdict,
  type Dimension,
  EXCLUSION_REASONS,
  type ExclusionReason,
  type Figure,
  type FigureRow,
  type MetricId,
  type MetricRule,
  type WeekStart,
} from '../definition.ts'
import { METRICS } from '../registry.ts'
import { type Axis, axisOf } from './axes.ts'
import { type Cohort, type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'
import { Groups } from './groups.ts'
import { COHORT_VERDICTS, verdictCode } from './judgements.ts'

export interface TallyQuery extends Scope {
  readonly metrics: readonly MetricId[]
  readonly by: readonly Dimension[]
  readonly weekStart: WeekStart
}

/**
 * The figures of some metrics: with `by` one row for each group that has a case in the cohort, without exactly one row a
 * metric. A metric that no source supports has no row. Rows follow the registry, then the groups' labels (by code unit,
 * "none named" last). Throws a RangeError where the period has no dates.
 */
export function tally(columns: CaseColumns, query: TallyQuery): FigureRow[] {
  const axes = [...new Set(query.by)].map((dimension) => axisOf(dimension, columns, query))
  return METRICS.filter((rule) => query.metrics.includes(rule.id) && isSupported(rule, columns)).flatMap(
    (rule) => tallyCohort(selectCohort(columns, rule, query), axes),
  )
}

/** Whether some source of the workspace records what the metric counts; an empty workspace rules nothing out. */
function isSupported(rule: MetricRule, { sources }: CaseColumns): boolean {
  const { supportsSource } = rule
  return supportsSource === undefined || sources.length === 0 || sources.some(supportsSource)
}

function tallyCohort(cohort: Cohort, axes: readonly Axis[]): FigureRow[] {
  const groups = new Groups(cohort, axes)
  const counts = countVerdicts(cohort, groups)
  const listed = axes.length === 0 ? [0] : groups.sorted()
  return listed.map((group) => ({
    metric: cohort.rule.id,
    group: groups.labelsOf(group),
    ...figureOf((verdict) => counts[group * COHORT_VERDICTS.length + verdictCode(verdict)] ?? 0),
  }))
}

/** Cases by group and, within it, by verdict. */
function countVerdicts({ indexes, judged: { codes } }: Cohort, groups: Groups): Uint32Array {
  let counts = new Uint32Array(64 * COHORT_VERDICTS.length)
  for (let position = 0; position < indexes.length; position++) {
    const index = indexes[position] ?? 0
    const at = groups.groupOf(index) * COHORT_VERDICTS.length + (codes[index] ?? 0)
    if (at >= counts.length) counts = doubled(counts)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

function doubled(counts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(counts.length * 2)
  larger.set(counts)
  return larger
}

function figureOf(countOf: (verdict: CohortVerdict) => number): Figure {
  const numerator = countOf('counted')
  const denominator = numerator + countOf('notCounted')
  const excluded: Partial<Record<ExclusionReason, number>> = {}
  for (const reason of EXCLUSION_REASONS) if (countOf(reason) > 0) excluded[reason] = countOf(reason)
  const interval = wilsonInterval(numerator, denominator)
  return {
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    excluded,
  }
}
