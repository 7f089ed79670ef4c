import { codeBlocksToText } from './code-blocks.ts'
import { foldText } from './fold-text.ts'
import { joinLines, splitLines } from './lines.ts'

/** One entry of a ServiceNow journal. */
export interface JournalEntry {
  /** As written; its order of day and month is the user's. */
  readonly atText: string
  readonly author: string
  readonly label: string
  readonly text: string
  /** Whether the customer cannot see it. */
  readonly isInternal: boolean
}

const LONGEST_HEADER = 300
const AT =
  /^\s{0,10}(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ ,T]{1,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?) [-–] /u
const YEAR_FIRST = /^\d{4}/u
/** Labels of entries that the customer sees, as `foldText` spells them: all others are internal. */
const VISIBLE =
  /comment|coment|komment|komentar|observation|customer|uwagi|odpowied|respuesta|reponse|antwort/u
const INTERNAL = /work|intern|trabajo|trabalho|arbeit|travail|robocz|sluzbow|privat|privad|prive|prywat/u

/**
 * Reads a journal cell: blocks of `2024-05-01 10:32:11 - Anna Nowak (Work notes)` and text, newest first. Gives the
 * entries oldest first, or null where the text does not begin with one. An entry whose label is not known to be visible
 * to the customer counts as internal, so that no agent is credited with it. Time is linear.
 */
export function parseJournal(text: string): JournalEntry[] | null {
  const entries: { atText: string; author: string; label: string; lines: string[] }[] = []
  for (const line of splitLines(text)) {
    const header = journalHeader(line)
    if (header !== null) entries.push({ ...header, lines: [] })
    else if (entries.length > 0) entries.at(-1)?.lines.push(line)
    else if (line.trim() !== '') return null
  }
  if (entries.length === 0) return null
  const read = entries.map(({ atText, author, label, lines }) => ({
    atText,
    author,
    label,
    text: joinLines(splitLines(codeBlocksToText(lines.join('\n')))),
    isInternal: isInternalLabel(label),
  }))
  return isOldestFirst(read) ? read : read.toReversed()
}

function isInternalLabel(label: string): boolean {
  const folded = foldText(label)
  return INTERNAL.test(folded) || !VISIBLE.test(folded)
}

function journalHeader(line: string): { atText: string; author: string; label: string } | null {
  if (line.length > LONGEST_HEADER) return null
  const at = AT.exec(line)
  const rest = line.trimEnd()
  if (at === null || !rest.endsWith(')')) return null
  const open = openingParenthesis(rest)
  const author = rest.slice(at[0].length, open).trim()
  if (open < at[0].length || author === '') return null
  return { atText: at[1] ?? '', author, label: rest.slice(open + 1, -1).trim() }
}

/** Of the parentheses that close at the end: `Anna Nowak (anowak) (Additional comments (Customer visible))`. */
function openingParenthesis(line: string): number {
  let depth = 0
  for (let i = line.length - 1; i >= 0; i--) {
    if (line.charAt(i) === ')') depth++
    else if (line.charAt(i) === '(') {
      depth--
      if (depth === 0) return i
    }
  }
  return -1
}

/** Only times that begin with the year tell it without knowing the order of their parts. */
function isOldestFirst(entries: readonly { readonly atText: string }[]): boolean {
  const first = entries[0]?.atText ?? ''
  const last = entries.at(-1)?.atText ?? ''
  return YEAR_FIRST.test(first) && YEAR_FIRST.test(last) && first < last
}
