import { hashOf } from './hash.ts'

/** Longer sentences hardly ever come again. */
const MOST_WORDS = 40
/** Sentences remembered, as a power of two: one for each value of the hash. */
const SLOT_BITS = 14
const SEED = 0x811c9dc5

/** What was found in a sentence of these words; `T` is shared by all who ask, so it must not be changed. */
interface Remembered<T> {
  readonly words: Int32Array
  readonly found: T
}

/**
 * Remembers what was found in sentences read of late, a bounded number of them. Greetings, set phrases and what a macro
 * wrote come again and again, and so do sentences that differ in words alone that no pattern names.
 */
export class SentenceMemory<T> {
  readonly #slots: (Remembered<T> | undefined)[] = new Array<undefined>(1 << SLOT_BITS).fill(undefined)

  /** What `read` finds in a sentence, whose words are the first `length` numbers. */
  find(words: Int32Array, length: number, read: () => T): T {
    if (length > MOST_WORDS) return read()
    let hash = SEED
    for (let i = 0; i < length; i++) hash = hashOf(hash ^ (words[i] ?? 0), 32)
    const slot = hash >>> (32 - SLOT_BITS)
    const known = this.#slots[slot]
    if (known !== undefined && isSame(known.words, words, length)) return known.found
    const found = read()
    this.#slots[slot] = { words: words.slice(0, length), found }
    return found
  }
}

function isSame(known: Int32Array, words: Int32Array, length: number): boolean {
  if (known.length !== length) return false
  for (let i = 0; i < length; i++) if (known[i] !== words[i]) return false
  return true
}
