import type { MetricRule } from '../definition.ts'
import { resolverElseAgent, windowMs } from './common.ts'

export const reopen: MetricRule = {
  id: 'reopen',
  theme: 'resolution',
  usesWindow: true,
  definition: {
    name: 'Reopened',
    cohort: 'Every case resolved in the period, from sources that count reopenings.',
    leftOut: 'Excluded cases; cases resolved less than one window before the as-of.',
    counted: 'The case was reopened at least once.',
    chargedTo: 'The resolver, else the agent.',
  },
  reasons: ['excludedStatus', 'tooEarly'],
  needs: [['resolved_at', 'closed_at'], ['reopen_count']],
  supportsSource: (source) => source.sourceCountsReopens,
  instantMs: (facts) => (facts.sourceCountsReopens ? facts.resolvedAtMs : NaN),
  judge: (facts, settings) => {
    if (facts.isExcluded) return 'excludedStatus'
    if (facts.resolvedAtMs + windowMs(settings) > facts.asOfMs) return 'tooEarly'
    return facts.reopenCount > 0 ? 'counted' : 'notCounted'
  },
  chargedTo: resolverElseAgent,
}
