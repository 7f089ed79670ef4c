import type { CaseDraft, CaseField } from '#shared/case/patch.ts'
import { instantAfter, MINUTE_MS } from '../elapsed.ts'
import type { SourceRow } from '../system.ts'

/** Zendesk puts this tag on a ticket that was merged into another. */
const MERGED = /(?:^|[^a-z0-9_-])closed_by_merge(?:$|[^a-z0-9_-])/u

export interface TicketTitles {
  readonly tags: string
  readonly due: string
  readonly solved: readonly string[]
  /** Minutes from the opening to the first reply, by the calendar; null where the export has none. */
  readonly firstReplyMinutes: string | null
}

/** The fields that `finishTicket` fills of the columns there are. */
export function derivedOfTicket(titles: TicketTitles, has: (title: string) => boolean): CaseField[] {
  const fields: CaseField[] = []
  if (titles.firstReplyMinutes !== null && has(titles.firstReplyMinutes)) fields.push('firstResponseAtMs')
  if (has(titles.due) && titles.solved.some(has)) fields.push('followUpDoneAtMs')
  return fields
}

/**
 * What any Zendesk ticket says between its columns: a merged one is none of its own, the first reply came so many minutes
 * after the opening, and what was due (only a task has a due date) is done when the ticket is solved.
 */
export function finishTicket(draft: CaseDraft, row: SourceRow, titles: TicketTitles): void {
  if (MERGED.test(row.text(titles.tags))) draft.status = 'excluded'
  if (titles.firstReplyMinutes !== null) {
    draft.firstResponseAtMs ??= instantAfter(draft.openedAtMs, row.text(titles.firstReplyMinutes), MINUTE_MS)
  }
  if (draft.followUpDueAtMs !== null) draft.followUpDoneAtMs ??= draft.resolvedAtMs
}
