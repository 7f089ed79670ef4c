import { expect, it } from 'vitest'
import type { TeamComparison } from '../../data/queries.ts'
import { NO_FIGURE } from './figures.ts'
import { mixSides } from './mix-sides.ts'

const own = (agent: string | null, numerator: number, denominator: number) => ({
  agent,
  figure: { ...NO_FIGURE, numerator, denominator, value: numerator / denominator },
})
const adjusted = (agent: string | null, value: number, low: number, high: number) =>
  ({
    agent,
    adjusted: { kind: 'rate', estimate: { value, low, high }, covered: 1 },
    fromOthers: null,
  }) satisfies TeamComparison['agents'][number]

it('names those whose rate changes sides of the team’s, and whether that may be chance', () => {
  const agents = [
    own('Ann', 8, 20),
    own('Bo', 12, 20),
    own('Cy', 8, 20),
    own('Di', 7, 19),
    own('Ed', 8, 20),
    own(null, 8, 20),
    own('Flo', 98, 200),
    own('Gus', 8, 20),
  ]
  const compared = [
    adjusted('Ann', 0.6, 0.52, 0.68),
    adjusted('Bo', 0.45, 0.3, 0.6),
    adjusted('Cy', 0.45, 0.4, 0.49),
    adjusted('Di', 0.6, 0.55, 0.65),
    {
      agent: 'Ed',
      adjusted: { kind: 'refused', reason: 'thinStratum' },
      fromOthers: null,
    } satisfies TeamComparison['agents'][number],
    adjusted(null, 0.9, 0.8, 1),
    // One of the two rates is all but the team’s.
    adjusted('Flo', 0.505, 0.4, 0.6),
    adjusted('Gus', 0.505, 0.4, 0.6),
  ]
  expect(mixSides(agents, { agents: compared }, 0.5)).toEqual([
    { agent: 'Ann', crude: 0.4, adjusted: 0.6, isLowerAsItIs: true, isWithinChance: false },
    { agent: 'Bo', crude: 0.6, adjusted: 0.45, isLowerAsItIs: false, isWithinChance: true },
  ])
  expect(mixSides(agents, { agents: compared }, null)).toEqual([])
})
