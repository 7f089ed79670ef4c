import type { Proportion } from '../../stats/proportions.ts'

/** A small generator of its own (mulberry32), so that every run of a simulation sees the same teams. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many cases, each counted with the same probability. */
export function draw(random: () => number, rate: number, cases: number): Proportion {
  let numerator = 0
  for (let index = 0; index < cases; index++) if (random() < rate) numerator++
  return { numerator, denominator: cases }
}
