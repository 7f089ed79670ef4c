import type { QueryClient } from '@tanstack/react-query'
import { call, CallError } from '../../../data/call.ts'
import { sessionKey } from '../../../data/coaching-queries.ts'
import { keeperOf } from './open-sessions.ts'
import type { SessionKeeper } from './session-keeper.ts'

/** The keeper of a session for whoever is not on its page, with what is stored now. Rejects with a `CallError`. */
export async function keeperById(id: number, client: QueryClient): Promise<SessionKeeper> {
  const stored = await client.query({
    queryKey: sessionKey(id),
    queryFn: () => call('coaching.session', { id }),
    staleTime: 0,
  })
  const keeper = keeperOf(stored, client)
  keeper.offer(stored)
  return keeper
}

/**
 * Saves now, and is done once everything changed so far is saved. Rejects with a `CallError` when the next try fails, and
 * with its `conflict` where nothing is saved until the user has chosen; the keeper goes on trying by itself.
 */
export function whenSaved({ inHand, subscribe, flush }: SessionKeeper): Promise<void> {
  const before = inHand().save
  return new Promise((resolve, reject) => {
    const settle = (): boolean => {
      const { save } = inHand()
      switch (save.kind) {
        case 'saved':
          resolve()
          return true
        case 'conflict':
          reject(new CallError({ code: 'conflict', message: 'A newer one-on-one is stored.', details: {} }))
          return true
        case 'failed':
          // What failed before this was called is tried once more.
          if (save === before) return false
          reject(new CallError(save.failure))
          return true
        case 'unsaved':
          return false
      }
    }
    if (settle()) return
    const stop = subscribe(() => {
      if (settle()) stop()
    })
    flush()
  })
}
