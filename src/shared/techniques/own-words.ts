import { firstEndingAfter, type Span } from './spans.ts'

const LINE_OR_QUOTATION = /[\n"“„«]/
const MARK_IN_FRONT = /^\s*(?:>|&gt;|[-_*])/
const SIGNATURE_MARK = /^--$/
const ORIGINAL_MESSAGE = /^\s*[-_*]{3,}.*(message|wiadomość|wiadomosc|forwarded|przekazana)/i
const HEADER_FROM = /^\s*\*?(from|od|de|von)\*?:/i
const HEADER_NEXT = /^\s*\*?(sent|date|to|wysłano|wyslano|data|do)\*?:/i
const SIGN_OFF =
  /^\s*(with )?((best|kind|warm|many|thanks and|thanks &) )*(regards|wishes|best|sincerely|yours (sincerely|truly|faithfully)|cheers|pozdrawiam( serdecznie)?|serdecznie pozdrawiam|z poważaniem|z powazaniem|z wyrazami szacunku|pozdrowienia),?\s*$/i
const ATTRIBUTION_END = /(?:wrote|pisze|napisał|napisała|napisał\(a\)|napisal|napisala|napisal\(a\)):\s*$/i
const ATTRIBUTION_START = /(?:^|\s)(?:on|w dniu|dnia|le|am) /gi
const LONGEST_ATTRIBUTION = 250
const OPENING_QUOTE = /[“„«"]/g
const CLOSING_QUOTES: Readonly<Record<string, RegExp>> = { '“': /”/g, '„': /[”“]/g, '«': /»/g, '"': /"/g }

const NONE: readonly Span[] = []

interface Line extends Span {
  readonly text: string
}

/**
 * Tells which words of a message are its author's: given the offset of a word, false inside quoted history of an e-mail,
 * the signature, and sentences in quotation marks (unless the whole message stands in them).
 */
export function ownWords(text: string): (offset: number) => boolean {
  const spans = foreignWords(text)
  if (spans.length === 0) return () => true
  return (offset) => offset < (spans[firstEndingAfter(spans, offset)]?.start ?? Infinity)
}

/** The stretches of a message that are not its author's own words, in order and apart. */
export function foreignWords(text: string): readonly Span[] {
  return mayBeForeign(text) ? merge(foreignSpans(text)) : NONE
}

/** Most messages are a line without any mark of these kinds; this spares them the closer look. */
function mayBeForeign(text: string): boolean {
  return LINE_OR_QUOTATION.test(text) || MARK_IN_FRONT.test(text) || text.trimEnd().endsWith(':')
}

function foreignSpans(text: string): Span[] {
  const wordsStart = text.length - text.trimStart().length
  const wordsEnd = text.trimEnd().length
  const spans: Span[] = []
  let previous: Line | undefined
  for (let line = lineAt(text, 0); line !== undefined; line = lineAt(text, line.end + 1)) {
    if (line.text === '') continue
    if (isQuotedLine(line.text)) spans.push(line)
    else if (endsOwnWords(text, line)) {
      spans.push({ start: line.start, end: text.length })
      break
    } else {
      const attribution = attributionStart(text, line, previous)
      if (attribution !== null) {
        const isAnsweredBelow = linesAfter(text, line).some((next) => isQuotedLine(next.text))
        spans.push({ start: attribution, end: isAnsweredBelow ? line.end : text.length })
        if (!isAnsweredBelow) break
      }
      for (const span of quotations(line)) {
        if (span.start > wordsStart || span.end < wordsEnd) spans.push(span)
      }
    }
    previous = line
  }
  return spans
}

/** The spans in order, overlapping ones joined. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || span.start > last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end }
  }
  return merged
}

/** The line that begins here; undefined beyond the text. */
function lineAt(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  return { start, end, text: text.slice(start, end) }
}

/** The next three lines. */
function linesAfter(text: string, line: Line): Line[] {
  const lines: Line[] = []
  for (
    let next = lineAt(text, line.end + 1);
    next !== undefined && lines.length < 3;
    next = lineAt(text, next.end + 1)
  ) {
    lines.push(next)
  }
  return lines
}

function isQuotedLine(line: string): boolean {
  const head = line.slice(0, 20).trimStart()
  return head.startsWith('>') || head.startsWith('&gt;')
}

/** From this line on nothing is the author's: a signature, a forwarded or an answered message below. */
function endsOwnWords(text: string, line: Line): boolean {
  const words = line.text.trimEnd()
  if (words.length > LONGEST_ATTRIBUTION) return false
  if (SIGNATURE_MARK.test(words) || ORIGINAL_MESSAGE.test(words) || SIGN_OFF.test(words)) return true
  return (
    HEADER_FROM.test(words) && linesAfter(text, line).some((next) => HEADER_NEXT.test(next.text.slice(0, 40)))
  )
}

/** Where "On <date> <somebody> wrote:" begins when it ends on this line (mail programs break it over two). */
function attributionStart(text: string, line: Line, previous: Line | undefined): number | null {
  if (!ATTRIBUTION_END.test(line.text.slice(-40))) return null
  const from = Math.max(previous?.start ?? line.start, line.end - LONGEST_ATTRIBUTION)
  const stretch = text.slice(from, line.end)
  const last = [...stretch.matchAll(ATTRIBUTION_START)].at(-1)
  return last !== undefined && /\d/.test(stretch.slice(last.index)) ? from + last.index : null
}

/** What stands in quotation marks that are closed on the same line, with the marks. */
function quotations(line: Line): Span[] {
  const spans: Span[] = []
  for (let opening = indexFrom(line.text, OPENING_QUOTE, 0); opening >= 0;) {
    const closing = indexFrom(
      line.text,
      CLOSING_QUOTES[line.text.charAt(opening)] ?? OPENING_QUOTE,
      opening + 1,
    )
    if (closing < 0) break
    spans.push({ start: line.start + opening, end: line.start + closing + 1 })
    opening = indexFrom(line.text, OPENING_QUOTE, closing + 1)
  }
  return spans
}

function indexFrom(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}
