import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pChart, type Signal } from './p-chart.ts'

/** Points of n = 10,000 about a rate of one half, so many standard errors (0.005) away from it. */
const at = (deviation: number) => ({ numerator: 5_000 + deviation * 50, denominator: 10_000 })
/** Too few to be judged. */
const GAP = { numerator: 0, denominator: 0 }

const signalsOf = (deviations: readonly (number | null)[]) => {
  const points = deviations.map((deviation) => (deviation === null ? GAP : at(deviation)))
  // As many again on the other side, apart from each other, keep the centre at one half.
  const mirror = deviations.flatMap((deviation) => (deviation === null ? [] : [GAP, at(-deviation)]))
  const chart = pChart([...points, ...mirror], 20)
  expect(chart?.centre).toBeCloseTo(0.5, 12)
  return (chart?.points ?? []).slice(0, deviations.length).map((point) => point?.signals ?? [])
}

const none = (points: number) => Array.from({ length: points }, (): Signal[] => [])

describe('pChart', () => {
  // D. C. Montgomery, Introduction to Statistical Quality Control, example 7.1: cans of orange juice, 30 samples of 50.
  // Centre 0.2313, limits 0.0524 and 0.4102; samples 15 and 23 lie outside.
  it('agrees with the published chart of juice cans', () => {
    const faults = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
      6,
    ]
    const chart = pChart(
      faults.map((numerator) => ({ numerator, denominator: 50 })),
      1,
    )
    expect(chart?.centre.toFixed(4)).toBe('0.2313')
    expect(chart?.points[0]?.limits.low.toFixed(4)).toBe('0.0524')
    expect(chart?.points[0]?.limits.high.toFixed(4)).toBe('0.4102')
    const outside = chart?.points.flatMap((point, index) =>
      point?.signals.includes('outside') === true ? [index + 1] : [],
    )
    expect(outside).toEqual([15, 23])
  })

  it.each<[string, (number | null)[], Signal[][]]>([
    ['a point outside', [0, 3.2, 0], [[], ['outside'], []]],
    ['a point just inside', [0, 2.98, 0], [[], [], []]],
    ['two of three beyond two', [2.04, 0, 2.04], [['twoOfThree'], [], ['twoOfThree']]],
    ['two of four beyond two', [2.04, 0, 0, 2.04], [[], [], [], []]],
    ['two beyond two on both sides', [2.04, -2.04], [[], []]],
    [
      'four of five beyond one',
      [1.04, 1.04, 0, -1.04, 1.04, 1.04, -0.2, 1.04, 1.04],
      [[], [], [], [], ['fourOfFive'], ['fourOfFive'], [], ['fourOfFive'], ['fourOfFive']],
    ],
    ['seven on a side', Array(7).fill(0.4), none(7)],
    ['eight on a side', Array(8).fill(0.4), none(8).map(() => ['eightInARow'])],
    ['eight on a side with a gap', [...Array(4).fill(0.4), null, ...Array(4).fill(0.4)], none(9)],
    ['two in a row before a gap', [2.04, 2.04, null, 0], [['twoOfThree'], ['twoOfThree'], [], []]],
  ])('%s', (_name, deviations, signals) => {
    expect(signalsOf(deviations)).toEqual(signals)
  })

  it('turns over with the rate', () => {
    const anyPoint = fc
      .integer({ min: 1, max: 300 })
      .chain((denominator) =>
        fc.record({ numerator: fc.nat(denominator), denominator: fc.constant(denominator) }),
      )
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 30 }), (points) => {
        const chart = pChart(points, 20)
        const failures = pChart(
          points.map((one) => ({ ...one, numerator: one.denominator - one.numerator })),
          20,
        )
        expect(chart === null).toBe(points.length === 0)
        if (chart === null || failures === null) return
        expect(failures.centre).toBeCloseTo(1 - chart.centre, 12)
        for (const [index, point] of chart.points.entries()) {
          expect(point === null).toBe((points[index]?.denominator ?? 0) < 20)
          if (point === null) continue
          expect(failures.points[index]?.deviation).toBeCloseTo(-point.deviation, 6)
          expect(point.limits.low).toBeLessThanOrEqual(chart.centre)
          expect(point.limits.high).toBeGreaterThanOrEqual(chart.centre)
          expect(point.signals.includes('outside')).toBe(Math.abs(point.deviation) > 3)
        }
      }),
    )
  })

  it('counts points of too few cases for the centre only', () => {
    const chart = pChart(
      [
        { numerator: 19, denominator: 19 },
        { numerator: 1, denominator: 21 },
      ],
      20,
    )
    expect(chart?.centre).toBe(0.5)
    expect(chart?.points.map((point) => point === null)).toEqual([true, false])
  })

  it('has nothing to say of nothing, nor signals where all are alike', () => {
    expect(pChart([], 1)).toBeNull()
    expect(pChart([GAP], 1)).toBeNull()
    const faultless = pChart(
      Array.from({ length: 9 }, () => ({ numerator: 0, denominator: 12 })),
      1,
    )
    expect(faultless?.points.map((point) => point?.signals)).toEqual(none(9))
  })
})
