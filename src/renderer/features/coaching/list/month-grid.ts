import type { WeekStart } from '#shared/metrics/definition.ts'
import { addDays, monthStart } from '../../../data/period.ts'
import { weekStartOf } from './session-groups.ts'

const DAYS_OF_WEEK = 7

/** The weeks that hold a month `YYYY-MM`, each of seven dates; the first and the last may reach into its neighbours. */
export function monthGrid(month: string, weekStart: WeekStart): readonly (readonly string[])[] {
  const first = `${month}-01`
  const after = monthStart(first, 1)
  const weeks: string[][] = []
  for (let start = weekStartOf(first, weekStart); start < after; start = addDays(start, DAYS_OF_WEEK)) {
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(start, index)))
  }
  return weeks
}

/** The same day of another month, or that month's last day where it is shorter. */
export function inMonth(date: string, months: number): string {
  const start = monthStart(date, months)
  const last = addDays(monthStart(start, 1), -1)
  const wanted = `${start.slice(0, 8)}${date.slice(8)}`
  return wanted > last ? last : wanted
}

/** The date that a key of the keyboard leads to in a calendar's grid; null where it leads nowhere. */
export function dateAfterKey(date: string, key: string, weekStart: WeekStart): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1)
    case 'ArrowRight':
      return addDays(date, 1)
    case 'ArrowUp':
      return addDays(date, -DAYS_OF_WEEK)
    case 'ArrowDown':
      return addDays(date, DAYS_OF_WEEK)
    case 'Home':
      return weekStartOf(date, weekStart)
    case 'End':
      return addDays(weekStartOf(date, weekStart), DAYS_OF_WEEK - 1)
    case 'PageUp':
      return inMonth(date, -1)
    case 'PageDown':
      return inMonth(date, 1)
    default:
      return null
  }
}
