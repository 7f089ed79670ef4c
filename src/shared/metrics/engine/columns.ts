import type { SourceFacts } from '../definition.ts'
import type { SparseInstants } from './sparse-instants.ts'

/** A source (system + account) of the columns. */
export interface ColumnSource extends SourceFacts {
  /** Row id in the store. */
  readonly id: number
  readonly asOfMs: number
}

/** As narrow as the largest value allows. */
export type Labels = Int8Array | Int16Array | Int32Array
export type RowIds = Int32Array | Float64Array

/**
 * All cases of a workspace, one typed array a fact; a case is an index. Instants are UTC milliseconds, NaN where absent.
 * Indexes into a dictionary and of a next case are -1 where there is none. Dictionaries are in the order of code units.
 */
export interface CaseColumns {
  readonly length: number
  readonly ids: RowIds
  readonly openedAtMs: Float64Array
  /** The resolution instant, not the raw resolved_at. */
  readonly resolvedAtMs: Float64Array
  readonly followUpDueAtMs: SparseInstants
  readonly followUpDoneAtMs: SparseInstants
  readonly laterAgentMessageAtMs: SparseInstants
  /** From 255 on, 255: no rule asks how many. */
  readonly reopenCounts: Uint8Array
  readonly flags: Uint16Array
  /** What was found in the words of the case, packed by `packTalk`. */
  readonly talkBits: Int32Array
  /** Equal for cases of one customer, and rarely for others; 0 where the customer is unknown. */
  readonly customerHashes: Uint32Array
  /** The customer's first other, not excluded case opened after the resolution. */
  readonly nextSameCategory: Int32Array
  readonly nextAnyCategory: Int32Array
  readonly sourceIndexes: Labels
  readonly agents: Labels
  readonly resolvers: Labels
  readonly closingAuthors: Labels
  readonly teamIndexes: Labels
  readonly categoryIndexes: Labels
  readonly channelIndexes: Labels
  readonly priorityIndexes: Labels
  /** Ascending by id. */
  readonly sources: readonly ColumnSource[]
  /** Agents, resolvers and closing authors alike. */
  readonly people: readonly string[]
  readonly teams: readonly string[]
  readonly categories: readonly string[]
  readonly channels: readonly string[]
  readonly priorities: readonly string[]
}

/** Bits of `CaseColumns.flags`. The two lowest hold the kind, as its index in `KINDS`. */
export const FLAG = {
  kind: 0b11,
  excluded: 1 << 2,
  solved: 1 << 3,
  autoClosed: 1 << 4,
  customer: 1 << 5,
  messages: 1 << 6,
  agentMessage: 1 << 7,
  askedSolved: 1 << 8,
  askedUnresolved: 1 << 9,
  waited: 1 << 10,
  followUpDeclined: 1 << 11,
  /** The case has a reopen count, be it 0. */
  countsReopens: 1 << 12,
  /** The case has a follow-up recorded as done. */
  recordsFollowUp: 1 << 13,
} as const

/** The earliest as-of over the sources, which a figure over all of them shows; null without any case. */
export function asOfMs(columns: CaseColumns): number | null {
  return columns.sources.length === 0 ? null : Math.min(...columns.sources.map((source) => source.asOfMs))
}
