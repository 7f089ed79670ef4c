import {
  type CasePart,
  type Dimension,
  EXCLUSION_REASONS,
  type Figure,
  type FigureRow,
  type MetricId,
} from '../definition.ts'
import { isPartOf, type OracleCase, sourceHas, type Workspace } from './oracle.ts'

/** Names a group by its labels. */
export const keyOf = (group: FigureRow['group'], by: readonly Dimension[]) =>
  JSON.stringify(by.map((dimension) => group[dimension] ?? null))

/** Null last, else by code unit. */
function byLabels(left: readonly (string | null)[], right: readonly (string | null)[]): number {
  const at = left.findIndex((label, index) => label !== right[index])
  const [one, two] = [left[at] ?? null, right[at] ?? null]
  if (one === two) return 0
  if (one === null || two === null) return one === null ? 1 : -1
  return one < two ? -1 : 1
}

/** The cases by group, in the order in which groups are listed. */
export function oracleGroups(
  cases: readonly OracleCase[],
  by: readonly Dimension[],
): Map<string, OracleCase[]> {
  const groups = new Map<string, OracleCase[]>(by.length === 0 ? [['[]', []]] : [])
  const labelsOf = (found: OracleCase) => by.map((dimension) => found.labels[dimension])
  for (const found of cases.toSorted((left, right) => byLabels(labelsOf(left), labelsOf(right)))) {
    const key = keyOf(found.labels, by)
    groups.set(key, [...(groups.get(key) ?? []), found])
  }
  return groups
}

/** Whether the metric has rows at all. */
export function isOffered(workspace: Workspace, metric: MetricId): boolean {
  if (workspace.rows.length === 0 || (metric !== 'reopen' && metric !== 'resolution.lasting')) return true
  return workspace.rows.some((row) => sourceHas(workspace, row.sourceId, 'reopenCount'))
}

/** The figure of a group's cases. */
export function oracleFigure(cases: readonly OracleCase[]): Figure {
  const count = (part: CasePart) => cases.filter(({ verdict }) => isPartOf(part, verdict)).length
  const numerator = count('counted')
  const denominator = count('denominator')
  const reasons = EXCLUSION_REASONS.map((reason) => [reason, count({ reason })] as const).filter(
    ([, n]) => n > 0,
  )
  const [low, high] = denominator === 0 ? [null, null] : interval(numerator, denominator)
  const value = denominator === 0 ? null : numerator / denominator
  return { numerator, denominator, value, low, high, excluded: Object.fromEntries(reasons) }
}

/** The centre form of the interval, where the engine uses the quadratic one. */
function interval(numerator: number, n: number): readonly [number, number] {
  const z = 1.959963984540054
  const p = numerator / n
  const centre = p + (z * z) / (2 * n)
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return [(centre - reach) / scale, (centre + reach) / scale]
}
