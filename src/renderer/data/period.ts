import { formatDate, parseDate } from '#shared/time/calendar-date.ts'

/** Half-open range of calendar dates `[from, to)`, each `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

export const PERIOD_PRESETS = ['lastMonth', 'last3', 'last6', 'last12', 'thisYear', 'all'] as const
export type PeriodPreset = (typeof PERIOD_PRESETS)[number]

/** The calendar that presets are reckoned from: what the data cover, never today. */
export interface DataCalendar {
  /** Calendar date of the as-of instant in the workspace's zone. */
  readonly asOfDate: string
  /** First and last date on which a case was opened. */
  readonly firstDate: string
  readonly lastDate: string
}

export function addDays(date: string, days: number): string {
  return formatDate((parseDate(date) ?? 0) + days)
}

/** First day of the month that lies `months` after the month of `date`. */
export function monthStart(date: string, months = 0): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

/** Calendar months `YYYY-MM` that a range touches, in order. */
export function monthsOf({ from, to }: DateRange): readonly string[] {
  const months: string[] = []
  for (let start = monthStart(from); start < to; start = monthStart(start, 1)) months.push(start.slice(0, 7))
  return months
}

/** The range that a preset means; a month is full once the data speak for its last instant. */
export function presetRange(preset: PeriodPreset, calendar: DataCalendar): DateRange {
  const endOfFullMonths = monthStart(calendar.asOfDate)
  switch (preset) {
    case 'lastMonth':
      return { from: monthStart(endOfFullMonths, -1), to: endOfFullMonths }
    case 'last3':
      return { from: monthStart(endOfFullMonths, -3), to: endOfFullMonths }
    case 'last6':
      return { from: monthStart(endOfFullMonths, -6), to: endOfFullMonths }
    case 'last12':
      return { from: monthStart(endOfFullMonths, -12), to: endOfFullMonths }
    case 'thisYear':
      return { from: `${calendar.asOfDate.slice(0, 4)}-01-01`, to: addDays(calendar.asOfDate, 1) }
    case 'all': {
      const last = calendar.lastDate > calendar.asOfDate ? calendar.lastDate : calendar.asOfDate
      return { from: calendar.firstDate, to: addDays(last, 1) }
    }
  }
}

/** The last six full months, or everything where the data hold nothing so old. */
export function defaultPreset(calendar: DataCalendar): PeriodPreset {
  const { from, to } = presetRange('last6', calendar)
  return calendar.firstDate < to && calendar.lastDate >= from ? 'last6' : 'all'
}
