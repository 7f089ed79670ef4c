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

it.each([
  ['I will call you by 5 pm tomorrow.', '2026-02-20T17:00'],
  ['I will call you tomorrow at five.', '2026-02-20T17:00'],
  ['I will ring you on Monday, at 11.', '2026-02-23T11:00'],
  ['You will hear from me on 16 March by noon.', '2026-03-16T23:59'],
  ['I will call you at 9 today.', '2026-02-19T09:00'],
  ['I will call you by 9 am.', '2026-02-20T09:00'],
  ['Zadzwonię do Pani jutro o 17.', '2026-02-20T17:00'],
])('reads the clock time of the day that is promised: %s', (text, due) => {
  const { promises } = readTalk([{ role: 'agent', text, atMs: AT }])
  expect(promises.map(({ dueMs }) => new Date(dueMs ?? 0).toISOString().slice(0, 16))).toEqual([due])
})
