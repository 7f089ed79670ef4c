import { inOrder, plainText } from '../draft-message.ts'
import { firstText } from '../row-values.ts'
import type { DraftMessage, RowReader, SourceRow } from '../system.ts'
import { parseJournal } from '../../transcripts/journal.ts'
import { splitMailThread } from '../../transcripts/split-mail-thread.ts'
import { BOTH, COMMENTS, WORK_NOTES } from './titles.ts'

export const JOURNALS: readonly string[] = [...COMMENTS, ...WORK_NOTES, ...BOTH]
const INTERNAL: ReadonlySet<string> = new Set(WORK_NOTES)
const VISIBLE: ReadonlySet<string> = new Set(COMMENTS)

/** The times of a journal's entries, as written. */
export function journalTimes(cell: string): readonly string[] {
  return parseJournal(cell)?.map(({ atText }) => atText) ?? []
}

/** What of a row tells about a talk. */
interface TalkSource {
  readonly row: SourceRow
  readonly read: RowReader
  /** The titles of the row's journals. */
  readonly journals: readonly string[]
  readonly description: { readonly title: string; readonly text: string }
  readonly openedAtMs: number | null
  readonly customer: string | null
  readonly agent: string | null
}

/** The titles, in a layout, of what a talk is made of. */
type TalkColumns = Readonly<
  Record<'description' | 'opened_at' | 'customer_name' | 'agent', readonly string[]>
>

/** The talk of a case: what it was opened with, and the entries of its journals. A plain description alone is none. */
export function talkOf(
  row: SourceRow,
  read: RowReader,
  columns: TalkColumns,
  journals: readonly string[],
): readonly DraftMessage[] {
  const title = columns.description.find((one) => row.text(one) !== '') ?? 'description'
  const opened = columns.opened_at.find((one) => row.text(one) !== '')
  return messagesOf({
    row,
    read,
    journals,
    description: { title, text: row.text(title) },
    openedAtMs: opened === undefined ? null : read.instant(opened),
    customer: firstText(row, columns.customer_name) || null,
    agent: firstText(row, columns.agent) || null,
  })
}

function messagesOf(source: TalkSource): readonly DraftMessage[] {
  const entries = inOrder(withoutRepeats(source.journals.flatMap((title) => entriesOf(title, source))))
  const thread = threadOf(source)
  if (thread !== null) return [...thread, ...entries]
  const opening = plainText(source.description.text)
  if (entries.length === 0 || opening === '' || entries.some(({ text }) => text === opening)) return entries
  const { customer: author, openedAtMs: atMs } = source
  return [{ role: 'customer', author, authorId: null, authorEmail: null, atMs, text: opening }, ...entries]
}

function entriesOf(title: string, { row, read }: TalkSource): DraftMessage[] {
  const cell = row.text(title)
  if (cell === '') return []
  const who = { authorId: null, authorEmail: null }
  const entries = parseJournal(cell)
  if (entries === null) {
    return [
      { ...who, role: INTERNAL.has(title) ? 'note' : null, author: null, atMs: null, text: plainText(cell) },
    ]
  }
  return entries
    .map(({ atText, author, text, isInternal }) => {
      const isNote = INTERNAL.has(title) || (isInternal && !VISIBLE.has(title))
      const role = isNote ? ('note' as const) : null
      return { ...who, role, author, atMs: read.instantIn(atText, title), text: plainText(text) }
    })
    .filter(({ text }) => text !== '')
}

/** A cell of both journals repeats what the single ones say. */
function withoutRepeats(messages: readonly DraftMessage[]): readonly DraftMessage[] {
  const seen = new Set<string>()
  return messages.filter(({ author, atMs, text }) => {
    const key = JSON.stringify([author, atMs, text])
    if (atMs !== null && seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * A case that came by mail carries the whole thread as its description. Its mails are older than the case: they are the
 * customer's side's own, save those that the case's agent wrote.
 */
function threadOf({ description, read, openedAtMs, agent }: TalkSource): readonly DraftMessage[] | null {
  const parts = splitMailThread(plainText(description.text))
  return (
    parts?.map(({ author, authorEmail, atText, text }, index) => {
      const sentAtMs = atText === null ? null : read.instantIn(atText, description.title)
      const isNewest = index === parts.length - 1
      return {
        role: author !== null && author === agent ? ('agent' as const) : ('customer' as const),
        author,
        authorId: null,
        authorEmail,
        atMs: sentAtMs ?? (isNewest ? openedAtMs : null),
        text,
      }
    }) ?? null
  )
}
