import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from './json-values.ts'
import { joinedName } from './row-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, RowReader, SourceRow } from './system.ts'

const THREADS = 'embedded.threads'
/** Custom fields that say what a conversation was about. */
const ABOUT = /categor|reason|topic|issue|subject/iu
/** A draft was never sent, a hidden thread was taken back. */
const UNSENT = new Set(['draft', 'hidden'])

/** The names of the people who are read off a conversation. */
const PEOPLE = ['primarycustomer', 'assignee', 'closedbyuser'].flatMap((person) =>
  ['first', 'last', 'firstname', 'lastname'].map((part) => `${person}.${part}`),
)

/** Conversations of the API, also with their threads, the newest first. */
const CONVERSATIONS: Layout = {
  id: 'conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['mailboxid', 'primarycustomer.id', 'status'],
      ['folderid', 'primarycustomer.email', 'createdat'],
      [THREADS, 'primarycustomer.email', 'status'],
      [THREADS, 'mailboxid', 'primarycustomer.id', 'status'],
    ],
    weak: ['folderid', 'userupdatedat', 'preview', 'closedbyuser.id', 'source.via', 'customfields'],
  },
  columns: {
    case_id: ['number', 'id'],
    subject: ['subject'],
    channel: ['type'],
    status: ['status'],
    customer_id: ['primarycustomer.id'],
    customer_email: ['primarycustomer.email'],
    customer_phone: ['primarycustomer.phone'],
    opened_at: ['createdat'],
    closed_at: ['closedat'],
    follow_up_due_at: ['snooze.snoozeduntil'],
  },
  timeZone: 'UTC',
  derives: (has) => [
    'customerName',
    'agent',
    'resolver',
    'category',
    ...(has(THREADS) ? (['description', 'csat'] as const) : []),
  ],
  complete: (draft, row, read) => {
    completeConversation(draft, row)
    const threads = objectsOf(row.json(THREADS))
    const first = readThreads(row, read)[0]
    draft.description = first?.role === 'customer' ? first.text : null
    draft.csat =
      threads.map((thread) => textOf(objectOf(thread['rating'])['rating'])).find((one) => one !== null) ??
      null
  },
  consumed: [THREADS, ...PEOPLE],
  messages: readThreads,
}

function completeConversation(draft: CaseDraft, row: SourceRow): void {
  draft.customerName = nameIn(row, 'primarycustomer')
  draft.agent = nameIn(row, 'assignee') ?? (row.text('assignee.email') || null)
  if (draft.closedAtMs !== null)
    draft.resolver = nameIn(row, 'closedbyuser') ?? (row.text('closedbyuser.email') || null)
  if (row.text('state') === 'deleted') draft.status = 'excluded'
  const about = objectsOf(row.json('customfields')).find(({ name }) => ABOUT.test(textOf(name) ?? ''))
  draft.category = textOf(about?.['text']) ?? textOf(about?.['value'])
}

function nameIn(row: SourceRow, person: string): string | null {
  return joinedName(
    row.text(`${person}.first`) || row.text(`${person}.firstname`),
    row.text(`${person}.last`) || row.text(`${person}.lastname`),
  )
}

function readThreads(row: SourceRow, read: RowReader): readonly DraftMessage[] {
  const threads = objectsOf(row.json(THREADS)).toReversed()
  return inOrder(
    threads.map((thread) => {
      const type = textOf(thread['type'])
      if (type === 'lineitem' || UNSENT.has(textOf(thread['state']) ?? '')) return null
      const author = objectOf(thread['createdBy'])
      return draftMessage(thread['body'], {
        role: type === 'note' ? 'note' : isCustomer(type, author) ? 'customer' : 'agent',
        author: joinedName(textOf(author['first']), textOf(author['last'])),
        authorId: textOf(author['id']),
        authorEmail: textOf(author['email']),
        atMs: instantOf(thread['createdAt'], THREADS, read),
      })
    }),
  )
}

/** A customer's mail can be entered by an agent: then the thread's type says so, not its creator. */
function isCustomer(type: string | null, author: JsonObject): boolean {
  return type === 'customer' || (type !== 'message' && textOf(author['type']) === 'customer')
}

export const HELP_SCOUT: HelpdeskSystem = {
  id: 'help-scout',
  name: 'Help Scout',
  layouts: [CONVERSATIONS],
}
