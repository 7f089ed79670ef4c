import type { Action, Review, SessionStage } from '#shared/coaching/session.ts'
import { dayOf } from '#shared/time/time-buckets.ts'

export const DECISIONS = ['keepUp', 'goOn', 'change', 'drop'] as const satisfies readonly Review['decision'][]

/**
 * What there is to do about an action's review: nothing before the talk was held, nor on a day before the review is due,
 * so many days ahead; look, where no review was begun; decide, where one was; nothing more once the action is closed.
 */
export type ReviewStep =
  | { readonly kind: 'notHeld' }
  | { readonly kind: 'notYet'; readonly on: string; readonly days: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'decide'; readonly review: Review }
  | { readonly kind: 'closed'; readonly review: Review | null }

export function reviewStep(
  { state, review, reviewOn }: Action,
  stage: SessionStage,
  today: string,
): ReviewStep {
  if (state !== 'open') return { kind: 'closed', review }
  if (review !== null) return { kind: 'decide', review }
  if (stage === 'planned') return { kind: 'notHeld' }
  if (reviewOn === null || reviewOn <= today) return { kind: 'look' }
  return { kind: 'notYet', on: reviewOn, days: dayOf(reviewOn) - dayOf(today) }
}

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
 * where the review found it; when it is looked at again is to be agreed. Those not reviewed yet stay where they are.
 */
export function carriedActions(actions: readonly Action[], newId: () => string): Action[] {
  return actions.flatMap((action) => {
    const { review } = action
    if (action.state !== 'done' || review === null) return []
    if (review.decision !== 'goOn' && review.decision !== 'change') return []
    return [
      {
        ...action,
        id: newId(),
        baseline: review.evidence?.after ?? action.baseline,
        state: 'open' as const,
        reviewOn: null,
        review: null,
      },
    ]
  })
}
