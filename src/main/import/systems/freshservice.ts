import { TICKET_FIELDS, completeTicket } from './freshdesk/api.ts'
import { settleDue } from './freshdesk/tickets.ts'
import { FRESHDESK_CODES, FRESHWORKS_BLANKS } from './freshdesk/words.ts'
import type { HelpdeskSystem, Layout } from './system.ts'

const KINDS = { incident: 'unknown', problem: 'unknown', change: 'unknown', release: 'unknown' } as const

/** The ticket export, CSV or "Excel"; the user chooses its columns. */
const TICKETS: Layout = {
  id: 'tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticket id', 'urgency', 'impact', 'sub category', 'approval status'],
      ['ticket id', 'urgency', 'impact', 'due by time'],
      ['ticket id', 'urgency', 'impact', 'requester name', 'created time'],
      ['ticket id', 'requester name', 'approval status', 'due by time'],
      ['ticket id', 'resolution note', 'due by time'],
      ['ticket id', 'requester name', 'last updated time', 'due by time'],
    ],
    weak: [
      'resolution note',
      'item',
      'last updated time',
      'survey result',
      'agent interactions',
      'department',
    ],
  },
  columns: {
    case_id: ['ticket id'],
    subject: ['subject'],
    description: ['description'],
    kind: ['type'],
    category: ['category'],
    channel: ['source'],
    priority: ['priority'],
    status: ['status'],
    customer_email: ['requester email'],
    customer_phone: ['requester phone', 'work phone', 'mobile phone'],
    customer_name: ['requester name'],
    agent: ['agent', 'agent name'],
    team: ['group', 'agent group'],
    opened_at: ['created time', 'created date'],
    first_response_at: ['initial response time'],
    resolved_at: ['resolved time', 'resolved date'],
    closed_at: ['closed time', 'closed date'],
    csat: ['survey result', 'survey results'],
    follow_up_due_at: ['due by time', 'due date'],
  },
  words: { kind: KINDS },
  blanks: FRESHWORKS_BLANKS,
  derives: (has) => (has('due by time') && has('resolved time') ? ['followUpDoneAtMs'] : []),
  complete: settleDue,
}

/** Tickets of the API. */
const API_TICKETS: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['requester id', 'responder id', 'urgency', 'impact'],
      ['requester id', 'responder id', 'item category', 'fr due by'],
      ['requester id', 'responder id', 'workspace id', 'fr due by'],
    ],
    weak: ['sub category', 'department id', 'workspace id', 'fr escalated', 'resolution notes', 'fwd emails'],
  },
  columns: { ...TICKET_FIELDS, category: ['category'], agent: ['responder id'], team: ['group id'] },
  words: {
    status: FRESHDESK_CODES.status,
    kind: KINDS,
    channel: { 1: 'email', 2: 'web', 3: 'phone', 4: 'chat', 5: 'web', 9: 'in person', 10: 'chat' },
  },
  timeZone: 'UTC',
  derives: (has) => (has('due by') && has('stats.resolved at') ? ['followUpDoneAtMs'] : []),
  complete: completeTicket,
}

export const FRESHSERVICE: HelpdeskSystem = {
  id: 'freshservice',
  name: 'Freshservice',
  layouts: [TICKETS, API_TICKETS],
}
