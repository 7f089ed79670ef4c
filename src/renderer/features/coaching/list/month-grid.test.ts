import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, isCalendarDate, parseDate, weekdayOf } from '#shared/time/calendar-date.ts'
import { dateAfterKey, inMonth, monthGrid } from './month-grid.ts'

const anyDate = fc.integer({ min: 0, max: 60_000 }).map(formatDate)
const anyWeekStart = fc.constantFrom('mon' as const, 'sun' as const, 'sat' as const)

describe('the grid of a month', () => {
  it('has whole weeks, which may reach into its neighbours', () => {
    const weeks = monthGrid('2026-05', 'mon')
    expect(weeks[0]?.[0]).toBe('2026-04-27')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-05-31')
    expect(monthGrid('2026-02', 'sun')).toHaveLength(4)
  })

  it('holds every day of the month once, in order, from the first day of a week on', () => {
    fc.assert(
      fc.property(anyDate, anyWeekStart, (date, weekStart) => {
        const weeks = monthGrid(date.slice(0, 7), weekStart)
        const days = weeks.flat()
        expect(days).toContain(date)
        expect(days).toEqual([...new Set(days)].toSorted())
        expect(weeks.every((week) => week.length === 7)).toBe(true)
        const first = { sun: 0, mon: 1, sat: 6 }[weekStart]
        expect(weekdayOf(parseDate(days[0] ?? '') ?? 0)).toBe(first)
        expect(weeks.every((week) => week.some((day) => day.startsWith(date.slice(0, 7))))).toBe(true)
      }),
    )
  })
})

describe('keys', () => {
  it('move by days, weeks and months', () => {
    const from = '2026-05-31'
    const after = (key: string) => dateAfterKey(from, key, 'mon')
    expect(after('ArrowRight')).toBe('2026-06-01')
    expect(after('ArrowUp')).toBe('2026-05-24')
    expect(after('Home')).toBe('2026-05-25')
    expect(after('End')).toBe('2026-05-31')
    expect(after('PageDown')).toBe('2026-06-30')
    expect(after('PageUp')).toBe('2026-04-30')
    expect(after('a')).toBeNull()
  })

  it('always lead to a date, and a month away into that month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30, max: 30 }), (date, months) => {
        const there = inMonth(date, months)
        expect(isCalendarDate(there)).toBe(true)
        expect(inMonth(there, -months).slice(0, 7)).toBe(date.slice(0, 7))
        expect(there.slice(8) <= date.slice(8)).toBe(true)
      }),
    )
  })
})
