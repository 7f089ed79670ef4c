/** Multiplying by it spreads neighbouring keys (D. E. Knuth, The Art of Computer Programming 3, section 6.4). */
const FACTOR = 0x9e3779b1

/** A number of so many bits (1 to 32) for an integer key. */
export function hashOf(key: number, bits: number): number {
  return Math.imul(key, FACTOR) >>> (32 - bits)
}

/** A number of 32 bits for a text (FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo), never 0. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0 || 1
}

/** `hashOf` for two keys. */
export function hashOfPair(one: number, other: number, bits: number): number {
  return hashOf(Math.imul(one, FACTOR) ^ other, bits)
}
