import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, type LifeTableRow } from './kaplan-meier.ts'

/** A life table over the times of the events; `+` in the trials' notation is a watch that ended without one. */
function lifeTable(times: readonly number[], watchedFor: readonly number[]): LifeTableRow[] {
  const all = [...times, ...watchedFor]
  return [...new Set(times)]
    .toSorted((left, right) => left - right)
    .map((time) => ({
      atRisk: all.filter((each) => each >= time).length,
      events: times.filter((each) => each === time).length,
    }))
}

describe('kaplanMeier', () => {
  // E. J. Freireich et al., Blood 21 (1963) 699-716, 6-mercaptopurine arm, weeks in remission; estimates and standard
  // errors as in J. D. Kalbfleisch, R. L. Prentice (1980) and D. G. Kleinbaum, M. Klein, Survival Analysis (2005), chapter
  // 2; the intervals computed independently.
  const remission = lifeTable(
    [6, 6, 6, 7, 10, 13, 16, 22, 23],
    [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
  )
  it.each([
    [0, '0.8571', '0.0764', 0.619718, 0.951552],
    [1, '0.8067', '0.0869', 0.563147, 0.922809],
    [2, '0.7529', '0.0963', 0.5032, 0.889362],
    [3, '0.6902', '0.1068', 0.43161, 0.849066],
    [4, '0.6275', '0.1141', 0.367511, 0.804912],
    [5, '0.5378', '0.1282', 0.267779, 0.746791],
    [6, '0.4482', '0.1346', 0.188052, 0.680143],
  ])('agrees with the published remissions, step %i', (step, survival, standardError, low, high) => {
    const point = kaplanMeier(remission)[step]
    expect(point?.survival.toFixed(4)).toBe(survival)
    expect(point?.standardError.toFixed(4)).toBe(standardError)
    expect(point?.interval?.low).toBeCloseTo(low, 6)
    expect(point?.interval?.high).toBeCloseTo(high, 6)
  })

  it('is the share without the event where everybody is watched to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }), (times) => {
        const points = kaplanMeier(lifeTable(times, []))
        for (const [at, time] of [...new Set(times)].toSorted((left, right) => left - right).entries()) {
          const without = times.filter((each) => each > time).length / times.length
          expect(points[at]?.survival).toBeCloseTo(without, 12)
          // Greenwood's error is then that of a proportion.
          expect(points[at]?.standardError).toBeCloseTo(
            Math.sqrt((without * (1 - without)) / times.length),
            12,
          )
        }
      }),
    )
  })

  it('only falls, within an interval inside 0 and 1', () => {
    const anyTimes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 })
    fc.assert(
      fc.property(anyTimes, anyTimes, (times, watchedFor) => {
        let before = 1
        for (const { survival, interval } of kaplanMeier(lifeTable(times, watchedFor))) {
          expect(survival).toBeLessThan(before)
          before = survival
          if (interval === null) continue
          expect(interval.low).toBeGreaterThanOrEqual(0)
          expect(interval.low).toBeLessThanOrEqual(survival)
          expect(interval.high).toBeGreaterThanOrEqual(survival)
          expect(interval.high).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('has no interval before the first event nor after the last one at risk, and ends with nobody at risk', () => {
    const points = kaplanMeier([
      { atRisk: 3, events: 0 },
      { atRisk: 2, events: 2 },
      { atRisk: 0, events: 0 },
    ])
    expect(points.map(({ survival, interval }) => [survival, interval])).toEqual([
      [1, null],
      [0, null],
    ])
  })
})
