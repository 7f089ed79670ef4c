import { formatDate, parseDate } from '#shared/time/calendar-date.ts'

/** Half-open range of calendar dates `[from, to)`, each `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

/** Presets of whole calendar months that are over. */
export const MONTH_PRESETS = ['lastMonth', 'lastQuarter', 'last3', 'last6', 'last12', 'lastYear'] as const
/** Presets that end with the day the data speak for. */
export const RUNNING_PRESETS = ['last30', 'last90', 'thisMonth', 'thisQuarter', 'thisYear'] as const
export const PERIOD_PRESETS = [...RUNNING_PRESETS, ...MONTH_PRESETS, 'all'] as const
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
  const { asOfDate } = calendar
  const thisMonth = monthStart(asOfDate)
  const monthsIntoYear = Number(asOfDate.slice(5, 7)) - 1
  const thisQuarter = monthStart(asOfDate, -(monthsIntoYear % 3))
  const thisYear = monthStart(asOfDate, -monthsIntoYear)
  const afterAsOf = addDays(asOfDate, 1)
  switch (preset) {
    case 'last30':
      return { from: addDays(afterAsOf, -30), to: afterAsOf }
    case 'last90':
      return { from: addDays(afterAsOf, -90), to: afterAsOf }
    case 'thisMonth':
      return { from: thisMonth, to: afterAsOf }
    case 'thisQuarter':
      return { from: thisQuarter, to: afterAsOf }
    case 'thisYear':
      return { from: thisYear, to: afterAsOf }
    case 'lastMonth':
      return { from: monthStart(thisMonth, -1), to: thisMonth }
    case 'lastQuarter':
      return { from: monthStart(thisQuarter, -3), to: thisQuarter }
    case 'last3':
      return { from: monthStart(thisMonth, -3), to: thisMonth }
    case 'last6':
      return { from: monthStart(thisMonth, -6), to: thisMonth }
    case 'last12':
      return { from: monthStart(thisMonth, -12), to: thisMonth }
    case 'lastYear':
      return { from: monthStart(thisYear, -12), to: thisYear }
    case 'all': {
      const last = calendar.lastDate > asOfDate ? calendar.lastDate : asOfDate
      return { from: calendar.firstDate, to: addDays(last, 1) }
    }
  }
}

/**
 * The period of the same length just before. Whole calendar months go back by as many months, so that a quarter is set
 * beside a quarter; anything else by as many days.
 */
export function previousRange({ from, to }: DateRange): DateRange {
  if (from === monthStart(from) && to === monthStart(to)) {
    return { from: monthStart(from, -monthsOf({ from, to }).length), to: from }
  }
  const days = (parseDate(to) ?? 0) - (parseDate(from) ?? 0)
  return { from: addDays(from, -days), to: from }
}

/** The last six full months, or everything where the data hold nothing so old. */
export function defaultPreset(calendar: DataCalendar): PeriodPreset {
  const { from, to } = presetRange('last6', calendar)
  return calendar.firstDate < to && calendar.lastDate >= from ? 'last6' : 'all'
}
