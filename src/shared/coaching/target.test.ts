import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfTarget } from './target.ts'
import { draw, seeded } from './testing/seeded.ts'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('chanceOfTarget', () => {
  /**
   * Boys among the first 12 children of 6,115 families of 19th-century Saxony, as fitted by a beta-binomial with
   * a = 34.09558 and b = 31.5715: J. K. Lindsey, P. M. E. Altham, Analysis of the human sex ratio by using overdispersion
   * models, Applied Statistics 47 (1998) 149-157.
   */
  it('gives the published frequencies of a beta-binomial', () => {
    const [a, b] = [34.09558, 31.5715]
    const atLeast = (boys: number): number =>
      boys > 12 ? 0 : (chanceOfTarget(of(a - 0.5, a + b - 1), boys / 12, 12, true) ?? NaN)
    const families = Array.from(
      { length: 13 },
      (_, boys) => Math.round(61_150 * (atLeast(boys) - atLeast(boys + 1))) / 10,
    )
    expect(families).toEqual([
      2.3, 22.6, 104.8, 310.9, 655.7, 1036.2, 1257.9, 1182.1, 853.6, 461.9, 177.9, 43.8, 5.2,
    ])
  })

  /** Worked out with the logarithm of the gamma function in another language. */
  it.each([
    [of(40, 100), 0.45, 100, 0.2597884166],
    [of(40, 100), 0.55, 100, 0.0198673353],
    [of(0, 50), 0.02, 100, 0.2282708823],
    [of(50, 50), 1, 100, 0.5783132988],
    [of(12, 40), 0.4, 25, 0.2514055468],
  ])('of %o to %d in %d cases', (baseline, target, cases, chance) => {
    expect(chanceOfTarget(baseline, target, cases, true)).toBeCloseTo(chance, 9)
  })

  it('is how often agents like this one reach the target by chance', () => {
    const random = seeded(11)
    const baseline = of(30, 60)
    let [alike, reached] = [0, 0]
    // Of agents with any true rate those whose baseline came out so.
    for (let run = 0; run < 400_000; run++) {
      const rate = Math.sin((random() * Math.PI) / 2) ** 2
      if (draw(random, rate, 60).numerator !== baseline.numerator) continue
      alike++
      if (draw(random, rate, 40).numerator >= 24) reached++
    }
    expect(alike).toBeGreaterThan(3_000)
    const chance = chanceOfTarget(baseline, 0.6, 40, true) ?? NaN
    expect(Math.abs(reached / alike - chance)).toBeLessThan(0.02)
  })

  it('takes a figure that had better be low for its complement', () => {
    const wrongs = fc.record({
      n: fc.integer({ min: 1, max: 300 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(
        wrongs,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 300 }),
        ({ n, share }, twentieth, cases) => {
          const x = Math.round(n * share)
          const low = chanceOfTarget(of(x, n), twentieth / 20, cases, false)
          expect(low).toBeCloseTo(chanceOfTarget(of(n - x, n), 1 - twentieth / 20, cases, true) ?? NaN, 9)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('falls as the target rises, and is certain of none', () => {
    const chances = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
      (target) => chanceOfTarget(of(25, 50), target, 50, true) ?? NaN,
    )
    expect(chances[0]).toBeCloseTo(1, 12)
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    expect(chanceOfTarget(of(5, 50), 0.1, 40, false)).toBeCloseTo(
      chanceOfTarget(of(45, 50), 0.9, 40, true) ?? NaN,
      12,
    )
  })

  it('says nothing without cases, and counts many thousands', () => {
    expect(chanceOfTarget(of(0, 0), 0.5, 10, true)).toBeNull()
    expect(chanceOfTarget(of(5, 10), 0.5, 0, true)).toBeNull()
    expect(chanceOfTarget(of(50_000, 100_000), 0.5, 100_000, true)).toBeCloseTo(0.5, 2)
  })
})
