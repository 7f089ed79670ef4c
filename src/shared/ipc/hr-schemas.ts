import { z } from 'zod'
import { METRIC_IDS } from '../metrics/definition.ts'
import { HR_METRICS } from '../metrics/hr-metrics.ts'
import { calendarDate, labelSchema, periodInput } from './scope-schemas.ts'

/** The export for HR: what it is made of, what it would hold, and what was exported so far. */

const delimiterSchema = z.enum([',', ';'])

const optionsSchema = z
  .object({
    ...periodInput,
    /** Names; null for all of them, and for the cases that name nobody. */
    agents: z.array(labelSchema).min(1).nullable(),
    metrics: z.array(z.enum(HR_METRICS)),
    includeClosure: z.boolean(),
    /** A decimal comma goes with the semicolon. */
    delimiter: delimiterSchema,
    names: z.boolean(),
    teams: z.boolean(),
    coachingLog: z.boolean(),
  })
  .refine(({ metrics, includeClosure }) => metrics.length > 0 || includeClosure)
  .refine(({ from, to }) => from < to)
export type HrOptions = z.infer<typeof optionsSchema>

/** What of an export is known before it is saved; the manifest names the files, so it is made then. */
export const HR_PARTS = ['figures', 'coachingLog', 'definitions'] as const
export type HrPart = (typeof HR_PARTS)[number]

export const PERSONAL_DATA_KINDS = ['email', 'phone', 'customerId', 'customerName', 'agentName'] as const

const findingSchema = z.object({
  column: z.enum(['agent_name', 'team']),
  text: z.string(),
  kind: z.enum(PERSONAL_DATA_KINDS),
  /** Whether it keeps the export from being saved; else it is for a person to look at. */
  isBlocking: z.boolean(),
})
export type PersonalDataFinding = z.infer<typeof findingSchema>

const previewSchema = z.object({
  exportId: z.string(),
  agents: z.number(),
  /** Figures of fewer than five cases. */
  smallFigures: z.number(),
  files: z.array(
    z.object({
      part: z.enum(HR_PARTS),
      rows: z.number(),
      bytes: z.number(),
      sha256: z.string(),
      /** Without its byte order mark, up to the end of some line. */
      text: z.string(),
      isWhole: z.boolean(),
    }),
  ),
  scan: z.object({ texts: z.number(), findings: z.array(findingSchema).readonly() }),
})
export type HrPreview = z.infer<typeof previewSchema>

const savedFileSchema = z.object({ name: z.string(), sha256: z.string(), rows: z.number() })
export type SavedFile = z.infer<typeof savedFileSchema>

/** What of a file stays in the log: its name is the user's own, and may name somebody. */
const loggedFileSchema = z.object({
  part: z.enum([...HR_PARTS, 'agentNumbers']),
  sha256: z.string(),
  rows: z.number(),
})

const referenceSchema = z.object({
  reference: z.string(),
  name: z.string(),
  /** Null where none is named, or the agent is in no case any more. */
  team: z.string().nullable(),
})

export const logEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('export'),
    generatedAt: z.string(),
    from: calendarDate,
    to: calendarDate,
    agents: z.object({ areAll: z.boolean(), references: z.array(z.string()) }),
    metrics: z.array(z.enum(METRIC_IDS)),
    includeClosure: z.boolean(),
    names: z.boolean(),
    teams: z.boolean(),
    coachingLog: z.boolean(),
    files: z.array(loggedFileSchema),
  }),
  /** Which agent is which number, saved as a file. */
  z.object({ kind: z.literal('agentNumbers'), generatedAt: z.string(), files: z.array(loggedFileSchema) }),
])
export type LogEntry = z.infer<typeof logEntrySchema>

const logSchema = z.object({
  /** Number of the first entry that does not follow from the one before it, or is missing; null while all do. */
  firstBroken: z.number().nullable(),
  /** The newest first; `content` is null where it cannot be read. */
  entries: z.array(z.object({ number: z.number(), hash: z.string(), content: logEntrySchema.nullable() })),
})

const nothing = z.object({})

export const hrChannels = {
  /** The bytes that HR would get, as text, and what was found in looking for personal data. Writes nothing. */
  'hr.preview': { input: optionsSchema, output: previewSchema },
  /** Asks where to save what was shown, then writes those very bytes; null when the user closed the dialog. */
  'hr.export': {
    input: z.object({ exportId: z.string().max(100), ...periodInput }),
    output: z.object({ files: z.array(savedFileSchema) }).nullable(),
  },
  'hr.reveal': { input: nothing, output: nothing },
  'hr.log': { input: nothing, output: logSchema },
  /** Which agent is which number. */
  'hr.references': { input: nothing, output: z.object({ rows: z.array(referenceSchema) }) },
  /** Asks where to save that as CSV; null when the user closed the dialog. */
  'hr.saveReferences': {
    input: z.object({ delimiter: delimiterSchema }),
    output: z
      .object({
        name: z.string(),
        rows: z.number(),
        /** It lies in the folder of the last export, from which it must be kept apart. */
        isBesideExport: z.boolean(),
      })
      .nullable(),
  },
} as const
