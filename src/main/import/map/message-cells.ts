import type { DraftMessage } from '../systems/system.ts'
import { readMessagesCell } from '../transcripts/messages-cell.ts'

/** The messages in a cell that holds a whole talk, whatever its spelling; null where it holds none. */
export function draftsInCell(
  text: string,
  instant: (text: string) => number | null,
): readonly DraftMessage[] | null {
  if (text === '[]') return []
  const cells = readMessagesCell(text)
  if (cells === null) return null
  return cells.map(({ role, author, authorId, authorEmail, atText, text: words }) => ({
    role,
    author,
    authorId,
    authorEmail,
    atMs: atText === null ? null : instant(atText),
    text: words,
  }))
}
