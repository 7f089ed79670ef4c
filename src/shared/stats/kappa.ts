import { type Interval, Z_95 } from './wilson.ts'

export interface Kappa extends Interval {
  readonly value: number
  /** For the interval; of the estimate as it is. */
  readonly standardError: number
  /** For a test of agreement by chance alone, kappa being 0. */
  readonly standardErrorByChance: number
}

/**
 * Cohen's kappa, agreement of two raters beyond chance, with its 95 % interval. `counts[i][j]` cases were put into
 * category i by the first and j by the second; the table is square. Null where chance alone explains full agreement (no
 * case, or one category for all). Sources: J. Cohen, A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20 (1960) 37-46; standard errors: J. L. Fleiss, J. Cohen, B. S. Everitt, Large sample
 * standard errors of kappa and weighted kappa, Psychological Bulletin 72 (1969) 323-327.
 */
export function cohenKappa(counts: readonly (readonly number[])[]): Kappa | null {
  const n = sum(counts.map(sum))
  const shares = counts.map((row) => row.map((count) => count / n))
  const first = shares.map(sum)
  const second = first.map((_, at) => sum(shares.map((row) => row[at] ?? 0)))
  const observed = sum(shares.map((row, at) => row[at] ?? 0))
  const expected = sum(first.map((share, at) => share * (second[at] ?? 0)))
  if (n === 0 || expected === 1) return null

  const value = (observed - expected) / (1 - expected)
  const doubt = 1 - value
  const spread = sum(
    shares.map((row, i) =>
      sum(
        row.map((share, j) =>
          i === j
            ? share * (1 - ((first[i] ?? 0) + (second[i] ?? 0)) * doubt) ** 2
            : share * doubt ** 2 * ((second[i] ?? 0) + (first[j] ?? 0)) ** 2,
        ),
      ),
    ),
  )
  const centre = (value - expected * doubt) ** 2
  const byChance =
    expected +
    expected ** 2 -
    sum(first.map((share, at) => share * (second[at] ?? 0) * (share + (second[at] ?? 0))))
  const scale = (1 - expected) * Math.sqrt(n)
  // Rounding alone can take a variance of 0 below it.
  const standardError = Math.sqrt(Math.max(0, spread - centre)) / scale
  return {
    value,
    standardError,
    standardErrorByChance: Math.sqrt(Math.max(0, byChance)) / scale,
    low: value - Z_95 * standardError,
    high: Math.min(1, value + Z_95 * standardError),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
