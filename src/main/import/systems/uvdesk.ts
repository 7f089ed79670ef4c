import type { Role, Status } from '#shared/case/model.ts'
import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from './json-values.ts'
import { isTrue } from './row-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, RowReader } from './system.ts'

/** By name, and by the number each has in a fresh installation. */
const STATES: Readonly<Record<string, Status>> = {
  open: 'open',
  pending: 'pending',
  answered: 'pending',
  resolved: 'resolved',
  closed: 'closed',
  spam: 'excluded',
  '1': 'open',
  '2': 'pending',
  '3': 'pending',
  '4': 'resolved',
  '5': 'closed',
  '6': 'excluded',
}

/** Tickets of the API, with or without their threads. */
const TICKETS: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['iscustomerview', 'status.code', 'customer.email', 'formatedcreatedat'],
      ['status.code', 'formatedcreatedat', 'totalthreads'],
      ['iscustomerview', 'isagentview', 'customer.email'],
      ['isstarred', 'isagentview', 'istrashed', 'incrementid'],
    ],
    weak: [
      'priority.code',
      'agent.email',
      'istrashed',
      'isreplied',
      'threads',
      'supportteam',
      'supportgroup',
    ],
  },
  columns: {
    case_id: ['incrementid', 'id'],
    subject: ['subject'],
    category: ['type.code', 'type.name', 'type'],
    channel: ['source'],
    priority: ['priority.code', 'priority.name', 'priority'],
    status: ['status.code', 'status.name', 'status.id', 'status'],
    customer_id: ['customer.id'],
    customer_email: ['customer.email'],
    customer_name: ['customer.name', 'customer.fullname'],
    agent: ['agent.name', 'agent.fullname', 'agent.email'],
    team: ['supportteam.name', 'group.name', 'supportgroup.name', 'group'],
    opened_at: ['createdat', 'timestamp', 'formatedcreatedat'],
  },
  words: { status: STATES, channel: { website: 'web' } },
  consumed: ['threads'],
  complete: (draft, row) => {
    if (isTrue(row, 'istrashed')) draft.status = 'excluded'
  },
  messages: (row, read) => inOrder(objectsOf(row.json('threads')).map((thread) => messageOf(thread, read))),
}

/** The same as a table of a script or of the database. */
const TABLE: Layout = {
  id: 'tickets-table',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['is agent viewed', 'is customer viewed', 'status id', 'created at'],
      ['is trashed', 'is starred', 'is replied', 'status id'],
      ['is agent viewed', 'is reply enabled', 'status'],
    ],
    weak: [
      'reference ids',
      'mailbox email',
      'customer id',
      'agent id',
      'priority id',
      'is new',
      'outlook conversation id',
    ],
  },
  columns: {
    case_id: ['id'],
    subject: ['subject'],
    category: ['type', 'type id'],
    channel: ['source'],
    priority: ['priority', 'priority id'],
    status: ['status', 'status id'],
    customer_id: ['customer id'],
    customer_email: ['customer email'],
    customer_name: ['customer name', 'customer'],
    agent: ['agent name', 'agent', 'agent id'],
    team: ['group', 'sub group id', 'group id'],
    opened_at: ['created at'],
  },
  words: { status: STATES, channel: { website: 'web' } },
  complete: (draft, row) => {
    if (isTrue(row, 'is trashed')) draft.status = 'excluded'
  },
}

export const UVDESK: HelpdeskSystem = { id: 'uvdesk', name: 'UVdesk', layouts: [TICKETS, TABLE] }

const ROLES: Readonly<Record<string, Role>> = { customer: 'customer', agent: 'agent' }

function messageOf(thread: JsonObject, read: RowReader): DraftMessage | null {
  const author = objectOf(thread['user'])
  const type = textOf(thread['threadType']) ?? ''
  return draftMessage(thread['reply'] ?? thread['message'], {
    role:
      type === 'note'
        ? 'note'
        : (ROLES[textOf(thread['userType']) ?? textOf(thread['createdBy']) ?? ''] ?? null),
    author: textOf(author['name']) ?? textOf(author['fullname']),
    authorId: textOf(author['id']),
    authorEmail: textOf(author['email']),
    atMs: instantOf(thread['createdAt'] ?? thread['formatedCreatedAt'], 'threads', read),
  })
}
