import type { Clock } from './number-format.ts'

/** Where a workbook counts its days from. */
export type DateSystem = 1900 | 1904

const SECONDS_OF_DAY = 86_400
const MS_OF_DAY = 86_400_000
/** 9999-12-31, the last day of Excel. */
const LAST_DAY = { 1900: 2_958_465, 1904: 2_957_003 } as const
/** The day that 1900 did not have; Excel counts it for the sake of Lotus 1-2-3. */
const LEAP_DAY_OF_1900 = 60
/** Longer times are no lengths of time but dates of which only the clock is shown. */
const MAX_TIME_DAYS = 366

/**
 * The local date, time, or both, that a workbook shows for a number of days: `2025-03-30 14:05:00`, to the second.
 * The time is left out where the format shows none and it is midnight; the date where the format shows none, and lengths
 * of time count their hours beyond 24. Null for numbers that are no date of Excel's.
 */
export function serialText(serial: number, clock: Exclude<Clock, null>, system: DateSystem): string | null {
  const seconds = Math.round(serial * SECONDS_OF_DAY)
  const days = Math.floor(seconds / SECONDS_OF_DAY)
  const isLength = clock === 'elapsed' || (clock === 'time' && serial < MAX_TIME_DAYS)
  if (isLength) return serial >= 0 && days <= LAST_DAY[system] ? timeText(seconds) : null
  if (days > LAST_DAY[system] || days < (system === 1900 ? 1 : 0)) return null
  const time = seconds - days * SECONDS_OF_DAY
  const date = dateText(days, system)
  return clock === 'date' && time === 0 ? date : `${date} ${timeText(time)}`
}

/** The dates of a workbook are few, and formatting them takes longer than all the rest of a cell. */
const known = { 1900: new Map<number, string>(), 1904: new Map<number, string>() } as const
const MAX_KNOWN = 20_000

function dateText(days: number, system: DateSystem): string {
  const dates = known[system]
  const found = dates.get(days)
  if (found !== undefined) return found
  if (dates.size >= MAX_KNOWN) dates.clear()
  const text = newDateText(days, system)
  dates.set(days, text)
  return text
}

function newDateText(days: number, system: DateSystem): string {
  if (system === 1904) return isoDate(Date.UTC(1904, 0, 1), days)
  if (days === LEAP_DAY_OF_1900) return '1900-02-29'
  return isoDate(Date.UTC(1899, 11, days < LEAP_DAY_OF_1900 ? 31 : 30), days)
}

function isoDate(epochMs: number, days: number): string {
  return new Date(epochMs + days * MS_OF_DAY).toISOString().slice(0, 10)
}

function timeText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
