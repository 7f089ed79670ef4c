import { METRIC_IDS, type MetricId, type MetricRule } from './definition.ts'
import {
  closureBoth,
  closureEither,
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
} as const satisfies { readonly [Id in MetricId]: MetricRule }

export function metricById(id: MetricId): MetricRule {
  return RULES[id]
}

/** Every metric, in the order in which figures are listed. */
export const METRICS: readonly MetricRule[] = METRIC_IDS.map(metricById)

export function isMetricId(text: string): text is MetricId {
  return Object.hasOwn(RULES, text)
}

const TECHNIQUES = [
  'listen',
  'ask',
  'paraphrase',
  'acknowledge',
  'acknowledgeFirst',
  'apologise',
  'own',
  'own.not',
  'canDo',
  'canDo.not',
  'explain',
  'defend.not',
  'agree',
  'facts',
  'inform',
  'inform.vague',
] as const

export interface UnsupportedMetric {
  readonly metric: string
  /** What Closewell would need to compute it. */
  readonly missing: string
}

/** Metrics that have an id and a meaning, but that no source supports, because their words are not detected. */
export const UNSUPPORTED_METRICS: readonly UnsupportedMetric[] = [
  {
    metric: 'closure.ignoredNo',
    missing: 'a detector for the sense of the answer and for offers made after it',
  },
  ...TECHNIQUES.map((technique) => ({
    metric: `technique.${technique}`,
    missing: `a detector for the technique "${technique}"`,
  })),
]
