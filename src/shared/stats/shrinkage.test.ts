import { describe, expect, it } from 'vitest'
import { draw, seeded } from '../coaching/testing/seeded.ts'
import { shrink } from './shrinkage.ts'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })

/** Hits of 18 players in their first 45 times at bat of 1970: B. Efron, C. Morris, Stein's paradox in statistics (1977). */
const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7]
const PLAYERS = HITS.map((hits) => of(hits, 45))

describe('shrink', () => {
  it("keeps the published spread of baseball's averages", () => {
    const mean = 215 / 810
    const best = shrink(of(18, 45), PLAYERS)
    const kept = ((best?.value ?? NaN) - mean) / (18 / 45 - mean)
    // The method of moments takes off 17 parts of the spread where James and Stein take 15, which leaves 0.212.
    const spread = 17 / (1 - kept)
    expect(1 - 15 / spread).toBeCloseTo(0.212, 2)
    expect(best?.value).toBeGreaterThan(mean)
    expect(best?.value).toBeLessThan(0.294)
  })

  it('keeps nothing of differences that chance makes, and all that many cases bear out', () => {
    const equals = [of(30, 50), of(31, 50), of(29, 50)]
    expect(shrink(of(31, 50), equals)?.value).toBeCloseTo(0.6, 2)
    expect(shrink(of(31, 50), equals)?.variance).toBe(0)
    const apart = [of(10_000, 50_000), of(25_000, 50_000), of(40_000, 50_000)]
    expect(shrink(of(40_000, 50_000), apart)?.value).toBeCloseTo(0.8, 3)
  })

  it('draws the fewer cases the farther', () => {
    const group = [of(20, 50), of(25, 50), of(40, 50), of(15, 50), of(8, 10)]
    const [few, many] = [shrink(of(8, 10), group), shrink(of(40, 50), group)]
    expect(few?.value).toBeLessThan(many?.value ?? 0)
    expect(few?.variance).toBeGreaterThan(many?.variance ?? 1)
  })

  it('comes nearer to the truth than the rates themselves', () => {
    const random = seeded(5)
    let [raw, drawn] = [0, 0]
    for (let run = 0; run < 300; run++) {
      const rates = Array.from({ length: 8 }, () => 0.5 + 0.2 * (random() - 0.5))
      const group = rates.map((rate) => draw(random, rate, 40))
      for (const [at, member] of group.entries()) {
        const truth = rates[at] ?? NaN
        raw += (member.numerator / 40 - truth) ** 2
        drawn += ((shrink(member, group)?.value ?? NaN) - truth) ** 2
      }
    }
    expect(drawn / raw).toBeLessThan(0.7)
  })

  it('says nothing of nobody, nor of one alone', () => {
    expect(shrink(of(0, 0), PLAYERS)).toBeNull()
    expect(shrink(of(3, 5), [of(3, 5), of(0, 0)])).toBeNull()
    expect(shrink(of(0, 20), [of(0, 20), of(0, 30)])?.value).toBeCloseTo(0.5 / 51, 12)
  })
})
