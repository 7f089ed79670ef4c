import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, inOrder, plainText } from '../draft-message.ts'
import { objectOf, objectsOf, textOf, unixSecondsToMs, type JsonObject } from '../json-values.ts'
import type { DraftMessage, Layout, SourceRow } from '../system.ts'
import { INTERCOM_AUTHORS, INTERCOM_CHANNELS, INTERCOM_STATES, roleOfPart } from './words.ts'

const CONVERSATION_PARTS = 'conversation parts.conversation parts'
const TICKET_PARTS = 'ticket parts.ticket parts'
const CONTACTS = 'contacts.contacts'

/** A conversation of the API or of the export to S3, with or without its parts. */
export const INTERCOM_CONVERSATION: Layout = {
  id: 'api-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['source.delivered as', 'admin assignee id', 'state', 'source.author.type'],
      ['source.delivered as', 'state'],
      [CONVERSATION_PARTS, 'state'],
    ],
    weak: [
      CONVERSATION_PARTS,
      CONTACTS,
      'waiting since',
      'snoozed until',
      'team assignee id',
      'ai agent participated',
    ],
  },
  columns: {
    case_id: ['id'],
    subject: ['title', 'source.subject'],
    description: ['source.body'],
    category: ['custom attributes.ai topic', 'ticket.category'],
    channel: ['source.type'],
    priority: ['priority'],
    status: ['state'],
    agent: ['admin assignee id'],
    team: ['team assignee id'],
    opened_at: ['created at'],
    first_response_at: ['statistics.first admin reply at'],
    closed_at: ['statistics.last close at'],
    reopen_count: ['statistics.count reopens'],
    csat: ['conversation rating.rating'],
    follow_up_due_at: ['snoozed until'],
  },
  words: { status: INTERCOM_STATES, channel: INTERCOM_CHANNELS },
  timeZone: 'UTC',
  blanks: ['0'],
  consumed: [CONVERSATION_PARTS, CONTACTS, 'source.author.id', 'source.author.name', 'source.author.email'],
  derives: (has) => [
    'customerId',
    'customerEmail',
    'customerName',
    ...(has(CONVERSATION_PARTS) ? (['closedAtMs', 'resolver', 'autoClosed'] as const) : []),
  ],
  complete: (draft, row) => {
    draft.subject = draft.subject === null ? null : plainText(draft.subject) || null
    draft.description = plainText(draft.description) || null
    fillCustomer(draft, row)
    const parts = objectsOf(row.json(CONVERSATION_PARTS))
    const names = namesOfAuthors([...parts, sourceOf(row)])
    draft.agent = names.get(draft.agent ?? '') ?? draft.agent
    if (draft.status !== 'closed') return
    const closing = parts.findLast((part) => part['part_type'] === 'close')
    if (closing === undefined) return
    draft.closedAtMs ??= unixSecondsToMs(closing['created_at'])
    const closer = objectOf(closing['author'])
    const role = INTERCOM_AUTHORS[textOf(closer['type']) ?? '']
    if (role === 'agent') draft.resolver = textOf(closer['name']) ?? textOf(closer['id'])
    if (role === 'bot') draft.autoClosed = true
  },
  // The first message is the conversation's source; its parts only hold what came after.
  messages: (row, read) => {
    const first = messageOf({ ...sourceOf(row), part_type: 'comment' }, read.instant('created at'))
    const parts = objectsOf(row.json(CONVERSATION_PARTS))
    return inOrder([first, ...parts.map((part) => messageOf(part, unixSecondsToMs(part['created_at'])))])
  },
}

const RESOLVED = 'resolved'

/** A ticket of the API. Its `id` is the one that conversations and exports carry, too; `ticket_id` is only shown. */
export const INTERCOM_TICKET: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticket id', ['ticket state', 'ticket state.category'], 'ticket type.name', TICKET_PARTS],
      ['ticket id', ['ticket state', 'ticket state.category'], 'admin assignee id'],
    ],
    weak: [CONTACTS, 'team assignee id', 'is shared', 'category', 'ticket state internal label'],
  },
  columns: {
    case_id: ['id'],
    subject: ['ticket attributes.default title', 'ticket attributes. default title'],
    description: ['ticket attributes.default description', 'ticket attributes. default description'],
    category: ['ticket type.name', 'category'],
    status: ['ticket state', 'ticket state.category'],
    agent: ['admin assignee id'],
    team: ['team assignee id'],
    opened_at: ['created at'],
    follow_up_due_at: ['snoozed until'],
  },
  words: {
    status: {
      submitted: 'new',
      in_progress: 'open',
      'in progress': 'open',
      waiting_on_customer: 'pending',
      'waiting on customer': 'pending',
      resolved: 'resolved',
    },
  },
  timeZone: 'UTC',
  blanks: ['0'],
  consumed: [TICKET_PARTS, CONTACTS],
  derives: (has) => [
    'customerId',
    'customerEmail',
    'customerName',
    ...(has(TICKET_PARTS) ? (['resolvedAtMs', 'resolver', 'reopenCount'] as const) : []),
  ],
  complete: (draft, row) => {
    draft.description = plainText(draft.description) || null
    fillCustomer(draft, row)
    if (!row.has(TICKET_PARTS)) return
    const parts = objectsOf(row.json(TICKET_PARTS))
    const names = namesOfAuthors(parts)
    draft.agent = names.get(draft.agent ?? '') ?? draft.agent
    const moves = parts.filter(
      (part) => stateOf(part['ticket_state']) !== null && part['previous_ticket_state'] != null,
    )
    const entered = moves.filter((part) => isMove(part) && stateOf(part['ticket_state']) === RESOLVED)
    draft.reopenCount = moves.filter(
      (part) => isMove(part) && stateOf(part['previous_ticket_state']) === RESOLVED,
    ).length
    const last = entered.at(-1)
    if (last === undefined) return
    draft.resolvedAtMs = unixSecondsToMs(last['created_at'])
    const author = objectOf(last['author'])
    if (author['type'] === 'admin') draft.resolver = textOf(author['name']) ?? textOf(author['id'])
  },
  messages: (row) =>
    inOrder(
      objectsOf(row.json(TICKET_PARTS)).map((part) => messageOf(part, unixSecondsToMs(part['created_at']))),
    ),
}

function isMove(part: JsonObject): boolean {
  return stateOf(part['ticket_state']) !== stateOf(part['previous_ticket_state'])
}

function stateOf(state: unknown): string | null {
  return textOf(state) ?? textOf(objectOf(state)['category'])
}

function sourceOf(row: SourceRow): JsonObject {
  const author = (name: string): string | null => textOf(row.text(`source.author.${name}`))
  return {
    body: row.text('source.body'),
    author: { type: author('type'), id: author('id'), name: author('name'), email: author('email') },
  }
}

/** Contacts mostly carry only their ids; the customer who wrote first is named there. */
function fillCustomer(draft: CaseDraft, row: SourceRow): void {
  const contact = objectsOf(row.json(CONTACTS))[0] ?? objectOf(null)
  const starter = objectOf(sourceOf(row)['author'])
  const isCustomer = INTERCOM_AUTHORS[textOf(starter['type']) ?? ''] === 'customer'
  const known = (name: string): string | null =>
    textOf(contact[name]) ?? (isCustomer ? textOf(starter[name]) : null)
  draft.customerId = known('id')
  draft.customerEmail = known('email')
  draft.customerName = known('name')
}

function namesOfAuthors(parts: readonly JsonObject[]): ReadonlyMap<string, string> {
  const authors = parts.map((part) => objectOf(part['author']))
  return new Map(
    authors.flatMap((author) => {
      const [id, name] = [textOf(author['id']), textOf(author['name'])]
      return author['type'] === 'admin' && id !== null && name !== null ? [[id, name] as const] : []
    }),
  )
}

function messageOf(part: JsonObject, atMs: number | null): DraftMessage | null {
  const author = objectOf(part['author'])
  return draftMessage(part['body'], {
    role: roleOfPart(textOf(part['part_type']) ?? '', textOf(author['type']) ?? ''),
    author: textOf(author['name']),
    authorId: textOf(author['id']),
    authorEmail: textOf(author['email']),
    atMs,
  })
}
