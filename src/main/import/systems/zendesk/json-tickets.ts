import { objectsOf, textOf } from '../json-values.ts'
import type { Layout, SourceRow } from '../system.ts'
import { commentText, readComments, roleOfAuthor } from './comments.ts'
import { derivedOfTicket, finishTicket, type TicketTitles } from './finish-ticket.ts'
import { NO_ANSWER, ZENDESK_WORDS } from './words.ts'

const TITLES: TicketTitles = {
  tags: 'tags',
  due: 'due at',
  solved: ['metric set.solved at', 'solved at'],
  firstReplyMinutes: 'metric set.reply time in minutes.calendar',
}

/** Tickets of the API, whose comments and people are files of their own, or of the full export, where they stand inside. */
export const TICKETS_JSON: Layout = {
  id: 'json-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['raw subject', 'via.channel', ['requester id', 'requester.id']],
      ['raw subject', 'requester id', 'submitter id', 'status'],
      ['raw subject', 'comments', 'via.channel', ['requester id', 'requester.id']],
      ['comments', 'via.channel', 'requester.id', 'status'],
      ['comments', 'via.channel', 'requester id', 'submitter id'],
      ['via.channel', 'requester id', 'submitter id', 'assignee id', 'status'],
      ['requester id', 'submitter id', 'brand id', 'ticket form id', 'status'],
    ],
    weak: [
      'assignee id',
      'submitter id',
      'brand id',
      'ticket form id',
      'custom fields',
      'tags',
      'has incidents',
      'is public',
    ],
    never: ['fivetran synced'],
    shapes: { url: /\/tickets\/\d+/u },
  },
  columns: {
    case_id: ['id'],
    subject: ['subject', 'raw subject'],
    description: ['description'],
    kind: ['type'],
    category: ['type'],
    channel: ['via.channel'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['requester.id', 'requester id'],
    customer_email: ['requester.email'],
    customer_phone: ['requester.phone'],
    customer_name: ['requester.name'],
    agent: ['assignee.name', 'assignee.email', 'assignee.id', 'assignee id'],
    team: ['group.name', 'group id'],
    opened_at: ['created at'],
    resolved_at: ['metric set.solved at', 'solved at'],
    reopen_count: ['metric set.reopens'],
    csat: ['satisfaction rating.score'],
    follow_up_due_at: ['due at'],
  },
  words: ZENDESK_WORDS,
  blanks: NO_ANSWER,
  timeZone: 'UTC',
  derives: (has) => [
    ...derivedOfTicket(TITLES, has),
    ...(has('comments') && !has('description') ? (['description'] as const) : []),
  ],
  complete: (draft, row) => {
    finishTicket(draft, row, TITLES)
    if (draft.description === null && !row.has('description')) {
      const first = objectsOf(row.json('comments'))[0]
      const isCustomers = textOf(first?.['author_id']) === requesterId(row)
      draft.description = first !== undefined && isCustomers ? commentText(first) : null
    }
  },
  consumed: ['comments'],
  messages: (row, read) => readComments(objectsOf(row.json('comments')), people(row), read, 'comments'),
  roleOf: roleOfAuthor,
}

function requesterId(row: SourceRow): string {
  return row.text('requester.id') || row.text('requester id')
}

/** Who the ticket names by id: its customer, and its agent. */
function people(row: SourceRow): { customerId: string; nameOf: (id: string) => string | null } {
  const names = new Map([
    [row.text('assignee.id'), row.text('assignee.name')],
    [requesterId(row), row.text('requester.name')],
  ])
  return { customerId: requesterId(row), nameOf: (id) => names.get(id) || null }
}
