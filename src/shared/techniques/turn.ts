import type { Speaker } from './compiled-rules.ts'
import type { MessageSense } from './message-senses.ts'

/** What an agent or a customer says in one message, with what it shows by itself. */
export interface Turn extends MessageSense {
  /** Index of the message in the talk. */
  readonly message: number
  readonly speaker: Speaker
  /** False for an agent's words later than those that count. */
  readonly counts: boolean
}
