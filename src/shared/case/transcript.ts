import { type CaseOverride, placeOverrides } from '../techniques/override-words.ts'
import { readTalk, type TalkOptions, type TalkReading } from '../techniques/read-talk.ts'
import { packTalk } from '../techniques/talk-bits.ts'
import { summarise } from '../techniques/talk-summary.ts'
import { DAY_MS, type Message } from './model.ts'

/** What the metrics need to know of a case's messages (metric definitions: closing turn, closure, follow-up). */
export interface TranscriptFacts extends Pick<TalkReading, 'promises' | 'heat' | 'canned'> {
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
  /** What was found in the words, packed by `packTalk`. */
  readonly talkBits: number
  /** What agents' words show up to 24 h after the resolution, and customers' at any time; in order. */
  readonly findings: TalkReading['findings']
  /** The customer's message that answers the last closure question. */
  readonly answeredBy: number | null
}

/** How the words are read, if not with the lexicons that ship and in UTC, and what a supervisor has said about the findings. */
export interface ReadingOptions extends Pick<TalkOptions, 'lexicons' | 'timeZone'> {
  readonly overrides?: readonly CaseOverride[]
}

export interface TranscriptOptions extends ReadingOptions {
  readonly category?: string | null
}

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
export function readTranscript(
  messages: readonly Message[],
  resolvedAtMs: number | null,
  { category = null, overrides = [], ...reading }: TranscriptOptions = {},
): TranscriptFacts {
  const closingEndMs = resolvedAtMs === null ? Infinity : resolvedAtMs + DAY_MS
  let closingTurn: Message | null = null
  let later: Message | null = null
  for (const message of messages) {
    if (message.role !== 'agent') continue
    if (message.atMs !== null && message.atMs > closingEndMs) later ??= message
    else closingTurn = message
  }
  const talk = readTalk(messages, {
    ...reading,
    overrides: placeOverrides(messages, overrides),
    countedUntilMs: closingEndMs,
  })
  const author = closingTurn?.author?.trim() ?? ''
  return {
    hasMessages: messages.length > 0,
    hasAgentMessage: closingTurn !== null || later !== null,
    laterAgentMessageAtMs: later?.atMs ?? null,
    closingAuthor: author === '' ? null : author,
    askedSolved: talk.closure.solved,
    askedUnresolved: talk.closure.unresolved,
    waited: talk.closure.waited === true,
    talkBits: packTalk(summarise(talk, category)),
    findings: talk.findings,
    promises: talk.promises,
    heat: talk.heat,
    canned: talk.canned,
    answeredBy: talk.closure.answeredBy,
  }
}
