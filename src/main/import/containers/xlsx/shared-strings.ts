import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { tooLarge } from '../fault.ts'
import { MAX_SHARED_STRINGS, SHARED_STRING_CHARS_IN_MEMORY } from '../limits.ts'

const PAGE_BYTES = 32 * 1024
/** 32 MiB of pages. */
const MAX_PAGES = 1024
const FLUSH_CHARS = 256 * 1024

/**
 * The texts that the cells of a workbook refer to by number. The first ones stay in memory, which in most workbooks is
 * all; the others are written to a file and read back in pages, as sheets use them nearly in their order.
 */
export class SharedStrings {
  readonly #path: string
  readonly #inMemory: string[] = []
  #charsInMemory = 0
  #descriptor: number | null = null
  /** Where each text on disk ends, in bytes. */
  #ends = new Float64Array(1024)
  #onDisk = 0
  #bytes = 0
  #unwritten: string[] = []
  #unwrittenChars = 0
  readonly #pages = new Map<number, Buffer>()

  /** `path` is used when memory does not suffice. */
  constructor(path: string) {
    this.#path = path
  }

  add(text: string): void {
    if (this.#onDisk === 0 && this.#charsInMemory + text.length <= SHARED_STRING_CHARS_IN_MEMORY) {
      this.#inMemory.push(text)
      // A string has a cost of its own, however short.
      this.#charsInMemory += text.length + 16
    } else {
      this.#addOnDisk(text)
    }
    if (this.#inMemory.length + this.#onDisk > MAX_SHARED_STRINGS) throw tooLarge('it holds too many texts')
  }

  /** To be called when all texts are added. */
  seal(): void {
    this.#flush()
  }

  /** Null where there is no text of that number. */
  get(index: number): string | null {
    if (index < this.#inMemory.length) return this.#inMemory[index] ?? null
    const at = index - this.#inMemory.length
    if (!Number.isInteger(at) || at >= this.#onDisk) return null
    return this.#read(at === 0 ? 0 : (this.#ends[at - 1] ?? 0), this.#ends[at] ?? 0)
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }

  #addOnDisk(text: string): void {
    this.#bytes += Buffer.byteLength(text)
    if (this.#onDisk === this.#ends.length) {
      const longer = new Float64Array(2 * this.#ends.length)
      longer.set(this.#ends)
      this.#ends = longer
    }
    this.#ends[this.#onDisk] = this.#bytes
    this.#onDisk += 1
    this.#unwritten.push(text)
    this.#unwrittenChars += text.length
    if (this.#unwrittenChars > FLUSH_CHARS) this.#flush()
  }

  #flush(): void {
    if (this.#unwritten.length === 0) return
    this.#descriptor ??= openSync(this.#path, 'wx+', 0o600)
    const bytes = Buffer.from(this.#unwritten.join(''))
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at)
    this.#unwritten = []
    this.#unwrittenChars = 0
  }

  #read(start: number, end: number): string {
    const parts: Buffer[] = []
    for (let at = start; at < end;) {
      const number = Math.floor(at / PAGE_BYTES)
      const offset = at - number * PAGE_BYTES
      const part = this.#page(number).subarray(offset, offset + end - at)
      parts.push(part)
      at += part.length
    }
    return (parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts)).toString('utf8')
  }

  #page(number: number): Buffer {
    const known = this.#pages.get(number)
    if (known !== undefined) return known
    if (this.#descriptor === null) throw new Error('shared strings are read before they are sealed')
    const page = Buffer.alloc(PAGE_BYTES)
    readSync(this.#descriptor, page, 0, PAGE_BYTES, number * PAGE_BYTES)
    if (this.#pages.size >= MAX_PAGES) {
      for (const oldest of this.#pages.keys()) {
        this.#pages.delete(oldest)
        break
      }
    }
    this.#pages.set(number, page)
    return page
  }
}
