import { HOUR_MS } from '../../case/model.ts'
import { quantile } from '../../stats/quantile.ts'
import type { BusinessClock } from '../../time/business-hours.ts'
import { resolutionNow } from '../rules/resolution-now.ts'
import { CaseCursor } from './case-cursor.ts'
import { type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'

/**
 * As `timeToResolution`, in hours of the clock that only runs while the teams work: its quantiles (shares from 0 to 1, by
 * linear interpolation, type 7) over the not excluded cases opened in the period that have a resolution; null without any.
 */
export function businessTimeToResolution(
  columns: CaseColumns,
  scope: Scope,
  shares: readonly number[],
  clock: BusinessClock,
): (number | null)[] {
  const cursor = new CaseCursor(columns)
  const { indexes } = selectCohort(columns, resolutionNow, scope)
  const hours = new Float64Array(indexes.length)
  let resolved = 0
  for (const index of indexes) {
    cursor.index = index
    const { openedAtMs, resolvedAtMs, isExcluded } = cursor
    if (isExcluded || Number.isNaN(resolvedAtMs)) continue
    hours[resolved++] = clock.elapsedMs(openedAtMs, resolvedAtMs) / HOUR_MS
  }
  const ascending = hours.subarray(0, resolved).sort()
  return shares.map((share) => quantile(ascending, share))
}
