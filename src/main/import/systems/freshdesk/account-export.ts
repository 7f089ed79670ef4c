import { draftMessage, inOrder, instantOf } from '../draft-message.ts'
import { objectOf, objectsOf, textOf } from '../json-values.ts'
import { isTrue } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { settleDue } from './tickets.ts'
import { FRESHDESK_CODES, priorityOf } from './words.ts'

const at = (key: string): string => `helpdesk ticket.${key}`

/** The export of a whole account: every record is a `helpdesk_ticket` with its notes, its codes mostly named beside them. */
export const ACCOUNT_EXPORT: Layout = {
  id: 'account-export',
  rowsAre: 'cases',
  signature: {
    strong: [[at('display id'), at('status'), at('created at')]],
    weak: [at('notes'), at('requester name'), at('responder name'), at('status name'), at('source name')],
  },
  columns: {
    case_id: [at('display id')],
    subject: [at('subject')],
    description: [at('description'), at('description html')],
    kind: [at('ticket type')],
    category: [at('ticket type')],
    channel: [at('source name'), at('source')],
    priority: [at('priority name'), at('priority')],
    status: [at('status name'), at('status')],
    customer_id: [at('requester id')],
    customer_name: [at('requester name')],
    agent: [at('responder name'), at('responder id')],
    team: [at('group name'), at('group id')],
    opened_at: [at('created at')],
    first_response_at: [at('ticket states.first response time')],
    resolved_at: [at('ticket states.resolved at')],
    closed_at: [at('ticket states.closed at')],
    follow_up_due_at: [at('due by')],
  },
  words: FRESHDESK_CODES,
  blanks: ['no agent', 'no group'],
  derives: (has) => (has(at('due by')) && has(at('ticket states.resolved at')) ? ['followUpDoneAtMs'] : []),
  complete: (draft, row) => {
    draft.priority = priorityOf(draft.priority)
    if (isTrue(row, at('spam')) || isTrue(row, at('deleted'))) draft.status = 'excluded'
    settleDue(draft)
  },
  consumed: [at('notes'), at('description'), at('description html')],
  messages: (row, read) => {
    const first = draftMessage(row.text(at('description')) || row.text(at('description html')), {
      role: 'customer',
      author: row.text(at('requester name')) || null,
      authorId: row.text(at('requester id')) || null,
      atMs: read.instant(at('created at')),
    })
    const notes = objectsOf(row.json(at('notes'))).map((entry) => {
      const note = objectOf(entry['note'] ?? entry)
      const authorId = textOf(note['user_id'])
      const isCustomer = String(note['incoming']) === 'true'
      return draftMessage(textOf(note['body']) ?? note['body_html'], {
        role: String(note['private']) === 'true' ? 'note' : isCustomer ? 'customer' : 'agent',
        author: authorId === row.text(at('requester id')) ? row.text(at('requester name')) || null : null,
        authorId,
        atMs: instantOf(note['created_at'], at('notes'), read),
      })
    })
    return inOrder([first, ...notes])
  },
}
