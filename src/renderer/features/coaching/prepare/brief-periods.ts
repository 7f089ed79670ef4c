import type { SessionSummary } from '#shared/coaching/session.ts'
import { addDays, type DataCalendar, type DateRange, presetRange } from '../../../data/period.ts'
import { inMonth } from '../list/month-grid.ts'

export const BRIEF_PERIODS = ['threeMonths', 'sinceLast', 'last3', 'last6', 'own'] as const
type BriefPeriod = (typeof BRIEF_PERIODS)[number]

const MONTHS = 3

/** The day of the latest one-on-one held with the same agent before another; null where there was none. */
export function heldBefore(
  sessions: readonly SessionSummary[],
  { id, plannedOn }: { readonly id: number; readonly plannedOn: string },
): string | null {
  const days = sessions
    .filter((one) => one.id !== id && one.stage !== 'planned' && one.plannedOn <= plannedOn)
    .map((one) => one.plannedOn)
  return days.toSorted().at(-1) ?? null
}

/** What each choice means; null where the data or earlier one-on-ones have no such days. */
type BriefPeriods = Readonly<Record<Exclude<BriefPeriod, 'own'>, DateRange | null>> & {
  readonly threeMonths: DateRange
}

/** Three months up to the day the data speak for, the time since a one-on-one was held, and the last full months. */
export function briefPeriods(calendar: DataCalendar, lastHeldOn: string | null): BriefPeriods {
  const to = addDays(calendar.asOfDate, 1)
  return {
    threeMonths: { from: inMonth(to, -MONTHS), to },
    sinceLast: lastHeldOn === null || lastHeldOn >= to ? null : { from: lastHeldOn, to },
    last3: presetRange('last3', calendar),
    last6: presetRange('last6', calendar),
  }
}

/** The choice that means some days; `own` where none does. */
export function choiceOf(periods: BriefPeriods, { from, to }: DateRange): BriefPeriod {
  const isMeant = (choice: BriefPeriod): boolean =>
    choice === 'own' || (periods[choice]?.from === from && periods[choice].to === to)
  return BRIEF_PERIODS.find(isMeant) ?? 'own'
}
