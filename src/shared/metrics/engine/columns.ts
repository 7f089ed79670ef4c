import type { SourceFacts } from '../definition.ts'

/** A source (system + account) of the columns. */
export interface ColumnSource extends SourceFacts {
  /** Row id in the store. */
  readonly id: number
  readonly asOfMs: number
}

/**
 * All cases of a workspace, one typed array a fact; a case is an index. Instants are UTC milliseconds, NaN where absent.
 * Indexes into a dictionary and of a next case are -1 where there is none.
 */
export interface CaseColumns {
  readonly length: number
  readonly ids: Float64Array
  readonly openedAtMs: Float64Array
  /** The resolution instant, not the raw resolved_at. */
  readonly resolvedAtMs: Float64Array
  readonly followUpDueAtMs: Float64Array
  readonly followUpDoneAtMs: Float64Array
  readonly laterAgentMessageAtMs: Float64Array
  readonly reopenCounts: Int16Array
  readonly flags: Uint16Array
  /** The customer's first other, not excluded case opened after the resolution. */
  readonly nextSameCategory: Int32Array
  readonly nextAnyCategory: Int32Array
  readonly sourceIndexes: Int32Array
  readonly agents: Int32Array
  readonly resolvers: Int32Array
  readonly closingAuthors: Int32Array
  readonly teamIndexes: Int32Array
  readonly categoryIndexes: Int32Array
  readonly channelIndexes: Int32Array
  readonly priorityIndexes: Int32Array
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
} as const

/** The earliest as-of over the sources, which a figure over all of them shows; null without any case. */
export function asOfMs(columns: CaseColumns): number | null {
  return columns.sources.length === 0 ? null : Math.min(...columns.sources.map((source) => source.asOfMs))
}
