import type { Kind, Status } from '../case/model.ts'

/** A case as the store hands it to the columns: the model's facts plus what the import derived from the messages. */
export interface ColumnRow {
  /** Row id in the store, a positive safe integer. */
  readonly id: number
  /** Row id of the source (system + account). */
  readonly sourceId: number
  readonly openedAtMs: number
  /** As in the file; the rules' resolution instant is derived from it, from `closedAtMs` and from the status. */
  readonly resolvedAtMs: number | null
  readonly closedAtMs: number | null
  readonly followUpDueAtMs: number | null
  readonly followUpDoneAtMs: number | null
  readonly laterAgentMessageAtMs: number | null
  readonly followUpDeclined: boolean
  readonly reopenCount: number | null
  readonly kind: Kind
  readonly status: Status
  readonly autoClosed: boolean
  /** From `customerKey`; null for an unknown customer. */
  readonly customerKey: string | null
  readonly category: string | null
  readonly channel: string | null
  readonly priority: string | null
  readonly team: string | null
  readonly agent: string | null
  readonly resolver: string | null
  readonly closingAuthor: string | null
  readonly hasMessages: boolean
  readonly hasAgentMessage: boolean
  readonly askedSolved: boolean
  readonly askedUnresolved: boolean
  readonly waited: boolean
  /** What was found in the words, packed by `packTalk`. */
  readonly talkBits: number
}

/** As-of of each source, by its row id. */
export type SourceAsOf = ReadonlyMap<number, number>
