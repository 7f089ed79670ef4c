import { describe, expect, it } from 'vitest'
import { formatDate, isCalendarDate, parseDate, wallClockMs, weekdayOf } from './calendar-date.ts'

describe('calendar dates', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1970-01-01', '1969-12-31', '0099-03-01', '9999-12-31'])(
    '%s is a date and comes back as written',
    (text) => {
      const day = parseDate(text)
      expect(day).not.toBeNull()
      expect(formatDate(day ?? NaN)).toBe(text)
    },
  )

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '26-04-01',
    '2026-04-01T00:00',
    '',
  ])('%j is none', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })

  it('knows the weekday, before 1970 too', () => {
    expect(weekdayOf(parseDate('2026-03-29') ?? NaN)).toBe(0)
    expect(weekdayOf(parseDate('2026-03-30') ?? NaN)).toBe(1)
    expect(weekdayOf(parseDate('1969-12-27') ?? NaN)).toBe(6)
  })

  it('counts wall-clock milliseconds, in the first centuries too', () => {
    expect(wallClockMs(1970, 1, 2, 3, 4, 5, 6)).toBe(((27 * 60 + 4) * 60 + 5) * 1_000 + 6)
    expect(wallClockMs(50, 1, 1)).toBe(Date.parse('0050-01-01T00:00:00Z'))
  })
})
