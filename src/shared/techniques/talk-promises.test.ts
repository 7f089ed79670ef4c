import { expect, it } from 'vitest'
import { readTalk } from './read-talk.ts'

/** A Thursday. */
const AT = Date.UTC(2026, 1, 19, 10)

it.each([
  ['You will hear from me by Monday 16 March.', '2026-03-16'],
  ['I will call you by Monday, 16 March.', '2026-03-16'],
  ['I will call you by Monday.', '2026-02-23'],
])('reads the day that is promised: %s', (text, day) => {
  const { promises } = readTalk([{ role: 'agent', text, atMs: AT }])
  expect(promises.map(({ dueMs }) => new Date(dueMs ?? 0).toISOString().slice(0, 10))).toEqual([day])
})
