import { describe, expect, it } from 'vitest'
import { NO_FIGURE } from './figures.ts'
import { trendPoints } from './trend-points.ts'
import { tooEarlyIn, trendExtent } from './trend-summary.ts'

const figure = (numerator: number, denominator: number) => ({
  ...NO_FIGURE,
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
  low: 0,
  high: 1,
})

describe('trendExtent', () => {
  it('names first and last month, and the rates among months that have one', () => {
    const extent = trendExtent(
      trendPoints([
        { month: '2026-01', figure: NO_FIGURE },
        { month: '2026-02', figure: figure(3, 10) },
        { month: '2026-03', figure: figure(6, 10) },
        { month: '2026-04', figure: figure(2, 10) },
        { month: '2026-05', figure: figure(4, 4) },
      ]),
    )
    const months =
      extent === null ? [] : [extent.first, extent.last, extent.lowest, extent.highest, extent.latest]
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-05', '2026-04', '2026-03', '2026-04'])
  })

  it('says nothing where no month has 5 cases', () => {
    expect(trendExtent(trendPoints([{ month: '2026-01', figure: figure(2, 4) }]))).toBeNull()
  })
})

describe('tooEarlyIn', () => {
  it('counts the cases of a month that are too young', () => {
    expect(tooEarlyIn({ figure: NO_FIGURE })).toBe(0)
    expect(tooEarlyIn({ figure: { ...NO_FIGURE, excluded: { tooEarly: 7, noTranscript: 2 } } })).toBe(7)
  })
})
