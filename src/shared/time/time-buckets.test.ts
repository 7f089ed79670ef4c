import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WeekStart } from '../metrics/definition.ts'
import { formatDate, parseDate } from './calendar-date.ts'
import { type BucketUnit, dayBuckets, timeBuckets } from './time-buckets.ts'

const period = (from: string, to: string) => ({ from, to, timeZone: 'Europe/Warsaw' })
const labelsOf = (unit: BucketUnit, over: ReturnType<typeof period>, weekStart: WeekStart = 'mon') =>
  timeBuckets(unit, over, weekStart).labels

describe('timeBuckets', () => {
  it('labels months, also those the period cuts', () => {
    expect(labelsOf('month', period('2025-12-15', '2026-03-02'))).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ])
    expect(labelsOf('month', period('2026-06-01', '2026-07-01'))).toEqual(['2026-06'])
  })

  it.each([
    ['mon', ['2026-03-23', '2026-03-30']],
    ['sun', ['2026-03-29']],
    ['sat', ['2026-03-28']],
  ] as const)('labels weeks from %s by their first day, even one before the period', (weekStart, labels) => {
    expect(labelsOf('week', period('2026-03-29', '2026-04-01'), weekStart)).toEqual(labels)
  })

  it('labels days', () => {
    expect(labelsOf('day', period('2011-12-30', '2012-01-01'))).toEqual(['2011-12-30', '2011-12-31'])
  })

  it('has no bucket in an empty period', () => {
    expect(labelsOf('day', period('2026-03-01', '2026-03-01'))).toEqual([])
    expect(labelsOf('month', period('2026-03-02', '2026-03-01'))).toEqual([])
  })

  it('refuses what is no date', () => {
    expect(() => timeBuckets('day', period('2026-02-30', '2026-04-01'), 'mon')).toThrow(RangeError)
  })

  it('puts every day of a period into the bucket of its date', () => {
    const day = fc.integer({ min: 14_000, max: 21_000 })
    const unit = fc.constantFrom('day', 'week', 'month')
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 100 }), unit, (from, days, by) => {
        const { labels, ends } = dayBuckets(by, from, from + days, 'mon')
        expect([labels.length, ends.at(-1)]).toEqual([ends.length, from + days])
        for (let each = from; each < from + days; each++) {
          const label = labels[ends.findIndex((end) => each < end)] ?? ''
          if (by === 'day') expect(label).toBe(formatDate(each))
          if (by === 'month') expect(label).toBe(formatDate(each).slice(0, 7))
          if (by !== 'week') continue
          expect(new Date(label).getUTCDay()).toBe(1)
          const daysSince = each - (parseDate(label) ?? NaN)
          expect(daysSince).toBeGreaterThanOrEqual(0)
          expect(daysSince).toBeLessThan(7)
        }
      }),
      { numRuns: 300 },
    )
  })
})
