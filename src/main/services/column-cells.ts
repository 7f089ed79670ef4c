import type { MetricId } from '#shared/metrics/definition.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { metricById } from '#shared/metrics/registry.ts'

/** Row id of the case at an index of the columns. */
export function idAt(columns: CaseColumns, index: number): number {
  return columns.ids[index] ?? Number.NaN
}

/** Text of a case in a dictionary of the columns; null where none is named. */
export function labelAt(labels: readonly string[], indexes: ArrayLike<number>, index: number): string | null {
  return labels[indexes[index] ?? -1] ?? null
}

/** Absent values are NaN in the columns, and null in what leaves them. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

/** Reads whom a metric charges with a case, as an index of `columns.people`. */
export function chargedPerson(columns: CaseColumns, metric: MetricId): (index: number) => number {
  const rule = metricById(metric)
  const cursor = new CaseCursor(columns)
  return (index) => {
    cursor.index = index
    return rule.chargedTo(cursor)
  }
}

/** Place in `ASKED`. */
export function askedPlace({
  askedSolved,
  askedUnresolved,
}: Pick<CaseCursor, 'askedSolved' | 'askedUnresolved'>): number {
  return Number(askedSolved) + 2 * Number(askedUnresolved)
}
