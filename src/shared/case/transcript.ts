import { ClosureReader } from '../techniques/closure.ts'
import type { Finding } from '../techniques/types.ts'
import { DAY_MS, type Message } from './model.ts'

/** What the metrics need to know of a case's messages (metric definitions: closing turn, closure, follow-up). */
export interface TranscriptFacts {
  readonly hasMessages: boolean
  /** A human agent wrote at any time. */
  readonly hasAgentMessage: boolean
  /** First human agent message more than 24 h after the resolution; null without one, or without a resolution. */
  readonly laterAgentMessageAtMs: number | null
  /** Author of the last human agent message up to 24 h after the resolution (of all, without one); null if unnamed. */
  readonly closingAuthor: string | null
  readonly askedSolved: boolean
  readonly askedUnresolved: boolean
  /** The next message of a customer or an agent after the last closure question is the customer's. */
  readonly waited: boolean
  /** Closure questions up to 24 h after the resolution, in order; in the whole transcript without one. */
  readonly findings: readonly Finding[]
}

const NO_FINDINGS: readonly Finding[] = []

/**
 * Messages by time, equal ones in the order given; all as given where any of them has no time. Returns the same array
 * when it is in order already.
 */
export function orderMessages(messages: readonly Message[]): readonly Message[] {
  let inOrder = true
  let previousMs = -Infinity
  for (const { atMs } of messages) {
    if (atMs === null) return messages
    if (atMs < previousMs) inOrder = false
    previousMs = atMs
  }
  return inOrder ? messages : messages.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))
}

/**
 * Reads a transcript whose messages are in order (`orderMessages`); `resolvedAtMs` is the case's resolution instant.
 * A message without a time counts as sent before resolution + 24 h.
 */
export function readTranscript(messages: readonly Message[], resolvedAtMs: number | null): TranscriptFacts {
  const closingEndMs = resolvedAtMs === null ? Infinity : resolvedAtMs + DAY_MS
  const closure = new ClosureReader(messages)
  let findings: Finding[] | null = null
  let lastAsked = -1
  let closingTurn: Message | null = null
  let later: Message | null = null
  for (const [index, message] of messages.entries()) {
    if (message.role !== 'agent') continue
    if (message.atMs !== null && message.atMs > closingEndMs) {
      later ??= message
      continue
    }
    closingTurn = message
    for (const question of closure.read(index)) {
      findings ??= []
      findings.push({ ...question, message: index })
      lastAsked = index
    }
  }
  const author = closingTurn?.author?.trim() ?? ''
  return {
    hasMessages: messages.length > 0,
    hasAgentMessage: closingTurn !== null || later !== null,
    laterAgentMessageAtMs: later?.atMs ?? null,
    closingAuthor: author === '' ? null : author,
    askedSolved: findings?.some(({ technique }) => technique === 'closure.solved') ?? false,
    askedUnresolved: findings?.some(({ technique }) => technique === 'closure.unresolved') ?? false,
    waited: lastAsked >= 0 && isAnsweredByCustomer(messages, lastAsked),
    findings: findings ?? NO_FINDINGS,
  }
}

/** Bots, systems and notes between the question and the answer don't count. */
function isAnsweredByCustomer(messages: readonly Message[], asked: number): boolean {
  for (let i = asked + 1; i < messages.length; i++) {
    const role = messages[i]?.role
    if (role === 'customer') return true
    if (role === 'agent') return false
  }
  return false
}
