import { DAY_MS } from '../../case/model.ts'
import type { CaseFacts, CohortVerdict, MetricSettings } from '../definition.ts'
import { mayBeComplaint } from './common.ts'

const POLICY_MS = 30 * DAY_MS
const EARLY_MS = 5 * DAY_MS

/** States of a follow-up that is due, in the order in which they are shown. */
export const FOLLOW_UP_STATES = [
  'early',
  'onTime',
  'late',
  'missed',
  'notYetDue',
  'notApplicable',
  'noEvidence',
] as const
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]

/** When the follow-up is due: as planned, else by the policy 30 days after a complaint's resolution; NaN for none. */
export function followUpDueMs(facts: CaseFacts, settings: MetricSettings): number {
  if (!Number.isNaN(facts.followUpDueAtMs)) return facts.followUpDueAtMs
  return settings.followUpPolicy && mayBeComplaint(facts) ? facts.resolvedAtMs + POLICY_MS : NaN
}

/** Whether only a later message, and no recorded date, says that the follow-up was made. */
export function isFollowUpInferred(facts: CaseFacts): boolean {
  return Number.isNaN(facts.followUpDoneAtMs) && !Number.isNaN(facts.laterAgentMessageAtMs)
}

/** The state of a follow-up that is due, of a case that is not excluded. */
export function followUpState(facts: CaseFacts, settings: MetricSettings): FollowUpState {
  const dueMs = followUpDueMs(facts, settings)
  const graceMs = settings.followUpGraceDays * DAY_MS
  if (dueMs + graceMs > facts.asOfMs) return 'notYetDue'
  if (facts.followUpDeclined || !facts.isSolved || facts.nextSameCategoryAtMs < dueMs) return 'notApplicable'
  if (Number.isNaN(facts.followUpDoneAtMs) && !facts.hasMessages && !facts.sourceRecordsFollowUps) {
    return 'noEvidence'
  }
  const doneMs = isFollowUpInferred(facts) ? facts.laterAgentMessageAtMs : facts.followUpDoneAtMs
  if (Number.isNaN(doneMs)) return 'missed'
  if (doneMs < dueMs - EARLY_MS) return 'early'
  return doneMs <= dueMs + graceMs ? 'onTime' : 'late'
}

/** What a state says of the follow-up's completion. */
export function followUpVerdict(state: FollowUpState): CohortVerdict {
  switch (state) {
    case 'early':
    case 'onTime':
      return 'counted'
    case 'late':
    case 'missed':
      return 'notCounted'
    case 'notYetDue':
    case 'notApplicable':
    case 'noEvidence':
      return state
  }
}
