import { z } from 'zod'
import { PLAYBOOKS, STEP_SIGNS } from '../techniques/playbooks.ts'
import { TECHNIQUE_IDS } from '../techniques/technique-ids.ts'
import { lexiconStateSchema } from './phrase-schemas.ts'
import { labelSchema, scopeInput } from './scope-schemas.ts'

const playbookSchema = z.enum(PLAYBOOKS.map(({ id }) => id))
const signSchema = z.enum(STEP_SIGNS)

const proportion = z.object({ numerator: z.number(), denominator: z.number() })
const rowSchema = z.object({
  agent: z.string().nullable(),
  cases: z.number(),
  steps: z
    .array(z.object({ step: z.string(), used: proportion.nullable(), avoided: proportion.nullable() }))
    .readonly(),
  signs: z.array(proportion.extend({ sign: signSchema })).readonly(),
  breather: z.object({
    heatedCases: z.number(),
    pauses: z.number(),
    medianMinutes: z.number().nullable(),
  }),
})
const gridSchema = z.object({
  all: rowSchema,
  agents: z.array(rowSchema).readonly(),
  lexicon: lexiconStateSchema,
})
export type PlaybookGrid = z.infer<typeof gridSchema>

const chosenPlaybooksSchema = z.object({
  teams: z.array(z.object({ team: z.string(), playbook: playbookSchema })),
})

const examplesSchema = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      id: z.int().positive(),
      caseId: z.string(),
      subject: z.string().nullable(),
      agent: z.string().nullable(),
      resolvedAtMs: z.number(),
      /** The very words; none where the sign is no words, or was not found. */
      words: z.array(z.object({ technique: z.enum(TECHNIQUE_IDS), text: z.string() })),
    }),
  ),
})
export type PlaybookExamples = z.infer<typeof examplesSchema>

export const playbookChannels = {
  /** What shows of a playbook's steps in resolved cases, by agent. */
  'playbooks.grid': {
    input: z.object({
      ...scopeInput,
      playbook: playbookSchema,
    }),
    output: gridSchema,
  },
  /** Cases to read for a sign of a playbook; `agent` null stands for cases that name nobody. */
  'playbooks.examples': {
    input: z.object({
      ...scopeInput,
      sign: signSchema,
      agent: labelSchema.nullable().optional(),
      found: z.boolean(),
      limit: z.int().min(1).max(50),
    }),
    output: examplesSchema,
  },
  /** By which playbook each team is coached. */
  'playbooks.chosen': { input: z.object({}), output: chosenPlaybooksSchema },
  'playbooks.choose': {
    input: z.object({ team: labelSchema, playbook: playbookSchema.nullable() }),
    output: chosenPlaybooksSchema,
  },
} as const
