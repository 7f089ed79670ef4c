import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { CoachingSession } from '#shared/coaching/session.ts'
import type { Failure } from '#shared/ipc/contract.ts'
import { failureOf } from '../../../data/call.ts'
import { useStoredSession } from '../../../data/coaching-queries.ts'
import { keeperOf } from './open-sessions.ts'
import type { SessionInHand, SessionKeeper } from './session-keeper.ts'

export type UsedSession =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'open'; readonly keeper: SessionKeeper; readonly stored: CoachingSession }

/** The session with everything changed in it so far, kept by one keeper for every page that shows it. */
export function useSession(id: number): UsedSession {
  const client = useQueryClient()
  const { data: stored, error, refetch } = useStoredSession(id)
  if (stored !== undefined) return { state: 'open', keeper: keeperOf(stored, client), stored }
  if (error === null) return { state: 'loading' }
  return { state: 'failed', failure: failureOf(error), retry: () => void refetch() }
}

/** What a keeper holds, kept up to date; whatever is unsaved is saved when the user turns away. */
export function useKeeper({ keeper, stored }: Extract<UsedSession, { state: 'open' }>): SessionInHand {
  useEffect(() => keeper.offer(stored), [keeper, stored])
  useEffect(() => {
    const { flush } = keeper
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      flush()
    }
  }, [keeper])
  return useSyncExternalStore(keeper.subscribe, keeper.inHand)
}
