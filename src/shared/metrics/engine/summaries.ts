import { HOUR_MS } from '../../case/model.ts'
import { quantile } from '../../stats/quantile.ts'
import { hasResolution } from '../rules/common.ts'
import { followUpCompletion } from '../rules/follow-up-completion.ts'
import { followUpState, type FollowUpState, isFollowUpInferred } from '../rules/follow-up-state.ts'
import { resolutionNow } from '../rules/resolution-now.ts'
import type { MetricRule } from '../definition.ts'
import { CaseCursor } from './case-cursor.ts'
import { type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'

export interface FollowUpStates extends Readonly<Record<FollowUpState, number>> {
  /** How many of early, on time and late rest on a later message instead of a recorded date. */
  readonly inferred: number
}

/** The follow-ups due in the period, excluded cases aside, by their state. */
export function followUpStates(columns: CaseColumns, scope: Scope): FollowUpStates {
  const counts = { early: 0, onTime: 0, late: 0, missed: 0, notYetDue: 0, notApplicable: 0, noEvidence: 0 }
  let inferred = 0
  visitCases(columns, followUpCompletion, scope, (cursor) => {
    const state = followUpState(cursor, scope.settings)
    counts[state] += 1
    if (isDone(state) && isFollowUpInferred(cursor)) inferred += 1
  })
  return { ...counts, inferred }
}

function isDone(state: FollowUpState): boolean {
  return state === 'early' || state === 'onTime' || state === 'late'
}

/** How many of the cases opened in the period are still open. An agent's are those that `resolution.now` charges. */
export function openCases(columns: CaseColumns, scope: Scope): number {
  let open = 0
  visitCases(columns, resolutionNow, scope, (cursor) => {
    if (!cursor.isSolved) open += 1
  })
  return open
}

export interface TimeToResolution {
  /** Cases opened in the period that have a resolution instant. */
  readonly resolved: number
  /** Hours at each share asked for, in their order; null without a resolved case. */
  readonly hours: readonly (number | null)[]
  readonly openCases: number
}

/** Quantiles (shares from 0 to 1) of the hours from opened to resolved, and how many cases are still open. */
export function timeToResolution(
  columns: CaseColumns,
  scope: Scope,
  shares: readonly number[],
): TimeToResolution {
  const hours: number[] = []
  visitCases(columns, resolutionNow, scope, (cursor) => {
    if (hasResolution(cursor)) hours.push((cursor.resolvedAtMs - cursor.openedAtMs) / HOUR_MS)
  })
  const ascending = Float64Array.from(hours).sort()
  return {
    resolved: ascending.length,
    hours: shares.map((share) => quantile(ascending, share)),
    openCases: openCases(columns, scope),
  }
}

/** Shows each case of a cohort that is not excluded. */
function visitCases(
  columns: CaseColumns,
  rule: MetricRule,
  scope: Scope,
  visit: (cursor: CaseCursor) => void,
): void {
  const cursor = new CaseCursor(columns)
  for (const index of selectCohort(columns, rule, scope).indexes) {
    cursor.index = index
    if (!cursor.isExcluded) visit(cursor)
  }
}
