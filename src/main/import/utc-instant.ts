import { daysInMonth, isLeapYear } from '#shared/import/dates/calendar-parts.ts'

const LENGTH = 'YYYY-MM-DDTHH:MM:SSZ'.length
const HYPHEN = 0x2d
const COLON = 0x3a
const T = 0x54
const Z = 0x5a
const ZERO = 0x30

/** Stands for two characters that are no digits: so low that no year made of it is in range either. */
const NO_NUMBER = -10_000

const EARLIEST_YEAR = 1900
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const DAYS_TO_1970 = daysBeforeYear(1970)
const DAY_S = 86_400

/**
 * UTC milliseconds of an instant spelled exactly `YYYY-MM-DDTHH:MM:SSZ`, the way nearly every export does; null for any
 * other spelling and for dates that do not exist. Many times cheaper than `parseInstant`, with which it always agrees.
 */
export function parseUtcInstant(text: string): number | null {
  if (
    text.length !== LENGTH ||
    text.charCodeAt(4) !== HYPHEN ||
    text.charCodeAt(7) !== HYPHEN ||
    text.charCodeAt(10) !== T ||
    text.charCodeAt(13) !== COLON ||
    text.charCodeAt(16) !== COLON ||
    text.charCodeAt(19) !== Z
  ) {
    return null
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const second = twoDigits(text, 17)
  if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return null
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  const days = daysBeforeYear(year) - DAYS_TO_1970 + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1
  return (days * DAY_S + hour * 3600 + minute * 60 + second) * 1000
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : tens * 10 + ones
}

/** Days of the Gregorian calendar before the year, counted from year 1. */
function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}
