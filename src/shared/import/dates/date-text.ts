import type { RejectCode } from '../reject-problems.ts'
import { isDate } from './calendar-parts.ts'

/** A time of day as written; every part is in its range, 12-hour clocks are turned into 24 hours. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
}

export type DateSeparator = '/' | '.' | '-'

/** What a text says about a time, before it is known how its column writes dates. */
export type DateText =
  /** A date whose year, month and day cannot be mistaken for one another; it exists. */
  | {
      readonly kind: 'calendar'
      readonly year: number
      readonly month: number
      readonly day: number
      readonly time: ClockTime | null
      readonly offsetMinutes: number | null
    }
  /** Three numbers with a four-digit year last, or with two digits each: which is the day is for the column to say. */
  | {
      readonly kind: 'numeric'
      readonly first: number
      readonly second: number
      readonly third: number
      readonly thirdDigits: 2 | 4
      readonly separator: DateSeparator
      readonly hours: 12 | 24
      readonly time: ClockTime | null
      readonly offsetMinutes: number | null
    }
  | { readonly kind: 'time'; readonly time: ClockTime; readonly offsetMinutes: number | null }
  /** A bare number not below zero: a spreadsheet's serial day, seconds since 1970, a date without separators. */
  | {
      readonly kind: 'number'
      readonly value: number
      /** Digits before the decimal sign, and after it. */
      readonly digits: number
      readonly decimals: number
    }
  | { readonly kind: 'refused'; readonly code: RejectCode }

export type NumericDate = Extract<DateText, { kind: 'numeric' }>
export type BareNumber = Extract<DateText, { kind: 'number' }>

const REFUSALS = new Map<RejectCode, DateText>()

/** A text that is no date and time, and why. */
export function refused(code: RejectCode): DateText {
  let text = REFUSALS.get(code)
  if (text === undefined) REFUSALS.set(code, (text = { kind: 'refused', code }))
  return text
}

/** Whether the parts are a time of day of a 24-hour clock; a 60th second and 24:00 are none. */
export function isClockTime(hour: number, minute: number, second: number): boolean {
  return hour <= 23 && minute <= 59 && second <= 59
}

/** Minutes of an offset from UTC, or null where no clock is that far from it. */
export function offsetOf(sign: 1 | -1, hours: number, minutes: number): number | null {
  return hours > 15 || minutes > 59 ? null : sign * (hours * 60 + minutes)
}

/** Whole milliseconds of the digits after a decimal sign; finer ones are cut off. */
export function msOfFraction(digits: string): number {
  return Number(digits.slice(0, 3).padEnd(3, '0'))
}

/**
 * The reading of a date whose parts are known, refused where there is no such date. With the day before a spreadsheet's
 * first one it is a time alone, which spreadsheets show so.
 */
export function calendarText(
  year: number,
  month: number,
  day: number,
  time: ClockTime | null,
  offsetMinutes: number | null,
): DateText {
  if (isDate(year, month, day)) return { kind: 'calendar', year, month, day, time, offsetMinutes }
  const isDayZero = year === 1899 && month === 12 && (day === 30 || day === 31)
  return isDayZero && time !== null ? { kind: 'time', time, offsetMinutes } : refused('noSuchTime')
}
