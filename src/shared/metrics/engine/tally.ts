import { wilsonInterval } from '../../stats/wilson.ts'
import {
  EXCLUSION_REASONS,
  type ExclusionReason,
  type FigureRow,
  type Group,
  type MetricId,
  type MetricRule,
} from '../definition.ts'
import type { Proportion } from '../../stats/proportions.ts'
import { metricById, METRICS } from '../registry.ts'
import { codingOf, verdictCode } from './coding.ts'
import type { CaseColumns } from './columns.ts'
import { GroupCounts, type GroupQuery } from './group-counts.ts'
import { judgements, judgementsOf } from './judgements.ts'

export interface TallyQuery extends GroupQuery {
  readonly metrics: readonly MetricId[]
}

/**
 * The figures of some metrics: with `by` one row for each group that has a case in the cohort, without exactly one row a
 * metric. A metric that no source supports has no row. Rows follow the registry, then the groups' labels (by code unit,
 * "none named" last). Throws a RangeError where the period has no dates.
 */
export function tally(columns: CaseColumns, query: TallyQuery): FigureRow[] {
  const rules = METRICS.filter((rule) => query.metrics.includes(rule.id) && isSupported(rule, columns))
  const judged = judgementsOf(columns, rules.map(codingOf), query.settings)
  const passes = new Map(
    [...new Set(judged.map(({ cohorts }) => cohorts))].map((cohorts) => {
      const alike = judged.filter((one) => one.cohorts === cohorts)
      return [cohorts, new GroupCounts(columns, cohorts, alike, query)]
    }),
  )
  const rows: FigureRow[] = []
  for (const [at, one] of judged.entries()) {
    const [rule, pass] = [rules[at], passes.get(one.cohorts)]
    if (rule === undefined || pass === undefined) continue
    const reasons = REASONS.filter(([reason]) => rule.reasons.includes(reason))
    pass.forEach(one, (group, byCode) => rows.push(rowOf(rule.id, group, byCode, reasons)))
  }
  return rows
}

/** A group's counted cases and its denominator. */
export interface GroupProportion extends Proportion {
  readonly group: Group
}

/** One metric's proportions by group: of `tally`'s rows what needs no interval and no reasons, which cost most there. */
export function proportionsOf(
  columns: CaseColumns,
  metric: MetricId,
  query: GroupQuery,
): readonly GroupProportion[] {
  const rule = metricById(metric)
  if (!isSupported(rule, columns)) return []
  const judged = judgements(columns, codingOf(rule), query.settings)
  const found: GroupProportion[] = []
  new GroupCounts(columns, judged.cohorts, [judged], query).forEach(judged, (group, byCode) => {
    const numerator = byCode[COUNTED] ?? 0
    found.push({ group, numerator, denominator: numerator + (byCode[NOT_COUNTED] ?? 0) })
  })
  return found
}

/** Whether some source of the workspace records what the metric counts; an empty workspace rules nothing out. */
function isSupported(rule: MetricRule, { sources }: CaseColumns): boolean {
  const { supportsSource } = rule
  return supportsSource === undefined || sources.length === 0 || sources.some(supportsSource)
}

const COUNTED = verdictCode('counted')
const NOT_COUNTED = verdictCode('notCounted')
const REASONS = EXCLUSION_REASONS.map((reason) => [reason, verdictCode(reason)] as const)
/** Shared by the rows that leave nothing out. */
const NOTHING_EXCLUDED: FigureRow['excluded'] = Object.freeze({})

function rowOf(metric: MetricId, group: Group, byCode: Uint32Array, reasons: typeof REASONS): FigureRow {
  const numerator = byCode[COUNTED] ?? 0
  const denominator = numerator + (byCode[NOT_COUNTED] ?? 0)
  let excluded: Partial<Record<ExclusionReason, number>> | null = null
  for (const [reason, code] of reasons) {
    const count = byCode[code] ?? 0
    if (count > 0) (excluded ??= {})[reason] = count
  }
  const interval = wilsonInterval(numerator, denominator)
  return {
    metric,
    group,
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    excluded: excluded ?? NOTHING_EXCLUDED,
  }
}
