/** Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), 32-bit integer arithmetic only, so every machine agrees. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number
  /** An integer in [from, to], both included. */
  readonly int: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  /** A text as it is, or one of several. */
  readonly line: (lines: string | readonly string[]) => string
  /** One element of a list that isn't empty; throws RangeError on an empty one. */
  readonly pick: <T>(items: readonly T[]) => T
  /** One element, drawn in proportion to its weight; throws RangeError when no weight is above 0. */
  readonly pickWeighted: <T>(items: readonly T[], weight: (item: T) => number) => T
}

function sfc32(seed: number): () => number {
  let a = seed | 0
  let b = 0x9e3779b9 | 0
  let c = 0x243f6a88 | 0
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  // The first outputs still look like the seed.
  for (let i = 0; i < 16; i += 1) next()
  return next
}

/** A stream of random numbers that depends on the seed (a 32-bit integer) alone. */
export function createRandom(seed: number): Random {
  const next = sfc32(seed)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const pickWeighted = <T>(items: readonly T[], weight: (item: T) => number): T => {
    let total = 0
    for (const item of items) total += weight(item)
    let left = next() * total
    for (const item of items) {
      left -= weight(item)
      if (left < 0) return item
    }
    throw new RangeError('no weight is above 0')
  }
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    line: (lines) => (typeof lines === 'string' ? lines : pick(lines)),
    pick,
    pickWeighted,
  }
}
