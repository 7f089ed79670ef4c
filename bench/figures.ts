/** Figures as the benches print and keep them. */
export const MIB = 1024 * 1024

/** Two decimals: nobody reads more of a measurement. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

export function ratio(value: number | null, base: number | null): number | null {
  return value === null || base === null ? null : rounded(value / base)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  if (low === undefined || high === undefined) throw new RangeError('a median of nothing')
  return (low + high) / 2
}

export function tableRow(name: string, cells: readonly (string | number | null)[]): string {
  return name.padEnd(30) + cells.map((cell) => String(cell ?? 'unknown').padStart(10)).join('')
}

/** The least value that so large a share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (found === undefined) throw new RangeError('a percentile of nothing')
  return found
}
