import { expect, it } from 'vitest'
import { contactAfter, promiseOutcome, promiseState } from './promises.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const at = (role: 'agent' | 'customer', atMs: number | null) => ({ role, atMs })

it('counts the next contact, not the rest of the talk', () => {
  const messages = [at('agent', 0), at('agent', 2 * MINUTE), at('customer', HOUR), at('agent', 3 * HOUR)]
  expect(contactAfter(messages, 0, 24 * HOUR)).toBe(3)
  expect(contactAfter(messages.slice(0, 3), 0, 24 * HOUR)).toBeNull()
})

it('takes a quick return for the contact where a quick one was promised', () => {
  expect(contactAfter([at('agent', 0), at('agent', 3 * MINUTE)], 0, 5 * MINUTE)).toBe(1)
})

it('knows no contact without times', () => {
  expect(contactAfter([at('agent', null), at('agent', HOUR)], 0, HOUR)).toBeNull()
  expect(contactAfter([at('agent', 0), at('agent', null)], 0, HOUR)).toBeNull()
})

it('tells kept, late, missed and open apart', () => {
  expect(promiseOutcome(10, 10)).toBe('kept')
  expect(promiseOutcome(10, 11)).toBe('late')
  expect(promiseState(promiseOutcome(10, null), 10, 10)).toBe('open')
  expect(promiseState(promiseOutcome(10, null), 10, 11)).toBe('missed')
  expect(promiseState('late', 10, 99)).toBe('late')
})
