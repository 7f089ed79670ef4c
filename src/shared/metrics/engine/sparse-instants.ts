/** Instants (UTC milliseconds) that most cases do not have: a bit a case, and a number only where there is one. */
export interface SparseInstants {
  /** Bit `index & 31` of word `index >> 5` is set where the case has the instant. */
  readonly bits: Uint32Array
  /** How many instants stand before each word's. */
  readonly ranks: Uint32Array
  /** In the order of the cases. */
  readonly instantsMs: Float64Array
}

/** `atMs` gives the instant of a case by its index, NaN where it has none. */
export function sparseInstants(length: number, atMs: (index: number) => number): SparseInstants {
  const bits = new Uint32Array(Math.ceil(length / 32))
  let count = 0
  for (let index = 0; index < length; index++) {
    if (Number.isNaN(atMs(index))) continue
    bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31))
    count += 1
  }
  const instantsMs = new Float64Array(count)
  let at = 0
  for (let index = 0; index < length; index++) {
    const instantMs = atMs(index)
    if (!Number.isNaN(instantMs)) instantsMs[at++] = instantMs
  }
  return sparseInstantsOf(bits, instantsMs)
}

/** From their parts, as a snapshot keeps them. */
export function sparseInstantsOf(bits: Uint32Array, instantsMs: Float64Array): SparseInstants {
  const ranks = new Uint32Array(bits.length)
  let rank = 0
  for (let word = 0; word < bits.length; word++) {
    ranks[word] = rank
    rank += bitCount(bits[word] ?? 0)
  }
  return { bits, ranks, instantsMs }
}

/** The instant of a case; NaN where it has none. */
export function sparseInstantAt({ bits, ranks, instantsMs }: SparseInstants, index: number): number {
  const word = bits[index >> 5] ?? 0
  const bit = 1 << (index & 31)
  if ((word & bit) === 0) return NaN
  return instantsMs[(ranks[index >> 5] ?? 0) + bitCount(word & (bit - 1))] ?? NaN
}

/** Bits set in 32 (Warren, Hacker's Delight, 2nd ed., figure 5-2). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
