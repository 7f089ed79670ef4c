import type { MetricId } from './definition.ts'

/** The figures that a file for HR may hold: no technique, and nothing that is read out of a customer's answer. */
export const HR_METRICS = [
  'resolution.once',
  'resolution.now',
  'resolution.lasting',
  'reopen',
  'followUp.completion',
  'repeat',
] as const satisfies readonly MetricId[]
export type HrMetric = (typeof HR_METRICS)[number]

/** Those that it may hold only where somebody switched them on. */
export const HR_CLOSURE_METRICS = [
  'closure.solved',
  'closure.unresolved',
  'closure.either',
  'closure.both',
  'closure.waited',
] as const satisfies readonly MetricId[]

/** Whether a metric may leave for HR at all. */
export function mayLeaveForHr(id: MetricId): boolean {
  return [...HR_METRICS, ...HR_CLOSURE_METRICS].some((metric) => metric === id)
}
