import type { Figure } from '#shared/metrics/definition.ts'
import { type FunnelLimits, funnelLimits } from '#shared/stats/funnel.ts'
import { type AgentFigure, MIN_COMPARED_N, MIN_PERCENT_N } from './figures.ts'

/**
 * Where a rate lies by the limits about the team's: within the 95 % limits, between those and the 99.8 % limits, or
 * outside of both; `uncompared` under 20 cases.
 */
export type FunnelPlace = 'uncompared' | 'within' | 'between' | 'outside'

export function funnelPlace(figure: Figure, reference: number): FunnelPlace {
  const { value, denominator } = figure
  if (value === null || denominator < MIN_COMPARED_N) return 'uncompared'
  const { inner, outer } = funnelLimits(reference, denominator)
  if (value < outer.low || value > outer.high) return 'outside'
  return value < inner.low || value > inner.high ? 'between' : 'within'
}

export interface FunnelDot extends AgentFigure {
  readonly rate: number
  readonly place: FunnelPlace
}

/** The agents that have a rate to be drawn, in their order. */
export function funnelDots(agents: readonly AgentFigure[], reference: number): readonly FunnelDot[] {
  return agents.flatMap(({ agent, figure }) =>
    figure.value === null || figure.denominator < MIN_PERCENT_N
      ? []
      : [{ agent, figure, rate: figure.value, place: funnelPlace(figure, reference) }],
  )
}

export interface FunnelStep extends FunnelLimits {
  readonly n: number
}

const MAX_STEPS = 120

/** The limits from n = 1 up to `highest`, close together where they bend. */
export function funnelSteps(reference: number, highest: number): readonly FunnelStep[] {
  const sizes = new Set(
    Array.from({ length: MAX_STEPS + 1 }, (_, step) =>
      Math.round(1 + (highest - 1) * (step / MAX_STEPS) ** 2),
    ),
  )
  return [...sizes].map((n) => ({ n, ...funnelLimits(reference, n) }))
}

/** About four round numbers of cases from 0 to `highest` or a little less. */
export function sizeTicks(highest: number): readonly number[] {
  const rough = Math.max(1, highest / 4)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step)
}
