import { z } from 'zod'
import { ASKING_VERDICTS } from '../metrics/engine/repeats.ts'
import { REFUSALS } from '../stats/standardise.ts'

const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() })

export const agentComparisonSchema = z.object({
  /** Null where no agent is named. */
  agent: z.string().nullable(),
  /** The rate with the team's mix of category, channel and priority. */
  adjusted: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('rate'),
      estimate,
      /** Share of the team's cases that the rate speaks for. */
      covered: z.number(),
    }),
    z.object({ kind: z.literal('refused'), reason: z.enum(REFUSALS) }),
  ]),
  /** The agent's rate less that of all others together; null where one side has too few cases. */
  fromOthers: estimate.nullable(),
})

/** Two agents whose order turns about with the team's mix of cases. */
export const orderFlipSchema = z.object({
  higher: z.string(),
  lower: z.string(),
  adjustedDifference: estimate,
})

const proportion = z.object({ numerator: z.number(), denominator: z.number() })

/** Whether customers come back less often where closure was asked. */
export const askingEffectSchema = z.object({
  asked: proportion,
  notAsked: proportion,
  leftOut: z.number(),
  /** Agents who did both, and so can be compared with themselves. */
  agents: z.number(),
  /** Odds of a repeat, asked over not asked, within agents. */
  oddsRatio: estimate.nullable(),
  verdict: z.enum(ASKING_VERDICTS),
})

/** Kaplan-Meier curve of the time to the customer's next case. */
export const repeatCurveSchema = z.object({
  cases: z.number(),
  points: z.array(
    z.object({
      day: z.number(),
      atRisk: z.number(),
      repeated: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
})

/** How long the resolved cases took, in hours, and how many are still open. */
export const resolutionTimesSchema = z.object({
  resolved: z.number(),
  openCases: z.number(),
  /** Null without a resolved case. */
  medianHours: z.number().nullable(),
  p90Hours: z.number().nullable(),
  /** The same in business hours; null where none are set. */
  business: z.object({ medianHours: z.number().nullable(), p90Hours: z.number().nullable() }).nullable(),
  /** From `fromHours` on, below `toHours`. */
  bins: z.array(z.object({ fromHours: z.number(), toHours: z.number().nullable(), count: z.number() })),
})
