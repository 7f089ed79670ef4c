import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval, Z_95 } from './wilson.ts'

const counts = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

const intervalOf = (numerator: number, denominator: number) => {
  const interval = wilsonInterval(numerator, denominator)
  if (interval === null) throw new Error('no interval')
  return interval
}

describe('wilsonInterval', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998)
  // 857-872, table I, method 3 (score, no continuity correction).
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('agrees with the published interval of %i/%i', (numerator, denominator, low, high) => {
    const interval = intervalOf(numerator, denominator)
    expect(interval.low.toFixed(4)).toBe(low)
    expect(interval.high.toFixed(4)).toBe(high)
  })

  it('has no interval without trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  it('has exact bounds at the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        expect(intervalOf(0, n).low).toBe(0)
        expect(intervalOf(n, n).high).toBe(1)
      }),
    )
  })

  it('holds exactly the proportions whose score test does not reject: (p - x)^2 = z^2 x (1 - x) / n at both bounds', () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const p = numerator / denominator
        const { low, high } = intervalOf(numerator, denominator)
        for (const bound of [low, high]) {
          const score = (p - bound) ** 2 - (Z_95 ** 2 * bound * (1 - bound)) / denominator
          expect(Math.abs(score)).toBeLessThan(1e-12)
        }
      }),
    )
  })

  it('contains the proportion, lies within [0, 1] and mirrors for failures', () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const { low, high } = intervalOf(numerator, denominator)
        const mirrored = intervalOf(denominator - numerator, denominator)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(numerator / denominator)
        expect(high).toBeGreaterThanOrEqual(numerator / denominator)
        expect(Math.abs(low - (1 - mirrored.high))).toBeLessThan(1e-12)
      }),
    )
  })
})
