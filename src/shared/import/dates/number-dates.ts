import { DAY_MS } from '../../case/model.ts'
import { isDate } from './calendar-parts.ts'
import { type BareNumber, type ClockTime, isClockTime } from './date-text.ts'
import type { DateFormat } from './date-format.ts'

/** What the numbers of a column can count. The ranges do not touch, so that no number is of two kinds. */
export const NUMBER_KINDS = [
  'serial',
  'dayFraction',
  'seconds',
  'milliseconds',
  'compactDate',
  'compactTime',
] as const
export type NumberKind = (typeof NUMBER_KINDS)[number]

/** 1954 to 2119 as spreadsheets count from 1900, four years later from 1904. */
const SERIALS = { from: 20_000, to: 80_000 } as const
/** 1973 to 2286. */
const SECONDS = { from: 1e8, to: 1e10 } as const
const MILLISECONDS = { from: 1e11, to: 1e13 } as const
/** Other years of eight digits are more likely numbers of something else. */
const COMPACT_YEARS = { from: 1900, to: 2199 } as const

/** What a number can count by its size, or null. */
export function kindOfNumber(number: BareNumber): NumberKind | null {
  const { value, digits, decimals } = number
  const within = ({ from, to }: { readonly from: number; readonly to: number }) => value >= from && value < to
  if (within(SERIALS)) return 'serial'
  if (value < 1 && digits === 1) return 'dayFraction'
  if ((digits === 8 || digits === 14) && decimals === 0) {
    if (compactDate(number) === null) return null
    return digits === 8 ? 'compactDate' : 'compactTime'
  }
  if (within(SECONDS)) return 'seconds'
  return within(MILLISECONDS) ? 'milliseconds' : null
}

/** What the column's format takes numbers of a kind for. */
export function isReadAs(kind: NumberKind, format: DateFormat): boolean {
  switch (kind) {
    case 'serial':
    case 'dayFraction':
      return format.excelDates !== null
    case 'seconds':
    case 'milliseconds':
      return format.epoch === kind
    case 'compactDate':
    case 'compactTime':
      return format.compactDates
  }
}

export interface CompactDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time: ClockTime | null
}

/** `20260105` or `20260105154500`; null where it is no date of this and the neighbouring centuries. */
export function compactDate({ value, digits }: BareNumber): CompactDate | null {
  const date = digits === 14 ? Math.floor(value / 1e6) : value
  const clock = digits === 14 ? value % 1e6 : null
  const [year, month, day] = [Math.floor(date / 1e4), Math.floor(date / 100) % 100, date % 100]
  if (year < COMPACT_YEARS.from || year > COMPACT_YEARS.to || !isDate(year, month, day)) return null
  if (clock === null) return { year, month, day, time: null }
  const [hour, minute, second] = [Math.floor(clock / 1e4), Math.floor(clock / 100) % 100, clock % 100]
  return isClockTime(hour, minute, second)
    ? { year, month, day, time: { hour, minute, second, ms: 0 } }
    : null
}

/**
 * Wall-clock milliseconds of a serial day, counted since 1970 as if in UTC. Spreadsheets that count from 1900 take
 * 1900 for a leap year, hence their first day; serial 60 is the day that never was.
 */
export function msOfSerial(number: BareNumber, excelDates: '1900' | '1904'): number {
  const firstDayMs = excelDates === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return firstDayMs + Math.floor(number.value) * DAY_MS + msOfDayFraction(number)
}

/**
 * The time of day a number's decimals stand for, in milliseconds; a day's length where they round up to it. Taken for
 * the nearest whole second wherever the decimals written are too few to tell the two apart.
 */
export function msOfDayFraction({ value, decimals }: BareNumber): number {
  const exactMs = (value - Math.floor(value)) * DAY_MS
  const secondMs = Math.round(exactMs / 1_000) * 1_000
  const toleranceMs = Math.max(0.5 * 10 ** -decimals * DAY_MS, 1)
  return Math.abs(exactMs - secondMs) <= toleranceMs ? secondMs : Math.round(exactMs)
}

export function isLeapDayOf1900(number: BareNumber, excelDates: '1900' | '1904'): boolean {
  return excelDates === '1900' && Math.floor(number.value) === 60
}
