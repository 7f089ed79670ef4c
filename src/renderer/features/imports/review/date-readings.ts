import type { DateOrder } from '#shared/import/dates/date-order.ts'
import { parseDateTime } from '#shared/import/dates/parse-date-time.ts'

/** A value of a column, and the calendar date (`YYYY-MM-DD`) it is in each order; null where it is none in that order. */
export interface DateReading {
  readonly text: string
  readonly dates: Readonly<Record<DateOrder, string | null>>
}

const READ_IN = { excelDates: null, epoch: null, compactDates: false } as const

/** Values that are different dates in different orders, each read in every one; at most `most`. */
export function dateReadings(examples: readonly string[], most: number): readonly DateReading[] {
  return examples
    .map((text) => ({
      text,
      dates: { dmy: dateOf(text, 'dmy'), mdy: dateOf(text, 'mdy'), ymd: dateOf(text, 'ymd') },
    }))
    .filter(({ dates }) => new Set(Object.values(dates).filter((date) => date !== null)).size > 1)
    .slice(0, most)
}

function dateOf(text: string, order: DateOrder): string | null {
  const parsed = parseDateTime(text, { ...READ_IN, order })
  if (parsed.kind === 'date') return isoDate(parsed.date)
  if (parsed.kind === 'local') return isoDate(parsed.local)
  return parsed.kind === 'instant' ? new Date(parsed.atMs).toISOString().slice(0, 10) : null
}

function isoDate({
  year,
  month,
  day,
}: {
  readonly year: number
  readonly month: number
  readonly day: number
}): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The orders in which at least one value can be read. */
export function possibleOrders(readings: readonly DateReading[]): readonly DateOrder[] {
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((order) =>
    readings.some(({ dates }) => dates[order] !== null),
  )
  return orders.length > 0 ? orders : ['dmy', 'mdy']
}
