import type { Layout } from '../system.ts'
import { derivedOfTicket, finishTicket, type TicketTitles } from './finish-ticket.ts'
import { NO_ANSWER, ZENDESK_WORDS } from './words.ts'

const TITLES: TicketTitles = {
  tags: 'tags',
  due: 'due date',
  solved: ['solved at'],
  firstReplyMinutes: 'first reply time in minutes',
}

/** CSV of a view or a report: one ticket a row, names instead of ids, no texts but the subject. */
export const VIEW: Layout = {
  id: 'view',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['summation column'],
      ['summation column', 'id', 'requester', 'via', 'satisfaction score'],
      ['group stations', 'assignee stations'],
      ['satisfaction score', 'via', 'requester', 'assignee'],
      ['initially assigned at', 'assigned at', 'solved at', 'requester', 'via'],
      ['requester domain', 'requester external id', 'submitter'],
      ['id', 'requester', 'requested', 'assignee', 'group'],
      ['first reply time in minutes', 'full resolution time in minutes'],
    ],
    weak: [
      'via',
      'submitter',
      'ticket type',
      'reopens',
      'replies',
      'requester',
      'requester id',
      'organization',
    ],
    never: ['raw subject', 'fivetran synced', 'nice id'],
  },
  columns: {
    case_id: ['id', 'ticket id', '#'],
    subject: ['subject', 'title'],
    kind: ['ticket type', 'type'],
    category: [
      'ticket category [list]',
      'category [list]',
      'contact reason [list]',
      'issue type [list]',
      'topic [list]',
      'reason [list]',
      'about [list]',
      'ticket type',
      'type',
    ],
    channel: ['via', 'channel'],
    priority: ['priority'],
    status: ['status', 'ticket status'],
    customer_id: ['requester id'],
    customer_email: ['requester email'],
    customer_name: ['requester', 'requester name'],
    agent: ['assignee', 'assignee name'],
    team: ['group'],
    opened_at: ['created at', 'requested', 'created'],
    resolved_at: ['solved at', 'solved'],
    reopen_count: ['reopens'],
    csat: ['satisfaction score', 'satisfaction rating', 'satisfaction'],
    follow_up_due_at: ['due date'],
  },
  words: ZENDESK_WORDS,
  blanks: NO_ANSWER,
  derives: (has) => derivedOfTicket(TITLES, has),
  complete: (draft, row) => finishTicket(draft, row, TITLES),
}
