import { DAY_MS, HOUR_MS } from '../case/model.ts'
import { type EpochDay, formatDate, parseDate, wallClockMs } from './calendar-date.ts'
import { offsetSpanAt, offsetSpans } from './zone-offsets.ts'

/** No zone has ever been further from UTC. */
const MAX_OFFSET_MS = 16 * HOUR_MS

/** A wall-clock time without an offset, as a file states it. Every part must be in its usual range. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
}

export interface LocalInstant {
  readonly atMs: number
  /** The clock showed this time twice; `atMs` is the earlier instant. */
  readonly ambiguous: boolean
  /** The clock never showed this time; `atMs` is shifted forward by the length of the gap. */
  readonly skipped: boolean
}

/**
 * First instant of a day in a zone, in UTC milliseconds. Midnight need not exist (clocks moved at midnight) or may come
 * twice; of a day that the zone left out altogether it is the first instant of the next.
 */
export function firstInstantOfDayMs(day: EpochDay, timeZone: string): number {
  const midnightMs = day * DAY_MS
  for (const span of offsetSpans(timeZone, midnightMs - MAX_OFFSET_MS, midnightMs + MAX_OFFSET_MS)) {
    const atMs = Math.max(span.fromMs, midnightMs - span.offsetMs)
    if (atMs < span.toMs) return atMs
  }
  throw new RangeError(`No such day: ${String(day)}`)
}

/** As `firstInstantOfDayMs`, of a date written `YYYY-MM-DD`; throws a RangeError where it is no date. */
export function firstInstantOfDateMs(date: string, timeZone: string): number {
  const day = parseDate(date)
  if (day === null) throw new RangeError(`Not a date: ${date}`)
  return firstInstantOfDayMs(day, timeZone)
}

/** Calendar date `YYYY-MM-DD` of an instant in a zone. */
export function dateOfInstant(atMs: number, timeZone: string): string {
  return formatDate(Math.floor((atMs + offsetSpanAt(timeZone, atMs).offsetMs) / DAY_MS))
}

/** The instant at which the clocks of a zone show a local time. */
export function instantOfLocalTime(time: LocalTime, timeZone: string): LocalInstant {
  const { year, month, day, hour, minute, second, ms } = time
  const localMs = wallClockMs(year, month, day, hour, minute, second, ms)
  const near = offsetSpanAt(timeZone, localMs)
  if (localMs - near.fromMs > 2 * MAX_OFFSET_MS && near.toMs - localMs > 2 * MAX_OFFSET_MS) {
    return { atMs: localMs - near.offsetMs, ambiguous: false, skipped: false }
  }
  const spans = offsetSpans(timeZone, localMs - 2 * MAX_OFFSET_MS, localMs + 2 * MAX_OFFSET_MS)
  const instants = spans
    .filter(({ fromMs, toMs, offsetMs }) => fromMs <= localMs - offsetMs && localMs - offsetMs < toMs)
    .map(({ offsetMs }) => localMs - offsetMs)
  const earliest = instants[0]
  if (earliest !== undefined) return { atMs: earliest, ambiguous: instants.length > 1, skipped: false }
  // In a gap: the offset before it, so that 02:30 becomes 03:30 where the clocks went from 02:00 to 03:00.
  const before = spans.findLast(({ toMs, offsetMs }) => toMs <= localMs - offsetMs)
  return { atMs: localMs - (before ?? near).offsetMs, ambiguous: false, skipped: true }
}
