import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { TableRow } from '../table.ts'
import {
  afterLineEnd,
  CsvParser,
  endOfLine,
  INCOMPLETE,
  MAX_CELLS,
  NEVER_CLOSED,
  type Quoting,
} from './csv-parser.ts'
import { MAX_RECORD_BYTES, SHOWN_LENGTH, tooLong } from './limits.ts'
import { legacyText, rowReading, type RowReading, type RowRules } from './row-text.ts'

export interface CsvDialect {
  /** One character of ASCII. */
  readonly delimiter: string
  /** Whether quotes inside of cells are usually written `\"`. */
  readonly escaped: boolean
  /** The width of most rows, by which doubtful quotes are decided; null where it is not known. */
  readonly width: number | null
}

/** Other ways of reading a doubtful record are not tried beyond this, so that they stay cheap. */
const MAX_DOUBTFUL_BYTES = 64 * 1024

const DOS_END_OF_FILE = 0x1a

interface ParsedRecord {
  readonly fields: readonly string[]
  readonly problem: RejectProblem | null
  /** Where its own text ends, and where the next record begins. */
  readonly end: number
  readonly next: number
}

/**
 * Reads CSV from chunks of UTF-8 (or of an encoding of single bytes, where `rules` name one), with any of CRLF, LF and
 * CR as line end. Blank lines are passed over (they count as rows), as are byte order marks where a row begins. A
 * record that is not well formed comes back with its problem and reading goes on behind it. It works on bytes, as that
 * takes a third of the time of text.
 */
export class CsvReader {
  readonly #dialect: CsvDialect
  readonly #rules: RowRules
  readonly #parser: CsvParser
  readonly #usual: Quoting
  /** Read, but not yet parsed. */
  #pending: Uint8Array[] = []
  #pendingBytes = 0
  /** So much must be pending before a record that was not complete is looked at again: else long ones take forever. */
  #enoughBytes = 0
  #row = 0
  /** Whether the rest of an overlong line is being passed over. */
  #isSkipping = false

  constructor(dialect: CsvDialect, rules: RowRules) {
    this.#dialect = dialect
    this.#rules = rules
    this.#parser = new CsvParser(dialect.delimiter, rules.mayBeDamaged)
    this.#usual = { spaced: false, escaped: dialect.escaped }
  }

  /** The records that are complete with this chunk. */
  *read(chunk: Uint8Array): Generator<TableRow> {
    this.#pending.push(chunk)
    this.#pendingBytes += chunk.length
    if (this.#pendingBytes >= this.#enoughBytes) yield* this.#parse(Buffer.concat(this.#pending), false)
  }

  /** What is left when the file has ended. */
  *end(): Generator<TableRow> {
    yield* this.#parse(withoutEndOfFile(Buffer.concat(this.#pending)), true)
  }

  *#parse(bytes: Buffer, isLast: boolean): Generator<TableRow> {
    let position = this.#isSkipping ? this.#skipLine(bytes, isLast) : 0
    while (position < bytes.length && !this.#isSkipping) {
      const start = afterMarks(bytes, position)
      const parsed = this.#record(bytes, start, isLast) ?? this.#giveUp(bytes, start)
      if (parsed === null) break
      this.#row += 1
      position = parsed.next
      if (isBlank(parsed)) continue
      yield this.#rowOf(parsed, bytes, start)
    }
    this.#pending = [bytes.subarray(position)]
    this.#pendingBytes = bytes.length - position
    this.#enoughBytes = position > 0 ? 0 : Math.min(2 * bytes.length, MAX_RECORD_BYTES + 1)
  }

  #rowOf({ fields, problem: broken, end }: ParsedRecord, bytes: Buffer, start: number): TableRow {
    const { mayBeDamaged, mayHaveNuls } = this.#rules
    if (!mayBeDamaged && !mayHaveNuls) {
      return { row: this.#row, cells: fields, names: null, problem: broken, warning: null }
    }
    const { form, problem: unreadable, warning } = rowReading(bytes.subarray(start, end), this.#rules)
    const cells = mayBeDamaged ? this.#decoded(fields, form) : fields
    return { row: this.#row, cells, names: null, problem: unreadable ?? broken, warning }
  }

  /** The parser gave a character for each byte. */
  #decoded(fields: readonly string[], form: RowReading['form']): readonly string[] {
    const { legacy } = this.#rules
    return fields.map((field) => {
      if (!/[\x80-\xff]/u.test(field)) return field
      const bytes = Buffer.from(field, 'latin1')
      return form === 'legacy' && legacy !== null ? legacyText(bytes, legacy) : bytes.toString('utf8')
    })
  }

  /** The record at `start`, or null where the bytes end before it does. */
  #record(bytes: Buffer, start: number, isLast: boolean): ParsedRecord | null {
    const end = this.#parser.parse(bytes, start, isLast, this.#usual)
    if (end === INCOMPLETE) return null
    const { fields, width, hasSpacedQuote } = this.#parser
    const isFit = end >= 0 && (this.#dialect.width === null || width === this.#dialect.width)
    if (!isFit || hasSpacedQuote) {
      const other = this.#otherReading(bytes, start, isLast, hasSpacedQuote, end)
      if (other !== 'none') return other
    }
    if (end < 0) {
      const broken = problem(end === NEVER_CLOSED ? 'openQuote' : 'textAfterQuote')
      return this.#firstLine(bytes, start, isLast, broken)
    }
    const next = afterLineEnd(bytes, end, isLast)
    if (next === null) return null
    if (width <= MAX_CELLS) return { fields, problem: null, end, next }
    return { fields: this.#shown(bytes, start, end), problem: tooManyCells(width), end, next }
  }

  /**
   * A record that does not fit, read in other ways: with blanks before its quotes, with or without backslashes as
   * escapes; the first way that fits the usual width holds. Where a quote has taken in further lines and the second of
   * them fits by itself, the quote was one that never closes. Null where more bytes are needed to say so.
   */
  #otherReading(
    bytes: Buffer,
    start: number,
    isLast: boolean,
    hasSpacedQuote: boolean,
    usualEnd: number,
  ): ParsedRecord | 'none' | null {
    const { width, escaped } = this.#dialect
    if (width === null) return 'none'
    const bound = Math.min(bytes.length, start + MAX_DOUBTFUL_BYTES)
    const isEnd = bound < bytes.length || isLast
    const window = bytes.subarray(0, bound)
    const ways: Quoting[] = []
    if (hasSpacedQuote) ways.push({ spaced: true, escaped })
    if (hasEscapedQuote(window, start, usualEnd < 0 ? bound : usualEnd))
      ways.push({ spaced: false, escaped: !escaped })
    for (const way of ways) {
      const end = this.#parser.parse(window, start, isEnd, way)
      if (end === INCOMPLETE) return null
      if (end < 0 || (end === bound && end < bytes.length) || this.#parser.width !== width) continue
      const { fields } = this.#parser
      const next = afterLineEnd(bytes, end, isLast)
      return next === null ? null : { fields, problem: null, end, next }
    }
    return usualEnd < 0 || hasSpacedQuote ? 'none' : this.#swallowed(window, start, isEnd, usualEnd)
  }

  #swallowed(bytes: Buffer, start: number, isLast: boolean, end: number): ParsedRecord | 'none' | null {
    const lineEnd = endOfLine(bytes, start)
    if (lineEnd >= end) return 'none'
    const second = afterLineEnd(bytes, lineEnd, true) ?? lineEnd
    const secondEnd = this.#parser.parse(bytes, second, isLast, this.#usual)
    if (secondEnd === INCOMPLETE) return null
    const isRow = secondEnd >= 0 && this.#parser.width === this.#dialect.width
    return isRow ? this.#firstLine(bytes, start, isLast, problem('openQuote')) : 'none'
  }

  /** A record that has grown beyond all measure is broken at its first line; a shorter one may still be completed. */
  #giveUp(bytes: Buffer, start: number): ParsedRecord | null {
    if (bytes.length - start <= MAX_RECORD_BYTES) return null
    const end = endOfLine(bytes, start)
    if (end < bytes.length) return this.#firstLine(bytes, start, false, problem('openQuote'))
    this.#isSkipping = true
    return { fields: this.#shown(bytes, start, end), problem: tooLong(), end: start, next: end }
  }

  /** Goes on at the next line: the broken record is its first line alone. Null where that has not ended yet. */
  #firstLine(bytes: Buffer, start: number, isLast: boolean, broken: RejectProblem): ParsedRecord | null {
    const end = endOfLine(bytes, start)
    const next = end === bytes.length && !isLast ? null : afterLineEnd(bytes, end, isLast)
    if (next === null) return null
    return { fields: this.#shown(bytes, start, end), problem: broken, end, next }
  }

  /** The start of a line that cannot be read as cells. */
  #shown(bytes: Buffer, start: number, end: number): string[] {
    const form = this.#rules.mayBeDamaged ? 'latin1' : 'utf8'
    return [bytes.toString(form, start, Math.min(end, start + SHOWN_LENGTH)).trimEnd()]
  }

  /** Behind the overlong line, where it ends in these bytes. */
  #skipLine(bytes: Buffer, isLast: boolean): number {
    const end = endOfLine(bytes, 0)
    if (end === bytes.length) return end
    const next = afterLineEnd(bytes, end, isLast)
    if (next === null) return end
    this.#isSkipping = false
    return next
  }
}

function isBlank({ fields, problem: broken }: ParsedRecord): boolean {
  return broken === null && fields.length === 1 && fields[0]?.trim() === ''
}

function tooManyCells(cells: number): RejectProblem {
  return problem('tooManyCells', { cells, max: MAX_CELLS })
}

/** Concatenated exports have a byte order mark (EF BB BF) at the start of each; broken tools write two. */
function afterMarks(bytes: Buffer, start: number): number {
  let position = start
  while (bytes[position] === 0xef && bytes[position + 1] === 0xbb && bytes[position + 2] === 0xbf)
    position += 3
  return position
}

function hasEscapedQuote(bytes: Buffer, start: number, end: number): boolean {
  return bytes.subarray(start, end).includes('\\"')
}

function withoutEndOfFile(bytes: Buffer): Buffer {
  let end = bytes.length
  while (bytes[end - 1] === DOS_END_OF_FILE) end -= 1
  return bytes.subarray(0, end)
}
