import type { RejectCode } from '../reject-problems.ts'
import { yearOfTwoDigits } from './calendar-parts.ts'
import { clockOfDigits, readClock, readOffset } from './clock-text.ts'
import {
  calendarText,
  type ClockTime,
  type DateSeparator,
  type DateText,
  isClockTime,
  refused,
} from './date-text.ts'
import {
  FILLERS,
  MARCH_OR_TUESDAY,
  MONTHS,
  ORDINALS,
  UTC_NAMES,
  WEEKDAYS,
  ZONE_LETTERS,
} from './date-words.ts'
import { type Digits, TextCursor } from './text-cursor.ts'

/** Three numbers that are a date. */
interface Triple {
  readonly parts: readonly [Digits, Digits, Digits]
  readonly separator: DateSeparator
  readonly isCompact: boolean
}

/**
 * Reads one folded text part by part: every number, word and sign must have its place in a date and time, each place is
 * filled once, and nothing may be left over.
 */
export class DateScanner {
  readonly #cursor: TextCursor
  #triple: Triple | null = null
  #monthName: string | null = null
  /** The numbers beside a month's name. */
  readonly #loose: Digits[] = []
  #looseBeforeMonth = 0
  #clock: ClockTime | null = null
  #namesWeekday = false
  #half: 'am' | 'pm' | null = null
  #offsetMinutes: number | null = null
  #refusal: RejectCode = 'notAnInstant'

  constructor(folded: string) {
    this.#cursor = new TextCursor(folded)
  }

  read(): DateText {
    while (!this.#cursor.isAtEnd) {
      if (!this.#part()) return refused(this.#refusal)
    }
    const time = this.#timeOfDay()
    if (time === undefined) return refused('noSuchTime')
    if (this.#triple !== null) return this.#numericDate(this.#triple, time)
    if (this.#monthName !== null) return this.#namedDate(this.#monthName, time)
    if (time === null || this.#loose.length > 0 || this.#namesWeekday) return refused('notAnInstant')
    return { kind: 'time', time, offsetMinutes: this.#offsetMinutes }
  }

  /** Takes the next part; false where it has no place here. */
  #part(): boolean {
    const cursor = this.#cursor
    if (cursor.isDigit()) return this.#number()
    if (cursor.isLetter()) return this.#word()
    const character = cursor.peek()
    const isOffset = character === '+' || character === '-'
    if (isOffset && cursor.isDigit(1) && this.#clock !== null && this.#offsetMinutes === null) {
      return this.#offset(2)
    }
    if ((character === '(' || character === '[') && this.#offsetMinutes !== null) return this.#zoneRemark()
    const passed = cursor.isSpace() || character === ',' || this.#isJoint(character)
    if (passed) cursor.at += 1
    return passed
  }

  /** Whether the sign only joins parts: `5-Jan-26`, `15. April`, `18/juil./26`, `5.1.2026 - 15:45`. */
  #isJoint(character: string): boolean {
    if (character !== '-' && character !== '/' && character !== '.') return false
    const cursor = this.#cursor
    if (cursor.isLetter(-1) || cursor.isLetter(1)) return true
    if (character === '.') return cursor.isDigit(-1) && (cursor.isSpace(1) || cursor.peek(1) === '')
    if (cursor.peek(-1) === '.' && cursor.isLetter(-2)) return true
    return character === '-' && cursor.isSpace(-1) && cursor.isSpace(1)
  }

  /** `(Central European Standard Time)` or `[Europe/Warsaw]` behind an offset says the same once more. */
  #zoneRemark(): boolean {
    const { text } = this.#cursor
    this.#cursor.at = text.length
    return text.endsWith(')') || text.endsWith(']')
  }

  #number(): boolean {
    const cursor = this.#cursor
    const start = cursor.at
    const digits = cursor.digits()
    const sign = cursor.peek()
    if (cursor.isDigit(1)) {
      if (sign === ':' || sign === 'h' || (sign === '.' && this.#hasDate())) {
        if (this.#clock !== null || digits.length > 2) return false
        this.#clock = readClock(cursor, digits.value, sign)
        return this.#clock !== null
      }
      if (sign === '/' || sign === '.' || sign === '-') return this.#tripleFrom(digits, sign)
    }
    if (digits.length === 8 && !this.#hasDate()) return this.#compactDate(start)
    if (this.#triple?.isCompact === true && (digits.length === 6 || digits.length === 4)) {
      if (this.#clock !== null) return false
      this.#clock = clockOfDigits(cursor.text.slice(start, cursor.at))
      return true
    }
    this.#loose.push(digits)
    return this.#loose.length <= 2
  }

  #hasDate(): boolean {
    return this.#triple !== null || (this.#monthName !== null && this.#loose.length === 2)
  }

  #tripleFrom(first: Digits, separator: DateSeparator): boolean {
    const cursor = this.#cursor
    cursor.at += 1
    const second = cursor.digits()
    if (!cursor.takeBeforeDigit(separator)) return false
    const third = cursor.digits()
    const followedByMore = cursor.takeBeforeDigit(separator)
    const yearLast = first.length <= 2 && (third.length === 4 || third.length === 2)
    const yearFirst = first.length === 4 && third.length <= 2
    if (this.#triple !== null || followedByMore || second.length > 2 || !(yearLast || yearFirst)) return false
    this.#triple = { parts: [first, second, third], separator, isCompact: false }
    return true
  }

  /** `20260105`, where more than a bare number is written. */
  #compactDate(start: number): boolean {
    const part = (from: number, to: number): Digits => ({
      value: Number(this.#cursor.text.slice(start + from, start + to)),
      length: to - from,
    })
    this.#triple = { parts: [part(0, 4), part(4, 6), part(6, 8)], separator: '-', isCompact: true }
    return true
  }

  /** An offset whose sign stands here. */
  #offset(minDigits: 1 | 2): boolean {
    const sign = this.#cursor.peek() === '+' ? 1 : -1
    this.#cursor.at += 1
    const minutes = readOffset(this.#cursor, sign, minDigits)
    if (minutes === 'none') this.#refusal = 'noSuchOffset'
    if (minutes === null || minutes === 'none') return false
    this.#offsetMinutes = minutes
    return true
  }

  #word(): boolean {
    const isAfterDigit = this.#cursor.isDigit(-1)
    const word = this.#cursor.letters()
    if (this.#clock !== null) {
      if (this.#halfDay(word)) return true
      if (UTC_NAMES.has(word)) return this.#utc()
      if (ZONE_LETTERS.has(word) && this.#offsetMinutes === null) {
        this.#refusal = 'unknownZone'
        return false
      }
    }
    if (MONTHS.has(word)) return this.#month(word)
    if (word === 't') return this.#hasDate() && this.#clock === null && this.#cursor.isDigit()
    if (ORDINALS.has(word) && isAfterDigit) return true
    const isWeekday = WEEKDAYS.has(word)
    this.#namesWeekday ||= isWeekday
    return isWeekday || FILLERS.has(word)
  }

  /** `am`, `a.m.`, `a. m.` behind a time. */
  #halfDay(word: string): boolean {
    if (this.#half !== null) return false
    if (word === 'a' || word === 'p') {
      const { text, at } = this.#cursor
      const rest = /^\. ?m(?![a-z])/u.exec(text.slice(at, at + 4))
      if (rest === null) return false
      this.#cursor.at += rest[0].length
    } else if (word !== 'am' && word !== 'pm') return false
    this.#half = word.startsWith('a') ? 'am' : 'pm'
    return true
  }

  #month(name: string): boolean {
    const wasTuesday =
      this.#monthName === MARCH_OR_TUESDAY && this.#looseBeforeMonth === 0 && this.#loose.length <= 1
    if (this.#monthName !== null && !wasTuesday) return false
    this.#monthName = name
    this.#looseBeforeMonth = this.#loose.length
    return true
  }

  /** `UTC`, or what stands before an offset: `GMT+0100`. */
  #utc(): boolean {
    if (this.#offsetMinutes !== null) return false
    const sign = this.#cursor.peek()
    if ((sign === '+' || sign === '-') && this.#cursor.isDigit(1)) return this.#offset(1)
    this.#offsetMinutes = 0
    return true
  }

  /** Null without a time; undefined where no clock shows it. */
  #timeOfDay(): ClockTime | null | undefined {
    const clock = this.#clock
    if (clock === null) return null
    if (!isClockTime(clock.hour, clock.minute, clock.second)) return undefined
    if (this.#half === null) return clock
    if (clock.hour < 1 || clock.hour > 12) return undefined
    return { ...clock, hour: (clock.hour % 12) + (this.#half === 'pm' ? 12 : 0) }
  }

  #numericDate({ parts: [first, second, third], separator }: Triple, time: ClockTime | null): DateText {
    const hasMonth = this.#monthName !== null && this.#monthName !== MARCH_OR_TUESDAY
    if (hasMonth || this.#loose.length > 0) return refused('notAnInstant')
    if (first.length === 4) {
      return calendarText(first.value, second.value, third.value, time, this.#offsetMinutes)
    }
    return {
      kind: 'numeric',
      first: first.value,
      second: second.value,
      third: third.value,
      thirdDigits: third.length === 4 ? 4 : 2,
      separator,
      hours: this.#half === null ? 24 : 12,
      time,
      offsetMinutes: this.#offsetMinutes,
    }
  }

  /** Two digits beside a month's name are a day first and a year last: `22/Sep/25`. */
  #namedDate(monthName: string, time: ClockTime | null): DateText {
    const [a, b] = this.#loose
    if (a === undefined || b === undefined || this.#looseBeforeMonth > 1) return refused('notAnInstant')
    const [day, year] = this.#looseBeforeMonth === 1 && a.length === 4 ? [b, a] : [a, b]
    if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return refused('notAnInstant')
    const fullYear = year.length === 4 ? year.value : yearOfTwoDigits(year.value)
    return calendarText(fullYear, MONTHS.get(monthName) ?? 0, day.value, time, this.#offsetMinutes)
  }
}
