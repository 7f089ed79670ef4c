import { plainText } from '../draft-message.ts'
import { firstText } from '../row-values.ts'
import type { DraftMessage, Layout, RowReader, SourceRow } from '../system.ts'
import { readMessagesCell } from '../../transcripts/messages-cell.ts'
import { wikiToText } from '../../transcripts/wiki-to-text.ts'
import { JIRA_TITLES, customFields } from './titles.ts'
import { JIRA_WORDS, roleOfAccount, settleJiraStatus } from './words.ts'

const T = JIRA_TITLES
/** Words for the key that are no single common words. */
const OWN_KEYS = T.key.filter((title) => title.includes(' '))
const REQUEST_TYPE = customFields('request type', 'customer request type')

/**
 * The export of a search, of all fields or some, also with underscores for blanks in its titles. Comments stand in as many
 * columns of one title as the issue with the most comments needs.
 */
export const JIRA_CSV: Layout = {
  id: 'csv',
  rowsAre: 'cases',
  signature: {
    strong: [
      [T.key, T.issueType],
      [OWN_KEYS, T.summary],
      [OWN_KEYS, T.status],
    ],
    weak: [
      'issue id',
      'project key',
      'reporter',
      'resolution',
      'status category',
      'creator',
      'assignee',
      'watchers',
      'votes',
    ],
    never: ['fields.summary', 'fivetran synced', 'html url'],
    shapes: Object.fromEntries(T.key.map((key) => [key, /^[A-Z][A-Z0-9_]+-\d+$/u])),
  },
  columns: {
    case_id: T.key,
    subject: T.summary,
    description: T.description,
    kind: T.issueType,
    category: [...REQUEST_TYPE, ...T.issueType, ...T.component],
    channel: customFields('source', 'request channel', 'request channel type', 'channel'),
    priority: T.priority,
    status: T.status,
    customer_id: T.reporterId,
    customer_email: customFields('reporter email', 'customer email', 'email'),
    customer_name: T.reporter,
    agent: T.assignee,
    team: customFields('team', 'assignment group', 'support team'),
    opened_at: T.created,
    first_response_at: customFields('[chart] date of first response'),
    resolved_at: [...T.resolved, ...T.statusCategoryChanged],
    csat: [...T.satisfaction, ...customFields('satisfaction', 'satisfaction rating')],
    follow_up_due_at: T.due,
  },
  words: JIRA_WORDS,
  derives: (has) => [
    ...(T.reporter.some(has) ? (['customerEmail'] as const) : []),
    ...(T.status.some(has) || T.statusCategory.some(has) ? (['status'] as const) : []),
  ],
  complete: (draft, row) => {
    settleJiraStatus(draft, {
      isSaid: firstText(row, T.status) !== '',
      category: firstText(row, T.statusCategory),
      resolution: firstText(row, T.resolution),
      isResolved: firstText(row, T.resolved) !== '',
    })
    // The category also changes where work begins; only of finished work it tells when that was.
    const isDone = draft.status === 'resolved' || draft.status === 'closed'
    if (firstText(row, T.resolved) === '' && !isDone) draft.resolvedAtMs = null
    draft.subject = draft.subject === null ? null : plainText(draft.subject)
    if (draft.description !== null) draft.description = wikiToText(draft.description, namesOf(row)) || null
    if (draft.customerEmail === null && isEmail(draft.customerName)) draft.customerEmail = draft.customerName
  },
  consumed: T.comment,
  times: Object.fromEntries(T.comment.map((comment) => [comment, timesOf])),
  messages: (row, read) => {
    if (!T.comment.some(row.has)) return []
    const nameOf = namesOf(row)
    const comments = T.comment.flatMap((title) =>
      row.all(title).flatMap((cell) => messagesOf(cell, title, nameOf, read)),
    )
    const opening = openingOf(row, nameOf, read)
    const repeats = comments.some(({ text }) => text === opening?.text)
    return opening === null || repeats ? comments : [opening, ...comments]
  },
}

/** `date;author;text`: only the first two semicolons part it. Comments of deleted accounts may lack both. */
const COMMENT = /^((?:[^;\n]{0,40}\d[^;\n]{0,40})?);([^;\n]{0,200});([\s\S]*)$/u

function timesOf(cell: string): readonly string[] {
  const at = COMMENT.exec(cell)?.[1]?.trim() ?? ''
  return at === '' ? [] : [at]
}

function messagesOf(
  cell: string,
  title: string,
  nameOf: (accountId: string) => string | null,
  read: RowReader,
): readonly DraftMessage[] {
  // Some tools write all comments into one cell, as JSON.
  const listed = /^\s*[[{]/u.test(cell) ? readMessagesCell(cell) : null
  if (listed !== null) {
    return listed.map(({ atText, ...message }) => ({
      ...message,
      atMs: atText === null ? null : read.instantIn(atText, title),
      text: wikiToText(message.text, nameOf),
    }))
  }
  const [, at = '', account = '', body = cell] = COMMENT.exec(cell) ?? []
  const text = wikiToText(body, nameOf)
  if (text === '') return []
  const authorId = account.trim() || null
  const atMs = at.trim() === '' ? null : read.instantIn(at.trim(), title)
  const author = authorId === null ? null : nameOf(authorId)
  const role = authorId === null ? null : roleOfAccount(authorId)
  return [{ role, author, authorId, authorEmail: isEmail(author) ? author : null, atMs, text }]
}

/** What the customer wrote first. */
function openingOf(
  row: SourceRow,
  nameOf: (accountId: string) => string | null,
  read: RowReader,
): DraftMessage | null {
  const text = wikiToText(firstText(row, T.description), nameOf)
  const created = T.created.find((title) => row.text(title) !== '')
  if (text === '' || created === undefined) return null
  const author = firstText(row, T.reporter) || null
  return {
    role: 'customer',
    author,
    authorId: firstText(row, T.reporterId) || null,
    authorEmail: isEmail(author) ? author : null,
    atMs: read.instant(created),
    text,
  }
}

/** Names of the accounts that the issue itself names. On a server, people are their user names. */
function namesOf(row: SourceRow): (accountId: string) => string | null {
  const names = new Map<string, string>()
  const note = (ids: readonly string[], people: readonly string[]): void => {
    if (ids.length === people.length) ids.forEach((id, index) => names.set(id, people[index] ?? id))
  }
  note(row.all('watchers id'), row.all('watchers'))
  note([firstText(row, T.creatorId)], [firstText(row, T.creator)])
  note([firstText(row, T.assigneeId)], [firstText(row, T.assignee)])
  note([firstText(row, T.reporterId)], [firstText(row, T.reporter)])
  return (accountId) => names.get(accountId) || null
}

function isEmail(text: string | null): boolean {
  return text !== null && /^[^\s@]+@[^\s@]+$/u.test(text)
}
