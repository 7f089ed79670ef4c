import { calendarText, type DateText, isClockTime, msOfFraction, offsetOf, refused } from './date-text.ts'

const COLON = 0x3a
const COMMA = 0x2c
const DOT = 0x2e
const HYPHEN = 0x2d
const LOWER_T = 0x74
const LOWER_Z = 0x7a
const PLUS = 0x2b
const SPACE = 0x20
const UPPER_T = 0x54
const UPPER_Z = 0x5a
const ZERO = 0x30

const DATE_LENGTH = 'YYYY-MM-DD'.length
const MINUTES_LENGTH = 'YYYY-MM-DDTHH:MM'.length
const SECONDS_LENGTH = 'YYYY-MM-DDTHH:MM:SS'.length
const MAX_FRACTION = 9
const NO_NUMBER = -1

/**
 * Reads ISO 8601 as nearly every export writes it: `YYYY-MM-DD`, then with `T` or a space `HH:MM[:SS[.fraction]]`, then
 * `Z` or an offset. Null for any other spelling. Read by character codes, since imports read millions of them.
 */
export function readIso(text: string): DateText | null {
  const { length } = text
  if (length < DATE_LENGTH || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null
  const century = twoDigits(text, 0)
  const yearOfCentury = twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (century < 0 || yearOfCentury < 0 || month < 0 || day < 0) return null
  const year = century * 100 + yearOfCentury
  if (length === DATE_LENGTH) return calendarText(year, month, day, null, null)
  if (length < MINUTES_LENGTH || text.charCodeAt(13) !== COLON) return null
  const between = text.charCodeAt(10)
  if (between !== UPPER_T && between !== SPACE && between !== LOWER_T) return null
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  let at = MINUTES_LENGTH
  let second = 0
  let ms = 0
  if (text.charCodeAt(at) === COLON) {
    second = twoDigits(text, at + 1)
    at = SECONDS_LENGTH
    const decimalSign = text.charCodeAt(at)
    if (decimalSign === DOT || decimalSign === COMMA) {
      const from = at + 1
      at = endOfDigits(text, from)
      if (at === from || at - from > MAX_FRACTION) return null
      ms = msOfFraction(text.slice(from, at))
    }
  }
  if (hour < 0 || minute < 0 || second < 0) return null
  const offsetMinutes = at === length ? null : readOffset(text, at)
  if (offsetMinutes === undefined) return null
  if (!isClockTime(hour, minute, second)) return refused('noSuchTime')
  if (offsetMinutes === 'none') return refused('noSuchOffset')
  return calendarText(year, month, day, { hour, minute, second, ms }, offsetMinutes)
}

/** `Z`, `+02`, `+0200` or `+02:00` up to the text's end, in minutes; 'none' where no clock has it, undefined where it is something else. */
function readOffset(text: string, from: number): number | 'none' | undefined {
  const at = /\s/u.test(text.charAt(from)) ? from + 1 : from
  const sign = text.charCodeAt(at)
  if ((sign === UPPER_Z || sign === LOWER_Z) && at + 1 === text.length) return 0
  if (sign !== PLUS && sign !== HYPHEN) return undefined
  const hours = twoDigits(text, at + 1)
  const minutesAt = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3
  const hasMinutes = text.length > at + 3
  const minutes = hasMinutes ? twoDigits(text, minutesAt) : 0
  if (hours < 0 || minutes < 0 || (hasMinutes && text.length !== minutesAt + 2)) return undefined
  return offsetOf(sign === PLUS ? 1 : -1, hours, minutes) ?? 'none'
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER
}

function endOfDigits(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= ZERO + 9) at += 1
  return at
}
