import { parseChatLog } from './chat-log.ts'
import type { DraftCell } from './draft-cell.ts'
import { parseJournal } from './journal.ts'
import { messagesOfJson } from './messages-json.ts'
import { splitMailThread } from './split-mail-thread.ts'

const UNNAMED = { role: null, author: null, authorId: null, authorEmail: null } as const

/**
 * The messages of a cell that holds a whole talk, oldest first where the spelling has an order: JSON, a pasted chat, a
 * ServiceNow journal or a mail thread. Null where it is none of them.
 */
export function readMessagesCell(text: string): DraftCell[] | null {
  return messagesOfJson(text) ?? journalCells(text) ?? chatCells(text) ?? threadCells(text)
}

function journalCells(text: string): DraftCell[] | null {
  const entries = parseJournal(text)
  if (entries === null) return null
  return entries.map(({ atText, author, isInternal, text: words }) => {
    return { ...UNNAMED, role: isInternal ? 'note' : null, author, atText, text: words }
  })
}

function chatCells(text: string): DraftCell[] | null {
  const lines = parseChatLog(text)
  if (lines === null) return null
  return lines.map(({ roleHint, author, atText, text: words }) => {
    return { ...UNNAMED, role: roleHint, author, atText, text: words }
  })
}

function threadCells(text: string): DraftCell[] | null {
  return splitMailThread(text)?.map((part) => ({ ...UNNAMED, ...part })) ?? null
}
