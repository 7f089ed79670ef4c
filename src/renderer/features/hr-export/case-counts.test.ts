import { expect, it } from 'vitest'
import type { FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { caseCounts } from './case-counts.ts'

const row = (agent: string | null, metric: MetricId, denominator: number): FigureRow => ({
  metric,
  group: { agent },
  numerator: 0,
  denominator,
  value: null,
  low: null,
  high: null,
  excluded: {},
})

it('counts the cases of the figures that are wanted, and those that an agent has none of', () => {
  const rows = [
    row('Ola', 'resolution.now', 31),
    row('Ola', 'repeat', 4),
    row('Ola', 'reopen', 19),
    row('Ben', 'resolution.now', 20),
    row('Ben', 'closure.both', 1),
    row(null, 'repeat', 2),
  ]
  expect(caseCounts(rows, ['resolution.now', 'repeat', 'reopen'])).toEqual(
    new Map([
      ['Ola', { least: 4, most: 31, few: 1, small: 1 }],
      ['Ben', { least: 0, most: 20, few: 2, small: 0 }],
    ]),
  )
})
