import type { MetricId, MetricSettings, Verdict } from '../definition.ts'
import { METRICS } from '../registry.ts'
import { CaseCursor } from './case-cursor.ts'
import type { CaseColumns } from './columns.ts'

export interface CaseVerdict {
  readonly metric: MetricId
  readonly verdict: Verdict
  /** The instant that places the case in a period; null outside of the cohort. */
  readonly instantMs: number | null
  /** Null where nobody is named. */
  readonly chargedTo: string | null
}

/** What every metric says of the case at an index of the columns. */
export function explainCase(columns: CaseColumns, index: number, settings: MetricSettings): CaseVerdict[] {
  const cursor = new CaseCursor(columns)
  cursor.index = index
  return METRICS.map((rule) => {
    const instantMs = rule.instantMs(cursor, settings)
    const isInCohort = !Number.isNaN(instantMs)
    return {
      metric: rule.id,
      verdict: isInCohort ? rule.judge(cursor, settings) : 'outside',
      instantMs: isInCohort ? instantMs : null,
      chargedTo: columns.people[rule.chargedTo(cursor)] ?? null,
    }
  })
}
