import type { CaseDraft } from '#shared/case/patch.ts'
import type { Layout } from '../system.ts'
import { FRESHDESK_WORDS, FRESHWORKS_BLANKS } from './words.ts'

/** The ticket export, CSV or "Excel"; the user chooses its columns. */
export const TICKETS: Layout = {
  id: 'tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['due by time', 'initial response time', 'agent interactions', 'every response status'],
      ['due by time', 'resolved time', 'initial response time', 'last update time'],
      ['ticket id', 'due by time', 'resolution status', 'first response status'],
      ['ticket id', 'agent interactions', 'customer interactions', 'contact id'],
      ['ticket id', 'due by time', 'last update time'],
      ['ticket id', 'source', 'agent', 'group', 'created time'],
      ['ticket id', 'initial response time', 'every response status'],
      ['ticket id', 'contact id', 'full name', 'company name'],
      ['ticket id', 'every response status', 'association type', 'time tracked'],
    ],
    weak: [
      'resolution status',
      'survey results',
      'association type',
      'product',
      'time tracked',
      'full name',
      'last update time',
    ],
    never: ['impact', 'approval status', 'sub category'],
  },
  columns: {
    case_id: ['ticket id'],
    subject: ['subject'],
    description: ['description'],
    kind: ['type'],
    category: ['category', 'type'],
    channel: ['source'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['unique external id'],
    customer_email: ['email', 'contact email', 'contact id'],
    customer_phone: ['work phone', 'mobile phone', 'phone'],
    customer_name: ['full name', 'contact name', 'requester name'],
    agent: ['agent'],
    team: ['group'],
    // A re-saved export was seen with the one title in two columns.
    opened_at: ['created time', 'created', 'time'],
    first_response_at: ['initial response time'],
    resolved_at: ['resolved time'],
    closed_at: ['closed time'],
    csat: ['survey results', 'survey result'],
    follow_up_due_at: ['due by time'],
  },
  words: FRESHDESK_WORDS,
  blanks: FRESHWORKS_BLANKS,
  derives: (has) => [
    ...(has('due by time') && has('resolved time') ? (['followUpDoneAtMs'] as const) : []),
    ...(has('contact id') && !has('unique external id') ? (['customerId'] as const) : []),
  ],
  complete: (draft) => {
    settleContact(draft)
    settleDue(draft)
  },
}

/** The export of the first versions: `Customer` is the company, `Requester` the person. */
export const OLD_TICKETS: Layout = {
  id: 'tickets-old',
  rowsAre: 'cases',
  signature: {
    strong: [['ticket id', 'customer', 'requester', 'agent', 'group', 'due by time']],
    weak: ['created time', 'resolved time', 'source', 'type'],
    never: ['agent interactions', 'every response status', 'impact'],
  },
  columns: {
    ...TICKETS.columns,
    customer_email: ['requester email', 'email'],
    customer_name: ['requester', 'requester name', 'full name'],
    opened_at: ['created time'],
  },
  words: FRESHDESK_WORDS,
  blanks: FRESHWORKS_BLANKS,
  derives: (has) => (has('due by time') && has('resolved time') ? ['followUpDoneAtMs'] : []),
  complete: settleDue,
}

/** `Contact ID` holds the contact's address; should it hold an id, it is not taken for one. */
function settleContact(draft: CaseDraft): void {
  if (draft.customerEmail === null || draft.customerEmail.includes('@')) return
  draft.customerId ??= draft.customerEmail
  draft.customerEmail = null
}

/** What was due is done when the ticket is resolved. */
export function settleDue(draft: CaseDraft): void {
  if (draft.followUpDueAtMs !== null) draft.followUpDoneAtMs ??= draft.resolvedAtMs
}
