import { DAY_MS } from '../case/model.ts'

/** Days since 1970-01-01 of a proleptic Gregorian calendar date, in no zone. */
export type EpochDay = number

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u

/** Milliseconds between 1970-01-01T00:00 and a wall-clock time as if both were UTC; parts may run over (day 32). */
export function wallClockMs(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  ms = 0,
) {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day)
  return midnight + ((hour * 60 + minute) * 60 + second) * 1_000 + ms
}

/** The day of `YYYY-MM-DD`, or null where the text is no date of the calendar (2026-02-30). */
export function parseDate(text: string): EpochDay | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const day = wallClockMs(Number(match[1]), Number(match[2]), Number(match[3])) / DAY_MS
  return formatDate(day) === text ? day : null
}

/** Whether the text is a date of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  return parseDate(text) !== null
}

/** `YYYY-MM-DD` of a day; years 0 to 9999. */
export function formatDate(day: EpochDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7
}
