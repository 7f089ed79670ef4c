import { z } from 'zod'
import { STATUSES } from '../case/model.ts'
import { figureSchema, metricId } from '../coaching/evidence.ts'
import { sessionSchema } from '../coaching/session.ts'
import { EXCLUSION_REASONS, WINDOW_DAYS } from '../metrics/definition.ts'
import { SCORED_TECHNIQUES, SHOWN_TECHNIQUES } from '../techniques/technique-ids.ts'
import { logEntrySchema } from './hr-schemas.ts'
import { calendarDate, labelSchema, rowId } from './scope-schemas.ts'

/** Data about people: everything that is held about an agent, and erasing an agent or a customer. */

const nothing = z.object({})

/** What was, or would be, erased; it names nobody. */
const countsSchema = z.object({
  cases: z.number(),
  /** Messages whose words go, or lose the name. */
  messages: z.number(),
  /** Earlier versions of those cases, kept so that an import can be undone. */
  versions: z.number(),
  /** One-on-ones that are deleted whole. */
  sessions: z.number(),
  /** One-on-ones that stay, and lose excerpts or names. */
  sessionsChanged: z.number(),
  excerpts: z.number(),
  examples: z.number(),
  /** Findings that a supervisor had struck out or added. */
  overrides: z.number(),
  /** Reasons and notes on follow-ups and repeats. */
  notes: z.number(),
  /** Refused rows of imports. */
  rejects: z.number(),
  /** Saved views and mappings of imports. */
  views: z.number(),
})
export type ErasureCounts = z.infer<typeof countsSchema>

const reportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), counts: countsSchema }),
  z.object({ kind: z.literal('agent'), counts: countsSchema, standIn: z.string() }),
])
export const erasureSchema = z.object({
  id: rowId,
  erasedAtMs: z.number(),
  report: reportSchema,
  /** Nothing is left beside the database either: another program may have kept it from being cleared at once. */
  isCleared: z.boolean(),
})
export type Erasure = z.infer<typeof erasureSchema>
export const storedReportSchema = reportSchema

const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), case: rowId }),
  z.object({ kind: z.literal('agent'), agent: labelSchema.min(1), language: z.enum(['en', 'pl']) }),
])
export type ErasureTarget = z.infer<typeof targetSchema>

const previewSchema = z.object({
  /** What is to be typed: the name, else what else the customer is known by. */
  confirmWith: z.string(),
  counts: countsSchema,
  /** Cases of other keys that share a name, address or number with the customer, by their ids; ten at most. */
  similarCases: z.object({ total: z.number(), caseIds: z.array(z.string()) }),
})

const backupsSchema = z.object({
  backups: z.array(z.object({ name: z.string(), bytes: z.number(), madeAtMs: z.number() })),
})

const CASE_PARTS = ['owner', 'resolver', 'closedTalk', 'wrote'] as const

const ownCaseSchema = z.object({
  system: z.string(),
  caseId: z.string(),
  openedOn: calendarDate,
  resolvedOn: calendarDate.nullable(),
  category: z.string().nullable(),
  status: z.enum(STATUSES),
  parts: z.array(z.enum(CASE_PARTS)),
  /** Signed messages that the agent wrote in it. */
  messages: z.number(),
})
export type OwnCase = z.infer<typeof ownCaseSchema>

/** Everything that is held about an agent. */
export const ownFileSchema = z.object({
  agent: z.string(),
  madeAt: z.string(),
  appVersion: z.string(),
  team: z.string().nullable(),
  /** The number in files that leave without names; null where there is none yet. */
  reference: z.string().nullable(),
  asOf: z.string().nullable(),
  period: z.object({ from: calendarDate, to: calendarDate }).nullable(),
  settings: z.object({
    version: z.number(),
    timeZone: z.string(),
    windowDays: z.literal([...WINDOW_DAYS]),
    repeatCategory: z.enum(['same', 'any']),
    followUpPolicy: z.boolean(),
    followUpGraceDays: z.number(),
  }),
  definitionVersion: z.number(),
  lexicon: z.object({ version: z.number(), teamRevision: z.number() }),
  figures: z.array(
    figureSchema.extend({
      metric: metricId,
      /** As the rule itself says it, in English. */
      definition: z.object({
        name: z.string(),
        cohort: z.string(),
        leftOut: z.string(),
        counted: z.string(),
        chargedTo: z.string(),
      }),
      excluded: z.partialRecord(z.enum(EXCLUSION_REASONS), z.number()),
    }),
  ),
  /** Of the agent's cases with words, in how many each was found. */
  findings: z.array(
    z.object({ technique: z.enum([...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES]), cases: z.number() }),
  ),
  cases: z.array(ownCaseSchema),
  messagesWritten: z.number(),
  /** Without the private notes, unless they were asked for. */
  sessions: z.array(sessionSchema),
  hasPrivateNotes: z.boolean(),
  /** Exports for HR that held figures of the agent. */
  exports: z.array(z.object({ number: z.number(), hash: z.string(), content: logEntrySchema })),
})
export type OwnFile = z.infer<typeof ownFileSchema>

const ownFileInput = z.object({ agent: labelSchema.min(1), withPrivateNotes: z.boolean() })

const confirmation = z.string().max(2_000)

export const peopleChannels = {
  /** What erasing somebody would change: all of it is done, counted and taken back. */
  'people.erasePreview': { input: z.object({ target: targetSchema }), output: previewSchema },
  /** Erases the customer of a case, from all of their cases; `confirmation` is what the preview says. */
  'people.eraseCustomer': { input: z.object({ case: rowId, confirmation }), output: erasureSchema },
  /** Puts a lasting stand-in, in this language, wherever an agent is named, and deletes the agent's one-on-ones. */
  'people.eraseAgent': {
    input: z.object({ agent: labelSchema.min(1), language: z.enum(['en', 'pl']), confirmation }),
    output: erasureSchema,
  },
  /** What was erased so far, the newest first. */
  'people.erasures': {
    input: nothing,
    output: z.object({ erasures: z.array(erasureSchema.omit({ isCleared: true })) }),
  },
  /** Copies of the whole database, which still hold what was erased after they were made. */
  'people.backups': { input: nothing, output: backupsSchema },
  'people.removeBackups': {
    input: z.object({ names: z.array(z.string().min(1).max(255)).max(1_000) }),
    output: backupsSchema,
  },
  'people.ownFile': { input: ownFileInput, output: ownFileSchema },
  /** Asks where to save that as JSON; null when the user closed the dialog. */
  'people.saveOwnFile': {
    input: ownFileInput.extend({ suggestedName: z.string().min(1).max(200) }),
    output: z.object({ name: z.string() }).nullable(),
  },
} as const
