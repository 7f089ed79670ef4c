import type { QueryClient } from '@tanstack/react-query'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { saveSession } from '../../../data/coaching-queries.ts'
import { SessionKeeper } from './session-keeper.ts'

/**
 * The sessions that were opened since the window was. They live outside of the pages, so that the page of a session, its
 * meeting, and a save that is still under way speak of the same words.
 */
const open = new Map<number, SessionKeeper>()

export function keeperOf(stored: CoachingSession, client: QueryClient): SessionKeeper {
  const { id } = stored
  const known = open.get(id)
  if (known !== undefined) return known
  const keeper = new SessionKeeper(stored, {
    save: ({ plannedOn, stage, document }, revision) =>
      saveSession(client, { id, revision, plannedOn, stage, document }),
    failureOf,
    nowMs: () => Date.now(),
    after: (delayMs, act) => {
      const timer = setTimeout(act, delayMs)
      return () => clearTimeout(timer)
    },
  })
  open.set(id, keeper)
  return keeper
}

/** For a session that is gone: its id may be given to another one day. */
export function forgetSession(id: number): void {
  open.get(id)?.drop()
  open.delete(id)
}
