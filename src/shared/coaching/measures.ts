import { type MetricId, techniqueMetric } from '../metrics/definition.ts'
import type { StepSign } from '../techniques/playbooks.ts'
import { SCORED_TECHNIQUES } from '../techniques/technique-ids.ts'

/**
 * What an agent decides alone: whether to ask, to wait for the answer and to heed it, whether to follow up, which words to
 * choose. Whether a case is resolved, stays so, or comes back is also up to process, systems and policy.
 */
const IN_THE_AGENTS_HANDS: ReadonlySet<MetricId> = new Set([
  'followUp.completion',
  'closure.solved',
  'closure.unresolved',
  'closure.waited',
  'closure.ignoredNo',
  ...SCORED_TECHNIQUES.map(techniqueMetric),
])

const BETTER_LOW: ReadonlySet<MetricId> = new Set([
  'reopen',
  'repeat',
  'closure.ignoredNo',
  'technique.own.not',
  'technique.canDo.not',
  'technique.defend.not',
  'technique.inform.vague',
])

/** Signs of playbooks that no figure counts. */
export const UNMEASURED_SIGNS = [
  'followUp',
  'note',
  'triage',
  'advocate',
  'promiseKept',
] as const satisfies readonly StepSign[]

/** Whether the rule may propose a figure as a topic; the supervisor may choose any. */
export function isCoachable(metric: MetricId): boolean {
  return IN_THE_AGENTS_HANDS.has(metric)
}

/** Whether a higher rate is the better one. */
export function isHigherBetter(metric: MetricId): boolean {
  return !BETTER_LOW.has(metric)
}

/** Whether cases that show an agent's strength are those that the metric counts, or those that it does not. */
export function showsCounted(metric: MetricId, purpose: 'strength' | 'priority'): boolean {
  return isHigherBetter(metric) === (purpose === 'strength')
}
