import { instantOf, plainText } from '../draft-message.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from '../json-values.ts'
import { firstText } from '../row-values.ts'
import type { DraftMessage, Layout, RowReader, SourceRow } from '../system.ts'
import { wikiToText } from '../../transcripts/wiki-to-text.ts'
import { adfToText } from './adf.ts'
import { JIRA_WORDS, roleOfAccount, settleJiraStatus } from './words.ts'

/** A path inside an issue; tools that flatten issues often leave `fields.` out. */
function paths(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`fields.${name}`, name])
}

const COMMENTS = paths('comment.comments')
const HISTORIES = ['changelog.histories']
const DESCRIPTION = paths('description')
const RESOLUTION = paths('resolution.name', 'resolution')
const CATEGORY = paths('status.statuscategory.key', 'status.statuscategory.name')
const RESOLVED = paths('resolutiondate')
const STATUS = paths('status.name', 'status')

/** Issues as the REST API gives them: JSON, or flattened into a table with dotted titles. */
export const JIRA_API: Layout = {
  id: 'api-issues',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['key', 'fields.summary', 'fields.status.name', 'fields.created'],
      ['key', 'fields.summary'],
      ['key', 'fields.created'],
      ['key', 'fields.status.name'],
      ['key', 'issuetype.name', 'status.name'],
      ['key', 'issuetype', 'reporter', 'summary'],
      ['key', 'issuetype', 'resolutiondate'],
      ['key', 'summary', 'resolutiondate'],
    ],
    weak: [
      'self',
      'expand',
      'id',
      'fields.issuetype.name',
      'fields.project.key',
      'fields.reporter.displayname',
    ],
    never: ['fivetran synced', 'issue type'],
    shapes: { key: /^[A-Z][A-Z0-9_]+-\d+$/u },
  },
  columns: {
    case_id: ['key'],
    subject: paths('summary'),
    description: [...DESCRIPTION, 'renderedfields.description'],
    kind: paths('issuetype.name', 'issuetype'),
    category: paths('customfield 10010.requesttype.name', 'issuetype.name', 'issuetype'),
    priority: paths('priority.name', 'priority'),
    status: STATUS,
    customer_id: paths('reporter.accountid', 'reporter.key'),
    customer_email: paths('reporter.emailaddress'),
    customer_name: paths('reporter.displayname', 'reporter.name', 'reporter'),
    agent: paths('assignee.displayname', 'assignee.name', 'assignee'),
    opened_at: paths('created'),
    resolved_at: [...RESOLVED, ...paths('statuscategorychangedate')],
    follow_up_due_at: paths('duedate'),
  },
  words: JIRA_WORDS,
  derives: (has) => [
    'status',
    ...(['fields.description', 'fields.description.content'].some(has) ? (['description'] as const) : []),
    ...(HISTORIES.some(has) ? (['resolver', 'reopenCount'] as const) : []),
  ],
  complete: (draft, row) => {
    settleJiraStatus(draft, {
      isSaid: firstText(row, STATUS) !== '',
      category: firstText(row, CATEGORY),
      resolution: firstText(row, RESOLUTION),
      isResolved: firstText(row, RESOLVED) !== '',
    })
    const isDone = draft.status === 'resolved' || draft.status === 'closed'
    if (firstText(row, RESOLVED) === '' && !isDone) draft.resolvedAtMs = null
    draft.description = descriptionOf(row) || draft.description
    const steps = objectsOf(row.json('changelog.histories')).toSorted(byTime).flatMap(resolutionSteps)
    if (!HISTORIES.some((title) => row.has(title))) return
    draft.reopenCount = steps.filter(({ isSet }) => !isSet).length
    const last = steps.at(-1)
    if (isDone && last?.isSet === true) draft.resolver = last.by
  },
  consumed: [
    ...COMMENTS,
    ...HISTORIES,
    ...paths('description.content', 'description.type', 'description.version'),
  ],
  messages: (row, read) => {
    const comments = COMMENTS.flatMap((title) =>
      objectsOf(row.json(title)).flatMap((comment) => messageOf(comment, title, read)),
    )
    if (!COMMENTS.some((title) => row.has(title))) return []
    const text = descriptionOf(row) || plainText(row.text('renderedfields.description'))
    const created = paths('created').find((title) => row.text(title) !== '')
    if (text === '' || created === undefined || comments.some((comment) => comment.text === text))
      return comments
    const person = (name: string): string | null => firstText(row, paths(`reporter.${name}`)) || null
    const opening: DraftMessage = {
      role: 'customer',
      author: person('displayname') ?? person('name'),
      authorId: person('accountid') ?? person('key'),
      authorEmail: person('emailaddress'),
      atMs: read.instant(created),
      text,
    }
    return [opening, ...comments]
  },
}

function descriptionOf(row: SourceRow): string {
  const document = paths('description.content')
    .map((title) => row.json(title))
    .find(Array.isArray)
  return document === undefined ? wikiToText(firstText(row, DESCRIPTION)) : adfToText(document)
}

function messageOf(comment: JsonObject, title: string, read: RowReader): readonly DraftMessage[] {
  const author = objectOf(comment['author'])
  const authorId = textOf(author['accountId']) ?? textOf(author['key']) ?? textOf(author['name'])
  const body = comment['body']
  const text =
    typeof body === 'string' ? wikiToText(body) : adfToText(body) || plainText(comment['renderedBody'])
  if (text === '') return []
  const isInternal = comment['jsdPublic'] === false
  const byType =
    author['accountType'] === 'app' ? 'bot' : author['accountType'] === 'customer' ? 'customer' : null
  return [
    {
      role: isInternal ? 'note' : (byType ?? (authorId === null ? null : roleOfAccount(authorId))),
      author: textOf(author['displayName']) ?? textOf(author['name']),
      authorId,
      authorEmail: textOf(author['emailAddress']),
      atMs: instantOf(comment['created'], title, read),
      text,
    },
  ]
}

interface ResolutionStep {
  /** Whether a resolution was given; else it was taken back, which is how an issue is opened again. */
  readonly isSet: boolean
  readonly by: string | null
}

function resolutionSteps(history: JsonObject): readonly ResolutionStep[] {
  const author = objectOf(history['author'])
  const by = textOf(author['displayName']) ?? textOf(author['name'])
  return objectsOf(history['items'])
    .filter((item) => item['field'] === 'resolution')
    .map((item) => ({ isSet: textOf(item['to']) !== null, by }))
}

/** The API lists changes newest first, the changelog of a single issue the other way round. */
function byTime(one: JsonObject, other: JsonObject): number {
  return Date.parse(textOf(one['created']) ?? '') - Date.parse(textOf(other['created']) ?? '')
}
