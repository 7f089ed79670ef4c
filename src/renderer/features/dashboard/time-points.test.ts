import { describe, expect, it } from 'vitest'
import { durationOf, placeOf } from './time-points.ts'

describe('durationOf', () => {
  it.each([
    [-2, 'minutes', 0],
    [0.25, 'minutes', 15],
    [1, 'hours', 1],
    [9.26, 'hours', 9.3],
    [47.9, 'hours', 47.9],
    [48, 'days', 2],
    [100, 'days', 4.2],
  ])('says %d hours as %s: %d', (hours, unit, value) => {
    expect(durationOf(hours)).toEqual({ unit, value })
  })
})

describe('placeOf', () => {
  const bins = [
    { fromHours: 0, toHours: 1, count: 0 },
    { fromHours: 1, toHours: 4, count: 0 },
    { fromHours: 4, toHours: 16, count: 0 },
    { fromHours: 16, toHours: null, count: 0 },
  ]

  it('places a time inside of its bin by the logarithm', () => {
    expect(placeOf(1, bins)).toBe(0.25)
    expect(placeOf(2, bins)).toBeCloseTo(0.375, 12)
    expect(placeOf(4, bins)).toBe(0.5)
    expect(placeOf(8, bins)).toBeCloseTo(0.625, 12)
  })

  it('places a time in the middle of a bin without a scale', () => {
    expect([placeOf(0, bins), placeOf(0.9, bins), placeOf(-3, bins)]).toEqual([0.125, 0.125, 0.125])
    expect([placeOf(16, bins), placeOf(9_999, bins)]).toEqual([0.875, 0.875])
  })
})
