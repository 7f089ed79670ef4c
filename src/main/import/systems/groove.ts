import type { Role } from '#shared/case/model.ts'
import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { instantAfter, SECOND_MS } from './elapsed.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from './json-values.ts'
import { joinedName } from './row-values.ts'
import type { HelpdeskSystem, Layout, RowReader, SourceRow } from './system.ts'

const CUSTOMER = 'customer.customer'
const AGENT = 'assignee.agent'

/** Tickets with all that was done to them: messages, and changes of state. */
const TICKETS: Layout = {
  id: 'tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['state int', 'last message conversation type', 'number'],
      ['state int', 'actions', 'number', 'mailbox'],
      ['state int', `${CUSTOMER}.email`, 'number'],
    ],
    weak: [
      'actions',
      'interaction count',
      'search summary',
      'resolution time',
      'closed by',
      'assigned group id',
    ],
    shapes: { href: /groovehq\.com/u },
  },
  columns: {
    case_id: ['number', 'id'],
    subject: ['title'],
    channel: ['type'],
    priority: ['priority'],
    status: ['state'],
    customer_id: [`${CUSTOMER}.id`, 'links.customer.id'],
    customer_email: [`${CUSTOMER}.email`],
    customer_phone: [`${CUSTOMER}.phone number`],
    customer_name: [`${CUSTOMER}.name`],
    team: ['assigned group'],
    opened_at: ['created at'],
    follow_up_due_at: ['snoozed until'],
  },
  timeZone: 'UTC',
  derives: (has) => [
    'agent',
    'resolver',
    'customerName',
    'description',
    'resolvedAtMs',
    'closedAtMs',
    ...(has('actions') ? (['reopenCount'] as const) : []),
  ],
  complete: (draft, row, read) => {
    const actions = objectsOf(row.json('actions'))
    draft.agent = nameIn(row, AGENT) ?? (row.text(`${AGENT}.email`) || null)
    draft.customerName ??= nameIn(row, CUSTOMER)
    if (row.text('deleted at') !== '') draft.status = 'excluded'
    const states = statesIn(actions, read)
    draft.resolvedAtMs = instantAfter(draft.openedAtMs, row.text('resolution time'), SECOND_MS)
    const closing = states.findLast(({ isClosed }) => isClosed)
    draft.closedAtMs = row.text('state') === 'closed' ? (closing?.atMs ?? draft.resolvedAtMs) : null
    draft.resolver = draft.resolvedAtMs === null ? null : closerOf(row, actions)
    if (row.has('actions')) {
      draft.reopenCount = states.filter(
        ({ isClosed }, at) => !isClosed && states[at - 1]?.isClosed === true,
      ).length
    }
    const first = messagesIn(row, read)[0]
    draft.description = first?.role === 'customer' ? first.text : null
  },
  consumed: [
    'actions',
    `${AGENT}.first name`,
    `${AGENT}.last name`,
    `${CUSTOMER}.first name`,
    `${CUSTOMER}.last name`,
  ],
  messages: messagesIn,
}

interface StateChange {
  readonly isClosed: boolean
  readonly atMs: number | null
}

function statesIn(actions: readonly JsonObject[], read: RowReader): readonly StateChange[] {
  return actions.flatMap((action) => {
    const change = objectOf(action['change'])
    if (textOf(change['type']) !== 'State') return []
    return [
      {
        isClosed: textOf(change['state']) === 'closed',
        atMs: instantOf(action['created_at'], 'actions', read),
      },
    ]
  })
}

/** `closed_by` is an address: the agent's name where it is theirs, or that of whoever acted under it. */
function closerOf(row: SourceRow, actions: readonly JsonObject[]): string | null {
  const closer = row.text('closed by')
  if (closer === '') return null
  if (closer === row.text(`${AGENT}.email`)) return nameIn(row, AGENT) ?? closer
  const actor = actions
    .map((action) => objectOf(action['actor']))
    .find(({ email }) => textOf(email) === closer)
  return textOf(actor?.['name']) ?? closer
}

function messagesIn(row: SourceRow, read: RowReader): ReturnType<typeof inOrder> {
  return inOrder(
    objectsOf(row.json('actions')).map((action) => {
      const change = objectOf(action['change'])
      if (textOf(change['type']) !== 'Message') return null
      const actor = objectOf(action['actor'])
      return draftMessage(change['body'], {
        role: change['note'] === true ? 'note' : roleOf(textOf(actor['type'])),
        author: textOf(actor['name']),
        authorId: textOf(actor['id']),
        authorEmail: textOf(actor['email']),
        atMs: instantOf(action['created_at'], 'actions', read),
      })
    }),
  )
}

function roleOf(actor: string | null): Role {
  if (actor === 'Customer') return 'customer'
  return actor === 'Agent' ? 'agent' : 'bot'
}

function nameIn(row: SourceRow, person: string): string | null {
  return joinedName(row.text(`${person}.first name`), row.text(`${person}.last name`))
}

export const GROOVE: HelpdeskSystem = { id: 'groove', name: 'Groove', layouts: [TICKETS] }
