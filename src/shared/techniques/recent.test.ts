import { expect, it } from 'vitest'
import { Recent } from './recent.ts'

const MANY = 20_000

it('makes a value once while it is asked for, and forgets what was not for long', () => {
  const recent = new Recent<number, number>()
  let made = 0
  const get = (key: number): number =>
    recent.get(key, () => {
      made++
      return key * 2
    })
  for (let key = 1; key <= MANY; key++) {
    expect(get(0)).toBe(0)
    expect(get(key)).toBe(key * 2)
  }
  expect(made).toBe(MANY + 1)
  get(1)
  expect(made).toBe(MANY + 2)
})
