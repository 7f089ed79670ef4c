import { objectOf, textOf, textsOf } from './json-values.ts'
import { isTrue } from './row-values.ts'
import type { HelpdeskSystem, Layout, SourceRow } from './system.ts'

/** Fields stand in snake case in connectors' files, in camel case in the API's own. */
const CONVERSATIONS: Layout = {
  id: 'conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['assigned users', 'assigned teams', 'channels', 'status', 'reopen count'],
      [['assigned users', 'assignedusers'], ['assigned teams', 'assignedteams'], 'channels', 'status'],
      ['attributes.assignedusers', 'attributes.channels', 'attributes.status'],
      ['satisfaction', 'reopen count', 'message count', 'preview'],
    ],
    weak: [
      'satisfaction',
      'first done.created at',
      'last done.created at',
      'snooze.time',
      'message count',
      'preview',
    ],
  },
  columns: {
    case_id: ['id'],
    subject: ['name', 'attributes.name'],
    description: ['preview', 'attributes.preview'],
    priority: ['priority', 'attributes.priority'],
    status: ['status', 'attributes.status'],
    customer_id: ['customer.id', 'customer', 'relationships.customer.data.id'],
    resolver: [
      'last done.created by',
      'lastdone.createdby',
      'attributes.lastdone.createdby',
      'first done.created by',
      'firstdone.createdby',
      'attributes.firstdone.createdby',
    ],
    opened_at: ['created at', 'createdat', 'attributes.createdat'],
    first_response_at: [
      'first response.sent at',
      'first response.created at',
      'firstresponse.sentat',
      'firstresponse.createdat',
      'attributes.firstresponse.sentat',
      'attributes.firstresponse.createdat',
    ],
    resolved_at: [
      'last done.created at',
      'lastdone.createdat',
      'attributes.lastdone.createdat',
      'first done.created at',
      'firstdone.createdat',
      'attributes.firstdone.createdat',
    ],
    reopen_count: ['reopen count', 'reopencount', 'attributes.reopencount'],
    csat: [
      'satisfaction',
      'attributes.satisfaction',
      'satisfaction level.score',
      'attributes.satisfactionlevel.score',
    ],
    follow_up_due_at: ['snooze.time', 'attributes.snooze.time'],
  },
  words: { status: { open: 'open', snoozed: 'pending', done: 'resolved' } },
  timeZone: 'UTC',
  derives: () => ['agent', 'team', 'category', 'channel'],
  complete: (draft, row, read) => {
    draft.agent = firstOf(row, ['assigned users', 'assignedusers', 'attributes.assignedusers'])
    const team = firstOf(row, ['assigned teams', 'assignedteams', 'attributes.assignedteams'])
    draft.team = (team === null ? null : read.person(team)?.name) ?? team
    draft.category = firstOf(row, ['tags', 'attributes.tags'])
    draft.channel = firstOf(row, ['channels', 'attributes.channels'])
  },
  // A preview may be of any message of the talk, whoever wrote it.
  isOpenedByCustomer: () => false,
}

/** Messages stand in a file of their own; `auto` ones were sent by a rule. */
const MESSAGES: Layout = {
  id: 'messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      [['conversation.id', 'conversation'], 'direction', 'direction type', 'preview'],
      ['relationships.conversation.data.id', 'attributes.direction', 'attributes.preview'],
    ],
    weak: ['channel', 'app', 'sent at', 'auto', 'attributes.sentat', 'attributes.channel', 'subject'],
    never: ['reopen count', 'assigned users'],
  },
  columns: {
    message_case: ['conversation.id', 'conversation', 'relationships.conversation.data.id'],
    message_at: ['sent at', 'created at', 'attributes.sentat', 'attributes.createdat'],
    message_text: ['preview', 'attributes.preview'],
    message_author_id: ['created by.id', 'created by', 'relationships.createdby.data.id'],
    message_role: ['direction', 'attributes.direction'],
  },
  words: { message_role: { in: 'customer', out: 'agent' } },
  timeZone: 'UTC',
  completeMessage: (message, row) => {
    const isAutomatic = isTrue(row, 'auto') || isTrue(row, 'attributes.auto')
    return isAutomatic && message.role === 'agent' ? { ...message, role: 'bot' } : message
  },
}

export const KUSTOMER: HelpdeskSystem = {
  id: 'kustomer',
  name: 'Kustomer',
  layouts: [CONVERSATIONS, MESSAGES],
}

/** The first entry of the first of the lists that is filled: an id or a word, or an object with an id. */
function firstOf(row: SourceRow, titles: readonly string[]): string | null {
  for (const title of titles) {
    const value = row.json(title) ?? row.text(title)
    const [first] = Array.isArray(value) ? (value as readonly unknown[]) : textsOf(value)
    const text = textOf(first) ?? textOf(objectOf(first)['id'])
    if (text !== null) return text
  }
  return null
}
