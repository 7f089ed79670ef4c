import type { MetricId, MetricRule } from './definition.ts'
import { METRICS } from './registry.ts'

export interface UnsupportedMetric {
  readonly metric: MetricId
  /** What the export would have to have. */
  readonly missing: string
}

export interface ImportSupport {
  readonly supports: readonly MetricId[]
  readonly unsupported: readonly UnsupportedMetric[]
}

/**
 * Which metrics a source can feed. `filledColumns` are the columns of Closewell's own format that hold a value in some
 * case, under whatever names the file had them.
 */
export function importSupport(filledColumns: ReadonlySet<string>): ImportSupport {
  const judged = METRICS.map((rule) => ({ metric: rule.id, missing: missingColumns(rule, filledColumns) }))
  return {
    supports: judged.filter(({ missing }) => missing === '').map(({ metric }) => metric),
    unsupported: judged.filter(({ missing }) => missing !== ''),
  }
}

function missingColumns(rule: MetricRule, filledColumns: ReadonlySet<string>): string {
  return rule.needs
    .filter((group) => !group.some((column) => filledColumns.has(column)))
    .map((group) => group.join(' or '))
    .join(', ')
}
