import type { MetricRule } from '../definition.ts'
import { resolverElseAgent } from './common.ts'
import { followUpDueMs, followUpState, followUpVerdict } from './follow-up-state.ts'

export const followUpCompletion: MetricRule = {
  id: 'followUp.completion',
  theme: 'followUp',
  usesWindow: false,
  definition: {
    name: 'Follow-up made',
    cohort:
      'Every follow-up due in the period: on the date planned, else (if the policy is on) 30 days after the resolution of a complaint or of a case of unknown kind.',
    leftOut:
      'Excluded cases; follow-ups whose days of grace (10 unless set otherwise) end after the as-of; those that no longer apply (declined, case not resolved now, or the customer came back in the same category before the date); those of which the source holds no evidence at all.',
    counted:
      'The follow-up was made within the days of grace after it was due, or before. Without a recorded date, the first agent message more than 24 hours after the resolution stands for it.',
    chargedTo: 'The resolver, else the agent.',
  },
  reasons: ['excludedStatus', 'notYetDue', 'notApplicable', 'noEvidence'],
  needs: [
    ['follow_up_due_at', 'resolved_at', 'closed_at'],
    ['follow_up_done_at', 'messages'],
  ],
  instantMs: followUpDueMs,
  judge: (facts, settings) =>
    facts.isExcluded ? 'excludedStatus' : followUpVerdict(followUpState(facts, settings)),
  chargedTo: resolverElseAgent,
}
