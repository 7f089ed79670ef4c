import { isDate, yearOfTwoDigits } from './calendar-parts.ts'
import type { DateOrder } from './date-order.ts'
import type { NumericDate } from './date-text.ts'

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Whether the three numbers are a date in the order. */
export function fitsOrder({ first, second, third, thirdDigits }: NumericDate, order: DateOrder): boolean {
  if (order === 'ymd') return thirdDigits === 2 && isDate(yearOfTwoDigits(first), second, third)
  const year = thirdDigits === 4 ? third : yearOfTwoDigits(third)
  return order === 'dmy' ? isDate(year, second, first) : isDate(year, first, second)
}

/** The date of three numbers in an order; null where there is none. */
export function inOrder(date: NumericDate, order: DateOrder): CalendarDate | null {
  if (!fitsOrder(date, order)) return null
  const { first, second, third, thirdDigits } = date
  if (order === 'ymd') return { year: yearOfTwoDigits(first), month: second, day: third }
  const year = thirdDigits === 4 ? third : yearOfTwoDigits(third)
  return order === 'dmy' ? { year, month: second, day: first } : { year, month: first, day: second }
}

/** The date of three numbers that are the same day in either order, such as 03/03/2026; else null. */
export function inAnyOrder(date: NumericDate): CalendarDate | null {
  return date.first === date.second && date.thirdDigits === 4 ? inOrder(date, 'dmy') : null
}
