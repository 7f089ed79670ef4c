import { isTrue, supersededInFivetran } from '../row-values.ts'
import type { DraftMessage, Layout, RowReader, SourceRow } from '../system.ts'
import { roleOfAuthor, roleOfPerson, SYSTEM_USER } from './comments.ts'

/** Comments as the API gives them, with the number of their ticket. */
export const COMMENTS: Layout = {
  id: 'comments',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['ticket id', 'author id', 'html body', 'public'],
      ['ticket id', 'author id', 'plain body', 'public'],
      ['ticket id', 'author id', 'body', 'public', 'via.channel'],
      ['ticket id', 'author id', 'body', 'public', 'audit id'],
      ['ticket id', 'author id', 'body', 'public', 'created at'],
    ],
    weak: ['audit id', 'attachments', 'via.channel', 'metadata.system.location'],
    never: ['raw subject', 'fivetran synced'],
  },
  columns: {
    message_case: ['ticket id'],
    message_at: ['created at'],
    message_text: ['plain body', 'body', 'html body'],
    message_author_id: ['author id'],
    message_author_email: ['via.source.from.address'],
  },
  timeZone: 'UTC',
  completeMessage,
  roleOf: roleOfAuthor,
}

export const FIVETRAN_COMMENTS: Layout = {
  id: 'fivetran-comments',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['fivetran synced', 'ticket id', 'user id', 'body', 'public'],
      ['facebook comment', 'tweet', 'voice comment', 'ticket id'],
    ],
    weak: ['created', 'facebook comment', 'tweet', 'voice comment'],
  },
  columns: {
    message_case: ['ticket id'],
    message_at: ['created', 'created at'],
    message_text: ['body'],
    message_author_id: ['user id', 'author id'],
  },
  timeZone: 'UTC',
  skip: supersededInFivetran,
  completeMessage,
  roleOf: roleOfAuthor,
}

function completeMessage(message: DraftMessage, row: SourceRow, read: RowReader): DraftMessage {
  const role = roleOfPerson(message.authorId, read)
  if (isTrue(row, 'voice comment') || row.text('type') === 'VoiceComment') {
    return { ...message, role: 'agent', authorId: role === 'customer' ? null : message.authorId }
  }
  if (row.text('public').toLowerCase() === 'false') return { ...message, role: 'note' }
  if (message.authorId === SYSTEM_USER) return { ...message, role: 'bot', authorId: null }
  return { ...message, role: row.text('via.channel') === 'rule' ? 'bot' : role }
}
