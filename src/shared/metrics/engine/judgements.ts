import {
  type CohortVerdict,
  EXCLUSION_REASONS,
  type MetricId,
  type MetricRule,
  type MetricSettings,
} from '../definition.ts'
import { CaseCursor } from './case-cursor.ts'
import type { CaseColumns } from './columns.ts'

export const COHORT_VERDICTS = [
  'counted',
  'notCounted',
  ...EXCLUSION_REASONS,
] as const satisfies readonly CohortVerdict[]

const CODES: ReadonlyMap<CohortVerdict, number> = new Map(
  COHORT_VERDICTS.map((verdict, code) => [verdict, code]),
)

/** Index into `COHORT_VERDICTS`. */
export function verdictCode(verdict: CohortVerdict): number {
  return CODES.get(verdict) ?? -1
}

/** What a metric says of every case, by the case's index. */
export interface Judgements {
  /** NaN outside of the cohort. */
  readonly instantsMs: Float64Array
  /** `verdictCode`; of no meaning outside of the cohort. */
  readonly codes: Uint8Array
}

interface CachedJudgements extends Judgements {
  readonly settings: MetricSettings
}

const cache = new WeakMap<CaseColumns, Map<MetricId, CachedJudgements>>()

/**
 * Asks the rule about every case. Columns never change, so the answer is kept with them until the metric is asked under
 * other settings: figures under ever new filters, periods and groupings then only count.
 */
export function judgements(columns: CaseColumns, rule: MetricRule, settings: MetricSettings): Judgements {
  let known = cache.get(columns)
  if (known === undefined) cache.set(columns, (known = new Map<MetricId, CachedJudgements>()))
  const cached = known.get(rule.id)
  if (cached !== undefined && areSame(cached.settings, settings)) return cached
  const judged = { ...judgeAll(columns, rule, settings), settings: { ...settings } }
  known.set(rule.id, judged)
  return judged
}

function areSame(left: MetricSettings, right: MetricSettings): boolean {
  return (
    left.windowDays === right.windowDays &&
    left.repeatCategory === right.repeatCategory &&
    left.followUpPolicy === right.followUpPolicy
  )
}

function judgeAll(columns: CaseColumns, rule: MetricRule, settings: MetricSettings): Judgements {
  const cursor = new CaseCursor(columns)
  const instantsMs = new Float64Array(columns.length)
  const codes = new Uint8Array(columns.length)
  const countedCode = verdictCode('counted')
  const notCountedCode = verdictCode('notCounted')
  for (let index = 0; index < columns.length; index++) {
    cursor.index = index
    const instantMs = rule.instantMs(cursor, settings)
    instantsMs[index] = instantMs
    if (Number.isNaN(instantMs)) continue
    const verdict = rule.judge(cursor, settings)
    // The two most frequent answers need no look-up.
    if (verdict === 'counted') codes[index] = countedCode
    else if (verdict === 'notCounted') codes[index] = notCountedCode
    else codes[index] = verdictCode(verdict)
  }
  return { instantsMs: shared(instantsMs, columns), codes }
}

/** A column that holds the very same instants takes the place of their copy. */
function shared(instantsMs: Float64Array, columns: CaseColumns): Float64Array {
  const isSame = (column: Float64Array) =>
    instantsMs.every((instantMs, index) => Object.is(instantMs, column[index]))
  return [columns.openedAtMs, columns.resolvedAtMs].find(isSame) ?? instantsMs
}
