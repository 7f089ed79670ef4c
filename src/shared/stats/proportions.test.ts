import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOfProportions, isWithinChance, type Proportion, weightedSum } from './proportions.ts'
import { wilsonInterval } from './wilson.ts'

const anyProportion: fc.Arbitrary<Proportion> = fc
  .integer({ min: 1, max: 5_000 })
  .chain((denominator) =>
    fc.record({ numerator: fc.nat(denominator), denominator: fc.constant(denominator) }),
  )

describe('differenceOfProportions', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.0582', '0.8062'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
    [0, 10, 0, 20, '-0.1611', '0.2775'],
    [0, 10, 0, 10, '-0.2775', '0.2775'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ])('agrees with the published interval of %i/%i less %i/%i', (a, m, b, n, low, high) => {
    const one = { numerator: a, denominator: m }
    const difference = differenceOfProportions(one, { numerator: b, denominator: n })
    expect(difference?.value).toBeCloseTo(a / m - b / n, 12)
    expect(difference?.low.toFixed(4)).toBe(low)
    expect(difference?.high.toFixed(4)).toBe(high)
  })

  it('changes its sign with the order, and holds the difference', () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (one, other) => {
        const there = differenceOfProportions(one, other)
        const back = differenceOfProportions(other, one)
        if (there === null || back === null) throw new Error('no interval')
        expect(there.low).toBeCloseTo(-back.high, 12)
        expect(there.high).toBeCloseTo(-back.low, 12)
        expect(there.low).toBeLessThanOrEqual(there.value)
        expect(there.high).toBeGreaterThanOrEqual(there.value)
        expect(isWithinChance(there)).toBe(isWithinChance(back))
      }),
    )
  })

  it('calls alike what is alike, and nothing without a case', () => {
    const half = { numerator: 5, denominator: 10 }
    expect(differenceOfProportions(half, half)).toSatisfy(isWithinChance)
    expect(differenceOfProportions(half, { numerator: 0, denominator: 0 })).toBeNull()
    expect(isWithinChance({ low: 0.01, high: 0.2 })).toBe(false)
    expect(isWithinChance({ low: -0.2, high: -0.01 })).toBe(false)
  })
})

describe('weightedSum', () => {
  it('of one proportion is the proportion with its own interval', () => {
    fc.assert(
      fc.property(anyProportion, (one) => {
        const sum = weightedSum([{ ...one, weight: 1 }])
        const wilson = wilsonInterval(one.numerator, one.denominator)
        expect(sum?.low).toBeCloseTo(wilson?.low ?? NaN, 12)
        expect(sum?.high).toBeCloseTo(wilson?.high ?? NaN, 12)
      }),
    )
  })
})
