import type { Role } from '#shared/case/model.ts'
import { draftMessage } from '../../src/main/import/systems/draft-message.ts'
import type {
  DraftMessage,
  HelpdeskSystem,
  Layout,
  RowReader,
  SourceRow,
} from '../../src/main/import/systems/system.ts'

/** A line of a talk: `2026-03-02 10:15 | C | Jan Bąk | Where is my parcel?` */
const LINE = /^([^|]*)\|\s*([CAN])\s*\|([^|]*)\|(.*)$/gmu

const ROLES: Readonly<Record<string, Role>> = { C: 'customer', A: 'agent', N: 'note' }

/** The list of tickets as CSV: one ticket a row, its talk in one cell. */
const TICKETS: Layout = {
  id: 'tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['deskly no.', 'raised on'],
      ['deskly no.', 'handled by'],
    ],
    weak: ['talk', 'finished by', 'finished on', 'times reopened'],
    shapes: { 'deskly no.': /^D-\d+$/u },
  },
  columns: {
    case_id: ['deskly no.'],
    subject: ['topic'],
    status: ['state'],
    customer_email: ['mail'],
    customer_name: ['raised by'],
    agent: ['handled by'],
    opened_at: ['raised on'],
    resolved_at: ['finished on'],
    reopen_count: ['times reopened'],
  },
  words: { status: { q: 'new', w: 'pending', f: 'resolved' } },
  blanks: ['nobody'],
  derives: (has) => (has('finished by') ? ['resolver', 'autoClosed'] : []),
  complete: (draft, row) => {
    const by = row.text('finished by')
    // Deskly writes so where a ticket went unanswered for two weeks.
    draft.autoClosed = by === 'Timer'
    draft.resolver = draft.autoClosed || by === '' ? null : by
  },
  consumed: ['talk', 'finished by'],
  times: { talk: timesIn },
  messages: messagesIn,
}

export const DESKLY: HelpdeskSystem = { id: 'deskly', name: 'Deskly', layouts: [TICKETS] }

function timesIn(talk: string): readonly string[] {
  return [...talk.matchAll(LINE)].map(([, at = '']) => at.trim())
}

function messagesIn(row: SourceRow, read: RowReader): readonly DraftMessage[] {
  return [...row.text('talk').matchAll(LINE)].flatMap(([, at = '', who = '', name = '', text = '']) => {
    const author = name.trim() || null
    const message = draftMessage(text, {
      role: ROLES[who] ?? null,
      author,
      atMs: read.instantIn(at.trim(), 'talk'),
    })
    return message === null ? [] : [message]
  })
}
