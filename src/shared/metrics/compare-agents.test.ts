import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOfProportions } from '../stats/proportions.ts'
import { compareAgents } from './compare-agents.ts'
import type { GroupProportion } from './engine/tally.ts'

function row(
  agent: string | null,
  category: string,
  numerator: number,
  denominator: number,
): GroupProportion {
  return {
    group: { agent, category, channel: 'mail', priority: null },
    numerator,
    denominator,
  }
}

/** Ann takes the hard cases, Bo the easy ones; she is better at both. */
const SIMPSON = [
  row('Ann', 'hard', 40, 80),
  row('Ann', 'easy', 19, 20),
  row('Bo', 'hard', 8, 20),
  row('Bo', 'easy', 68, 80),
]

describe('compareAgents', () => {
  it('says where the order of two agents turns about', () => {
    const { agents, flips, flipCount } = compareAgents(SIMPSON)
    expect(flipCount).toBe(1)
    expect(flips.map(({ higher, lower }) => [higher, lower])).toEqual([['Bo', 'Ann']])
    const rates = agents.map(({ adjusted }) => (adjusted.kind === 'rate' ? adjusted.estimate.value : NaN))
    // Half of the team's cases are hard: (0.5 + 0.95) / 2 and (0.4 + 0.85) / 2.
    expect(rates[0]).toBeCloseTo(0.725, 12)
    expect(rates[1]).toBeCloseTo(0.625, 12)
    expect(flips[0]?.adjustedDifference.value).toBeCloseTo(-0.1, 12)
  })

  it('finds no flip where the order holds, the rates are equal or n is small', () => {
    expect(compareAgents(SIMPSON.slice(0, 2)).flipCount).toBe(0)
    expect(compareAgents([row('Ann', 'hard', 5, 50), row('Bo', 'hard', 9, 50)]).flipCount).toBe(0)
    expect(compareAgents([row('Ann', 'hard', 9, 50), row('Bo', 'hard', 9, 50)]).flipCount).toBe(0)
    const few = [
      row('Ann', 'hard', 7, 14),
      row('Ann', 'easy', 5, 5),
      row('Bo', 'hard', 8, 20),
      row('Bo', 'easy', 68, 80),
    ]
    expect(compareAgents(few).flipCount).toBe(0)
    const nobody = SIMPSON.map((one) =>
      one.group.agent === 'Ann' ? { ...one, group: { ...one.group, agent: null } } : one,
    )
    expect(compareAgents(nobody).flipCount).toBe(0)
  })

  it('sets an agent beside everybody else, from 20 cases on', () => {
    const { agents } = compareAgents([
      row('Ann', 'hard', 10, 20),
      row('Bo', 'hard', 5, 25),
      row('Cy', 'hard', 1, 19),
    ])
    expect(agents[0]?.fromOthers).toEqual(
      differenceOfProportions({ numerator: 10, denominator: 20 }, { numerator: 6, denominator: 44 }),
    )
    expect(agents[2]?.fromOthers).toBeNull()
    expect(compareAgents([row('Ann', 'hard', 10, 40)]).agents[0]?.fromOthers).toBeNull()
  })

  it('compares the chosen with the whole team', () => {
    const { agents, flipCount } = compareAgents(SIMPSON, ['Ann'])
    expect(agents).toEqual([compareAgents(SIMPSON).agents[0]])
    expect(flipCount).toBe(0)
  })

  it('agrees with plain loops over the cases', () => {
    const anyCell = fc
      .tuple(
        fc.constantFrom('Ann', 'Bo', null),
        fc.constantFrom('a', 'b', 'c', null),
        fc.constantFrom('x', 'y'),
      )
      .chain(([agent, category, channel]) =>
        fc
          .tuple(fc.oneof(fc.nat(6), fc.integer({ min: 5, max: 60 })), fc.nat(60))
          .map(([denominator, count]) => ({
            ...row(agent, category ?? '', Math.min(count, denominator), denominator),
            group: { agent, category, channel, priority: null },
          })),
      )
    const anyRows = fc.uniqueArray(anyCell, {
      selector: ({ group }) => JSON.stringify(group),
      minLength: 3,
      maxLength: 24,
      size: 'max',
    })
    const seen = { rate: 0, thinStratum: 0, littleCovered: 0 }
    fc.assert(
      fc.property(anyRows, (rows) => {
        const cases = (of: (one: GroupProportion) => boolean) =>
          rows.filter(of).reduce((sum, { denominator }) => sum + denominator, 0)
        const isAlike = (one: GroupProportion, other: GroupProportion) =>
          one.group.category === other.group.category && one.group.channel === other.group.channel
        const strata = rows.filter((one, at) => rows.findIndex((other) => isAlike(one, other)) === at)
        const whole = cases(() => true)
        for (const { agent, adjusted } of compareAgents(rows).agents) {
          let weighted = 0
          let covered = 0
          let isThin = false
          for (const stratum of strata) {
            const standard = cases((one) => isAlike(one, stratum))
            const own = rows.find((one) => isAlike(one, stratum) && one.group.agent === agent)
            const n = own?.denominator ?? 0
            if (standard > whole / 10 && n < 5) isThin = true
            if (own === undefined || n === 0) continue
            covered += standard
            weighted += (standard * own.numerator) / n
          }
          const isLittle = covered === 0 || covered < whole / 2
          const reason = isThin ? 'thinStratum' : isLittle ? 'littleCovered' : 'rate'
          seen[reason] += 1
          if (adjusted.kind === 'refused') expect(adjusted.reason).toBe(reason)
          else {
            expect(reason).toBe('rate')
            expect(adjusted.estimate.value).toBeCloseTo(weighted / covered, 12)
            expect(adjusted.covered).toBeCloseTo(covered / whole, 12)
          }
        }
      }),
      { numRuns: 1_000 },
    )
    expect(Math.min(seen.rate, seen.thinStratum)).toBeGreaterThan(50)
  })
})
