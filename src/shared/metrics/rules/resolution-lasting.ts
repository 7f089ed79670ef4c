import type { MetricRule } from '../definition.ts'
import { agentElseResolver, hasResolution, isRepeated, windowMs } from './common.ts'
import { isResolvedNow } from './resolution-now.ts'

export const resolutionLasting: MetricRule = {
  id: 'resolution.lasting',
  theme: 'resolution',
  usesWindow: true,
  definition: {
    name: 'Resolved and stayed resolved',
    cohort: 'Every case opened in the period, from sources that count reopenings.',
    leftOut:
      'Excluded cases; cases opened less than two windows before the as-of; cases that a person resolved at an unknown instant; cases of unknown customers.',
    counted:
      'The case stands resolved by a person, within one window of being opened, was never reopened, and the customer opened no other case like it within one window of the resolution.',
    chargedTo: 'The agent, else the resolver.',
  },
  reasons: ['excludedStatus', 'tooEarly', 'noResolvedAt', 'unknownCustomer'],
  needs: [
    ['opened_at'],
    ['status'],
    ['resolved_at', 'closed_at'],
    ['reopen_count'],
    ['customer_email', 'customer_phone', 'customer_id', 'customer_name'],
  ],
  supportsSource: (source) => source.sourceCountsReopens,
  instantMs: (facts) => (facts.sourceCountsReopens ? facts.openedAtMs : NaN),
  judge: (facts, settings) => {
    if (facts.isExcluded) return 'excludedStatus'
    if (facts.openedAtMs + 2 * windowMs(settings) > facts.asOfMs) return 'tooEarly'
    if (isResolvedNow(facts) && !hasResolution(facts)) return 'noResolvedAt'
    if (!facts.hasCustomer) return 'unknownCustomer'
    const lasts =
      isResolvedNow(facts) &&
      facts.resolvedAtMs <= facts.openedAtMs + windowMs(settings) &&
      facts.reopenCount === 0 &&
      !isRepeated(facts, settings)
    return lasts ? 'counted' : 'notCounted'
  },
  chargedTo: agentElseResolver,
}
