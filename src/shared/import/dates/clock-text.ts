import { type ClockTime, msOfFraction, offsetOf } from './date-text.ts'
import type { TextCursor } from './text-cursor.ts'

const MAX_FRACTION = 9

/**
 * Takes `:MM[:SS[.fraction]]` behind an hour, with any one sign for the colons. The parts may be out of range; null
 * where it is spelled like no time of day.
 */
export function readClock(cursor: TextCursor, hour: number, colon: string): ClockTime | null {
  cursor.at += 1
  const minute = cursor.digits()
  if (minute.length !== 2) return null
  if (!cursor.takeBeforeDigit(colon)) return { hour, minute: minute.value, second: 0, ms: 0 }
  const second = cursor.digits()
  if (second.length !== 2) return null
  let ms = 0
  if (cursor.takeBeforeDigit('.') || cursor.takeBeforeDigit(',')) {
    const from = cursor.at
    if (cursor.digits().length > MAX_FRACTION) return null
    ms = msOfFraction(cursor.text.slice(from, cursor.at))
  }
  return { hour, minute: minute.value, second: second.value, ms }
}

/** `1545` or `154500` as a time of day; its parts may be out of range. */
export function clockOfDigits(digits: string): ClockTime {
  const part = (from: number): number => Number(digits.slice(from, from + 2))
  return { hour: part(0), minute: part(2), second: part(4), ms: 0 }
}

/**
 * Takes `02`, `0200` or `02:00` behind a sign, as minutes; `2` too where one digit will do. 'none' where no clock is so
 * far from UTC, null where it is no offset.
 */
export function readOffset(cursor: TextCursor, sign: 1 | -1, minDigits: 1 | 2): number | 'none' | null {
  const digits = cursor.digits()
  if (digits.length === 4) {
    return offsetOf(sign, Math.floor(digits.value / 100), digits.value % 100) ?? 'none'
  }
  if (digits.length > 2 || digits.length < minDigits) return null
  if (cursor.peek() !== ':') return offsetOf(sign, digits.value, 0) ?? 'none'
  cursor.at += 1
  const minutes = cursor.digits()
  if (minutes.length !== 2) return null
  return offsetOf(sign, digits.value, minutes.value) ?? 'none'
}
