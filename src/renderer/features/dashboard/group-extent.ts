import type { Figure } from '#shared/metrics/definition.ts'
import { MIN_PERCENT_N } from './figures.ts'

/** Lowest and highest rate of those with at least 5 cases; null where none has. */
export function extentOf(figures: readonly Figure[]): { readonly low: number; readonly high: number } | null {
  const rates = figures.flatMap(({ value, denominator }) =>
    value === null || denominator < MIN_PERCENT_N ? [] : [value],
  )
  return rates.length === 0 ? null : { low: Math.min(...rates), high: Math.max(...rates) }
}
