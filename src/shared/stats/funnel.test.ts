import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialQuantile, logBinomialMass } from './binomial.ts'
import { funnelLimits } from './funnel.ts'

/** P(X = k) as it is taught: by multiplication, exact for small n. */
function mass(k: number, n: number, rate: number): number {
  let ways = 1
  for (let at = 1; at <= k; at++) ways *= (n - k + at) / at
  return ways * rate ** k * (1 - rate) ** (n - k)
}

const atMost = (k: number, n: number, rate: number) =>
  Array.from({ length: k + 1 }, (_, count) => mass(count, n, rate)).reduce((sum, each) => sum + each, 0)

const anyRate = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('logBinomialMass', () => {
  // Cumulative binomial tables, as in E. Kreyszig, Advanced Engineering Mathematics, table A5.
  it.each([
    [0, 8, 0.1, 0.4305],
    [3, 8, 0.5, 0.2188],
    [2, 5, 0.3, 0.3087],
  ])('agrees with the printed table for %i of %i at %d', (k, n, rate, printed) => {
    expect(Math.exp(logBinomialMass(k, n, rate))).toBeCloseTo(printed, 4)
  })

  it('agrees with plain multiplication', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), anyRate, (n, count, rate) => {
        const k = Math.min(count, n)
        expect(Math.abs(Math.exp(logBinomialMass(k, n, rate)) / mass(k, n, rate) - 1)).toBeLessThan(1e-11)
      }),
    )
  })
})

describe('binomialQuantile', () => {
  it('is the first count whose cumulative probability exceeds the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        anyRate,
        fc.constantFrom(0.001, 0.025, 0.5),
        (n, rate, share) => {
          const { count, cumulative } = binomialQuantile(share, n, rate)
          expect(Math.abs(cumulative - atMost(count, n, rate))).toBeLessThan(1e-12)
          expect(cumulative).toBeGreaterThan(share)
          expect(atMost(count - 1, n, rate)).toBeLessThanOrEqual(share + 1e-12)
        },
      ),
    )
  })
})

describe('funnelLimits', () => {
  // Spiegelhalter's formula (r - alpha) / n with R. Wicklin's steps (Funnel plots for proportions, The DO Loop, 2011),
  // computed with another library's binomial distribution; the upper limits are his plus 1 / n, see funnel.ts.
  it.each([
    [0.3, 100, 0.2069023857910731, 0.3969120141637881, 0.16026074689111872, 0.45156262386084933],
    [0.5, 100, 0.396824041726007, 0.6031759582739931, 0.34121588372250117, 0.6587841162774988],
    [0.1, 20, 0, 0.27846760702992435, 0, 0.38517182168528274],
    [0.0657, 500, 0.04383757229571285, 0.08926730436993402, 0.03298427436832962, 0.10336310543257299],
    [0.1, 100_000, 0.09813941300327048, 0.1018681740463947, 0.09707476134668423, 0.10294802298206707],
  ])('of %d and n = %i', (rate, n, innerLow, innerHigh, outerLow, outerHigh) => {
    const { inner, outer } = funnelLimits(rate, n)
    const given = [inner.low, inner.high, outer.low, outer.high]
    for (const [at, wanted] of [innerLow, innerHigh, outerLow, outerHigh].entries()) {
      expect(Math.abs((given[at] ?? NaN) - wanted)).toBeLessThan(1e-9)
    }
  })

  it('leaves a count outside exactly if the tail from it on has less than its probability', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), anyRate, (n, count, rate) => {
        const x = Math.min(count, n)
        const { inner, outer } = funnelLimits(rate, n)
        for (const [{ low, high }, tail] of [
          [inner, 0.025],
          [outer, 0.001],
        ] as const) {
          const below = atMost(x, n, rate)
          const above = atMost(n - x, n, 1 - rate)
          // At the very edge rounding decides.
          if (Math.abs(below - tail) > 1e-9) expect(x / n < low).toBe(below < tail)
          if (Math.abs(above - tail) > 1e-9) expect(x / n > high).toBe(above < tail)
        }
      }),
    )
  })

  it('holds the rate, the inner limits within the outer, all within 0 and 1, and mirrors for failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), anyRate, (n, rate) => {
        const { inner, outer } = funnelLimits(rate, n)
        const ends = [0, outer.low, inner.low, rate, inner.high, outer.high, 1]
        expect(ends).toEqual(ends.toSorted((left, right) => left - right))
        const mirrored = funnelLimits(1 - rate, n)
        expect(Math.abs(inner.low - (1 - mirrored.inner.high))).toBeLessThan(1e-9)
        expect(Math.abs(outer.high - (1 - mirrored.outer.low))).toBeLessThan(1e-9)
      }),
      { numRuns: 50 },
    )
  })

  it('narrows smoothly as n grows', () => {
    for (const rate of [0.02, 0.1, 0.5, 0.9]) {
      let before = funnelLimits(rate, 1)
      for (let n = 2; n < 400; n++) {
        const { inner, outer } = funnelLimits(rate, n)
        // Interpolation between counts leaves ripples a ten-thousandth of a percentage point high.
        expect(inner.high - inner.low).toBeLessThanOrEqual(before.inner.high - before.inner.low + 2e-6)
        expect(outer.high - outer.low).toBeLessThanOrEqual(before.outer.high - before.outer.low + 2e-6)
        before = { inner, outer }
      }
    }
  })

  it('leaves no room about a rate of none or of all', () => {
    expect(funnelLimits(0, 30).outer).toEqual({ low: 0, high: 0 })
    expect(funnelLimits(1, 30).outer).toEqual({ low: 1, high: 1 })
  })
})
