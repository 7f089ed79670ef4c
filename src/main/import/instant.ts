import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import { instantOfLocalTime } from '#shared/time/zoned-dates.ts'

export type ParsedInstant =
  { readonly atMs: number; readonly ambiguous: boolean } | { readonly problem: RejectProblem }

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?$/

const MINUTE_MS = 60_000

/**
 * An ISO 8601 instant with offset or Z, in UTC milliseconds (finer parts are cut off); without offset only where
 * `timeZone` says which clock it was read from. A local time that the clock showed twice is the earlier one and
 * `ambiguous`.
 */
export function parseInstant(text: string, timeZone: string | null): ParsedInstant {
  const match = ISO.exec(text)
  if (match === null) {
    return { problem: problem('notAnInstant') }
  }
  const part = (index: number): number => Number(match[index] ?? 0)
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)]
  const ms = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) {
    return { problem: problem('noSuchTime') }
  }
  const clockMs = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  if (match[8] !== undefined) return { atMs: clockMs, ambiguous: false }
  if (match[9] !== undefined) {
    const [offsetHours, offsetMinutes] = [part(10), part(11)]
    if (offsetHours > 15 || offsetMinutes > 59) return { problem: problem('noSuchOffset') }
    const offsetMs = (offsetHours * 60 + offsetMinutes) * MINUTE_MS
    return { atMs: match[9] === '+' ? clockMs - offsetMs : clockMs + offsetMs, ambiguous: false }
  }
  if (timeZone === null) return { problem: problem('noOffset') }
  const local = { year, month, day, hour, minute, second, ms }
  const { atMs, ambiguous } = instantOfLocalTime(local, timeZone)
  return { atMs, ambiguous }
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
