import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type CoachingSession, emptyDocument } from '#shared/coaching/session.ts'
import { failureOf, CallError } from '../../../data/call.ts'
import type { Saved } from './save-queue.ts'
import { SessionKeeper } from './session-keeper.ts'
import { whenSaved } from './when-saved.ts'

const STORED: CoachingSession = {
  id: 1,
  agent: 'Ola Nowak',
  team: null,
  plannedOn: '2026-03-02',
  stage: 'planned',
  changedAtMs: 5,
  revision: 3,
  document: emptyDocument(),
}

/** A keeper whose saves are answered by hand, in their order. */
function keep() {
  const asked: { notes: string; resolve: (saved: Saved) => void; reject: (error: Error) => void }[] = []
  const keeper = new SessionKeeper(STORED, {
    save: ({ document }) =>
      new Promise((resolve, reject) => asked.push({ notes: document.sharedNotes, resolve, reject })),
    failureOf,
    nowMs: () => Date.now(),
    after: (delayMs, act) => {
      const timer = setTimeout(act, delayMs)
      return () => clearTimeout(timer)
    },
  })
  const type = (sharedNotes: string): void => keeper.change((document) => ({ ...document, sharedNotes }))
  const waited: string[] = []
  const wait = (): void =>
    void whenSaved(keeper).then(
      () => waited.push('saved'),
      (error: unknown) => waited.push(failureOf(error).code),
    )
  return { asked, type, wait, waited }
}

const refusal = (code: 'conflict' | 'diskFull') => new CallError({ code, message: '', details: {} })
const turn = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('is done at once where nothing is unsaved', async () => {
  const { asked, wait, waited } = keep()
  wait()
  await turn()
  expect([waited, asked.length]).toEqual([['saved'], 0])
})

it('saves at once and waits for what was typed while a save was under way', async () => {
  const { asked, type, wait, waited } = keep()
  type('a')
  await vi.advanceTimersByTimeAsync(1_000)
  type('ab')
  wait()
  asked[0]?.resolve({ revision: 4, changedAtMs: 6 })
  await turn()
  expect([waited, asked.map(({ notes }) => notes)]).toEqual([[], ['a', 'ab']])
  asked[1]?.resolve({ revision: 5, changedAtMs: 7 })
  await turn()
  expect(waited).toEqual(['saved'])
})

it('says why a save failed, and tries once more when asked again', async () => {
  const { asked, type, wait, waited } = keep()
  type('a')
  wait()
  asked[0]?.reject(refusal('diskFull'))
  await turn()
  expect(waited).toEqual(['diskFull'])
  wait()
  type('ab')
  await turn()
  expect([waited, asked.length]).toEqual([['diskFull'], 2])
  asked[1]?.resolve({ revision: 4, changedAtMs: 6 })
  await vi.advanceTimersByTimeAsync(1_000)
  asked[2]?.resolve({ revision: 5, changedAtMs: 7 })
  await turn()
  expect(waited).toEqual(['diskFull', 'saved'])
})

it('does not wait for what the user must choose first', async () => {
  const { asked, type, wait, waited } = keep()
  type('a')
  wait()
  asked[0]?.reject(refusal('conflict'))
  await turn()
  wait()
  await turn()
  expect([waited, asked.length]).toEqual([['conflict', 'conflict'], 1])
})
