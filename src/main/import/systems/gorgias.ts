import { roleByAddress } from './draft-message.ts'
import { instantAfter, SECOND_MS } from './elapsed.ts'
import { objectOf, textOf } from './json-values.ts'
import type { HelpdeskSystem, Layout } from './system.ts'

/** The ticket export. It has no status: what has a closing date is closed. */
const TICKETS: Layout = {
  id: 'tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticket id', 'last used integration name', 'number of agent messages'],
      ['ticket id', 'initial channel', 'last used integration type', 'created by an agent'],
      ['ticket id', 'initial channel', 'survey score', 'customer email', 'creation date'],
      ['ticket id', 'customer last shopify order', 'creation date'],
    ],
    weak: [
      'survey replied date',
      'number of customer messages',
      'first response time',
      'resolution time',
      'contact reason',
    ],
  },
  columns: {
    case_id: ['ticket id'],
    subject: ['subject'],
    category: ['contact reason', 'ticket field: contact reason', 'ticket field contact reason'],
    channel: ['initial channel'],
    priority: ['priority', 'ticket priority'],
    status: ['status', 'ticket status'],
    customer_email: ['customer email'],
    customer_name: ['customer name'],
    agent: ['assignee name', 'assignee email'],
    team: ['assigned team', 'assignee team', 'team'],
    opened_at: ['creation date'],
    closed_at: ['closed date'],
    csat: ['survey score'],
  },
  words: {
    channel: {
      'help-center': 'web',
      'contact-form': 'web',
      'contact form': 'web',
      'facebook-mention': 'social',
      'facebook-recommendations': 'social',
      'facebook-messenger': 'chat',
      'instagram-ad-comment': 'social',
      'instagram-comment': 'social',
      'instagram-mention': 'social',
      'instagram-direct-message': 'social',
      'twitter-direct-message': 'social',
      'tiktok-shop': 'social',
      'internal-note': 'other',
      aircall: 'phone',
    },
  },
  derives: (has) => [
    ...(has('first response time') ? (['firstResponseAtMs'] as const) : []),
    ...(has('closed date') && !has('status') && !has('ticket status') ? (['status'] as const) : []),
  ],
  complete: (draft, row) => {
    draft.firstResponseAtMs = instantAfter(draft.openedAtMs, row.text('first response time'), SECOND_MS)
    if (!row.has('status') && !row.has('ticket status')) {
      draft.status = draft.closedAtMs === null ? 'open' : 'closed'
    }
  },
  roleOf: roleByAddress,
}

/** The messages that belong to them; `id` is the ticket's, and so repeats. */
const MESSAGES: Layout = {
  id: 'messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['id', 'body text', 'sent datetime', 'sender info'],
      ['body text', 'sent datetime', 'sender info'],
    ],
    weak: ['customer id', 'subject'],
  },
  columns: {
    message_case: ['id', 'ticket id'],
    message_at: ['sent datetime', 'created datetime'],
    message_text: ['body text', 'stripped text', 'body html'],
  },
  completeMessage: (message, row) => {
    const sender = objectOf(row.json('sender info'))
    return {
      ...message,
      author: textOf(sender['name']),
      authorEmail:
        textOf(sender['address']) ?? /[^\s'"<>]+@[^\s'"<>]+/u.exec(row.text('sender info'))?.[0] ?? null,
    }
  },
}

export const GORGIAS: HelpdeskSystem = { id: 'gorgias', name: 'Gorgias', layouts: [TICKETS, MESSAGES] }
