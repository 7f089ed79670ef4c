import { describe, expect, it } from 'vitest'
import type { Figure, FigureRow } from '#shared/metrics/definition.ts'
import { bearingOf, byAgent, byGroup, byMonth, largestGroups, scaleFor } from './figures.ts'

function figure(
  numerator: number,
  denominator: number,
  low: number | null = 0.2,
  high: number | null = 0.6,
): Figure {
  return {
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    low,
    high,
    excluded: {},
  }
}

describe('bearingOf', () => {
  it('withholds the percentage under 5 cases and the comparison under 20', () => {
    expect(bearingOf(figure(0, 0, null, null), 0.5)).toBe('none')
    expect(bearingOf(figure(3, 4), 0.9)).toBe('few')
    expect(bearingOf(figure(3, 5), 0.9)).toBe('uncompared')
    expect(bearingOf(figure(10, 19), 0.9)).toBe('uncompared')
  })

  it('marks only an interval that excludes the reference', () => {
    expect(bearingOf(figure(10, 20), 0.6)).toBe('usual')
    expect(bearingOf(figure(10, 20), 0.61)).toBe('differs')
    expect(bearingOf(figure(10, 20), 0.19)).toBe('differs')
    expect(bearingOf(figure(10, 20), null)).toBe('uncompared')
  })
})

describe('byAgent', () => {
  const row = (agent: string | null, numerator: number, denominator: number): FigureRow => ({
    metric: 'repeat',
    group: { agent },
    ...figure(numerator, denominator),
  })
  const rows = [row(null, 5, 50), row('Zofia', 4, 4), row('Adam', 5, 10), row('Łucja', 9, 30)]
  const names = (sort: 'name' | 'n' | 'value') =>
    byAgent(rows, 'repeat', sort, new Intl.Collator('pl').compare).map(({ agent }) => agent)

  it('sorts by name, the unnamed last', () => {
    expect(names('name')).toEqual(['Adam', 'Łucja', 'Zofia', null])
  })

  it('sorts by n, and by value with those without a percentage last', () => {
    expect(names('n')).toEqual(['Łucja', 'Adam', 'Zofia', null])
    expect(names('value')).toEqual(['Adam', 'Łucja', 'Zofia', null])
  })

  it('takes only the metric asked for', () => {
    expect(byAgent(rows, 'reopen', 'name', () => 0)).toEqual([])
  })
})

describe('byMonth', () => {
  it('fills months without a case', () => {
    const march: FigureRow = { metric: 'repeat', group: { month: '2026-03' }, ...figure(1, 8) }
    const months = byMonth([march], 'repeat', ['2026-02', '2026-03'])
    expect(months.map(({ figure: { denominator } }) => denominator)).toEqual([0, 8])
  })
})

describe('scaleFor', () => {
  it('starts at zero and holds the highest interval that is drawn', () => {
    expect(scaleFor([figure(1, 30, 0, 0.17)]).max).toBe(0.2)
    expect(scaleFor([figure(1, 30, 0, 0.17), figure(4, 4, 0.5, 1)]).max).toBe(0.2)
    expect(scaleFor([figure(29, 30, 0.8, 0.99)])).toEqual({ max: 1, ticks: [0, 0.5, 1] })
    expect(scaleFor([]).max).toBe(0.1)
    expect(scaleFor([figure(1, 30, 0, 0.17)], 0.3).max).toBe(0.4)
  })
})

describe('byGroup', () => {
  const row = (category: string | null, numerator: number, denominator: number): FigureRow => ({
    metric: 'repeat',
    group: { category },
    ...figure(numerator, denominator),
  })
  const rows = [row(null, 1, 90), row('Éclair', 9, 10), row('Zoo', 2, 40), row('Delivery', 3, 4)]
  const names = (sort: 'name' | 'n' | 'value') =>
    byGroup(rows, 'repeat', 'category', sort, (a, b) => a.localeCompare(b)).map(({ name }) => name)

  it('sorts by name unless asked, with what has no name last', () => {
    expect(names('name')).toEqual(['Delivery', 'Éclair', 'Zoo', null])
    expect(names('n')).toEqual(['Zoo', 'Éclair', 'Delivery', null])
    expect(names('value')).toEqual(['Éclair', 'Zoo', 'Delivery', null])
  })
})

describe('largestGroups', () => {
  const groups = [
    ['Ann', 5],
    ['Bo', 30],
    ['Cy', 20],
    ['Di', 20],
  ].map(([name, n]) => ({ name: String(name), figure: figure(1, Number(n)) }))

  it('keeps the largest in the order given, of equals the first', () => {
    const { shown, others } = largestGroups(groups, 2)
    expect(shown.map(({ name }) => name)).toEqual(['Bo', 'Cy'])
    expect(others.map(({ name }) => name)).toEqual(['Ann', 'Di'])
    expect(largestGroups(groups, 12)).toEqual({ shown: groups, others: [] })
  })
})
