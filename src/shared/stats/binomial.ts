/**
 * ln P(X = k) for X binomial with `n` trials of chance `rate`, 0 < rate < 1. Source: C. Loader, Fast and accurate
 * computation of binomial probabilities (2000): the saddle point keeps full precision where factorials would cancel.
 */
export function logBinomialMass(k: number, n: number, rate: number): number {
  if (k === 0) return n * Math.log1p(-rate)
  if (k === n) return n * Math.log(rate)
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * rate) -
    deviance(n - k, n * (1 - rate)) +
    0.5 * Math.log(n / (2 * Math.PI * k * (n - k)))
  )
}

/** ln n! less Stirling's approximation of it, for n >= 1. */
function stirlingError(n: number): number {
  if (n < 16) {
    let logFactorial = 0
    for (let factor = 2; factor <= n; factor++) logFactorial += Math.log(factor)
    return logFactorial - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n)
  }
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** x ln(x / mean) + mean - x, by a series where the terms would cancel. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = (x - mean) / (x + mean)
  let sum = (x - mean) * ratio
  let term = 2 * x * ratio
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}

/** A quantile of a discrete distribution: the first count whose cumulative probability exceeds the share asked for. */
export interface CountQuantile {
  readonly count: number
  /** P(X = count) */
  readonly mass: number
  /** P(X <= count) */
  readonly cumulative: number
}

/** Below this a single mass, and with it the whole tail under it, is nothing beside any share that is asked for. */
const LOG_NEGLIGIBLE = -60

/** Quantile of the binomial distribution with `n` trials of chance `rate` (0 < rate < 1), for a share in (0, 1). */
export function binomialQuantile(share: number, n: number, rate: number): CountQuantile {
  let count = firstCountThatMatters(n, rate)
  let mass = Math.exp(logBinomialMass(count, n, rate))
  let cumulative = mass
  while (cumulative <= share && count < n) {
    mass *= ((n - count) / (count + 1)) * (rate / (1 - rate))
    cumulative += mass
    count += 1
  }
  return { count, mass, cumulative }
}

/** Masses grow up to the mode, so that the first one of any weight is found by halving. */
function firstCountThatMatters(n: number, rate: number): number {
  let low = 0
  let high = Math.floor((n + 1) * rate)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (logBinomialMass(middle, n, rate) > LOG_NEGLIGIBLE) high = middle
    else low = middle + 1
  }
  return low
}
