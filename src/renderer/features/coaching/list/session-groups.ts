import type { SessionStage, SessionSummary } from '#shared/coaching/session.ts'
import type { WeekStart } from '#shared/metrics/definition.ts'
import { dayBuckets, dayOf } from '#shared/time/time-buckets.ts'
import { addDays } from '../../../data/period.ts'

/** First day of the week that a date lies in. */
export function weekStartOf(date: string, weekStart: WeekStart): string {
  const day = dayOf(date)
  return dayBuckets('week', day, day + 1, weekStart).labels[0] ?? date
}

/** One-on-ones by stage: what comes next first, what is past newest first. */
export function byStage(
  sessions: readonly SessionSummary[],
): Readonly<Record<SessionStage, readonly SessionSummary[]>> {
  const of = (stage: SessionStage, direction: 1 | -1) =>
    sessions
      .filter((session) => session.stage === stage)
      .toSorted((a, b) => direction * a.plannedOn.localeCompare(b.plannedOn) || a.id - b.id)
  return { planned: of('planned', 1), held: of('held', -1), closed: of('closed', -1) }
}

/** An action whose review is due on a day. */
export interface ReviewDue {
  readonly session: number
  readonly agent: string
  readonly action: string
  readonly behaviour: string
  readonly on: string
}

export const REVIEW_TIMES = ['overdue', 'thisWeek', 'later'] as const
type ReviewTime = (typeof REVIEW_TIMES)[number]

export function reviewsOf(sessions: readonly SessionSummary[]): readonly ReviewDue[] {
  return sessions
    .flatMap(({ id, agent, actions }) =>
      actions.flatMap(({ id: action, behaviour, state, reviewOn }) =>
        state === 'open' && reviewOn !== null
          ? [{ session: id, agent, action, behaviour, on: reviewOn }]
          : [],
      ),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.session - b.session)
}

/** Reviews by when they are due: before today, from today to the end of the week, after it; the earliest first. */
export function byReviewTime(
  reviews: readonly ReviewDue[],
  today: string,
  weekStart: WeekStart,
): Readonly<Record<ReviewTime, readonly ReviewDue[]>> {
  const nextWeek = addDays(weekStartOf(today, weekStart), 7)
  return {
    overdue: reviews.filter(({ on }) => on < today),
    thisWeek: reviews.filter(({ on }) => on >= today && on < nextWeek),
    later: reviews.filter(({ on }) => on >= nextWeek),
  }
}

/** What is on a day of the calendar. */
export type CalendarEntry =
  | { readonly kind: 'session'; readonly session: SessionSummary }
  | { readonly kind: 'review'; readonly review: ReviewDue }

/** One-on-ones and reviews by the day they fall on, the one-on-ones of a day first. */
export function entriesByDay(
  sessions: readonly SessionSummary[],
): ReadonlyMap<string, readonly CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>()
  const add = (day: string, entry: CalendarEntry): void => {
    const known = days.get(day)
    if (known === undefined) days.set(day, [entry])
    else known.push(entry)
  }
  for (const session of sessions) add(session.plannedOn, { kind: 'session', session })
  for (const review of reviewsOf(sessions)) add(review.on, { kind: 'review', review })
  return days
}
