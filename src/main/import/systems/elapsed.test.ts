import { describe, expect, it } from 'vitest'
import { instantAfter, MINUTE_MS, SECOND_MS } from './elapsed.ts'

describe('instantAfter', () => {
  it.each([
    ['0', 1000],
    ['90', 1000 + 90 * 60_000],
    ['1.5', 1000 + 90_000],
    ['1,440', 1000 + 86_400_000],
    ['', null],
    ['-', null],
    ['-5', null],
    ['1:30', null],
    ['1,5', null],
    ['9'.repeat(30), null],
  ])('adds %s minutes', (amount, atMs) => {
    expect(instantAfter(1000, amount, MINUTE_MS)).toBe(atMs)
  })

  it('has nothing to add to an unknown start', () => {
    expect(instantAfter(Number.NaN, '5', SECOND_MS)).toBeNull()
  })
})
