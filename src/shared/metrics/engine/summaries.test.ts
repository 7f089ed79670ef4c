import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR_MS } from '../../case/model.ts'
import { quantile } from '../../stats/quantile.ts'
import { day, rowOf, SETTINGS } from '../testing/examples.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { timeToResolution } from './summaries.ts'

const SCOPE = {
  period: { from: '1970-01-01', to: '1971-01-01', timeZone: 'UTC' },
  filter: {},
  settings: SETTINGS,
}

/** Cases opened on one day that were resolved after so many hours each, or not at all. */
function timesOf(hours: readonly (number | null)[]) {
  const builder = new ColumnsBuilder()
  for (const [at, each] of hours.entries()) {
    const resolvedAtMs = each === null ? null : day(20) + each * HOUR_MS
    const status = each === null ? 'open' : 'resolved'
    builder.add(rowOf({ id: at + 1, openedAtMs: day(20), resolvedAtMs, status }))
  }
  return timeToResolution(builder.finish(new Map([[1, day(200)]])), SCOPE, [0.5, 0.9])
}

describe('timeToResolution', () => {
  it('bins each resolved case once, the bound of two bins in the later one', () => {
    const { bins, resolved, openCases } = timesOf([
      0,
      0.99,
      1,
      3.9,
      4,
      24,
      72,
      168,
      720,
      2_160,
      3_000,
      null,
      null,
    ])
    expect(bins.map(({ fromHours, toHours, count }) => [fromHours, toHours, count])).toEqual([
      [0, 1, 2],
      [1, 4, 2],
      [4, 24, 1],
      [24, 72, 1],
      [72, 168, 1],
      [168, 720, 1],
      [720, 2_160, 1],
      [2_160, null, 2],
    ])
    expect([resolved, openCases]).toEqual([11, 2])
  })

  it('keeps a case that was resolved before it was opened in the first bin', () => {
    expect(timesOf([-5]).bins[0]?.count).toBe(1)
  })

  it('has empty bins and no quantile without a resolved case', () => {
    const { bins, hours } = timesOf([null])
    expect(bins.every(({ count }) => count === 0)).toBe(true)
    expect(hours).toEqual([null, null])
  })

  it('has the quantiles of all hours in order', () => {
    const anyHours = fc.oneof(
      fc.constantFrom(0, 1, 24, 2_160),
      fc.double({ min: -2, max: 4_000, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(anyHours, { minLength: 1, maxLength: 60 }), (hours) => {
        const taken = hours.map((each) => Math.round(each * HOUR_MS) / HOUR_MS)
        const ascending = taken.toSorted((left, right) => left - right)
        const found = timesOf(taken).hours
        for (const [at, share] of [0.5, 0.9].entries()) {
          expect(found[at]).toBeCloseTo(quantile(ascending, share) ?? NaN, 6)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('interpolates between neighbours', () => {
    const [median, p90] = timesOf([1, 2, 3, 10]).hours
    expect(median).toBe(2.5)
    expect(p90).toBeCloseTo(3 + 0.7 * 7, 12)
  })
})
