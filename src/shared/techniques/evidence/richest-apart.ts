import type { WeighedStretch } from './talk-evidence.ts'

/** A stretch in which a technique is found by evidence alone. */
export interface Added {
  readonly weighed: WeighedStretch
  readonly points: number
}

/**
 * Of stretches in order, those of a long sentence overlapping their neighbours: the ones with most points that are apart, in
 * order. Every one left out overlaps one that stays and has no fewer points.
 */
export function richestApart(all: readonly Added[]): readonly Added[] {
  if (all.length < 2) return all
  const kept = new Set<Added>()
  for (const [at, added] of [...all.entries()].sort(([, a], [, b]) => b.points - a.points)) {
    if (!neighbours(all, at).some((each) => kept.has(each))) kept.add(added)
  }
  return all.filter((added) => kept.has(added))
}

/** Those that overlap the one at this place. */
function neighbours(all: readonly Added[], at: number): readonly Added[] {
  const own = all[at]?.weighed.stretch
  if (own === undefined) return []
  let from = at
  while ((all[from - 1]?.weighed.stretch.endWord ?? 0) > own.firstWord) from--
  let to = at
  while ((all[to + 1]?.weighed.stretch.firstWord ?? Infinity) < own.endWord) to++
  return all.slice(from, to + 1)
}
