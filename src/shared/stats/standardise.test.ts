import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardise, type Stratum } from './standardise.ts'

/** Admissions to Berkeley in 1973 by department: of men, of women. */
const BERKELEY = [
  [512, 825, 89, 108],
  [353, 560, 17, 25],
  [120, 325, 202, 593],
  [138, 417, 131, 375],
  [53, 191, 94, 393],
  [22, 373, 24, 341],
] as const

const rateOf = (strata: readonly Stratum[]) => {
  const result = standardise(strata)
  if (result.kind === 'refused') throw new Error('refused')
  return result
}

describe('standardise', () => {
  // D. Freedman, R. Pisani, R. Purves, Statistics, chapter 2.4: of all applicants' mix 39 % of the men and 43 % of the
  // women, though 44 % and 30 % of them were admitted.
  it('turns the order about as in the published example', () => {
    const stratum = (numerator: number, denominator: number, standard: number) => ({
      numerator,
      denominator,
      standard,
    })
    const men = rateOf(BERKELEY.map(([admitted, all, , women]) => stratum(admitted, all, all + women)))
    const women = rateOf(BERKELEY.map(([, others, admitted, all]) => stratum(admitted, all, all + others)))
    expect(men.estimate.value.toFixed(2)).toBe('0.39')
    expect(women.estimate.value.toFixed(2)).toBe('0.43')
    expect(men.estimate.value).toBeCloseTo(0.38731858268942226, 12)
    expect(women.estimate.value).toBeCloseTo(0.42995538046072523, 12)
  })

  it('refuses under 5 cases in a stratum of over a tenth, and only then', () => {
    const withStratum = (standard: number, denominator: number) =>
      standardise([
        { numerator: 20, denominator: 50, standard: 1_000 - standard },
        { numerator: 0, denominator, standard },
      ])
    expect(withStratum(101, 4)).toEqual({ kind: 'refused', reason: 'thinStratum' })
    expect(withStratum(101, 0)).toEqual({ kind: 'refused', reason: 'thinStratum' })
    expect(withStratum(101, 5).kind).toBe('rate')
    expect(withStratum(100, 4).kind).toBe('rate')
  })

  it('refuses to speak for less than half of the standard', () => {
    const covering = (strata: number) =>
      standardise(
        Array.from({ length: 20 }, (_, at) => ({
          numerator: 0,
          denominator: at < strata ? 3 : 0,
          standard: 5,
        })),
      )
    expect(covering(9)).toEqual({ kind: 'refused', reason: 'littleCovered' })
    expect(covering(10)).toMatchObject({ kind: 'rate', covered: 0.5 })
    expect(standardise([])).toEqual({ kind: 'refused', reason: 'littleCovered' })
    expect(standardise([{ numerator: 0, denominator: 0, standard: 0 }]).kind).toBe('refused')
  })

  it('leaves out small strata without a case, and says for which share it speaks', () => {
    const { estimate, covered } = rateOf([
      { numerator: 10, denominator: 20, standard: 60 },
      { numerator: 0, denominator: 10, standard: 30 },
      { numerator: 0, denominator: 0, standard: 10 },
    ])
    expect(covered).toBeCloseTo(0.9, 12)
    expect(estimate.value).toBeCloseTo((0.5 * 60) / 90, 12)
  })

  it('gives the crude rate where the mix is the standard one, within an interval', () => {
    const anyStratum = fc
      .integer({ min: 5, max: 500 })
      .chain((denominator) =>
        fc.record({ numerator: fc.nat(denominator), denominator: fc.constant(denominator) }),
      )
    fc.assert(
      fc.property(
        fc.array(anyStratum, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (own, times) => {
          const strata = own.map((stratum) => ({ ...stratum, standard: stratum.denominator * times }))
          const { estimate, covered } = rateOf(strata)
          const sum = (of: (stratum: Stratum) => number) =>
            strata.reduce((all, stratum) => all + of(stratum), 0)
          expect(estimate.value).toBeCloseTo(sum((one) => one.numerator) / sum((one) => one.denominator), 12)
          expect(covered).toBe(1)
          expect(estimate.low).toBeLessThanOrEqual(estimate.value + 1e-12)
          expect(estimate.high).toBeGreaterThanOrEqual(estimate.value - 1e-12)
        },
      ),
    )
  })
})
