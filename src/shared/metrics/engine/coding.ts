import {
  type CaseFacts,
  type CohortVerdict,
  EXCLUSION_REASONS,
  type MetricRule,
  type MetricSettings,
  type PersonIndex,
} from '../definition.ts'

/** Something that is told of every case of a cohort as a small number. */
export interface Coding {
  readonly id: string
  /** As in a `MetricRule`: NaN where the case is not in the cohort. */
  readonly instantMs: (facts: CaseFacts, settings: MetricSettings) => number
  readonly chargedTo: (facts: CaseFacts) => PersonIndex
  /** A whole number from 0 to 254; asked only of cases in the cohort. */
  readonly codeOf: (facts: CaseFacts, settings: MetricSettings) => number
}

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
  // The two most frequent answers need no look-up.
  if (verdict === 'counted') return 0
  if (verdict === 'notCounted') return 1
  return CODES.get(verdict) ?? -1
}

const codings = new Map<MetricRule, Coding>()

/** What the rule says of a case, as `verdictCode`. */
export function codingOf(rule: MetricRule): Coding {
  const known = codings.get(rule)
  if (known !== undefined) return known
  const coding = {
    id: rule.id,
    instantMs: rule.instantMs,
    chargedTo: rule.chargedTo,
    codeOf: (facts: CaseFacts, settings: MetricSettings) => verdictCode(rule.judge(facts, settings)),
  }
  codings.set(rule, coding)
  return coding
}
