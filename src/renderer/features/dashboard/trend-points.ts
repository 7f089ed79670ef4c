import { pChart, type Signal, SIGNALS } from '#shared/stats/p-chart.ts'
import type { Interval } from '#shared/stats/wilson.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N, type MonthFigure } from './figures.ts'

/** Fewer months than these have no usual course to differ from. */
const MIN_CONTROLLED_MONTHS = 6

/** What the chart draws for a month; rates are fractions. */
export interface TrendPoint extends MonthFigure {
  readonly rate: number | null
  readonly band: readonly [number, number] | null
  /** Height of the month's mark: its rate, or the axis where it has cases but too few for a rate. */
  readonly mark: number | null
  /** Neither neighbour has a rate, so that no band would be seen. */
  readonly isAlone: boolean
  /** Control limits about the whole period's rate; null where the month or the period is too small to be judged. */
  readonly limits: Interval | null
  /** Why the month isn't what chance makes of that rate. */
  readonly signals: readonly Signal[]
}

export function trendPoints(months: readonly MonthFigure[]): readonly TrendPoint[] {
  const control = controlOf(months)
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
      limits: control[index]?.limits ?? null,
      signals: control[index]?.signals ?? [],
    }
  })
}

function controlOf(months: readonly MonthFigure[]) {
  const figures = months.map(({ figure }) => figure)
  const judged = figures.filter(({ denominator }) => denominator >= MIN_COMPARED_N)
  if (judged.length < MIN_CONTROLLED_MONTHS) return []
  return pChart(figures, MIN_COMPARED_N)?.points ?? []
}

/** The months under each signal that some month gives, in the order of the signals and of time. */
export function monthsBySignal(points: readonly TrendPoint[]): readonly (readonly [Signal, string[]])[] {
  return SIGNALS.map(
    (signal) =>
      [signal, points.filter(({ signals }) => signals.includes(signal)).map(({ month }) => month)] as const,
  ).filter(([, found]) => found.length > 0)
}

/** Months that the axis names: all of up to a dozen, else quarters, half-years or Januaries. */
export function tickMonths(months: readonly string[]): readonly string[] {
  const step = months.length <= 13 ? 1 : months.length <= 30 ? 3 : months.length <= 60 ? 6 : 12
  return months.filter((month) => (Number(month.slice(5)) - 1) % step === 0)
}
