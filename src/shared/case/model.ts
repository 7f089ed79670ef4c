/** The vocabulary of a case. Every reader maps onto it; every rule reads it. */

export const KINDS = ['complaint', 'question', 'request', 'unknown'] as const
export type Kind = (typeof KINDS)[number]

export const STATUSES = ['new', 'open', 'pending', 'resolved', 'closed', 'excluded'] as const
export type Status = (typeof STATUSES)[number]

export const ROLES = ['customer', 'agent', 'bot', 'system', 'note'] as const
export type Role = (typeof ROLES)[number]

export interface Message {
  readonly role: Role
  readonly author: string | null
  readonly atMs: number | null
  readonly text: string
}

/** A case with every column; instants are UTC milliseconds, absent values are null. */
export interface CaseRecord {
  readonly account: string
  readonly caseId: string
  readonly subject: string | null
  readonly description: string | null
  readonly kind: Kind
  readonly category: string | null
  readonly channel: string | null
  readonly priority: string | null
  readonly status: Status
  readonly autoClosed: boolean
  readonly customerId: string | null
  readonly customerEmail: string | null
  readonly customerPhone: string | null
  readonly customerName: string | null
  readonly agent: string | null
  readonly resolver: string | null
  readonly team: string | null
  readonly openedAtMs: number
  readonly firstResponseAtMs: number | null
  readonly resolvedAtMs: number | null
  readonly closedAtMs: number | null
  readonly reopenCount: number | null
  readonly csat: string | null
  readonly followUpDueAtMs: number | null
  readonly followUpDoneAtMs: number | null
  readonly followUpOutcome: string | null
  readonly messages: readonly Message[]
  /** Columns of the source that the model does not know, kept under their own names. */
  readonly extra: Readonly<Record<string, string>>
}

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
