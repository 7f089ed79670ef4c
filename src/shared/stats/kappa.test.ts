import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa } from './kappa.ts'

describe('cohenKappa', () => {
  // J. L. Fleiss, Statistical Methods for Rates and Proportions (1981), section 13.1: kappa 0.68, standard errors 0.087
  // (0.0877 unrounded) and 0.076 by chance.
  it('agrees with the diagnoses of Fleiss', () => {
    const kappa = cohenKappa([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ])
    expect(kappa?.value).toBeCloseTo(0.6764705882352942, 12)
    expect(kappa?.standardError).toBeCloseTo(0.08770295347521254, 12)
    expect(kappa?.standardErrorByChance).toBeCloseTo(0.07618725792346258, 12)
    expect(kappa?.low).toBeCloseTo(0.6764705882352942 - 1.959963984540054 * 0.08770295347521254, 12)
  })

  // J. Cohen, Educational and Psychological Measurement 20 (1960) 37-46: 200 cases, agreement 0.70, by chance 0.41.
  it('agrees with the example of Cohen', () => {
    const kappa = cohenKappa([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ])
    expect(kappa?.value.toFixed(2)).toBe('0.49')
    expect(kappa?.standardError).toBeCloseTo(0.05100181557607786, 12)
  })

  const anyTable = fc.integer({ min: 2, max: 4 }).chain((size) =>
    fc.array(fc.array(fc.nat(50), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )

  it('does not depend on who rated first, and stays at or under 1', () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const kappa = cohenKappa(counts)
        const turned = cohenKappa(counts.map((_, at) => counts.map((row) => row[at] ?? 0)))
        if (kappa === null) return expect(turned).toBeNull()
        expect(kappa.value).toBeCloseTo(turned?.value ?? NaN, 10)
        expect(kappa.standardError).toBeCloseTo(turned?.standardError ?? NaN, 6)
        expect(kappa.high).toBeLessThanOrEqual(1)
        expect(kappa.low).toBeLessThanOrEqual(kappa.value)
      }),
    )
  })

  it('is 1 in full agreement, and nothing where chance alone explains that', () => {
    expect(
      cohenKappa([
        [10, 0],
        [0, 5],
      ])?.value,
    ).toBe(1)
    expect(
      cohenKappa([
        [10, 0],
        [0, 0],
      ]),
    ).toBeNull()
    expect(cohenKappa([])).toBeNull()
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })
})
