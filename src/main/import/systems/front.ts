import type { Role, Status } from '#shared/case/model.ts'
import { draftMessage, inOrder } from './draft-message.ts'
import { objectOf, objectsOf, textOf, unixSecondsToMs, type JsonObject } from './json-values.ts'
import { isTrue, joinedName } from './row-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, SourceRow } from './system.ts'

/** Archived is Front's word for done. */
const STATES: Readonly<Record<string, Status>> = {
  unassigned: 'new',
  assigned: 'open',
  archived: 'closed',
  deleted: 'excluded',
  trashed: 'excluded',
  spam: 'excluded',
  waiting: 'pending',
  snoozed: 'pending',
  open: 'open',
  resolved: 'resolved',
}

const DIRECTIONS: Readonly<Record<string, Role>> = {
  inbound: 'customer',
  in: 'customer',
  outbound: 'agent',
  out: 'agent',
}

/** Analytics > Messages: one row a message, of its text only the beginning. */
const ANALYTICS: Layout = {
  id: 'analytics-messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['message api id', 'conversation api id', 'segment id', 'direction'],
      ['message id', 'conversation id', 'segment id', 'reaction time', 'extract'],
      ['conversation id', 'segment', 'reaction time', 'attributed to'],
    ],
    weak: [
      'handle time',
      'response time',
      'total reply time',
      'autoreply',
      'contact handle',
      'ticket status category',
    ],
  },
  columns: {
    case_id: ['conversation id', 'conversation api id'],
    subject: ['subject'],
    category: ['tags'],
    status: ['ticket status category', 'status'],
    customer_email: ['contact handle'],
    customer_name: ['contact name'],
    agent: ['assignee'],
    team: ['inbox'],
    message_case: ['conversation id', 'conversation api id'],
    message_at: ['message date'],
    message_text: ['extract'],
    message_author: ['author'],
    message_role: ['direction'],
  },
  words: { status: STATES, message_role: DIRECTIONS },
  standsAlone: true,
  // What is said of one message only is nothing about the case.
  consumed: [
    'message id',
    'message api id',
    'segment id',
    'segment',
    'autoreply',
    'reaction time',
    'total reply time',
    'handle time',
    'response time',
    'attributed to',
    'from',
    'to',
    'cc',
    'bcc',
    'new conversation',
    'first response',
  ],
  completeMessage: (message, row) => {
    const role = isTrue(row, 'autoreply') ? 'bot' : message.role
    if (role !== 'customer') return { ...message, role }
    return {
      ...message,
      role,
      author: message.author ?? (row.text('contact name') || null),
      authorEmail: row.text('contact handle') || null,
    }
  },
}

/** Conversations of the Core API, also with their messages and comments put inside by a script. */
const CONVERSATIONS: Layout = {
  id: 'api-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['recipient.handle', 'status', 'created at', 'is private'],
      ['scheduled reminders', 'status', 'recipient.handle'],
      ['status category', 'created at', 'waiting since', 'status'],
      ['status category', 'recipient.handle'],
    ],
    weak: [
      'subject',
      'is private',
      'scheduled reminders',
      'status category',
      'links.self',
      'recipient.handle',
    ],
    never: ['source.delivered as', 'is inbound'],
  },
  columns: {
    case_id: ['id'],
    subject: ['subject'],
    status: ['status category', 'status'],
    customer_email: ['recipient.handle'],
    customer_name: ['recipient.name'],
    opened_at: ['created at'],
  },
  words: { status: STATES },
  timeZone: 'UTC',
  joinKey: ['links.self'],
  consumed: ['messages', 'comments', 'scheduled reminders'],
  derives: (has) => [
    'agent',
    'category',
    ...(has('scheduled reminders') ? (['followUpDueAtMs'] as const) : []),
    ...(has('messages') ? (['channel'] as const) : []),
  ],
  complete: (draft, row) => {
    draft.agent = nameOf(personIn(row, 'assignee'))
    draft.category = textOf(objectsOf(row.json('tags'))[0]?.['name'])
    const reminders = objectsOf(row.json('scheduled reminders'))
    const due = reminders.map((one) => unixSecondsToMs(one['scheduled_at'])).filter((atMs) => atMs !== null)
    draft.followUpDueAtMs = due.length === 0 ? null : Math.min(...due)
    draft.channel = textOf(objectsOf(row.json('messages'))[0]?.['type'])
    if (draft.status === 'new' && draft.agent !== null) draft.status = 'open'
  },
  messages: (row) => {
    const messages = objectsOf(row.json('messages')).map(messageOf)
    const comments = objectsOf(row.json('comments')).map(commentOf)
    return inOrder([...messages, ...comments])
  },
}

/** Messages of the Core API, in a file beside the conversations. */
const MESSAGES: Layout = {
  id: 'api-messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['is inbound', 'body', 'recipients', 'created at'],
      ['is inbound', 'blurb', 'body'],
    ],
    weak: ['links.related.conversation', 'type', 'is draft', 'author.email', 'text', 'version'],
  },
  columns: {
    message_case: ['links.related.conversation', 'conversation id'],
    message_at: ['created at'],
    message_text: ['text', 'body'],
    message_author_id: ['author.id'],
    message_author_email: ['author.email'],
  },
  timeZone: 'UTC',
  skip: (row) => (isTrue(row, 'is draft') ? 'notACase' : null),
  completeMessage: (message, row) => {
    const sender = senderOf(objectsOf(row.json('recipients')))
    const isInbound = isTrue(row, 'is inbound')
    return {
      ...message,
      role: isInbound ? 'customer' : 'agent',
      author: isInbound ? (sender.name ?? sender.handle) : nameOf(personIn(row, 'author')),
      authorEmail: message.authorEmail ?? (isInbound ? sender.handle : null),
    }
  },
}

export const FRONT: HelpdeskSystem = {
  id: 'front',
  name: 'Front',
  layouts: [ANALYTICS, CONVERSATIONS, MESSAGES],
}

function personIn(row: SourceRow, title: string): JsonObject {
  const names = ['first_name', 'last_name', 'email', 'username']
  return Object.fromEntries(names.map((name) => [name, row.text(`${title}.${name.replace('_', ' ')}`)]))
}

/** A teammate's name, else address. */
function nameOf(person: JsonObject): string | null {
  const name = joinedName(textOf(person['first_name']), textOf(person['last_name']))
  return name ?? textOf(person['email']) ?? textOf(person['username'])
}

function senderOf(recipients: readonly JsonObject[]): {
  readonly name: string | null
  readonly handle: string | null
} {
  const from = objectOf(recipients.find(({ role }) => role === 'from'))
  return { name: textOf(from['name']), handle: textOf(from['handle']) }
}

function messageOf(message: JsonObject): DraftMessage | null {
  const author = objectOf(message['author'])
  const sender = senderOf(objectsOf(message['recipients']))
  const isInbound = message['is_inbound'] === true
  if (message['is_draft'] === true) return null
  return draftMessage(textOf(message['text']) ?? message['body'], {
    role: isInbound ? 'customer' : 'agent',
    author: isInbound ? (sender.name ?? sender.handle) : nameOf(author),
    authorId: textOf(author['id']),
    authorEmail: isInbound ? sender.handle : textOf(author['email']),
    atMs: unixSecondsToMs(message['created_at']),
  })
}

/** Comments are what teammates say among themselves. */
function commentOf(comment: JsonObject): DraftMessage | null {
  const author = objectOf(comment['author'])
  return draftMessage(comment['body'], {
    role: 'note',
    author: nameOf(author),
    authorId: textOf(author['id']),
    authorEmail: textOf(author['email']),
    atMs: unixSecondsToMs(comment['posted_at'] ?? comment['created_at']),
  })
}
