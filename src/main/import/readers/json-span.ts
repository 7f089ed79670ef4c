const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const SPACE = 0x20
const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const SMALL_E = 0x65
const CASE_BIT = 0x20

/** Bytes may end before the value does. */
export const NOT_YET = -1

/** What can be told of a JSON value without parsing it. */
export interface JsonTraits {
  /** How deeply objects and arrays are nested in it: 0 for a scalar. */
  readonly maxDepth: number
  /** How many keys its objects have together, repeated ones counted as often as they stand there. */
  readonly keys: number
  /** Whether there is a number, outside of strings, that a double may not hold exactly. */
  readonly hasLongNumbers: boolean
  /** Whether there is a backslash in some string. */
  readonly hasEscapes: boolean
}

/** Digits that a double holds whatever they are. */
const EXACT_DIGITS = 15

/** Finds where one JSON value ends, in bytes that come in chunks. */
export class JsonSpan implements JsonTraits {
  maxDepth = 0
  keys = 0
  hasLongNumbers = false
  hasEscapes = false
  #digits = 0
  #depth = 0
  #inString = false
  #isEscaped = false
  #isScalar = false

  /** The next value begins at this byte. */
  begin(first: number): void {
    this.maxDepth = 0
    this.keys = 0
    this.hasLongNumbers = false
    this.hasEscapes = false
    this.#digits = 0
    this.#depth = 0
    this.#inString = false
    this.#isEscaped = false
    this.#isScalar = first !== QUOTE && first !== OPEN_BRACE && first !== OPEN_BRACKET
  }

  /** Behind the value's last byte, or `NOT_YET`. Goes on at `start`, from where these bytes were not looked at. */
  find(bytes: Uint8Array, start: number): number {
    return this.#isScalar ? endOfScalar(bytes, start) : this.#structured(bytes, start)
  }

  #structured(bytes: Uint8Array, start: number): number {
    let position = start
    if (this.#inString) {
      position = this.#string(bytes, position)
      if (!this.#inString && this.#depth === 0) return position
    }
    let digits = this.#digits
    while (position < bytes.length) {
      const byte = bytes[position] ?? 0
      if (byte === QUOTE) {
        digits = 0
        this.#inString = true
        position = this.#string(bytes, position + 1)
        if (!this.#inString && this.#depth === 0) return position
        continue
      }
      position += 1
      if (byte >= ZERO && byte <= NINE) {
        digits += 1
        if (digits > EXACT_DIGITS) this.hasLongNumbers = true
        continue
      }
      if ((byte | CASE_BIT) === SMALL_E && digits > 0) this.hasLongNumbers = true
      if (byte !== POINT) digits = 0
      if (byte === COLON) this.keys += 1
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        this.#depth += 1
        if (this.#depth > this.maxDepth) this.maxDepth = this.#depth
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        this.#depth -= 1
        if (this.#depth <= 0) return position
      }
    }
    this.#digits = digits
    return NOT_YET
  }

  /** Behind the closing quote, or the end of the bytes. */
  #string(bytes: Uint8Array, start: number): number {
    let position = start
    if (this.#isEscaped) {
      this.#isEscaped = false
      position += 1
    }
    for (; position < bytes.length; position += 1) {
      const byte = bytes[position]
      if (byte === QUOTE) {
        this.#inString = false
        return position + 1
      }
      if (byte !== BACKSLASH) continue
      this.hasEscapes = true
      position += 1
      if (position === bytes.length) this.#isEscaped = true
    }
    return bytes.length
  }
}

function endOfScalar(bytes: Uint8Array, start: number): number {
  for (let position = start; position < bytes.length; position += 1) {
    const byte = bytes[position] ?? 0
    if (byte <= SPACE || byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte === COLON)
      return position
  }
  return NOT_YET
}
