import { z } from 'zod'
import { KINDS } from '../case/model.ts'
import { TALK_LANGUAGES } from '../techniques/technique-ids.ts'

/** Whether the workspace is open, what is in it, and why not where it is not. */
export const workspaceStateSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    cases: z.number(),
    /** Earliest as-of over the sources; null while there is no case. */
    asOf: z.string().nullable(),
    /** Calendar dates of the first and last opened case in the workspace's zone; null while there is none. */
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
    isSample: z.boolean(),
    teams: z.array(z.string()),
    agents: z.array(z.object({ name: z.string(), team: z.string().nullable() })),
    /** What cases can be narrowed to: the names that some case has, and the kinds and languages that occur. */
    channels: z.array(z.string()),
    categories: z.array(z.string()),
    priorities: z.array(z.string()),
    kinds: z.array(z.enum(KINDS)),
    languages: z.array(z.enum(TALK_LANGUAGES)),
  }),
  z.object({ kind: z.literal('newer'), found: z.number(), supported: z.number() }),
  z.object({
    kind: z.literal('held'),
    holder: z.object({ program: z.string(), pid: z.number(), since: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal('damaged'), detail: z.string() }),
])
export type WorkspaceState = z.infer<typeof workspaceStateSchema>
