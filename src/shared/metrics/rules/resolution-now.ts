import type { CaseFacts, MetricRule } from '../definition.ts'
import { agentElseResolver } from './common.ts'

/** Whether the case stands resolved by a person, by its status. */
export function isResolvedNow(facts: CaseFacts): boolean {
  return facts.isSolved && !facts.isAutoClosed
}

export const resolutionNow: MetricRule = {
  id: 'resolution.now',
  theme: 'resolution',
  usesWindow: false,
  definition: {
    name: 'Resolved now',
    cohort: 'Every case opened in the period.',
    leftOut: 'Excluded cases (merged, spam, deleted, duplicate).',
    counted: 'The status is resolved or closed, and no timer closed the case.',
    chargedTo: 'The agent, else the resolver.',
  },
  reasons: ['excludedStatus'],
  needs: [['opened_at'], ['status']],
  instantMs: (facts) => facts.openedAtMs,
  judge: (facts) => {
    if (facts.isExcluded) return 'excludedStatus'
    return isResolvedNow(facts) ? 'counted' : 'notCounted'
  },
  chargedTo: agentElseResolver,
}
