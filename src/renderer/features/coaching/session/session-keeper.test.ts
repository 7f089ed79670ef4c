import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CoachingSession, emptyDocument } from '#shared/coaching/session.ts'
import { SessionKeeper } from './session-keeper.ts'

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

function keep() {
  const saves: { session: CoachingSession; revision: number }[] = []
  const answer = { isConflict: false }
  const keeper = new SessionKeeper(STORED, {
    save: (session, revision) => {
      if (answer.isConflict) return Promise.reject(new Error('conflict'))
      saves.push({ session, revision })
      return Promise.resolve({ revision: revision + 1, changedAtMs: 9 })
    },
    failureOf: () => ({ code: 'conflict', message: '', details: {} }),
    nowMs: () => Date.now(),
    after: (delayMs, act) => {
      const timer = setTimeout(act, delayMs)
      return () => clearTimeout(timer)
    },
  })
  return { keeper, saves, answer }
}

const notes = (sharedNotes: string) => (document: CoachingSession['document']) => ({
  ...document,
  sharedNotes,
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a session in hand', () => {
  it('shows a change at once, saves it, and keeps changes of the head and of the document together', async () => {
    const { keeper, saves } = keep()
    const seen: string[] = []
    keeper.subscribe(() => seen.push(keeper.inHand().session.document.sharedNotes))
    keeper.change(notes('a'))
    keeper.changeHead({ stage: 'held' })
    keeper.change(notes('ab'))
    expect(seen.at(-1)).toBe('ab')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saves).toHaveLength(1)
    expect(saves[0]).toMatchObject({
      revision: 3,
      session: { stage: 'held', document: { sharedNotes: 'ab' } },
    })
    expect(keeper.inHand().save).toEqual({ kind: 'saved', atMs: 9 })
  })

  it('saves nothing where nothing changed', async () => {
    const { keeper, saves } = keep()
    const before = keeper.inHand()
    keeper.change((document) => document)
    await vi.advanceTimersByTimeAsync(1_000)
    expect([saves.length, keeper.inHand() === before]).toEqual([0, true])
  })

  it('takes a newer stored session over only while nothing is unsaved', async () => {
    const { keeper } = keep()
    const newer = { ...STORED, revision: 4, document: notes('stored')(STORED.document) }
    keeper.offer({ ...newer, revision: 3 })
    expect(keeper.inHand().session).toBe(STORED)
    keeper.change(notes('typed'))
    keeper.offer(newer)
    expect(keeper.inHand().session.document.sharedNotes).toBe('typed')
    await vi.advanceTimersByTimeAsync(1_000)
    keeper.offer({ ...newer, revision: 5 })
    expect(keeper.inHand().session.document.sharedNotes).toBe('stored')
  })

  it('sets aside the typed words when the stored session is taken instead, and saves on from there', async () => {
    const { keeper, saves, answer } = keep()
    answer.isConflict = true
    keeper.change(notes('typed'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(keeper.inHand().save.kind).toBe('conflict')
    answer.isConflict = false
    keeper.takeStored({ ...STORED, revision: 8, document: notes('stored')(STORED.document) })
    expect(keeper.inHand()).toMatchObject({
      session: { document: { sharedNotes: 'stored' } },
      save: { kind: 'saved' },
      setAside: ['typed'],
    })
    keeper.change(notes('stored, typed'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saves).toMatchObject([{ revision: 8, session: { document: { sharedNotes: 'stored, typed' } } }])
    keeper.dropSetAside()
    expect(keeper.inHand().setAside).toEqual([])
  })
})
