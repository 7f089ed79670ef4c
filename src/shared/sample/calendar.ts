/**
 * Opening hours and dates of the sample's two offices. Wall-clock times are kept as if they were UTC
 * milliseconds ("local ms") and become instants only when a record is written.
 */
import type { Language } from './types.ts'

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

const CLOSED_DAYS = new Set(['01-01', '12-25', '12-26'])
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  pl: 'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia'.split(
    ',',
  ),
}
/** Polish weekdays in the genitive, as they stand after "do". */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(','),
  pl: 'niedzieli,poniedziałku,wtorku,środy,czwartku,piątku,soboty'.split(','),
}

const startOfDay = (localMs: number): number => Math.floor(localMs / DAY_MS) * DAY_MS

type Hours = readonly [opens: number, closes: number] | null
const hoursByDay = new Map<number, Hours>()

function computeHours(dayMs: number): Hours {
  const day = new Date(dayMs)
  const weekday = day.getUTCDay()
  if (weekday === 0 || CLOSED_DAYS.has(isoDay(dayMs).slice(5))) return null
  const [opens, closes] = weekday === 6 ? [9, 14] : [8, 18]
  return [dayMs + opens * HOUR_MS, dayMs + closes * HOUR_MS]
}

/** Opening and closing time of the day that holds `localMs`; null when the offices stay closed. */
function openingHours(localMs: number): Hours {
  const dayMs = startOfDay(localMs)
  const known = hoursByDay.get(dayMs)
  if (known !== undefined) return known
  const hours = computeHours(dayMs)
  hoursByDay.set(dayMs, hours)
  return hours
}

/** The first moment at or after `localMs` at which the offices are open and stay so for `spareMs`. */
export function nextOpen(localMs: number, spareMs = 0): number {
  let at = localMs
  for (;;) {
    const hours = openingHours(at)
    if (hours !== null && at < hours[0]) return hours[0]
    if (hours !== null && at + spareMs <= hours[1]) return at
    at = startOfDay(at) + DAY_MS
  }
}

/** `localMs` plus a length of working time. */
export function addWorkingTime(localMs: number, lengthMs: number): number {
  let at = nextOpen(localMs)
  let left = lengthMs
  for (;;) {
    const closes = openingHours(at)?.[1] ?? at
    if (at + left <= closes) return at + left
    left -= closes - at
    at = nextOpen(startOfDay(at) + DAY_MS)
  }
}

/** `minutes` after 10 in the morning of that day, or of the next one on which the offices are open. */
export function inTheMiddleOfTheDay(localMs: number, minutes: number): number {
  let day = startOfDay(localMs)
  while (openingHours(day) === null) day += DAY_MS
  return day + 10 * HOUR_MS + minutes * MINUTE_MS
}

/** Moves a moment of the night to the next morning, when customers write. */
export function whenAwake(localMs: number): number {
  const sinceMidnight = localMs - startOfDay(localMs)
  if (sinceMidnight < 7 * HOUR_MS) return startOfDay(localMs) + 7 * HOUR_MS + Math.floor(sinceMidnight / 3)
  return sinceMidnight > 22 * HOUR_MS
    ? startOfDay(localMs) + DAY_MS + 8 * HOUR_MS + (sinceMidnight % HOUR_MS)
    : localMs
}

/** The day (UTC ms) of a month's last Sunday. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return last.getTime() - last.getUTCDay() * DAY_MS
}

/** Both offices change their clocks in the same nights; the hour is between two and three in the morning. */
const SUMMER_TIMES = [2024, 2025, 2026, 2027].map(
  (year) => [lastSunday(year, 2) + 2 * HOUR_MS, lastSunday(year, 9) + 2 * HOUR_MS] as const,
)

/** The instant (UTC ms) of a wall-clock time in London (en) or Warsaw (pl), for the years 2024 to 2027. */
export function toInstant(localMs: number, language: Language): number {
  const summer = SUMMER_TIMES.some(([begins, ends]) => localMs >= begins && localMs < ends)
  return localMs - ((language === 'pl' ? 1 : 0) + (summer ? 1 : 0)) * HOUR_MS
}

const isoDays = new Map<number, string>()

/** The date of a moment as YYYY-MM-DD. */
export function isoDay(ms: number): string {
  const dayMs = startOfDay(ms)
  const known = isoDays.get(dayMs)
  if (known !== undefined) return known
  const day = new Date(dayMs).toISOString().slice(0, 10)
  isoDays.set(dayMs, day)
  return day
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** ISO 8601 in UTC with whole seconds. */
export function isoInstant(instantMs: number): string {
  const seconds = Math.floor((instantMs - startOfDay(instantMs)) / 1000)
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${isoDay(instantMs)}T${time.map(twoDigits).join(':')}Z`
}

/** "14 March" / "14 marca". */
export function dayAndMonth(localMs: number, language: Language): string {
  const date = new Date(localMs)
  return `${date.getUTCDate()} ${MONTHS[language][date.getUTCMonth()] ?? ''}`
}

/** "Thursday 12 June" / "czwartku 12 czerwca" (to stand after "by" / "do"). */
export function weekdayAndDate(localMs: number, language: Language): string {
  return `${WEEKDAYS[language][new Date(localMs).getUTCDay()] ?? ''} ${dayAndMonth(localMs, language)}`
}
