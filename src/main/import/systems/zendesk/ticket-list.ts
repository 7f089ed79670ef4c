import { HOUR_MS } from '#shared/case/model.ts'
import { instantAfter } from '../elapsed.ts'
import type { Layout } from '../system.ts'

/** The bare list that reports and courses pass round as Zendesk's: hours by the calendar beside the dates. */
export const TICKET_LIST: Layout = {
  id: 'ticket-list',
  rowsAre: 'cases',
  signature: {
    strong: [['ticket id', 'created date', 'resolved date', 'issue type', 'agent assigned']],
    weak: ['response time', 'resolution time'],
  },
  columns: {
    case_id: ['ticket id'],
    category: ['issue type'],
    kind: ['issue type'],
    priority: ['priority'],
    status: ['status'],
    agent: ['agent assigned'],
    opened_at: ['created date'],
    resolved_at: ['resolved date'],
  },
  derives: (has) => (has('response time') ? ['firstResponseAtMs'] : []),
  complete: (draft, row) => {
    draft.firstResponseAtMs = instantAfter(draft.openedAtMs, row.text('response time'), HOUR_MS)
  },
}
