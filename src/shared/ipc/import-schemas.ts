import { z } from 'zod'
import { leftOutSchema, profileSchema } from '../import/inspection.ts'
import { rejectProblemSchema } from '../import/reject-problems.ts'
import { ERROR_CODES } from './result.ts'

const rowId = z.int().positive()

const failureSchema = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

const importWarning = z.object({ code: z.string(), count: z.number(), message: z.string() })
export const importRejectSchema = z.object({
  row: z.number(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  /** The problem in English. */
  reason: z.string(),
  problem: rejectProblemSchema,
  /** File or sheet it stands in. */
  part: z.string().nullable(),
})
/** What one import did; the command line prints exactly this object. */
export const importReportSchema = z.object({
  id: rowId.nullable(),
  file: z.string(),
  system: z.string(),
  /** The system's own name. */
  systemName: z.string(),
  /** Which of the system's kinds of file it is, and how sure that is (0 to 1). */
  layout: z.string(),
  confidence: z.number(),
  format: z.string(),
  encoding: z.string(),
  rows: z.number(),
  inserted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  rejects: z.array(importRejectSchema),
  warnings: z.array(importWarning),
  /** Closewell's own name of a column -> how many updated cases have another value in it than before. */
  changes: z.array(z.object({ field: z.string(), count: z.number() })),
  asOf: z.string().nullable(),
  seconds: z.number(),
  supports: z.array(z.string()).readonly(),
  unsupported: z.array(z.object({ metric: z.string(), missing: z.string() }).readonly()).readonly(),
})
export type ImportReport = z.infer<typeof importReportSchema>

/** What importing some files did: one report for each import that they made. */
export const filesReportSchema = z.object({
  imports: z.array(importReportSchema),
  /** Files and sheets in which there were no cases, and why. */
  leftOut: z.array(leftOutSchema),
  /** Why the other files could not be imported; null where all could. */
  failure: failureSchema.nullable(),
})
export type FilesReport = z.infer<typeof filesReportSchema>

export const chosenFileSchema = z.object({ token: z.string(), name: z.string(), bytes: z.number() })
export type ChosenFile = z.infer<typeof chosenFileSchema>

export const profilesSchema = z.object({ profiles: z.array(profileSchema) })

/** The folder whose new files are imported by themselves. */
export const watchStateSchema = z.object({
  /** Its name without the folders it lies in; null while none is watched. */
  folder: z.string().nullable(),
  /** Whether the folder can be read at the moment. */
  isReachable: z.boolean(),
  profileId: rowId.nullable(),
})
export type WatchState = z.infer<typeof watchStateSchema>

export const watchedImportSchema = z.object({
  file: z.string(),
  report: filesReportSchema.nullable(),
  failure: failureSchema.nullable(),
})
export type WatchedImport = z.infer<typeof watchedImportSchema>

export const importHistoryRowSchema = z.object({
  id: rowId,
  file: z.string(),
  system: z.string(),
  importedAt: z.string(),
  asOf: z.string().nullable(),
  rows: z.number(),
  inserted: z.number(),
  updated: z.number(),
  rejected: z.number(),
  undoneAt: z.string().nullable(),
})

export const importProgressSchema = z.object({
  phase: z.enum(['inspecting', 'reading', 'updating', 'saving']),
  rows: z.number(),
  bytesRead: z.number(),
  bytesTotal: z.number(),
  rowsPerSecond: z.number(),
  /** Null until the rate is known. */
  secondsLeft: z.number().nullable(),
})
export type ImportProgress = z.infer<typeof importProgressSchema>
