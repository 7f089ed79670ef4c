import { NOBODY } from '../definition.ts'

/** Numbers texts in the order of their first appearance. Texts meet when they are equal without outer white space. */
export class Dictionary {
  readonly #indexes = new Map<string, number>()

  /** Index of a text; -1 where there is none, or only white space. */
  indexOf(text: string | null): number {
    if (text === null) return NOBODY
    // Most texts come as they were kept before: then there is nothing to trim.
    const asGiven = this.#indexes.get(text)
    if (asGiven !== undefined) return asGiven
    const trimmed = text.trim()
    if (trimmed === '') return NOBODY
    const known = this.#indexes.get(trimmed)
    if (known !== undefined) return known
    const index = this.#indexes.size
    this.#indexes.set(trimmed, index)
    return index
  }

  /** The texts by their index. */
  texts(): readonly string[] {
    return [...this.#indexes.keys()]
  }
}
