import type { CaseDraft, CaseField } from '#shared/case/patch.ts'
import { draftMessage, inOrder, instantOf } from '../draft-message.ts'
import { objectsOf, textOf, type JsonObject } from '../json-values.ts'
import { isTrue } from '../row-values.ts'
import type { DraftMessage, Layout, RowReader, SourceRow } from '../system.ts'
import { settleDue } from './tickets.ts'
import { FRESHDESK_CODES, priorityOf, ratingOf } from './words.ts'

/** Fields of a ticket as the APIs of Freshworks products name them. */
export const TICKET_FIELDS = {
  case_id: ['id'],
  subject: ['subject'],
  description: ['description text', 'description'],
  kind: ['type'],
  category: ['custom fields.cf category', 'category', 'type'],
  channel: ['source'],
  priority: ['priority'],
  status: ['status'],
  customer_id: ['requester.id', 'requester id'],
  customer_email: ['requester.email', 'email'],
  customer_phone: ['requester.phone', 'requester.mobile', 'phone'],
  customer_name: ['requester.name', 'name'],
  agent: ['responder.name', 'responder.contact.name', 'responder id'],
  team: ['group.name', 'group id'],
  opened_at: ['created at'],
  first_response_at: ['stats.first responded at'],
  resolved_at: ['stats.resolved at'],
  closed_at: ['stats.closed at'],
  follow_up_due_at: ['due by'],
} as const satisfies Layout['columns']

const OUTBOUND_EMAIL = '10'

/** Tickets of the API, also with their conversations inside. */
export const API_TICKETS: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['fr due by', 'fr escalated', 'requester id', 'responder id'],
      ['fr due by', 'requester id', 'responder id', 'status', 'source'],
      ['conversations', ['fr due by', 'fr escalated', 'description text'], 'requester id', 'responder id'],
    ],
    weak: [
      'spam',
      'fwd emails',
      'cc emails',
      'to emails',
      'is escalated',
      'product id',
      'company id',
      'email config id',
    ],
    never: ['item category', 'impact', 'workspace id', 'fivetran synced'],
  },
  columns: {
    ...TICKET_FIELDS,
    csat: [
      'satisfaction rating.ratings.default question',
      'satisfaction rating.rating',
      'satisfaction rating',
    ],
  },
  words: FRESHDESK_CODES,
  timeZone: 'UTC',
  derives: (has) => {
    const fields: CaseField[] = []
    if (has('due by') && has('stats.resolved at')) fields.push('followUpDoneAtMs')
    if (has('stats.reopened at') || has('stats.resolved at')) fields.push('reopenCount')
    return fields
  },
  complete: (draft, row) => {
    completeTicket(draft, row)
    draft.csat = ratingOf(draft.csat)
    // The time of the last reopening is all there is: at least once, or never.
    if (row.has('stats.reopened at')) draft.reopenCount = row.text('stats.reopened at') === '' ? 0 : 1
  },
  consumed: ['conversations', 'description', 'description text'],
  messages: (row, read) => {
    if (!row.has('conversations')) return []
    const conversations = objectsOf(row.json('conversations'))
    return inOrder([firstMessage(row, read), ...conversations.map((each) => messageOf(each, row, read))])
  },
  isOpenedByCustomer: ({ extra }) => extra['source'] !== OUTBOUND_EMAIL,
}

/** Conversations of many tickets in one list. */
export const API_CONVERSATIONS: Layout = {
  id: 'api-conversations',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['ticket id', 'incoming', 'private', 'body text'],
      ['ticket id', 'incoming', 'private', 'user id', 'body'],
    ],
    weak: ['support email', 'from email', 'to emails', 'category', 'source'],
  },
  columns: {
    message_case: ['ticket id'],
    message_at: ['created at'],
    message_text: ['body text', 'body'],
    message_author_id: ['user id'],
    message_author_email: ['from email'],
  },
  timeZone: 'UTC',
  completeMessage: (message, row) => ({
    ...message,
    authorEmail: addressIn(message.authorEmail),
    role: roleOf(row.text('private'), row.text('incoming')),
  }),
}

/** What tickets of all Freshworks products say beside their fields. */
export function completeTicket(draft: CaseDraft, row: SourceRow): void {
  draft.priority = priorityOf(draft.priority)
  if (isTrue(row, 'spam') || isTrue(row, 'deleted')) draft.status = 'excluded'
  settleDue(draft)
}

/** A ticket's description: the customer's words, or the agent's own where the helpdesk wrote first. */
function firstMessage(row: SourceRow, read: RowReader): DraftMessage | null {
  const isOutbound = row.text('source') === OUTBOUND_EMAIL
  const [id, name] = isOutbound ? ['responder id', 'responder.name'] : ['requester id', 'requester.name']
  return draftMessage(row.text('description text') || row.text('description'), {
    role: isOutbound ? 'agent' : 'customer',
    author: row.text(name) || null,
    authorId: row.text(id) || null,
    atMs: read.instant('created at'),
  })
}

function messageOf(each: JsonObject, row: SourceRow, read: RowReader): DraftMessage | null {
  const authorId = textOf(each['user_id'])
  const names = new Map([
    [row.text('responder id'), row.text('responder.name')],
    [row.text('requester id'), row.text('requester.name')],
  ])
  return draftMessage(textOf(each['body_text']) ?? each['body'], {
    role: roleOf(String(each['private']), String(each['incoming'])),
    author: names.get(authorId ?? '') || null,
    authorId,
    authorEmail: addressIn(textOf(each['from_email'])),
    atMs: instantOf(each['created_at'], 'conversations', read),
  })
}

function roleOf(isPrivate: string, isIncoming: string): 'note' | 'customer' | 'agent' {
  if (isPrivate.toLowerCase() === 'true') return 'note'
  return isIncoming.toLowerCase() === 'true' ? 'customer' : 'agent'
}

/** The address in `"Name" <name@example.com>`. */
function addressIn(text: string | null): string | null {
  return text === null ? null : (/[^\s<>"']+@[^\s<>"']+/u.exec(text)?.[0] ?? null)
}
