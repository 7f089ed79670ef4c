/** So many values of a generation are kept. */
const GENERATION = 4096

/**
 * Keeps the values asked for of late, a bounded number: when the young generation is full it becomes the old one, and
 * what the old one held is forgotten unless it was asked for meanwhile.
 */
export class Recent<K, V> {
  #young = new Map<K, V>()
  #old = new Map<K, V>()

  get(key: K, make: () => V): V {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const value = this.#old.get(key) ?? make()
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
