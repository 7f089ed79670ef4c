import { parseDate } from '#shared/time/calendar-date.ts'
import { instantOfLocalTime } from '#shared/time/zoned-dates.ts'

const LOCAL = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/

/**
 * The instant, as ISO 8601 with Z, at which the clocks of an IANA zone show a local time `YYYY-MM-DD HH:mm[:ss]`; null
 * where the text is none.
 */
export function isoOfLocal(text: string, timeZone: string): string | null {
  const match = LOCAL.exec(text)
  if (match === null || parseDate(text.slice(0, 10)) === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const { atMs } = instantOfLocalTime({ year, month, day, hour, minute, second, ms: 0 }, timeZone)
  return new Date(atMs).toISOString()
}
