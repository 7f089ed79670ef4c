import type { Proportion } from '../stats/proportions.ts'

/** A target that chance alone reaches more often says little when it is reached. */
export const LIKELY_BY_CHANCE = 0.2

/**
 * How likely an agent reaches a target although nothing has changed: the probability that a rate of `target` (a fraction)
 * or better comes up in so many further cases, when all that is known of the true rate is the baseline. Null without
 * cases on either side. The true rate is uncertain as after Jeffreys' prior, so that the number counted is beta-binomial
 * with a = x + 1/2, b = n - x + 1/2. Source: A. Gelman and others, Bayesian Data Analysis, 3rd edition (2013), sections
 * 2.4 (beta-binomial) and 2.8 (Jeffreys' prior).
 */
export function chanceOfTarget(
  { numerator, denominator }: Proportion,
  target: number,
  cases: number,
  isHigherBetter: boolean,
): number | null {
  if (denominator === 0 || cases === 0) return null
  if (!isHigherBetter) {
    // As many of the others must be left.
    const complement = { numerator: denominator - numerator, denominator }
    return chanceOfTarget(complement, 1 - target, cases, true)
  }
  const masses = betaBinomialMasses(numerator + 0.5, denominator - numerator + 0.5, cases)
  // 0.7 of 10 cases are 7 and not 8, whatever the last bit says.
  const needed = Math.ceil(target * cases - ROUNDING)
  return Math.min(1, sum(masses.slice(Math.max(0, needed))))
}

const ROUNDING = 1e-9

/** P(X = k) for k = 0 .. n, X beta-binomial; from its mean outwards, so that nothing overflows. */
function betaBinomialMasses(a: number, b: number, n: number): Float64Array {
  const masses = new Float64Array(n + 1)
  const mean = Math.round((n * a) / (a + b))
  masses[mean] = 1
  for (let k = mean; k < n; k++) masses[k + 1] = (masses[k] ?? 0) * growth(k, a, b, n)
  for (let k = mean; k > 0; k--) masses[k - 1] = (masses[k] ?? 0) / growth(k - 1, a, b, n)
  const whole = sum(masses)
  return masses.map((mass) => mass / whole)
}

/** P(X = k + 1) / P(X = k) */
function growth(k: number, a: number, b: number, n: number): number {
  return ((n - k) / (k + 1)) * ((k + a) / (n - k - 1 + b))
}

/** The smallest first, so that none is lost beside the large ones. */
function sum(masses: Float64Array): number {
  return masses.toSorted().reduce((total, mass) => total + mass, 0)
}
