import type { Message } from '../case/model.ts'
import type { PromiseOutcome, PromiseState } from './technique-ids.ts'

export type TimedMessage = Pick<Message, 'role'> & Partial<Pick<Message, 'atMs'>>

/** Sooner, a message belongs to the talk in which the promise was made. */
const SOONEST_CONTACT_MS = 30 * 60_000
const SOONEST_SHARE_OF_TERM = 0.25

/** The first message of an agent after the promise in message `promised` that can be its keeping; null without one. */
export function contactAfter(
  messages: readonly TimedMessage[],
  promised: number,
  dueMs: number,
): number | null {
  const atMs = messages[promised]?.atMs ?? null
  if (atMs === null) return null
  const fromMs = atMs + Math.min(SOONEST_CONTACT_MS, (dueMs - atMs) * SOONEST_SHARE_OF_TERM)
  for (let index = promised + 1; index < messages.length; index++) {
    const message = messages[index]
    if (message?.role === 'agent' && (message.atMs ?? -Infinity) >= fromMs) return index
  }
  return null
}

/** `contactAtMs`: when the customer was contacted next; null where that never happened. */
export function promiseOutcome(dueMs: number, contactAtMs: number | null): PromiseOutcome {
  if (contactAtMs === null) return 'none'
  return contactAtMs <= dueMs ? 'kept' : 'late'
}

/** What a promise has come to by the as-of. */
export function promiseState(outcome: PromiseOutcome, dueMs: number, asOfMs: number): PromiseState {
  if (outcome !== 'none') return outcome
  return asOfMs > dueMs ? 'missed' : 'open'
}
