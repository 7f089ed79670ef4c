import { MIN_PERCENT_N, type MonthFigure } from './figures.ts'

/** What the chart draws for a month; rates are fractions. */
export interface TrendPoint extends MonthFigure {
  readonly rate: number | null
  readonly band: readonly [number, number] | null
  /** Height of the month's mark: its rate, or the axis where it has cases but too few for a rate. */
  readonly mark: number | null
  /** Neither neighbour has a rate, so that no band would be seen. */
  readonly isAlone: boolean
}

export function trendPoints(months: readonly MonthFigure[]): readonly TrendPoint[] {
  const rates = months.map(({ figure }) => (figure.denominator < MIN_PERCENT_N ? null : figure.value))
  return months.map(({ month, figure }, index) => {
    const rate = rates[index] ?? null
    const isAlone = (rates[index - 1] ?? null) === null && (rates[index + 1] ?? null) === null
    const { low, high, denominator } = figure
    const hasBand = rate !== null && low !== null && high !== null
    return {
      month,
      figure,
      rate,
      band: hasBand ? [low, high] : null,
      mark: rate ?? (denominator > 0 ? 0 : null),
      isAlone: rate !== null && isAlone,
    }
  })
}

/** Months that the axis names: all of up to a dozen, else quarters, half-years or Januaries. */
export function tickMonths(months: readonly string[]): readonly string[] {
  const step = months.length <= 13 ? 1 : months.length <= 30 ? 3 : months.length <= 60 ? 6 : 12
  return months.filter((month) => (Number(month.slice(5)) - 1) % step === 0)
}
