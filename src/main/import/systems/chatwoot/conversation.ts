import type { Role } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, inOrder, instantOf } from '../draft-message.ts'
import { objectOf, objectsOf, textOf, textsOf, type JsonObject } from '../json-values.ts'
import type { DraftMessage, Layout, RowReader } from '../system.ts'

/** Conversations of the API with the messages that are in them. */
export const CHATWOOT_CONVERSATION: Layout = {
  id: 'api-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['meta.sender.id', 'meta.channel', 'status', 'messages'],
      ['meta.sender.name', 'meta.channel', 'status'],
      ['meta.channel', 'inbox id', 'account id', 'status'],
      ['first reply created at', 'waiting since', 'inbox id'],
    ],
    weak: [
      'labels',
      'can reply',
      'contact last seen at',
      'agent last seen at',
      'last activity at',
      'snoozed until',
      'muted',
    ],
  },
  columns: {
    case_id: ['id', 'display id'],
    subject: ['additional attributes.mail subject', 'custom attributes.subject'],
    channel: ['meta.channel', 'channel'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['meta.sender.id'],
    customer_email: ['meta.sender.email'],
    customer_phone: ['meta.sender.phone number'],
    customer_name: ['meta.sender.name'],
    agent: ['meta.assignee.name', 'meta.assignee.available name', 'meta.assignee.email'],
    team: ['meta.team.name'],
    opened_at: ['created at', 'timestamp'],
    first_response_at: ['first reply created at'],
    follow_up_due_at: ['snoozed until'],
  },
  words: {
    status: { open: 'open', resolved: 'resolved', pending: 'pending', snoozed: 'pending' },
    channel: {
      'channel::webwidget': 'chat',
      'channel::email': 'email',
      'channel::whatsapp': 'chat',
      'channel::telegram': 'chat',
      'channel::line': 'chat',
      'channel::sms': 'sms',
      'channel::twiliosms': 'sms',
      'channel::facebookpage': 'social',
      'channel::instagram': 'social',
      'channel::twitterprofile': 'social',
      'channel::voice': 'phone',
      'channel::api': 'api',
    },
  },
  timeZone: 'UTC',
  blanks: ['0'],
  consumed: ['messages'],
  derives: () => ['category', 'resolvedAtMs', 'closedAtMs', 'resolver', 'autoClosed', 'reopenCount'],
  complete: (draft, row, read) => {
    draft.category = textsOf(row.json('labels'))[0] ?? null
    noteActivities(draft, objectsOf(row.json('messages')), read)
  },
  messages: (row, read) =>
    inOrder(objectsOf(row.json('messages')).map((message) => messageOf(message, read))),
}

const RESOLVED = /^conversation was marked resolved by (.+?)\.?$/iu
const BY_TIMER = /^system due to|due to inactivity$/iu
const REOPENED = /^conversation was reopened|reopened the conversation/iu
const ACTIVITY = '2'

/** What only the lines on activities say (in English accounts): who resolved it and when, and whether it came back. */
function noteActivities(draft: CaseDraft, messages: readonly JsonObject[], read: RowReader): void {
  const activities = messages.filter((message) => textOf(message['message_type']) === ACTIVITY)
  if (activities.length === 0) return
  draft.reopenCount = activities.filter((one) => REOPENED.test(textOf(one['content']) ?? '')).length
  const last = activities.findLast((one) => RESOLVED.test(textOf(one['content']) ?? ''))
  if (last === undefined || draft.status !== 'resolved') return
  const [, by = ''] = RESOLVED.exec(textOf(last['content']) ?? '') ?? []
  const atMs = instantOf(last['created_at'], 'messages', read)
  if (BY_TIMER.test(by)) {
    draft.autoClosed = true
    draft.closedAtMs = atMs
    return
  }
  draft.resolvedAtMs = atMs
  if (by !== draft.customerName) draft.resolver = by
}

const TYPES: Readonly<Record<string, Role>> = {
  '0': 'customer',
  '1': 'agent',
  '2': 'system',
  '3': 'bot',
  incoming: 'customer',
  outgoing: 'agent',
  activity: 'system',
  template: 'bot',
}

function messageOf(message: JsonObject, read: RowReader): DraftMessage | null {
  const sender = objectOf(message['sender'])
  const type = TYPES[textOf(message['message_type']) ?? ''] ?? null
  const isBot = textOf(sender['type']) === 'agent_bot' || textOf(message['sender_type']) === 'AgentBot'
  return draftMessage(message['content'], {
    role: message['private'] === true ? 'note' : isBot && type === 'agent' ? 'bot' : type,
    author: textOf(sender['name']) ?? textOf(sender['available_name']),
    authorId: null,
    authorEmail: textOf(sender['email']),
    // The API gives Unix seconds, copies of the database texts.
    atMs: instantOf(message['created_at'], 'messages', read),
  })
}
