/** Multiplying by it spreads neighbouring keys (D. E. Knuth, The Art of Computer Programming 3, section 6.4). */
const FACTOR = 0x9e3779b1

/** A number of so many bits (1 to 32) for an integer key. */
export function hashOf(key: number, bits: number): number {
  return Math.imul(key, FACTOR) >>> (32 - bits)
}

/** The same for two keys. */
export function hashOfPair(one: number, other: number, bits: number): number {
  return hashOf(Math.imul(one, FACTOR) ^ other, bits)
}
