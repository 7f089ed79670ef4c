import type { Figure, FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import type { AgentSort } from './search.ts'

export { MIN_COMPARED_N, MIN_PERCENT_N }

/**
 * How much a figure can bear: `none` has no case, `few` no percentage, `uncompared` no comparison; `differs` when its
 * 95 % interval does not include the reference rate, else `usual`.
 */
export type Bearing = 'none' | 'few' | 'uncompared' | 'usual' | 'differs'

export function bearingOf(figure: Figure, reference: number | null): Bearing {
  if (figure.denominator === 0 || figure.low === null || figure.high === null) return 'none'
  if (figure.denominator < MIN_PERCENT_N) return 'few'
  if (figure.denominator < MIN_COMPARED_N || reference === null) return 'uncompared'
  return reference < figure.low || reference > figure.high ? 'differs' : 'usual'
}

export const NO_FIGURE: Figure = {
  numerator: 0,
  denominator: 0,
  value: null,
  low: null,
  high: null,
  excluded: {},
}

export interface MonthFigure {
  readonly month: string
  readonly figure: Figure
}

/** One figure for each month of `months`, in their order; an empty one where the month has no case. */
export function byMonth(
  rows: readonly FigureRow[],
  metric: MetricId,
  months: readonly string[],
): MonthFigure[] {
  const found = new Map(rows.filter((row) => row.metric === metric).map((row) => [row.group.month, row]))
  return months.map((month) => ({ month, figure: found.get(month) ?? NO_FIGURE }))
}

/** What figures are set side by side by, one row each. */
export type GroupDimension = 'agent' | 'category' | 'channel'

export interface GroupFigure {
  /** Null where none is named. */
  readonly name: string | null
  readonly figure: Figure
}

/** By name unless the user chose otherwise; cases without a name always come last. */
export function byGroup(
  rows: readonly FigureRow[],
  metric: MetricId,
  dimension: GroupDimension,
  sort: AgentSort,
  compareNames: (a: string, b: string) => number,
): GroupFigure[] {
  const figures = rows
    .filter((row) => row.metric === metric)
    .map((row) => ({ name: row.group[dimension] ?? null, figure: row }))
  const byName = (a: GroupFigure, b: GroupFigure) => compareNames(a.name ?? '', b.name ?? '')
  return figures.toSorted((a, b) => {
    if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
    switch (sort) {
      case 'name':
        return byName(a, b)
      case 'n':
        return b.figure.denominator - a.figure.denominator || byName(a, b)
      case 'value':
        return shownValue(b.figure) - shownValue(a.figure) || byName(a, b)
    }
  })
}

export interface AgentFigure {
  /** Null where no agent is named. */
  readonly agent: string | null
  readonly figure: Figure
}

/** Agents in the order of `byGroup`. */
export function byAgent(
  rows: readonly FigureRow[],
  metric: MetricId,
  sort: AgentSort,
  compareNames: (a: string, b: string) => number,
): AgentFigure[] {
  return byGroup(rows, metric, 'agent', sort, compareNames).map(({ name, figure }) => ({
    agent: name,
    figure,
  }))
}

export interface LargestGroups {
  /** Those with the most cases, still in the order given. */
  readonly shown: readonly GroupFigure[]
  readonly others: readonly GroupFigure[]
}

/** Keeps the `limit` groups with the most cases; of equals those that come first. */
export function largestGroups(groups: readonly GroupFigure[], limit: number): LargestGroups {
  const bySize = groups.toSorted((a, b) => b.figure.denominator - a.figure.denominator)
  const kept = new Set(bySize.slice(0, limit))
  return { shown: groups.filter((one) => kept.has(one)), others: groups.filter((one) => !kept.has(one)) }
}

/** Figures without a percentage sort behind those with one. */
function shownValue({ value, denominator }: Figure): number {
  return value === null || denominator < MIN_PERCENT_N ? -1 : value
}

export interface Scale {
  readonly max: number
  readonly ticks: readonly number[]
}

const SCALES = [
  { max: 0.1, step: 0.05 },
  { max: 0.2, step: 0.1 },
  { max: 0.4, step: 0.2 },
  { max: 0.6, step: 0.2 },
  { max: 0.8, step: 0.4 },
] as const
const WHOLE = { max: 1, step: 0.5 } as const

/** The axis from 0 to the first round maximum that holds every drawn interval, and `highest` too. */
export function scaleFor(figures: readonly Figure[], highest = 0): Scale {
  const drawn = figures.filter(({ denominator }) => denominator >= MIN_PERCENT_N)
  return scaleTo(Math.max(highest, ...drawn.map(({ high }) => high ?? 0)))
}

/** The axis from 0 to the first round maximum that holds a rate. */
export function scaleTo(highest: number): Scale {
  const { max, step } = SCALES.find((scale) => highest <= scale.max) ?? WHOLE
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step)
  return { max, ticks }
}
