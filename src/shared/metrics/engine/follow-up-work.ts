import { dateOfInstant, firstInstantOfDateMs } from '../../time/zoned-dates.ts'
import { formatDate, parseDate } from '../../time/calendar-date.ts'
import { timeBuckets } from '../../time/time-buckets.ts'
import type { WeekStart } from '../definition.ts'
import { followUpCompletion } from '../rules/follow-up-completion.ts'
import { followUpDueMs, followUpState } from '../rules/follow-up-state.ts'
import { CaseCursor } from './case-cursor.ts'
import { type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'

/**
 * Lists of follow-ups to work through. Of those still to be made: due before the week of the as-of with days of grace
 * left, due in that week, due after it. Of those past their days of grace: made late, and never made.
 */
export const FOLLOW_UP_WORK = ['overdue', 'thisWeek', 'upcoming', 'late', 'missed'] as const
export type FollowUpWork = (typeof FOLLOW_UP_WORK)[number]

/** Indexes of the cases in each list, the earliest due first. */
export type FollowUpLists = Readonly<Record<FollowUpWork, readonly number[]>>

export interface Week {
  /** Calendar dates of its first and last day. */
  readonly from: string
  readonly to: string
  readonly fromMs: number
  /** First instant after it. */
  readonly toMs: number
}

const ALL_DATES = { from: '0001-01-01', to: '9999-12-31' } as const

/** The calendar week of a zone in which an instant lies. */
export function weekOf(atMs: number, timeZone: string, weekStart: WeekStart): Week {
  const date = dateOfInstant(atMs, timeZone)
  const tomorrow = plusDays(date, 1)
  const from = timeBuckets('week', { from: date, to: tomorrow, timeZone }, weekStart).labels[0] ?? date
  const next = plusDays(from, 7)
  return {
    from,
    to: plusDays(from, 6),
    fromMs: firstInstantOfDateMs(from, timeZone),
    toMs: firstInstantOfDateMs(next, timeZone),
  }
}

/**
 * Sorts the follow-ups of a scope into the lists; excluded cases are in none. Those still to be made are taken whatever
 * the scope's period, since what is due is not a matter of the period looked at.
 */
export function followUpWork(columns: CaseColumns, scope: Scope, weekStart: WeekStart): FollowUpLists {
  const lists: Record<FollowUpWork, number[]> = {
    overdue: [],
    thisWeek: [],
    upcoming: [],
    late: [],
    missed: [],
  }
  const { timeZone } = scope.period
  const cursor = new CaseCursor(columns)
  const endless = new EndlessCursor(columns)
  const weeks = columns.sources.map(({ asOfMs }) => weekOf(asOfMs, timeZone, weekStart))

  const allDates = { ...scope, period: { ...ALL_DATES, timeZone } }
  for (const index of selectCohort(columns, followUpCompletion, allDates).indexes) {
    cursor.index = index
    endless.index = index
    const week = weeks[columns.sourceIndexes[index] ?? -1]
    if (week === undefined || cursor.isExcluded) continue
    if (followUpState(cursor, scope.settings) !== 'notYetDue') continue
    const atLast = followUpState(endless, scope.settings)
    if (atLast !== 'missed' && atLast !== 'noEvidence') continue
    const dueMs = followUpDueMs(cursor, scope.settings)
    if (dueMs < week.fromMs) lists.overdue.push(index)
    else if (dueMs < week.toMs) lists.thisWeek.push(index)
    else lists.upcoming.push(index)
  }
  for (const index of selectCohort(columns, followUpCompletion, scope).indexes) {
    cursor.index = index
    if (cursor.isExcluded) continue
    const state = followUpState(cursor, scope.settings)
    if (state === 'late' || state === 'missed') lists[state].push(index)
  }

  const dueMsOf = (index: number): number => {
    cursor.index = index
    return followUpDueMs(cursor, scope.settings)
  }
  for (const work of FOLLOW_UP_WORK) lists[work].sort((a, b) => dueMsOf(a) - dueMsOf(b) || a - b)
  return lists
}

/** Shows a case as if nothing were left to wait for: what would become of it if nothing more happened. */
class EndlessCursor extends CaseCursor {
  override get asOfMs(): number {
    return Infinity
  }
}

function plusDays(date: string, days: number): string {
  return formatDate((parseDate(date) ?? 0) + days)
}
