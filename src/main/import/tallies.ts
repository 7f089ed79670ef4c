import type { CaseRecord } from '#shared/case/model.ts'

/** Whether a case was answered, resolved or closed before it was opened, or closed before it was resolved. */
export function isOutOfOrder(record: CaseRecord): boolean {
  const { openedAtMs, firstResponseAtMs, resolvedAtMs, closedAtMs } = record
  const isBefore = (atMs: number | null, earlierMs: number | null): boolean =>
    atMs !== null && earlierMs !== null && atMs < earlierMs
  return (
    isBefore(firstResponseAtMs, openedAtMs) ||
    isBefore(resolvedAtMs, openedAtMs) ||
    isBefore(closedAtMs, openedAtMs) ||
    isBefore(closedAtMs, resolvedAtMs)
  )
}

export interface ImportWarning {
  readonly code: string
  readonly count: number
  readonly message: string
}

/** What the rows of one import add up to, beside the cases themselves. */
export class ImportTally {
  rows = 0
  rejected = 0
  newestMs = Number.NEGATIVE_INFINITY
  outOfOrder = 0
  afterAsOf = 0
  readonly #statedAsOfMs: number | null

  constructor(statedAsOfMs: number | null) {
    this.#statedAsOfMs = statedAsOfMs
  }

  /** Counts the instants a source can already have reached; planned ones (follow_up_due_at) never do. */
  take(record: CaseRecord): void {
    this.#reach(record.openedAtMs)
    this.#reach(record.firstResponseAtMs)
    this.#reach(record.resolvedAtMs)
    this.#reach(record.closedAtMs)
    this.#reach(record.followUpDoneAtMs)
    this.takeMessages(record.messages)
    if (isOutOfOrder(record)) this.outOfOrder += 1
  }

  takeMessages(messages: CaseRecord['messages']): void {
    for (const { atMs } of messages) this.#reach(atMs)
  }

  /** The stated as-of, else the newest instant that was reached; null where no row was taken. */
  asOfMs(): number | null {
    if (this.#statedAsOfMs !== null) return this.#statedAsOfMs
    return Number.isFinite(this.newestMs) ? this.newestMs : null
  }

  #reach(atMs: number | null): void {
    if (atMs === null) return
    if (atMs > this.newestMs) this.newestMs = atMs
    if (this.#statedAsOfMs !== null && atMs > this.#statedAsOfMs) this.afterAsOf += 1
  }
}
