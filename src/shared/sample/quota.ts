/** Decides whether the next event of a group happens, so that its share follows the probabilities closely. */
export type Quota = (group: string, probability: number) => boolean

/**
 * Spreads events evenly instead of at random: each group keeps a running tally of its probabilities, and an
 * event happens whenever the tally passes a whole number. After n cases the count is off by less than one.
 * `startOf` gives the tally a group begins with, in [0, 1).
 */
export function createQuota(startOf: (group: string) => number): Quota {
  const tallies = new Map<string, number>()
  return (group, probability) => {
    const tally = (tallies.get(group) ?? startOf(group)) + probability
    const happens = tally >= 1
    tallies.set(group, happens ? tally - 1 : tally)
    return happens
  }
}
