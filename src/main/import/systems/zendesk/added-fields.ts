import { instantAfter, MINUTE_MS } from '../elapsed.ts'
import type { Layout } from '../system.ts'
import { NO_ANSWER } from './words.ts'

/** Ratings as the API lists them, each naming its ticket. */
export const RATINGS: Layout = {
  id: 'ratings',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['ticket id', 'score', 'requester id', 'assignee id'],
      ['ticket id', 'score', 'comment', 'reason'],
    ],
    weak: ['comment', 'reason', 'reason code', 'group id'],
    never: ['subject', 'body', 'author id'],
    shapes: { score: /^(?:good|bad|offered|unoffered)/u },
  },
  columns: { message_case: ['ticket id'], csat: ['score'] },
  blanks: NO_ANSWER,
  addsFields: true,
  timeZone: 'UTC',
}

const FIRST_REPLY = 'reply time in minutes.calendar'

/** What the API counts of each ticket: when it was solved, how often reopened, how soon answered. */
export const METRICS: Layout = {
  id: 'metrics',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['ticket id', 'reopens', 'solved at', 'assignee stations', FIRST_REPLY],
      ['ticket id', 'reopens', 'solved at', 'group stations'],
    ],
    weak: ['replies', 'status updated at', 'latest comment added at', 'initially assigned at'],
    never: ['subject', 'status'],
  },
  columns: {
    message_case: ['ticket id'],
    resolved_at: ['solved at'],
    reopen_count: ['reopens'],
  },
  addsFields: true,
  timeZone: 'UTC',
  derives: (has) => (has('created at') && has(FIRST_REPLY) ? ['firstResponseAtMs'] : []),
  complete: (draft, row, read) => {
    const createdAtMs = read.instant('created at') ?? Number.NaN
    draft.firstResponseAtMs = instantAfter(createdAtMs, row.text(FIRST_REPLY), MINUTE_MS)
  },
}
