/** 97.5 % quantile of the standard normal distribution: a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * 95 % Wilson score interval of a proportion: `numerator` successes among `denominator` trials in, bounds as fractions
 * out; null without trials. Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * JASA 22 (1927) 209-212. The bounds 0 and 1 at the ends are exact, which floating point alone would miss.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
  if (denominator === 0) return null
  const failures = denominator - numerator
  const middle = 2 * numerator + Z_95 ** 2
  const reach = Z_95 * Math.sqrt(Z_95 ** 2 + (4 * numerator * failures) / denominator)
  const scale = 2 * (denominator + Z_95 ** 2)
  return {
    low: numerator === 0 ? 0 : (middle - reach) / scale,
    high: failures === 0 ? 1 : (middle + reach) / scale,
  }
}
