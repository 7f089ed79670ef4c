import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  dayAndMonth,
  HOUR_MS,
  inTheMiddleOfTheDay,
  isoInstant,
  nextOpen,
  toInstant,
  weekdayAndDate,
  whenAwake,
} from './calendar.ts'

const at = (text: string): number => Date.parse(`${text}Z`)

describe('opening hours', () => {
  it('run from eight to six on weekdays, nine to two on Saturdays', () => {
    expect(nextOpen(at('2025-03-03T10:00'))).toBe(at('2025-03-03T10:00'))
    expect(nextOpen(at('2025-03-03T19:00'))).toBe(at('2025-03-04T08:00'))
    expect(nextOpen(at('2025-03-07T19:00'))).toBe(at('2025-03-08T09:00'))
    expect(nextOpen(at('2025-03-08T14:30'))).toBe(at('2025-03-10T08:00'))
  })

  it('leave out Christmas and New Year', () => {
    expect(nextOpen(at('2025-12-24T18:30'))).toBe(at('2025-12-27T09:00'))
    expect(inTheMiddleOfTheDay(at('2026-01-01T12:00'), 30)).toBe(at('2026-01-02T10:30'))
  })

  it('keep a visitor for the next day when too little is left of this one', () => {
    expect(nextOpen(at('2025-03-03T17:30'), HOUR_MS)).toBe(at('2025-03-04T08:00'))
  })

  it('are what working time is counted in', () => {
    expect(addWorkingTime(at('2025-03-07T17:00'), 3 * HOUR_MS)).toBe(at('2025-03-08T11:00'))
    expect(addWorkingTime(at('2025-03-09T12:00'), HOUR_MS)).toBe(at('2025-03-10T09:00'))
  })
})

describe('customers', () => {
  it('sleep at night', () => {
    expect(whenAwake(at('2025-03-03T23:15'))).toBe(at('2025-03-04T08:15'))
    const early = whenAwake(at('2025-03-03T03:20'))
    expect(early).toBeGreaterThan(at('2025-03-03T07:00'))
    expect(early).toBeLessThan(at('2025-03-03T09:00'))
    expect(whenAwake(at('2025-03-03T12:00'))).toBe(at('2025-03-03T12:00'))
  })
})

describe('instants', () => {
  it.each(['2025-01-15', '2025-03-29', '2025-03-31', '2025-10-25', '2025-10-27', '2026-06-30'])(
    'follow the clocks of both offices on %s',
    (day) => {
      for (const [language, timeZone] of [
        ['en', 'Europe/London'],
        ['pl', 'Europe/Warsaw'],
      ] as const) {
        const instant = toInstant(at(`${day}T12:00`), language)
        const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
          instant,
        )
        expect(hour).toBe('12')
      }
    },
  )

  it('are written in UTC with whole seconds', () => {
    expect(isoInstant(at('2025-03-03T07:05:09.400'))).toBe('2025-03-03T07:05:09Z')
  })

  it('are named in both languages', () => {
    expect(dayAndMonth(at('2025-06-12T09:00'), 'en')).toBe('12 June')
    expect(weekdayAndDate(at('2025-06-12T09:00'), 'en')).toBe('Thursday 12 June')
    expect(weekdayAndDate(at('2025-06-12T09:00'), 'pl')).toBe('czwartku 12 czerwca')
  })
})
