import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Bounds,
  calibrate,
  calibrateAnswers,
  OF_CLOSURE,
  OF_TECHNIQUES,
  pointsOf,
  type Scored,
  surenessOf,
} from './calibrate.ts'

const BASE = -2
const BOUNDS: Bounds = { beta: 0.5, leastOfRule: 2.5, leastLeft: 1 }

/** Dialogues of one stretch with this score, found by a rule that is so sure, or by none. */
function dialogues(labelled: boolean, found: boolean | number, ...scores: readonly number[]): Scored[] {
  const sureness = typeof found === 'number' ? found : found ? 1 : null
  return scores.map((score) => ({ labelled, stretches: [{ score, sureness }] }))
}

/** Which dialogues show the technique after calibration. */
function shown(scored: readonly Scored[], base = BASE): boolean[] {
  const calibration = calibrate(scored, base, BOUNDS)
  return scored.map(({ stretches }) =>
    stretches.some((stretch) => pointsOf(stretch, calibration) > calibration.threshold),
  )
}

describe('the threshold', () => {
  it.each([-2.6, -0.9, 0.1])('is found where it was planted: above %d', (from) => {
    const scored = [
      ...dialogues(true, false, from + 0.3, from + 1, from + 5),
      ...dialogues(false, false, from, from - 1, from - 7),
    ]
    const { threshold } = calibrate(scored, BASE, BOUNDS)
    expect(threshold).toBeGreaterThanOrEqual(from)
    expect(threshold).toBeLessThan(from + 0.3)
    expect(shown(scored)).toEqual(scored.map(({ labelled }) => labelled))
  })

  it('looks at the stretch that speaks most for the technique', () => {
    const stretch = (score: number) => ({ score, sureness: null })
    const scored = [
      { labelled: true, stretches: [stretch(-9), stretch(0.5), stretch(-9)] },
      { labelled: false, stretches: [stretch(-0.5), stretch(-0.4)] },
      { labelled: false, stretches: [] },
    ]
    expect(shown(scored)).toEqual([true, false, false])
  })

  it('would rather miss something than find it wrongly', () => {
    const sure = dialogues(true, false, 2, 2, 2, 2, 2, 2)
    const unsure = [...dialogues(true, false, -0.1, -0.1), ...dialogues(false, false, -0.1, -0.1)]
    expect(shown([...sure, ...unsure])).toEqual([...sure.map(() => true), ...unsure.map(() => false)])
    expect(calibrate([...sure, ...unsure], BASE, { ...BOUNDS, beta: 2 }).threshold).toBeLessThan(-0.1)
    const rarelyWrong = [...dialogues(true, false, -0.1, -0.1, -0.1, -0.1), ...dialogues(false, false, -0.1)]
    expect(shown([...sure, ...rarelyWrong]).every(Boolean)).toBe(true)
  })
})

describe('what a rule adds', () => {
  it('is as much as its findings are worth', () => {
    const others = [...dialogues(true, false, 4), ...dialogues(false, false, -0.5, -0.5, -0.5, -0.5)]
    const believed = [...dialogues(true, true, -4, -4, -4, -4), ...others]
    expect(shown(believed)).toEqual(believed.map(({ labelled }) => labelled))
    const doubted = [...dialogues(false, true, -4, -4, -4, -4), ...others]
    expect(shown(doubted)).toEqual(doubted.map(({ labelled }) => labelled))
    expect(calibrate(believed, BASE, BOUNDS).rule).toBeGreaterThan(calibrate(doubted, BASE, BOUNDS).rule)
  })

  it('stays within the bounds, whatever the dialogues say', () => {
    const stretches = fc.array(
      fc.record({
        score: fc.double({ min: -8, max: 8, noNaN: true }),
        sureness: fc.constantFrom(null, 0.1, 0.6, 0.78, 1),
      }),
      { maxLength: 4 },
    )
    const scored = fc.array(fc.record({ labelled: fc.boolean(), stretches }), { maxLength: 12 })
    const anyBounds = fc.constantFrom(BOUNDS, OF_CLOSURE, OF_TECHNIQUES)
    fc.assert(
      fc.property(scored, fc.double({ min: -6, max: 0, noNaN: true }), anyBounds, (any, base, bounds) => {
        const { rule, threshold } = calibrate(any, base, bounds)
        expect(rule).toBeGreaterThanOrEqual(bounds.leastOfRule)
        expect(base + rule - threshold).toBeGreaterThanOrEqual(bounds.leastLeft)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps that floor where rules are always wrong', () => {
    const wrong = [...dialogues(false, true, -2, -2, -2), ...dialogues(true, false, 1, 1, 1)]
    const { rule, threshold } = calibrate(wrong, BASE, BOUNDS)
    expect(BASE + rule - threshold).toBeGreaterThanOrEqual(1)
  })
})

describe('how sure a rule must be', () => {
  const others = [...dialogues(true, false, 4, 4, 4), ...dialogues(false, false, -0.5, -0.5, -0.5, -0.5)]

  it('is more than those are whose findings the evidence tells better', () => {
    const scored = [
      ...dialogues(true, 0.95, -1, -1, -1, -1),
      ...dialogues(true, 0.6, 1.5),
      ...dialogues(false, 0.6, -1, -1, -1, -1),
      ...others,
    ]
    expect(shown(scored)).toEqual(scored.map(({ labelled }) => labelled))
    expect(calibrate(scored, BASE, BOUNDS).sureFrom).toBeGreaterThan(0.6)
  })

  it('is little where all of them are right', () => {
    const scored = [...dialogues(true, 0.95, -1, -1, -1), ...dialogues(true, 0.6, -1, -1, -1), ...others]
    expect(shown(scored)).toEqual(scored.map(({ labelled }) => labelled))
    expect(calibrate(scored, BASE, BOUNDS).sureFrom).toBeLessThan(0.6)
  })

  it('is told by how often it was right, and little by a few dialogues', () => {
    expect(surenessOf(0, 0)).toBeCloseTo(0.85, 9)
    expect(surenessOf(0, 1)).toBeGreaterThan(0.7)
    expect(surenessOf(60, 100)).toBeLessThan(0.65)
    expect(surenessOf(99, 100)).toBeGreaterThan(0.95)
  })
})

describe('what the rules’ reading of an answer adds', () => {
  /** Two senses; the rules read the first, which is right or not, and the second has so many more points. */
  const answer = (isRight: boolean, lead: number): readonly (readonly Scored[])[] => [
    dialogues(isRight, true, 0),
    dialogues(!isRight, false, lead),
  ]
  const together = (...answers: readonly (readonly (readonly Scored[])[])[]) =>
    [0, 1].map((sense) => answers.flatMap((each) => each[sense] ?? []))

  it('is the least with which most answers are right', () => {
    const trusted = calibrateAnswers(together(answer(true, 2.1), answer(true, 1), answer(false, 4)))
    expect(trusted).toBeGreaterThanOrEqual(2.1)
    expect(trusted).toBeLessThan(2.1 + 0.25)
    const split = calibrateAnswers(
      together(answer(true, 5), answer(false, 3), answer(false, 3.5), answer(true, 1.1)),
    )
    expect(split).toBeGreaterThanOrEqual(1.1)
    expect(split).toBeLessThan(3)
  })

  it('is something even where the evidence is always right', () => {
    const rule = calibrateAnswers(together(answer(false, 0.1), answer(false, 6)))
    expect(rule).toBeGreaterThan(0)
    expect(rule).toBeLessThan(1)
  })
})
