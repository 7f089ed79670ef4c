import { z } from 'zod'
import { TECHNIQUE_IDS, type TechniqueId } from '../techniques/technique-ids.ts'

const rowId = z.int().positive()
const reason = z.string().trim().min(1).max(1_000)

export const OVERRIDE_ACTIONS = ['strike', 'add'] as const

/** Techniques that follow from something else than words an agent wrote. */
const NOT_ADDED: ReadonlySet<TechniqueId> = new Set(['note', 'triage', 'advocate'])
/** What a supervisor can add to an agent's words. */
export const ADDABLE_TECHNIQUES = TECHNIQUE_IDS.filter((id) => !NOT_ADDED.has(id))

/** Words of a case as it was shown; `words` tells whether they still stand there. */
const shownWords = {
  id: rowId,
  technique: z.enum(TECHNIQUE_IDS),
  message: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
  words: z.string().min(1).max(100_000),
}

export const overruleInput = z.object({ ...shownWords, action: z.enum(OVERRIDE_ACTIONS), reason })

const place = z.object({ message: z.number(), start: z.number(), end: z.number() })

/** A supervisor's word on a finding of a case. */
export const overrideSchema = z.object({
  id: rowId,
  action: z.enum(OVERRIDE_ACTIONS),
  technique: z.enum(TECHNIQUE_IDS),
  words: z.string(),
  reason: z.string(),
  madeAtMs: z.number(),
  /** Where the words stand; null where they are gone, so that it counts for nothing. */
  place: place.nullable(),
  /** Of a strike: the rules still find the technique in these words. */
  isFound: z.boolean(),
})
export type Override = z.infer<typeof overrideSchema>
