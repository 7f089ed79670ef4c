/**
 * How many times the CPU time that work on four times as much takes: about 4 where it is linear, 16 where it is the
 * square. A ratio, as seconds say more of the machine than of the work.
 */
export function cpuGrowth(work: (share: number) => void): number {
  const quarter = cpuOf(() => work(1 / 4))
  return cpuOf(() => work(1)) / quarter
}

/** Between the linear 4 and the square's 16. */
export const MOST_GROWTH = 10

function cpuOf(work: () => void): number {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return user + system
}
