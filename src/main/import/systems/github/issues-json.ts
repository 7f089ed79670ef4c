import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, inOrder, instantOf } from '../draft-message.ts'
import { objectOf, objectsOf, textOf } from '../json-values.ts'
import type { DraftMessage, Layout, RowReader, SourceRow } from '../system.ts'
import { readLabels } from './labels.ts'
import { roleOfAccount } from './roles.ts'

const COLUMNS = {
  case_id: ['number'],
  subject: ['title'],
  description: ['body'],
  status: ['state'],
  agent: ['assignee.login'],
  customer_id: ['user.id', 'author.id'],
  customer_name: ['user.login', 'author.login'],
  opened_at: ['created at', 'createdat'],
  closed_at: ['closed at', 'closedat'],
} as const

const SHARED = {
  rowsAre: 'cases',
  columns: COLUMNS,
  // Issues and comments name each other by address.
  joinKey: ['url'],
  skip: (row) => (row.has('pull request') || row.has('pull request.url') ? 'notACase' : null),
  derives: (has) => [
    'category',
    'kind',
    ...(has('closed by.type') ? (['autoClosed'] as const) : []),
    ...(has('assignees') && !has('assignee.login') ? (['agent'] as const) : []),
  ],
  complete: (draft, row) => {
    readLabels(draft, row)
    draft.account = repositoryOf(row) ?? draft.account
    draft.agent ??= firstAssignee(row)
    settleState(draft, row)
  },
} as const satisfies Partial<Layout>

/** What the REST interface lists; its `comments` are a number. */
export const REST_ISSUES: Layout = {
  ...SHARED,
  id: 'rest',
  signature: {
    strong: [
      ['number', 'title', 'state', 'repository url'],
      ['number', 'title', 'state', 'node id', 'user.login'],
      ['number', 'title', 'state', 'user.login', 'author association'],
    ],
    weak: [
      'html url',
      'labels url',
      'events url',
      'locked',
      'milestone',
      'assignees',
      'state reason',
      'closed at',
    ],
  },
}

/** What the command line tool lists, with names of its own and, where asked for, with all comments. */
export const CLI_ISSUES: Layout = {
  ...SHARED,
  id: 'cli',
  signature: {
    strong: [
      ['number', 'title', ['state', 'comments'], 'author.login'],
      ['number', 'title', 'state', 'statereason', 'createdat'],
      ['number', 'title', 'body', ['labels', 'comments'], 'createdat'],
    ],
    weak: ['closedat', 'updatedat', 'assignees', 'statereason', 'milestone', 'url'],
    never: ['node id', 'repository url'],
  },
  consumed: ['comments'],
  messages: messagesOf,
}

/** `owner/repository`, whose issues are numbered from 1 each. */
function repositoryOf(row: SourceRow): string | null {
  const url = row.text('repository url') || row.text('html url') || row.text('url')
  return /^https:\/\/[^/]+\/(?:repos\/|api\/v3\/repos\/)?([\w.-]+\/[\w.-]+)(?:\/|$)/u.exec(url)?.[1] ?? null
}

function firstAssignee(row: SourceRow): string | null {
  const [first] = objectsOf(row.json('assignees'))
  return first === undefined ? null : textOf(first['login'])
}

/** Duplicates are no cases; what a bot closed without anybody's having done it was closed by a rule. */
function settleState(draft: CaseDraft, row: SourceRow): void {
  const reason = (row.text('state reason') || row.text('statereason')).toLowerCase()
  if (draft.status !== 'closed') return
  if (reason === 'duplicate') draft.status = 'excluded'
  draft.autoClosed = row.text('closed by.type').toLowerCase() === 'bot' && reason !== 'completed'
}

/** The issue itself, then its comments; nothing where these were not asked for. */
function messagesOf(row: SourceRow, read: RowReader): readonly DraftMessage[] {
  if (!row.has('comments')) return []
  const first = draftMessage(row.text('body'), {
    role: 'customer',
    author: row.text('author.login') || null,
    authorId: row.text('author.id') || null,
    atMs: read.instant('createdat'),
  })
  const comments = objectsOf(row.json('comments')).map((comment) => {
    const author = objectOf(comment['author'])
    const login = textOf(author['login'])
    const isAuthor = login !== null && login === row.text('author.login')
    const isBot = author['is_bot'] === true
    return draftMessage(comment['body'], {
      role: isAuthor ? 'customer' : roleOfAccount(login, textOf(comment['authorAssociation']), isBot),
      author: login,
      authorId: textOf(author['id']),
      atMs: instantOf(comment['createdAt'], 'createdat', read),
    })
  })
  return inOrder([first, ...comments])
}
