import type { CaseDraft } from '#shared/case/patch.ts'
import { objectsOf, type JsonObject } from '../json-values.ts'
import type { Layout, SourceRow } from '../system.ts'
import { readComments, roleOfAuthor } from './comments.ts'
import { derivedOfTicket, finishTicket, type TicketTitles } from './finish-ticket.ts'
import { XML_PRIORITIES, XML_TYPES, XML_WORDS } from './words.ts'

const TITLES: TicketTitles = {
  tags: 'current tags',
  due: 'due date',
  solved: ['solved at'],
  firstReplyMinutes: null,
}

/** Where comments stand, by how many of them a ticket has. */
const COMMENTS = ['comments', 'comments.comment', 'comments.comment.value']

/** `tickets.xml`, also with the comments inside: codes and ids instead of words and names. */
export const TICKETS_XML: Layout = {
  id: 'xml-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['nice id', 'status id', 'requester id', ['created at', ...COMMENTS]],
      ['nice id', 'status id', 'requester id', 'created at', COMMENTS],
    ],
    weak: ['via id', 'priority id', 'base score', 'current tags', 'resolution time', 'updated by type id'],
  },
  columns: {
    case_id: ['nice id', 'id'],
    subject: ['subject'],
    description: ['description'],
    kind: ['ticket type id'],
    category: ['ticket type id'],
    channel: ['via id'],
    priority: ['priority id'],
    status: ['status id'],
    customer_id: ['requester id'],
    agent: ['assignee id'],
    team: ['group id'],
    opened_at: ['created at'],
    resolved_at: ['solved at'],
    follow_up_due_at: ['due date'],
  },
  words: XML_WORDS,
  derives: (has) => derivedOfTicket(TITLES, has),
  complete,
  consumed: ['comments', 'comments.comment'],
  messages: (row, read) => {
    const people = { customerId: row.text('requester id'), nameOf: () => null }
    return readComments(commentsOf(row), people, read, 'comments')
  },
  roleOf: roleOfAuthor,
}

function complete(draft: CaseDraft, row: SourceRow): void {
  finishTicket(draft, row, TITLES)
  draft.priority = XML_PRIORITIES[draft.priority ?? ''] ?? null
  draft.category = XML_TYPES[draft.category ?? ''] ?? null
}

/** A list says so in an attribute; where that is missing, several elements are one, and one alone is only itself. */
function commentsOf(row: SourceRow): readonly JsonObject[] {
  const listed = row.json('comments') ?? row.json('comments.comment')
  if (listed !== undefined) return objectsOf(listed)
  const fields = ['author_id', 'created_at', 'is_public', 'type', 'value']
  return [
    Object.fromEntries(fields.map((name) => [name, row.text(`comments.comment.${name.replace('_', ' ')}`)])),
  ]
}
