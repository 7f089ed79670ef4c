import { JsonSpan, NOT_YET, type JsonTraits } from './json-span.ts'

/** Where a JSON document breaks, as an offset into its bytes. */
export class BrokenJson extends Error {
  readonly offset: number
  /** Whether the document had ended, and another object follows. */
  readonly isNextObject: boolean

  constructor(offset: number, isNextObject = false) {
    super(`broken JSON at byte ${offset}`)
    this.name = 'BrokenJson'
    this.offset = offset
    this.isNextObject = isNextObject
  }
}

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'literal'

/** A value that was passed as a whole; it holds only until the next one comes. */
export interface JsonValue {
  readonly kind: JsonKind
  /** Its bytes, where they were asked for and are not too many. */
  readonly bytes: Uint8Array | null
  readonly traits: JsonTraits
  /** Where in the document it begins. */
  readonly offset: number
}

/** Says what to do in a document. A path names the keys down to a value; the elements of a list have the list's path. */
export interface JsonVisitor {
  /** Whether to walk into this object or list, whose elements or values come one by one, or to take it as a whole. */
  readonly enters: (path: readonly string[], kind: 'object' | 'array', isElement: boolean) => boolean
  /** Whether the bytes of values directly under this path, which was entered, are wanted. */
  readonly keeps: (path: readonly string[]) => boolean
  /** A value that was not entered: of a list where `key` is null, else of an object. */
  readonly value: (path: readonly string[], key: string | null, value: JsonValue) => void
}

const MAX_KEY_BYTES = 64 * 1024

type Expects = 'value' | 'firstElement' | 'firstKey' | 'key' | 'colon' | 'separator' | 'end'

interface Frame {
  readonly kind: 'object' | 'array'
  readonly path: readonly string[]
}

/**
 * Walks through a JSON document that comes in chunks of UTF-8, one value at a time, so that documents of any size are
 * read in little memory. The containers that are entered are checked strictly; values that are passed as a whole are
 * only measured: whoever wants them parses them. Throws `BrokenJson`.
 */
export class JsonWalker {
  readonly #visitor: JsonVisitor
  readonly #maxValueBytes: number
  readonly #span = new JsonSpan()
  readonly #frames: Frame[] = []
  #expects: Expects = 'value'
  #key: string | null = null
  /** What is being passed as a whole, if anything is. */
  #inside: 'nothing' | 'value' | 'key' = 'nothing'
  #kind: JsonKind = 'literal'
  #isKept = false
  #kept: Uint8Array[] = []
  #keptBytes = 0
  #valueOffset = 0
  /** Where in the document the chunk begins. */
  #chunkOffset = 0

  constructor(visitor: JsonVisitor, maxValueBytes: number) {
    this.#visitor = visitor
    this.#maxValueBytes = maxValueBytes
  }

  feed(bytes: Uint8Array): void {
    let position = 0
    while (position < bytes.length) {
      if (this.#inside !== 'nothing') {
        position = this.#pass(bytes, position)
        continue
      }
      const byte = bytes[position] ?? 0
      if (isBlank(byte) || this.#isMark(byte)) position += 1
      else position = this.#structure(position, byte)
    }
    this.#chunkOffset += bytes.length
  }

  /** The document has ended. */
  end(): void {
    if (this.#inside === 'value' && this.#frames.length === 0 && this.#kind !== 'string') this.#finish()
    if (this.#inside !== 'nothing' || this.#expects !== 'end') throw new BrokenJson(this.#chunkOffset)
  }

  /** Byte order marks at the start, and the DOS end of file at the end. */
  #isMark(byte: number): boolean {
    if (this.#expects === 'end') return byte === 0x1a
    return this.#frames.length === 0 && (byte === 0xef || byte === 0xbb || byte === 0xbf)
  }

  /** Gives where to go on. */
  #structure(position: number, byte: number): number {
    const character = String.fromCharCode(byte)
    const frame = this.#frames.at(-1)
    switch (this.#expects) {
      case 'firstElement':
        if (character === ']') return this.#leave(position)
        return this.#begin(position, byte)
      case 'value':
        return this.#begin(position, byte)
      case 'firstKey':
      case 'key':
        if (character === '}' && this.#expects === 'firstKey') return this.#leave(position)
        if (character !== '"') throw this.#broken(position)
        return this.#start('key', byte, position, true)
      case 'colon':
        if (character !== ':') throw this.#broken(position)
        this.#expects = 'value'
        return position + 1
      case 'separator':
        if (character === (frame?.kind === 'array' ? ']' : '}')) return this.#leave(position)
        if (character !== ',') throw this.#broken(position)
        this.#expects = frame?.kind === 'array' ? 'value' : 'key'
        return position + 1
      case 'end':
        throw new BrokenJson(this.#chunkOffset + position, character === '{')
    }
  }

  #begin(position: number, byte: number): number {
    const kind = kindOf(byte)
    if (kind === null) throw this.#broken(position)
    const parent = this.#frames.at(-1)
    const path = parent === undefined ? [] : this.#key === null ? parent.path : [...parent.path, this.#key]
    const isContainer = kind === 'object' || kind === 'array'
    if (isContainer && this.#visitor.enters(path, kind, parent?.kind === 'array')) {
      this.#frames.push({ kind, path })
      this.#key = null
      this.#expects = kind === 'array' ? 'firstElement' : 'firstKey'
      return position + 1
    }
    this.#kind = kind
    return this.#start('value', byte, position, this.#visitor.keeps(parent?.path ?? []))
  }

  #start(inside: 'value' | 'key', byte: number, position: number, isKept: boolean): number {
    this.#inside = inside
    this.#isKept = isKept
    this.#kept = []
    this.#keptBytes = 0
    this.#valueOffset = this.#chunkOffset + position
    this.#span.begin(byte)
    return position
  }

  #pass(bytes: Uint8Array, start: number): number {
    const found = this.#span.find(bytes, start)
    const end = found === NOT_YET ? bytes.length : found
    this.#keep(bytes.subarray(start, end))
    if (found !== NOT_YET) this.#finish()
    return end
  }

  #keep(bytes: Uint8Array): void {
    this.#keptBytes += bytes.length
    const most = this.#inside === 'key' ? MAX_KEY_BYTES : this.#maxValueBytes
    if (this.#keptBytes > most) {
      if (this.#inside === 'key') throw new BrokenJson(this.#valueOffset)
      this.#isKept = false
      this.#kept = []
    }
    if (this.#isKept) this.#kept.push(bytes)
  }

  #finish(): void {
    const [first, ...others] = this.#kept
    const bytes =
      this.#isKept && first !== undefined ? (others.length === 0 ? first : Buffer.concat(this.#kept)) : null
    const inside = this.#inside
    this.#inside = 'nothing'
    this.#kept = []
    if (inside === 'key') {
      this.#key = this.#keyText(bytes)
      this.#expects = 'colon'
      return
    }
    const value: JsonValue = { kind: this.#kind, bytes, traits: this.#span, offset: this.#valueOffset }
    this.#visitor.value(this.#frames.at(-1)?.path ?? [], this.#key, value)
    this.#valueEnded()
  }

  #keyText(bytes: Uint8Array | null): string {
    try {
      const key: unknown = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array(0)))
      if (typeof key === 'string') return key
    } catch {
      // Said below.
    }
    throw new BrokenJson(this.#valueOffset)
  }

  #leave(position: number): number {
    const frame = this.#frames.pop()
    this.#key = null
    if (frame !== undefined) this.#valueEnded()
    return position + 1
  }

  #valueEnded(): void {
    this.#key = null
    this.#expects = this.#frames.length === 0 ? 'end' : 'separator'
  }

  #broken(position: number): BrokenJson {
    return new BrokenJson(this.#chunkOffset + position)
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function kindOf(byte: number): JsonKind | null {
  const character = String.fromCharCode(byte)
  if (character === '{') return 'object'
  if (character === '[') return 'array'
  if (character === '"') return 'string'
  if (/[-\d]/u.test(character)) return 'number'
  return /[tfn]/u.test(character) ? 'literal' : null
}
