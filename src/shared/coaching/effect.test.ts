import { describe, expect, it } from 'vitest'
import { coachingEffect, type EffectInput } from './effect.ts'
import { draw, seeded } from './testing/seeded.ts'

const RUNS = 1_000

interface Team {
  readonly rates: readonly number[]
  readonly cases: number
  readonly effect: number
  /** What happens to everybody between the two periods. */
  readonly drift?: number
  /** The agent is chosen because the figure was the lowest. */
  readonly picksLowest?: boolean
}

function simulate(random: () => number, { rates, cases, effect, drift = 0, picksLowest = false }: Team) {
  const before = rates.map((rate) => draw(random, rate, cases))
  const lowest = before.reduce(
    (best, { numerator }, at) => (numerator < (before[best]?.numerator ?? 0) ? at : best),
    0,
  )
  const coached = picksLowest ? lowest : 0
  const after = rates.map((rate, at) => draw(random, rate + drift + (at === coached ? effect : 0), cases))
  const pairs = before.map((one, at) => ({ before: one, after: after[at] ?? one }))
  const own = pairs[coached]
  if (own === undefined) throw new Error('a team needs an agent')
  const input: EffectInput = { ...own, others: pairs.filter((_, at) => at !== coached) }
  return coachingEffect(input).verdict
}

function share(team: Team, verdict: string, seed: number): number {
  const random = seeded(seed)
  let count = 0
  for (let run = 0; run < RUNS; run++) if (simulate(random, team) === verdict) count++
  return count / RUNS
}

const same = (rate: number, agents: number): number[] => Array.from({ length: agents }, () => rate)
/** A team whose members really differ, around a rate. */
const mixed = (rate: number, agents: number): number[] =>
  Array.from({ length: agents }, (_, at) => rate + (at / (agents - 1) - 0.5) * 0.2)

describe('coachingEffect', () => {
  it.each([
    ['a team of equals', { rates: same(0.65, 6), cases: 200 }],
    ['a team of equals, few cases', { rates: same(0.8, 6), cases: 40 }],
    ['a team whose members differ', { rates: mixed(0.6, 8), cases: 150 }],
    ['something that happened to all', { rates: same(0.5, 6), cases: 200, drift: 0.15 }],
    ['the lowest of equals, picked for that', { rates: same(0.7, 10), cases: 100, picksLowest: true }],
    ['the lowest of a mixed team, picked for that', { rates: mixed(0.6, 10), cases: 100, picksLowest: true }],
    ['a rare event', { rates: same(0.05, 6), cases: 100 }],
  ])('says "no clear change" where nothing changed: %s', (_, team) => {
    expect(share({ ...team, effect: 0 }, 'noClearChange', 1)).toBeGreaterThanOrEqual(0.9)
  })

  /** From 50 % to 80 %: 200 cases of the agent before and after, and 1,000 of five others. */
  const bases = Array.from({ length: 13 }, (_, at) => 0.5 + at * 0.025)

  it.each(bases)('finds 15 points from a base of %d, and nothing where there is none', (base) => {
    const team = { rates: same(base, 6), cases: 200 }
    expect(share({ ...team, effect: 0.15 }, 'higher', 2)).toBeGreaterThanOrEqual(0.7)
    expect(share({ ...team, effect: 0 }, 'noClearChange', 6)).toBeGreaterThanOrEqual(0.9)
  })

  it('finds it in a mixed team, and where the agent was picked for a low figure', () => {
    expect(share({ rates: mixed(0.65, 6), cases: 200, effect: 0.15 }, 'higher', 3)).toBeGreaterThanOrEqual(
      0.7,
    )
    const picked = { rates: same(0.65, 6), cases: 200, effect: 0.15, picksLowest: true }
    expect(share(picked, 'higher', 4)).toBeGreaterThanOrEqual(0.7)
  })

  it('finds a fall as well', () => {
    expect(share({ rates: same(0.7, 6), cases: 200, effect: -0.15 }, 'lower', 5)).toBeGreaterThanOrEqual(0.7)
  })

  it('tells how much of a change chance would have made', () => {
    const others = Array.from({ length: 5 }, () => ({
      before: { numerator: 70, denominator: 100 },
      after: { numerator: 70, denominator: 100 },
    }))
    const effect = coachingEffect({
      before: { numerator: 58, denominator: 100 },
      after: { numerator: 68, denominator: 100 },
      others,
    })
    expect(effect.change?.value).toBeCloseTo(0.1, 12)
    expect(effect.beyondOthers?.value).toBeCloseTo(0.1, 12)
    expect(effect.expectedByChance).toBeGreaterThan(0.05)
    expect(effect.expectedByChance).toBeLessThan(0.12)
    expect(effect.verdict).toBe('noClearChange')
  })

  it('says nothing of few cases, nor without anybody to compare with', () => {
    const some = { numerator: 10, denominator: 20 }
    const few = { numerator: 9, denominator: 19 }
    const others = [
      { before: some, after: some },
      { before: some, after: some },
    ]
    expect(coachingEffect({ before: few, after: some, others }).verdict).toBe('tooFew')
    expect(coachingEffect({ before: some, after: some, others: [] }).verdict).toBe('tooFew')
    const none = { numerator: 0, denominator: 0 }
    expect(coachingEffect({ before: none, after: none, others })).toMatchObject({
      change: null,
      verdict: 'tooFew',
    })
  })
})
