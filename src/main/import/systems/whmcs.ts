import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from './json-values.ts'
import type { HelpdeskSystem, Layout, RowReader, SourceRow } from './system.ts'

const REPLIES = 'replies.reply'
const NOTES = 'notes.note'

/** Tickets as `GetTickets` lists them, or one as `GetTicket` gives it, with replies and notes; times have no zone. */
const TICKETS: Layout = {
  id: 'tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['tid', 'deptname', [REPLIES, 'lastreply']],
      ['tid', 'deptid', 'lastreply', ['userid', REPLIES]],
    ],
    weak: [NOTES, 'deptid', 'contactid', 'flag', 'c', 'ticketid'],
  },
  columns: {
    case_id: ['tid'],
    subject: ['subject'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['userid'],
    customer_email: ['email'],
    customer_name: ['name'],
    agent: ['flag'],
    team: ['deptname'],
    opened_at: ['date'],
  },
  // Every number is a text, and 0 is nobody, or no rating.
  blanks: ['0'],
  times: { [REPLIES]: timesIn, [NOTES]: timesIn },
  derives: (has) => (has(REPLIES) ? ['description', 'csat'] : []),
  complete: (draft, row, read) => {
    const replies = objectsOf(row.json(REPLIES))
    const first = repliesIn(row, read)[0]
    draft.description = first?.role === 'customer' ? first.text : null
    const ratings = replies
      .map(({ rating }) => textOf(rating))
      .filter((rating) => rating !== null && rating !== '0')
    draft.csat = ratings.at(-1) ?? null
  },
  consumed: [REPLIES, NOTES],
  messages: (row, read) => inOrder([...repliesIn(row, read), ...notesIn(row, read)]),
}

function repliesIn(row: SourceRow, read: RowReader): ReturnType<typeof inOrder> {
  return inOrder(
    objectsOf(row.json(REPLIES)).map((reply) => {
      const isAgent = textOf(reply['requestor_type']) === 'Operator' || textOf(reply['admin']) !== null
      return draftMessage(reply['message'], {
        role: isAgent ? 'agent' : 'customer',
        author: isAgent ? (textOf(reply['admin']) ?? nameOf(reply)) : nameOf(reply),
        authorEmail: textOf(reply['requestor_email']) ?? textOf(reply['email']),
        atMs: instantOf(reply['date'], REPLIES, read),
      })
    }),
  )
}

function notesIn(row: SourceRow, read: RowReader): ReturnType<typeof inOrder> {
  return inOrder(
    objectsOf(row.json(NOTES)).map((note) =>
      draftMessage(note['message'], {
        role: 'note',
        author: textOf(note['admin']),
        atMs: instantOf(note['date'], NOTES, read),
      }),
    ),
  )
}

function nameOf(reply: JsonObject): string | null {
  return textOf(reply['requestor_name']) ?? textOf(reply['name'])
}

function timesIn(cell: string): readonly string[] {
  return objectsOf(parsed(cell)).flatMap((entry) => textOf(objectOf(entry)['date']) ?? [])
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return null
  }
}

export const WHMCS: HelpdeskSystem = { id: 'whmcs', name: 'WHMCS', layouts: [TICKETS] }
