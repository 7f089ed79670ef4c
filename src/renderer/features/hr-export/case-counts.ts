import type { FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '#shared/metrics/small-n.ts'

/** Of how many cases an agent's figures are. */
export interface CaseCounts {
  readonly least: number
  readonly most: number
  /** How many figures are of too few cases for a rate, and how many more of too few to compare. */
  readonly few: number
  readonly small: number
}

/** The counts of every agent who has a case in some of these figures; a figure without any counts as of 0. */
export function caseCounts(
  rows: readonly FigureRow[],
  metrics: readonly MetricId[],
): ReadonlyMap<string, CaseCounts> {
  const wanted = rows.filter(({ metric }) => metrics.includes(metric))
  const figures = new Set(wanted.map(({ metric }) => metric)).size
  const byAgent = new Map<string, number[]>()
  for (const { group, denominator } of wanted) {
    if (typeof group.agent !== 'string') continue
    byAgent.set(group.agent, [...(byAgent.get(group.agent) ?? []), denominator])
  }
  return new Map([...byAgent].map(([agent, own]) => [agent, countsOf(own, figures)]))
}

function countsOf(own: readonly number[], figures: number): CaseCounts {
  const counts = [...own, ...Array.from({ length: figures - own.length }, () => 0)]
  const few = counts.filter((count) => count < MIN_PERCENT_N).length
  return {
    least: Math.min(...counts),
    most: Math.max(...counts),
    few,
    small: counts.filter((count) => count < MIN_COMPARED_N).length - few,
  }
}
