/** One record of a CSV file. */
export interface CsvRecord {
  /** As a spreadsheet counts rows: the first record of the file is 1. */
  readonly row: number
  readonly fields: readonly string[]
  /** What is wrong with its quoting; its fields are then not to be trusted. */
  readonly problem: string | null
}

/** A quote that never closes would swallow the file: no honest record is longer (characters). */
const MAX_RECORD_LENGTH = 32 * 1024 * 1024

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/**
 * Reads RFC 4180 CSV from chunks of text, with any of CRLF, LF and CR as line end. Blank lines are passed over (they
 * count as rows). A record that is not well formed comes back with its problem and reading goes on behind it.
 */
export class CsvReader {
  readonly #delimiter: string
  readonly #delimiterCode: number
  #pending = ''
  #row = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter
    this.#delimiterCode = delimiter.charCodeAt(0)
  }

  /** The records that are complete with this chunk. */
  *read(chunk: string): Generator<CsvRecord> {
    yield* this.#parse(this.#pending + chunk, false)
  }

  /** What is left when the file has ended. */
  *end(): Generator<CsvRecord> {
    yield* this.#parse(this.#pending, true)
    this.#pending = ''
  }

  *#parse(text: string, isLast: boolean): Generator<CsvRecord> {
    let position = 0
    while (position < text.length) {
      const parsed = this.#record(text, position, isLast) ?? giveUp(text, position)
      if (parsed === null) break
      this.#row += 1
      position = parsed.next
      const { fields, problem } = parsed
      if (problem === null && fields.length === 1 && fields[0] === '') continue
      yield { row: this.#row, fields, problem }
    }
    this.#pending = text.slice(position)
  }

  /** The record at `start`, or null where the text ends before it does. */
  #record(text: string, start: number, isLast: boolean): ParsedRecord | null {
    const fields: string[] = []
    let position = start
    for (;;) {
      const field =
        text.charCodeAt(position) === QUOTE
          ? this.#quoted(text, position, isLast)
          : this.#bare(text, position, isLast)
      if (field === null) return null
      if (typeof field === 'string') return recover(text, start, field)
      fields.push(field.value)
      position = field.end
      if (text.charCodeAt(position) !== this.#delimiterCode) break
      position += 1
    }
    const next = afterLineEnd(text, position, isLast)
    return next === null ? null : { fields, problem: null, next }
  }

  #bare(text: string, start: number, isLast: boolean): Field | null {
    let end = start
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end)
      if (code === this.#delimiterCode || code === LF || code === CR) {
        return { value: text.slice(start, end), end }
      }
    }
    return isLast ? { value: text.slice(start), end } : null
  }

  /** A quoted field, null where it is not complete yet, or what is wrong with it. */
  #quoted(text: string, start: number, isLast: boolean): Field | string | null {
    let from = start + 1
    let hasEscapes = false
    for (;;) {
      const quote = text.indexOf('"', from)
      if (quote === -1) return isLast ? 'a quote (") opens here and is never closed' : null
      const after = text.charCodeAt(quote + 1)
      if (after === QUOTE) {
        hasEscapes = true
        from = quote + 2
        continue
      }
      if (Number.isNaN(after) && !isLast) return null
      if (Number.isNaN(after) || after === this.#delimiterCode || after === LF || after === CR) {
        const raw = text.slice(start + 1, quote)
        return { value: hasEscapes ? raw.replaceAll('""', '"') : raw, end: quote + 1 }
      }
      return `text follows a closing quote (") where a ${nameOf(this.#delimiter)} or the end of the row belongs`
    }
  }
}

interface Field {
  readonly value: string
  readonly end: number
}

interface ParsedRecord {
  readonly fields: readonly string[]
  readonly problem: string | null
  readonly next: number
}

/** A record that has grown beyond all measure is broken at its first line; a shorter one may still be completed. */
function giveUp(text: string, start: number): ParsedRecord | null {
  if (text.length - start <= MAX_RECORD_LENGTH) return null
  return recover(text, start, 'a quote (") opens here and is not closed within 32 million characters')
}

/** Goes on at the next line: the broken record is its first line alone. */
function recover(text: string, start: number, problem: string): ParsedRecord {
  const line = /[^\r\n]*(?:\r\n|\r|\n)?/y
  line.lastIndex = start
  const found = line.exec(text)?.[0] ?? ''
  return { fields: [found.trimEnd()], problem, next: start + found.length }
}

/** Null where a CR is the last character yet: an LF may follow in the next chunk. */
function afterLineEnd(text: string, position: number, isLast: boolean): number | null {
  const code = text.charCodeAt(position)
  if (code === LF) return position + 1
  if (code !== CR) return position
  if (position + 1 === text.length && !isLast) return null
  return text.charCodeAt(position + 1) === LF ? position + 2 : position + 1
}

function nameOf(delimiter: string): string {
  switch (delimiter) {
    case ',':
      return 'comma'
    case ';':
      return 'semicolon'
    case '\t':
      return 'tab'
    default:
      return `"${delimiter}"`
  }
}
