import { joinedName } from './row-values.ts'
import type { HelpdeskSystem, Layout, SourceRow } from './system.ts'

/** One message a row; who the visitor is stands only in the visitor's own rows. */
const MESSAGES: Layout = {
  id: 'messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['conversation id', 'thread id', 'time sent', 'sender', 'message content'],
      ['conversation id', 'time sent', 'sender', 'message content'],
    ],
    weak: ['channel', 'first name', 'last name', 'os name', 'browser'],
    shapes: { sender: /^(?:automation|visitor|operator)$/iu },
  },
  columns: {
    message_case: ['conversation id'],
    message_at: ['time sent'],
    message_text: ['message content'],
    message_role: ['sender'],
    channel: ['channel'],
    customer_email: ['email'],
    customer_phone: ['phone'],
    customer_name: ['name'],
  },
  words: { message_role: { automation: 'bot', visitor: 'customer', operator: 'agent' } },
  standsAlone: true,
  derives: () => ['customerId'],
  complete: (draft, row) => {
    if (!isVisitors(row)) {
      Object.assign(draft, { customerEmail: null, customerPhone: null, customerName: null })
      return
    }
    const name = fullName(row) ?? draft.customerName
    const isCode = ANONYMOUS.test(name ?? '')
    draft.customerId = isCode ? name : null
    draft.customerName = isCode ? null : name
  },
  completeMessage: (message, row) =>
    isVisitors(row)
      ? {
          ...message,
          author: fullName(row) ?? (row.text('name') || null),
          authorEmail: row.text('email') || null,
        }
      : { ...message, text: wholeText(row) },
}

/** What a visitor is called who has given no name. */
const ANONYMOUS = /^#[0-9a-f]{3,}$/u

function isVisitors(row: SourceRow): boolean {
  return row.text('sender').toLowerCase() === 'visitor'
}

function fullName(row: SourceRow): string | null {
  return joinedName(row.text('first name'), row.text('last name'))
}

/**
 * The text of a message that is not the visitor's. Such rows have nothing behind it, so that what stands there was torn
 * off at a comma: texts are not always quoted.
 */
function wholeText(row: SourceRow): string {
  const content = row.text('message content')
  const start = row.cells.findIndex((cell) => cell.trim() === content)
  const end = row.cells.findLastIndex((cell) => cell.trim() !== '')
  return start < 0
    ? content
    : row.cells
        .slice(start, end + 1)
        .join(',')
        .trim()
}

export const TIDIO: HelpdeskSystem = { id: 'tidio', name: 'Tidio', layouts: [MESSAGES] }
