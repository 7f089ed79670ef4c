/**
 * How many times the CPU time that work on four times as much takes: about 4 where it is linear, 16 where it is the
 * square. A ratio, as seconds say more of the machine than of the work.
 */
export function cpuGrowth(work: (share: number) => void): number {
  const first = growthOf(work)
  // Other work on the machine raises a ratio now and then, that of the square every time.
  return first < SUSPICIOUS ? first : Math.min(first, growthOf(work), growthOf(work))
}

function growthOf(work: (share: number) => void): number {
  const quarter = cpuOf(() => work(1 / 4))
  return cpuOf(() => work(1)) / quarter
}

const SUSPICIOUS = 6

/** Between the linear 4 and the square's 16. */
export const MOST_GROWTH = 10
/** As strict on half as much text: where time is l n + q n², it notices the same q. */
export const MOST_GROWTH_OF_HALF = 8

function cpuOf(work: () => void): number {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return user + system
}
