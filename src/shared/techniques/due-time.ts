import { DAY_MS, HOUR_MS } from '../case/model.ts'
import { type EpochDay, wallClockMs, weekdayOf } from '../time/calendar-date.ts'
import { firstInstantOfDayMs, instantOfLocalTime } from '../time/zoned-dates.ts'
import { offsetSpanAt } from '../time/zone-offsets.ts'
import type { TalkLexicon } from './talk-lexicon.ts'
import type { TimeMeaning, TimeUnit } from './technique-rule.ts'

type Numerals = Pick<TalkLexicon, 'numbers' | 'months'>

const MINUTE_MS = 60_000
const WORD = /\p{L}+|\d+/gu
/** "17:30", "5.30", "5": the hour, and the minutes where they are told. */
const CLOCK = /(?<!\d)(\d{1,2})(?:[:.h ]([0-5]\d))?(?!\d)/g
const HALF_PAST = /\bhalf past\b/i
const AFTERNOON = /\bp\.?\s?m\b|\btonight\b/i
const MORNING = /\ba\.?\s?m\b/i
/** "At 5" is in the afternoon: nobody promises a call for the night. */
const FIRST_BUSINESS_HOUR = 7
const FRIDAY = 5
/** A greater number is no term, but a case number. */
const MOST_UNITS = 1000

/** A time as it was written. */
export interface WrittenTime {
  readonly meaning: TimeMeaning
  readonly words: string
  /** The words of a clock time beside a day ("tomorrow" "at five"); null where there is none. */
  readonly clock: string | null
}

/**
 * The last instant at which a promise with this time, written at `atMs`, is kept, in UTC milliseconds: for a day without a
 * clock time its end, in the zone. Null where the words make no time.
 */
export function dueMs(
  { meaning, words, clock }: WrittenTime,
  atMs: number,
  timeZone: string,
  numerals: Numerals,
): number | null {
  const today = dayOf(atMs, timeZone)
  const endOf = (day: EpochDay): number => firstInstantOfDayMs(day + 1, timeZone) - 1
  const on = (day: EpochDay): number => {
    const at = clock === null ? null : clockOf(clock, numerals)
    return at === null ? endOf(day) : instantOn(day, at, timeZone)
  }
  switch (meaning.kind) {
    case 'within':
      return withinMs(meaning.unit, meaning.count ?? lastNumber(words, numerals) ?? 1, atMs, today, endOf)
    case 'week':
      return endOf(today - isoWeekday(today) + 7 * (meaning.offset + 1))
    case 'month':
      return endOf(lastDayAfterMonths(today, meaning.offset, false))
    case 'clock': {
      const at = clockOf(words, numerals)
      if (at === null) return null
      const dueToday = instantOn(today, at, timeZone)
      return dueToday > atMs ? dueToday : instantOn(today + 1, at, timeZone)
    }
    case 'day':
      return on(today + meaning.offset)
    case 'weekday':
      return on(today + (((meaning.weekday - isoWeekday(today) + 6) % 7) + 1))
    case 'date': {
      const day = dateMeant(words, today, numerals)
      return day === null ? null : on(day)
    }
  }
}

function withinMs(
  unit: TimeUnit,
  count: number,
  atMs: number,
  today: EpochDay,
  endOf: (day: EpochDay) => number,
): number {
  switch (unit) {
    case 'minute':
      return atMs + count * MINUTE_MS
    case 'hour':
      return atMs + count * HOUR_MS
    case 'day':
      return endOf(today + count)
    case 'workday':
      return endOf(afterWorkdays(today, count))
    case 'week':
      return endOf(today + 7 * count)
    case 'month':
      return endOf(lastDayAfterMonths(today, count, true))
  }
}

function dayOf(atMs: number, timeZone: string): EpochDay {
  return Math.floor((atMs + offsetSpanAt(timeZone, atMs).offsetMs) / DAY_MS)
}

/** 1 for Monday to 7 for Sunday. */
function isoWeekday(day: EpochDay): number {
  return weekdayOf(day) || 7
}

function afterWorkdays(day: EpochDay, count: number): EpochDay {
  const weeks = Math.floor(count / 5)
  let left = count % 5
  let last = day + 7 * weeks
  while (left > 0 || isoWeekday(last) > FRIDAY) {
    last++
    if (isoWeekday(last) <= FRIDAY && left > 0) left--
  }
  return last
}

/** The same day of a later month, or its last; with `keepsDay` false always its last. */
function lastDayAfterMonths(day: EpochDay, months: number, keepsDay: boolean): EpochDay {
  const date = new Date(day * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months]
  const last = wallClockMs(year, month + 1, 0) / DAY_MS
  return keepsDay ? Math.min(last, wallClockMs(year, month, date.getUTCDate()) / DAY_MS) : last
}

interface Clock {
  readonly hour: number
  readonly minute: number
}

/** Of two times ("between 9 and 11") the later. */
function clockOf(words: string, numerals: Numerals): Clock | null {
  const last = [...words.matchAll(CLOCK)].at(-1)
  const stated = last === undefined ? lastNumber(words, numerals) : Number(last[1])
  const minute = last === undefined && HALF_PAST.test(words) ? 30 : Number(last?.[2] ?? 0)
  if (stated === null || stated > 24) return null
  const isAfternoon = AFTERNOON.test(words) || (!MORNING.test(words) && stated < FIRST_BUSINESS_HOUR)
  return { hour: (isAfternoon && stated < 12 ? stated + 12 : stated) % 24, minute }
}

function instantOn(day: EpochDay, { hour, minute }: Clock, timeZone: string): number {
  const date = new Date(day * DAY_MS)
  const local = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour,
    minute,
    second: 0,
    ms: 0,
  }
  return instantOfLocalTime(local, timeZone).atMs
}

function dateMeant(words: string, today: EpochDay, { months }: Numerals): EpochDay | null {
  const numbers = numbersIn(words)
  const named = folded(words).flatMap((word) => valueOf(word, months) ?? [])[0]
  const [day, month = named] = named === undefined ? numbers : [numbers[0], named]
  if (day === undefined || month === undefined || day < 1 || day > 31 || month < 1 || month > 12) return null
  const year = new Date(today * DAY_MS).getUTCFullYear()
  const thisYear = wallClockMs(year, month, day) / DAY_MS
  return thisYear >= today ? thisYear : wallClockMs(year + 1, month, day) / DAY_MS
}

function numbersIn(words: string): number[] {
  return (words.match(/\d+/g) ?? []).map(Number)
}

const foldedNames = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>()

/** What a folded word stands for: the names are written with diacritics or without. */
function valueOf(word: string, values: Readonly<Record<string, number>>): number | undefined {
  const names =
    foldedNames.get(values) ??
    new Map(Object.entries(values).map(([name, value]): [string, number] => [folded(name).join(''), value]))
  foldedNames.set(values, names)
  return names.get(word)
}

/** Words of letters without diacritics, in lower case; digits by themselves. */
function folded(words: string): string[] {
  return (
    words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').match(WORD) ?? []
  ).map(String)
}

/** The last number among the words, in digits or not; tens and a unit are one number ("twenty four"). */
function lastNumber(words: string, { numbers }: Numerals): number | null {
  let last: number | null = null
  let wasTens = false
  for (const word of folded(words)) {
    const value = /^\d/.test(word) ? Number(word) : valueOf(word, numbers)
    if (value === undefined || value > MOST_UNITS) {
      wasTens = false
      continue
    }
    last = wasTens && value < 10 ? (last ?? 0) + value : value
    wasTens = !/^\d/.test(word) && value >= 20 && value % 10 === 0
  }
  return last
}
