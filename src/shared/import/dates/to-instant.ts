import { DAY_MS } from '../../case/model.ts'
import { firstInstantOfDayMs, instantOfLocalTime } from '../../time/zoned-dates.ts'
import { problem, type RejectProblem } from '../reject-problems.ts'
import type { ParsedDateTime } from './parse-date-time.ts'

export type FoundInstant =
  | {
      readonly atMs: number
      /** The zone's clocks showed this time twice; `atMs` is the earlier instant. */
      readonly ambiguous: boolean
    }
  | { readonly problem: RejectProblem }

/**
 * The instant of a time that was read, in UTC milliseconds; where it has no offset, by the clocks of `timeZone`. A time
 * that they left out is moved forward by the length of the gap; a date alone is its first instant in the zone.
 */
export function toInstant(parsed: ParsedDateTime, timeZone: string | null): FoundInstant {
  switch (parsed.kind) {
    case 'problem':
      return { problem: parsed.problem }
    case 'instant':
      return { atMs: parsed.atMs, ambiguous: false }
    case 'time':
      return { problem: problem('timeWithoutDate') }
    case 'local': {
      if (timeZone === null) return { problem: problem('noOffset') }
      const { atMs, ambiguous } = instantOfLocalTime(parsed.local, timeZone)
      return { atMs, ambiguous }
    }
    case 'date': {
      if (timeZone === null) return { problem: problem('noOffset') }
      const { year, month, day } = parsed.date
      return {
        atMs: firstInstantOfDayMs(Date.UTC(year, month - 1, day) / DAY_MS, timeZone),
        ambiguous: false,
      }
    }
  }
}
