import { flatQuoteStart } from './flat-quote.ts'
import { joinLines, splitLines, tidyLines } from './lines.ts'
import {
  attributionAt,
  headerBlockAt,
  isOriginalMessageLine,
  isReplyAboveLine,
  unquoteLine,
} from './mail-marks.ts'
import { isMobileLine, signatureStart } from './signature.ts'

/** The parts of a message, each with its lines in their order. */
export interface SplitText {
  /** What its author wrote for it. */
  readonly written: string
  /** Older mails below or between, and the lines that announce them. */
  readonly quoted: string
  /** What a mail program, a company or the author adds to every mail. */
  readonly signature: string
}

type Part = keyof SplitText

/**
 * Tells what the author of a message wrote from quoted history and signatures. When in doubt it counts as written: a
 * header at the very top belongs to the message itself, and one that announces nothing quotes nothing. `written` is blank
 * only where all is quoted. Time is linear.
 */
export function splitQuoted(text: string): SplitText {
  const parts: Record<Part, string[]> = { written: [], quoted: [], signature: [] }
  let run: string[] = []
  const endRun = (): void => {
    const start = signatureStart(run)
    for (const [index, line] of run.entries()) {
      parts[index >= start || isMobileLine(line) ? 'signature' : 'written'].push(line)
    }
    run = []
  }
  for (const { line, isQuoted } of quotedLines(tidyLines(splitLines(text)))) {
    if (!isQuoted) {
      run.push(line)
      continue
    }
    endRun()
    parts.quoted.push(line)
  }
  endRun()
  const written = joinLines(parts.written)
  const signature = joinLines(parts.signature)
  const quoted = joinLines(parts.quoted)
  return written === '' ? { written: signature, quoted, signature: '' } : { written, quoted, signature }
}

function* quotedLines(lines: readonly string[]): Generator<{ line: string; isQuoted: boolean }> {
  let hasWritten = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const { end, quotesRest } = quoteAt(lines, i, hasWritten)
    if (end > i) {
      for (const quoted of lines.slice(i, quotesRest ? lines.length : end))
        yield { line: quoted, isQuoted: true }
      if (quotesRest) return
      i = end - 1
      continue
    }
    const flat = flatQuoteStart(line)
    if (flat >= 0) {
      yield { line: line.slice(0, flat), isQuoted: false }
      for (const quoted of [line.slice(flat), ...lines.slice(i + 1)]) yield { line: quoted, isQuoted: true }
      return
    }
    hasWritten ||= line.trim() !== ''
    yield { line, isQuoted: false }
  }
}

/** Up to where the lines from here are quoted (or announce a quote), and whether all below is. */
function quoteAt(
  lines: readonly string[],
  index: number,
  hasWritten: boolean,
): { readonly end: number; readonly quotesRest: boolean } {
  const line = lines[index] ?? ''
  if (unquoteLine(line).depth > 0) return { end: index + 1, quotesRest: false }
  if (isReplyAboveLine(line)) return { end: index + 1, quotesRest: hasWritten }
  if (isOriginalMessageLine(line)) return { end: index + 1, quotesRest: true }
  const header = headerBlockAt(lines, index)
  if (header !== null) return { end: header.end, quotesRest: hasWritten }
  const attribution = attributionAt(lines, index)
  if (attribution === null) return { end: index, quotesRest: false }
  const isAnsweredBelow = isQuoteNext(lines, attribution.end)
  return { end: attribution.end, quotesRest: hasWritten && !isAnsweredBelow }
}

/** Whether the next line that is not blank is a quoted one. */
function isQuoteNext(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 4).find((line) => line.trim() !== '')
  return next !== undefined && unquoteLine(next).depth > 0
}
