import type { Proportion } from '../stats/proportions.ts'
import { wilsonInterval } from '../stats/wilson.ts'
import type { EvidenceFigure } from './evidence.ts'

/** A proportion with its rate and 95 % interval. */
export function figureOf({ numerator, denominator }: Proportion): EvidenceFigure {
  const interval = wilsonInterval(numerator, denominator)
  return {
    numerator,
    denominator,
    value: interval === null ? null : numerator / denominator,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  }
}
