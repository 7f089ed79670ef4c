import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Period, WeekStart } from '../metrics/definition.ts'
import { formatDate } from './calendar-date.ts'
import { bucketIndex, type BucketUnit, periodInstants, timeBuckets } from './time-buckets.ts'
import { dateOfInstant } from './zoned-dates.ts'

const period = (from: string, to: string, timeZone = 'Europe/Warsaw'): Period => ({ from, to, timeZone })
const labelsOf = (unit: BucketUnit, over: Period, weekStart: WeekStart = 'mon') =>
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

  it('labels days, a left-out day too', () => {
    const days = timeBuckets('day', period('2011-12-29', '2012-01-01', 'Pacific/Apia'), 'mon')
    expect(days.labels).toEqual(['2011-12-29', '2011-12-30', '2011-12-31'])
    expect(days.edgesMs[1]).toBe(days.edgesMs[2])
  })

  it('has no bucket in an empty period', () => {
    expect(labelsOf('day', period('2026-03-01', '2026-03-01'))).toEqual([])
    expect(labelsOf('month', period('2026-03-02', '2026-03-01'))).toEqual([])
    expect(bucketIndex(timeBuckets('day', period('2026-03-01', '2026-03-01'), 'mon'), 0)).toBe(-1)
  })

  it('refuses what is no date', () => {
    expect(() => timeBuckets('day', period('2026-02-30', '2026-04-01'), 'mon')).toThrow(RangeError)
  })

  it('puts every instant of the period into the bucket of its date in the zone, others nowhere', () => {
    const day = fc.integer({ min: 14_000, max: 21_000 })
    const zone = fc.constantFrom(
      'Europe/Warsaw',
      'America/Sao_Paulo',
      'America/Havana',
      'Pacific/Apia',
      'Asia/Kathmandu',
    )
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 100 }),
        zone,
        fc.double({ min: -0.1, max: 1.1, noNaN: true }),
        (from, days, timeZone, share) => {
          const over = period(formatDate(from), formatDate(from + days), timeZone)
          const { fromMs, toMs } = periodInstants(over)
          const atMs = Math.floor(fromMs + share * (toMs - fromMs))
          const labelAt = (unit: BucketUnit) => {
            const buckets = timeBuckets(unit, over, 'mon')
            return buckets.labels[bucketIndex(buckets, atMs)]
          }
          const inside = atMs >= fromMs && atMs < toMs
          const date = dateOfInstant(atMs, timeZone)
          expect(labelAt('day')).toBe(inside ? date : undefined)
          expect(labelAt('month')).toBe(inside ? date.slice(0, 7) : undefined)
          const week = labelAt('week')
          expect(week === undefined).toBe(!inside)
          if (week !== undefined) {
            const daysSince = (Date.parse(date) - Date.parse(week)) / 86_400_000
            expect(new Date(week).getUTCDay()).toBe(1)
            expect(daysSince).toBeGreaterThanOrEqual(0)
            expect(daysSince).toBeLessThan(7)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
