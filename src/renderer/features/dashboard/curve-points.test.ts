import { describe, expect, it } from 'vitest'
import { drawnPoints, tabledPoints } from './curve-points.ts'

const point = (day: number, atRisk: number) => ({ day, atRisk, repeated: 0.1, low: null, high: null })

describe('drawnPoints', () => {
  it('end where fewer than 20 cases are watched', () => {
    const points = [point(1, 30), point(2, 20), point(3, 19), point(4, 18)]
    expect(drawnPoints({ cases: 40, points }).map(({ day }) => day)).toEqual([1, 2])
    expect(drawnPoints({ cases: 40, points: points.slice(0, 2) })).toHaveLength(2)
    expect(drawnPoints({ cases: 3, points: [point(1, 3)] })).toEqual([])
  })
})

describe('tabledPoints', () => {
  it('are round days and the last one', () => {
    const points = Array.from({ length: 45 }, (_, at) => point(at + 1, 50))
    expect(tabledPoints(points, 30).map(({ day }) => day)).toEqual([1, 3, 7, 14, 30, 45])
    expect(tabledPoints([], 30)).toEqual([])
  })
})
