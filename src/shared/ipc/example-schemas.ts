import { z } from 'zod'
import { practiceExample } from '../coaching/example.ts'
import { TECHNIQUE_IDS } from '../techniques/technique-ids.ts'
import { rowId } from './scope-schemas.ts'

const examplesSchema = z.object({
  examples: z.array(practiceExample.extend({ id: rowId, savedAtMs: z.number() })),
})
export type PracticeExamples = z.infer<typeof examplesSchema>['examples']

export const exampleChannels = {
  /** The team's own best excerpts, the newest first. */
  'examples.list': { input: z.object({}), output: examplesSchema },
  /** Keeps an excerpt of a one-on-one as an example, without anything that names somebody. */
  'examples.keep': {
    input: z.object({ session: rowId, excerpt: z.string().min(1).max(64), technique: z.enum(TECHNIQUE_IDS) }),
    output: examplesSchema,
  },
  'examples.remove': { input: z.object({ id: rowId }), output: examplesSchema },
} as const
