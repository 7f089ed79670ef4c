import type { Layout } from '../system.ts'
import { roleOfAccount } from './roles.ts'

/** The comments of all issues, as the REST interface lists them. */
export const COMMENTS: Layout = {
  id: 'comments',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['issue url', 'body', 'user.login'],
      ['issue url', 'body', 'user.login', 'created at', 'author association'],
    ],
    weak: ['html url', 'node id', 'user.type', 'updated at'],
  },
  columns: {
    message_case: ['issue url'],
    message_at: ['created at'],
    message_text: ['body'],
    message_author: ['user.login'],
    message_author_id: ['user.id'],
  },
  completeMessage: (message, row) => ({
    ...message,
    role: roleOfAccount(
      message.author,
      row.text('author association') || null,
      row.text('user.type') === 'Bot',
    ),
  }),
}
