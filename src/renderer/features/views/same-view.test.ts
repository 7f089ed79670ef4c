import { expect, it } from 'vitest'
import { isSameView } from './same-view.ts'

it('sees through the order of parts and lists, and through what makes no sense', () => {
  const one = { channels: ['chat', null], period: 'last30', days: 60 }
  expect(isSameView(one, { days: 60, period: 'last30', channels: [null, 'chat'], nonsense: 1 })).toBe(true)
  expect(isSameView(one, { ...one, channels: ['chat'] })).toBe(false)
  expect(isSameView(one, { ...one, compare: true })).toBe(false)
})
