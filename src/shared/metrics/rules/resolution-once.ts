import type { MetricRule } from '../definition.ts'
import { agentElseResolver, hasResolution } from './common.ts'

export const resolutionOnce: MetricRule = {
  id: 'resolution.once',
  theme: 'resolution',
  usesWindow: false,
  definition: {
    name: 'Resolved at least once',
    cohort: 'Every case opened in the period.',
    leftOut: 'Excluded cases (merged, spam, deleted, duplicate).',
    counted:
      'A person resolved the case by the as-of, even if it was opened again later, or its status is resolved or closed without any instant of it. Cases that a timer closed are not counted.',
    chargedTo: 'The agent, else the resolver.',
  },
  reasons: ['excludedStatus'],
  needs: [['opened_at'], ['status']],
  instantMs: (facts) => facts.openedAtMs,
  judge: (facts) => {
    if (facts.isExcluded) return 'excludedStatus'
    const wasResolved = hasResolution(facts) ? facts.resolvedAtMs <= facts.asOfMs : facts.isSolved
    return wasResolved && !facts.isAutoClosed ? 'counted' : 'notCounted'
  },
  chargedTo: agentElseResolver,
}
