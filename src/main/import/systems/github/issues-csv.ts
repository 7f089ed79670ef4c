import { createHash } from 'node:crypto'
import type { Layout, SourceRow } from '../system.ts'
import { listed } from '../titles.ts'
import { readLabels } from './labels.ts'

/** Enough that two of a million issues do not share an id. */
const ID_LENGTH = 16

/** A table of issues as import and export tools write it: no numbers, no times. */
export const ISSUES_CSV: Layout = {
  id: 'csv',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['body', 'labels'],
      ['title', 'body', 'labels'],
      ['title', 'body', 'labels', 'state'],
      ['title', 'body', 'labels', 'assignee'],
      ['title', 'body', 'labels', 'state', 'assignee', 'milestone'],
      ['title', 'labels', 'state', 'milestone'],
    ],
    never: listed(
      'id, number, ticket id, ticketid, case id, issue id, conversation id, key, url, html url',
      'created at, createdat, created, date, timestamp, status, priority, channel',
      'customer, customer email, email, agent, sender, author, description, subject',
    ),
  },
  columns: { subject: ['title'], description: ['body'], status: ['state'], agent: ['assignee'] },
  derives: (has) => (has('labels') ? ['category', 'kind'] : []),
  complete: (draft, row) => {
    draft.caseId = idOf(row)
    readLabels(draft, row)
  },
}

/** The same for the same title and body, since that is all by which an issue can be known again; '' without both. */
function idOf(row: SourceRow): string {
  const words = [row.text('title'), row.text('body').replaceAll('\r\n', '\n')]
  if (words.every((text) => text === '')) return ''
  return createHash('sha256').update(words.join('\u0000')).digest('hex').slice(0, ID_LENGTH)
}
