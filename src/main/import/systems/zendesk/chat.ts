import type { Role } from '#shared/case/model.ts'
import { draftMessage, instantOf } from '../draft-message.ts'
import { instantAfter, SECOND_MS } from '../elapsed.ts'
import { objectsOf, textOf, textsOf, type JsonObject } from '../json-values.ts'
import type { Layout, SourceRow } from '../system.ts'

/** Zendesk Chat, one conversation a record; a message left while nobody was there has no history. */
export const CHAT: Layout = {
  id: 'chat',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['history', 'visitor.name', 'zendesk ticket id'],
      ['history', 'visitor.id', 'agent names', 'missed'],
      ['visitor.name', 'agent names', 'end timestamp', 'timestamp'],
    ],
    weak: [
      'agent ids',
      'department name',
      'missed',
      'session.id',
      'started by',
      'triggered',
      'webpath',
      'rating',
    ],
  },
  columns: {
    case_id: ['id'],
    subject: ['message'],
    channel: ['type'],
    customer_id: ['visitor.id'],
    customer_email: ['visitor.email'],
    customer_phone: ['visitor.phone'],
    customer_name: ['visitor.name'],
    team: ['department name'],
    opened_at: ['timestamp'],
    csat: ['rating'],
  },
  words: { channel: { chat: 'chat', offline_msg: 'chat' } },
  timeZone: 'UTC',
  derives: () => ['status', 'agent', 'firstResponseAtMs', 'closedAtMs'],
  complete: (draft, row, read) => {
    draft.agent = textsOf(row.json('agent names')).join(', ') || null
    draft.firstResponseAtMs = instantAfter(draft.openedAtMs, row.text('response time.first'), SECOND_MS)
    // A chat nobody answered is not settled by its end: it goes on as a ticket.
    const isSettled = row.text('end timestamp') !== '' && row.text('missed') !== 'true'
    draft.status = isSettled ? 'closed' : 'open'
    draft.closedAtMs = isSettled ? read.instant('end timestamp') : null
  },
  consumed: ['history', 'agent names', 'end timestamp'],
  messages: (row, read) => {
    const left = draftMessage(row.text('message'), {
      role: 'customer',
      author: row.text('visitor.name') || null,
      atMs: read.instant('timestamp'),
    })
    const said = objectsOf(row.json('history')).flatMap((entry) => {
      if (textOf(entry['type']) !== 'chat.msg') return []
      const message = draftMessage(textOf(entry['msg']), {
        role: roleIn(entry, row),
        author: textOf(entry['name']),
        atMs: instantOf(entry['timestamp'], 'history', read),
      })
      return message === null ? [] : [message]
    })
    return left === null ? said : [left, ...said]
  },
}

/** `nick` is `agent:<id>`, `visitor:<id>` or `agent:trigger`; older chats tell only by the names. */
function roleIn(entry: JsonObject, row: SourceRow): Role | null {
  const nick = textOf(entry['nick']) ?? ''
  if (/trigger|system|bot/iu.test(nick)) return 'bot'
  if (nick.startsWith('agent')) return 'agent'
  if (nick.startsWith('visitor')) return 'customer'
  const name = textOf(entry['name'])
  if (name === null) return null
  if (textsOf(row.json('agent names')).includes(name)) return 'agent'
  return name === row.text('visitor.name') ? 'customer' : null
}
