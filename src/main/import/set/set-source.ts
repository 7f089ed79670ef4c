import type { CaseRecord } from '#shared/case/model.ts'
import type { PatchValues } from '#shared/case/patch.ts'
import type { Reject } from '../../store/import-records.ts'

/** What a row of an import comes to. A message is taken when its case is whole. */
export type SetItem =
  | { readonly kind: 'case'; readonly record: CaseRecord; readonly columns: string }
  /** What files of messages add to a case that is stored already, in place of what it has there. */
  | { readonly kind: 'addition'; readonly caseRow: number; readonly values: PatchValues }
  | { readonly kind: 'reject'; readonly reject: Reject }
  /** A row that is no case by itself. */
  | { readonly kind: 'passed' }

export interface SetBatch {
  readonly items: Iterable<SetItem>
  /** How many bytes of the files were read for it. */
  readonly bytes: number
  /** Whether the rows it came from have passed already, as messages that waited for their case. */
  readonly isRecount: boolean
}

/** The rows of one import, read and understood, a batch at a time. */
export interface SetSource {
  readonly batches: () => AsyncGenerator<SetBatch>
  /** Closewell's own names of the columns that were filled in some case. */
  readonly filled: () => ReadonlySet<string>
  /** Titles of the columns that were kept with the cases as they are. */
  readonly unknownColumns: () => readonly string[]
}

const FIELD_COLUMNS = [
  ['subject', 'subject'],
  ['description', 'description'],
  ['category', 'category'],
  ['channel', 'channel'],
  ['priority', 'priority'],
  ['customer_id', 'customerId'],
  ['customer_email', 'customerEmail'],
  ['customer_phone', 'customerPhone'],
  ['customer_name', 'customerName'],
  ['agent', 'agent'],
  ['resolver', 'resolver'],
  ['team', 'team'],
  ['first_response_at', 'firstResponseAtMs'],
  ['resolved_at', 'resolvedAtMs'],
  ['closed_at', 'closedAtMs'],
  ['reopen_count', 'reopenCount'],
  ['csat', 'csat'],
  ['follow_up_due_at', 'followUpDueAtMs'],
  ['follow_up_done_at', 'followUpDoneAtMs'],
  ['follow_up_outcome', 'followUpOutcome'],
] as const satisfies readonly (readonly [string, keyof CaseRecord])[]

/** Remembers which columns some case has filled, whatever fed them. Looks only at those that were blank so far. */
export class FilledColumns {
  readonly found = new Set<string>()
  #blank: readonly (readonly [string, keyof CaseRecord])[] = FIELD_COLUMNS

  note(record: CaseRecord): void {
    if (record.messages.length > 0) this.found.add('messages')
    if (record.kind !== 'unknown') this.found.add('kind')
    if (this.#blank.every(([, field]) => record[field] === null)) return
    for (const [column, field] of this.#blank) if (record[field] !== null) this.found.add(column)
    this.#blank = this.#blank.filter(([, field]) => record[field] === null)
  }
}
