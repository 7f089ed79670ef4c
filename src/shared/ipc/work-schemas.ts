import { z } from 'zod'
import { FOLLOW_UP_WORK } from '../metrics/engine/follow-up-work.ts'
import { FOLLOW_UP_STATES } from '../metrics/rules/follow-up-state.ts'

/** What supervisors add to cases: kept by the case's own identity, apart from what imports say. */

const instantMs = z.number()
const rowId = z.int().positive()
const reason = z.string().trim().max(1_000)

export const followUpWorkSchema = z.enum(FOLLOW_UP_WORK)

export const MARK_STATES = ['done', 'notApplicable'] as const

export const followUpMarkSchema = z.object({
  state: z.enum(MARK_STATES),
  reason: z.string().nullable(),
  markedAtMs: instantMs,
})
export type FollowUpMark = z.infer<typeof followUpMarkSchema>

/** That no follow-up is owed needs a reason; that it was made may have one. */
export const followUpMarkInput = z.discriminatedUnion('state', [
  z.object({ id: rowId, state: z.literal('done'), reason: reason.nullable() }),
  z.object({ id: rowId, state: z.literal('notApplicable'), reason: reason.min(1) }),
])

export const followUpRowSchema = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  agent: z.string().nullable(),
  team: z.string().nullable(),
  dueAtMs: instantMs,
  /** By the policy, not on a date planned for this case. */
  isByPolicy: z.boolean(),
  /** Whole days from due to the as-of of the case's source; negative while it is not due. */
  daysPastDue: z.number(),
  doneAtMs: instantMs.nullable(),
  state: z.enum(FOLLOW_UP_STATES),
  mark: followUpMarkSchema.nullable(),
})
export type FollowUpRow = z.infer<typeof followUpRowSchema>

export const followUpsSchema = z.object({
  /** How many cases each list has, marked ones too. */
  counts: z.record(followUpWorkSchema, z.number()),
  /** How many of the list asked for are marked by hand. */
  marked: z.number(),
  /** Rows of the list asked for, without those marked by hand unless they were asked for too. */
  total: z.number(),
  rows: z.array(followUpRowSchema),
  /** First and last day of the week that is meant, by the earliest as-of; null without any case. */
  week: z.object({ from: z.string(), to: z.string() }).nullable(),
})

export const REPEAT_CAUSES = ['knowledge', 'skill', 'process', 'system', 'policy', 'newEvent'] as const
export type RepeatCause = (typeof REPEAT_CAUSES)[number]

/** The causes that coaching an agent can change. */
export const COACHING_CAUSES: ReadonlySet<RepeatCause> = new Set(['knowledge', 'skill'])

export const causeTagSchema = z.object({ cause: z.enum(REPEAT_CAUSES), note: z.string().nullable() })
/** Why the customer of a case came back, as a supervisor judged it. */
export type CauseTag = z.infer<typeof causeTagSchema>

export const repeatTagInput = z.object({ id: rowId, cause: z.enum(REPEAT_CAUSES), note: reason.nullable() })

/** All pairs, those of one cause, or those without one. */
export const repeatCauseFilter = z.enum(['all', 'untagged', ...REPEAT_CAUSES])
export type RepeatCauseFilter = z.infer<typeof repeatCauseFilter>

const pairedCase = z.object({ id: rowId, caseId: z.string(), subject: z.string().nullable() })

export const repeatPairSchema = z.object({
  first: pairedCase,
  next: pairedCase,
  /** Person charged with the repeat: who resolved the first case. */
  agent: z.string().nullable(),
  resolvedAtMs: instantMs,
  nextOpenedAtMs: instantMs,
  /** From the resolution of the first case to the opening of the next, in days of 24 hours. */
  days: z.number(),
  cause: z.enum(REPEAT_CAUSES).nullable(),
  note: z.string().nullable(),
})
export type RepeatPair = z.infer<typeof repeatPairSchema>

export const repeatPairsSchema = z.object({
  /** How many pairs each cause has; together with those untagged all of them. */
  causes: z.record(z.enum(REPEAT_CAUSES), z.number()),
  untagged: z.number(),
  total: z.number(),
  rows: z.array(repeatPairSchema),
})

/** Words of a transcript: `text.slice(start, end)` is what was found in it. */
const foundWords = z.object({
  author: z.string().nullable(),
  atMs: instantMs.nullable(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
})

export const ignoredNoRowSchema = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  agent: z.string().nullable(),
  resolvedAtMs: instantMs,
  autoClosed: z.boolean(),
  /** The last closure question. */
  question: foundWords.nullable(),
  /** The customer's message after it, whole. */
  answer: foundWords.omit({ start: true, end: true }).nullable(),
})
export type IgnoredNoRow = z.infer<typeof ignoredNoRowSchema>

export const ignoredNoSchema = z.object({ total: z.number(), rows: z.array(ignoredNoRowSchema) })
