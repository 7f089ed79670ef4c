import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '#shared/ipc/contract.ts'
import { LONGEST_WAIT_MS, QUIET_MS, RETRY_MS, type SaveState, SaveQueue } from './save-queue.ts'

const failure = (code: Failure['code']): Failure => ({ code, message: '', details: {} })

/** A store that takes `saveMs` for each save, refuses older revisions, and can be made to fail. */
function makeStore({ saveMs = 10 } = {}) {
  const saves: { value: string; revision: number; atMs: number }[] = []
  const states: SaveState[] = []
  let running = 0
  const store = {
    saves,
    states,
    revision: 0,
    mostAtOnce: 0,
    refuse: null as Failure['code'] | null,
    kept: () => saves.at(-1)?.value,
  }
  const queue = new SaveQueue<string>(
    {
      save: async (value, revision) => {
        running += 1
        store.mostAtOnce = Math.max(store.mostAtOnce, running)
        if (saveMs > 0) await new Promise((resolve) => setTimeout(resolve, saveMs))
        running -= 1
        const code = store.refuse ?? (revision === store.revision ? null : 'conflict')
        if (code !== null) throw new Error(code)
        store.revision += 1
        saves.push({ value, revision, atMs: Date.now() })
        return { revision: store.revision, changedAtMs: Date.now() }
      },
      failureOf: (error) => failure((error as Error).message as Failure['code']),
      nowMs: () => Date.now(),
      after: (delayMs, act) => {
        const timer = setTimeout(act, delayMs)
        return () => clearTimeout(timer)
      },
      onChange: (state) => states.push(state),
    },
    { revision: 0, changedAtMs: 0 },
  )
  return { store, queue }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(0)
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a save queue', () => {
  it('saves the latest value once, soon after the last change', async () => {
    const { store, queue } = makeStore()
    queue.put('a')
    await pass(100)
    queue.put('ab')
    await pass(QUIET_MS - 1)
    expect(store.saves).toEqual([])
    expect(queue.state).toEqual({ kind: 'unsaved', sinceMs: 0 })
    await pass(1 + 10)
    expect(store.saves).toEqual([{ value: 'ab', revision: 0, atMs: 100 + QUIET_MS + 10 }])
    expect(queue.state).toEqual({ kind: 'saved', atMs: 100 + QUIET_MS + 10 })
    await pass(60_000)
    expect(store.saves).toHaveLength(1)
  })

  it('does not wait for a pause that never comes', async () => {
    const { store, queue } = makeStore()
    for (let key = 1; key <= 100; key += 1) {
      queue.put('x'.repeat(key))
      await pass(50)
    }
    const gaps = store.saves.map(({ atMs }, index) => atMs - (store.saves[index - 1]?.atMs ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(LONGEST_WAIT_MS + 60)
    expect(store.saves.length).toBeGreaterThan(7)
  })

  it('rests every save on the revision of the one before, and never runs two', async () => {
    const { store, queue } = makeStore({ saveMs: 900 })
    for (let key = 1; key <= 40; key += 1) {
      queue.put('x'.repeat(key))
      await pass(100)
    }
    await pass(5_000)
    expect(store.mostAtOnce).toBe(1)
    expect(store.saves.map(({ revision }) => revision)).toEqual(store.saves.map((_, index) => index))
    expect(store.kept()).toBe('x'.repeat(40))
  })

  it('saves at once when told to, and once more after the save that runs', async () => {
    const { store, queue } = makeStore({ saveMs: 50 })
    queue.put('a')
    queue.flush()
    await pass(10)
    queue.put('ab')
    queue.flush()
    await pass(40 + 50)
    expect(store.saves.map(({ value, atMs }) => [value, atMs])).toEqual([
      ['a', 50],
      ['ab', 100],
    ])
    queue.flush()
    await pass(1_000)
    expect(store.saves).toHaveLength(2)
  })

  it('tries again after a failure, more and more seldom, with the newest value, and says since when', async () => {
    const { store, queue } = makeStore({ saveMs: 0 })
    store.refuse = 'diskFull'
    queue.put('a')
    await pass(QUIET_MS)
    expect(queue.state).toEqual({ kind: 'failed', sinceMs: 0, failure: failure('diskFull') })
    queue.put('ab')
    await pass(RETRY_MS[0] + RETRY_MS[1])
    expect(queue.state).toMatchObject({ kind: 'failed', sinceMs: 0 })
    store.refuse = null
    await pass(RETRY_MS[2] - 1)
    expect(store.saves).toEqual([])
    await pass(1)
    expect(store.kept()).toBe('ab')
    expect(queue.state.kind).toBe('saved')
  })

  it('keeps what was typed while a save failed', async () => {
    const { store, queue } = makeStore({ saveMs: 50 })
    store.refuse = 'diskFull'
    queue.put('a')
    queue.flush()
    await pass(20)
    queue.put('ab')
    await pass(30)
    expect(queue.state).toMatchObject({ kind: 'failed', sinceMs: 0 })
    store.refuse = null
    await pass(RETRY_MS[0] + 50)
    expect(store.saves.map(({ value }) => value)).toEqual(['ab'])
  })

  it('tries at once when told to after a failure', async () => {
    const { store, queue } = makeStore({ saveMs: 0 })
    store.refuse = 'writeFailed'
    queue.put('a')
    await pass(QUIET_MS)
    store.refuse = null
    queue.flush()
    await pass(0)
    expect(store.kept()).toBe('a')
    await pass(60_000)
    expect(store.saves).toHaveLength(1)
  })

  it('never writes over something newer, and goes on once it began anew from there', async () => {
    const { store, queue } = makeStore({ saveMs: 0 })
    store.revision = 7
    queue.put('mine')
    await pass(QUIET_MS)
    expect(queue.state).toEqual({ kind: 'conflict', sinceMs: 0 })
    queue.put('mine, more')
    queue.flush()
    await pass(60_000)
    expect(store.saves).toEqual([])

    queue.restart({ revision: 7, changedAtMs: 5 })
    expect(queue.state).toEqual({ kind: 'saved', atMs: 5 })
    queue.put('theirs, and mine')
    await pass(QUIET_MS)
    expect(store.saves).toMatchObject([{ value: 'theirs, and mine', revision: 7 }])
  })

  it('ends up with the last value whatever happens, and leaves no change unsaved for longer than a second', async () => {
    const step = fc.record({ waitMs: fc.integer({ min: 0, max: 700 }), flush: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 150 }),
        async (steps, saveMs) => {
          const { store, queue } = makeStore({ saveMs })
          const typedAtMs = new Map<string, number>()
          for (const [index, { waitMs, flush }] of steps.entries()) {
            typedAtMs.set(`v${index}`, Date.now())
            queue.put(`v${index}`)
            if (flush) queue.flush()
            await pass(waitMs)
          }
          await pass(2_000)
          expect(store.kept()).toBe(`v${steps.length - 1}`)
          expect(queue.state.kind).toBe('saved')
          expect(store.mostAtOnce).toBe(1)
          for (const [index] of steps.entries()) {
            const kept = store.saves.find(({ value }) => Number(value.slice(1)) >= index)
            const waited = (kept?.atMs ?? Infinity) - (typedAtMs.get(`v${index}`) ?? 0)
            expect(waited).toBeLessThanOrEqual(LONGEST_WAIT_MS + 2 * saveMs)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
