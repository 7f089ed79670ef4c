import { parseMailAuthor } from '../transcripts/mail-author.ts'
import type { HelpdeskSystem, Layout } from './system.ts'

/** A list of search results (`Results.tsv`); its columns are those of the search's own format. */
const RESULTS: Layout = {
  id: 'search-results',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['id', 'requestors', 'told', 'timeleft', 'lastupdated'],
      ['id', 'requestors', 'queue', 'told'],
      ['id', 'requestors', 'queuename'],
      ['id', 'requestors', 'queue', 'owner'],
      ['#', 'requestors', 'queue', 'owner'],
      ['id', 'requestor', 'queue', 'timeworked'],
    ],
    weak: ['told', 'timeleft', 'lastupdated', 'timeworked', 'resolved', 'starts', 'due', 'ownername'],
  },
  columns: {
    case_id: ['id', '#'],
    subject: ['subject'],
    priority: ['priority'],
    status: ['status'],
    customer_email: ['requestors', 'requestor', 'requestors.emailaddress'],
    customer_name: ['requestors.realname', 'requestors.name'],
    agent: ['ownername', 'owner'],
    team: ['queuename', 'queue'],
    opened_at: ['created'],
    resolved_at: ['resolved'],
    follow_up_due_at: ['due'],
  },
  words: { status: { stalled: 'pending', rejected: 'excluded' } },
  blanks: ['nobody', 'nobody in particular', 'not set', 'never', '1970-01-01 00:00:00'],
  derives: () => ['customerName'],
  complete: (draft) => {
    // Tickets may have several requestors; some are only users' names.
    const { author, authorEmail } = parseMailAuthor(draft.customerEmail?.split(/[,;]\s/u)[0] ?? '')
    draft.customerEmail = authorEmail
    draft.customerName ??= author
  },
}

export const REQUEST_TRACKER: HelpdeskSystem = {
  id: 'request-tracker',
  name: 'Request Tracker',
  layouts: [RESULTS],
}
