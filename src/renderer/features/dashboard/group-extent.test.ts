import { expect, it } from 'vitest'
import { NO_FIGURE } from './figures.ts'
import { extentOf } from './group-extent.ts'

it('runs over rates of at least 5 cases only', () => {
  const figure = (numerator: number, denominator: number) => ({
    ...NO_FIGURE,
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
  })
  expect(extentOf([figure(4, 4), figure(3, 5), figure(2, 10), figure(0, 0)])).toEqual({ low: 0.2, high: 0.6 })
  expect(extentOf([figure(0, 4)])).toBeNull()
})
