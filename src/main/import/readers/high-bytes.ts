/** What stands beside a byte, as far as encodings are told apart by it. */
export const CONTEXTS = { other: 0, lower: 1, upper: 2, high: 3 } as const

const KINDS = 4
const FIRST_HIGH = 0x80
/** Enough for the statistics of languages; the line that exceeds it is the last, and whole. */
const SAMPLE_BYTES = 64 * 1024
const SPACE = 0x20

/** The bytes beyond ASCII of many lines: how often each stands between which neighbours, and the first lines themselves. */
export class HighBytes {
  /** By byte, then by what is before it, then by what is after it. */
  readonly #counts = new Float64Array(128 * KINDS * KINDS)
  /** By byte, then by the byte after it, both beyond ASCII. */
  readonly #pairs = new Float64Array(128 * 128)
  readonly #lines: Uint8Array[] = []
  #sampleBytes = 0

  add(line: Uint8Array): void {
    if (this.#sampleBytes < SAMPLE_BYTES) {
      this.#lines.push(Uint8Array.from(line), Uint8Array.of(SPACE))
      this.#sampleBytes += line.length
    }
    for (let index = 0; index < line.length; index += 1) {
      const byte = line[index] ?? 0
      if (byte < FIRST_HIGH) continue
      const cell =
        ((byte - FIRST_HIGH) * KINDS + contextOf(line[index - 1])) * KINDS + contextOf(line[index + 1])
      this.#counts[cell] = (this.#counts[cell] ?? 0) + 1
      const next = line[index + 1] ?? 0
      if (next < FIRST_HIGH) continue
      const pair = (byte - FIRST_HIGH) * 128 + next - FIRST_HIGH
      this.#pairs[pair] = (this.#pairs[pair] ?? 0) + 1
    }
  }

  /** The first lines, one after the other. */
  sample(): Uint8Array {
    return Buffer.concat(this.#lines)
  }

  *contexts(): Generator<{ before: number; byte: number; after: number; count: number }> {
    for (const [cell, count] of this.#counts.entries()) {
      if (count === 0) continue
      const after = cell % KINDS
      const before = Math.floor(cell / KINDS) % KINDS
      yield { before, byte: FIRST_HIGH + Math.floor(cell / KINDS / KINDS), after, count }
    }
  }

  *pairs(): Generator<{ byte: number; next: number; count: number }> {
    for (const [pair, count] of this.#pairs.entries()) {
      if (count > 0)
        yield { byte: FIRST_HIGH + Math.floor(pair / 128), next: FIRST_HIGH + (pair % 128), count }
    }
  }
}

function contextOf(byte: number | undefined): number {
  if (byte === undefined) return CONTEXTS.other
  if (byte >= FIRST_HIGH) return CONTEXTS.high
  if (byte >= 0x61 && byte <= 0x7a) return CONTEXTS.lower
  return byte >= 0x41 && byte <= 0x5a ? CONTEXTS.upper : CONTEXTS.other
}
