import type { Action, Review, SessionStage } from '#shared/coaching/session.ts'
import { dayOf } from '#shared/time/time-buckets.ts'

export const DECISIONS = ['keepUp', 'goOn', 'change', 'drop'] as const satisfies readonly Review['decision'][]

/**
 * What there is to do about an action's review: nothing before the talk was held, nor on a day before the review is due,
 * so many days ahead; look, where no review was begun, whatever state was set meanwhile; decide, where one was; nothing more once
 * the action is closed by it.
 */
export type ReviewStep =
  | { readonly kind: 'notHeld' }
  | { readonly kind: 'notYet'; readonly on: string; readonly days: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'decide'; readonly review: Review }
  | { readonly kind: 'closed'; readonly review: Review }

export function reviewStep(
  { state, review, reviewOn }: Action,
  stage: SessionStage,
  today: string,
): ReviewStep {
  if (review !== null) return { kind: state === 'open' ? 'decide' : 'closed', review }
  if (stage === 'planned') return { kind: 'notHeld' }
  if (reviewOn === null || reviewOn <= today) return { kind: 'look' }
  return { kind: 'notYet', on: reviewOn, days: dayOf(reviewOn) - dayOf(today) }
}

/**
 * Begins a review, or looks anew within one. An action that was done or dropped before anybody looked is open until the
 * review decides, which starts out from what was set.
 */
export function beginReview(action: Action, evidence: Review['evidence'], nowMs: number): Action {
  const { words, decision } = action.review ?? { words: '', decision: FIRST_DECISION[action.state] }
  return { ...action, state: 'open', review: { reviewedAtMs: nowMs, evidence, words, decision } }
}

const FIRST_DECISION = {
  open: 'goOn',
  done: 'keepUp',
  dropped: 'drop',
} as const satisfies Readonly<Record<Action['state'], Review['decision']>>

/** Closes an action by what was decided in its review. */
export function closeAction(action: Action): Action {
  if (action.review === null) return action
  return { ...action, state: action.review.decision === 'drop' ? 'dropped' : 'done' }
}

/** Takes a review back: the action is open again, as if nobody had looked. */
export function reopenAction(action: Action): Action {
  return { ...action, state: 'open', review: null }
}

/**
 * What the follow-up takes along: the actions that were reviewed and go on, or go on changed. Each starts afresh from
 * where the review found it, if there were cases to find it by; when it is looked at again is to be agreed. Those not reviewed yet stay where they are.
 */
export function carriedActions(actions: readonly Action[], newId: () => string): Action[] {
  return actions.flatMap((action) => {
    const { review } = action
    if (action.state !== 'done' || review === null) return []
    if (review.decision !== 'goOn' && review.decision !== 'change') return []
    const after = review.evidence?.after
    return [
      {
        ...action,
        id: newId(),
        baseline: after !== undefined && after.denominator > 0 ? after : action.baseline,
        state: 'open' as const,
        reviewOn: null,
        review: null,
      },
    ]
  })
}
