import type { Role } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from './json-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, RowReader, SourceRow } from './system.ts'

/** The format that conversations are brought to Crisp in, one talk a record, times in epoch milliseconds. */
const CONVERSATIONS: Layout = {
  id: 'conversations',
  rowsAre: 'cases',
  signature: {
    // Its titles are anybody's: only what stands in the messages tells.
    strong: [],
    weak: ['user.email', 'user.name', 'user.country', 'user.phone', 'user.avatar'],
    never: ['conversation id', 'visitor.id', 'requester.id', 'session id'],
    shapes: { messages: /"from"\s*:\s*"(?:user|operator)"/u },
  },
  columns: {
    case_id: ['id', 'fingerprint'],
    subject: ['subject'],
    status: ['state'],
    customer_email: ['user.email'],
    customer_phone: ['user.phone'],
    customer_name: ['user.name', 'user.nickname'],
  },
  consumed: ['messages'],
  derives: () => ['openedAtMs', 'description'],
  complete: (draft, row, read) => {
    const first = messagesIn(row, read)[0]
    // The format has no ids: a talk is told from others by who began it, and when.
    const who = draft.customerEmail ?? draft.customerPhone ?? draft.customerName
    const atMs = first?.atMs ?? null
    if (draft.caseId === '' && who !== null && atMs !== null)
      draft.caseId = `${who} ${new Date(atMs).toISOString()}`
    describeByFirst(draft, first)
  },
  messages: messagesIn,
}

/** Conversations of the API, with their messages or without. */
const API_CONVERSATIONS: Layout = {
  id: 'api-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['session id', 'website id', 'state', 'meta.nickname'],
      ['session id', 'website id', 'state', ['messages', 'last message']],
      ['session id', 'website id', 'meta.nickname', 'messages'],
    ],
    weak: ['meta.email', 'last message', 'availability', 'active.now', 'people id', 'created at'],
  },
  columns: {
    case_id: ['session id'],
    subject: ['meta.subject', 'topic'],
    status: ['state'],
    customer_id: ['people id'],
    customer_email: ['meta.email'],
    customer_phone: ['meta.phone'],
    customer_name: ['meta.nickname'],
    agent: ['assigned.nickname', 'assigned.user id'],
    opened_at: ['created at'],
  },
  consumed: ['messages'],
  derives: (has) => (has('messages') ? ['description'] : []),
  complete: (draft, row, read) => describeByFirst(draft, messagesIn(row, read)[0]),
  messages: messagesIn,
}

/** Messages of the API, each naming its conversation. */
const API_MESSAGES: Layout = {
  id: 'api-messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['session id', 'from', 'content', 'fingerprint'],
      ['session id', 'from', 'content', 'stamped'],
    ],
    weak: ['origin', 'timestamp', 'website id', 'type', 'user.nickname'],
    shapes: { from: /^(?:user|operator)$/u },
  },
  columns: {
    message_case: ['session id'],
    message_at: ['timestamp'],
    message_text: ['content'],
    message_author: ['user.nickname'],
    message_author_id: ['user.user id'],
  },
  completeMessage: (message, row) => {
    const type = row.text('type')
    return TEXTS.has(type)
      ? { ...message, role: roleOf(row.text('from'), type, row.text('automated') === 'true') }
      : null
  },
}

/** Files, cards and events have no words of anybody. */
const TEXTS: ReadonlySet<string> = new Set(['', 'text', 'note'])

function messagesIn(row: SourceRow, read: RowReader): readonly DraftMessage[] {
  return inOrder(objectsOf(row.json('messages')).map((message) => messageOf(message, read)))
}

function messageOf(message: JsonObject, read: RowReader): DraftMessage | null {
  const type = textOf(message['note']) === null ? (textOf(message['type']) ?? '') : 'note'
  if (!TEXTS.has(type)) return null
  const author = objectOf(message['user'])
  return draftMessage(textOf(message['note']) ?? textOf(message['text']) ?? message['content'], {
    role: roleOf(textOf(message['from']), type, message['automated'] === true),
    author: textOf(author['nickname']) ?? textOf(author['name']),
    authorId: textOf(author['user_id']),
    authorEmail: textOf(author['email']),
    atMs: instantOf(message['date'] ?? message['timestamp'], 'messages', read),
  })
}

function roleOf(from: string | null, type: string, isAutomated: boolean): Role | null {
  if (type === 'note') return 'note'
  if (from === 'user') return 'customer'
  if (from === 'operator') return isAutomated ? 'bot' : 'agent'
  return null
}

function describeByFirst(draft: CaseDraft, first: DraftMessage | undefined): void {
  if (first?.role === 'customer') draft.description = first.text
  if (Number.isNaN(draft.openedAtMs) && first?.atMs != null) draft.openedAtMs = first.atMs
}

export const CRISP: HelpdeskSystem = {
  id: 'crisp',
  name: 'Crisp',
  layouts: [CONVERSATIONS, API_CONVERSATIONS, API_MESSAGES],
}
