import type { Figure, FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { NO_FIGURE } from '../figures.ts'

/** A metric's figure among ungrouped rows; an empty one where there is none. */
export function figureOf(rows: readonly FigureRow[], metric: MetricId): Figure {
  return rows.find((row) => row.metric === metric) ?? NO_FIGURE
}
