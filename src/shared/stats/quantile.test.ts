import { describe, expect, it } from 'vitest'
import { quantile } from './quantile.ts'

describe('quantile', () => {
  it.each([
    [[7], 0.5, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4, 10], 0.9, 7.6],
    [[1, 2, 3], 0, 1],
    [[1, 2, 3], 1, 3],
  ])('of %j at %d is %d', (list, share, expected) => {
    expect(quantile(list, share)).toBeCloseTo(expected, 12)
  })

  it('of nothing is nothing', () => {
    expect(quantile([], 0.5)).toBeNull()
  })
})
