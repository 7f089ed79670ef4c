import { describe, expect, it } from 'vitest'
import { NO_FIGURE } from './figures.ts'
import { monthsBySignal, tickMonths, trendPoints } from './trend-points.ts'

const rated = { numerator: 5, denominator: 10, value: 0.5, low: 0.25, high: 0.75, excluded: {} }
const few = { numerator: 3, denominator: 4, value: 0.75, low: 0.3, high: 0.95, excluded: {} }

describe('trendPoints', () => {
  const points = trendPoints([
    { month: '2026-01', figure: rated },
    { month: '2026-02', figure: rated },
    { month: '2026-03', figure: few },
    { month: '2026-04', figure: NO_FIGURE },
    { month: '2026-05', figure: rated },
  ])

  it('draws no rate for fewer than 5 cases, but a mark on the axis', () => {
    expect(points.map(({ rate }) => rate)).toEqual([0.5, 0.5, null, null, 0.5])
    expect(points.map(({ mark }) => mark)).toEqual([0.5, 0.5, 0, null, 0.5])
    expect(points[2]?.band).toBeNull()
  })

  it('tells the months that stand alone', () => {
    expect(points.map(({ isAlone }) => isAlone)).toEqual([false, false, false, false, true])
  })
})

describe('control limits', () => {
  const month = (at: number, numerator: number, denominator = 100) => ({
    month: `2026-${String(at).padStart(2, '0')}`,
    figure: { ...rated, numerator, denominator, value: numerator / denominator },
  })
  const calm = [1, 2, 3, 4, 5].map((at) => month(at, 20))

  it('need six months of at least 20 cases', () => {
    expect(trendPoints(calm).map(({ limits }) => limits)).toEqual([null, null, null, null, null])
    const tooSmall = trendPoints([...calm, month(6, 9, 19)])
    expect(tooSmall.every(({ limits }) => limits === null)).toBe(true)
    const points = trendPoints([...calm, month(6, 9, 19), month(7, 20)])
    expect(points.map(({ limits }) => limits === null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ])
  })

  it('tell which months lie outside, and which keep to one side', () => {
    const points = trendPoints([...calm, month(6, 45)])
    expect(points.map(({ signals }) => signals.includes('outside'))).toEqual([...calm.map(() => false), true])
    expect(monthsBySignal(points)[0]).toEqual(['outside', ['2026-06']])
    expect(monthsBySignal(trendPoints([...calm, month(6, 21)]))).toEqual([])
  })
})

describe('tickMonths', () => {
  it('names every month of a year, and quarters of two', () => {
    const months = ['2025-12', '2026-01', '2026-02']
    expect(tickMonths(months)).toEqual(months)
    const years = Array.from(
      { length: 24 },
      (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    )
    expect(tickMonths(years).slice(0, 5)).toEqual(['2025-01', '2025-04', '2025-07', '2025-10', '2026-01'])
  })
})
