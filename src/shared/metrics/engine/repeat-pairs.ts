import { repeat } from '../rules/repeat.ts'
import { type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'

/** A case that `repeat` counts, and the customer's case that makes it one; both are indexes in the columns. */
export interface RepeatPair {
  readonly first: number
  readonly next: number
}

/** The pairs behind the numerator of `repeat`, the first cases resolved last at the top. */
export function repeatPairs(columns: CaseColumns, scope: Scope): RepeatPair[] {
  const nextCases =
    scope.settings.repeatCategory === 'same' ? columns.nextSameCategory : columns.nextAnyCategory
  const firsts = Array.from(selectCohort(columns, repeat, scope, 'counted').indexes)
  const pairs = firsts.map((first) => ({ first, next: nextCases[first] ?? -1 }))
  const resolvedAtMs = (pair: RepeatPair): number => columns.resolvedAtMs[pair.first] ?? NaN
  return pairs.sort((a, b) => resolvedAtMs(b) - resolvedAtMs(a) || a.first - b.first)
}
