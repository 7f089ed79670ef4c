import { booleanOf } from '../common-words.ts'
import { supersededInFivetran } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { wikiToText } from '../../transcripts/wiki-to-text.ts'
import { JIRA_WORDS, roleOfAccount } from './words.ts'

/** Table `issue` of the Fivetran connector: people, statuses, types and priorities are ids of other tables. */
export const JIRA_FIVETRAN_ISSUE: Layout = {
  id: 'fivetran-issues',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['key', 'fivetran synced', 'issue type', 'project', 'reporter'],
      ['key', 'fivetran synced', 'summary', 'status'],
      ['key', 'fivetran synced', 'issue type'],
    ],
    weak: [
      'fivetran deleted',
      'status category changed',
      'assignee',
      'creator',
      'work ratio',
      'time spent',
      'resolved',
    ],
  },
  columns: {
    case_id: ['key'],
    subject: ['summary'],
    description: ['description'],
    category: ['issue type'],
    priority: ['priority'],
    customer_id: ['reporter'],
    agent: ['assignee'],
    status: ['status'],
    opened_at: ['created'],
    resolved_at: ['resolved'],
    follow_up_due_at: ['due date'],
  },
  words: JIRA_WORDS,
  timeZone: 'UTC',
  joinKey: ['id'],
  skip: supersededInFivetran,
  derives: () => ['status'],
  complete: (draft, row) => {
    // An id of a status says nothing by itself.
    if (!/\p{L}/u.test(row.text('status'))) draft.status = draft.resolvedAtMs === null ? 'open' : 'resolved'
    if (draft.description !== null) draft.description = wikiToText(draft.description)
  },
}

/** Table `comment`. */
export const JIRA_FIVETRAN_COMMENT: Layout = {
  id: 'fivetran-comments',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['issue id', 'author id', 'body', 'is public', 'update author id'],
      ['issue id', 'author id', 'body', 'created'],
    ],
    weak: ['fivetran synced', 'fivetran deleted', 'updated'],
  },
  columns: {
    message_case: ['issue id'],
    message_at: ['created'],
    message_text: ['body'],
    message_author_id: ['author id'],
  },
  timeZone: 'UTC',
  skip: supersededInFivetran,
  completeMessage: (message, row) => {
    const isPublic = booleanOf(row.text('is public')) !== false
    const role = message.authorId === null ? null : roleOfAccount(message.authorId)
    return { ...message, text: wikiToText(message.text), role: isPublic ? role : 'note' }
  },
}

/** Table `user`. */
export const JIRA_FIVETRAN_USER: Layout = {
  id: 'fivetran-users',
  rowsAre: 'people',
  signature: {
    strong: [
      ['id', 'fivetran synced', 'name', 'username', 'locale', 'time zone'],
      ['id', 'fivetran synced', 'name', 'email', 'locale', 'time zone'],
    ],
    never: ['issue id', 'key', 'created at'],
  },
  columns: { person_id: ['id'], person_name: ['name'], person_email: ['email'] },
}
