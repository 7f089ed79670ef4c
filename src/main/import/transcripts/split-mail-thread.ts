import { joinLines, splitLines, tidyLines } from './lines.ts'
import type { MailAuthor } from './mail-author.ts'
import {
  attributionAt,
  headerBlockAt,
  isOriginalMessageLine,
  isReplyAboveLine,
  type MailMark,
  unquoteLine,
} from './mail-marks.ts'

/** One mail of a thread. */
export interface ThreadPart extends MailAuthor {
  /** When it was sent, as written; null where the thread does not say. */
  readonly atText: string | null
  readonly text: string
}

interface OpenPart extends MailAuthor {
  readonly atText: string | null
  /** How many marks of quoting its lines begin with. */
  readonly depth: number
  readonly lines: string[]
}

const UNKNOWN = { author: null, authorEmail: null, atText: null }

/**
 * Takes a whole mail thread in one text apart, oldest mail first. The newest has no author where it has no header of its
 * own. Null where the text holds one mail only. Time is linear.
 */
export function splitMailThread(text: string): ThreadPart[] | null {
  const lines = tidyLines(splitLines(text))
  const newest: OpenPart = { ...UNKNOWN, depth: 0, lines: [] }
  const parts: OpenPart[] = [newest]
  const open: OpenPart[] = [newest]
  for (let i = 0; i < lines.length; i++) {
    const { depth, text: line } = unquoteLine(lines[i] ?? '')
    while (line.trim() !== '' && (open.at(-1)?.depth ?? 0) > depth) open.pop()
    const mark = headerBlockAt(lines, i) ?? attributionAt(lines, i)
    if (mark !== null) {
      const part = { ...headOf(mark), depth: depthBelow(lines, mark.end, depth), lines: [] }
      parts.push(part)
      open.push(part)
      i = mark.end - 1
    } else if (!isOriginalMessageLine(line) && !isReplyAboveLine(line)) {
      open.at(-1)?.lines.push(line)
    }
  }
  const filled = parts
    .map(({ author, authorEmail, atText, lines: own }) => ({
      author,
      authorEmail,
      atText,
      text: joinLines(own),
    }))
    .filter((part) => part.text !== '')
  return parts.length > 1 && filled.length > 1 ? filled.toReversed() : null
}

function headOf({ author, authorEmail, atText }: MailMark): Omit<OpenPart, 'depth' | 'lines'> {
  return { author, authorEmail, atText }
}

/** How deep the mail below a mark is quoted: as its first line; no less than the mark itself. */
function depthBelow(lines: readonly string[], from: number, depth: number): number {
  const next = lines.slice(from, from + 4).find((line) => unquoteLine(line).text.trim() !== '')
  return next === undefined ? depth : Math.max(depth, unquoteLine(next).depth)
}
