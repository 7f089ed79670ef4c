import type { PatchValues } from '#shared/case/patch.ts'

/** Instants a source can already have reached; planned ones (follow_up_due_at) never count. */
export function reachedInstants(values: PatchValues): number[] {
  const { openedAtMs, firstResponseAtMs, resolvedAtMs, closedAtMs, followUpDoneAtMs, messages } = values
  const instants = [openedAtMs]
  for (const atMs of [firstResponseAtMs, resolvedAtMs, closedAtMs, followUpDoneAtMs]) {
    if (atMs !== null && atMs !== undefined) instants.push(atMs)
  }
  for (const message of messages ?? []) if (message.atMs !== null) instants.push(message.atMs)
  return instants
}

/** Whether a case was answered, resolved or closed before it was opened, or closed before it was resolved. */
export function isOutOfOrder(values: PatchValues): boolean {
  const { openedAtMs, firstResponseAtMs, resolvedAtMs, closedAtMs } = values
  const later = [firstResponseAtMs, resolvedAtMs, closedAtMs]
  if (later.some((atMs) => atMs !== null && atMs !== undefined && atMs < openedAtMs)) return true
  return typeof resolvedAtMs === 'number' && typeof closedAtMs === 'number' && closedAtMs < resolvedAtMs
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

  take(values: PatchValues): void {
    for (const atMs of reachedInstants(values)) {
      if (atMs > this.newestMs) this.newestMs = atMs
      if (this.#statedAsOfMs !== null && atMs > this.#statedAsOfMs) this.afterAsOf += 1
    }
    if (isOutOfOrder(values)) this.outOfOrder += 1
  }

  /** The stated as-of, else the newest instant that was reached; null where no row was taken. */
  asOfMs(): number | null {
    if (this.#statedAsOfMs !== null) return this.#statedAsOfMs
    return Number.isFinite(this.newestMs) ? this.newestMs : null
  }
}
