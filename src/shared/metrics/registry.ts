import { SCORED_TECHNIQUES } from '../techniques/technique-ids.ts'
import {
  METRIC_IDS,
  type MetricId,
  type MetricRule,
  type TechniqueMetricId,
  techniqueMetric,
} from './definition.ts'
import {
  closureBoth,
  closureEither,
  closureIgnoredNo,
  closureSolved,
  closureUnresolved,
  closureWaited,
} from './rules/closure.ts'
import { followUpCompletion } from './rules/follow-up-completion.ts'
import { reopen } from './rules/reopen.ts'
import { repeat } from './rules/repeat.ts'
import { resolutionLasting } from './rules/resolution-lasting.ts'
import { resolutionNow } from './rules/resolution-now.ts'
import { resolutionOnce } from './rules/resolution-once.ts'
import { techniqueRule } from './rules/technique.ts'

const RULES = {
  'resolution.once': resolutionOnce,
  'resolution.now': resolutionNow,
  'resolution.lasting': resolutionLasting,
  reopen,
  'followUp.completion': followUpCompletion,
  repeat,
  'closure.solved': closureSolved,
  'closure.unresolved': closureUnresolved,
  'closure.either': closureEither,
  'closure.both': closureBoth,
  'closure.waited': closureWaited,
  'closure.ignoredNo': closureIgnoredNo,
} as const satisfies { readonly [Id in Exclude<MetricId, TechniqueMetricId>]: MetricRule }

const RULES_BY_ID: ReadonlyMap<string, MetricRule> = new Map([
  ...Object.entries<MetricRule>(RULES),
  ...SCORED_TECHNIQUES.map((id): [string, MetricRule] => [techniqueMetric(id), techniqueRule(id)]),
])

export function metricById(id: MetricId): MetricRule {
  const rule = RULES_BY_ID.get(id)
  if (rule === undefined) throw new Error(`There is no metric ${id}`)
  return rule
}

/** Every metric, in the order in which figures are listed. */
export const METRICS: readonly MetricRule[] = METRIC_IDS.map(metricById)

export function isMetricId(text: string): text is MetricId {
  return RULES_BY_ID.has(text)
}
