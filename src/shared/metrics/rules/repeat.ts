import type { MetricRule } from '../definition.ts'
import { isRepeated, mayBeComplaint, resolverElseAgent, windowMs } from './common.ts'

export const repeat: MetricRule = {
  id: 'repeat',
  theme: 'repeat',
  usesWindow: true,
  definition: {
    name: 'Repeated complaint',
    cohort: 'Every complaint resolved in the period; cases of unknown kind count as complaints.',
    leftOut:
      'Excluded cases; cases of unknown customers; cases resolved less than one window before the as-of, repeated already or not.',
    counted:
      'The same customer opened another case in the same category (or in any, if so set) after the resolution and within one window of it.',
    chargedTo: 'The resolver of the first case, else its agent.',
  },
  reasons: ['excludedStatus', 'unknownCustomer', 'tooEarly'],
  needs: [
    ['resolved_at', 'closed_at'],
    ['customer_email', 'customer_phone', 'customer_id', 'customer_name'],
  ],
  instantMs: (facts) => (mayBeComplaint(facts) ? facts.resolvedAtMs : NaN),
  judge: (facts, settings) => {
    if (facts.isExcluded) return 'excludedStatus'
    if (!facts.hasCustomer) return 'unknownCustomer'
    if (facts.resolvedAtMs + windowMs(settings) > facts.asOfMs) return 'tooEarly'
    return isRepeated(facts, settings) ? 'counted' : 'notCounted'
  },
  chargedTo: resolverElseAgent,
}
