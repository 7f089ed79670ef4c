import { z } from 'zod'
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
