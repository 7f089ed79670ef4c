import type { Role, Status } from '#shared/case/model.ts'
import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from './json-values.ts'
import { joinedName } from './row-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, RowReader } from './system.ts'

const STATES: Readonly<Record<string, Status>> = {
  active: 'open',
  pending: 'pending',
  closed: 'closed',
  spam: 'excluded',
  '1': 'open',
  '2': 'pending',
  '3': 'closed',
  '4': 'excluded',
}

/** The export of conversations as CSV. */
const TABLE: Layout = {
  id: 'conversations-csv',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['created at', 'last reply at', 'closed at', 'user updated at', 'status'],
      ['last reply at', 'user updated at'],
    ],
    weak: [
      'number',
      'mailbox',
      'threads count',
      'customer email',
      'closed by user id',
      'last reply from',
      'folder id',
    ],
  },
  columns: {
    case_id: ['number', 'id', 'conversation', '#'],
    subject: ['subject'],
    description: ['preview'],
    category: ['tags'],
    channel: ['type', 'channel'],
    status: ['status'],
    customer_id: ['customer id'],
    customer_email: ['customer email', 'email'],
    customer_phone: ['customer phone', 'phone'],
    customer_name: ['customer name', 'customer'],
    agent: ['assignee', 'assigned to', 'user', 'user name', 'user id'],
    resolver: ['closed by', 'closed by user', 'closed by user id'],
    team: ['mailbox', 'mailbox name', 'mailbox id'],
    opened_at: ['created at'],
    closed_at: ['closed at'],
    csat: ['satisfaction rating', 'rating'],
  },
  words: { status: STATES, channel: { '1': 'email', '2': 'phone', '3': 'chat' } },
}

/** Conversations of the API; their threads come newest first. */
const CONVERSATIONS: Layout = {
  id: 'api-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['threadscount', 'folderid', 'mailboxid', 'userupdatedat', 'status'],
      ['threadscount', 'mailboxid', 'number'],
      ['embedded.threads', 'customer.id', 'userupdatedat'],
    ],
    weak: [
      'customer.email',
      'assignee.email',
      'embedded.threads',
      'closedat',
      'closedbyuser.id',
      'customerwaitingsince.time',
    ],
    never: ['primarycustomer.id', 'primarycustomer.email'],
  },
  columns: {
    case_id: ['number', 'id'],
    subject: ['subject'],
    description: ['preview'],
    channel: ['type'],
    status: ['status'],
    customer_id: ['customer.id'],
    customer_email: ['customer.email'],
    customer_phone: ['customer.phone'],
    team: ['mailbox.name', 'mailboxid'],
    opened_at: ['createdat'],
    closed_at: ['closedat'],
  },
  words: { status: STATES },
  timeZone: 'UTC',
  consumed: ['embedded.threads'],
  derives: () => ['customerName', 'agent', 'resolver', 'category'],
  complete: (draft, row) => {
    const person = (title: string): JsonObject => ({
      firstName: row.text(`${title}.firstname`),
      lastName: row.text(`${title}.lastname`),
      email: row.text(`${title}.email`),
    })
    draft.customerName = nameOf(person('customer'))
    if (draft.customerName === draft.customerEmail) draft.customerName = null
    draft.agent = nameOf(person('assignee'))
    draft.resolver = draft.closedAtMs === null ? null : nameOf(person('closedbyuser'))
    draft.category = textOf(objectsOf(row.json('embedded.tags'))[0]?.['name'])
    if (row.text('state') === 'deleted') draft.status = 'excluded'
  },
  messages: (row, read) =>
    inOrder(objectsOf(row.json('embedded.threads')).map((thread) => messageOf(thread, read))),
}

export const FREESCOUT: HelpdeskSystem = {
  id: 'freescout',
  name: 'FreeScout',
  layouts: [CONVERSATIONS, TABLE],
}

const THREADS: Readonly<Record<string, Role>> = {
  customer: 'customer',
  message: 'agent',
  note: 'note',
  lineitem: 'system',
  '1': 'customer',
  '2': 'agent',
  '3': 'note',
  '4': 'system',
}

function messageOf(thread: JsonObject, read: RowReader): DraftMessage | null {
  const author = objectOf(thread['createdBy'] ?? thread['customer'])
  return draftMessage(thread['body'], {
    role: THREADS[textOf(thread['type'])?.toLowerCase() ?? ''] ?? null,
    author: nameOf(author),
    authorId: textOf(author['id']),
    authorEmail: textOf(author['email']),
    atMs: instantOf(thread['createdAt'], 'embedded.threads', read),
  })
}

function nameOf(person: JsonObject): string | null {
  return joinedName(textOf(person['firstName']), textOf(person['lastName'])) ?? textOf(person['email'])
}
