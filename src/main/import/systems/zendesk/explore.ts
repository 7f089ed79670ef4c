import type { Layout } from '../system.ts'
import { derivedOfTicket, finishTicket, type TicketTitles } from './finish-ticket.ts'
import { NO_ANSWER, ZENDESK_WORDS } from './words.ts'

const TITLES: TicketTitles = {
  tags: 'ticket tags',
  due: 'ticket due date',
  solved: ['ticket solved timestamp', 'ticket solved date'],
  // Only beside a time of day: after a mere date the sum would be wrong by hours.
  firstReplyMinutes: null,
}

/**
 * A query of Explore as CSV or XLSX: the columns that its author chose, dates mostly without time. A ticket stands in one
 * row for each value of an attribute that has several; all its rows are one case.
 */
export const EXPLORE: Layout = {
  id: 'explore',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticket id', 'ticket created date'],
      ['ticket id', 'ticket created timestamp'],
      ['ticket id', 'ticket organisation name'],
      ['ticket id', 'ticket organization name'],
      ['ticket id', 'ticket status', 'ticket group', 'assignee name', 'requester name'],
      ['ticket id', 'ticket form', 'ticket brand', 'ticket channel'],
    ],
    weak: [
      'tickets',
      'ticket brand',
      'ticket form',
      'ticket group',
      'assignee name',
      'requester name',
      'ticket solved date',
    ],
  },
  columns: {
    case_id: ['ticket id'],
    subject: ['ticket subject'],
    kind: ['ticket type'],
    category: ['ticket category', 'ticket type'],
    channel: ['ticket channel'],
    priority: ['ticket priority'],
    status: ['ticket status', 'ticket status category', 'ticket status name'],
    customer_id: ['requester id'],
    customer_email: ['requester email'],
    customer_name: ['requester name'],
    agent: ['assignee name'],
    team: ['ticket group', 'group name'],
    opened_at: [
      'ticket created timestamp',
      'ticket created date',
      'ticket created minute',
      'ticket created hour',
    ],
    resolved_at: [
      'ticket solved timestamp',
      'ticket solved date',
      'ticket solved minute',
      'ticket solved hour',
    ],
    reopen_count: ['reopens', 'sum(reopens)', 'ticket reopens'],
    csat: ['ticket satisfaction rating', 'satisfaction rating'],
    follow_up_due_at: ['ticket due timestamp', 'ticket due date'],
  },
  words: ZENDESK_WORDS,
  blanks: NO_ANSWER,
  derives: (has) => derivedOfTicket(TITLES, has),
  complete: (draft, row) => finishTicket(draft, row, TITLES),
}
