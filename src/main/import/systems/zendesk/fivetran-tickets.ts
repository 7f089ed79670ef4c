import { supersededInFivetran } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { roleOfAuthor } from './comments.ts'
import { ZENDESK_WORDS } from './words.ts'

/** The table that the Fivetran connector makes of tickets: ids instead of names, times in UTC without saying so. */
export const FIVETRAN_TICKETS: Layout = {
  id: 'fivetran-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['fivetran synced', 'via channel', 'requester id', 'submitter id', 'assignee id'],
      ['via channel', 'via source rel', 'requester id', 'submitter id', 'ticket form id'],
    ],
    weak: [
      'allow channelback',
      'brand id',
      'has incidents',
      'forum topic id',
      'system client',
      'merged ticket ids',
    ],
  },
  columns: {
    case_id: ['id'],
    subject: ['subject', 'raw subject'],
    description: ['description'],
    kind: ['type'],
    category: ['type'],
    channel: ['via channel'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['requester id'],
    agent: ['assignee id'],
    team: ['group id'],
    opened_at: ['created at'],
    follow_up_due_at: ['due at'],
  },
  words: ZENDESK_WORDS,
  timeZone: 'UTC',
  skip: supersededInFivetran,
  roleOf: roleOfAuthor,
}
