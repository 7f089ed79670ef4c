/** What parsing a record gives in place of its end. */
export const INCOMPLETE = -1
export const NEVER_CLOSED = -2
export const TEXT_BEHIND_QUOTE = -3

/** More columns than a store of tables holds; an honest row has far fewer. */
export const MAX_CELLS = 2000

/** How cells are quoted beside what RFC 4180 says. */
export interface Quoting {
  /** Whether blanks before an opening quote do not count. */
  readonly spaced: boolean
  /** Whether a backslash takes a quote, or another backslash, for text. */
  readonly escaped: boolean
}

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const BACKSLASH = 0x5c
const FIRST_BEYOND_ASCII = 0x80

/**
 * Longer records are decoded cell by cell: cells that are cut out of one text keep all of it in memory for as long as
 * one of them is used.
 */
const MAX_CUT_BYTES = 4096

/**
 * Parses single records of CSV out of bytes: quotes are undone while the bytes are looked at anyway, and the bare cells of
 * ASCII are cut out of one text for the whole record, as each call of the decoder costs more than most cells.
 */
export class CsvParser {
  /** The cells of the record that was parsed last, `MAX_CELLS` at most. */
  fields: string[] = []
  /** How many cells it has. */
  width = 0
  /** Whether some of its bare cells begin with blanks and a quote. */
  hasSpacedQuote = false
  readonly #delimiterByte: number
  readonly #asLatin1: boolean
  #value = ''
  /** Where the cells lie that are to be cut out of the record's text: their number, their first byte, and the one behind. */
  #cuts: number[] = []
  #isToCut = false
  /** Takes a quoted field without its quotes. */
  #unquoted: Buffer = Buffer.alloc(0)

  /** `delimiter` is one character of ASCII; `asLatin1` gives a character for each byte, to be decoded by the caller. */
  constructor(delimiter: string, asLatin1: boolean) {
    this.#delimiterByte = delimiter.charCodeAt(0)
    this.#asLatin1 = asLatin1
  }

  /** Parses the record at `start`. Gives where its text ends (at a line end, or the end of the file), or what is wrong. */
  parse(bytes: Buffer, start: number, isLast: boolean, { spaced, escaped }: Quoting): number {
    if (this.#unquoted.length < bytes.length) this.#unquoted = Buffer.allocUnsafe(bytes.length)
    const fields: string[] = []
    this.fields = fields
    this.width = 0
    this.hasSpacedQuote = false
    this.#cuts.length = 0
    let position = start
    for (;;) {
      if (bytes[position] === SPACE) position = this.#blanks(bytes, position, spaced)
      const end =
        bytes[position] === QUOTE
          ? escaped
            ? this.#escaped(bytes, position, isLast)
            : this.#quoted(bytes, position, isLast)
          : this.#bare(bytes, position, isLast)
      if (end < 0) return end
      if (this.width < MAX_CELLS) {
        if (this.#isToCut) this.#cuts.push(this.width, position, end)
        fields.push(this.#value)
      }
      this.width += 1
      position = end
      if (bytes[position] !== this.#delimiterByte) {
        this.#cut(bytes, start, position)
        return position
      }
      position += 1
    }
  }

  /** Where to go on at a cell that begins with blanks. */
  #blanks(bytes: Buffer, start: number, spaced: boolean): number {
    const quote = afterBlanks(bytes, start)
    if (bytes[quote] !== QUOTE) return start
    this.hasSpacedQuote = true
    return spaced ? quote : start
  }

  #cut(bytes: Buffer, start: number, end: number): void {
    const cuts = this.#cuts
    const text = end - start <= MAX_CUT_BYTES ? bytes.toString('latin1', start, end) : null
    for (let index = 0; index < cuts.length; index += 3) {
      const [from = 0, to = 0] = [cuts[index + 1], cuts[index + 2]]
      this.fields[cuts[index] ?? 0] =
        text === null ? bytes.toString('latin1', from, to) : text.slice(from - start, to - start)
    }
  }

  #bare(bytes: Buffer, start: number, isLast: boolean): number {
    let allBits = 0
    let end = start
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end] ?? 0
      if (byte === this.#delimiterByte || byte === LF || byte === CR) break
      allBits |= byte
    }
    if (end === bytes.length && !isLast) return INCOMPLETE
    this.#isToCut = end > start && allBits < FIRST_BEYOND_ASCII
    this.#value = this.#isToCut ? '' : this.#textOf(bytes, start, end, allBits)
    return end
  }

  #quoted(bytes: Buffer, start: number, isLast: boolean): number {
    const unquoted = this.#unquoted
    let allBits = 0
    let length = 0
    let position = start + 1
    for (; position < bytes.length; position += 1) {
      const byte = bytes[position] ?? 0
      if (byte === QUOTE) {
        if (bytes[position + 1] !== QUOTE) break
        position += 1
      }
      allBits |= byte
      unquoted[length] = byte
      length += 1
    }
    return this.#closed(bytes, position, isLast, length, allBits)
  }

  /** As `#quoted`, where a backslash takes the next quote or backslash for text. */
  #escaped(bytes: Buffer, start: number, isLast: boolean): number {
    const unquoted = this.#unquoted
    let allBits = 0
    let length = 0
    let position = start + 1
    for (; position < bytes.length; position += 1) {
      let byte = bytes[position] ?? 0
      const next = bytes[position + 1]
      if (byte === BACKSLASH && (next === QUOTE || next === BACKSLASH)) {
        byte = next
        position += 1
      } else if (byte === QUOTE) {
        if (next !== QUOTE) break
        position += 1
      }
      allBits |= byte
      unquoted[length] = byte
      length += 1
    }
    return this.#closed(bytes, position, isLast, length, allBits)
  }

  /** What follows the closing quote at `position` must end the cell; blanks before that do no harm. */
  #closed(bytes: Buffer, position: number, isLast: boolean, length: number, allBits: number): number {
    const behind = afterBlanks(bytes, position + 1)
    const after = bytes[behind]
    if (after === undefined && !isLast) return INCOMPLETE
    if (position >= bytes.length) return NEVER_CLOSED
    if (after !== undefined && after !== this.#delimiterByte && after !== LF && after !== CR)
      return TEXT_BEHIND_QUOTE
    this.#isToCut = false
    this.#value = this.#textOf(this.#unquoted, 0, length, allBits)
    return behind
  }

  /** `allBits` are those of all its bytes together: ASCII takes the shorter way. */
  #textOf(bytes: Buffer, start: number, end: number, allBits: number): string {
    if (start === end) return ''
    return bytes.toString(allBits < FIRST_BEYOND_ASCII || this.#asLatin1 ? 'latin1' : 'utf8', start, end)
  }
}

function afterBlanks(bytes: Buffer, start: number): number {
  let position = start
  while (bytes[position] === SPACE) position += 1
  return position
}

/** Where the line at `start` ends, without its line end. */
export function endOfLine(bytes: Buffer, start: number): number {
  let end = start
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1
  return end
}

/** Behind the line end at `position`. Null where a CR is the last byte yet: an LF may follow in the next chunk. */
export function afterLineEnd(bytes: Buffer, position: number, isLast: boolean): number | null {
  const byte = bytes[position]
  if (byte === LF) return position + 1
  if (byte !== CR) return position
  if (position + 1 === bytes.length && !isLast) return null
  return bytes[position + 1] === LF ? position + 2 : position + 1
}
