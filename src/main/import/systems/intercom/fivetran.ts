import { draftMessage, inOrder } from '../draft-message.ts'
import { supersededInFivetran } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { INTERCOM_AUTHORS, INTERCOM_CHANNELS, INTERCOM_STATES, roleOfPart } from './words.ts'

/** Table `conversation_history` of the Fivetran connector. */
export const INTERCOM_FIVETRAN_CONVERSATION: Layout = {
  id: 'fivetran-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['source delivered as', 'source author type', 'conversation rating value', 'state', 'snoozed until'],
    ],
    weak: [
      'fivetran active',
      'fivetran synced',
      'assignee type',
      'first contact reply created at',
      'waiting since',
    ],
  },
  columns: {
    case_id: ['id'],
    subject: ['title', 'source subject'],
    description: ['source body'],
    channel: ['source type'],
    priority: ['priority'],
    status: ['state'],
    customer_id: ['source author id'],
    agent: ['assignee id'],
    opened_at: ['created at'],
    first_response_at: ['statistics first admin reply at'],
    closed_at: ['statistics last close at'],
    reopen_count: ['statistics count reopens'],
    csat: ['conversation rating value'],
    follow_up_due_at: ['snoozed until'],
  },
  words: { status: INTERCOM_STATES, channel: INTERCOM_CHANNELS },
  timeZone: 'UTC',
  skip: supersededInFivetran,
  derives: () => ['team'],
  complete: (draft, row) => {
    if (row.text('assignee type').toLowerCase() === 'team') {
      draft.team = draft.agent
      draft.agent = null
    }
    if (INTERCOM_AUTHORS[row.text('source author type').toLowerCase()] !== 'customer') draft.customerId = null
  },
  // The parts, a table of their own, only hold what came after the source.
  messages: (row, read) =>
    inOrder([
      draftMessage(row.text('source body'), {
        role: roleOfPart('comment', row.text('source author type')),
        author: row.text('source author name') || null,
        authorId: row.text('source author id') || null,
        authorEmail: row.text('source author email') || null,
        atMs: read.instant('created at'),
      }),
    ]),
}

/** Table `conversation_part_history`: what was said in them. */
export const INTERCOM_FIVETRAN_PART: Layout = {
  id: 'fivetran-parts',
  rowsAre: 'messages',
  signature: {
    strong: [['conversation id', 'part type', 'author type', 'author id', 'body']],
    weak: [
      'fivetran active',
      'fivetran synced',
      'assigned to type',
      'notified at',
      'conversation updated at',
    ],
  },
  columns: {
    message_case: ['conversation id'],
    message_at: ['created at'],
    message_text: ['body'],
    message_author_id: ['author id'],
    message_role: ['author type'],
  },
  words: { message_role: INTERCOM_AUTHORS },
  timeZone: 'UTC',
  skip: supersededInFivetran,
  completeMessage: (message, row) => ({
    ...message,
    role: roleOfPart(row.text('part type'), row.text('author type')),
  }),
}
