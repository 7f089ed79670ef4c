import { periodInstants } from '../../time/time-buckets.ts'
import type { CaseFilter, MetricRule, MetricSettings, Period, PersonIndex } from '../definition.ts'
import { CaseCursor } from './case-cursor.ts'
import type { CaseColumns } from './columns.ts'
import { type Judgements, judgements } from './judgements.ts'

/** Which cases a figure is about, and under which settings they are judged. */
export interface Scope {
  readonly period: Period
  readonly filter: CaseFilter
  readonly settings: MetricSettings
}

/** The cases of a rule's cohort within a scope. */
export interface Cohort {
  readonly rule: MetricRule
  readonly columns: CaseColumns
  /** Indexes of the cases in the columns, ascending. */
  readonly indexes: Int32Array
  readonly judged: Judgements
}

/**
 * The one selection behind every figure and every list: the cases that the rule's instant puts into the period and that
 * the filter lets through.
 */
export function selectCohort(columns: CaseColumns, rule: MetricRule, scope: Scope): Cohort {
  const { fromMs, toMs } = periodInstants(scope.period)
  const judged = judgements(columns, rule, scope.settings)
  const { instantsMs } = judged
  const indexes = new Int32Array(columns.length)
  let count = 0
  for (let index = 0; index < instantsMs.length; index++) {
    const instantMs = instantsMs[index] ?? NaN
    // NaN, outside of the cohort, fails both comparisons.
    if (instantMs >= fromMs && instantMs < toMs) indexes[count++] = index
  }
  const cohort = { rule, columns, judged, indexes: indexes.subarray(0, count) }
  return withTeams(withPeople(cohort, scope.filter.agents), scope.filter.teams)
}

/** Reads the person charged for a case of the cohort; `NOBODY` where none is named. */
export function personReader({
  columns,
  rule,
}: Pick<Cohort, 'columns' | 'rule'>): (index: number) => PersonIndex {
  const cursor = new CaseCursor(columns)
  return (index) => {
    cursor.index = index
    return rule.chargedTo(cursor)
  }
}

function withPeople(cohort: Cohort, names: CaseFilter['agents']): Cohort {
  if (names === undefined || names.length === 0) return cohort
  const allowed = allowedIndexes(names, cohort.columns.people)
  const personOf = personReader(cohort)
  return { ...cohort, indexes: cohort.indexes.filter((index) => allowed[personOf(index) + 1] === 1) }
}

function withTeams(cohort: Cohort, names: CaseFilter['teams']): Cohort {
  if (names === undefined || names.length === 0) return cohort
  const { teams, teamIndexes } = cohort.columns
  const allowed = allowedIndexes(names, teams)
  return {
    ...cohort,
    indexes: cohort.indexes.filter((index) => allowed[(teamIndexes[index] ?? -1) + 1] === 1),
  }
}

/** 1 at each allowed index + 1 of a dictionary, 0 standing for "none named". */
function allowedIndexes(names: readonly (string | null)[], dictionary: readonly string[]): Uint8Array {
  const wanted = new Set(names)
  return Uint8Array.from([null, ...dictionary], (name) => (wanted.has(name) ? 1 : 0))
}
