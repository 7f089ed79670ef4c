import { DAY_MS } from '../../case/model.ts'
import type { LocalTime } from '../../time/zoned-dates.ts'
import { problem, type RejectCode, type RejectProblem } from '../reject-problems.ts'
import { DATE_ORDERS } from './date-order.ts'
import type { DateFormat } from './date-format.ts'
import type { BareNumber, ClockTime, DateText, NumericDate } from './date-text.ts'
import {
  compactDate,
  isLeapDayOf1900,
  isReadAs,
  kindOfNumber,
  msOfDayFraction,
  msOfSerial,
} from './number-dates.ts'
import { type CalendarDate, inAnyOrder, inOrder, fitsOrder } from './numeric-order.ts'
import { readDateText } from './read-date-text.ts'

const MINUTE_MS = 60_000

export interface TimeOfDay extends ClockTime {
  readonly offsetMinutes: number | null
}

export type ParsedDateTime =
  /** A point in time, in UTC milliseconds. */
  | { readonly kind: 'instant'; readonly atMs: number }
  /** What a clock showed, in a zone that the text does not tell. */
  | { readonly kind: 'local'; readonly local: LocalTime }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'time'; readonly time: TimeOfDay }
  | { readonly kind: 'problem'; readonly problem: RejectProblem }

/** Reads a cell as its column's format has it (see `DateColumnSurvey`). The text is not blank; it may be anything else. */
export function parseDateTime(text: string, format: DateFormat): ParsedDateTime {
  return interpret(readDateText(text.trim()), format)
}

/** What a text that was read means in a column of the format. */
export function interpret(read: DateText, format: DateFormat): ParsedDateTime {
  switch (read.kind) {
    case 'calendar':
      return dateTime(read, read.time, read.offsetMinutes)
    case 'numeric':
      return numericDate(read, format)
    case 'time':
      return { kind: 'time', time: { ...read.time, offsetMinutes: read.offsetMinutes } }
    case 'number':
      return numberDate(read, format)
    case 'refused':
      return no(read.code)
  }
}

function numericDate(read: NumericDate, format: DateFormat): ParsedDateTime {
  const { order } = format
  const date = inAnyOrder(read) ?? (order === null ? null : inOrder(read, order))
  if (date !== null) return dateTime(date, read.time, read.offsetMinutes)
  return no(
    order === null && DATE_ORDERS.some((one) => fitsOrder(read, one)) ? 'dateOrderUnknown' : 'noSuchTime',
  )
}

function numberDate(number: BareNumber, format: DateFormat): ParsedDateTime {
  const { excelDates } = format
  if (excelDates !== null && isLeapDayOf1900(number, excelDates)) return no('noSuchTime')
  const kind = kindOfNumber(number)
  if (kind === null || !isReadAs(kind, format)) return no('notAnInstant')
  switch (kind) {
    case 'serial':
      return serialDay(number, excelDates ?? '1900')
    case 'dayFraction':
      return timeOfFraction(number)
    case 'seconds':
      return { kind: 'instant', atMs: Math.round(number.value * 1_000) }
    case 'milliseconds':
      return { kind: 'instant', atMs: Math.floor(number.value) }
    case 'compactDate':
    case 'compactTime': {
      const date = compactDate(number)
      return date === null ? no('noSuchTime') : dateTime(date, date.time, null)
    }
  }
}

/** A whole serial number is a day; one with decimals a time on it. */
function serialDay(number: BareNumber, excelDates: '1900' | '1904'): ParsedDateTime {
  const at = new Date(msOfSerial(number, excelDates))
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
  return dateTime(date, Number.isInteger(number.value) ? null : clockOf(at), null)
}

function timeOfFraction(number: BareNumber): ParsedDateTime {
  const ms = msOfDayFraction(number)
  return ms < DAY_MS
    ? { kind: 'time', time: { ...clockOf(new Date(ms)), offsetMinutes: null } }
    : no('noSuchTime')
}

function clockOf(at: Date): ClockTime {
  return {
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    ms: at.getUTCMilliseconds(),
  }
}

/** A date and the time beside it in another column, each as `parseDateTime` gave it, as one; else the problem of either. */
export function joinDateAndTime(date: ParsedDateTime, time: ParsedDateTime): ParsedDateTime {
  if (date.kind === 'problem') return date
  if (time.kind === 'problem') return time
  const day = dayOf(date)
  if (day === null || time.kind !== 'time') return no('notAnInstant')
  return dateTime(day, time.time, time.time.offsetMinutes)
}

/** The day of a date alone, also of one that is written with a midnight that means nothing. */
function dayOf(parsed: ParsedDateTime): CalendarDate | null {
  if (parsed.kind === 'date') return parsed.date
  if (parsed.kind !== 'local') return null
  const { year, month, day, hour, minute, second, ms } = parsed.local
  return hour + minute + second + ms === 0 ? { year, month, day } : null
}

function dateTime(date: CalendarDate, time: ClockTime | null, offsetMinutes: number | null): ParsedDateTime {
  const { year, month, day } = date
  if (time === null) return { kind: 'date', date: { year, month, day } }
  const { hour, minute, second, ms } = time
  if (offsetMinutes === null) return { kind: 'local', local: { year, month, day, hour, minute, second, ms } }
  const clockMs = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  return { kind: 'instant', atMs: clockMs - offsetMinutes * MINUTE_MS }
}

function no(code: RejectCode): ParsedDateTime {
  return { kind: 'problem', problem: problem(code) }
}
